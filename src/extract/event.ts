/** Which event a quantity belongs to, what it counts there, by whom, and whether it really happened. */

import type { Clause } from './clause.ts';
import { CONTRABAND, EVENT_NOUNS, EVENT_VERBS, PEOPLE, isForce } from './event-words.ts';
import type { FigureEvent } from './extraction.ts';
import { singular, verbBase } from './inflection.ts';
import { nounPhrase } from './noun-phrase.ts';
import { joins } from './number.ts';
import type { Quantity } from './quantity.ts';

export type EventOf = Readonly<{
  event: FigureEvent;
  item: string;
  agent: string | null;
  hypothetical: boolean;
  trigger: number;
}>;

type Trigger = Readonly<{
  index: number;
  event: FigureEvent;
  counts: 'object' | 'subject';
  weak: boolean;
  noun: boolean;
  /** "were seized", "seized by police": what was seized stands before. */
  passive: boolean;
  hypothetical: boolean;
}>;

/** For each quantity its event, or `null`. */
export function eventsOf(clause: Clause, quantities: readonly Quantity[]): (EventOf | null)[] {
  const triggers = triggersOf(clause);
  return quantities.map(
    (quantity) =>
      sentenceEvent(clause, quantity) ??
      nounEvent(clause, quantity) ??
      verbEvent(clause, quantity, quantities, triggers),
  );
}

function triggersOf(clause: Clause): Trigger[] {
  const found: Trigger[] = [];
  for (let index = 0; index < clause.tokens.length; index++) {
    const token = clause.tokens[index];
    if (token?.kind !== 'word') continue;
    const noun = EVENT_NOUNS.get(singular(token.lower));
    const pos = clause.tag(index);
    if (noun !== undefined && pos === 'NOUN') {
      found.push({
        index,
        event: noun,
        counts: 'object',
        weak: false,
        noun: true,
        passive: false,
        hypothetical: hypothetical(clause, index),
      });
      continue;
    }
    if (pos !== 'VERB' && pos !== 'ADJ') continue;
    const verb = EVENT_VERBS.get(verbBase(token.lower));
    if (verb === undefined) continue;
    found.push({
      index,
      ...verb,
      noun: false,
      passive: verb.counts === 'object' && isPassive(clause, index),
      hypothetical: hypothetical(clause, index),
    });
  }
  return found;
}

/** A past participle after a form of "be", or before "by", or right behind what it describes. */
function isPassive(clause: Clause, index: number): boolean {
  const word = clause.word(index);
  if (!/(?:ed|en|[tdn]|ne|ght|ain)$/.test(word) || /ing$/.test(word)) return false;
  for (let at = index - 1; at >= index - 4 && at >= 0; at--) {
    const before = clause.word(at);
    if (/^(?:is|are|was|were|be|been|being|get|gets|got)$/.test(before)) return true;
    if (!/^(?:ADV|PART|AUX)$/.test(clause.tag(at))) break;
  }
  return (
    /^(?:by|from|in|at|on|during|last|this|over|near|since|between|under|across|along)$/.test(clause.word(index + 1)) ||
    /^[.,;]?$/.test(clause.print(index + 1))
  );
}

/** True under "could", "would have", "denied", "not", "planned to". */
function hypothetical(clause: Clause, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
    const word = clause.word(at);
    if (
      /^(?:could|may|might|would|should|can|if|not|never|denied|denies|deny|denying|threatened|threatening|threatens|plans|planned|planning|wants|wanted|hopes|proposed|proposes|refused|n['’]t|will|without|cannot|\p{L}+n['’]t)$/u.test(
        word,
      )
    )
      return true;
    if (/^(?:NOUN|PROPN)$/.test(clause.tag(at)) && !/^(?:to|that)$/.test(clause.word(at + 1))) break;
    if (clause.print(at) === ',' || clause.print(at) === ';') break;
  }
  return false;
}

const PRISON =
  /^(?:prison|jail|custody|incarceration|probation|imprisonment|bars|detention|confinement|parole|labor|labour|servitude|penitentiary|sentence|term|hard|federal|state|house|home|supervised|community|time|suspended|without|in|behind|of|to)$/;

