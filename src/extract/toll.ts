/** Tolls: who is dead, hurt or missing, said without a verb that kills. */

import type { Clause } from './clause.ts';
import type { EventOf } from './event.ts';
import { itemText } from './item.ts';
import type { Quantity } from './quantity.ts';
import { behindPreposition } from './reach.ts';
import type { Trigger } from './trigger.ts';

/** "12 dead", "left six people dead", "four victims were found dead" */
export function deadOf(clause: Clause, quantity: Quantity): EventOf | null {
  if (quantity.measure !== null || quantity.currency !== null || quantity.fraction) return null;
  const inside = quantity.noun !== null && clause.word(quantity.end - 1) === 'dead';
  let at = quantity.end;
  while (!inside && at < quantity.end + 4 && BEFORE_DEAD.test(clause.word(at))) at++;
  if (!inside && (clause.word(at) !== 'dead' || (at > quantity.end && behindPreposition(clause, quantity))))
    return null;
  const item = quantity.noun === null || inside ? 'dead' : itemText(clause, quantity, null);
  const feared = /^(?:feared|presumed|believed|reported)$/.test(clause.word(at - 1));
  return { event: 'death', item, agent: null, hypothetical: feared, trigger: quantity.end - 1 };
}

/** "43,000 displaced", "left 300 homeless", "70 missing" */
export function harmedOf(clause: Clause, quantity: Quantity): EventOf | null {
  if (quantity.measure !== null || quantity.currency !== null || quantity.fraction || quantity.attributive) return null;
  if (!HARMED.test(clause.word(quantity.end)) || /^(?:NOUN|PROPN)$/.test(clause.tag(quantity.end + 1))) return null;
  const item = quantity.noun === null ? 'people' : itemText(clause, quantity, null);
  return { event: 'other', item, agent: null, hypothetical: false, trigger: quantity.end };
}

const HARMED = /^(?:injured|wounded|hurt|homeless|missing|displaced|stranded|trapped|hospitali[sz]ed|evacuated)$/;

const BEFORE_DEAD =
  /^(?:was|were|are|is|been|have|has|had|be|found|shot|left|pronounced|declared|confirmed|reported|presumed|feared|believed|already|also|later|now)$/;

/** "the death toll rose to 2,053", "overdose deaths fell to 80,391": a bare number said of the event's noun. */
export function tollOf(clause: Clause, quantity: Quantity, triggers: readonly Trigger[]): EventOf | null {
  if (quantity.unitNormalized !== '-' || quantity.valueMax !== null) return null;
  if (
    !/^(?:to|at|reached|totaled|totalled|hit|surpassed|was|were|exceeded|from)$/.test(
      clause.word(quantity.hedgeFirst - 1),
    )
  )
    return null;
  const noun = triggers.findLast(
    (one) =>
      (one.noun || numberOf(clause, one.index)) &&
      one.index < quantity.first &&
      (one.event === 'death' || one.event === 'arrest'),
  );
  if (noun === undefined) return null;
  if (!noun.noun) return { event: noun.event, item: 'people', agent: null, hypothetical: false, trigger: noun.index };
  for (let at = noun.index + 1; at < quantity.hedgeFirst; at++)
    if (/^[;:]$/.test(clause.print(at)) || clause.tag(at) === 'SCONJ') return null;
  const item =
    clause.tag(noun.index - 1) === 'NOUN' ? clause.slice(noun.index - 1, noun.index + 1) : clause.print(noun.index);
  return {
    event: noun.event,
    item: /toll$/.test(item) ? 'deaths' : item,
    agent: null,
    hypothetical: noun.hypothetical,
    trigger: noun.index,
  };
}

/** "the number of people killed", "the number arrested" before the verb at `index` */
function numberOf(clause: Clause, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) if (clause.word(at) === 'number') return true;
  return false;
}
