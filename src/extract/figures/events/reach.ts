/** How far a verb or noun of an event is from a quantity it counts, and whether it counts it at all. */

import type { Clause } from '../../../text/en/clause.ts';
import { living } from './countable.ts';
import { PEOPLE } from '../../../text/en/nouns.ts';
import { singular } from '../../../text/en/inflection.ts';
import { contentOf } from './item.ts';
import { joins } from '../../../text/en/number.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { hauledIn } from './trigger.ts';
import type { Trigger } from './trigger.ts';

/** Prepositions that lead away from the object: "seized cash from 5,200 people". */
const AWAY =
  /^(?:from|in|at|on|over|during|within|for|after|before|by|since|than|against|into|near|across|between|through|under|per|until|with|among|amid|towards?|to)$/;
const NEW_CLAUSE = /^(?:that|which|who|because|while|when|although|though|if|where|but|whose|whom|whereas)$/;

/** "with two heads", "in front of her two children": articles and possessives aside, a preposition leads to the number. */
export function behindPreposition(clause: Clause, quantity: Quantity): boolean {
  let at = quantity.hedgeFirst - 1;
  if (/^(?:the|his|her|its|their|our|my|your|these|those)$/.test(clause.word(at))) at--;
  if (clause.word(at) === 'of') return /^(?:front|because|out|instead|ahead|ages?)$/.test(clause.word(at - 1));
  return AWAY.test(clause.word(at));
}

/** How many tokens lie between a trigger and what it counts, behind it; `null` when it does not count this quantity. */
export function reachForward(
  clause: Clause,
  quantity: Quantity,
  quantities: readonly Quantity[],
  trigger: Trigger,
  triggers: readonly Trigger[],
): number | null {
  if (trigger.counts === 'subject') return null;
  if (trigger.noun && !/^(?:of|[:,–—])$/.test(clause.word(trigger.index + 1))) return null;
  if (trigger.noun && clause.word(trigger.index + 1) !== 'of' && quantity.hedgeFirst !== trigger.index + 2) return null;
  // "what customs seized was no more than 6 ounces"
  if (copula(clause, trigger.index, quantity)) return quantity.first - trigger.index;
  // "was found with 28 grams"
  const foundWith =
    trigger.passive &&
    !trigger.noun &&
    trigger.weak &&
    clause.word(trigger.index + 1) === 'with' &&
    quantity.hedgeFirst <= trigger.index + 3;
  if (trigger.passive && !trigger.noun && !foundWith) return null;
  // "handed over 29 men"
  const particle = quantity.hedgeFirst === trigger.index + 2 && hauledIn(clause, trigger.index);
  if (!foundWith && !particle && behindPreposition(clause, quantity)) return null;
  if (!trigger.noun && trigger.event !== 'seizure' && ofOthers(clause, quantity)) return null;
  let objects = 0;
  let nouns = 0;
  for (let at = trigger.index + 1; at < quantity.hedgeFirst; at++) {
    if (triggers.some((other) => other.index === at && !(other.noun && !trigger.noun))) return null;
    if (quantities.some((other) => at >= other.first && at < other.end)) {
      objects++;
      continue;
    }
    const pos = clause.tag(at);
    // "killed 12 soldiers and wounded 30", "killing a guard and leaving three hurt"
    if (
      pos === 'VERB' &&
      (objects > 0 || nouns > 0) &&
      clause.word(at) !== 'including' &&
      /^(?:and|,|or|but)$/.test(clause.word(at - 1))
    )
      return null;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') nouns++;
    // "the murder of Ann Roe, two incidents"
    if (
      trigger.noun &&
      nouns > 0 &&
      objects === 0 &&
      clause.print(at) === ',' &&
      clause.word(quantity.hedgeFirst - 1) !== 'and'
    )
      return null;
    if (pos === 'AUX' || NEW_CLAUSE.test(clause.word(at)) || clause.print(at) === ';') return null;
    if (pos === 'VERB' && !/(?:ed|en|ing|worth)$/.test(clause.word(at))) return null;
  }
  return quantity.first - trigger.index;
}

/** "supporters of two teams" are nobody's two teams; "a group of 12 men" is the men. */
function ofOthers(clause: Clause, quantity: Quantity): boolean {
  let at = quantity.hedgeFirst - 1;
  if (/^(?:the|his|her|its|their|our|these|those)$/.test(clause.word(at))) at--;
  return clause.word(at) === 'of' && /^(?:NOUN|PROPN)$/.test(clause.tag(at - 1)) && !GROUP.test(clause.word(at - 1));
}

const GROUP =
  /^(?:groups?|gangs?|bands?|crews?|teams?|famil(?:y|ies)|pairs?|totals?|crowds?|rings?|cells?|networks?|part(?:y|ies)|number|units?|squads?|columns?|waves?|contingents?|force|bodies|lives|majority|bulk|rest|trio|couple|convoys?|busloads?|boatloads?)$/;

