/** What was read of each file of a folder: a file that has not changed is not read again, and a broken one not believed. */

import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Article, Problem } from './article.ts';
import type { Missing, Remarks } from './draft/draft.ts';
import type { StoredFile } from './files/files.ts';

/** One thing that reading a file gave. */
export type FileRead =
  | Readonly<{
      article: Article;
      missing: readonly Missing[];
      remarks: Remarks;
      /** True where what says what the text is could not be read. */
      unread?: boolean;
    }>
  | Readonly<{ problem: Problem }>;

type Kept = Readonly<{
  /** What besides the file decided how it was read. */
  context: string;
  /** Of the file as it was read; `null` where it changed while it was read. */
  stamp: string | null;
  reads: readonly FileRead[];
}>;

/** A file written to within so many milliseconds may not be whole yet. */
const SETTLED_MS = 300;
/** Who writes longer than this is not waited for. */
const LONGEST_WAIT_MS = 5000;

/** Kept by who reads a folder more than once. */
export class FileMemory {
  readonly #files = new Map<string, Kept>();
  readonly #glances = new Map<string, Readonly<{ stamp: string; sources: readonly string[] }>>();

  /** Ends reading it: of files that are gone nothing is kept. */
  end(files: readonly StoredFile[]): void {
    const there = new Set(files.map(({ path }) => path));
    for (const path of this.#files.keys()) if (!there.has(path)) this.#files.delete(path);
    for (const path of this.#glances.keys()) if (!there.has(path)) this.#glances.delete(path);
  }

  /**
   * What a file gives: as remembered when it has not changed, else read.
   * @param context names what else decides how it is read, such as the table of outlets
   */
  async *recall(
    { path, name }: StoredFile,
    context: string,
    read: () => AsyncIterable<FileRead>,
  ): AsyncGenerator<FileRead> {
    if (path === null) {
      yield* read();
      return;
    }
    const kept = this.#files.get(path);
    const before = await stampOf(path);
    if (kept !== undefined && before !== null && kept.stamp === before && kept.context === context) {
      yield* kept.reads;
      return;
    }
    if (this.#files.size > 0) await settled(path);
    const started = await stampOf(path);
    const fresh: FileRead[] = [];
    for await (const one of read()) fresh.push(one);
    const stamp = (await stampOf(path)) === started ? started : null;
    const reads = kept === undefined ? fresh : believed(name, kept.reads, fresh);
    this.#files.set(path, { context, stamp, reads });
    yield* reads;
  }

  /** The outlets that a file names, remembered in the same way. */
  async sources({ path }: StoredFile, read: () => Promise<readonly string[]>): Promise<readonly string[]> {
    const stamp = path === null ? null : await stampOf(path);
    if (path === null || stamp === null) return read();
    const known = this.#glances.get(path);
    if (known?.stamp === stamp) return known.sources;
    const sources = await read();
    this.#glances.set(path, { stamp, sources });
    return sources;
  }
}

/** Names the state of a file; `null` when it cannot be looked at. */
async function stampOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  return found === null ? null : [found.size, found.mtimeMs, found.ctimeMs, found.ino].join(':');
}

/** Waits until nobody has written to a file for a moment. */
async function settled(path: string): Promise<void> {
  for (let waited = 0; waited < LONGEST_WAIT_MS;) {
    const found = await stat(path).catch(() => null);
    const left = found === null ? 0 : SETTLED_MS - (Date.now() - found.mtimeMs);
    // A time in the future says nothing.
    if (left <= 0 || left > SETTLED_MS) return;
    await sleep(left);
    waited += left;
  }
}

const isUnread = (one: FileRead): boolean => 'article' in one && one.unread === true;

/**
 * What a file gives that was read before. The articles of the earlier reading that a broken file lacks now, or of which it
 * says no more what they are, keep serving, and that is said.
 */
function believed(file: string, earlier: readonly FileRead[], fresh: readonly FileRead[]): readonly FileRead[] {
  const broken = fresh.some((one) => ('problem' in one ? one.problem.severity === 'error' : isUnread(one)));
  if (!broken) return fresh;
  const read = fresh.filter((one) => !isUnread(one));
  const there = new Set(read.flatMap((one) => ('article' in one ? one.article.id : [])));
  const kept = earlier.filter((one) => 'article' in one && !isUnread(one) && !there.has(one.article.id));
  if (kept.length === 0) return fresh;
  const ids = kept.flatMap((one) => ('article' in one ? one.article.id : []));
  const named = ids.length === 1 ? `The article ${ids[0] ?? ''}` : `${ids.length} articles, ${ids[0] ?? ''} the first,`;
  const problem = `${named} cannot be read in this version; the version read before keeps serving.`;
  const advice = 'Mend the file; until then nothing is lost. To take the article out, remove the file.';
  return [...read, ...kept, { problem: { file, line: null, severity: 'error', problem, advice } }];
}
