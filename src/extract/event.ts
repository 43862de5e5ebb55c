/** Which event a quantity belongs to, what it counts there, by whom, and whether it really happened. */

import { agentOf, agentOfNoun } from './agent.ts';
import type { Clause } from './clause.ts';
import { CONTRABAND, EVENT_NOUNS, PEOPLE, isForce } from './event-words.ts';
import type { FigureEvent } from './extraction.ts';
import { singular } from './inflection.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { contentOf, itemText } from './item.ts';
import type { Quantity } from './quantity.ts';
import { sentenceOf } from './penalty.ts';
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

/** "12 dead", "left six people dead", "four victims were found dead" */
function deadOf(clause: Clause, quantity: Quantity): EventOf | null {
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
function harmedOf(clause: Clause, quantity: Quantity): EventOf | null {
  if (quantity.measure !== null || quantity.currency !== null || quantity.fraction || quantity.attributive) return null;
  if (!HARMED.test(clause.word(quantity.end)) || /^(?:NOUN|PROPN)$/.test(clause.tag(quantity.end + 1))) return null;
  const item = quantity.noun === null ? 'people' : itemText(clause, quantity, null);
  return { event: 'other', item, agent: null, hypothetical: false, trigger: quantity.end };
}

const HARMED = /^(?:injured|wounded|hurt|homeless|missing|displaced|stranded|trapped|hospitali[sz]ed|evacuated)$/;

const BEFORE_DEAD =
  /^(?:was|were|are|is|been|have|has|had|be|found|shot|left|pronounced|declared|confirmed|reported|presumed|feared|believed|already|also|later|now)$/;

/** "the death toll rose to 2,053", "overdose deaths fell to 80,391": a bare number said of the event's noun. */
function tollOf(clause: Clause, quantity: Quantity, triggers: readonly Trigger[]): EventOf | null {
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

/** Drugs, people and money are counted by their own units; a span of time or a share is never seized. */
function countable(quantity: Quantity, trigger: Trigger): boolean {
  if (quantity.fraction || quantity.unitNormalized.startsWith('percentage')) return false;
  if (/ per /.test(quantity.unitNormalized)) return false;
  const dimension = quantity.measure?.dimension;
  if (trigger.event === 'other')
    return (
      dimension === undefined && quantity.currency === null && (quantity.noun !== null || bareCount(quantity, trigger))
    );
  if (dimension !== undefined && dimension !== 'mass' && dimension !== 'volume' && dimension !== 'area') return false;
  if (trigger.event === 'seizure') return quantity.noun === null || !onlyPeople(quantity);
  // "detained 734 shipments", "half a million fewer people died"
  if (/^(?:fewer|more|less)\b/.test(quantity.unitNormalized)) return false;
  if (
    trigger.event === 'arrest' &&
    /(?:shipment|vehicle|ship|vessel|boat|truck|container|package|plane|car)$/.test(quantity.unitNormalized)
  )
    return false;
  if (dimension !== undefined || quantity.currency !== null) return false;
  if (quantity.noun === null) return bareCount(quantity, trigger);
  return trigger.event === 'death' || trigger.event === 'deployment' || personLike(quantity.noun);
}

/** "killing 40", "arrested at least a dozen": a number alone right behind the verb counts people. */
function bareCount(quantity: Quantity, trigger: Trigger): boolean {
  if (quantity.unitNormalized === '-' && !trigger.weak && !trigger.noun && trigger.index > quantity.first)
    return /^(?:death|arrest)$/.test(trigger.event) && trigger.index - quantity.end <= 3;
  return (
    quantity.unitNormalized === '-' &&
    !trigger.weak &&
    !trigger.noun &&
    (trigger.event === 'death' || trigger.event === 'arrest' || HARM.test(trigger.base)) &&
    trigger.counts === 'object' &&
    quantity.hedgeFirst === trigger.index + 1
  );
}

const HARM = /^(?:injure|wound|hurt|displace|hospitali[sz]e|kidnap|evacuate|deport)$/;

/** Who is arrested or extradited is somebody: a word for people, their trade, their nation, or a group of them. */
function personLike(noun: NounPhrase): boolean {
  const words = noun.normalized.toLowerCase().split(/[\s-]+/);
  const head = words.at(-1) ?? '';
  return (
    PEOPLE.has(head) ||
    EVENT_NOUNS.has(head) ||
    /(?:er|or|ist|ian|ean|ant|ent|ee|man|ese|ish|ive|other|more|crew|folk|kin|ster|ate|lord|king|head|hand|crat|ain|yst|ard|ac|ie|um)$/.test(
      head,
    ) ||
    /^\p{Lu}/u.test(noun.normalized.split(' ').at(-1) ?? '')
  );
}

function onlyPeople(quantity: Quantity): boolean {
  return PEOPLE.has(quantity.unitNormalized.toLowerCase().split(' ').at(-1) ?? '');
}

/** Prepositions that lead away from the object: "seized cash from 5,200 people". */
const AWAY =
  /^(?:from|in|at|on|over|during|within|for|after|before|by|since|than|against|into|near|across|between|through|under|per|until|with|among|amid|towards?|to)$/;
const NEW_CLAUSE = /^(?:that|which|who|because|while|when|although|though|if|where|but|whose|whom|whereas)$/;

/** "with two heads", "in front of her two children": articles and possessives aside, a preposition leads to the number. */
function behindPreposition(clause: Clause, quantity: Quantity): boolean {
  let at = quantity.hedgeFirst - 1;
  if (/^(?:the|his|her|its|their|our|my|your|these|those)$/.test(clause.word(at))) at--;
  if (clause.word(at) === 'of') return /^(?:front|because|out|instead|ahead|ages?)$/.test(clause.word(at - 1));
  return AWAY.test(clause.word(at));
}

/** How many tokens lie between a trigger and what it counts, behind it; `null` when it does not count this quantity. */
function reachForward(
  clause: Clause,
  quantity: Quantity,
  quantities: readonly Quantity[],
  trigger: Trigger,
  triggers: readonly Trigger[],
): number | null {
  if (trigger.counts === 'subject') return null;
  if (trigger.noun && !/^(?:of|[:,–—])$/.test(clause.word(trigger.index + 1))) return null;
  if (trigger.noun && clause.word(trigger.index + 1) !== 'of' && quantity.hedgeFirst !== trigger.index + 2) return null;
  // "the amount officers seized was just 4 grams"
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
  const particle = quantity.hedgeFirst === trigger.index + 2 && clause.word(trigger.index + 1) === 'over';
  if (!foundWith && !particle && behindPreposition(clause, quantity)) return null;
  let objects = 0;
  let nouns = 0;
  for (let at = trigger.index + 1; at < quantity.hedgeFirst; at++) {
    if (triggers.some((other) => other.index === at && !(other.noun && !trigger.noun))) return null;
    if (quantities.some((other) => at >= other.first && at < other.end)) {
      objects++;
      continue;
    }
    const pos = clause.tag(at);
    // "killed 12 soldiers and wounded 30", "killing a teacher and leaving six others hurt"
    if (
      pos === 'VERB' &&
      (objects > 0 || nouns > 0) &&
      clause.word(at) !== 'including' &&
      /^(?:and|,|or|but)$/.test(clause.word(at - 1))
    )
      return null;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') nouns++;
    if (pos === 'AUX' || NEW_CLAUSE.test(clause.word(at)) || clause.print(at) === ';') return null;
    if (pos === 'VERB' && !/(?:ed|en|ing|worth)$/.test(clause.word(at))) return null;
  }
  return quantity.first - trigger.index;
}

/** People and animals die; "two heads, died" and "three songs …, died" are said of somebody else. */
function dies(clause: Clause, quantity: Quantity, trigger: Trigger): boolean {
  if (quantity.attributive) return false;
  if (quantity.noun !== null && personLike(quantity.noun)) return true;
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
function reachBack(
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
  if (trigger.counts === 'object' && !trigger.passive && !direct && !bareRelative(clause, quantity, trigger))
    return null;
  const link = clause.word(quantity.hedgeFirst - 1);
  if (
    AWAY.test(link) &&
    !(trigger.counts === 'subject' ? /^(?:after|before|since)$/ : /^(?:with|after|by|at|for|of)$/).test(link)
  )
    return null;
  if (trigger.counts === 'subject' && !dies(clause, quantity, trigger)) return null;
  // Only the quantity next to the verb, and those listed with it.
  for (const other of quantities) {
    if (other.first < quantity.end || other.end > trigger.index || other.shared) continue;
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
    // "hostages who were taken and her parents were killed"
    if (
      pos === 'CCONJ' &&
      acted &&
      /^(?:DET|PRON|NOUN|PROPN|NUM)$/.test(clause.tag(at + 1)) &&
      clause.tag(trigger.index - 1) === 'AUX'
    )
      return null;
    if (pos === 'VERB' || pos === 'AUX') acted = true;
    if (pos === 'VERB' && other === undefined && (!PARTICIPLE.test(clause.word(at)) || ++verbs > 4)) return null;
    if (pos === 'PRON' && /^(?:he|she|they|it)$/.test(clause.word(at))) return null;
  }
  return trigger.index - quantity.end + 1;
}

/** "two tons bound for Spain", "pills hidden in flour": what goes on describing the thing counted. */
const PARTICIPLE =
  /(?:ed|en|ing|wn)$|^(?:bound|found|sent|held|kept|made|worth|hid|brought|built|left|sewn|sold|said|meant|bought|caught|dubbed)$/;

/** Only "and", commas, "of …" and "weighing" between two quantities: they are of one list or of one thing. */
function listed(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      !/^(?:NOUN|PROPN|ADJ|DET|CCONJ|PUNCT|X|NUM)$/.test(clause.tag(at)) &&
      !/^(?:of|worth|in|as|well|plus|weighing|totaling|totalling|valued|at|containing|with|value|weight|a|total)$/.test(
        clause.word(at),
      )
    )
      return false;
  return true;
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
