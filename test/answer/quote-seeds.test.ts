import { existsSync } from 'node:fs';

import { beforeAll, describe, expect, it } from 'vitest';

import type { QuoteAnswer } from '../../src/answer/answer.ts';
import { answerQuote, suggestSpeakers } from '../../src/answer/quote/quote.ts';
import type { Article, ArticleId } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/folder.ts';
import { extractSpeech } from '../../src/extract/speech/quote.ts';
import { buildPeople, type PeopleIndex } from '../../src/index/people/people.ts';

const SEEDS = '../shared/seeds';

describe.skipIf(!existsSync(SEEDS))('quotes of the original articles (needs ../shared/seeds)', () => {
  const articles = new Map<ArticleId, Article>();
  let people: PeopleIndex;
  beforeAll(async () => {
    for await (const read of readCorpus(SEEDS)) if ('article' in read) articles.set(read.article.id, read.article);
    people = buildPeople([...articles.values()].map((article) => ({ article, speech: extractSpeech(article) })));
  });
  const quote = (speaker: string) => answerQuote(people, articles, { speaker });
  const rows = (answer: QuoteAnswer) =>
    answer.status === 'found' ? answer.statements.flatMap((s) => [s.runs, ...s.variants].flat()) : [];

  it('are all twelve, each by its speaker, each a slice of its article', () => {
    const counts = ['Sheinbaum', 'Trump', 'Hewitt', 'Kelly'].map((name) => rows(quote(name)).length);
    expect(counts).toEqual([5, 4, 2, 1]);
    for (const row of ['Sheinbaum', 'Trump', 'Hewitt', 'Kelly'].flatMap((name) => rows(quote(name))))
      expect(articles.get(row.article)?.text.slice(row.start, row.end)).toBe(row.quote);
  });
  it('show the caller’s words only as recounted and reported', () => {
    const answer = quote('Trump');
    if (answer.status !== 'found') throw new Error(answer.status);
    expect(answer.recounted.map((row) => [row.paragraph, row.speaker, row.chain.map(({ as }) => as)])).toEqual([
      [3, 'Claudia Sheinbaum', ['reported']],
    ]);
    expect(answer.recounted[0]?.nested.map(({ speaker }) => speaker)).toEqual(['Donald Trump', 'Claudia Sheinbaum']);
  });
  it('fold the refusal that two outlets print, and only that', () => {
    const answer = quote('Sheinbaum');
    if (answer.status !== 'found') throw new Error(answer.status);
    expect(answer.statements.map((s) => [s.runs.length, ...s.variants.map((v) => v.length)])).toEqual([
      [1, 1],
      [1],
      [2],
    ]);
    const [{ runs: [lead], variants: [[other] = []] } = { runs: [], variants: [] }] = answer.statements;
    expect([lead, other].map((row) => row?.citation.source)).toEqual([
      'Daily Caller News Foundation',
      'One America News Network',
    ]);
    for (const row of [lead, other]) expect(row?.quote).toContain('No, President Trump,');
    expect(answer.reported).toHaveLength(3);
  });
  it('are found by role and offered with their counts', () => {
    for (const typed of ['Mexico’s president', 'mexican president', 'President Sheinbaum'])
      expect(quote(typed)).toMatchObject({ status: 'found', speaker: { name: 'Claudia Sheinbaum' } });
    expect(quote('White House spokeswoman')).toMatchObject({ status: 'found', speaker: { name: 'Anna Kelly' } });
    for (const typed of ['president of mexico', 'President of Mex', 'Mexico’s president', 'mexican president'])
      expect([typed, suggestSpeakers(people, typed, 5).map(({ name }) => name)]).toEqual([
        typed,
        ['Claudia Sheinbaum'],
      ]);
    expect(suggestSpeakers(people, 'mex', 5)).toMatchObject([{ name: 'Claudia Sheinbaum', quotes: 5, sources: 2 }]);
  });
});
