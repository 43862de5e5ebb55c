/**
 * Bytes → text. The encoding is read off the byte-order mark, else it is UTF-8 when the bytes are valid UTF-8, else
 * windows-1252 (by iconv-lite: the TextDecoder of Node 20 loses its curly quotes and dashes).
 */

import iconv from 'iconv-lite';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Decoded = Readonly<{ text: string; encoding: Encoding }>;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The encoding that a byte-order mark names, and the mark's length in bytes. */
export function byteOrderMark(bytes: Uint8Array): { encoding: Encoding; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/** Decodes a whole file or one of its lines. Line ends stay as they are. */
export function decode(bytes: Uint8Array): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark !== null) {
    const text = new TextDecoder(mark.encoding, { ignoreBOM: true }).decode(bytes.subarray(mark.length));
    return { text, encoding: mark.encoding };
  }
  try {
    return { text: strictUtf8.decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: iconv.decode(bytes, 'windows-1252'), encoding: 'windows-1252' };
  }
}

/** Makes every line end LF. */
export function unixLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** First bytes of files that people mistake for text, and what to call them. */
const SIGNATURES: readonly (readonly [bytes: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an office document'],
  ['{\\rtf', 'an RTF document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001f\u008b', 'a gzip archive'],
  ['SQLite format 3', 'a database'],
  ['\u007fELF', 'a program'],
];

/** How much of a file is looked at. */
const SAMPLE = 8192;

/**
 * Says what a file is when it is no text, `null` when it may be read. A few stray control characters are no reason to
 * refuse an article: NUL bytes count only where the rest is no UTF-8 either, or where they are many.
 */
export function binaryKind(bytes: Uint8Array): string | null {
  if (byteOrderMark(bytes) !== null) return null;
  const sample = bytes.subarray(0, SAMPLE);
  const head = String.fromCharCode(...sample.subarray(0, 16));
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  let nul = 0;
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) nul++;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) control++;
  }
  if (control > sample.length / 10)
    return nul > sample.length / 3 ? 'UTF-16 without a byte-order mark, or binary' : 'binary';
  return nul > 0 && !isUtf8(sample) ? 'binary' : null;
}

/** True for valid UTF-8, be it cut off within the last character. */
function isUtf8(sample: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}
