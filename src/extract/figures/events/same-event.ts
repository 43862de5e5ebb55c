/** Quantities that share the event of the one before or behind: members of a list, parts of a whole, the same of another year. */

import type { Quantity } from '../quantities/quantity.ts';
import type { Clause } from '../../../text/en/clause.ts';
import { reporter } from './agent/subject.ts';
import type { EventOf, EventPlace } from './event.ts';
import { itemText } from './item.ts';

const TIME_BEHIND =
  /^(?:in (?:(?:all|the whole) of )?(?:1[89]|20)\d\d\b|(?:the )?(?:year|month|week) (?:before|earlier)|a (?:year|month|week|decade) (?:earlier|ago|before)|last (?:year|month|week)|this year|(?:over|in|during|for) the same (?:period|time|month|quarter))/i;

/** True when two quantities are numbers of one unit, or of no unit at all. */
function isAlike(quantity: Quantity, before: Quantity): boolean {
  if (quantity.fraction || before.fraction || before.currency !== null || quantity.currency !== null) return false;
  return (
    isSameMeasure(quantity, before) ||
    (quantity.unitNormalized === '-' && before.measure === null && Number.isInteger(quantity.value))
  );
}

function isSameMeasure({ measure }: Quantity, before: Quantity): boolean {
  return measure !== null && measure.dimension === before.measure?.dimension;
}

/** "60 rifles, compared with 12 a year before", "14 kilos, up from 9": the same of another time. */
export function comparedWith({ clause, quantity, before, earlier }: EventPlace): EventOf | null {
  if (before === undefined || !isAlike(quantity, before)) return null;
  const link = clause.word(quantity.hedgeFirst - 1);
  const linked = clause.word(quantity.hedgeFirst - 2);
  return (link === 'from' && /^(?:up|down)$/.test(linked)) ||
    (/^(?:to|with|against)$/.test(link) && /^(?:compared|compares)$/.test(linked))
    ? earlier
    : null;
}

/** "more than 90 in 2031, and 14 in 2030": a bare number of another time. */
export function ofOtherTime({ clause, quantity, before, earlier }: EventPlace): EventOf | null {
  if (earlier === null || before === undefined || !isAlike(quantity, before) || isSameMeasure(quantity, before))
    return null;
  return TIME_BEHIND.test(clause.slice(quantity.end, quantity.end + 5))
    ? { ...earlier, agent: reporter(clause, quantity.hedgeFirst) ?? earlier.agent }
    : null;
}

/** Gives the members of lists the event of their list. */
export function shareInLists(
  clause: Clause,
  quantities: readonly Quantity[],
  events: readonly (EventOf | null)[],
): (EventOf | null)[] {
  const shared = [...events];
  // "terms of 5, 8 and 12 years", "seized 12 and 30 kilos of opium": one event for the whole list
  for (let index = quantities.length - 2; index >= 0; index--)
    if (quantities[index]?.listed === true) shared[index] = shared[index + 1] ?? shared[index] ?? null;
  for (let index = 1; index < quantities.length; index++)
    if (quantities[index - 1]?.listed === true) shared[index] ??= shared[index - 1] ?? null;
  for (let index = quantities.length - 2; index >= 0; index--)
    shared[index] ??= leftWith(clause, quantities[index], quantities[index + 1], shared[index + 1] ?? null);
  return shared;
}

/** "left four skiers and a guide dead": the event of the next is that of this one. */
function leftWith(
  clause: Clause,
  here: Quantity | undefined,
  next: Quantity | undefined,
  event: EventOf | null,
): EventOf | null {
  if (here === undefined || next === undefined || here.noun === null || here.attributive) return null;
  if (event?.event !== 'death' || event.trigger < next.end - 1 || !isJoined(clause, here.end, next.hedgeFirst))
    return null;
  return /^(?:leaves?|leaving|left)$/.test(clause.word(here.hedgeFirst - 1))
    ? { ...event, item: itemText(clause, here, null) }
    : null;
}

/** Only nouns, commas and "and" between two quantities. */
function isJoined(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/^(?:NOUN|PROPN|ADJ|CCONJ|PUNCT)$/.test(clause.tag(at))) return false;
  return true;
}
