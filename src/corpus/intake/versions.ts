/** What earlier versions of an article said. */

import { readFile } from 'node:fs/promises';
import type { Article, ArticleId, IsoDate } from '../article.ts';
import { toArticle } from '../draft.ts';
import { decode } from '../files/decode.ts';
import { readMarkdown } from '../formats/markdown.ts';
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
    const bytes = await readFile(file).catch(() => null);
    const [draft] = readMarkdown(bytes === null ? '' : decode(bytes).text, id).flatMap((piece) =>
      'draft' in piece ? piece.draft : [],
    );
    const article = draft === undefined ? null : toArticle(draft, file, knownOutlets).article;
    if (article !== null) versions.push({ until: until.toISOString().slice(0, 10) as IsoDate, article });
  }
  return versions;
}