/** "10 years in prison", "a 30-day sentence", "serving 20 years", "sentenced to five days". */
function sentenceEvent(clause: Clause, quantity: Quantity): EventOf | null {
  if (quantity.measure?.dimension !== 'time') return null;
  let sentenced = -1;
  let asked = false;
  for (let index = quantity.first - 1; index >= Math.max(0, quantity.first - 14); index--) {
    const base = verbBase(clause.word(index));
    if (/^(?:ask|seek|face|request|recommend|carry|risk|demand|urge)$/.test(base)) {
      asked = true;
      break;
    }
    if (
      /^(?:sentence|jail|imprison|serve|condemn|order|give|get|receive)$/.test(base) &&
      /^(?:VERB|NOUN)$/.test(clause.tag(index))
    ) {
      sentenced = index;
      break;
    }
    if (clause.print(index) === ';' || clause.print(index) === '.') break;
  }
  if (asked) return null;
  let at = joins(clause.tokens, quantity.end) ? quantity.end + 1 : quantity.end;
  const first = at;
  while (at < first + 5 && PRISON.test(clause.word(at))) at++;
  const words = clause.slice(first, at).replace(/^(?:in|of|behind|to) /i, (lead) => (lead === 'behind ' ? lead : ''));
  const penal = /prison|jail|custody|incarcerat|probation|imprison|bars|detention|parole|labou?r|sentence/i.exec(words);
  const strong = sentenced >= 0 && /^(?:sentence|jail|imprison|condemn|serve)$/.test(verbBase(clause.word(sentenced)));
  if (penal === null && !(strong && /^(?:to|for|serving|served|serve)$/.test(clause.word(quantity.hedgeFirst - 1))))
    return null;
  if (sentenced < 0 && !/sentence/i.test(words)) return null;
  const item = penal === null ? 'prison' : words.replace(/^to .*/, 'prison');
  return {
    event: 'sentence',
    item,
    agent: null,
    hypothetical: hypothetical(clause, quantity.first),
    trigger: sentenced < 0 ? quantity.first : sentenced,
  };
}

/** "230 arrests", "53 deaths": the counted noun is the event itself. */
function nounEvent(clause: Clause, quantity: Quantity): EventOf | null {
  if (quantity.noun === null) return null;
  const event = EVENT_NOUNS.get(singular(clause.word(quantity.noun.head)));
  if (event === undefined || event === 'sentence' || event === 'seizure') return null;
  return {
    event,
    item: itemText(clause, quantity),
    agent: byAgent(clause, quantity.end) ?? subjectOf(clause, verbBefore(clause, quantity.first)),
    hypothetical: hypothetical(clause, quantity.first),
    trigger: quantity.first,
  };
}

function verbBefore(clause: Clause, index: number): number {
  for (let at = index - 1; at >= 0; at--) if (clause.tag(at) === 'VERB') return at;
  return -1;
}

/** Prepositions that lead away from the object: "seized cash from 5,200 people". */
const AWAY =
  /^(?:from|in|at|on|over|during|within|for|after|before|by|since|than|against|into|near|across|between|through|under|per|until|with|among|amid)$/;

function verbEvent(
  clause: Clause,
  quantity: Quantity,
  quantities: readonly Quantity[],
  triggers: readonly Trigger[],
): EventOf | null {
  let best: Trigger | null = null;
  let bestDistance = Infinity;
  for (const trigger of triggers) {
    const distance = reach(clause, quantity, quantities, trigger, triggers);
    if (distance !== null && distance < bestDistance) {
      best = trigger;
      bestDistance = distance;
    }
  }
  if (best === null) return null;
  if (!countable(quantity, best)) return null;
  const item = itemText(clause, quantity);
  const agent = agentOf(clause, best);
  if (best.weak && !weakMeant(item, agent, best)) return null;
  return { event: best.event, item, agent, hypothetical: best.hypothetical, trigger: best.index };
}

