/** Who is hurt, missing or ill, said without a verb that harms: "43,000 displaced", "left 300 homeless". */

import type { Clause } from '../../../../text/en/clause.ts';
import { verbBase } from '../../../../text/en/inflection.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { EventOf } from '../event.ts';
import { itemText } from '../item.ts';
import { isNoThing } from '../trigger/countable.ts';
import { hypothetical } from '../trigger/hypothetical.ts';
import { isCount } from './dead.ts';

const HARMED = /^(?:injured|wounded|hurt|homeless|missing|displaced|stranded|trapped|hospitali[sz]ed|evacuated)$/;

/** "40 people have fallen ill" */
export function illOf(clause: Clause, quantity: Quantity): EventOf | null {
  if (!isCount(quantity) || quantity.attributive || (quantity.noun !== null && !isNoThing(quantity.noun))) return null;
  const ill = fallenIll(clause, quantity.end);
  if (ill === null) return null;
  const item = quantity.noun === null ? 'people' : itemText(clause, quantity, null);
  return { event: 'other', item, agent: null, hypothetical: hypothetical(clause, ill), trigger: ill };
}

/** "have fallen ill", "became sick", "were taken ill": the token that says so. */
function fallenIll(clause: Clause, from: number): number | null {
  let at = from;
  while (at < from + 4 && /^(?:AUX|ADV)$/.test(clause.tag(at))) at++;
  const falls = /^(?:fall|become|get|take)$/.test(verbBase(clause.word(at)));
  return falls && /^(?:ill|sick)$/.test(clause.word(at + 1)) ? at + 1 : null;
}

/** "12 wounded", "43,000 displaced", "left 300 homeless", "13 hikers are missing" */
export function harmedOf(clause: Clause, quantity: Quantity): EventOf | null {
  const { noun, end } = quantity;
  if (!isCount(quantity) || quantity.attributive) return null;
  if (noun !== null && noun.end - noun.first === 1 && /^(?:injured|wounded|hurt)$/.test(clause.word(end - 1)))
    return { event: 'other', item: 'people', agent: null, hypothetical: false, trigger: end - 1 };
  // "the one thing missing"
  if (noun !== null && !isNoThing(noun)) return null;
  const state = harmedState(clause, quantity);
  if (state === null) return null;
  const item = noun === null ? 'people' : itemText(clause, quantity, null);
  return { event: 'other', item, agent: null, hypothetical: false, trigger: state };
}

/** Token of the state behind a quantity; across a verb only "missing" and "homeless": the others are its participles. */
function harmedState(clause: Clause, { noun, end }: Quantity): number | null {
  const linked = /^(?:is|are|was|were|remain|remained|left|reported)$/.test(clause.word(end));
  const at = linked ? end + 1 : end;
  if (!HARMED.test(clause.word(at)) || /^(?:NOUN|PROPN)$/.test(clause.tag(at + 1))) return null;
  return linked && (noun === null || !/^(?:missing|homeless)$/.test(clause.word(at))) ? null : at;
}
