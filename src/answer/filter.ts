import type { Article } from '../corpus/article.ts';
import { domainOf, resolveOutlet, sameOutlet } from '../corpus/outlets/outlets.ts';
import type { Filter } from './answer.ts';
import { isWrittenBy } from './ask/understand/catalogue.ts';

/**
 * True when an article is to be looked at. The outlet may be given by name, short form or domain, also that of the
 * article's own address; the author by name or surname; dates are inclusive; undated articles stay in unless `dated`. Outlets of `without` are left out.
 */
export function passes(article: Article, filter: Filter): boolean {
  const { source, author, after, before, dated, without = [] } = filter;
  if (without.some((outlet) => names(article).some((name) => sameOutlet(name, outlet)))) return false;
  if (source !== undefined && !names(article).some((name) => sameOutlet(name, source)) && !linked(article, source))
    return false;
  if (author !== undefined && !isWrittenBy(article, author)) return false;
  if (article.date === null) return dated !== true;
  return (after === undefined || article.date >= after) && (before === undefined || article.date <= before);
}

/** True when days limit what is looked at, but undated articles stay in: a reader has to be told. */
export function keepsUndated({ after, before, dated }: Filter): boolean {
  return (after !== undefined || before !== undefined) && dated !== true;
}

function names({ source, sourceAliases = [] }: Article): readonly string[] {
  return source === null ? [] : [source, ...sourceAliases];
}

/** True where the domain typed is that of the article's address and of no outlet we know, which may be another one. */
function linked({ url }: Article, typed: string): boolean {
  if (url === null) return false;
  const domain = domainOf(typed);
  return domain !== null && domain === domainOf(url) && resolveOutlet(domain) === null;
}
