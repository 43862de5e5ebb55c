/** Where in a paragraph the answer stands: the best run of word pieces, whole words only. */

import type { PassageTokens } from './passage-text.ts';

/** A run of the paragraph, UTF-16 places in its text. */
export type Span = Readonly<{ start: number; end: number; score: number }>;

export type Spans = Readonly<{
  /** `null` when no token of the paragraph was read. */
  best: Span | null;
  /** Score of the best run that shares no token with it; `null` when there is none. */
  runnerUp: number | null;
  /** Score of the best run that shares a token with some words of the paragraph; `null` when none of them was read. */
  scoreAt: (words: Readonly<{ start: number; end: number }>) => number | null;
}>;

/** Word pieces of an answer at most. */
const LONGEST = 16;

type Run = { first: number; last: number; score: number };

/** Two tokens, inclusive, of which a run must hold one. */
type Within = Readonly<{ from: number; to: number }>;

/** The best run of tokens between two places, inclusive, that holds some token of `through`. */
function bestRun(
  firsts: Float32Array,
  lasts: Float32Array,
  { from, to }: Within,
  through: Within = { from, to },
): Run | null {
  let best: Run | null = null;
  for (let first = from; first <= Math.min(to, through.to); first++) {
    for (let last = Math.max(first, through.from); last <= to && last < first + LONGEST; last++) {
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
const LETTERS_WITH_POINTS = /(?:^|[^\p{L}\p{N}])\p{L}(?:\.\p{L})+$/u;

/** A place between two characters, UTF-16 units as all places here. */
type Place = Readonly<{ text: string; at: number; before: string; after: string }>;

/** What a cut must not go through: a word, a number, a character. */
const JOINED: readonly ((place: Place) => boolean)[] = [
  // The two halves of one character.
  ({ before, after }) => isHigh(before) && isLow(after),
  // Two letters or digits.
  ({ before, after }) => LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(after),
  // "$5", "-3", "+7"; but not the hyphen of "ten-3".
  ({ before, after }) => SIGN.test(before) && DIGIT.test(after),
  // "5%"
  ({ before, after }) => DIGIT.test(before) && CLOSER.test(after),
  // A word or number that goes on behind a joint.
  ({ text, at, before, after }) => endsWord(before) && JOINT.test(after) && LETTER_OR_DIGIT.test(text.charAt(at + 1)),
  ({ text, at, before, after }) => LETTER_OR_DIGIT.test(text.charAt(at - 2)) && JOINT.test(before) && beginsWord(after),
  // The last point of "U.S.".
  ({ text, at, after }) => after === '.' && LETTERS_WITH_POINTS.test(text.slice(Math.max(0, at - 12), at)),
];

/** True when a cut between two characters would go through a word or a number. */
function joined(text: string, at: number): boolean {
  const place = { text, at, before: text.charAt(at - 1), after: text.charAt(at) };
  return JOINED.some((goesThrough) => goesThrough(place));
}

/** True for the last unit of a letter or digit; one of two units is taken for a letter. */
function endsWord(unit: string): boolean {
  return LETTER_OR_DIGIT.test(unit) || isLow(unit);
}

function beginsWord(unit: string): boolean {
  return LETTER_OR_DIGIT.test(unit) || isHigh(unit);
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
  const all = { from: body, to: starts.length - 1 };
  const best = body < 0 ? null : bestRun(firsts, lasts, all);
  if (best === null) return { best: null, runnerUp: null, scoreAt: () => null };
  const others = [
    bestRun(firsts, lasts, { ...all, to: best.first - 1 }),
    bestRun(firsts, lasts, { ...all, from: best.last + 1 }),
  ];
  const scores = others.flatMap((run) => (run === null ? [] : [run.score]));
  const place = snapped(text, starts[best.first] as number, ends[best.last] as number);
  return {
    best: { ...place, score: best.score },
    runnerUp: scores.length === 0 ? null : Math.max(...scores),
    scoreAt: (words) => {
      const from = ends.findIndex((end, at) => at >= body && end > words.start);
      const to = starts.findLastIndex((start, at) => at >= body && start < words.end);
      return from < 0 || to < from ? null : (bestRun(firsts, lasts, all, { from, to })?.score ?? null);
    },
  };
}
