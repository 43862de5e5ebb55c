/** The event whose verb or noun stands nearest to a quantity and counts it. */

import { Rules } from '../../../../text/rules.ts';
import { agentOf } from '../agent/agent.ts';
import type { EventOf, EventPlace } from '../event.ts';
import { itemText } from '../item.ts';
import { countable } from './countable.ts';
import { PLOT, SHOT_DOWN, VESSEL } from './event-words.ts';
import { reachBack } from './reach-back.ts';
import { reachForward } from './reach-forward.ts';
import type { Trigger } from './trigger.ts';
import { contentWords, isMeant, isOfForces } from './weak-verb.ts';
import type { Candidate } from './weak-verb.ts';

const NO_EVENT = new Rules<Candidate, true>('figures/events: verbs that report no event of such an item', [
  {
    name: 'nothing-named',
    for: 'Police seized 20.',
    not: 'Police seized 20 guns.',
    says: ({ item }) => item === '' || null,
  },
  {
    name: 'raid-alone',
    for: 'Police raided 150 houses.',
    not: 'Police arrested 70 people and raided 150 houses.',
    says: ({ trigger, reported }) =>
      (trigger.weak && trigger.event === 'other' && trigger.base !== 'seize' && !reported) || null,
  },
  {
    name: 'weak-verb',
    for: 'Ana Roe found 20 hats.',
    not: 'Police found 20 guns.',
    says: (candidate) => (candidate.trigger.weak && !isMeant(candidate)) || null,
  },
  {
    name: 'missiles-intercepted',
    for: 'The army intercepted 12 missiles.',
    not: 'The army intercepted 12 boats.',
    says: ({ trigger, item }) => (trigger.base === 'intercept' && SHOT_DOWN.test(item)) || null,
  },
  {
    name: 'plots-thwarted',
    for: 'The team thwarted two drives.',
    not: 'The team thwarted two attacks.',
    says: ({ trigger, item }) => (/^(?:thwart|foil|disrupt)$/.test(trigger.base) && !PLOT.test(item)) || null,
  },
  {
    name: 'ships-sunk',
    for: 'Ana Roe sank 12 putts.',
    not: 'Ana Roe sank 12 ships.',
    says: ({ trigger, item }) => (trigger.base === 'sink' && !VESSEL.test(item)) || null,
  },
]);

/** The event of the nearest verb or noun that counts a quantity, `null` when none does. */
export function verbEvent(place: EventPlace): EventOf | null {
  for (const trigger of nearestTriggers(place)) {
    const event = eventWith(place, trigger);
    if (event !== null) return event;
  }
  return null;
}

/** The meanings of the nearest word that counts the quantity: "caught" is said of people and of goods. */
function nearestTriggers({ clause, quantity, quantities, triggers }: EventPlace): Trigger[] {
  let best: Trigger[] = [];
  let bestDistance = Infinity;
  for (const trigger of triggers) {
    // Terms are read by their own rules; "death sentences of two brothers" are none of so many brothers.
    if (trigger.event === 'sentence' || !countable(clause, quantity, trigger)) continue;
    const pair = { clause, quantity, quantities, trigger, triggers };
    const reach = trigger.index < quantity.first ? reachForward(pair) : reachBack(pair);
    if (reach === null) continue;
    // "two tons, concealed in crates, were seized by the navy": who hid it comes last
    const hides = /^(?:hide|conceal|stuff)$/.test(trigger.base);
    const distance = hides ? reach + clause.tokens.length : reach;
    if (distance > bestDistance) continue;
    if (distance < bestDistance) best = [];
    best.push(trigger);
    bestDistance = distance;
  }
  return best;
}

function eventWith({ clause, quantity, earlier }: EventPlace, trigger: Trigger): EventOf | null {
  const item = itemText(clause, quantity, trigger);
  const agent = agentOf(clause, trigger, quantity);
  const words = contentWords(item);
  const forces = isOfForces(agent);
  const candidate = { clause, quantity, trigger, item, words, agent, forces, reported: earlier !== null };
  if (NO_EVENT.first(candidate) === true) return null;
  return { event: trigger.event, item, agent, hypothetical: trigger.hypothetical, trigger: trigger.index };
}
