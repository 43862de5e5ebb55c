import { describe, expect, it } from 'vitest';
import { passes } from '../../src/answer/filter.ts';
import { toArticleId, type Article, type IsoDate } from '../../src/corpus/article.ts';

const ARTICLE: Article = {
  id: toArticleId('a'),
  file: 'a.txt',
  line: null,
  source: 'One America News Network',
  country: 'US',
  title: null,
  byline: [],
  date: '2024-01-02' as IsoDate,
  url: null,
  language: 'en',
  kind: 'article',
  text: 'Text.',
  paragraphs: [],
};
const day = (text: string) => text as IsoDate;

describe('a filter', () => {
  it('knows an outlet by name, short form and domain', () => {
    for (const source of ['One America News Network', 'OAN', 'oann', 'oann.com', 'https://www.oann.com/x']) {
      expect(passes(ARTICLE, { source }), source).toBe(true);
    }
    for (const source of ['America', 'AP', '']) expect(passes(ARTICLE, { source }), source).toBe(false);
    expect(passes({ ...ARTICLE, source: null }, { source: 'OAN' })).toBe(false);
  });

  it('knows the names that a corpus gives its outlets', () => {
    const own = { ...ARTICLE, source: 'Riverbend Gazette', sourceAliases: ['RG', 'riverbend.example'] };
    for (const source of ['riverbend gazette', 'rg', 'https://riverbend.example/x'])
      expect(passes(own, { source })).toBe(true);
    expect(passes(own, { source: 'OAN' })).toBe(false);
  });

  it('knows the domain of the article’s own address, unless that is another outlet’s', () => {
    const own = { ...ARTICLE, source: 'Harbor Courier', url: 'https://www.harborcourier.example/2024/raid' };
    expect(passes(own, { source: 'harborcourier.example' })).toBe(true);
    expect(passes(own, { source: 'courier.example' })).toBe(false);
    expect(passes({ ...own, url: null }, { source: 'harborcourier.example' })).toBe(false);
    expect(passes({ ...own, url: 'https://apnews.com/article/1' }, { source: 'apnews.com' })).toBe(false);
  });

  it('takes both ends of a time', () => {
    expect(passes(ARTICLE, { after: day('2024-01-02'), before: day('2024-01-02') })).toBe(true);
    expect(passes(ARTICLE, { after: day('2024-01-03') })).toBe(false);
    expect(passes(ARTICLE, { before: day('2024-01-01') })).toBe(false);
  });

  it('lets undated articles in unless told otherwise', () => {
    const undated = { ...ARTICLE, date: null };
    expect(passes(undated, { after: day('2024-01-03') })).toBe(true);
    expect(passes(undated, { after: day('2024-01-03'), dated: true })).toBe(false);
  });
});
