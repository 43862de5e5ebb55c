/** Tolls: who is dead, hurt or missing, said without a verb that kills. */

import { agentOfNoun } from './agent.ts';
import type { Clause } from '../../../text/en/clause.ts';
import { isNoThing } from './trigger/countable.ts';
import type { EventOf } from './event.ts';
import type { FigureEvent } from '../../extraction.ts';
import { singular, verbBase } from '../../../text/en/inflection.ts';
import { contentOf, itemText } from './item.ts';
import { nounPhrase } from '../../../text/en/noun-phrase.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { behindPreposition } from './trigger/between.ts';
import { hypothetical } from './trigger/hypothetical.ts';
import type { Trigger } from './trigger/trigger.ts';
import { resolveWhen } from '../../dates/resolve-when.ts';

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

/** "six pupils were among the dead", "nine nurses are among the 40 people killed" */
export function amongOf(clause: Clause, quantity: Quantity): EventOf | null {
  if (quantity.measure !== null || quantity.currency !== null || quantity.fraction) return null;
  const from = contentOf(clause, quantity);
  if (clause.tag(from) !== 'AUX') return null;
  const at = clause.word(from + 1) === 'also' ? from + 2 : from + 1;
  if (clause.word(at) !== 'among') return null;
  for (let token = at + 1; token < at + 8; token++) {
    const group = AMONG.find(([words]) => words.test(clause.word(token)));
    if (group !== undefined)
      return {
        event: group[1],
        item: itemText(clause, quantity, null) || 'people',
        agent: null,
        hypothetical: false,
        trigger: token,
      };
    if (/^[,;]$/.test(clause.print(token))) return null;
  }
  return null;
}

const AMONG: readonly (readonly [RegExp, FigureEvent])[] = [
  [/^(?:dead|killed|slain|fatalities|deaths)$/, 'death'],
  [/^(?:injured|wounded|missing|displaced|hurt|kidnapped)$/, 'other'],
  [/^(?:arrested|detained|detainees)$/, 'arrest'],
  [/^extradited$/, 'extradition'],
];

/** "the bodies of 13 migrants were recovered", "claimed the lives of 43 children", "eight bodies were pulled out" */
export function bodiesOf(clause: Clause, quantity: Quantity): EventOf | null {
  if (quantity.noun === null || quantity.attributive) return null;
  let at = quantity.hedgeFirst - 1;
  // "the lives of a mother and three children"
  if (/^(?:and|,)$/.test(clause.word(at)))
    while (
      at > quantity.hedgeFirst - 8 &&
      clause.word(at) !== 'of' &&
      /^(?:NOUN|DET|ADJ|CCONJ|PUNCT)$/.test(clause.tag(at))
    )
      at--;
  const death = (item: string, trigger: number): EventOf => ({
    event: 'death',
    item,
    agent: null,
    hypothetical: hypothetical(clause, trigger),
    trigger,
  });
  if (clause.word(at) === 'of') {
    const lives = clause.word(at - 1) === 'lives';
    if (!lives && !/^(?:bodies|corpses)$/.test(clause.word(at - 1))) return null;
    for (let verb = at - 2; verb >= Math.max(0, at - 6); verb--)
      if ((lives ? TAKES_LIVES : FINDS_BODIES).test(verbBase(clause.word(verb))))
        return death(itemText(clause, quantity, null), verb);
    return null;
  }
  const head = singular(clause.word(quantity.noun.head));
  // "ten people lost their lives"
  if (head !== 'body' && head !== 'corpse') {
    for (let verb = quantity.end; verb < quantity.end + 4; verb++)
      if (verbBase(clause.word(verb)) === 'lose' && /^(?:their|his|her)$/.test(clause.word(verb + 1)))
        return /^(?:lives|life)$/.test(clause.word(verb + 2)) ? death(itemText(clause, quantity, null), verb) : null;
    return null;
  }
  for (let verb = Math.max(0, quantity.hedgeFirst - 3); verb < quantity.end + 5; verb++)
    if (clause.tag(verb) === 'VERB' && FINDS_BODIES.test(verbBase(clause.word(verb))))
      return death(itemText(clause, quantity, null), verb);
  return null;
}

