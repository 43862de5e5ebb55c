/** Outlets and authors of the loaded articles that fit what was typed so far. */

import type { Article } from '../corpus/article.ts';
import { outletAliases } from '../corpus/outlets/outlets.ts';

/** Outlets whose name or alias has a word that begins with what was typed, most articles first. */
export function suggestSources(articles: readonly Article[], typed: string, limit: number): string[] {
  const sources = articles.flatMap(({ source }) => source ?? []);
  return suggestNames(sources, typed, limit, (name) => [name, ...outletAliases(name)]);
}

/** Authors whose name has a word that begins with what was typed, most articles first. */
export function suggestAuthors(articles: readonly Article[], typed: string, limit: number): string[] {
  return suggestNames(
    articles.flatMap(({ byline }) => byline),
    typed,
    limit,
    (name) => [name],
  );
}

function suggestNames(
  printed: readonly string[],
  typed: string,
  limit: number,
  spellings: (name: string) => readonly string[],
): string[] {
  const wanted = ` ${typed.trim().toLowerCase()}`;
  const counts = new Map<string, number>();
  for (const name of printed) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([name]) => spellings(name).some((each) => ` ${each.toLowerCase()}`.includes(wanted)))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([name]) => name);
}
