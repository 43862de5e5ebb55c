/** Which event a quantity belongs to, what it counts there, by whom, and whether it really happened. */

import { agentOf, agentOfNoun } from './agent.ts';
import type { Clause } from './clause.ts';
import { countable } from './countable.ts';
import { CONTRABAND, EVENT_NOUNS, PEOPLE, isForce } from './event-words.ts';
import type { FigureEvent } from './extraction.ts';
import { singular } from './inflection.ts';
import { itemText } from './item.ts';
import { sentenceOf } from './penalty.ts';
import type { Quantity } from './quantity.ts';
import { reachBack, reachForward } from './reach.ts';
import { deadOf, harmedOf, tollOf } from './toll.ts';
import { hypothetical, triggersOf } from './trigger.ts';
import type { Trigger } from './trigger.ts';

export type EventOf = Readonly<{
  event: FigureEvent;
  item: string;
  agent: string | null;
  hypothetical: boolean;
  /** Token of the verb or noun that says so. */
  trigger: number;
}>;

/** For each quantity of a sentence its event, or `null`. */
export function eventsOf(clause: Clause, quantities: readonly Quantity[]): (EventOf | null)[] {
  const triggers = triggersOf(clause);
  const events: (EventOf | null)[] = [];
  for (const [index, quantity] of quantities.entries()) {
    // "one of its bosses" tells who, not how many
    if (quantity.value === 1 && clause.word(quantity.first + 1) === 'of') {
      events.push(null);
      continue;
    }
    const earlier = events[index - 1] ?? null;
    if (quantity.shared && !/^(?:was|were|are)$/.test(clause.word(quantity.end))) events.push(earlier);
    else
      events.push(
        sentenceOf(clause, quantity) ??
          deadOf(clause, quantity) ??
          harmedOf(clause, quantity) ??
          (triggers.length === 0
            ? null
            : (nounEvent(clause, quantity) ??
              verbEvent(clause, quantity, quantities, triggers) ??
              tollOf(clause, quantity, triggers) ??
              looseEvent(clause, quantity, triggers))),
      );
  }
  // "terms of 5, 8 and 12 years", "seized 12 and 30 kilos of opium": one event for the whole list
  for (let index = quantities.length - 2; index >= 0; index--)
    if (quantities[index]?.listed === true) events[index] = events[index + 1] ?? events[index] ?? null;
  for (let index = 1; index < quantities.length; index++)
    if (quantities[index - 1]?.listed === true) events[index] ??= events[index - 1] ?? null;
  return events;
}

/** "230 arrests", "53 deaths": the counted noun is the event itself. */
function nounEvent(clause: Clause, quantity: Quantity): EventOf | null {
  // "12 deaths per million people" counts no deaths
  if (quantity.noun === null || quantity.unitNormalized.includes(' per ')) return null;
  const event = EVENT_NOUNS.get(singular(clause.word(quantity.noun.head)));
  if (event === undefined || event === 'sentence' || event === 'seizure') return null;
  return {
    event,
    item: itemText(clause, quantity, null),
    agent: agentOfNoun(clause, quantity.end, quantity.first, event),
    hypothetical: hypothetical(clause, quantity.first),
    trigger: quantity.first,
  };
}

function verbEvent(
  clause: Clause,
  quantity: Quantity,
  quantities: readonly Quantity[],
  triggers: readonly Trigger[],
): EventOf | null {
  let best: Trigger | null = null;
  let bestDistance = Infinity;
  for (const trigger of triggers) {
    // Terms are read by their own rules; "death sentences of two brothers" are none of so many brothers.
    if (trigger.event === 'sentence' || !countable(quantity, trigger)) continue;
    const distance =
      trigger.index < quantity.first
        ? reachForward(clause, quantity, quantities, trigger, triggers)
        : reachBack(clause, quantity, quantities, trigger, triggers);
    if (distance !== null && distance < bestDistance) {
      best = trigger;
      bestDistance = distance;
    }
  }
  return best === null ? null : eventWith(clause, quantity, best);
}