const TAKES_LIVES = /^(?:claim|take|cost|lose|end)$/;
const FINDS_BODIES =
  /^(?:find|recover|discover|pull|retrieve|locate|count|unearth|exhume|dig|wash|see|leave|identify)$/;

/** "43,000 displaced", "left 300 homeless", "13 hikers are missing" */
export function harmedOf(clause: Clause, quantity: Quantity): EventOf | null {
  if (quantity.measure !== null || quantity.currency !== null || quantity.fraction || quantity.attributive) return null;
  const ill = fallenIll(clause, quantity.end);
  if (ill !== null && (quantity.noun === null || isNoThing(quantity.noun)))
    return {
      event: 'other',
      item: quantity.noun === null ? 'people' : itemText(clause, quantity, null),
      agent: null,
      hypothetical: hypothetical(clause, ill),
      trigger: ill,
    };
  const inside =
    quantity.noun !== null && quantity.noun.end - quantity.noun.first === 1 && HURT.test(clause.word(quantity.end - 1));
  let at = quantity.end;
  if (/^(?:is|are|was|were|remain|remained|left|reported)$/.test(clause.word(at))) at++;
  if (
    !inside &&
    (!HARMED.test(clause.word(at)) ||
      (at > quantity.end && (!/^(?:missing|homeless)$/.test(clause.word(at)) || quantity.noun === null)) ||
      /^(?:NOUN|PROPN)$/.test(clause.tag(at + 1)))
  )
    return null;
  // "the one thing missing"
  if (!inside && quantity.noun !== null && !isNoThing(quantity.noun)) return null;
  const item = quantity.noun === null || inside ? 'people' : itemText(clause, quantity, null);
  return { event: 'other', item, agent: null, hypothetical: false, trigger: inside ? quantity.end - 1 : at };
}

/** "have fallen ill", "became sick", "were taken ill": the token that says so. */
function fallenIll(clause: Clause, from: number): number | null {
  let at = from;
  while (at < from + 4 && /^(?:AUX|ADV)$/.test(clause.tag(at))) at++;
  const falls = /^(?:fall|become|get|take)$/.test(verbBase(clause.word(at)));
  return falls && /^(?:ill|sick)$/.test(clause.word(at + 1)) ? at + 1 : null;
}

const HURT = /^(?:injured|wounded|hurt)$/;
const HARMED = /^(?:injured|wounded|hurt|homeless|missing|displaced|stranded|trapped|hospitali[sz]ed|evacuated)$/;

const BEFORE_DEAD =
  /^(?:who|that|was|were|are|is|been|have|has|had|be|found|shot|left|pronounced|declared|confirmed|reported|presumed|feared|believed|already|also|later|now)$/;

