/** Whole numbers in words: "twelve", "two hundred and five thousand", "a dozen", and what may be added to them. */

import { SCALES, SMALL } from '../data/number-words.ts';
import type { Token } from '../token.ts';
import { parseHalf } from './half.ts';
import { joins } from './hyphen.ts';
import { exact } from './parsed.ts';
import type { ParsedNumber } from './parsed.ts';
import { scaleAt } from './scale.ts';

/** A number in words as far as it has been read. */
type Sum = {
  /** What has been multiplied by a scale: the two million of "two million three hundred". */
  total: number;
  /** What no scale has multiplied yet: the three hundred. */
  group: number | null;
  /** What the last word was. */
  previous: 'none' | 'unit' | 'ten' | 'hundred' | 'scale' | 'zero';
  /** The last multiplier. */
  scale: number;
};

/**
 * The number in words that starts at `tokens[start]`, or `null`: "twelve", "two hundred and five thousand", "a hundred",
 * "a dozen", "two and a half million", "thirty-one point five".
 */
export function parseCardinal(tokens: readonly Token[], start: number): ParsedNumber | null {
  const first = tokens[start]?.lower ?? '';
  const article = /^an?$/.test(first);
  const opens = article ? opensBehindArticle(tokens[start + 1]?.lower ?? '') : opensAlone(first);
  if (!opens) return null;
  const sum: Sum = { total: 0, group: SMALL.has(first) ? null : 1, previous: 'none', scale: 1 };
  let end = article ? start + 1 : start;
  for (;;) {
    const at = behindJoint(tokens, end, sum);
    if (!add(sum, tokens[at]?.lower ?? '', at > end && tokens[end]?.lower === 'and')) break;
    end = at + 1;
  }
  const value = sum.total + (sum.group ?? 0);
  return (
    withDecimals(tokens, end, value) ??
    withHalf(tokens, end, sum) ??
    exact(value, end, 'words', sum.group !== null && sum.total > 0 ? 1 : sum.scale)
  );
}

const opensBehindArticle = (word: string): boolean => SCALES.has(word) || word === 'hundred' || word === 'dozen';
/** "Million" alone is no number of its own. */
const opensAlone = (word: string): boolean => SMALL.has(word) || /^(?:hundred|dozen|thousand)$/.test(word);

/** Index of the next word, behind a hyphen or an "and" that goes on with the number. */
function behindJoint(tokens: readonly Token[], at: number, { previous }: Sum): number {
  if (previous === 'none') return at;
  if (joins(tokens, at)) return at + 1;
  return tokens[at]?.lower === 'and' && (previous === 'hundred' || previous === 'scale') ? at + 1 : at;
}

/** Adds a word to a number; `false` when it does not go on with it. */
function add(sum: Sum, word: string, behindAnd: boolean): boolean {
  const small = SMALL.get(word);
  if (small !== undefined) return addSmall(sum, small);
  if (behindAnd || sum.group === null) return false;
  if (word === 'hundred') return addHundred(sum, sum.group);
  if (word === 'dozen') return addDozen(sum, sum.group);
  return addScale(sum, sum.group, SCALES.get(word) ?? Infinity);
}

function addSmall(sum: Sum, small: number): boolean {
  const { previous } = sum;
  if (previous === 'unit' || previous === 'zero' || (small === 0 && previous !== 'none')) return false;
  if (previous === 'ten' && small > 9) return false;
  sum.group = (sum.group ?? 0) + small;
  sum.previous = small === 0 ? 'zero' : small >= 20 ? 'ten' : 'unit';
  return true;
}

function addHundred(sum: Sum, group: number): boolean {
  if (!/^(?:none|unit|ten)$/.test(sum.previous) || group >= 100) return false;
  sum.group = group * 100;
  sum.previous = 'hundred';
  return true;
}

function addDozen(sum: Sum, group: number): boolean {
  if (sum.total > 0) return false;
  sum.group = group * 12;
  sum.scale = 12;
  sum.previous = 'unit';
  return true;
}

function addScale(sum: Sum, group: number, scale: number): boolean {
  // Scales fall: "two million three thousand".
  if (scale === Infinity || (sum.total > 0 && scale >= sum.scale)) return false;
  sum.total += group * scale;
  sum.group = null;
  sum.scale = scale;
  sum.previous = 'scale';
  return true;
}

/** "thirty-one point five", "one point two million" */
function withDecimals(tokens: readonly Token[], end: number, value: number): ParsedNumber | null {
  if (tokens[end]?.lower !== 'point') return null;
  let digits = '';
  let at = end + 1;
  for (; digits.length < 15; at++) {
    const digit = SMALL.get(tokens[at]?.lower ?? '');
    if (digit === undefined || digit > 9) break;
    digits += String(digit);
  }
  return digits === '' ? null : scaled(tokens, value + Number(`0.${digits}`), at);
}

/** "two and a half million", "two-and-a-half" */
function withHalf(tokens: readonly Token[], end: number, { total, group }: Sum): ParsedNumber | null {
  const and = joins(tokens, end) ? end + 1 : end;
  if (tokens[and]?.lower !== 'and' || total > 0) return null;
  const half = parseHalf(tokens, joins(tokens, and + 1) ? and + 2 : and + 1);
  return half === null ? null : scaled(tokens, (group ?? 0) + half.value, half.end);
}

function scaled(tokens: readonly Token[], value: number, at: number): ParsedNumber {
  const { scale, end } = scaleAt(tokens, at);
  return exact(value * scale, end, 'words', scale);
}