function eventWith(clause: Clause, quantity: Quantity, trigger: Trigger): EventOf | null {
  const item = itemText(clause, quantity, trigger);
  if (item === '') return null;
  const agent = agentOf(clause, trigger, quantity);
  if (trigger.weak && !weakMeant(item, agent, trigger, quantity)) return null;
  // "a box-office haul of $118 million"
  if (
    trigger.noun &&
    quantity.currency !== null &&
    !saidByForces(agent) &&
    (item === 'cash' || !contentWords(item).some((word) => CONTRABAND.has(word)))
  )
    return null;
  // "air defences intercepted 12 missiles"
  if (trigger.base === 'intercept' && SHOT_DOWN.test(item)) return null;
  return { event: trigger.event, item, agent, hypothetical: trigger.hypothetical, trigger: trigger.index };
}

/** What is intercepted without being seized. */
const SHOT_DOWN =
  /\b(?:missiles?|rockets?|drones?|projectiles?|attacks?|calls?|messages?|e-?mails?|communications?|passes|throws)$/i;

function saidByForces(agent: string | null): boolean {
  return agent !== null && isForce(agent.toLowerCase().split(/[\s’']+/));
}

function contentWords(item: string): string[] {
  return item
    .toLowerCase()
    .split(/[^\p{L}\d-]+/u)
    .map((word) => singular(word));
}

function weakMeant(item: string, agent: string | null, trigger: Trigger, quantity: Quantity): boolean {
  const words = contentWords(item);
  if (trigger.event === 'seizure') {
    // "had net income of $1.2 million", "bagged millions of dollars": money is only taken by authorities
    if (words.some((word) => CONTRABAND.has(word))) return quantity.currency === null || saidByForces(agent);
    return FORCES_VERB.test(trigger.base) && quantity.noun !== null && saidByForces(agent);
  }
  const people = words.some((word) => PEOPLE.has(word));
  if (trigger.event === 'death' && (words.includes('life') || (trigger.base === 'execute' && people))) return true;
  if (trigger.event === 'extradition') return false;
  if (trigger.event === 'deployment')
    return (
      people &&
      words.some((word) =>
        /^(?:troop|soldier|officer|marine|guard|guardsman|personnel|police|agent|deputy|member|peacekeeper)$/.test(
          word,
        ),
      )
    );
  return people && saidByForces(agent);
}

/** What police do to goods of any kind. */
const FORCES_VERB = /^(?:recover|haul|net|retrieve)$/;

const CARRIED = /^(?:carrying|transporting|containing|hauling|smuggling|hiding|concealing)$/;

const POSSESSING =
  /^(?:possess|possessing|possession|carry|legal|allow|allows|allowed|up|than|sell|buy|purchase|grow|limit|average|every|per)$/;

/**
 * A drug's weight in a sentence that reports a seizure, though no grammar ties them: "confiscated an unusual gift – a
 * package with 20 pounds of meth", "seizures were up, with the 27,000 pounds in 2023".
 */
function looseEvent(clause: Clause, quantity: Quantity, triggers: readonly Trigger[]): EventOf | null {
  if (quantity.measure?.dimension !== 'mass') return null;
  const carried = CARRIED.test(clause.word(quantity.hedgeFirst - 1));
  const trigger =
    triggers.findLast((one) => one.event === 'seizure' && !one.weak && one.index < quantity.first) ??
    (carried ? triggers.find((one) => (one.event === 'seizure' || one.event === 'arrest') && !one.weak) : undefined);
  if (trigger === undefined) return null;
  const item = itemText(clause, quantity, trigger);
  if (!contentWords(item).some((word) => CONTRABAND.has(word))) return null;
  for (let at = Math.max(0, quantity.hedgeFirst - 4); at < quantity.hedgeFirst; at++)
    if (POSSESSING.test(clause.word(at))) return null;
  if (/^(?:NOUN|VERB)$/.test(clause.tag(quantity.hedgeFirst - 1)) && !trigger.noun && !carried) return null;
  return {
    event: 'seizure',
    item,
    agent: agentOf(clause, trigger, quantity),
    hypothetical: trigger.hypothetical,
    trigger: trigger.index,
  };
}
