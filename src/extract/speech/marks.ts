/**
 * Text → runs of words inside quotation marks, whatever the marks: “ ” " '' `` « » „ ‟, turned the wrong way, left open at the
 * end of a paragraph that the quotation goes on behind, one kind inside of another. One pass, linear in the text.
 */

import { Rules } from '../../text/rules.ts';
import type { Span } from '../../text/span.ts';

/** One run; `start`/`end` are the words without marks and without white space at the ends. */
export type Run = Readonly<{
  start: number;
  end: number;
  /** Where the marks themselves begin and end; `outerEnd === end` for a run that nobody closed. */
  outerStart: number;
  outerEnd: number;
  closed: boolean;
  /** Runs inside this one, in single or double marks, in text order. */
  nested: readonly Span[];
}>;

/** Which marks an article quotes with; British papers use single ones and keep the double ones for the inside. */
export type MarkStyle = 'double' | 'single';

export const DOUBLE_MARK = /'{2,3}|``|’’|‘‘|["“”„‟«»＂]/g;
const SINGLE_MARK = /[‘’']/g;
const SPACE = /\s/;
const WORD = /[\p{L}\p{N}]/u;
const OPENING_CONTEXT = /[\s([{<—–\-/:;,“"'‘«*>]/;
const CLOSING_CONTEXT = /[\s)\]}>.,;:?!—–\-/”"'’»*<…]/;

type Family = 'curly' | 'ticks' | 'angle';
type Mark = { start: number; end: number; opens: boolean; closes: boolean; family: Family };

function familyOf(mark: string): Family {
  if (mark === '«' || mark === '»') return 'angle';
  return mark.length > 1 ? 'ticks' : 'curly';
}

/** Reads a mark by its shape and by its neighbours, which win over the shape where they leave no doubt. */
function readMark(text: string, from: number, to: number, start: number, end: number): Mark {
  const mark = text.slice(start, end);
  const left = start > from ? text.charAt(start - 1) : ' ';
  const right = end < to ? text.charAt(end) : ' ';
  const couldOpen = OPENING_CONTEXT.test(left) && !SPACE.test(right);
  const couldClose = !SPACE.test(left) && CLOSING_CONTEXT.test(right);
  let opens = true;
  let closes = true;
  if (couldOpen !== couldClose) {
    opens = couldOpen;
    closes = couldClose;
  } else if ('“„‟«``‘‘'.includes(mark)) closes = false;
  else if ('”»’’'.includes(mark)) opens = false;
  if (couldClose && (mark === '”' || mark === '»')) {
    opens = false;
    closes = true;
  }
  if (couldOpen && (mark === '“' || mark === '«')) {
    opens = true;
    closes = false;
  }
  return { start, end, opens, closes, family: familyOf(mark) };
}

/** A mark, and the paragraph that it stands in, which begins at `from`. */
type MarkPlace = Readonly<{ text: string; paragraph: string; from: number; mark: string; start: number; end: number }>;

/** Says where reading goes on behind a mark that quotes nothing. */
const NO_MARKS = new Rules<MarkPlace, number>('speech: marks that quote nothing', [
  {
    name: 'height',
    for: 'Ana Roe said: "He is 5\' 10" tall and late," and left.',
    not: 'Ana Roe said: "He is tall and late," and left.',
    says: ({ text, from, mark, start, end }) =>
      mark === '"' && /['’]\s?\d+$/.test(text.slice(Math.max(from, start - 6), start)) ? end : null,
  },
  {
    name: 'markup',
    for: 'The page <a href="late.html">Zorn</a> read “it is late,” Ana Roe said.',
    not: 'The page Zorn read “it is late,” Ana Roe said.',
    says: ({ text, paragraph, from, mark, start, end }) => {
      if (start === from || text.charAt(start - 1) !== '=') return null;
      const close = paragraph.indexOf(mark, end - from) + from;
      return close >= end && close - end < 300 ? close + mark.length : null;
    },
  },
]);

function doubleMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  // On the slice: a search that finds nothing must not read on to the end of the article.
  const paragraph = text.slice(from, to);
  DOUBLE_MARK.lastIndex = 0;
  for (let match = DOUBLE_MARK.exec(paragraph); match; match = DOUBLE_MARK.exec(paragraph)) {
    const [mark] = match;
    let start = from + match.index;
    let end = start + mark.length;
    if (mark.length === 3) {
      // 'he said, ''we go''' — the odd one belongs to the inner quotation, on the side of the words.
      const before = start > from ? text.charAt(start - 1) : ' ';
      if (SPACE.test(before)) end -= 1;
      else start += 1;
    }
    const past = NO_MARKS.first({ text, paragraph, from, mark, start, end });
    if (past === null) marks.push(readMark(text, from, to, start, end));
    else DOUBLE_MARK.lastIndex = past - from;
  }
  return marks;
}

function singleMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  const slice = text.slice(from, to);
  SINGLE_MARK.lastIndex = 0;
  for (let match = SINGLE_MARK.exec(slice); match; match = SINGLE_MARK.exec(slice)) {
    const start = from + match.index;
    const end = start + 1;
    const left = start > from ? text.charAt(start - 1) : ' ';
    const right = end < to ? text.charAt(end) : ' ';
    if (WORD.test(left) && WORD.test(right)) continue; // an apostrophe
    const opens = match[0] !== '’' && OPENING_CONTEXT.test(left) && !SPACE.test(right);
    const closes = match[0] !== '‘' && !SPACE.test(left) && !WORD.test(right);
    if (opens === closes) continue;
    marks.push({ start, end, opens, closes, family: 'curly' });
  }
  return marks;
}

/** A mark that is open, and the quotations closed inside of it. */
type Open = { mark: Mark; children: Span[] };

/** The words between two offsets without white space at the ends; empty when there are none. */
function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  for (let i = start; i < end; i += 1)
    if (WORD.test(text.charAt(i)) || text.charCodeAt(i) > 0x2fff) return { start, end };
  return null;
}

/** Quotations in single marks inside a run: the closing mark after punctuation is preferred to a plural's apostrophe. */
function innerSingles(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  const marks = singleMarks(text, from, to);
  let i = 0;
  while (i < marks.length) {
    const open = marks[i];
    i += 1;
    if (!open?.opens) continue;
    let close = -1;
    for (let j = i; j < marks.length && j < i + 8; j += 1) {
      const mark = marks[j];
      if (!mark) break;
      if (mark.opens) break;
      if (close < 0) close = j;
      if (/[.,!?…;]/.test(text.charAt(mark.start - 1))) {
        close = j;
        break;
      }
    }
    const end = marks[close];
    if (!end) continue;
    const span = trimmed(text, open.end, end.start);
    if (span) spans.push(span);
    i = close + 1;
  }
  return spans;
}

/** Pairs the marks of one paragraph. */
class Pairing {
  readonly #text: string;
  readonly #style: MarkStyle;
  readonly #runs: Run[] = [];
  readonly #open: Open[] = [];

  constructor(text: string, style: MarkStyle) {
    this.#text = text;
    this.#style = style;
  }

  /** Reads the next mark. */
  take(mark: Mark): void {
    const inner = this.#open.at(-1);
    const outer = this.#open.at(-2);
    const fits = inner?.mark.family === mark.family;
    if (!inner) {
      if (mark.opens) this.#push(mark);
    } else if (mark.closes && (fits || outer?.mark.family !== mark.family)) {
      if (mark.opens && !fits) this.#push(mark);
      else {
        this.#open.pop();
        this.#close(inner, mark.start, mark.end, true);
      }
    } else if (mark.closes && !mark.opens) {
      // The inner quotation was never closed; this mark ends the one around it.
      this.#open.splice(-2);
      if (outer) this.#close(outer, mark.start, mark.end, true);
    } else this.#push(mark);
  }

  /** The runs of a paragraph that lies between two offsets; a quotation left open runs to its end. */
  finish(from: number, to: number): Run[] {
    const open = this.#open.splice(0);
    const [first] = open;
    const last = open.at(-1);
    if (!first || !last) return this.#runs;
    const opensParagraph = trimmed(this.#text, from, first.mark.start) === null;
    if (first === last && (opensParagraph || first.children.length === 0)) {
      this.#close(first, to, to, false);
      return this.#runs;
    }
    // Somebody forgot to close one of several: what was closed inside stands for itself, the last open one runs to the end.
    for (const { children } of open)
      for (const child of children)
        this.#runs.push({
          ...child,
          outerStart: child.start - 1,
          outerEnd: child.end + 1,
          closed: true,
          nested: this.#innerQuotes(child),
        });
    if (last.children.length === 0) this.#close(last, to, to, false);
    return this.#runs.sort((a, b) => a.start - b.start);
  }

  #push(mark: Mark): void {
    this.#open.push({ mark, children: [] });
  }

  #close({ mark, children }: Open, end: number, outerEnd: number, closed: boolean): void {
    const span = trimmed(this.#text, mark.end, end);
    if (!span) return;
    const parent = this.#open.at(-1);
    if (parent && closed) {
      parent.children.push(span);
      return;
    }
    const nested = [...children, ...this.#innerQuotes(span)].sort((a, b) => a.start - b.start);
    this.#runs.push({ ...span, outerStart: mark.start, outerEnd, closed, nested });
  }

  #innerQuotes({ start, end }: Span): Span[] {
    return this.#style === 'double' ? innerSingles(this.#text, start, end) : [];
  }
}

/**
 * Finds the quoted runs of one paragraph.
 * @param text the body text
 * @param from offset of the paragraph in `text`
 * @param to end of the paragraph
 * @param style the marks the article quotes with
 * @returns runs in text order, none inside of another, none empty
 */
export function scanRuns(text: string, from: number, to: number, style: MarkStyle = 'double'): Run[] {
  const pairing = new Pairing(text, style);
  for (const mark of style === 'double' ? doubleMarks(text, from, to) : singleMarks(text, from, to)) pairing.take(mark);
  return pairing.finish(from, to);
}

/** Single marks are an article's own only when it has no double ones and opens a quotation with them. */
export function markStyle(text: string): MarkStyle {
  DOUBLE_MARK.lastIndex = 0;
  if (DOUBLE_MARK.test(text)) return 'double';
  return /(?<![\p{L}\p{N}])[‘'](?=\p{L}[^‘’']{2,400}[.,!?]?[’'])/u.test(text) ? 'single' : 'double';
}
