/** What stands before a quantity, behind a verb and between the two, as far as it tells whether one counts the other. */

import type { Clause } from '../../../../text/en/clause.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Trigger } from './trigger.ts';

/** A quantity and a verb or noun of an event, in their sentence. */
export type Pair = Readonly<{
  clause: Clause;
  quantity: Quantity;
  quantities: readonly Quantity[];
  trigger: Trigger;
  triggers: readonly Trigger[];
}>;

/** Prepositions that lead away from the object: "seized cash from 5,200 people". */
export const AWAY =
  /^(?:from|in|at|on|over|during|within|for|after|before|by|since|than|against|into|near|across|between|through|under|per|until|with|among|amid|towards?|to)$/;

/** Index of the word before a quantity, its article or possessive aside. */
export function beforeArticle(clause: Clause, quantity: Quantity): number {
  const at = quantity.hedgeFirst - 1;
  return /^(?:the|his|her|its|their|our|my|your|these|those)$/.test(clause.word(at)) ? at - 1 : at;
}

/** "with two heads", "in front of her two children": articles and possessives aside, a preposition leads to the number. */
export function behindPreposition(clause: Clause, quantity: Quantity): boolean {
  const at = beforeArticle(clause, quantity);
  if (clause.word(at) === 'of') return /^(?:front|because|out|instead|ahead|ages?)$/.test(clause.word(at - 1));
  return AWAY.test(clause.word(at));
}

/** True when an object follows the verb at `index`. */
export function takesObject(clause: Clause, index: number): boolean {
  const next = clause.word(index + 1);
  if (/^[$£€]$/.test(next)) return true;
  return (
    /^(?:DET|NOUN|PROPN|NUM|ADJ|PRON)$/.test(clause.tag(index + 1)) &&
    !/^(?:last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(next)
  );
}
