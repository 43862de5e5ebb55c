import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/folder.ts';
import type { Figure } from '../../src/extract/extraction.ts';
import { extractFigures } from '../../src/extract/figure.ts';
import { articleOf } from './article-of.ts';

describe('a figure', () => {
  it('is the printed number and unit, found again by its offsets', () => {
    const article = articleOf(
      'Nothing here.\n\nPolice in Leeds seized about 12kg of heroin and £40,000 in cash on Friday.',
      { country: 'GB', date: '2024-03-05' },
    );
    const figures = extractFigures(article);
    expect(figures.map((figure) => figure.text)).toEqual(['12kg', '£40,000']);
    for (const figure of figures) expect(article.text.slice(figure.start, figure.end)).toBe(figure.text);
    expect(figures.map((figure) => figure.paragraph)).toEqual([2, 2]);
  });
});

const SEEDS = '../shared/seeds';
describe.skipIf(!existsSync(SEEDS))('the figures of the seeds (needs ../shared/seeds)', () => {
  let figures: Figure[] = [];
  let seizures: Figure[] = [];

  beforeAll(async () => {
    figures = [];
    for await (const entry of readCorpus(SEEDS)) if ('article' in entry) figures.push(...extractFigures(entry.article));
    seizures = figures.filter((figure) => figure.event === 'seizure');
  });

  it('read "roughly 5 tons" of a US outlet as short tons, with the metric reading beside it', () => {
    const [meth] = seizures;
    expect(meth).toMatchObject({
      text: '5 tons',
      modifier: '~',
      item: 'methamphetamine',
      unitNormalized: 'ton',
      agent: 'Sheinbaum’s forces',
    });
    expect(meth?.normalized?.value).toBeCloseTo(4535.92, 1);
    expect(meth?.alternatives).toEqual([{ value: 5000, unit: 'kg', reading: 'metric tons' }]);
  });

  it('give the three drugs the period "since early February" and the money none', () => {
    expect(seizures.map(({ item, value, period }) => [item, value, period])).toEqual([
      ['methamphetamine', 5, 'since early February'],
      ['cocaine', 453, 'since early February'],
      ['fentanyl', 55, 'since early February'],
      ['meth', 40_000_000, null],
    ]);
    expect(seizures[0]?.periodResolved).toEqual({ from: '2025-02', to: null });
  });

  it('hold an extradition and a deployment, and no event for a phone call or for ages', () => {
    const others = figures.filter((figure) => figure.event !== null && figure.event !== 'seizure');
    expect(others.map(({ event, value, item }) => [event, value, item])).toEqual([
      ['deployment', 10_000, 'national guard troops'],
      ['extradition', 29, 'cartel leaders'],
    ]);
    expect(figures.find((figure) => figure.text === '45-minute')).toMatchObject({
      unitNormalized: 'minute',
      event: null,
    });
  });
});