/** How many tokens lie between trigger and quantity when the quantity is what the trigger counts; else `null`. */
function reach(
  clause: Clause,
  quantity: Quantity,
  quantities: readonly Quantity[],
  trigger: Trigger,
  triggers: readonly Trigger[],
): number | null {
  const before = clause.word(quantity.hedgeFirst - 1);
  if (trigger.index >= quantity.first && trigger.index < quantity.end) return null;
  if (trigger.index < quantity.first) {
    if (trigger.counts === 'subject') return null;
    if (trigger.noun && !/^(?:of|:)$/.test(clause.word(trigger.index + 1))) return null;
    if (trigger.passive && !trigger.noun) return null;
    if (AWAY.test(before)) return null;
    for (let at = trigger.index + 1; at < quantity.hedgeFirst; at++) {
      if (triggers.some((other) => other.index === at && !(other.noun && !trigger.noun))) return null;
      const inside = quantities.some((other) => at >= other.first && at < other.end);
      if (inside) continue;
      const pos = clause.tag(at);
      if (
        pos === 'AUX' ||
        /^(?:that|which|who|because|while|when|although|if|where|but|whose)$/.test(clause.word(at)) ||
        clause.print(at) === ';'
      )
        return null;
      if (pos === 'VERB' && !/(?:ed|en|ing|worth)$/.test(clause.word(at))) return null;
    }
    return quantity.first - trigger.index;
  }
  if (trigger.noun) return null;
  if (trigger.counts === 'object' && !trigger.passive && !bareRelative(clause, quantity, trigger)) return null;
  if (AWAY.test(before) && !/^(?:with|after|by|at)$/.test(before)) return null;
  for (let at = quantity.end; at < trigger.index; at++) {
    if (triggers.some((other) => other.index === at && !other.noun)) return null;
    if (clause.print(at) === ';') return null;
    const pos = clause.tag(at);
    if (pos === 'VERB' && !/(?:ed|en|ing)$/.test(clause.word(at))) return null;
  }
  return trigger.index - quantity.end + 1;
}

/** "the 220 pounds of cocaine police seized": a clause without "that", its verb without an object. */
function bareRelative(clause: Clause, quantity: Quantity, trigger: Trigger): boolean {
  const after = clause.tag(trigger.index + 1);
  if (/^(?:DET|NOUN|PROPN|NUM|ADJ|PRON)$/.test(after) && !/^(?:last|this)$/.test(clause.word(trigger.index + 1)))
    return false;
  if (clause.print(trigger.index + 1) === '$') return false;
  const subject = clause.tag(trigger.index - 1);
  return /^(?:NOUN|PROPN|PRON|AUX|ADV)$/.test(subject) && trigger.index - 1 > (quantity.noun?.head ?? quantity.end - 1);
}

/** Drugs, people and money are counted by their own units; a span of time or a share is never seized. */
function countable(quantity: Quantity, trigger: Trigger): boolean {
  if (quantity.fraction || quantity.unitNormalized.startsWith('percentage')) return false;
  const dimension = quantity.measure?.dimension;
  if (dimension !== undefined && dimension !== 'mass' && dimension !== 'volume' && dimension !== 'area') return false;
  if (trigger.event === 'seizure') return true;
  return dimension === undefined && quantity.currency === null;
}

function weakMeant(item: string, agent: string | null, trigger: Trigger): boolean {
  const words = item
    .toLowerCase()
    .split(/[^\p{L}\d-]+/u)
    .map((word) => singular(word));
  if (trigger.event === 'seizure') {
    return words.some((word) => CONTRABAND.has(word));
  }
  const people = words.some((word) => PEOPLE.has(word));
  if (trigger.event === 'deployment')
    return (
      people &&
      words.some((word) =>
        /^(?:troop|soldier|officer|marine|guard|guardsman|personnel|police|agent|deputy|member)$/.test(word),
      )
    );
  if (agent === null) return false;
  return people && isForce(agent.toLowerCase().split(' '));
}

