/** Whether the verb of an event counts a quantity before it: "47 million pills were seized", "six people killed". */

import type { Clause } from '../../../../text/en/clause.ts';

import { Rules } from '../../../../text/rules.ts';
import { contentOf } from '../item.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { AWAY, takesObject } from './between.ts';
import type { Pair } from './between.ts';

import type { Trigger } from './trigger.ts';

const COUNTS_BEFORE = new Rules<Pair, true>('figures/events: verbs that count what stands before them', [
  {
    name: 'subject-verb',
    for: 'Twelve people, all old, died.',
    not: 'The storm killed twelve people.',
    says: ({ trigger }) => trigger.counts === 'subject' || null,
  },
  {
    name: 'passive',
    for: 'Twelve people, all old, were killed there.',
    not: 'Twelve people, all old, left.',
    says: ({ trigger }) => trigger.passive || null,
  },
  {
    name: 'participle-behind',
    for: 'Peru reported 90 guns seized.',
    not: 'Six men killed Ann Roe there.',
    says: ({ clause, quantity, trigger }) =>
      (trigger.index === quantity.end &&
        /(?:ed|en|ain|ght|t)$/.test(clause.word(trigger.index)) &&
        !takesObject(clause, trigger.index)) ||
      null,
  },
  {
    name: 'clause-without-that',
    for: 'The 20 guns police seized then were new.',
    not: 'The 20 guns were new and police seized cash.',
    says: ({ clause, quantity, trigger }) => isBareRelative(clause, quantity, trigger) || null,
  },
]);

const COUNTED_ANYWAY = new Rules<Pair, true>('figures/events: what a verb counts behind a preposition', [
  {
    name: 'described-by-verb',
    for: 'An inquiry into 100 guns seized in May began.',
    not: 'An inquiry into 100 guns began.',
    says: ({ clause, quantity, trigger }) => isDescribedBy(clause, quantity, trigger) || null,
  },
  {
    name: 'with-people-killed',
    for: 'It ended with 20 pianos in the town seized.',
    not: 'It ended near 20 pianos in the town seized.',
    says: ({ clause, quantity, trigger }) =>
      (trigger.counts === 'object' && /^(?:with|after|by|at|for)$/.test(clause.word(quantity.hedgeFirst - 1))) || null,
  },
]);

const NOT_BACK = new Rules<Pair, true>('figures/events: quantities before a verb that counts others', [
  {
    name: 'active-verb',
    for: 'Twelve boats in Lima seized guns.',
    not: 'Twelve boats in Lima were seized.',
    says: (pair) => COUNTS_BEFORE.first(pair) === null || null,
  },
  {
    name: 'behind-preposition',
    for: 'Cash from 12 houses was seized.',
    not: 'Cash of 12 men was seized.',
    says: (pair) =>
      (AWAY.test(pair.clause.word(pair.quantity.hedgeFirst - 1)) && COUNTED_ANYWAY.first(pair) === null) || null,
  },
]);

/** How many tokens lie between what a verb counts and the verb, behind it; `null` when it does not count this quantity. */
export function reachBack(pair: Pair): number | null {
  const { quantity, trigger } = pair;
  if (trigger.index < quantity.end || trigger.noun) return null;
  return NOT_BACK.first(pair) === true ? null : trigger.index - quantity.end + 1;
}

/** "an inquiry into 100 files seized in May", "in a list of the 40 men who were killed": the verb describes what is counted. */
function isDescribedBy(clause: Clause, quantity: Quantity, trigger: Trigger): boolean {
  let at = contentOf(clause, quantity);
  if (/^(?:who|that|which)$/.test(clause.word(at))) {
    at++;
    while (/^(?:AUX|ADV)$/.test(clause.tag(at))) at++;
    return at === trigger.index;
  }
  if (clause.tag(at) === 'ADV') at++;
  return at === trigger.index && trigger.passive;
}

/** "the 220 pounds of cocaine police seized": a clause without "that", its verb without an object. */
function isBareRelative(clause: Clause, quantity: Quantity, trigger: Trigger): boolean {
  if (takesObject(clause, trigger.index)) return false;
  for (let at = quantity.end; at < trigger.index; at++) if (/^(?:,|and|but|or)$/.test(clause.word(at))) return false;
  return (
    /^(?:NOUN|PROPN|PRON|AUX|ADV)$/.test(clause.tag(trigger.index - 1)) && trigger.index > contentOf(clause, quantity)
  );
}
