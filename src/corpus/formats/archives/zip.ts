/** A ZIP archive → the files in it, as if they stood in the folder. */

import { Budget, FileFault, type StoredFile } from '../../files/files.ts';
import { failure, type Input, type Part } from '../format.ts';
import { wholeBytes } from '../whole.ts';
import { openZip, type ZipFile } from './zip-file.ts';

/** Bytes that are unpacked of one archive and all archives in it. */
const MAX_UNPACKED = 2 * 1024 * 1024 * 1024;
/** The largest archive that stands in another, or is packed once more, in bytes: it is held in memory. */
const MAX_HELD = 128 * 1024 * 1024;
/** An archive may stand in an archive, but not deeper. */
const DEEPEST = 2;

const PASSWORD = 'Unpack it with its password and put the files into the folder.';

/** Gives the files of an archive. They can be read until the next part is asked for. */
export async function* readZip(input: Input): AsyncGenerator<Part> {
  const { file } = input;
  const depth = (file.within?.depth ?? 0) + 1;
  if (depth > DEEPEST) {
    yield failure('The archive stands in an archive of an archive and is not read.', 'Unpack the outermost one.');
    return;
  }
  const source =
    file.path === null || input.packed ? yield* wholeBytes(input.bytes, MAX_HELD, 'Unpack it.') : file.path;
  if (source === null) return;
  const within = { depth, budget: file.within?.budget ?? new Budget(MAX_UNPACKED) };
  const zip = await openZip(source, within.budget);
  try {
    yield* partsOf(zip, (entry) => ({ name: `${file.name}/${entry.name}`, path: null, within, open: entry.open }));
  } finally {
    zip.close();
  }
}

function* partsOf(zip: ZipFile, asFile: (entry: ZipFile['entries'][number]) => StoredFile): Generator<Part> {
  if (zip.entries.length === 0 && zip.cut === null) {
    yield failure('The archive is empty.', 'Remove it, or pack articles into it.');
    return;
  }
  for (const { name, encrypted } of zip.entries)
    if (encrypted) yield failure(`"${name}" in the archive is encrypted and was not read.`, PASSWORD);
  const files = zip.entries.filter(({ encrypted }) => !encrypted).map(asFile);
  if (files.length > 0) yield { files };
  if (zip.cut !== null)
    yield failure(`${zip.cut}; those before were read.`, 'Pack it again, or unpack it into the folder.');
}

/** Fails when an archive that is a document unpacks to more than its reader may hold. */
export async function checkUnpacked(zip: ZipFile, limit: number): Promise<void> {
  let length = 0;
  for (const entry of zip.entries) {
    for await (const chunk of entry.open()) {
      length += chunk.length;
      if (length > limit) {
        const problem = `The document unpacks to more than the ${limit / 1024 / 1024} MB that one is read up to.`;
        throw new FileFault(problem, 'Take the pictures out, or save its text as .txt or .md.');
      }
    }
  }
}