/** What is counted, as printed: the substance behind "of", else the counted noun itself. */
export function itemText(clause: Clause, quantity: Quantity): string {
  let at = quantity.end;
  if (clause.word(at) === 'worth') at++;
  if (quantity.noun !== null) {
    const noun = clause.slice(quantity.noun.first, quantity.noun.end);
    if (clause.word(at) === 'of') {
      const of = nounPhrase(clause, at + 1);
      if (of !== null && CONTAINER.test(clause.word(quantity.noun.head))) return clause.slice(of.first, of.end);
      if (of !== null && at === quantity.noun.end) return clause.slice(quantity.noun.first, of.end);
    }
    return noun;
  }
  if (/^(?:of|in)$/.test(clause.word(at))) {
    const from = /^(?:DET|PRON)$/.test(clause.tag(at + 1)) ? at + 2 : at + 1;
    const of = nounPhrase(clause, from);
    if (of !== null) return clause.slice(of.first, of.end);
  }
  const attributive = nounPhrase(clause, joins(clause.tokens, at) ? at + 1 : at);
  if (attributive !== null) return clause.slice(attributive.first, attributive.end);
  return quantity.currency !== null ? 'cash' : '';
}
const CONTAINER =
  /^(?:packages?|bricks?|bales?|bags?|boxes|box|parcels?|packets?|kilos?|bundles?|sacks?|barrels?|drums?|bottles?|vials?|cartons?|crates?|containers?|truckloads?|shipments?|loads?)$/;

function byAgent(clause: Clause, from: number): string | null {
  for (let at = from; at < Math.min(from + 12, clause.tokens.length); at++) {
    if (/^[.;]$/.test(clause.print(at))) return null;
    if (clause.word(at) !== 'by') continue;
    const start = /^(?:DET|PRON)$/.test(clause.tag(at + 1)) ? at + 2 : at + 1;
    return groupText(clause, start);
  }
  return null;
}

/** A noun phrase with what "of" and possessives tie to it. */
function groupText(clause: Clause, start: number): string | null {
  const phrase = nounPhrase(clause, start);
  if (phrase === null) return null;
  let { end } = phrase;
  if (clause.word(end) === 'of') {
    const of = nounPhrase(clause, /^(?:DET|PRON)$/.test(clause.tag(end + 1)) ? end + 2 : end + 1);
    if (of !== null) end = of.end;
  }
  return clause.slice(phrase.first, end);
}

function agentOf(clause: Clause, trigger: Trigger): string | null {
  if (trigger.noun) return byAgent(clause, trigger.index) ?? subjectOf(clause, verbBefore(clause, trigger.index));
  if (trigger.passive) return byAgent(clause, trigger.index + 1);
  if (trigger.counts === 'subject') return null;
  return subjectOf(clause, trigger.index);
}

/** The noun phrase that is the subject of the verb at `verb`. */
function subjectOf(clause: Clause, verb: number): string | null {
  let at = verb - 1;
  while (at >= 0 && /^(?:AUX|ADV|PART)$/.test(clause.tag(at)) && !/^['’]s$/.test(clause.word(at))) at--;
  if (at < 0) return null;
  if (/^(?:and|,)$/.test(clause.word(at))) {
    // "seized meth and extradited 29": the subject of the verb before.
    const earlier = verbBefore(clause, at);
    return earlier < 0 ? null : subjectOf(clause, earlier);
  }
  if (/^(?:which|who|that)$/.test(clause.word(at))) at--;
  if (clause.print(at) === ',') at--;
  const end = at + 1;
  let first = end;
  while (first > 0) {
    const pos = clause.tag(first - 1);
    const word = clause.word(first - 1);
    if (
      /^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos) ||
      /^['’]s?$/.test(word) ||
      (word === 'of' && /^(?:NOUN|PROPN)$/.test(clause.tag(first - 2))) ||
      (word === '-' && joins(clause.tokens, first - 1)) ||
      (word === 'the' && clause.word(first - 2) === 'of') ||
      (word === 'and' && clause.tag(first - 2) === 'PROPN' && clause.tag(first) === 'PROPN')
    )
      first--;
    else break;
  }
  return first === end ? null : clause.slice(first, end);
}
