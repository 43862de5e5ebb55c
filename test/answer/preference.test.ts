import { beforeAll, describe, expect, it } from 'vitest';

import { ask, type AskCorpus } from '../../src/answer/ask.ts';
import type { IsoDate } from '../../src/corpus/article.ts';
import type { Speech } from '../../src/extract/extraction.ts';
import { buildPeople } from '../../src/index/people.ts';
import { extractSpeech } from '../../src/extract/quote.ts';
import { article, corpusOf } from '../index/corpus-of.ts';

const ARTICLES = [
  article('post-march', ['The harbour wall of Tarrin cracked in a storm on Monday, engineers said.'], {
    source: 'BBC News',
    byline: ['Ines Calder'],
    date: '2024-03-05' as IsoDate,
  }),
  article('mirror-june', ['The harbour wall of Tarrin cracked again in the week of the storm, engineers found.'], {
    source: 'Reuters',
    byline: ['Tomas Brandt'],
    date: '2024-06-12' as IsoDate,
  }),
];

describe('what a question prefers', () => {
  let corpus: AskCorpus;
  beforeAll(async () => {
    corpus = await corpusOf(ARTICLES);
  });
  const first = (question: string) => ask(corpus, { question, asOf: '2024-07-01' as IsoDate });

  it.each([
    ['When did the harbour wall crack, according to Reuters?', 'mirror-june#p1'],
    ['When did the harbour wall crack, according to the BBC?', 'post-march#p1'],
    ['What did Reuters report about the harbour wall?', 'mirror-june#p1'],
    ['the harbour wall by Calder', 'post-march#p1'],
    ['the harbour wall by Tomas Brandt', 'mirror-june#p1'],
    ['What happened to the harbour wall in March 2024?', 'post-march#p1'],
    ['What happened to the harbour wall in June 2024?', 'mirror-june#p1'],
  ])('%s → %s', (question, id) => {
    expect(first(question).passages[0]?.id).toBe(id);
  });

  it('leaves no other article out', () => {
    expect(first('the harbour wall according to Reuters').passages).toHaveLength(2);
  });

  it('does not look for the outlet, the author or the date in the text', () => {
    expect(first('the harbour wall according to Reuters').uncovered).toEqual([]);
    expect(first('the harbour wall in June 2024').uncovered).toEqual([]);
  });
});

describe('an outlet or author named in a question', () => {
  let corpus: AskCorpus;
  beforeAll(async () => {
    corpus = await corpusOf([
      article('mirror-ferry', ['Divers found 14 lamps in the wreck of the ferry off Tarrin.', 'The mole was shut.'], {
        source: 'Tarrin Mirror',
        byline: ['Odile Renko'],
      }),
      article('gazette-market', ['The fish market sold 30 crates of herring on Tuesday.'], {
        source: 'Coast Gazette',
        byline: ['Ivo Brandt'],
      }),
    ]);
  });
  const answer = (question: string) => ask(corpus, { question, asOf: '2024-03-06' as IsoDate });

  it('takes nothing from the answer', () => {
    const plain = answer('How many lamps did divers find in the wreck?').confidence;
    for (const question of [
      'According to the Tarrin Mirror, how many lamps did divers find in the wreck?',
      'How many lamps did divers find in the wreck, according to Odile Renko?',
    ])
      expect([question, answer(question)]).toMatchObject([question, { status: 'answered', confidence: plain }]);
    expect(answer('What did the Coast Gazette report about herring?').status).toBe('answered');
  });

  it('is named where only others have it', () => {
    for (const [question, outlet] of [
      ['According to the Coast Gazette, how many lamps did divers find in the wreck?', 'Coast Gazette'],
      ['What did the Tarrin Mirror report about herring?', 'Tarrin Mirror'],
    ])
      expect(answer(question ?? '')).toMatchObject({ status: 'related', uncovered: [outlet], searched: { outlet } });
  });

  it('lists what they wrote where nothing else is asked', () => {
    for (const question of ['articles by Odile Renko', 'articles from the Tarrin Mirror'])
      expect(answer(question)).toMatchObject({ status: 'answered', passages: [{ id: 'mirror-ferry#p1' }] });
  });
});

describe('what somebody said', () => {
  it('puts the words of the person asked about first', async () => {
    const talk = article('talk', [
      'The strike was the talk of Tarrin on Monday, dock owner Pavel Renko said.',
      '“We have nothing to lose by a walkout,” Lena Ostrow, the head of the union, said of the days ahead.',
    ]);
    const plain = await corpusOf([talk]);
    const speech: Speech = extractSpeech(talk);
    const corpus = { ...plain, people: buildPeople([{ article: talk, speech }]) };
    const question = 'What did Lena Ostrow say about the strike?';
    expect(ask(corpus, { question, asOf: '2024-03-06' as IsoDate }).passages[0]?.id).toBe('talk#p2');
  });
});
