/** One file → its pieces. */

import { peek, unpacked, type Chunks, type Peeked } from '../files/bytes.ts';
import { decode } from '../files/decode.ts';
import type { StoredFile } from '../files/files.ts';
import type { OutletTable } from '../outlets/outlets.ts';
import { remark, type Part } from './format.ts';
import { formatOf, HEAD, identify, type Identified } from './identify.ts';

/** Reads a file, whatever it is. Ends it also when not everything is taken. */
export async function* readPieces(file: StoredFile, outlets: OutletTable): AsyncGenerator<Part> {
  const named = /\.gz$/i.test(file.name);
  const raw = await peek(file.open(), HEAD);
  const gzip = named || (raw.head[0] === 0x1f && raw.head[1] === 0x8b);
  try {
    const { head, all, identified, start } = gzip ? await unpackedFile(file, raw.all) : identifiedFile(file, raw);
    if ('fault' in identified) {
      yield identified.fault;
      return;
    }
    const hints = identified.hint === null ? [] : [identified.hint];
    if (gzip && !named) {
      const problem = 'The file is packed with gzip and was unpacked, though its name does not say so.';
      hints.push(remark('hint', problem, 'Let its name end in .gz.'));
    }
    const input = { file, stem: stemOf(file.name), head, start, packed: gzip, bytes: all, outlets };
    for await (const part of identified.format.read(input)) {
      // What is odd about a file matters when something came of it.
      if ('draft' in part) yield* hints.splice(0);
      yield part;
    }
  } finally {
    await raw.close();
  }
}

type Opened = Readonly<{ head: Buffer; all: Chunks; start: string; identified: Identified }>;

function identifiedFile({ name }: StoredFile, { head, all }: Peeked): Opened {
  const start = decode(head.subarray(0, 256)).text.trimStart();
  return { head, all, start, identified: identify(name, head, start) };
}

/** What gzip holds. Where it is damaged at the beginning only a format that can mend that is read, by the file's name. */
async function unpackedFile(file: StoredFile, chunks: Chunks): Promise<Opened> {
  try {
    return identifiedFile(file, await peek(unpacked(chunks), HEAD));
  } catch (error) {
    const format = formatOf(file.name);
    if (format?.mends !== true) throw error;
    return { head: Buffer.alloc(0), all: failing(error), start: '', identified: { format, hint: null } };
  }
}

/** A stream that fails at once. */
function failing(error: unknown): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => Promise.reject(error instanceof Error ? error : new Error(String(error))),
    }),
  };
}

/** The file's name without folders and extensions. */
function stemOf(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1).replace(/\.gz$/i, '');
  return base.replace(/(?<=.)\.[a-z]{1,8}$/i, '');
}