/** People and animals die; "two heads, died" and "three songs …, died" are said of somebody else. */
function dies(clause: Clause, quantity: Quantity, trigger: Trigger): boolean {
  if (quantity.attributive) return false;
  if (quantity.noun !== null && living(quantity.noun)) return true;
  for (let at = quantity.end; at < trigger.index; at++)
    if (!/^(?:AUX|ADV|PART)$/.test(clause.tag(at)) && clause.word(at) !== 'more') return false;
  return true;
}

function copula(clause: Clause, trigger: number, quantity: Quantity): boolean {
  if (!/^(?:was|were|is|are|totaled|totalled|weighed|amounted|exceeded|reached)$/.test(clause.word(trigger + 1)))
    return false;
  if (!/^(?:NOUN|PROPN|PRON)$/.test(clause.tag(trigger - 1))) return false;
  return quantity.hedgeFirst - trigger <= 4;
}

/** The same for what stands before: "47 million pills were seized", "six people killed", "cocaine police seized". */
export function reachBack(
  clause: Clause,
  quantity: Quantity,
  quantities: readonly Quantity[],
  trigger: Trigger,
  triggers: readonly Trigger[],
): number | null {
  if (trigger.index < quantity.end || trigger.noun) return null;
  const direct =
    trigger.index === quantity.end &&
    /(?:ed|en|ain|ght|t)$/.test(clause.word(trigger.index)) &&
    !takesObject(clause, trigger.index);
  // "soldiers deployed 12 drones" tells of the drones
  if (
    trigger.base === 'deploy' &&
    trigger.counts === 'subject' &&
    (trigger.passive || takesObject(clause, trigger.index))
  )
    return null;
  if (
    trigger.counts === 'object' &&
    !trigger.passive &&
    !direct &&
    !elliptical(clause, quantity, trigger, triggers) &&
    !bareRelative(clause, quantity, trigger)
  )
    return null;
  const link = clause.word(quantity.hedgeFirst - 1);
  if (enoughFor(clause, quantity)) return null;
  if (
    AWAY.test(link) &&
    !describedBy(clause, quantity, trigger) &&
    !(link === 'to' && /^amount(?:s|ed|ing)?$/.test(clause.word(quantity.hedgeFirst - 2))) &&
    !(trigger.counts === 'subject' ? /^(?:after|before|since)$/ : /^(?:with|after|by|at|for|of)$/).test(link)
  )
    return null;
  // "the dancer, who speaks six languages, was arrested"
  if (
    /^(?:who|which|that)$/.test(clause.word(quantity.hedgeFirst - 2)) &&
    clause.tag(quantity.hedgeFirst - 1) === 'VERB' &&
    !/^weigh/.test(link)
  )
    return null;
  if (trigger.counts === 'subject' && !dies(clause, quantity, trigger)) return null;
  // Only the quantity next to the verb, and those listed with it.
  for (const other of quantities) {
    if (other.first < quantity.end || other.end > trigger.index || other.shared || within(clause, other)) continue;
    if (!listed(clause, quantity.end, other.hedgeFirst)) return null;
    break;
  }
  let verbs = 0;
  let acted = false;
  for (let at = quantity.end; at < trigger.index; at++) {
    if (clause.print(at) === ';') return null;
    const other = triggers.find((one) => one.index === at && !one.noun);
    if (other !== undefined && !(other.passive && trigger.passive)) return null;
    const pos = clause.tag(at);
    if (pos !== 'VERB' && newSubject(clause, at, quantity)) return null;
    // "hostages who were taken and her parents were killed"
    if (
      pos === 'CCONJ' &&
      acted &&
      /^(?:DET|PRON|NOUN|PROPN|NUM)$/.test(clause.tag(at + 1)) &&
      clause.tag(trigger.index - 1) === 'AUX'
    )
      return null;
    if (pos === 'VERB' || pos === 'AUX') acted = true;
    if (
      pos === 'VERB' &&
      other === undefined &&
      !PEOPLE.has(singular(clause.word(at))) &&
      (!PARTICIPLE.test(clause.word(at)) || ++verbs > 4)
    )
      return null;
    if (pos === 'PRON' && /^(?:he|she|they|it)$/.test(clause.word(at))) return null;
  }
  return trigger.index - quantity.end + 1;
}

/** "14 kilos of fentanyl, enough for millions of doses": nobody saw the doses. */
function enoughFor(clause: Clause, quantity: Quantity): boolean {
  return (
    clause.word(quantity.hedgeFirst - 1) === 'for' &&
    /^(?:enough|sufficient)$/.test(clause.word(quantity.hedgeFirst - 2))
  );
}

