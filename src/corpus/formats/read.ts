/** One file → its pieces. */

import { peek, unpacked } from '../files/bytes.ts';
import { decode } from '../files/decode.ts';
import type { StoredFile } from '../files/files.ts';
import type { OutletTable } from '../outlets/outlets.ts';
import { remark, type Part } from './format.ts';
import { HEAD, identify } from './identify.ts';

/** Reads a file, whatever it is. Ends it also when not everything is taken. */
export async function* readPieces(file: StoredFile, outlets: OutletTable): AsyncGenerator<Part> {
  const named = /\.gz$/i.test(file.name);
  const raw = await peek(file.open(), HEAD);
  const gzip = named || (raw.head[0] === 0x1f && raw.head[1] === 0x8b);
  const { head, all, close } = gzip ? await peek(unpacked(raw.all), HEAD) : raw;
  try {
    const start = decode(head.subarray(0, 256)).text.trimStart();
    const identified = identify(file.name, head, start);
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
    await close();
    await raw.close();
  }
}

/** The file's name without folders and extensions. */
function stemOf(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1).replace(/\.gz$/i, '');
  return base.replace(/(?<=.)\.[a-z]{1,8}$/i, '');
}
