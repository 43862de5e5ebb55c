/**
 * Tells the header of a plain text from its body. The header is what stands before the first paragraph of the story: a
 * date line, a headline, a byline, a dateline, photo captions; each may be missing.
 */

import { bareNames, readByline, type Byline } from './byline.ts';
import { datelineDate, isCaption, isDateline, isPlacedDateline, placeLine } from './dateline.ts';
import { isFurniture } from './furniture.ts';
import type { OutletTable } from '../outlets/outlets.ts';
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

/** What has been read of a header so far. */
type Reading = {
  date: string | null;
  title: string | null;
  agency: string | null;
  byline: Byline | null;
  /** A byline on the date line may have the headline under it. */
  readonly byDateLine: Byline | null;
  /** A byline or a dateline was there: what stands before it is header too, a caption without credit, a line under the headline. */
  told: boolean;
};

/** A block of the text and what stands around it. */
type Block = Readonly<{ text: string; next: string | null; opens: boolean }>;

/** Reads the header of a text. Whatever looks like no part of one is the body. */
export function readHeader(text: string, outlets: OutletTable): Header {
  const dateLine = DATE_LINE.exec(text);
  const rest = dateLine?.[2]?.trim() ?? '';
  const from = dateLine?.[0].length ?? 0;
  const all = blocks(text.slice(from));
  const byDateLine = rest === '' ? null : (readByline(rest, outlets) ?? bareNames(rest, 4, outlets));
  const read: Reading = {
    date: dateLine?.[1] ?? null,
    title: null,
    agency: null,
    byline: byDateLine,
    byDateLine,
    told: byDateLine !== null,
  };
  const first = all.find(
    (block, at) =>
      !readBlock(read, { text: block.text, next: all[at + 1]?.text ?? null, opens: from === 0 && at === 0 }, outlets),
  );
  const { date, title, agency, byline } = read;
  const bodyStart = first ? from + first.start : byline === null && rest !== '' ? text.indexOf(rest) : text.length;
  return { date, title, byline: byline?.names ?? [], source: byline?.outlet ?? agency, bodyStart };
}

/** Takes in what a block of the header tells; false where the body begins. */
function readBlock(read: Reading, { text, next, opens }: Block, outlets: OutletTable): boolean {
  const names = readByline(text, outlets);
  const place = placeLine(text);
  if (names !== null) takeByline(read, names, datelineDate(text));
  else if (isDateline(text) || isPlacedDateline(text)) {
    read.date ??= datelineDate(text);
    read.told = true;
  } else if (isCaption(text) || isFurniture(text)) return true;
  else if (place !== null) read.agency ??= place || null;
  else if (read.byline === null && !opens && isBareByline(text, read.title !== null, outlets))
    read.byline = bareNames(text, 4, outlets);
  else if (read.title === null && read.byline === read.byDateLine && next !== null && isHeadline(text))
    read.title = text.replace(/^#{1,6}\s+/, '');
  else return !read.told && isTelling(next ?? '', outlets);
  read.told ||= read.byline !== null;
  return true;
}

/** Outlet and day above the headline are no byline, which may still come. */
function takeByline(read: Reading, names: Byline, printed: string | null): void {
  read.date ??= printed;
  if (printed !== null && names.names.length === 0 && read.byline === null) read.agency ??= names.outlet;
  else read.byline ??= names;
}

/** Two words are a name; three may be a headline, unless there was one. */
const isBareByline = (text: string, behindHeadline: boolean, outlets: OutletTable): boolean =>
  bareNames(text, behindHeadline ? 4 : 2, outlets) !== null;

/** A byline or dateline. */
function isTelling(block: string, outlets: OutletTable): boolean {
  return readByline(block, outlets) !== null || isDateline(block) || isPlacedDateline(block);
}

/** A headline is one short line that does not end like a sentence. */
function isHeadline(block: string): boolean {
  return block.length <= LONGEST_HEADLINE && /\s\S+\s/.test(block) && !/\n|[.?!:;,…)\]"”’]$/.test(block);
}
