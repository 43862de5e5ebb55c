/** Quantities that share the event of the one before or behind: members of a list, parts of a whole, the same of another year. */

import { isTelling, PEOPLE } from '../../../text/en/data/nouns.ts';
import type { Clause } from '../../../text/en/clause.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { reporter } from './agent/subject.ts';
import type { EventOf, EventPlace } from './event.ts';
import { contentOf, itemText } from './item.ts';
import { listed } from './trigger/between.ts';
import { contentWords } from './trigger/weak-verb.ts';

const TIME_BEHIND =
  /^(?:in (?:(?:all|the whole) of )?(?:1[89]|20)\d\d\b|(?:the )?(?:year|month|week) (?:before|earlier)|a (?:year|month|week|decade) (?:earlier|ago|before)|last (?:year|month|week)|this year|(?:over|in|during|for) the same (?:period|time|month|quarter))/i;

/** "seven suspects, including three officials": a part of what was counted. */
export function partOf({ clause, quantity, before, earlier }: EventPlace): EventOf | null {
  if (earlier === null || before === undefined) return null;
  if (clause.word(quantity.hedgeFirst - 1) !== 'including' || quantity.noun === null) return null;
  return isCount(before) === isCount(quantity) ? { ...earlier, item: itemText(clause, quantity, null) } : null;
}

const isCount = ({ measure, currency }: Quantity): boolean => measure === null && currency === null;

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

/** "35 arrests, 20 guns and 3 kilos of crack", "90 pounds of hashish, along with 12 guns": one more of a list. */
export function listedWith({ clause, quantity, before, earlier }: EventPlace): EventOf | null {
  if (before === undefined || (earlier?.event !== 'seizure' && earlier?.event !== 'arrest')) return null;
  if (!isListedBehind(clause, quantity, before) || / per /.test(quantity.unitNormalized)) return null;
  const item = itemText(clause, quantity, null);
  const words = contentWords(item);
  const goods =
    quantity.currency !== null || isTelling(words) || (earlier.event === 'seizure' && quantity.noun !== null);
  if (!goods || item === '' || words.some((word) => PEOPLE.has(word))) return null;
  return { ...earlier, event: 'seizure', item };
}

/** True for an amount or number of goods that continues a list: not "…, and 3 schools were closed". */
function isListedBehind(clause: Clause, quantity: Quantity, before: Quantity): boolean {
  if (quantity.fraction || quantity.attributive || quantity.hedgeFirst < before.end) return false;
  if (quantity.measure !== null && quantity.measure.dimension !== 'mass') return false;
  return (
    /(?:\band|,|\bplus|\bwith|\bas)$/.test(clause.slice(quantity.hedgeFirst - 2, quantity.hedgeFirst)) &&
    listed(clause, before.end, quantity.hedgeFirst) &&
    !/^(?:AUX|VERB)$/.test(clause.tag(contentOf(clause, quantity)))
  );
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
  if (event === null || !/^(?:death|other)$/.test(event.event) || event.trigger < next.end - 1) return null;
  return /^(?:leaves?|leaving|left)$/.test(clause.word(here.hedgeFirst - 1)) &&
    listed(clause, here.end, next.hedgeFirst)
    ? { ...event, item: itemText(clause, here, null) }
    : null;
}
