import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/folder.ts';

const SEEDS = '../shared/seeds';

describe.skipIf(!existsSync(SEEDS))('the seed articles (needs ../shared/seeds)', async () => {
  const articles: Article[] = [];
  if (existsSync(SEEDS)) {
    for await (const entry of readCorpus(SEEDS)) if ('article' in entry) articles.push(entry.article);
  }

  it('tells outlet, author and date of both', () => {
    expect(articles.map(({ id, source, country, byline, date }) => ({ id, source, country, byline, date }))).toEqual([
      {
        id: '000_803af18d729c8acf',
        source: 'Daily Caller News Foundation',
        country: 'US',
        byline: ['Mariane Angela'],
        date: '2025-05-06',
      },
      {
        id: '002_a2a94f9facd6df14',
        source: 'One America News Network',
        country: 'US',
        byline: ['Blake Wolf'],
        date: '2025-05-04',
      },
    ]);
  });

  it('begins the body with the lead: 10 and 8 paragraphs', () => {
    expect(articles.map(({ paragraphs }) => paragraphs.length)).toEqual([10, 8]);
    for (const { paragraphs } of articles) expect(paragraphs[0]?.text).toMatch(/^Mexican President Claudia Sheinbaum/);
  });

  it('keeps nothing of caption, byline and dateline', () => {
    for (const { text } of articles) expect(text).not.toMatch(/Getty|Blake Wolf|11:56 AM|Mariane Angela/);
  });
});
