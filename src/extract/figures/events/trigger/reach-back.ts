/** Whether the verb of an event counts a quantity before it: "47 million pills were seized", "six people killed". */

import type { Clause } from '../../../../text/en/clause.ts';
import { singular } from '../../../../text/en/inflection.ts';
import { PEOPLE } from '../../../../text/en/data/nouns.ts';

import type { Tag } from '../../../../text/en/token.ts';
import { Rules } from '../../../../text/rules.ts';
import { contentOf } from '../item.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { AWAY, takesObject } from './between.ts';
import type { Pair } from './between.ts';

import type { Trigger } from './trigger.ts';

const COUNTS_BEFORE = new Rules<Pair, true>('figures/events: verbs that count what stands before them', [
  {
    name: 'subject-verb',
    for: 'Twelve people, all old, died.',
    not: 'The storm killed twelve people.',
    says: ({ trigger }) => trigger.counts === 'subject' || null,
  },
  {
    name: 'passive',
    for: 'Twelve people, all old, were killed there.',
    not: 'Twelve people, all old, left.',
    says: ({ trigger }) => trigger.passive || null,
  },
  {
    name: 'participle-behind',
    for: 'The storm left six people killed outside.',
    not: 'Six men killed Ann Roe there.',
    says: ({ clause, quantity, trigger }) =>
      (trigger.index === quantity.end &&
        /(?:ed|en|ain|ght|t)$/.test(clause.word(trigger.index)) &&
        !takesObject(clause, trigger.index)) ||
      null,
  },
  {
    // "were" is said once
    name: 'second-participle',
    for: 'Dozens were hurt and thousands detained hours later.',
    not: 'Dozens ran and thousands detained Ann Roe.',
    says: ({ clause, quantity, trigger, triggers }) =>
      (trigger.index === quantity.end &&
        /^(?:and|,)$/.test(clause.word(quantity.hedgeFirst - 1)) &&
        triggers.some((one) => one.passive && one.index < quantity.first && quantity.first - one.index <= 4)) ||
      null,
  },
  {
    name: 'clause-without-that',
    for: 'The 20 guns police seized then were new.',
    not: 'The 20 guns were new and police seized cash.',
    says: ({ clause, quantity, trigger }) => isBareRelative(clause, quantity, trigger) || null,
  },
]);

const COUNTED_ANYWAY = new Rules<Pair, true>('figures/events: what a verb counts behind a preposition', [
  {
    name: 'described-by-verb',
    for: 'The mayor read names from 40 men who were killed.',
    not: 'The mayor read names from 40 men.',
    says: ({ clause, quantity, trigger }) => isDescribedBy(clause, quantity, trigger) || null,
  },
  {
    name: 'amounting-to',
    for: 'Cocaine amounting to 40 kilos was seized.',
    not: 'Cocaine next to 40 kilos was seized.',
    says: ({ clause, quantity }) =>
      (clause.word(quantity.hedgeFirst - 1) === 'to' &&
        /^amount(?:s|ed|ing)?$/.test(clause.word(quantity.hedgeFirst - 2))) ||
      null,
  },
  {
    name: 'with-people-killed',
    for: 'It ended with two people in the town killed.',
    not: 'It ended near two people in the town killed.',
    says: ({ clause, quantity, trigger }) =>
      (trigger.counts === 'object' && /^(?:with|after|by|at|for)$/.test(clause.word(quantity.hedgeFirst - 1))) || null,
  },
]);

const NOT_BACK = new Rules<Pair, true>('figures/events: quantities before a verb that counts others', [
  {
    name: 'active-verb',
    for: 'Twelve men in masks killed Ann Roe.',
    not: 'Twelve men in masks were killed.',
    says: (pair) => COUNTS_BEFORE.first(pair) === null || null,
  },
  {
    name: 'behind-preposition',
    for: 'Cash from 12 houses was seized.',
    not: 'Cash of 12 men was seized.',
    says: (pair) =>
      (AWAY.test(pair.clause.word(pair.quantity.hedgeFirst - 1)) && COUNTED_ANYWAY.first(pair) === null) || null,
  },
  {
    name: 'object-of-relative-clause',
    for: 'The dancer, who teaches six people, was arrested.',
    not: 'The dancer and six people were arrested.',
    says: ({ clause, quantity }) =>
      (/^(?:who|which|that)$/.test(clause.word(quantity.hedgeFirst - 2)) &&
        clause.tag(quantity.hedgeFirst - 1) === 'VERB' &&
        !/^weigh/.test(clause.word(quantity.hedgeFirst - 1))) ||
      null,
  },
]);

