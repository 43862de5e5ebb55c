/** A word that may report an event, and what stands around it. */

import type { Clause } from '../../../../text/en/clause.ts';
import { verbBase } from '../../../../text/en/inflection.ts';

export type EventWord = Readonly<{
  clause: Clause;
  index: number;
  /** Lower case. */
  word: string;
  base: string;
  next: string;
}>;

/** The word at `index`. */
export function eventWord(clause: Clause, index: number): EventWord {
  const word = clause.word(index);
  return { clause, index, word, base: verbBase(word), next: clause.word(index + 1) };
}
