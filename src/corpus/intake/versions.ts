/** What earlier versions of an article said. */

import { basename } from 'node:path';
import type { Article, ArticleId, IsoDate } from '../article.ts';
import { toArticle } from '../draft/draft.ts';
import { onDisk } from '../files/files.ts';
import { readPieces } from '../formats/read.ts';
import { knownOutlets } from '../outlets/outlets.ts';
import { versionsOf } from './store.ts';

/** An article as it was, and the last day on which it was read so (in UTC). */
export type EarlierVersion = Readonly<{ until: IsoDate; article: Pick<Article, 'text' | 'paragraphs'> }>;

/** The earlier versions of an article, the oldest first. One that cannot be read is left out. */
export async function readVersions(folder: string, id: ArticleId): Promise<readonly EarlierVersion[]> {
  // An id of dots alone would name another folder.
  if (/^\.+$/.test(id)) return [];
  const versions: EarlierVersion[] = [];
  for (const { file, until } of await versionsOf(folder, id)) {
    const article = await articleIn(file).catch(() => null);
    if (article !== null) versions.push({ until: until.toISOString().slice(0, 10) as IsoDate, article });
  }
  return versions;
}

async function articleIn(file: string): Promise<Article | null> {
  for await (const part of readPieces(onDisk({ path: file, name: basename(file) }), knownOutlets))
    if ('draft' in part) return toArticle(part.draft, file, knownOutlets).article;
  return null;
}
