import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerStats } from '../../src/answer/stats/stats.ts';
import type { StatsRequest } from '../../src/answer/answer.ts';
import { toCharts } from '../chart/english.ts';
import type { Article, ArticleId } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/folder.ts';
import { extractFigures } from '../../src/extract/figures/figure.ts';
import { LedgerBuilder, type Ledger } from '../../src/index/ledger/ledger.ts';

const SEEDS = '../shared/seeds';

describe.skipIf(!existsSync(SEEDS))('stats of the original articles (needs ../shared/seeds)', () => {
  const articles = new Map<ArticleId, Article>();
  let ledger: Ledger;
  beforeAll(async () => {
    const builder = new LedgerBuilder();
    for await (const read of readCorpus(SEEDS)) {
      if (!('article' in read)) continue;
      articles.set(read.article.id, read.article);
      builder.add(read.article, extractFigures(read.article));
    }
    ledger = builder.build(articles.values());
  });
  const stats = (request: StatsRequest = {}) => answerStats(ledger, articles, request);

  it('show the seizures as printed, then in kilograms, every reading of a ton', () => {
    const table = stats().rows.map(({ text, modifier, item, normalized, alternatives, period }) => [
      `${modifier} ${text}`,
      item,
      normalized === null ? null : `${Math.round(normalized.value)} ${normalized.unit}`,
      alternatives.map(({ value, unit }) => `${value} ${unit}`).join(),
      period,
    ]);
    expect(table).toEqual([
      ['~ 5 tons', 'methamphetamine', '4536 kg', '5000 kg', 'since early February'],
      ['= 453 kilos', 'cocaine', '453 kg', '', 'since early February'],
      ['= 55 kilos', 'fentanyl', '55 kg', '', 'since early February'],
      ['= $40 million', 'methamphetamine', '40000000 USD', '', null],
    ]);
  });

  it('cite paragraph 9 of the one outlet that prints them', () => {
    for (const { citation, alsoIn, conflictsWith } of stats().rows) {
      expect(citation).toMatchObject({
        source: 'Daily Caller News Foundation',
        byline: ['Mariane Angela'],
        date: '2025-05-06',
        paragraph: 9,
      });
      expect([alsoIn, conflictsWith]).toEqual([[], []]);
    }
  });

  it('never add the worth to the weight', () => {
    const { sums, noSum } = stats();
    expect(sums).toEqual([]);
    expect(noSum).toEqual([{ event: 'seizure', item: 'methamphetamine', why: 'kg and USD are different quantities' }]);
  });

  it('count the other events, and show them when asked', () => {
    expect(stats().others).toEqual({ extradition: 1, deployment: 1 });
    const all = stats({ event: 'all' }).rows.filter(({ event }) => event !== 'seizure');
    expect(all.map(({ event, value }) => [event, value])).toEqual([
      ['extradition', 29],
      ['deployment', 10_000],
    ]);
  });

  it('print every figure as a slice of the article', () => {
    for (const { article, start, end, text } of stats({ event: 'all' }).rows)
      expect(articles.get(article)?.text.slice(start, end)).toBe(text);
  });

  it('make a picture of three bars with a bracket for the tons', () => {
    const [chart] = toCharts(stats().rows, 'Seizures');
    expect(chart?.bars.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'methamphetamine: roughly 5 tons (4,536–5,000 kg)',
      'cocaine: 453 kilos',
      'fentanyl: 55 kilos',
    ]);
    expect(chart?.subtitle).toBe('since early February · Daily Caller News Foundation, 6 May 2025');
  });
});
