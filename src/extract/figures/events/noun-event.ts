/** Events said by a noun that a quantity counts or describes, and seizures that no grammar ties to a weight. */

import type { Clause } from '../../../text/en/clause.ts';
import { singular } from '../../../text/en/inflection.ts';
import { CONTRABAND } from '../../../text/en/data/nouns.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { agentOf, agentOfNoun } from './agent/agent.ts';
import type { EventOf, EventPlace } from './event.ts';
import { itemText } from './item.ts';
import { EVENT_NOUNS } from './trigger/event-words.ts';
import { hypothetical } from './trigger/hypothetical.ts';
import type { Trigger } from './trigger/trigger.ts';
import { contentWords } from './trigger/weak-verb.ts';

/** "230 arrests", "53 deaths": the counted noun is the event itself. */
export function nounEvent({ clause, quantity }: EventPlace): EventOf | null {
  if (quantity.noun === null) return null;
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

/** "a van carrying 9 kilos was stopped", "the cocaine, which weighed 900 kilos, was seized" */
function isCarried(clause: Clause, quantity: Quantity): boolean {
  return /^(?:carrying|transporting|containing|hauling|smuggling|hiding|concealing|weighed|weighing)$/.test(
    clause.word(quantity.hedgeFirst - 1),
  );
}

/** A drug's weight in a sentence that reports a seizure: "seizures fell, with only 600 kilos in 2031". */
export function looseEvent({ clause, quantity, triggers }: EventPlace): EventOf | null {
  if (quantity.measure?.dimension !== 'mass') return null;
  const carried = isCarried(clause, quantity);
  const trigger = triggers.findLast(
    (one) => /^(?:seizure|arrest)$/.test(one.event) && !one.weak && (carried || one.index < quantity.first),
  );
  if (trigger === undefined) return null;
  for (let at = Math.max(0, quantity.hedgeFirst - 4); at < quantity.hedgeFirst; at++)
    if (POSSESSING.test(clause.word(at))) return null;
  const ofAnother = /^(?:NOUN|VERB)$/.test(clause.tag(quantity.hedgeFirst - 1));
  return ofAnother && !trigger.noun && !carried ? null : contrabandSeized(clause, quantity, trigger);
}
