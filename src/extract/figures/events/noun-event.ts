/** Events said by a noun that a quantity counts or describes, and seizures that no grammar ties to a weight. */

import type { Clause } from '../../../text/en/clause.ts';
import { singular } from '../../../text/en/inflection.ts';
import { CONTRABAND } from '../../../text/en/data/nouns.ts';
import { Rules } from '../../../text/rules.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { agentOf, agentOfNoun } from './agent/agent.ts';
import type { EventOf, EventPlace } from './event.ts';
import { itemText } from './item.ts';
import { EVENT_NOUNS } from './trigger/event-words.ts';
import { hypothetical } from './trigger/hypothetical.ts';
import type { Trigger } from './trigger/trigger.ts';
import { contentWords } from './trigger/weak-verb.ts';

/** Words between a trigger and what is counted that make a rate of it. */
export const RATE = /(?:^|\s)(?:per|for every|for each)$|^per\b/i;

/** "230 arrests", "53 deaths": the counted noun is the event itself. */
export function nounEvent({ clause, quantity }: EventPlace): EventOf | null {
  if (quantity.noun === null || isRate(clause, quantity)) return null;
  if (/\b(?:attempted|unsolved|preventable|planned)\b/i.test(quantity.unitNormalized)) return null;
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

/** "12 deaths per million people" counts no deaths. */
function isRate(clause: Clause, quantity: Quantity): boolean {
  return quantity.unitNormalized.includes(' per ') || RATE.test(clause.slice(quantity.end, quantity.end + 2));
}

/** "a 300-kilo haul of ketamine", "the 5-ton seizure": the amount describes the noun. */
export function haulOf({ clause, quantity, triggers }: EventPlace): EventOf | null {
  if (!quantity.attributive || quantity.measure?.dimension !== 'mass') return null;
  const trigger = triggers.find(
    (one) => one.noun && one.event === 'seizure' && one.index >= quantity.end && one.index <= quantity.end + 3,
  );
  if (trigger === undefined) return null;
  for (let at = quantity.end; at < trigger.index; at++)
    if (!/^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(clause.tag(at))) return null;
  return contrabandSeized(clause, quantity, trigger);
}

/** The seizure of contraband that a trigger tells of; `null` when the quantity is of something else. */
function contrabandSeized(clause: Clause, quantity: Quantity, trigger: Trigger): EventOf | null {
  const item = itemText(clause, quantity, trigger);
  if (!contentWords(item).some((word) => CONTRABAND.has(word))) return null;
  return {
    event: 'seizure',
    item,
    agent: agentOf(clause, trigger, quantity),
    hypothetical: trigger.hypothetical,
    trigger: trigger.index,
  };
}

const POSSESSING =
  /^(?:possess|possessing|possession|carry|legal|allow|allows|allowed|up|than|sell|buy|purchase|grow|limit|average|every|per)$/;

const LOOSE = new Rules<EventPlace, Trigger>('figures/events: seizures of a weight that no grammar ties to them', [
  {
    name: 'seized-before',
    for: 'Police seized a parcel – a box with 20 pounds of meth.',
    not: 'Police saw a parcel – a box with 20 pounds of meth.',
    says: ({ quantity, triggers }) =>
      triggers.findLast((one) => one.event === 'seizure' && !one.weak && one.index < quantity.first) ?? null,
  },
  {
    name: 'carrying',
    for: 'A driver carrying 20 pounds of meth was arrested.',
    not: 'A driver carrying 20 pounds of meth was seen.',
    says: ({ clause, quantity, triggers }) =>
      isCarried(clause, quantity)
        ? (triggers.find(
            (one) =>
              (one.event === 'seizure' || one.event === 'arrest') &&
              (!one.weak || /^(?:stop|catch|pull)$/.test(one.base)),
          ) ?? null)
        : null,
  },
  {
    name: 'arrested-with',
    for: 'Ana Roe was arrested with 11 pounds of heroin.',
    not: 'Ana Roe was seen with 11 pounds of heroin.',
    says: ({ clause, quantity, triggers }) =>
      clause.word(quantity.hedgeFirst - 1) === 'with'
        ? (triggers.find(
            (one) => one.event === 'arrest' && one.index < quantity.first && quantity.hedgeFirst - one.index <= 8,
          ) ?? null)
        : null,
  },
]);

/** "a van carrying 9 kilos was stopped", "the cocaine, which weighed 900 kilos, was seized" */
function isCarried(clause: Clause, quantity: Quantity): boolean {
  return /^(?:carrying|transporting|containing|hauling|smuggling|hiding|concealing|weighed|weighing)$/.test(
    clause.word(quantity.hedgeFirst - 1),
  );
}

/** A drug's weight in a sentence that reports a seizure: "seizures fell, with only 600 kilos in 2031". */
export function looseEvent(place: EventPlace): EventOf | null {
  const { clause, quantity } = place;
  if (quantity.measure?.dimension !== 'mass') return null;
  const trigger = LOOSE.first(place);
  if (trigger === null) return null;
  for (let at = Math.max(0, quantity.hedgeFirst - 4); at < quantity.hedgeFirst; at++)
    if (POSSESSING.test(clause.word(at))) return null;
  const ofAnother = /^(?:NOUN|VERB)$/.test(clause.tag(quantity.hedgeFirst - 1));
  return ofAnother && !trigger.noun && !isCarried(clause, quantity)
    ? null
    : contrabandSeized(clause, quantity, trigger);
}
