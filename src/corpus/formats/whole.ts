/** Files that are read whole, up to a limit. */

import { collect, type Chunks } from '../files/bytes.ts';
import { decode, type Encoding } from '../files/decode.ts';
import { failure, type Input, type Part, type Piece } from './format.ts';

/** The largest article, as a file or as a line of JSONL, in bytes. The longest novels have half of it. */
export const MAX_ARTICLE = 8 * 1024 * 1024;

const TOO_LONG = 'Split it into one file for each article, or write one article a line (.jsonl).';

/** Reads a file of text whole and gives what `read` makes of it. */
export async function* readAsText(
  input: Input,
  read: (text: string, input: Input) => Iterable<Piece>,
): AsyncGenerator<Part> {
  const text = yield* wholeText(input.bytes, MAX_ARTICLE, TOO_LONG);
  if (text !== null) yield* read(text, input);
}

/** All bytes of a file; `null`, and a note, when there are more than `limit`. */
export async function* wholeBytes(chunks: Chunks, limit: number, advice: string): AsyncGenerator<Piece, Buffer | null> {
  const bytes = await collect(chunks, limit);
  if (bytes === null) {
    yield failure(`The file is larger than the ${limit / 1024 / 1024} MB that one is read up to.`, advice);
  }
  return bytes;
}

/** Decodes a whole file; says so when it is too large or not UTF-8. */
export async function* wholeText(chunks: Chunks, limit: number, advice: string): AsyncGenerator<Piece, string | null> {
  const bytes = yield* wholeBytes(chunks, limit, advice);
  if (bytes === null) return null;
  const { text, encoding } = decode(bytes);
  if (encoding === 'windows-1252') yield notUtf8(encoding, null);
  return text;
}

/** The hint that a file was read in another encoding than UTF-8. */
export function notUtf8(encoding: Encoding, line: number | null): Piece {
  const problem = `The file is not UTF-8; it was read as ${encoding}.`;
  return { note: { line, severity: 'hint', problem, advice: 'Save it as UTF-8.' } };
}
