import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ask, type AskCorpus } from '../../src/answer/ask/ask.ts';
import type { IsoDate } from '../../src/corpus/article.ts';
import { openEngine, type EncoderEngine } from '../../src/library/meaning.ts';
import { hasRuntime } from '../encoder/opened.ts';
import { article, corpusOf } from '../index/corpus-of.ts';

const asOf = '2024-03-06' as IsoDate;

const ARTICLES = [
  article('harbour', [
    'The port of Tarrin reopened on Monday after a storm had closed it for nine days.',
    'Customs officers seized 80 kilos of heroin and 12 tons of untaxed tobacco, harbour master Lena Ostrow said.',
    'Ostrow refused an offer of U.S. soldiers to guard the quay. “We guard our own port,” she said.',
    'The president of the guild, a white-haired captain, watched from the mole.',
  ]),
  article(
    'mirror',
    [
      'The port of Tarrin reopened on Monday after a storm had closed it for nine long days.',
      'Fishermen said the loss of income ran into the millions.',
    ],
    { source: 'Coast Mirror', date: null },
  ),
];

describe('ask', () => {
  let corpus: AskCorpus;
  const answer = (question: string, rest: object = {}) => ask(corpus, { question, asOf, ...rest });
  beforeAll(async () => {
    corpus = await corpusOf(ARTICLES);
  });

  it('does not answer by generic words, and names the word that nothing covers', async () => {
    const { status, uncovered } = await answer('How much cocaine was seized?');
    expect(status).toBe('related');
    expect(uncovered).toEqual(['cocaine']);
  });

  it('finds nothing for words that stand nowhere', async () => {
    expect(await answer('Zebras?')).toMatchObject({
      status: 'nothing',
      passages: [],
      uncovered: ['Zebras'],
      confidence: 0,
    });
  });

  it('folds what another outlet prints in nearly the same words', async () => {
    const { passages } = await answer('When did the port of Tarrin reopen?');
    expect(passages.map(({ id, also }) => [id, also])).toContainEqual(['harbour#p1', ['mirror#p1']]);
  });

  it.each([
    [
      'another number',
      '12 young fishermen drowned off Tarrin in a winter gale.',
      '9 young fishermen drowned off Tarrin in a winter gale.',
    ],
    ['another name', 'Judge Osei fined the Tarrin trawler owner.', 'Judge Bakke fined the Tarrin trawler owner.'],
    [
      'a denial',
      'The court did fine the trawler owner of Tarrin.',
      'The court did not fine the trawler owner of Tarrin.',
    ],
    [
      'the opposite',
      'The price of heavy winter cod rose sharply in the harbour of Tarrin.',
      'The price of heavy winter cod fell sharply in the harbour of Tarrin.',
    ],
    ['the other winner', 'Tarrin beat Halden in the final again.', 'Halden beat Tarrin in the final again.'],
    [
      'another month',
      'Trawlers of Tarrin landed heavy winter cod in October.',
      'Trawlers of Tarrin landed heavy winter cod in November.',
    ],
  ])('folds no passage with %s into one like it', async (_, first, other) => {
    const two = await corpusOf([article('one', [first]), article('two', [other], { source: 'Coast Mirror' })]);
    const { passages } = await ask(two, { question: first.replace(/\.$/, '?'), asOf });
    expect(passages.map(({ id, also }) => [id, also]).toSorted()).toEqual([
      ['one#p1', []],
      ['two#p1', []],
    ]);
  });

  it('honours filters and counts undated articles', async () => {
    expect((await answer('When did the port reopen?', { source: 'Coast Mirror' })).passages[0]?.id).toBe('mirror#p1');
    expect((await answer('port', { after: '2024-01-01' })).searched).toMatchObject({ articles: 2, undated: 1 });
    expect((await answer('port', { dated: true })).searched).toMatchObject({ articles: 1, undated: 0 });
  });

  it('returns slices of the text only', async () => {
    for (const question of ['How much heroin was seized?', 'port', 'Who is Lena Ostrow?'])
      for (const passage of (await answer(question)).passages) {
        const text = corpus.articles.get(passage.article)?.text ?? '';
        for (const slice of [passage, passage.highlight, passage.short])
          if (slice) expect(text.slice(slice.start, slice.end)).toBe(slice.text);
      }
  });

  it('gives the same answer whatever the order of the articles', async () => {
    const other = await corpusOf([...ARTICLES].reverse());
    for (const question of ['When did the port reopen?', 'How much was seized?', 'loss of income']) {
      const [one, two] = [await ask(corpus, { question, asOf }), await ask(other, { question, asOf })];
      expect({ ...two, ms: 0 }).toEqual({ ...one, ms: 0 });
    }
  });

  it.each(['the of and', 'x', '港口什么时候重新开放', '1 2 3', 'port '.repeat(2000), '__proto__ constructor', '"'])(
    'stays sane when asked %j',
    async (question) => {
      const { status, passages } = await answer(question);
      expect(status === 'nothing').toBe(passages.length === 0);
    },
  );

  it('finds a name in articles of another language than the question', async () => {
    const corpus = await corpusOf([
      article('agua', ['La alcaldesa Carmen Ibarra anunció que el agua se racionará seis horas al día.'], {
        language: 'es',
      }),
    ]);
    const { uncovered } = await ask(corpus, { question: 'Who is Carmen Ibarra?', asOf: '2024-03-06' as IsoDate });
    expect(uncovered).toEqual([]);
  });
});

describe.skipIf(!hasRuntime)('ask with the encoder (skipped without it)', () => {
  let engine: EncoderEngine;
  let corpus: AskCorpus;
  const answer = (question: string, rest: object = {}) => ask(corpus, { question, asOf, ...rest });
  beforeAll(async () => {
    engine = await openEngine({ enabled: true, data: null });
    corpus = await corpusOf(ARTICLES, engine);
  });
  afterAll(() => engine.close());

  it('puts the answering passage first, marks its sentence and says that it answers', async () => {
    const { status, passages, encoder } = await answer('How much heroin was seized?');
    expect([status, encoder]).toEqual(['answered', 'ready']);
    expect(passages[0]?.id).toBe('harbour#p2');
    expect(passages[0]?.highlight?.text).toContain('80 kilos of heroin');
  });

  it.each([
    ['Did Ostrow turn down American troops?', 'harbour#p3'],
    ['What stupefying drug was confiscated by customs?', 'harbour#p2'],
    ['How long was the harbour shut?', 'harbour#p1'],
    ['What did the closure cost those who fish?', 'mirror#p2'],
  ])('understands other words than the article uses: %s', async (question, first) => {
    expect((await answer(question)).passages[0]?.id).toBe(first);
  });

  it('gives the same answer twice, whatever was asked between', async () => {
    const question = 'When did the port reopen?';
    const before = await answer(question);
    await answer('Who watched from the mole?');
    expect({ ...(await answer(question)), ms: 0 }).toEqual({ ...before, ms: 0 });
  });

  it('answers a Spanish question by its words, as long as the encoder knows no Spanish', async () => {
    expect((await answer('¿Qué dijo Ostrow sobre el puerto?')).encoder).toBe('words only');
  });
});
