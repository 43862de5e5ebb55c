/**
 * Bytes of a page → its HTML. The byte-order mark decides, else what the server and the page itself say, but only when the
 * bytes agree: pages that call themselves UTF-8 and are not, or the other way round, are common.
 */

import iconv from 'iconv-lite';
import { byteOrderMark, decode } from '../files/decode.ts';

/** `encoding` is the name of what was used, in lower case. */
export type DecodedPage = Readonly<{ html: string; encoding: string }>;

/** How far into a page its own word on its encoding may stand; browsers look at 1024 bytes. */
const HEAD = 4096;
/** What browsers read as windows-1252. */
const LATIN = /^(?:iso-?8859-?1|latin-?1|l1|us-ascii|ascii|windows-?1252|cp-?1252|x-cp1252|ansi_x3\.4-1968)$/i;
const UTF8 = /^(?:unicode-1-1-)?utf-?8$/i;

/**
 * Decodes a page.
 * @param contentType the HTTP header of that name, `null` for a file
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): DecodedPage {
  if (byteOrderMark(bytes) !== null) return plain(bytes);
  const own = /charset\s*=\s*(?:["']\s*)?([\w.:-]+)/i;
  const head = iconv.decode(bytes.subarray(0, HEAD), 'latin1');
  const declared =
    own.exec(contentType ?? '')?.[1] ?? /<meta[^>]{1,300}?\bcharset\s*=[\s"']*([\w.:-]+)/i.exec(head)?.[1];
  const xml = /^\s*<\?xml[^>]{1,200}?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
  const name = (declared ?? xml ?? '').toLowerCase();
  // UTF-16 without a mark shows as a NUL beside each letter of the markup.
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return { html: iconv.decode(bytes, wide), encoding: wide };
  if (name === '' || UTF8.test(name) || LATIN.test(name) || /^utf-?16/.test(name) || !iconv.encodingExists(name))
    return plain(bytes);
  // Text with bytes beyond ASCII that is valid UTF-8 is UTF-8, whatever was said.
  const strict = plain(bytes);
  if (strict.encoding === 'utf-8' && !/^(?:iso-2022|hz|utf-7)/.test(name)) return strict;
  return { html: iconv.decode(bytes, name), encoding: name };
}

function plain(bytes: Uint8Array): DecodedPage {
  const { text, encoding } = decode(bytes);
  return { html: text, encoding };
}

function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0x3c && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c && third === 0 && fourth !== 0) return 'utf-16be';
  return null;
}
