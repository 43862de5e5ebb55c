/** The bytes of an XML or JSON document → text. */

import iconv from 'iconv-lite';
import { byteOrderMark, decode } from '../files/decode.ts';

const DECLARATION = /^\s{0,100}<\?xml[^>]{0,200}?encoding\s?=\s?["']([\w.:-]{1,40})["']/;

/**
 * Decodes a feed or sitemap: by its byte-order mark, as UTF-8 where it is that, by what its XML declaration says, else as
 * windows-1252.
 */
export function decodeDocument(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  if (byteOrderMark(bytes) !== null || decoded.encoding !== 'windows-1252') return decoded.text;
  const declared = DECLARATION.exec(decoded.text)?.[1] ?? '';
  const known = declared !== '' && !/^utf-?8$/i.test(declared) && iconv.encodingExists(declared);
  return known ? iconv.decode(bytes, declared) : decoded.text;
}
