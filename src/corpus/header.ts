/**
 * Tells the header of a plain text from its body. The header is what stands before the first paragraph of the story: a
 * date line, a headline, a byline, a dateline, photo captions; each may be missing.
 */

import { bareNames, readByline, type Byline } from './byline.ts';
import { datelineDate, isCaption, isDateline, placeLine } from './dateline.ts';
import { isFurniture } from './furniture.ts';
import type { OutletTable } from './outlets/outlets.ts';
import { blocks } from './paragraphs.ts';

export type Header = Readonly<{
  /** As printed on the date line, else in the dateline; not checked against the calendar. */
  date: string | null;
  title: string | null;
  byline: readonly string[];
  source: string | null;
  /** Where the body begins, a UTF-16 offset; the length of the text when there is no body. */
  bodyStart: number;
}>;

/** ` date 2025-05-06 Jane Doe`, the first line; a byline or a caption may follow the date. */
const DATE_LINE = /^\s*date:?[ \t]+(\d\S*)([^\n]*)/i;

const LONGEST_HEADLINE = 160;

/** Reads the header of a text. Whatever looks like no part of one is the body. */
export function readHeader(text: string, outlets: OutletTable): Header {
  const dateLine = DATE_LINE.exec(text);
  const rest = dateLine?.[2]?.trim() ?? '';
  const from = dateLine?.[0].length ?? 0;
  const all = blocks(text.slice(from));

  let date = dateLine?.[1] ?? null;
  let title: string | null = null;
  let agency: string | null = null;
  let byline: Byline | null = rest === '' ? null : (readByline(rest, outlets) ?? bareNames(rest, 4, outlets));
  // A byline on the date line may have the headline under it.
  const byDateLine = byline;
  // What stands before the byline or dateline is header too: a caption without credit, a line under the headline.
  let told = byline !== null;
  let at = 0;
  for (; at < all.length; at++) {
    const block = all[at]?.text ?? '';
    const names = readByline(block, outlets);
    const place = placeLine(block);
    if (names !== null) byline ??= names;
    else if (isDateline(block)) date ??= datelineDate(block);
    else if (isCaption(block) || isFurniture(block)) continue;
    else if (place !== null) agency ??= place || null;
    // Two words are a name; three may be a headline, unless there was one.
    else if (byline === null && (from > 0 || at > 0) && bareNames(block, title === null ? 2 : 4, outlets) !== null) {
      byline = bareNames(block, 4, outlets);
    } else if (title === null && byline === byDateLine && at + 1 < all.length && isHeadline(block)) title = block;
    else if (!told && isTelling(all[at + 1]?.text ?? '', outlets)) continue;
    else break;
    told ||= byline !== null || isDateline(block);
  }

  const first = all[at];
  const bodyStart = first ? from + first.start : byline === null && rest !== '' ? text.indexOf(rest) : text.length;
  return { date, title, byline: byline?.names ?? [], source: byline?.outlet ?? agency, bodyStart };
}

/** A byline or dateline. */
function isTelling(block: string, outlets: OutletTable): boolean {
  return readByline(block, outlets) !== null || isDateline(block);
}

/** A headline is one short line that does not end like a sentence. */
function isHeadline(block: string): boolean {
  return block.length <= LONGEST_HEADLINE && /\s\S+\s/.test(block) && !/\n|[.?!:;,…)\]"”’]$/.test(block);
}
