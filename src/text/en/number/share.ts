/** Shares of a whole: "one in five", "9 out of 10 people". */

import { Rules, yes } from '../../rules.ts';
import { SMALL } from '../data/number-words.ts';
import type { Token } from '../token.ts';
import { exact } from './parsed.ts';
import type { ParsedNumber } from './parsed.ts';
import { scaleAt } from './scale.ts';
import { parseDigits } from './value.ts';

/** A number, "in" or "out of", and a larger number. */
type Share = Readonly<{
  count: number;
  /** The count is written with digits. */
  digits: boolean;
  /** "out of" stands between the two. */
  outOf: boolean;
  whole: number;
  /** The larger number as printed. */
  printed: string;
  /** The word behind the larger number. */
  after: string;
}>;

const NO_SHARE = new Rules<Share, true>('figures: numbers before "in" or "out of" that are no share', [
  {
    name: 'whole-not-round',
    for: 'She found three in 17 people.',
    not: 'She found three in 10 people.',
    says: ({ count, outOf, whole }) =>
      yes(!outOf && (count > 1 ? whole >= 100 || whole % 5 !== 0 : whole >= 100 && whole % 10 !== 0)),
  },
]);

/** The share whose "in" or "out of" is at `at` behind `count`, or `null`. */
export function shareAt(tokens: readonly Token[], at: number, count: number): ParsedNumber | null {
  const word = tokens[at]?.lower;
  const outOf = word === 'out' && tokens[at + 1]?.lower === 'of';
  if ((word !== 'in' && !outOf) || count < 1) return null;
  const behind = at + (outOf ? 2 : 1);
  const token = tokens[behind];
  if (token === undefined) return null;
  const whole = (token.kind === 'number' ? parseDigits(token.text) : SMALL.get(token.lower)) ?? 0;
  if (whole <= count || !Number.isInteger(whole)) return null;
  const digits = tokens[at - 1]?.kind === 'number';
  const after = tokens[behind + 1]?.lower ?? '';
  if (NO_SHARE.first({ count, digits, outOf, whole, printed: token.text, after }) === true) return null;
  // "one in 300 million"
  const large = scaleAt(tokens, behind + 1);
  return exact(count / (whole * large.scale), large.end, 'fraction');
}
