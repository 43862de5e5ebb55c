/** Which feeds a folder of articles follows: the list `feeds` of its `byline.yaml`. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { Problem } from '../article.ts';

/** The folder's own settings. */
export const SETTINGS_FILE = 'byline.yaml';

/** A feed that is asked again and again. */
export type FollowedFeed = Readonly<{
  url: string;
  /** Milliseconds between two askings. */
  every: number;
}>;

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Nobody's server is asked more often. */
const SHORTEST = 60_000;
const LONGEST = 31 * 86_400_000;
/** How often when nothing is said. */
export const USUAL = 30 * 60_000;

/** "30m", "2h", "1d" → milliseconds; `null` when it is no such time, or outside one minute to 31 days. */
export function readInterval(text: string): number | null {
  const [, number = '', unit = ''] = /^(\d{1,6})\s*([smhd])$/i.exec(text.trim()) ?? [];
  const every = Number(number) * (UNITS[unit.toLowerCase()] ?? NaN);
  return every >= SHORTEST && every <= LONGEST ? every : null;
}

/** Milliseconds → the largest unit that divides them. */
export function writeInterval(every: number): string {
  for (const unit of ['d', 'h', 'm'] as const) {
    const size = UNITS[unit] ?? 1;
    if (every % size === 0) return `${every / size}${unit}`;
  }
  return `${Math.round(every / 1000)}s`;
}

/** Reads the list. What is wrong with it is named, the rest holds. */
export async function readFeeds(
  folder: string,
): Promise<Readonly<{ feeds: readonly FollowedFeed[]; problems: readonly Problem[] }>> {
  const text = await readFile(join(folder, SETTINGS_FILE), 'utf8').catch(() => null);
  if (text === null) return { feeds: [], problems: [] };
  const document = parse(text);
  const problems: Problem[] = [];
  const wrong = (problem: string, advice: string, line: number | null = null): void => {
    problems.push({ file: SETTINGS_FILE, line, severity: 'warning', problem, advice });
  };
  const [error] = document.errors;
  if (error !== undefined) {
    wrong(
      `The settings of the folder are no YAML: ${error.message.split('\n')[0] ?? ''}`,
      'Mend the line, or remove the file.',
      error.linePos?.[0].line ?? null,
    );
    return { feeds: [], problems };
  }
  const list: unknown = isMap(document.contents) ? document.contents.get('feeds') : null;
  const feeds: FollowedFeed[] = [];
  for (const item of isSeq(list) ? list.items : []) {
    const address = written(isMap(item) ? item.get('url') : item) ?? '';
    const every = isMap(item) ? written(item.get('every')) : null;
    const interval = every === null ? USUAL : readInterval(every);
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
      wrong(
        `A feed has no http or https address: "${address.slice(0, 60)}".`,
        'Write "- url: https://…" under "feeds:".',
      );
    else if (interval === null)
      wrong(
        `"every: ${(every ?? '').slice(0, 20)}" of ${address} is no interval.`,
        'Write 30m, 2h or 1d; one minute at least.',
      );
    else feeds.push({ url: address, every: interval });
  }
  return { feeds, problems };
}

/** A value as it is written; `null` for none, and for what is no single value. */
function written(value: unknown): string | null {
  const plain = isScalar(value) ? value.value : value;
  return typeof plain === 'string' ? plain : null;
}

/** Puts a feed on the list, or changes how often it is asked; comments and everything else in the file stay. */
export async function followFeed(folder: string, { url, every }: FollowedFeed): Promise<void> {
  const file = join(folder, SETTINGS_FILE);
  const document = parse(await readFile(file, 'utf8').catch(() => ''));
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents)))
    throw new Error(`${SETTINGS_FILE} is no YAML`);
  const entry = { url, every: writeInterval(every) };
  const list: unknown = document.get('feeds');
  if (!isSeq(list)) document.set('feeds', document.createNode([entry]));
  else {
    const at = list.items.findIndex((item) => isMap(item) && String(item.get('url')) === url);
    if (at === -1) list.add(document.createNode(entry));
    else list.set(at, document.createNode(entry));
  }
  await writeFile(file, document.toString());
}

function parse(text: string): Document {
  return parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
}
