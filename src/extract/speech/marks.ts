/**
 * Text → runs of words inside quotation marks, whatever the marks: “ ” " '' `` « » „ ‟, turned the wrong way, left open at the
 * end of a paragraph that the quotation goes on behind, one kind inside of another. One pass, linear in the text.
 */

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

function doubleMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  // On the slice: a search that finds nothing must not read on to the end of the article.
  const slice = text.slice(from, to);
  DOUBLE_MARK.lastIndex = 0;
  for (let match = DOUBLE_MARK.exec(slice); match; match = DOUBLE_MARK.exec(slice)) {
    let start = from + match.index;
    let end = Math.min(start + match[0].length, to);
    if (match[0].length === 3) {
      // 'he said, ''we go''' — the odd one belongs to the inner quotation, on the side of the words.
      const before = start > from ? text.charAt(start - 1) : ' ';
      if (SPACE.test(before)) end -= 1;
      else start += 1;
    }
    // 6' 2" is a height
    if (
      match[0] === '"' &&
      /\d/.test(text.charAt(start - 1)) &&
      /['’]\s?\d+$/.test(text.slice(Math.max(from, start - 6), start))
    )
      continue;
    // left-over mark-up: <a href="…">
    if (text.charAt(start - 1) === '=' && start > from) {
      const close = slice.indexOf(match[0], end - from) + from;
      if (close >= end && close - end < 300) {
        DOUBLE_MARK.lastIndex = close + match[0].length - from;
        continue;
      }
    }
    marks.push(readMark(text, from, to, start, end));
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

type Frame = { open: Mark; children: Span[] };

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

/**
 * Finds the quoted runs of one paragraph.
 * @param text the body text
 * @param from offset of the paragraph in `text`
 * @param to end of the paragraph
 * @param style the marks the article quotes with
 * @returns runs in text order, none inside of another, none empty
 */
export function scanRuns(text: string, from: number, to: number, style: MarkStyle = 'double'): Run[] {
  const marks = style === 'double' ? doubleMarks(text, from, to) : singleMarks(text, from, to);
  const runs: Run[] = [];
  const stack: Frame[] = [];
  const close = (frame: Frame, end: number, outerEnd: number, closed: boolean): void => {
    const span = trimmed(text, frame.open.end, end);
    if (!span) return;
    const parent = stack.at(-1);
    if (parent && closed) {
      parent.children.push(span);
      return;
    }
    const nested = [...frame.children, ...(style === 'double' ? innerSingles(text, span.start, span.end) : [])];
    nested.sort((a, b) => a.start - b.start);
    runs.push({ ...span, outerStart: frame.open.start, outerEnd, closed, nested });
  };
  for (const mark of marks) {
    const top = stack.at(-1);
    if (!top) {
      if (mark.opens) stack.push({ open: mark, children: [] });
      continue;
    }
    const fits = top.open.family === mark.family;
    if (mark.closes && (fits || stack.length === 1 || stack.at(-2)?.open.family !== mark.family)) {
      if (mark.opens && !fits) stack.push({ open: mark, children: [] });
      else {
        stack.pop();
        close(top, mark.start, mark.end, true);
      }
    } else if (mark.closes && !mark.opens) {
      // The inner quotation was never closed; this mark ends the one around it.
      stack.pop();
      const outer = stack.pop();
      if (outer) close(outer, mark.start, mark.end, true);
    } else stack.push({ open: mark, children: [] });
  }
  if (stack.length > 0) {
    const leftOpen = stack.splice(0);
    const [first] = leftOpen;
    const atStart = first !== undefined && trimmed(text, from, first.open.start) === null;
    if (first && leftOpen.length === 1 && (atStart || first.children.length === 0)) close(first, to, to, false);
    else {
      // Somebody forgot to close one of several: what was closed inside stands for itself, the last open one runs to the end.
      for (const frame of leftOpen) {
        for (const child of frame.children) {
          const nested = style === 'double' ? innerSingles(text, child.start, child.end) : [];
          runs.push({ ...child, outerStart: child.start - 1, outerEnd: child.end + 1, closed: true, nested });
        }
      }
      const last = leftOpen.at(-1);
      if (last && last.children.length === 0) close(last, to, to, false);
      runs.sort((a, b) => a.start - b.start);
    }
  }
  return runs;
}

/** Single marks are an article's own only when it has no double ones and opens at least two quotations with them. */
export function markStyle(text: string): MarkStyle {
  DOUBLE_MARK.lastIndex = 0;
  if (DOUBLE_MARK.test(text)) return 'double';
  const opening = text.match(/(?<![\p{L}\p{N}])[‘'](?=\p{L}[^‘’']{2,400}[.,!?]?[’'])/gu);
  return (opening?.length ?? 0) >= 1 ? 'single' : 'double';
}
