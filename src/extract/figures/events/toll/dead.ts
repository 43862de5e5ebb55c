/** Who is dead, said without a verb that kills: "left six people dead", "among the dead", "lost their lives". */

import type { Clause } from '../../../../text/en/clause.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { EventOf } from '../event.ts';
import { itemText } from '../item.ts';
import { behindPreposition } from '../trigger/between.ts';

const BEFORE_DEAD =
  /^(?:who|that|was|were|are|is|been|have|has|had|be|found|shot|left|pronounced|declared|confirmed|reported|presumed|feared|believed|already|also|later|now)$/;

/** A whole number of somebody or something, neither measured nor money. */
export function isCount({ measure, currency, fraction }: Quantity): boolean {
  return measure === null && currency === null && !fraction;
}

/** "12 dead", "left six people dead", "four victims were found dead" */
export function deadOf(clause: Clause, quantity: Quantity): EventOf | null {
  if (!isCount(quantity)) return null;
  const inside = quantity.noun !== null && clause.word(quantity.end - 1) === 'dead';
  let at = quantity.end;
  while (!inside && at < quantity.end + 4 && BEFORE_DEAD.test(clause.word(at))) at++;
  if (!inside && (clause.word(at) !== 'dead' || (at > quantity.end && behindPreposition(clause, quantity))))
    return null;
  const item = quantity.noun === null || inside ? 'dead' : itemText(clause, quantity, null);
  const feared = /^(?:feared|presumed|believed|reported)$/.test(clause.word(at - 1));
  return { event: 'death', item, agent: null, hypothetical: feared, trigger: quantity.end - 1 };
}