/** "Seven suspects, including three officials, were held", "men aged 23": what only belongs to the one before. */
function within(clause: Clause, quantity: Quantity): boolean {
  const link = clause.word(quantity.hedgeFirst - 1);
  if (enoughFor(clause, quantity)) return true;
  // "3,500 fish across 12 ponds", "286 people, or 5% of the infected", "the death of 29-year-old Ann Roe"
  if (/^(?:including|aged|in|across|from|at|near|on|throughout|around|during|over|within)$/.test(link)) return true;
  if (link === 'between') return clause.word(quantity.hedgeFirst - 2) === 'aged';
  if (link === 'or') return clause.print(quantity.hedgeFirst - 2) === ',';
  return quantity.attributive && quantity.unitNormalized.endsWith(' of age');
}

/** True where another subject begins between a quantity and a verb: "cases where people were infected", "films on Roe, who was held". */
function newSubject(clause: Clause, at: number, quantity: Quantity): boolean {
  const word = clause.word(at);
  if (/^(?:where|when|while|if|because|although|though|whereas|than)$/.test(word)) return true;
  if (word === 'who') {
    let name = at - 1;
    if (clause.print(name) === ',') name--;
    const last = name;
    while (clause.tag(name) === 'PROPN' && name >= quantity.end) name--;
    return name < last && name >= quantity.end && !/^(?:in|from|at|of|near|on|outside)$/.test(clause.word(name));
  }
  // "one class above last year's storm -- the sight of people being rescued"
  return /^(?:the|a|an)$/.test(word) && /^[-–—]$/.test(clause.print(at - 1)) && !pairedDash(clause, at, quantity);
}

function pairedDash(clause: Clause, at: number, quantity: Quantity): boolean {
  let dashes = 0;
  for (let token = quantity.end; token < at; token++)
    if (/^[-–—]$/.test(clause.print(token)) && !/^[-–—]$/.test(clause.print(token - 1)) && !joins(clause.tokens, token))
      dashes++;
  return dashes % 2 === 0;
}

/** "two tons bound for Spain", "pills hidden in flour": what goes on describing the thing counted. */
const PARTICIPLE =
  /(?:ed|en|ing|wn)$|^(?:bound|found|sent|held|kept|made|worth|hid|brought|built|left|sewn|sold|said|meant|bought|caught|dubbed)$/;

/** Only "and", commas, "of …" and "weighing" between two quantities: they are of one list or of one thing. */
export function listed(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      !/^(?:NOUN|PROPN|ADJ|DET|CCONJ|PUNCT|X|NUM)$/.test(clause.tag(at)) &&
      !/^(?:of|worth|in|as|well|plus|weighing|totaling|totalling|valued|at|containing|with|along|together|value|weight|a|total)$/.test(
        clause.word(at),
      )
    )
      return false;
  return true;
}

/** "dozens were hurt and thousands detained hours later": "were" is said once. */
function elliptical(clause: Clause, quantity: Quantity, trigger: Trigger, triggers: readonly Trigger[]): boolean {
  return (
    trigger.index === quantity.end &&
    /^(?:and|,)$/.test(clause.word(quantity.hedgeFirst - 1)) &&
    triggers.some((one) => one.passive && one.index < quantity.first && quantity.first - one.index <= 4)
  );
}

/** "an inquiry into 100 files seized in May", "in a list of the 40 men who were killed": the verb describes what is counted. */
function describedBy(clause: Clause, quantity: Quantity, trigger: Trigger): boolean {
  let at = contentOf(clause, quantity);
  if (/^(?:who|that|which)$/.test(clause.word(at))) {
    at++;
    while (/^(?:AUX|ADV)$/.test(clause.tag(at))) at++;
    return at === trigger.index;
  }
  if (clause.tag(at) === 'ADV') at++;
  return at === trigger.index && trigger.passive;
}

/** True when an object follows the verb at `index`. */
function takesObject(clause: Clause, index: number): boolean {
  const next = clause.word(index + 1);
  if (/^[$£€]$/.test(next)) return true;
  return (
    /^(?:DET|NOUN|PROPN|NUM|ADJ|PRON)$/.test(clause.tag(index + 1)) &&
    !/^(?:last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(next)
  );
}

/** "the 220 pounds of cocaine police seized": a clause without "that", its verb without an object. */
function bareRelative(clause: Clause, quantity: Quantity, trigger: Trigger): boolean {
  if (takesObject(clause, trigger.index)) return false;
  for (let at = quantity.end; at < trigger.index; at++) if (/^(?:,|and|but|or)$/.test(clause.word(at))) return false;
  return (
    /^(?:NOUN|PROPN|PRON|AUX|ADV)$/.test(clause.tag(trigger.index - 1)) && trigger.index > contentOf(clause, quantity)
  );
}
