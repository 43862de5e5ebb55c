/** Where in a paragraph the answer stands: the best run of word pieces, whole words only. */

import type { PassageTokens } from './passage-text.ts';

/** A run of the paragraph, UTF-16 places in its text. */
export type Span = Readonly<{ start: number; end: number; score: number }>;

export type Spans = Readonly<{
  /** `null` when no token of the paragraph was read. */
  best: Span | null;
  /** Score of the best run that shares no token with it; `null` when there is none. */
  runnerUp: number | null;
}>;

/** Word pieces of an answer at most. */
const LONGEST = 16;

type Run = { first: number; last: number; score: number };

/** The best run of tokens between two places, inclusive. */
function bestRun(firsts: Float32Array, lasts: Float32Array, from: number, to: number): Run | null {
  let best: Run | null = null;
  for (let first = from; first <= to; first++) {
    for (let last = first; last <= to && last < first + LONGEST; last++) {
      const score = (firsts[first] as number) + (lasts[last] as number);
      if (best === null || score > best.score) best = { first, last, score };
    }
  }
  return best;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}_]/u;
const DIGIT = /\p{Nd}/u;
const SIGN = /[$€£¥#+−-]/;
/** What joins digits or letters to one word: 1,200, 3.5, 10:30, 1/2, U.S., O'Neill, co-op. */
const JOINT = /[.,:/'’\-‐‑]/;
const CLOSER = /[%‰°]/;

/** True when a cut between two characters would go through a word or a number. */
function joined(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (before === '' || after === '') return false;
  const wordBefore = LETTER_OR_DIGIT.test(before) || isLow(before);
  const wordAfter = LETTER_OR_DIGIT.test(after) || isHigh(after);
  if (isHigh(before) && isLow(after)) return true;
  if (wordBefore && wordAfter) return !isHigh(after) && !isLow(before);
  // "$5", "-3", "+7"; but not the hyphen of "ten-3".
  if (SIGN.test(before) && DIGIT.test(after)) return true;
  if (DIGIT.test(before) && CLOSER.test(after)) return true;
  if (wordBefore && JOINT.test(after) && LETTER_OR_DIGIT.test(text.charAt(at + 1))) return true;
  if (JOINT.test(before) && wordAfter) return LETTER_OR_DIGIT.test(text.charAt(at - 2));
  // The last point of "U.S.".
  return (
    wordBefore && after === '.' && /(?:^|[^\p{L}\p{N}])\p{L}(?:\.\p{L})+$/u.test(text.slice(Math.max(0, at - 12), at))
  );
}

function isHigh(unit: string): boolean {
  return unit >= '\ud800' && unit <= '\udbff';
}

function isLow(unit: string): boolean {
  return unit >= '\udc00' && unit <= '\udfff';
}

/** Widens a run to whole words: "20" of "1,200" becomes "1,200", "5" of "$5m" "$5m". */
export function snapped(text: string, start: number, end: number): { start: number; end: number } {
  while (start > 0 && joined(text, start)) start--;
  while (end < text.length && joined(text, end)) end++;
  return { start, end };
}

/**
 * @param text the paragraph
 * @param tokens its tokens; those of the title have no place
 * @param firsts scores of the tokens to be the first of the answer
 * @param lasts to be the last
 */
export function spans(text: string, { starts, ends }: PassageTokens, firsts: Float32Array, lasts: Float32Array): Spans {
  const body = starts.findIndex((start) => start >= 0);
  if (body < 0) return { best: null, runnerUp: null };
  const end = starts.length - 1;
  const best = bestRun(firsts, lasts, body, end);
  if (best === null) return { best: null, runnerUp: null };
  const others = [bestRun(firsts, lasts, body, best.first - 1), bestRun(firsts, lasts, best.last + 1, end)];
  const scores = others.flatMap((run) => (run === null ? [] : [run.score]));
  const place = snapped(text, starts[best.first] as number, ends[best.last] as number);
  return { best: { ...place, score: best.score }, runnerUp: scores.length === 0 ? null : Math.max(...scores) };
}
