/** Plain text: a header as printed, then the story. */

import { unixLines } from '../files/decode.ts';
import { readHeader } from '../draft/header.ts';
import type { OutletTable } from '../outlets/outlets.ts';
import type { Piece } from './format.ts';

/** The article of a plain-text file. Its body text begins with the first paragraph after the header. */
export function readText(decoded: string, stem: string, outlets: OutletTable): Piece {
  const text = unixLines(decoded);
  const { bodyStart, ...fields } = readHeader(text, outlets);
  const body = text.slice(bodyStart);
  const dateAt = text.length - text.trimStart().length;
  const fieldLines = { date: text.slice(0, dateAt).split('\n').length };
  return { draft: { fields, text: body, line: null, fallbackId: stem, fieldLines } };
}
