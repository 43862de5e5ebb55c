/** What one reading of a corpus holds that the reading before it did not. */

import type { Article, ArticleId } from '../corpus/article.ts';

/** Articles by id, each list in the order of reading. */
export type Changes = Readonly<{
  added: readonly ArticleId[];
  updated: readonly ArticleId[];
  removed: readonly ArticleId[];
}>;

/**
 * Compares two readings.
 * @returns the articles of the later one, of which those that say the same are those of the earlier one, and the changes
 */
export function changesOf(
  before: ReadonlyMap<ArticleId, Article>,
  after: ReadonlyMap<ArticleId, Article>,
): Readonly<{ articles: ReadonlyMap<ArticleId, Article>; changes: Changes }> {
  const added: ArticleId[] = [];
  const updated: ArticleId[] = [];
  const articles = new Map<ArticleId, Article>();
  for (const [id, article] of after) {
    const earlier = before.get(id);
    const same = earlier !== undefined && saysTheSame(earlier, article);
    articles.set(id, same ? earlier : article);
    if (earlier === undefined) added.push(id);
    else if (!same) updated.push(id);
  }
  const removed = [...before.keys()].filter((id) => !after.has(id));
  return { articles, changes: { added, updated, removed } };
}

/** Where an article stands may have changed: lines move when another is put in before it. */
function saysTheSame(one: Article, other: Article): boolean {
  return one === other || (one.text === other.text && described(one) === described(other));
}

function described({ source, sourceAliases, country, title, byline, date, url, language, kind }: Article): string {
  return JSON.stringify([source, sourceAliases, country, title, byline, date, url, language, kind]);
}
