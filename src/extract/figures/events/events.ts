/** Which event a quantity belongs to, what it counts there, by whom, and whether it really happened. */

import type { Clause } from '../../../text/en/clause.ts';
import { Rules } from '../../../text/rules.ts';
import { denied } from '../quantities/denied.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { EventOf, EventPlace } from './event.ts';
import { contentOf } from './item.ts';
import { haulOf, looseEvent, nounEvent } from './noun-event.ts';
import { sentenceOf } from './penalty.ts';
import { comparedWith, listedWith, ofOtherTime, partOf, shareInLists } from './same-event.ts';
import { amongOf, bodiesFound, bodiesOf, deadOf, lostLives } from './toll/dead.ts';
import { harmedOf, illOf } from './toll/harmed.ts';
import { tollOf } from './toll/toll.ts';
import type { Trigger } from './trigger/trigger.ts';
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
    name: 'whole-of-a-share',
    for: 'The storm damaged 10% of the 2,100 homes.',
    not: 'The storm damaged the 2,100 homes.',
    says: ({ clause, quantity, triggers }) => (isWhole(clause, quantity, triggers) ? 'none' : null),
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
    for: 'The storm left six people dead.',
    not: 'The storm left six people wet.',
    says: ({ clause, quantity }) => deadOf(clause, quantity),
  },
  {
    name: 'among-the-dead',
    for: 'Six pupils were among the dead.',
    not: 'Six pupils were among the crowd.',
    says: ({ clause, quantity }) => amongOf(clause, quantity),
  },
  {
    name: 'lives-of',
    for: 'The storm ended the lives of 13 migrants.',
    not: 'The storm ended the hopes of 13 migrants.',
    says: ({ clause, quantity }) => bodiesOf(clause, quantity),
  },
  {
    name: 'lost-their-lives',
    for: 'Ten people lost their lives.',
    not: 'Ten people lost their hats.',
    says: ({ clause, quantity }) => lostLives(clause, quantity),
  },
  {
    name: 'bodies-found',
    for: 'Eight bodies were found.',
    not: 'Eight bodies were built.',
    says: ({ clause, quantity }) => bodiesFound(clause, quantity),
  },
  {
    name: 'fell-ill',
    for: 'Forty people have fallen ill.',
    not: 'Forty people have fallen.',
    says: ({ clause, quantity }) => illOf(clause, quantity),
  },
  {
    name: 'left-homeless',
    for: 'The storm left 300 homeless.',
    not: 'The storm left 300 wet.',
    says: ({ clause, quantity }) => harmedOf(clause, quantity),
  },
  {
    name: 'including',
    for: 'The storm left seven people dead, including three pupils.',
    not: 'The storm left seven people dead and three pupils.',
    says: partOf,
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
    name: 'haul',
    for: 'Ana Roe saw a 300-kilo haul of ketamine.',
    not: 'Ana Roe saw a 300-kilo load of ketamine.',
    says: haulOf,
  },
  {
    name: 'counted-event',
    for: 'There were 53 deaths in the town.',
    not: 'There were 53 dogs in the town.',
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
  {
    name: 'listed-with',
    for: 'Police made 35 arrests, with 20 guns and 3 kilos of crack.',
    not: 'Police made 35 arrests and saw 20 guns.',
    says: listedWith,
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

/** "10% of 2,100 homes were damaged", "8 out of every 1,000": of the whole nothing is said, unless "six of the seven killed". */
function isWhole(clause: Clause, quantity: Quantity, triggers: readonly Trigger[]): boolean {
  const part = partBefore(clause, quantity);
  if (part === null) return false;
  const from = contentOf(clause, quantity);
  // "one of 29 men Chile extradited" tells of the 29, "one of the 12 died" does not
  if (clause.word(part) === 'one')
    return clause.tag(from) === 'AUX' || /^(?:died|perished|drowned)$/.test(clause.word(from));
  const reach = /^(?:who|that|which|,)$/.test(clause.word(from))
    ? 4
    : /^(?:NOUN|PROPN)$/.test(clause.tag(from))
      ? 3
      : 1;
  return !triggers.some((one) => !one.noun && one.counts === 'object' && one.index >= from && one.index < from + reach);
}

/** Token of the share that is of a quantity: "10%" before "of the 2,100 homes". */
function partBefore(clause: Clause, quantity: Quantity): number | null {
  let at = quantity.hedgeFirst - 1;
  if (/^(?:the|every|all|those|these|its|their|his|her)$/.test(clause.word(at))) at--;
  if (clause.word(at) !== 'of') return null;
  const part = clause.word(at - 1) === 'out' ? at - 2 : at - 1;
  const isPart =
    clause.tokens[part]?.kind === 'number' ||
    clause.tag(part) === 'NUM' ||
    /^(?:%|percent|half|third|quarter|most|many)$/.test(clause.word(part));
  return isPart ? part : null;
}
