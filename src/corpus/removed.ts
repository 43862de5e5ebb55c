/** Articles that were taken out for good: they stay out whatever file or feed brings them again. */

import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { plainAddress, sameHost } from './address.ts';
import type { Article, Problem } from './article.ts';

/** Where Byline keeps its own notes in a folder of articles. */
export const NOTES = '.byline';
/** Where files stay as they were before they were mended, within the folder. */
export const BACKUP = join(NOTES, 'backup');
/** The list of what was taken out, within the folder. */
export const REMOVED_FILE = join(NOTES, 'removed.jsonl');

const row = z.object({
  id: z.string(),
  url: z.string().nullable(),
  /** The address it was fetched from, where that is another. */
  from: z.string().optional(),
  at: z.iso.datetime(),
});
type Row = z.output<typeof row>;

/** An article that may be taken out: its addresses are compared without what tracks readers. */
type Named = Pick<Article, 'id' | 'url'>;
/** Where it was fetched from may be another address than the one it is cited with. */
type Fetched = Named & Readonly<{ from?: string | null | undefined }>;

const addressesOf = ({ url, from }: Omit<Fetched, 'id'>): readonly string[] =>
  [url, from].flatMap((address) => (address === null || address === undefined ? [] : plainAddress(address)));

/** What is taken out. */
export class Removed {
  readonly #rows: readonly Row[];
  readonly #ids: ReadonlySet<string>;
  readonly #addresses: ReadonlySet<string>;
  /** Lines that could not be read. */
  readonly problems: readonly Problem[];

  constructor(rows: readonly Row[], problems: readonly Problem[]) {
    this.#rows = rows;
    this.#ids = new Set(rows.map(({ id }) => id));
    this.#addresses = new Set(rows.flatMap(addressesOf));
    this.problems = problems;
  }

  has({ id, url }: Named): boolean {
    return this.#ids.has(id) || (url !== null && this.hasAddress(url));
  }

  hasAddress(address: string): boolean {
    return this.#addresses.has(plainAddress(address));
  }

  hasId(id: string): boolean {
    return this.#ids.has(id);
  }

  /**
   * True for an article that is about to get an id: one from a taken-out address, and one that would have the id of what
   * the same site printed, or nobody knows who. Of another site it is another article under a like headline.
   */
  includes({ id, url }: Named): boolean {
    if (url === null || this.hasAddress(url)) return this.has({ id, url });
    return this.#rows.some((one) => {
      const addresses = addressesOf(one);
      return one.id === id && (addresses.length === 0 || addresses.some((address) => sameHost(address, url)));
    });
  }

  get rows(): readonly Row[] {
    return this.#rows;
  }
}

/** Nothing taken out. */
export const NOTHING_REMOVED = new Removed([], []);

/** Reads what is taken out of a folder. A line that cannot be read is named, the others hold. */
export async function readRemoved(folder: string): Promise<Removed> {
  const text = await readFile(join(folder, REMOVED_FILE), 'utf8').catch(() => '');
  const rows: Row[] = [];
  const problems: Problem[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    try {
      rows.push(row.parse(JSON.parse(line)));
    } catch {
      problems.push({
        ...{ file: REMOVED_FILE, line: index + 1, severity: 'error' },
        problem: 'The line does not say which article is taken out.',
        advice: 'Remove the line, and take the article out again with "byline remove".',
      });
    }
  });
  return new Removed(rows, problems);
}

/** Notes that an article is taken out. */
export async function noteRemoved(folder: string, { id, url, from = null }: Fetched, at: Date): Promise<void> {
  const path = join(folder, REMOVED_FILE);
  const other = from === null || from === url ? {} : { from };
  await mkdir(dirname(path), { recursive: true });
  await appendFile(path, `${JSON.stringify({ id, url, ...other, at: at.toISOString() } satisfies Row)}\n`);
}

/** Lets an article in again. @returns false when it was not taken out */
export async function letInAgain(folder: string, article: Fetched): Promise<boolean> {
  const removed = await readRemoved(folder);
  const addresses = new Set(addressesOf(article));
  const left = removed.rows.filter(
    (one) => one.id !== article.id && !addressesOf(one).some((address) => addresses.has(address)),
  );
  if (left.length === removed.rows.length) return false;
  await writeFile(join(folder, REMOVED_FILE), left.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return true;
}
