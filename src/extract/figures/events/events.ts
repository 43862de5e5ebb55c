/** Which event a quantity belongs to, what it counts there, by whom, and whether it really happened. */

import type { Clause } from '../../../text/en/clause.ts';
import { Rules } from '../../../text/rules.ts';
import { denied } from '../quantities/denied.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { EventOf, EventPlace } from './event.ts';

import { looseEvent, nounEvent } from './noun-event.ts';
import { sentenceOf } from './penalty.ts';
import { comparedWith, ofOtherTime, shareInLists } from './same-event.ts';
import { deadOf } from './toll/dead.ts';

import { tollOf } from './toll/toll.ts';
import { drivenFromHome } from './toll/driven.ts';
import { isVoteCount } from '../quantities/vote-count.ts';

import { triggersOf } from './trigger/trigger.ts';
import { verbEvent } from './trigger/verb-event.ts';

const EVENT = new Rules<EventPlace, EventOf | 'none'>('figures/events: the event of a quantity', [
  {
    // It tells who, not how many.
    name: 'one-of',
    for: 'One of its bosses was killed.',
    not: 'Two of its bosses were killed.',
    says: ({ clause, quantity }) => (quantity.value === 1 && clause.word(quantity.first + 1) === 'of' ? 'none' : null),
  },
  {
    name: 'votes-for-and-against',
    for: 'The 61-38 vote was late.',
    not: 'The 61-38 win was late.',
    says: ({ clause, quantity }) =>
      isVoteCount(clause, quantity.first)
        ? { event: 'vote', item: 'votes', agent: null, hypothetical: false, trigger: quantity.first }
        : null,
  },
  {
    name: 'driven-from-home',
    for: 'The fire drove 400 residents from their homes.',
    not: 'The fire drove 400 residents to their limits.',
    says: drivenFromHome,
  },
  {
    name: 'shared-unit',
    for: 'In Norway 90 guns were seized and 14 in Sweden.',
    not: 'In Norway 90 guns were seized and 14 guns in Sweden.',
    says: ({ clause, quantity, earlier }) =>
      quantity.shared && !/^(?:was|were|are)$/.test(clause.word(quantity.end)) ? (earlier ?? 'none') : null,
  },
  {
    name: 'prison-term',
    for: 'Ana Roe was sentenced to 10 years in prison.',
    not: 'Ana Roe lived for 10 years in Lima.',
    says: ({ clause, quantity }) => sentenceOf(clause, quantity),
  },
  {
    name: 'dead',
    for: 'Six were found dead.',
    not: 'Six were found wet.',
    says: ({ clause, quantity }) => deadOf(clause, quantity),
  },
  {
    name: 'compared-with',
    for: 'The death toll rose to 60, compared with 12.',
    not: 'The death toll rose to 60, together with 12.',
    says: comparedWith,
  },
  {
    name: 'other-time',
    for: 'Police seized 60 rifles in May and saw 90 in 2031, up from 14.',
    not: 'Police seized 60 rifles in May and saw 90 in Lima, up from 14.',
    says: ofOtherTime,
  },
  {
    name: 'counted-event',
    for: 'Police made 53 arrests.',
    not: 'Police made 53 stops.',
    says: nounEvent,
  },
  {
    name: 'verb',
    for: 'Police seized 20 guns.',
    not: 'Police saw 20 guns.',
    says: verbEvent,
  },
  {
    name: 'toll',
    for: 'The death toll rose to 310.',
    not: 'The road toll rose to $310.',
    says: tollOf,
  },
  {
    name: 'drugs-in-report-of-seizure',
    for: 'Ana Roe was arrested with 11 pounds of heroin.',
    not: 'Ana Roe was seen with 11 pounds of heroin.',
    says: looseEvent,
  },
]);

/** For each quantity of a sentence its event, or `null`. */
export function eventsOf(clause: Clause, quantities: readonly Quantity[]): (EventOf | null)[] {
  // "663 kills", "five detained Americans": what is counted reports nothing.
  const triggers = triggersOf(clause).filter(
    (one) => one.noun || !quantities.some((quantity) => one.index >= quantity.first && one.index < quantity.end),
  );
  const events: (EventOf | null)[] = [];
  for (const [index, quantity] of quantities.entries()) {
    const earlier = events[index - 1] ?? null;
    const says = EVENT.first({ clause, quantity, quantities, triggers, before: quantities[index - 1], earlier });
    events.push(says === 'none' ? null : says);
  }
  return shareInLists(clause, quantities, events).map((event, index) => {
    const quantity = quantities[index];
    return event !== null && quantity !== undefined && denied(clause, quantity)
      ? { ...event, hypothetical: true }
      : event;
  });
}
