/**
 * Mojibake: UTF-8 that somebody read as windows-1252, so that an apostrophe became "â€™". It is undone only where the way
 * back proves it: the whole line, written as windows-1252 again, must be valid UTF-8.
 */

import iconv from 'iconv-lite';

/** Bytes 0x80 to 0x9F as windows-1252 shows them; the five that it leaves open are control characters in browsers. */
const HIGH: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 32 }, (_, at) => {
    const byte = 0x80 + at;
    const shown = iconv.decode(Buffer.from([byte]), 'windows-1252');
    return [shown === '\ufffd' ? String.fromCharCode(byte) : shown, byte] as const;
  }),
);

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Signs that a first byte of UTF-8 becomes, and one that may follow it. */
const SUSPECT = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2010-\u203a\u20ac\u2122]/u;
/**
 * What printed text may hold as well: a capital letter before a closing quotation mark, a dash or dots. A line with nothing
 * else is left alone.
 */
const AS_PRINTED = /[\u00c0-\u00f4][\u2018-\u201e\u2013\u2014\u2026\u2039\u203a\u00bb\u00ab]/gu;

/** Characters beyond ASCII that nobody wrote: as an undoing they prove that there was nothing to undo. */
const NEVER_MEANT = /[\u0080-\u009f\ufffd\ufeff\u2028\u2029]/;

/** A text as bytes of windows-1252; `null` where a character has none. */
function toWindows1252(text: string): Buffer | null {
  const bytes = Buffer.alloc(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : HIGH.get(text.charAt(at));
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}

/** A line with its mojibake undone; `null` where there is none, or where it cannot be proved to be some. */
export function withoutMojibake(line: string): string | null {
  if (!SUSPECT.test(line)) return null;
  if (!SUSPECT.test(line.replace(AS_PRINTED, ' '))) return null;
  const bytes = toWindows1252(line);
  if (bytes === null) return null;
  try {
    const text = strictUtf8.decode(bytes);
    return NEVER_MEANT.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** Sequences that no language writes: what is left of quotation marks, dashes, accents and emoji. */
const TYPICAL =
  /\u00e2\u20ac[\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2010-\u203a\u2122]|\u00c3[\u00a0-\u00bf\u0192\u2030\u0161]|\u00c2[\u00a0-\u00bf]|\u00f0\u0178/u;

/** Where mojibake begins in a text, be it provable or not; `-1` where there is none. */
export function mojibakeAt(text: string): number {
  return text.search(TYPICAL);
}
