import { toArticleId } from '../../../src/corpus/article.ts';
import type { Article } from '../../../src/corpus/article.ts';

/** An article of the given paragraphs, as the corpus room would build it. */
export function articleOf(...paragraphs: readonly string[]): Article {
  const text = paragraphs.join('\n\n');
  let at = 0;
  return {
    id: toArticleId('fixture'),
    file: 'fixture.txt',
    line: null,
    source: null,
    country: null,
    title: null,
    byline: [],
    date: null,
    url: null,
    language: 'en',
    kind: 'article',
    text,
    paragraphs: paragraphs.map((paragraph, index) => {
      const start = at;
      at += paragraph.length + 2;
      return { number: index + 1, start, end: start + paragraph.length, text: paragraph, furniture: false };
    }),
  };
}
