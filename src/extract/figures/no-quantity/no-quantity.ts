/** Numbers that count nothing: years, days, clock times, scores, ordinals, addresses, and numbers that are part of a name. */

import type { Clause } from '../../../text/en/clause.ts';
import { DAYS } from './days.ts';
import { DIGITS } from './digits.ts';
import { NAMED } from './named.ts';
import { chain, NumberPlace } from './number-place.ts';
import { wordsCountNothing } from './words.ts';
import { isYear } from './years.ts';

/**
 * Whether the number at tokens `index`…`end` is no quantity.
 * @param inRange true when it is the second half of "15-22", whose dash is no part of a name
 * @returns index to go on from, or `null` when it may be a quantity
 */
export function isNoQuantity(clause: Clause, index: number, end: number, inRange = false): number | null {
  const place = new NumberPlace(clause, index, end, inRange);
  if (clause.tokens[index]?.kind !== 'number') return wordsCountNothing(place);
  return DIGITS.first(place) ?? DAYS.first(place) ?? (isYear(place) ? chain(clause, index) : NAMED.first(place));
}
