/**
 * How much is read of one article. What goes beyond is a list or a table, or was made to keep a program busy; an ordinary
 * article comes nowhere near. What is left out is told (`Unread`), never passed over in silence.
 */

import type { Span } from '../text/span.ts';

/** All limits. */
export const BUDGET = {
  /** Letters of a word; more in a row are none. */
  word: 100,
  /** Persons and organisations that are told apart. */
  names: 500,
  /** Persons that are looked for under one word of their names. */
  namesakes: 40,
  /** Characters of a paragraph that are read together for quotes; a longer one is read in pieces. */
  paragraph: 20_000,
  /** Characters read as one sentence when figures are looked for; a longer one is cut at white space. */
  sentence: 1500,
  /** Numbers in digits within that. */
  numbers: 60,
  /** Quotes of an article. */
  quotes: 5000,
  /** Figures of an article. */
  figures: 1000,
} as const;

/** What of an article was not read, and why. */
export type Unread =
  /** A quotation that goes over the end of a piece. */
  | Readonly<{ what: 'quotes'; why: 'paragraph'; paragraph: number; characters: number }>
  /** All quotes, or figures, behind as many as are read. */
  | Readonly<{ what: 'quotes' | 'figures'; why: 'many' }>
  /** Whoever is named later is nobody's speaker. */
  | Readonly<{ what: 'quotes'; why: 'names' }>
  /** The figures of some of the paragraph's sentences. */
  | Readonly<{ what: 'figures'; why: 'numbers'; paragraph: number; numbers: number }>;

/** Is told of what is not read. */
export type TellUnread = (unread: Unread) => void;

/** Where a text is cut, in order of preference: at the end of a line, of a sentence, of a word. */
const CUTS = ['\n', '. ', ' '];

/** A stretch of text as stretches of at most so many characters, one behind the other. */
export function cutUp({ start, end }: Span, text: string, most: number): Span[] {
  const found: Span[] = [];
  let from = start;
  while (end - from > most) {
    const latest = from + most;
    const piece = text.slice(from, latest);
    const ends = CUTS.map((cut) => from + piece.lastIndexOf(cut) + cut.length);
    // Not so near the beginning that nothing is gained, nor between the halves of a character.
    const to = ends.find((at) => at > from + most / 2) ?? (isLow(text, latest) ? latest - 1 : latest);
    found.push({ start: from, end: to });
    from = to;
  }
  found.push({ start: from, end });
  return found;
}

const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

const CAPITALS = /\p{Lu}/gu;
const NUMBERS = /\d+|[\u00BC-\u00BE\u2150-\u215E]/g;

/** Whether a text may hold more than is read; most do not, and need not be read to know it. */
export function mayGoBeyond(text: string): boolean {
  const more = (pattern: RegExp, than: number): boolean => {
    let found = 0;
    for (const match of text.matchAll(pattern)) if (match.index >= 0 && ++found > than) return true;
    return false;
  };
  return text.length > BUDGET.paragraph || more(CAPITALS, BUDGET.names) || more(NUMBERS, BUDGET.numbers);
}
