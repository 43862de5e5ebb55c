import type { Article } from '../corpus/article.ts';
import type { Filter } from './answer.ts';

/** True when an article is to be looked at. Dates are inclusive; undated articles stay in unless `dated`. */
export function passes(article: Article, filter: Filter): boolean {
  const { source, after, before, dated } = filter;
  if (source !== undefined && article.source?.toLowerCase() !== source.toLowerCase()) return false;
  if (article.date === null) return dated !== true;
  return (after === undefined || article.date >= after) && (before === undefined || article.date <= before);
}
