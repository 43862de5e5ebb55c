/** Mends the files of a corpus. A copy of each file stays under `.byline/backup`; a file is replaced whole or not at all. */

import { copyFile, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../article.ts';
import { collect, streamFile } from '../files/bytes.ts';
import { unreadable, type CorpusFile } from '../files/files.ts';
import { CorpusError } from '../problem.ts';
import { BACKUP } from '../removed.ts';
import type { Mending } from './changes.ts';
import { mend } from './mend.ts';
import { filesOf, textKind } from './raw-files.ts';

/** What was changed in a file, or would be, and the folder where it stays as it was; or why it could not be. */
export type Fixed =
  Readonly<{ file: string; changes: readonly Mending[]; backup: string | null }> | Readonly<{ problem: Problem }>;

/** Larger files are left as they are. */
const LARGEST = 128 * 1024 * 1024;

/** Where the files stay as they were before they were changed. */
function backupFolder(corpus: string, isFolder: boolean, now: Date): string {
  const folder = isFolder ? corpus : dirname(corpus);
  return join(folder, BACKUP, now.toISOString().replaceAll(':', '-'));
}

/**
 * Mends what is safe in every file of a corpus, one after the other.
 * @param dryRun say what would be changed, and change nothing
 * @throws {CorpusError} when there is no such corpus
 */
export async function* fix(
  path: string,
  { dryRun, now }: Readonly<{ dryRun: boolean; now: Date }>,
): AsyncGenerator<Fixed> {
  const root = await realpath(path).catch((error: unknown) => {
    const advice = 'Check the path given with --corpus or in BYLINE_CORPUS.';
    throw new CorpusError(`There is no folder or file ${path}.`, advice, { cause: error });
  });
  const backup = backupFolder(root, (await stat(root)).isDirectory(), now);
  for (const file of await filesOf(root)) {
    if (textKind(file.name) === null || /\.gz$/i.test(file.name)) continue;
    try {
      yield* fixFile(file, dryRun ? null : backup);
    } catch (error) {
      yield { problem: unreadable(file.name, error) };
    }
  }
}

async function* fixFile(file: CorpusFile, backup: string | null): AsyncGenerator<Fixed> {
  const { path, name } = file;
  const before = await stat(path);
  const bytes = await collect(streamFile(path, false), LARGEST);
  if (bytes === null) {
    const problem = `The file is larger than ${LARGEST / 1024 / 1024} MB and was left as it is.`;
    yield { problem: { file: name, line: null, severity: 'hint', problem, advice: 'Split it to have it mended.' } };
    return;
  }
  const mended = await mend(bytes, name);
  if (mended === null) return;
  if (backup !== null && !(await replaced(file, mended.bytes, before, backup))) {
    const problem = 'The file changed while it was read, and was left as it is.';
    yield { problem: { file: name, line: null, severity: 'warning', problem, advice: 'Run the command again.' } };
    return;
  }
  yield { file: name, changes: mended.changes, backup };
}

type State = Readonly<{ mtimeMs: number; size: number; mode: number }>;

/** Puts a file's copy aside and the mended one in its place; false where somebody else wrote to it meanwhile. */
async function replaced({ path, name }: CorpusFile, bytes: Buffer, before: State, backup: string): Promise<boolean> {
  const copy = join(backup, name);
  await mkdir(dirname(copy), { recursive: true });
  await copyFile(path, copy);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    const handle = await open(beside, 'w', before.mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const now = await stat(path);
    if (now.mtimeMs !== before.mtimeMs || now.size !== before.size) return false;
    await rename(beside, path);
    return true;
  } finally {
    await rm(beside, { force: true });
  }
}
