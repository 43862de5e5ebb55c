/** Whether a verb or noun of an event counts a quantity behind it: "seized 20 kilos", "the murder of two men". */

import { Rules } from '../../../../text/rules.ts';
import { behindPreposition } from './between.ts';
import type { Pair } from './between.ts';

const FORWARD = new Rules<Pair, boolean>('figures/events: quantities behind an event', [
  {
    name: 'subject-verb',
    for: 'When she died, 12 people wept.',
    not: 'When she died, two dogs died.',
    says: ({ trigger }) => (trigger.counts === 'subject' ? false : null),
  },
  {
    name: 'noun-without-of',
    for: 'The arrest pleased 12 men.',
    not: 'The arrest of 12 men was a shock.',
    says: ({ clause, trigger }) =>
      trigger.noun && !/^(?:of|[:,–—])$/.test(clause.word(trigger.index + 1)) ? false : null,
  },
  {
    name: 'found-with',
    for: 'Roe was found with 28 grams of cocaine.',
    not: 'Roe was found near 28 grams of cocaine.',
    says: ({ clause, quantity, trigger }) =>
      trigger.passive &&
      trigger.weak &&
      clause.word(trigger.index + 1) === 'with' &&
      quantity.hedgeFirst <= trigger.index + 3
        ? true
        : null,
  },
  {
    name: 'passive',
    for: 'Ana Roe was killed, two songs were sung.',
    not: 'Ana Roe killed two men.',
    says: ({ trigger }) => (trigger.passive ? false : null),
  },
  {
    name: 'behind-preposition',
    for: 'Police seized cash from 12 houses.',
    not: 'The storm killed 12 people.',
    says: ({ clause, quantity }) => (behindPreposition(clause, quantity) ? false : null),
  },
]);

/** How many tokens lie between a trigger and what it counts, behind it; `null` when it does not count this quantity. */
export function reachForward(pair: Pair): number | null {
  const counts = FORWARD.first(pair) ?? !isCutOff(pair);
  return counts ? pair.quantity.first - pair.trigger.index : null;
}

/** "killed a guard, leaving three men": a second verb counts what stands behind it. */
function isCutOff({ clause, quantity, quantities, trigger }: Pair): boolean {
  let named = false;
  for (let at = trigger.index + 1; at < quantity.hedgeFirst; at++) {
    // "seizures, they spent $3 million"
    if (trigger.noun && clause.tag(at) === 'VERB' && !/(?:ed|en|ing|worth)$/.test(clause.word(at))) return true;
    if (
      named &&
      clause.tag(at) === 'VERB' &&
      clause.word(at) !== 'including' &&
      /^(?:and|,|or|but)$/.test(clause.word(at - 1))
    )
      return true;
    named ||=
      /^(?:NOUN|PROPN|PRON)$/.test(clause.tag(at)) || quantities.some((other) => at >= other.first && at < other.end);
  }
  return false;
}
