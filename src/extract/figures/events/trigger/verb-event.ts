/** The event whose verb or noun stands nearest to a quantity and counts it. */

import { agentOf } from '../agent/agent.ts';
import type { EventOf, EventPlace } from '../event.ts';
import { itemText } from '../item.ts';
import { countable } from './countable.ts';
import { reachBack } from './reach-back.ts';
import { reachForward } from './reach-forward.ts';
import type { Trigger } from './trigger.ts';
import { contentWords, isMeant } from './weak-verb.ts';

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
    const distance = trigger.index < quantity.first ? reachForward(pair) : reachBack(pair);
    if (distance === null || distance > bestDistance) continue;
    if (distance < bestDistance) best = [];
    best.push(trigger);
    bestDistance = distance;
  }
  return best;
}

function eventWith({ clause, quantity }: EventPlace, trigger: Trigger): EventOf | null {
  const item = itemText(clause, quantity, trigger);
  if (trigger.weak && !isMeant({ clause, trigger, words: contentWords(item) })) return null;
  const agent = agentOf(clause, trigger, quantity);
  return { event: trigger.event, item, agent, hypothetical: trigger.hypothetical, trigger: trigger.index };
}
