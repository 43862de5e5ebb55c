import { toArticleId } from '../../src/corpus/article.ts';
import type { Article, IsoDate } from '../../src/corpus/article.ts';

/** An article of our own for the extraction tests: paragraphs separated by blank lines. */
export function articleOf(
  text: string,
  about: Readonly<{ date?: string; country?: string; source?: string; language?: string }> = {},
): Article {
  const paragraphs = [...text.matchAll(/\S[^\n]*(?:\n[^\n]+)*/g)].map((match, index) => ({
    number: index + 1,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    furniture: false,
  }));
  return {
    id: toArticleId('fixture'),
    file: 'fixture.md',
    line: null,
    source: about.source ?? null,
    country: about.country ?? null,
    title: null,
    byline: [],
    date: (about.date ?? null) as IsoDate | null,
    url: null,
    language: about.language ?? 'en',
    kind: 'article',
    text,
    paragraphs,
  };
}
