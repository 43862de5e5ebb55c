/** Who is dead, said without a verb that kills: "left six people dead", "among the dead", "lost their lives". */

import type { FigureEvent } from '../../../extraction.ts';
import type { Clause } from '../../../../text/en/clause.ts';
import { singular, verbBase } from '../../../../text/en/inflection.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { EventOf } from '../event.ts';
import { contentOf, itemText } from '../item.ts';
import { behindPreposition } from '../trigger/between.ts';
import { hypothetical } from '../trigger/hypothetical.ts';

const BEFORE_DEAD =
  /^(?:who|that|was|were|are|is|been|have|has|had|be|found|shot|left|pronounced|declared|confirmed|reported|presumed|feared|believed|already|also|later|now)$/;

const AMONG: readonly (readonly [RegExp, FigureEvent])[] = [
  [/^(?:dead|killed|slain|fatalities|deaths)$/, 'death'],
  [/^(?:injured|wounded|missing|displaced|hurt|kidnapped)$/, 'other'],
  [/^(?:arrested|detained|detainees)$/, 'arrest'],
  [/^extradited$/, 'extradition'],
];

const TAKES_LIVES = /^(?:claim|take|cost|lose|end)$/;
const FINDS_BODIES =
  /^(?:find|recover|discover|pull|retrieve|locate|count|unearth|exhume|dig|wash|see|leave|identify)$/;

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

/** "six pupils were among the dead", "nine nurses are among the 40 people killed" */
export function amongOf(clause: Clause, quantity: Quantity): EventOf | null {
  if (!isCount(quantity)) return null;
  const from = contentOf(clause, quantity);
  if (clause.tag(from) !== 'AUX') return null;
  const at = clause.word(from + 1) === 'also' ? from + 2 : from + 1;
  if (clause.word(at) !== 'among') return null;
  for (let token = at + 1; token < at + 8; token++) {
    const group = AMONG.find(([words]) => words.test(clause.word(token)));
    if (group !== undefined) {
      const item = itemText(clause, quantity, null) || 'people';
      return { event: group[1], item, agent: null, hypothetical: false, trigger: token };
    }
    if (/^[,;]$/.test(clause.print(token))) return null;
  }
  return null;
}

/** The death of what is counted, told by the verb at `trigger`. */
function deathTold(clause: Clause, quantity: Quantity, trigger: number): EventOf {
  const item = itemText(clause, quantity, null);
  return { event: 'death', item, agent: null, hypothetical: hypothetical(clause, trigger), trigger };
}

/** Token of the "of" before a quantity, also across "and": "the lives of a mother and three children". */
function ofBefore(clause: Clause, quantity: Quantity): number | null {
  let at = quantity.hedgeFirst - 1;
  if (/^(?:and|,)$/.test(clause.word(at)))
    while (
      at > quantity.hedgeFirst - 8 &&
      clause.word(at) !== 'of' &&
      /^(?:NOUN|DET|ADJ|CCONJ|PUNCT)$/.test(clause.tag(at))
    )
      at--;
  return clause.word(at) === 'of' ? at : null;
}

/** "the bodies of 13 migrants were recovered", "claimed the lives of 43 children" */
export function bodiesOf(clause: Clause, quantity: Quantity): EventOf | null {
  const of = quantity.noun === null || quantity.attributive ? null : ofBefore(clause, quantity);
  if (of === null || !/^(?:lives|bodies|corpses)$/.test(clause.word(of - 1))) return null;
  const verbs = clause.word(of - 1) === 'lives' ? TAKES_LIVES : FINDS_BODIES;
  for (let verb = of - 2; verb >= Math.max(0, of - 6); verb--)
    if (verbs.test(verbBase(clause.word(verb)))) return deathTold(clause, quantity, verb);
  return null;
}

const isOfBody = (clause: Clause, quantity: Quantity): boolean =>
  quantity.noun !== null && /^(?:body|corpse)$/.test(singular(clause.word(quantity.noun.head)));

/** "ten people lost their lives" */
export function lostLives(clause: Clause, quantity: Quantity): EventOf | null {
  if (quantity.noun === null || quantity.attributive || isOfBody(clause, quantity)) return null;
  for (let verb = quantity.end; verb < quantity.end + 4; verb++)
    if (
      verbBase(clause.word(verb)) === 'lose' &&
      /^(?:their|his|her)$/.test(clause.word(verb + 1)) &&
      /^(?:lives|life)$/.test(clause.word(verb + 2))
    )
      return ofBefore(clause, quantity) === null ? deathTold(clause, quantity, verb) : null;
  return null;
}

/** "eight bodies were pulled out", "found eight bodies" */
export function bodiesFound(clause: Clause, quantity: Quantity): EventOf | null {
  if (quantity.attributive || !isOfBody(clause, quantity) || ofBefore(clause, quantity) !== null) return null;
  for (let verb = Math.max(0, quantity.hedgeFirst - 3); verb < quantity.end + 5; verb++)
    if (clause.tag(verb) === 'VERB' && FINDS_BODIES.test(verbBase(clause.word(verb))))
      return deathTold(clause, quantity, verb);
  return null;
}