/** "the death toll rose to 310", "traffic deaths fell to 480": a bare number said of the event's noun. */
export function tollOf(clause: Clause, quantity: Quantity, triggers: readonly Trigger[]): EventOf | null {
  const people = quantity.unitNormalized === 'person' || quantity.unitNormalized === 'people';
  if (quantity.unitNormalized !== '-' && !people) return null;
  const link = clause.word(quantity.hedgeFirst - 1);
  // "from 311 to 204" is a change, "eight or nine" a guess
  if (quantity.valueMax !== null && (link === 'from' || quantity.valueMax < quantity.value)) return null;
  // "the toll is five more than the 12 of Sunday"
  if (/^(?:more|fewer|less|higher|lower)$/.test(clause.word(quantity.end))) return null;
  if (!LEADS_TO.test(link) && !PASSES.test(clause.word(quantity.hedgeFirst))) return null;
  const noun = triggers.findLast(
    (one) =>
      (one.noun || numberOf(clause, one.index)) &&
      one.index < quantity.first &&
      counting(clause, one) &&
      (one.event === 'death' || one.event === 'arrest' || (one.event === 'seizure' && !one.weak && !people)),
  );
  if (noun === undefined) return null;
  if (!noun.noun)
    return {
      event: noun.event,
      item: numberedBefore(clause, noun.index) ?? 'people',
      agent: agentOfNoun(clause, noun.index + 1, noun.index, noun.event),
      hypothetical: false,
      trigger: noun.index,
    };
  for (let at = noun.index + 1; at < quantity.hedgeFirst; at++)
    if (/^[;:]$/.test(clause.print(at)) || clause.tag(at) === 'SCONJ') return null;
  const item =
    clause.tag(noun.index - 1) === 'NOUN' ? clause.slice(noun.index - 1, noun.index + 1) : clause.print(noun.index);
  return {
    event: noun.event,
    item: people ? itemText(clause, quantity, null) : /toll$/.test(item) ? 'deaths' : item,
    agent: noun.event === 'death' ? causeOf(clause, noun.index + 1) : null,
    hypothetical: noun.hypothetical,
    trigger: noun.index,
  };
}

/** "from cholera", "from Monday’s earthquake", but not "from January" or "from 40": what the dead of a toll died of. */
function causeOf(clause: Clause, at: number): string | null {
  if (clause.word(at) !== 'from') return null;
  const first = /^(?:DET|PRON)$/.test(clause.tag(at + 1)) ? at + 2 : at + 1;
  let owned = first;
  while (/^(?:NOUN|PROPN)$/.test(clause.tag(owned))) owned++;
  const phrase = nounPhrase(clause, /^['’]s$/.test(clause.print(owned)) ? owned + 1 : first);
  if (phrase === null || clause.tag(first) === 'NUM' || clause.tokens[first]?.kind === 'number') return null;
  const [start, end] = [clause.tokens[at]?.start ?? 0, clause.tokens[phrase.end - 1]?.end ?? 0];
  const time = resolveWhen(clause.text, null).some(
    (when) => when.start >= start && when.start <= end && when.end >= end,
  );
  return time ? null : clause.slice(first, phrase.end);
}

const LEADS_TO =
  /^(?:to|at|past|above|reach(?:es|ed)|total(?:s|ed|led)|hits?|surpass(?:es|ed)|pass(?:es|ed)|tops|topped|is|was|were|exceed(?:s|ed)|from|stands?|stood)$/;
/** Read as a hedge: "has exceeded 1,800". */
const PASSES = /^(?:exceed|surpass|top|pass|reach|total)(?:s|es|ed|ped|led|ing)?$/;

/** "deaths", "the death toll", but not "the murder rate", "the suicide hotline", "contemplated suicide". */
function counting(clause: Clause, trigger: Trigger): boolean {
  if (!trigger.noun || /^tolls?$/.test(trigger.base)) return true;
  if (/^(?:tolls?|count|tally|total|figures?|numbers?)$/.test(clause.word(trigger.index + 1))) return true;
  return trigger.base.endsWith('s') && !/^(?:NOUN|PROPN)$/.test(clause.tag(trigger.index + 1));
}

/** "the number of guns seized": the guns */
function numberedBefore(clause: Clause, index: number): string | null {
  for (let at = index - 1; at >= Math.max(0, index - 8); at--)
    if (clause.word(at) === 'of' && clause.word(at - 1) === 'number') {
      const phrase = nounPhrase(clause, at + 1);
      return phrase === null ? null : clause.slice(phrase.first, phrase.end);
    }
  return null;
}

/** "the number of people killed", "the number arrested" before the verb at `index` */
function numberOf(clause: Clause, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    if (clause.word(at) === 'number') return true;
    if (/^(?:AUX|VERB)$/.test(clause.tag(at)) || /^[,;]$/.test(clause.print(at))) return false;
  }

  return false;
}
