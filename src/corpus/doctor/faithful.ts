/** Decoding from which the bytes can be made again: what is lost on the way is no ground to write a file. */

import iconv from 'iconv-lite';
import { byteOrderMark, type Encoding } from '../files/decode.ts';

/** A text, and how it was encoded. */
export type Faithful = Readonly<{
  text: string;
  encoding: Encoding;
  /** Whether a byte-order mark of UTF-8 stood before it. */
  hasMark: boolean;
  /** Lines that were UTF-8 in a file that is read as windows-1252, as they are read and as they were written. */
  recoded: readonly Readonly<{ line: number; before: string; after: string }>[];
}>;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function utf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

/** False for half a character of UTF-16, which UTF-8 cannot write. */
const isWellFormed = (text: string): boolean => Buffer.from(text).toString() === text;

/** Windows-1252, where no byte is one of the five that it leaves open. */
function windows1252(bytes: Buffer): string | null {
  const text = iconv.decode(bytes, 'windows-1252');
  return text.includes('\ufffd') ? null : text;
}

/** Decodes a file or a line of one; `null` where something would be lost. */
export function faithful(bytes: Buffer): Faithful | null {
  const mark = byteOrderMark(bytes);
  const rest = bytes.subarray(mark?.length ?? 0);
  const whole = { hasMark: mark?.encoding === 'utf-8', recoded: [] };
  if (mark !== null && mark.encoding !== 'utf-8') {
    const { encoding } = mark;
    const text = iconv.decode(rest, encoding, { stripBOM: false });
    return iconv.encode(text, encoding).equals(rest) && isWellFormed(text) ? { ...whole, text, encoding } : null;
  }
  const text = utf8(rest);
  if (text !== null) return { ...whole, text, encoding: 'utf-8' };
  // The mark says UTF-8, the bytes say otherwise: nobody knows which lines are what.
  if (mark !== null) return null;
  const read = windows1252(bytes);
  return read === null ? null : lineByLine(bytes, read);
}

/** Lines of UTF-8 in a file of windows-1252 are read as what they are. */
function lineByLine(bytes: Buffer, read: string): Faithful {
  const recoded: { line: number; before: string; after: string }[] = [];
  let from = 0;
  const lines = read.split('\n').map((before, at) => {
    // One character of windows-1252 is one byte.
    const part = bytes.subarray(from, from + before.length);
    from += before.length + 1;
    const after = utf8(part) ?? before;
    if (after !== before) recoded.push({ line: at + 1, before, after });
    return after;
  });
  return { text: lines.join('\n'), encoding: 'windows-1252', hasMark: false, recoded };
}
