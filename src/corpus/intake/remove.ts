/** Takes an article out of the folder for good. */

import type { Article } from '../article.ts';
import { noteRemoved } from '../removed.ts';
import type { ArticleStore } from './store.ts';

/** What became of it: what was taken in is deleted with its versions; a person's own file stays, and is not read. */
export type Removal = Readonly<{ id: string; deleted: boolean; file: string }>;

/**
 * Notes that an article is taken out, so that no file or feed brings it back, and deletes what was stored of it.
 * @param article as it is loaded
 */
export async function removeArticle(
  folder: string,
  article: Pick<Article, 'id' | 'url' | 'file'>,
  store: ArticleStore,
  now: Date,
): Promise<Removal> {
  // Noted first: when something fails behind it, the article is out all the same.
  await noteRemoved(folder, { ...article, from: store.ofId(article.id)?.page ?? null }, now);
  const deleted = await store.delete(article.id);
  return { id: article.id, deleted, file: article.file };
}
