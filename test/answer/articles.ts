import { toArticleId, type Article, type ArticleId, type IsoDate, type Paragraph } from '../../src/corpus/article.ts';

/** An article for tests, from the texts of its paragraphs. */
export function makeArticle(given: {
  id: string;
  paragraphs: readonly string[];
  source?: string | null;
  country?: string | null;
  date?: string | null;
  title?: string | null;
  /** Numbers of the paragraphs that are furniture. */
  furniture?: readonly number[];
}): Article {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const [index, text] of given.paragraphs.entries()) {
    const number = index + 1;
    const end = start + text.length;
    paragraphs.push({ number, start, end, text, furniture: given.furniture?.includes(number) ?? false });
    start = end + 2;
  }
  return {
    id: toArticleId(given.id),
    file: `${given.id}.md`,
    line: null,
    source: given.source ?? null,
    country: given.country ?? null,
    title: given.title ?? null,
    byline: [],
    date: (given.date ?? null) as IsoDate | null,
    url: null,
    language: 'en',
    kind: 'article',
    text: given.paragraphs.join('\n\n'),
    paragraphs,
  };
}

/** Loads articles in the order given. */
export function articles(...list: readonly Article[]): ReadonlyMap<ArticleId, Article> {
  return new Map(list.map((article) => [article.id, article]));
}
