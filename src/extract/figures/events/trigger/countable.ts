/** What each kind of event can count: people are arrested, goods are seized, spans of time are neither. */

import type { Clause } from '../../../../text/en/clause.ts';
import { singular } from '../../../../text/en/inflection.ts';
import type { NounPhrase } from '../../../../text/en/noun-phrase.ts';
import { CONTRABAND, NO_PEOPLE, PEOPLE } from '../../../../text/en/data/nouns.ts';
import { Rules } from '../../../../text/rules.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { HARM } from './event-words.ts';
import type { Trigger } from './trigger.ts';

type Counting = Readonly<{ clause: Clause; quantity: Quantity; trigger: Trigger }>;

const COUNTABLE = new Rules<Counting, boolean>('figures/events: what an event can count', [
  {
    name: 'length-or-time',
    for: 'Police seized 20 miles of road.',
    not: 'Police seized 20 acres of coca.',
    says: ({ quantity: { measure } }) => {
      const dimension = measure?.dimension;
      return dimension !== undefined && dimension !== 'mass' && dimension !== 'volume' && dimension !== 'area'
        ? false
        : null;
    },
  },
  {
    name: 'seized-goods',
    for: 'Police seized 20 people and 3 kilos of cocaine.',
    not: 'Police saw 20 people and 3 kilos of cocaine.',
    says: ({ quantity, trigger }) =>
      trigger.event === 'seizure' ? quantity.noun === null || !isOnlyPeople(quantity) : null,
  },
  {
    name: 'bare-number-before',
    for: 'Of those, 111 were deported by Peru.',
    not: 'Of those, 111 were seen by Peru.',
    says: ({ clause, quantity, trigger }) =>
      quantity.noun === null && trigger.index > quantity.first ? isBareBefore(clause, quantity, trigger) : null,
  },
  {
    name: 'bare-number-behind',
    for: 'The arrest of 40 by the navy was a shock.',
    not: 'The arrest of 40 men by the navy was a shock.',
    says: ({ clause, quantity, trigger }) => (quantity.noun === null ? isBareBehind(clause, quantity, trigger) : null),
  },
  {
    name: 'other-events',
    for: 'Rebels torched 12 cars.',
    not: 'The storm killed 12 men.',
    says: ({ trigger }) => trigger.event === 'other' || null,
  },
  {
    name: 'things-are-not-arrested',
    for: 'Police detained 12 ships.',
    not: 'Police detained 12 men.',
    says: ({ quantity: { noun } }) => (noun !== null && !isNoThing(noun) ? false : null),
  },
]);

/** Whether an event counts such a quantity, wherever the two stand. */
export function countable(clause: Clause, quantity: Quantity, trigger: Trigger): boolean {
  return COUNTABLE.first({ clause, quantity, trigger }) ?? true;
}

/** "111 of those were rescued": a number alone counts people. */
function isBareBefore(clause: Clause, quantity: Quantity, trigger: Trigger): boolean {
  return (
    isBareOfPeople(quantity, trigger) &&
    (HARM.test(trigger.base) || /^(?:death|arrest)$/.test(trigger.event)) &&
    (trigger.index - quantity.end <= 3 ||
      /^["“‘]$/.test(clause.print(quantity.end)) ||
      clause.word(quantity.end) === 'of')
  );
}

/** "killing 40", "injuring another 80,000", "arrested at least a dozen" */
function isBareBehind(clause: Clause, quantity: Quantity, trigger: Trigger): boolean {
  if (!isBareOfPeople(quantity, trigger)) return false;
  if (!HARM.test(trigger.base) && trigger.event !== 'death' && trigger.event !== 'arrest') return false;
  let at = trigger.index + 1;
  while (/^(?:another|an|additional|further|some|other)$/.test(clause.word(at)) && at < quantity.hedgeFirst) at++;
  return trigger.counts === 'object' && quantity.hedgeFirst === at;
}

function isBareOfPeople(quantity: Quantity, trigger: Trigger): boolean {
  return quantity.unitNormalized === '-' && !trigger.weak && !trigger.noun;
}

const wordsOf = (noun: NounPhrase): string[] => noun.normalized.toLowerCase().split(/[\s-]+/);
const headOf = (noun: NounPhrase): string => singular(wordsOf(noun).at(-1) ?? '');

/** True unless the head is a vehicle, a place, a count, goods. */
export function isNoThing(noun: NounPhrase): boolean {
  const head = headOf(noun);
  return !NO_PEOPLE.has(head) && !CONTRABAND.has(head);
}

function isOnlyPeople(quantity: Quantity): boolean {
  return PEOPLE.has(quantity.unitNormalized.toLowerCase().split(' ').at(-1) ?? '');
}
