/** Which files of a folder are read. */

import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Problem } from '../article.ts';
import { streamFile } from './bytes.ts';

/** A file to read: where it is, and what it is called in messages (relative to the folder, with `/`). */
export type CorpusFile = Readonly<{ path: string; name: string }>;

/** An archive as those see it that stand in it. */
export type Container = Readonly<{
  /** In how many archives a file of it stands, one within the other. */
  depth: number;
  /** How much may still be unpacked, of this archive and all in it. */
  budget: Budget;
}>;

/** A file to read wherever it stands: on disk or in an archive. */
export type StoredFile = Readonly<{
  /** As shown in messages, with `/`; of one in an archive `archive.zip/path/in/it`. */
  name: string;
  /** Where it is on disk; `null` in an archive. */
  path: string | null;
  /** The archive it stands in. */
  within: Container | null;
  /** Its bytes as they are stored. */
  open: () => AsyncIterable<Uint8Array>;
}>;

/** A file on disk as one that can be read. */
export function onDisk({ path, name }: CorpusFile): StoredFile {
  return { name, path, within: null, open: () => streamFile(path, false) };
}

/** Why a file cannot be read, told for the person who put it there. */
export class FileFault extends Error {
  /** What to do about it. */
  readonly advice: string;

  constructor(problem: string, advice: string, options?: ErrorOptions) {
    super(problem, options);
    this.name = 'FileFault';
    this.advice = advice;
  }
}

/** Bytes that may be unpacked. Sizes that an archive declares are not believed: what comes out is counted. */
export class Budget {
  #left: number;
  readonly #limit: number;

  constructor(bytes: number) {
    this.#left = bytes;
    this.#limit = bytes;
  }

  /** @throws {FileFault} when more than the limit was unpacked */
  take(bytes: number): void {
    this.#left -= bytes;
    if (this.#left >= 0) return;
    const problem = `The archive unpacks to more than the ${this.#limit / 1024 / 1024} MB that are read of one.`;
    throw new FileFault(problem, 'Split it, or unpack it into the folder.');
  }
}

export type Listing = Readonly<{ files: readonly CorpusFile[]; problems: readonly Problem[] }>;

/** Folders within folders beyond this are not looked into. */
const DEEPEST = 32;

/**
 * Lists a folder and everything in it, ordered by name. Hidden files are passed over; a symbolic link is followed only to
 * a place within the folder, and read only when it is not listed there anyway.
 */
export async function listFiles(folder: string): Promise<Listing> {
  const root = await realpath(folder);
  const files = new Map<string, CorpusFile>();
  const links: CorpusFile[] = [];
  const problems: Problem[] = [];

  const walk = async (path: string, prefix: string, depth: number): Promise<void> => {
    const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
      problems.push(unreadable(prefix === '' ? '.' : prefix.slice(0, -1), error));
      return [];
    });
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const file = { path: join(path, entry.name), name: prefix + entry.name };
      if (entry.isSymbolicLink()) links.push(file);
      else if (entry.isDirectory() && depth < DEEPEST) await walk(file.path, `${file.name}/`, depth + 1);
      else if (entry.isFile()) files.set(file.path, file);
    }
  };
  await walk(root, '', 0);

  // Links come last, so that a file is known by its own name; a linked folder may hold more links.
  const walked = new Set<string>();
  for (let link = links.shift(); link !== undefined; link = links.shift()) {
    const target = await realpath(link.path).catch(() => null);
    if (target === null) {
      problems.push(notFollowed(link.name, 'leads nowhere', 'Remove it, or correct where it leads.'));
    } else if (!target.startsWith(root + sep)) {
      const advice = 'Copy what it leads to into the folder; links out of it are never followed.';
      problems.push(notFollowed(link.name, 'leads out of the folder', advice));
    } else {
      const found = await stat(target);
      if (found.isFile() && !files.has(target)) files.set(target, { path: target, name: link.name });
      const hidden = target.slice(root.length).includes(`${sep}.`);
      if (found.isDirectory() && hidden && !walked.has(target)) {
        walked.add(target);
        await walk(target, `${link.name}/`, link.name.split('/').length);
      }
    }
  }
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  return {
    files: [...files.values()].sort(byName),
    problems: problems.sort((a, b) => byName({ name: a.file }, { name: b.file })),
  };
}

/** The problem of a file or folder that the system does not let us read. */
export function unreadable(file: string, error: unknown): Problem {
  if (error instanceof FileFault) {
    return { file, line: null, severity: 'error', problem: error.message, advice: error.advice };
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE') {
    const advice = 'Pack it again with gzip; articles before the fault were read.';
    return { file, line: null, severity: 'error', problem: 'The gzip archive is damaged or incomplete.', advice };
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return { file, line: null, severity: 'error', problem: 'It may not be read.', advice: 'Give read permission.' };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { file, line: null, severity: 'error', problem: `It cannot be read: ${message}.`, advice: 'Check the file.' };
}

function notFollowed(file: string, what: string, advice: string): Problem {
  return { file, line: null, severity: 'warning', problem: `The symbolic link ${what} and was not followed.`, advice };
}
