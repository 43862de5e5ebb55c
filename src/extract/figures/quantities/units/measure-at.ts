/** The unit of measurement at a place. */

import type { Clause } from '../../../../text/en/clause.ts';
import { ambiguousAt } from './ambiguous.ts';
import type { UnitMatch } from './match.ts';
import { symbolAt } from './symbol.ts';
import { wordsAt } from './word.ts';

/**
 * The unit of measurement that begins at `at`.
 * @param attached no space stands between the number and it
 */
export function measureAt(clause: Clause, at: number, attached: boolean): UnitMatch | null {
  return ambiguousAt(clause, at, attached) ?? wordsAt(clause, at) ?? symbolAt(clause, at, attached);
}
