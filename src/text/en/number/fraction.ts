/** Fractions in words: "half", "a third", "two-thirds", "three quarters of a mile", "quarter million". */

import { Rules, yes } from '../../rules.ts';
import { DENOMINATORS, SCALES, SMALL } from '../data/number-words.ts';
import type { Token } from '../token.ts';
import { isMeasureWord, joins } from './hyphen.ts';
import { exact } from './parsed.ts';
import type { ParsedNumber } from './parsed.ts';
import { scaleAt } from './scale.ts';
import { shareAt } from './share.ts';

/** The name of a fraction, with the number before it if there is one: "third" of "a third", "quarters" of "two quarters". */
type Named = Readonly<{
  tokens: readonly Token[];
  /** Index of the name. */
  at: number;
  name: string;
  /** How many there are; 0 where nothing says. */
  numerator: number;
  /** A hyphen joins the two. */
  hyphen: boolean;
  /** The word before the number. */
  before: string;
  /** The word behind the name. */
  next: string;
}>;

const NO_FRACTION = new Rules<Named, true>('figures: names of fractions that are none', [
  {
    name: 'quarter-of-a-year',
    for: 'The quarter of 2019 was good for 5 firms.',
    not: 'The quarter million people left.',
    says: ({ tokens, at, name, numerator, next }) =>
      yes(
        numerator === 0 &&
          name === 'quarter' &&
          !SCALES.has(next) &&
          !(next === 'of' && /^an?$/.test(tokens[at + 2]?.lower ?? '')),
      ),
  },
  {
    name: 'quarters-in-a-row',
    for: 'Sales fell in the first three quarters of the year.',
    not: 'Sales fell in three quarters of the shops.',
    says: ({ name, hyphen, before }) =>
      yes(
        !hyphen &&
          /^quarters?$/.test(name) &&
          /^(?:first|last|past|next|final|previous|consecutive|straight)$/.test(before),
      ),
  },
  {
    name: 'ordinal',
    for: 'A third suspect was held.',
    not: 'A third of them were held.',
    says: ({ tokens, at, numerator, name, hyphen, next }) =>
      yes(
        numerator === 1 &&
          name !== 'half' &&
          !hyphen &&
          next !== 'of' &&
          !SCALES.has(next) &&
          // "a quarter-mile"
          !(joins(tokens, at + 1) && isMeasureWord(tokens[at + 2]?.lower ?? '')),
      ),
  },
]);

/** The fraction in words that starts at `tokens[start]`, or `null`. */
export function parseFraction(tokens: readonly Token[], start: number): ParsedNumber | null {
  const first = tokens[start]?.lower ?? '';
  if (first === 'half' || first === 'quarter') return named(tokens, start, start, 0);
  const article = /^an?$/.test(first);
  const numerator = article ? 1 : (SMALL.get(first) ?? 0);
  if (numerator < 1 || numerator > 19) return null;
  const at = joins(tokens, start + 1) ? start + 2 : start + 1;
  const second = tokens[at]?.lower ?? '';
  if (DENOMINATORS.has(second) && (numerator === 1 || second.endsWith('s'))) return named(tokens, start, at, numerator);
  return article ? null : shareAt(tokens, start + 1, numerator);
}

/** The fraction whose name is at `at` and whose number, if it has one, is at `start`. */
function named(tokens: readonly Token[], start: number, at: number, numerator: number): ParsedNumber | null {
  const name = tokens[at]?.lower ?? '';
  const hyphen = at > start + 1;
  const before = tokens[start - 1]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (NO_FRACTION.first({ tokens, at, name, numerator, hyphen, before, next }) === true) return null;
  const { scale, end } = scaleOfFraction(tokens, at + 1);
  const value = Math.max(numerator, 1) / (DENOMINATORS.get(name) ?? 1);
  return exact(value * scale, end, scale > 1 ? 'words' : 'fraction', scale);
}

/** The multiplier behind the name of a fraction: "half a million", "a third of a million", "quarter million". */
function scaleOfFraction(tokens: readonly Token[], start: number): ReturnType<typeof scaleAt> {
  const article = tokens[start]?.lower === 'of' ? start + 1 : start;
  const large = /^an?$/.test(tokens[article]?.lower ?? '') ? scaleAt(tokens, article + 1) : null;
  return large !== null && large.scale > 1 ? large : scaleAt(tokens, start);
}
