import { beforeAll, describe, expect, it } from 'vitest';

import { ask, type AskCorpus } from '../../src/answer/ask.ts';
import type { IsoDate } from '../../src/corpus/article.ts';
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

  it('puts the answering passage first, marks its sentence and lifts out the amount', () => {
    const { status, passages } = answer('How much heroin was seized?');
    expect(status).toBe('answered');
    expect(passages[0]).toMatchObject({ id: 'harbour#p2', short: { text: '80 kilos' } });
    expect(passages[0]?.highlight?.text).toContain('80 kilos of heroin');
  });

  it('does not answer by generic words, and names the word that nothing covers', () => {
    const { status, uncovered } = answer('How much cocaine was seized?');
    expect(status).toBe('related');
    expect(uncovered).toEqual(['cocaine']);
  });

  it('finds nothing for words that stand nowhere', () => {
    expect(answer('Zebras?')).toMatchObject({ status: 'nothing', passages: [], uncovered: ['Zebras'], confidence: 0 });
  });

  it.each(['Did Ostrow accept US troops?', 'did ostrow accept us troops?'])(
    'meets synonyms and the country in %s',
    (question) => {
      const { passages, expanded } = answer(question);
      expect(passages[0]?.id).toBe('harbour#p3');
      expect(expanded.find(({ word }) => word === 'troops')?.as).toContain('soldier');
    },
  );

  it('meets a slip of the pen only where the exact word is nowhere', () => {
    expect(answer('How much herion was seized?').expanded).toContainEqual({ word: 'herion', as: ['heroin'] });
    expect(answer('How much heroin was seized?').expanded.map(({ word }) => word)).not.toContain('heroin');
  });

  it('takes no everyday word for a slip of the pen', () => {
    const { expanded, uncovered } = answer('Who wrote of the harbour?');
    expect(expanded).toEqual([]);
    expect(uncovered).toEqual(['wrote']);
  });

  it('takes the leader of a gang for no president', () => {
    expect(answer('Which gang leader was seized?').expanded.flatMap(({ as }) => as)).not.toContain('president');
  });

  it('folds what another outlet prints in nearly the same words', () => {
    const { passages } = answer('When did the port of Tarrin reopen?');
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
    const { passages } = ask(two, { question: first.replace(/\.$/, '?'), asOf });
    expect(passages.map(({ id, also }) => [id, also])).toEqual([
      ['one#p1', []],
      ['two#p1', []],
    ]);
  });

  it('honours filters and counts undated articles', () => {
    expect(answer('When did the port reopen?', { source: 'Coast Mirror' }).passages[0]?.id).toBe('mirror#p1');
    expect(answer('port', { after: '2024-01-01' }).searched).toEqual({ articles: 2, undated: 1 });
    expect(answer('port', { dated: true }).searched).toEqual({ articles: 1, undated: 0 });
  });

  it('returns slices of the text only', () => {
    for (const question of ['How much heroin was seized?', 'port', 'Who is Lena Ostrow?'])
      for (const passage of answer(question).passages) {
        const text = corpus.articles.get(passage.article)?.text ?? '';
        for (const slice of [passage, passage.highlight, passage.short])
          if (slice) expect(text.slice(slice.start, slice.end)).toBe(slice.text);
      }
  });

  it('gives the same answer whatever the order of the articles', async () => {
    const other = await corpusOf([...ARTICLES].reverse());
    for (const question of ['When did the port reopen?', 'How much was seized?', 'loss of income']) {
      const [one, two] = [ask(corpus, { question, asOf }), ask(other, { question, asOf })];
      expect({ ...two, ms: 0 }).toEqual({ ...one, ms: 0 });
    }
  });

  it.each(['the of and', 'x', '港口什么时候重新开放', '1 2 3', 'port '.repeat(2000), '__proto__ constructor', '"'])(
    'stays sane when asked %j',
    (question) => {
      const { status, passages } = answer(question);
      expect(status === 'nothing').toBe(passages.length === 0);
    },
  );

  it('says how the corpus prints what it looked for beside a misspelt word, not its stem', async () => {
    const corpus = await corpusOf([article('strike', ['The committee ended the ferries strike on Friday.'])]);
    const { expanded } = ask(corpus, { question: 'What did the comittee end?', asOf: '2024-03-06' as IsoDate });
    expect(expanded).toEqual([{ word: 'comittee', as: ['committee'] }]);
  });

  it('tells who was struck from who went on strike', async () => {
    const corpus = await corpusOf([
      article('dockers', [
        'Dockers began a strike on Monday. Strikers stood at the gates, and the striking dockers want more pay.',
        'Their leader said that the strikes would go on. Teachers may strike too.',
      ]),
      article('tram', ['A tram struck the cyclist Mara Olsen at the crossing.', 'Nobody else was there.']),
      article('storm', ['The storm struck the islands on Sunday. The stricken ferry Anouk was towed to Tarrin.']),
    ]);
    const told = (question: string) => {
      const { status, passages } = ask(corpus, { question, asOf: '2024-03-06' as IsoDate });
      return [status, passages[0]?.article];
    };
    for (const question of ['Who was struck?', 'Who was struck by the tram?', 'What struck Mara Olsen?'])
      expect(told(question)).toEqual(['answered', 'tram']);
    for (const question of ['Who is on strike?', 'When did the dockers strike?', 'Who began the strike?'])
      expect(told(question)).toEqual(['answered', 'dockers']);
    for (const question of ['When did the storm strike?', 'What did the storm strike?', 'Which ferry was stricken?'])
      expect(told(question)).toEqual(['answered', 'storm']);
    const dockers = await corpusOf([
      article('dockers', ['Dockers began a strike on Monday. Teachers may strike too.']),
    ]);
    const { status, uncovered } = ask(dockers, { question: 'Who was struck?', asOf: '2024-03-06' as IsoDate });
    expect([status, uncovered]).toEqual(['nothing', ['struck']]);
  });

  it('puts the sentence that tells it before the lead that only introduces it', async () => {
    const corpus = await corpusOf([
      article('bakery', [
        'A fire gutted a bakery in Halden early on Friday, and people in three houses had to leave their beds.',
        'The fire was out after two hours.',
        'Officers detained the baker, Tomas Grell, on Saturday morning.',
      ]),
      article('tram', [
        'A tram struck a cyclist at the Mill Street crossing on Tuesday, police in Port Ellery said.',
        'The cyclist, Mara Olsen, was taken to hospital with a broken arm.',
        'Lightning struck the old lighthouse on the same day. Nobody was hurt.',
      ]),
    ]);
    const first = (question: string) => ask(corpus, { question, asOf: '2024-03-06' as IsoDate }).passages[0]?.id;
    expect(first('Who was detained after the bakery fire?')).toBe('bakery#p3');
    expect(first('What was struck by lightning?')).toBe('tram#p3');
    expect(first('What was struck at the crossing?')).toBe('tram#p1');
  });

  it('finds a name in articles of another language than the question', async () => {
    const corpus = await corpusOf([
      article('agua', ['La alcaldesa Carmen Ibarra anunció que el agua se racionará seis horas al día.'], {
        language: 'es',
      }),
    ]);
    const { uncovered } = ask(corpus, { question: 'Who is Carmen Ibarra?', asOf: '2024-03-06' as IsoDate });
    expect(uncovered).toEqual([]);
  });
});
