/** Articles that were taken out for good: they stay out whatever file or feed brings them again. */

import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Article, ArticleId, Problem } from './article.ts';

/** Where Byline keeps its own notes in a folder of articles. */
export const NOTES = '.byline';
/** Where files stay as they were before they were mended, within the folder. */
export const BACKUP = join(NOTES, 'backup');
/** The list of what was taken out, within the folder. */
export const REMOVED_FILE = join(NOTES, 'removed.jsonl');

const row = z.object({ id: z.string(), url: z.string().nullable(), at: z.iso.datetime() });
type Row = z.output<typeof row>;

/** What is taken out. */
export class Removed {
  readonly #rows: readonly Row[];
  readonly #ids: ReadonlySet<string>;
  readonly #urls: ReadonlySet<string>;
  /** Lines that could not be read. */
  readonly problems: readonly Problem[];

  constructor(rows: readonly Row[], problems: readonly Problem[]) {
    this.#rows = rows;
    this.#ids = new Set(rows.map(({ id }) => id));
    this.#urls = new Set(rows.flatMap(({ url }) => url ?? []));
    this.problems = problems;
  }

  has({ id, url }: Pick<Article, 'id' | 'url'>): boolean {
    return this.#ids.has(id) || (url !== null && this.#urls.has(url));
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
export async function noteRemoved(folder: string, { id, url }: Pick<Article, 'id' | 'url'>, at: Date): Promise<void> {
  const path = join(folder, REMOVED_FILE);
  await mkdir(dirname(path), { recursive: true });
  await appendFile(path, `${JSON.stringify({ id, url, at: at.toISOString() } satisfies Row)}\n`);
}

/** Lets an article in again. @returns false when it was not taken out */
export async function letInAgain(
  folder: string,
  article: Readonly<{ id: ArticleId; url: string | null }>,
): Promise<boolean> {
  const removed = await readRemoved(folder);
  if (!removed.has(article)) return false;
  const left = removed.rows.filter(({ id, url }) => id !== article.id && (url === null || url !== article.url));
  await writeFile(join(folder, REMOVED_FILE), left.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return true;
}
