/** `/outlets`: who published the articles, how many of each, from when to when. */

import type { IsoDate, Library } from '../library.ts';
import type { Words } from '../words/words.ts';
import { FILTER, type Values } from './option.ts';

type Row = Readonly<{ outlet: string | null; articles: number; oldest: IsoDate | null; newest: IsoDate | null }>;

/** Most articles first. */
async function asks(filter: Values<typeof FILTER>, library: Library): Promise<readonly Row[]> {
  const rows = new Map<string | null, Row>();
  for (const { source, date } of await library.sources(filter)) {
    const { articles = 0, oldest = date, newest = date } = rows.get(source) ?? {};
    rows.set(source, {
      outlet: source,
      articles: articles + 1,
      oldest: date !== null && (oldest === null || date < oldest) ? date : oldest,
      newest: date !== null && (newest === null || date > newest) ? date : newest,
    });
  }
  return [...rows.values()].sort((a, b) => b.articles - a.articles || ((a.outlet ?? '') < (b.outlet ?? '') ? -1 : 1));
}

export const outlets = {
  options: FILTER,
  counts: true,
  asks,
  says: (rows: readonly Row[], words: Words) =>
    rows.length === 0 ? [words.noArticleFits()] : rows.map((row) => words.outletLine(row)),
  rows: (rows: readonly Row[]) => rows,
} as const;
