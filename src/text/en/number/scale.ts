/** Multipliers behind a number. */

import { MULTIPLIERS, SHORT_SCALES, SURE_SHORT_SCALES } from '../data/number-words.ts';
import type { Token } from '../token.ts';
import { joins } from './hyphen.ts';

/** What a number is multiplied by, 1 when nothing, and the index behind it. */
export type Scale = Readonly<{ scale: number; end: number }>;

/** Larger numbers than this are no amounts of anything. */
const LARGEST = 1e21;

/** The multipliers in words that start at `start`: "5 million", "4 hundred thousand". */
export function scaleAt(tokens: readonly Token[], start: number): Scale {
  let scale = 1;
  let end = start;
  for (;;) {
    const hyphen = scale === 1 && joins(tokens, end) ? 1 : 0;
    const factor = MULTIPLIERS.get(tokens[end + hyphen]?.lower ?? '');
    if (factor === undefined || scale * factor > LARGEST) return { scale, end };
    scale *= factor;
    end += hyphen + 1;
  }
}

/** The multipliers that start at `start` behind digits, short ones too: "40bn". */
export function scaleBehindDigits(tokens: readonly Token[], start: number): Scale {
  const long = scaleAt(tokens, start);
  const short = SURE_SHORT_SCALES.get(tokens[start]?.lower ?? '');
  return long.scale === 1 && short !== undefined ? { scale: short, end: start + 1 } : long;
}

/**
 * A short multiplier that could also be a unit ("m", "k", "b") at `index`; the caller knows whether money or a noun
 * stands around it.
 */
export function shortScale(tokens: readonly Token[], index: number): number | null {
  return SHORT_SCALES.get(tokens[index]?.lower ?? '') ?? null;
}
