/**
 * Numbers as newspapers print them: digits with separators, words, multipliers, fractions, vague words.
 * Works on the tokens of one sentence and says how many of them it took.
 */

import { PLURAL_SCALES } from './data/number-words.ts';
import { parseCardinal } from './number/cardinal.ts';
import { parseDigitNumber } from './number/digits.ts';
import { parseFraction } from './number/fraction.ts';
import { halfBehind } from './number/half.ts';
import { isMeasureWord } from './number/hyphen.ts';
import { exact } from './number/parsed.ts';
import type { ParsedNumber } from './number/parsed.ts';
import type { Token } from './token.ts';

export { halfBehind } from './number/half.ts';
export { joins } from './number/hyphen.ts';
export type { ParsedNumber } from './number/parsed.ts';
export { shortScale } from './number/scale.ts';
export { parseDigits } from './number/value.ts';

/** The number that starts at `tokens[start]`, or `null`. */
export function parseNumber(tokens: readonly Token[], start: number): ParsedNumber | null {
  const first = tokens[start];
  if (first?.kind === 'number') return parseDigitNumber(tokens, start);
  if (first?.kind !== 'word') return null;
  // "a year and a half": the one who reads the unit adds the half
  if (
    /^an?$/.test(first.lower) &&
    isMeasureWord(tokens[start + 1]?.lower ?? '') &&
    halfBehind(tokens, start + 2) !== null
  )
    return exact(1, start + 1, 'words');
  return parseFraction(tokens, start) ?? parseVague(tokens, start) ?? parseCardinal(tokens, start);
}

/** "dozens", "tens of thousands", "hundreds of millions", "thousands". */
function parseVague(tokens: readonly Token[], start: number): ParsedNumber | null {
  const first = tokens[start]?.lower ?? '';
  const base = first === 'tens' ? 10 : PLURAL_SCALES.get(first);
  if (base === undefined) return null;
  const scale = tokens[start + 1]?.lower === 'of' ? (PLURAL_SCALES.get(tokens[start + 2]?.lower ?? '') ?? 0) : 0;
  const value = scale > 100 ? base * scale : base;
  if (value === 10) return null;
  // Dozens are counted as at least twelve, thousands as one to ten thousand.
  return { ...exact(value, scale > 100 ? start + 3 : start + 1, 'vague'), valueMax: base === 12 ? null : value * 10 };
}