/** A token between a quantity and a verb behind it. */
type Step = Pair & {
  at: number;
  word: string;
  pos: Tag;
  /** The event of the token, when it is another verb that reports one. */
  other: Trigger | undefined;
  /** Whether a verb stands before the token, and how many participles do. */
  acted: boolean;
  participles: number;
};

const END_BACK = new Rules<Step, true>('figures/events: where what stands before a verb ends', [
  {
    name: 'name-who',
    for: 'Twelve songs by Ann Roe, who was killed, were sung.',
    not: 'Twelve people, who were killed, were there.',
    says: ({ clause, quantity, at, word }) => (word === 'who' && behindName(clause, at, quantity.end)) || null,
  },
  {
    name: 'and-other-subject',
    for: 'The hostages, 12 people who were taken and her parents were killed.',
    not: 'The hostages, 12 people who were killed and her parents.',
    says: ({ clause, trigger, at, pos, acted }) =>
      (pos === 'CCONJ' &&
        acted &&
        /^(?:DET|PRON|NOUN|PROPN|NUM)$/.test(clause.tag(at + 1)) &&
        clause.tag(trigger.index - 1) === 'AUX') ||
      null,
  },
]);

/** How many tokens lie between what a verb counts and the verb, behind it; `null` when it does not count this quantity. */
export function reachBack(pair: Pair): number | null {
  const { quantity, trigger } = pair;
  if (trigger.index < quantity.end || trigger.noun) return null;
  return NOT_BACK.first(pair) === true || isCutOff(pair) ? null : trigger.index - quantity.end + 1;
}

function isCutOff(pair: Pair): boolean {
  const { clause, quantity, trigger, triggers } = pair;
  const step: Step = { ...pair, at: 0, word: '', pos: 'X', other: undefined, acted: false, participles: 0 };
  for (let at = quantity.end; at < trigger.index; at++) {
    step.at = at;
    step.word = clause.word(at);
    step.pos = clause.tag(at);
    step.other = triggers.find((one) => one.index === at && !one.noun);
    if (END_BACK.first(step) === true) return true;
    if (step.pos === 'VERB' || step.pos === 'AUX') step.acted = true;
    if (step.pos === 'VERB' && step.other === undefined && !PEOPLE.has(singular(step.word))) step.participles++;
  }
  return false;
}

/** True where a "who" at `at` stands behind a name that begins behind `from`, and no place. */
function behindName(clause: Clause, at: number, from: number): boolean {
  const last = clause.print(at - 1) === ',' ? at - 2 : at - 1;
  let name = last;
  while (clause.tag(name) === 'PROPN' && name >= from) name--;
  return name < last && name >= from && !/^(?:in|from|at|of|near|on|outside)$/.test(clause.word(name));
}

/** "an inquiry into 100 files seized in May", "in a list of the 40 men who were killed": the verb describes what is counted. */
function isDescribedBy(clause: Clause, quantity: Quantity, trigger: Trigger): boolean {
  let at = contentOf(clause, quantity);
  if (/^(?:who|that|which)$/.test(clause.word(at))) {
    at++;
    while (/^(?:AUX|ADV)$/.test(clause.tag(at))) at++;
    return at === trigger.index;
  }
  if (clause.tag(at) === 'ADV') at++;
  return at === trigger.index && trigger.passive;
}

/** "the 220 pounds of cocaine police seized": a clause without "that", its verb without an object. */
function isBareRelative(clause: Clause, quantity: Quantity, trigger: Trigger): boolean {
  if (takesObject(clause, trigger.index)) return false;
  for (let at = quantity.end; at < trigger.index; at++) if (/^(?:,|and|but|or)$/.test(clause.word(at))) return false;
  return (
    /^(?:NOUN|PROPN|PRON|AUX|ADV)$/.test(clause.tag(trigger.index - 1)) && trigger.index > contentOf(clause, quantity)
  );
}
