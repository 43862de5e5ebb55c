import type { Article } from '../corpus/article.ts';
import { sameOutlet } from '../corpus/outlets.ts';
import type { Filter } from './answer.ts';

/**
 * True when an article is to be looked at. The outlet may be given by name, short form or domain; dates are inclusive;
 * undated articles stay in unless `dated`.
 */
export function passes(article: Article, filter: Filter): boolean {
  const { source, after, before, dated } = filter;
  if (source !== undefined && !names(article).some((name) => sameOutlet(name, source))) return false;
  if (article.date === null) return dated !== true;
  return (after === undefined || article.date >= after) && (before === undefined || article.date <= before);
}

function names({ source, sourceAliases = [] }: Article): readonly string[] {
  return source === null ? [] : [source, ...sourceAliases];
}
