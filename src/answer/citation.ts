import type { Article } from '../corpus/article.ts';
import type { Citation } from './answer.ts';

/** Cites one paragraph of an article, or the whole of it. */
export function cite(article: Article, paragraph: number | null): Citation {
  const { id, source, title, byline, date, url, kind } = article;
  return { article: id, paragraph, source, title, byline, date, url, kind };
}
