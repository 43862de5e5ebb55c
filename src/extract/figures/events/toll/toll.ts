/** Tolls: a bare number said of the noun of an event, "the death toll rose to 310", "traffic deaths fell to 480". */

import type { Clause } from '../../../../text/en/clause.ts';
import { nounPhrase } from '../../../../text/en/noun-phrase.ts';
import { resolveWhen } from '../../../dates/resolve-when.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { EventOf, EventPlace } from '../event.ts';
import { itemText } from '../item.ts';
import type { Trigger } from '../trigger/trigger.ts';

const LEADS_TO =
  /^(?:to|at|past|above|reach(?:es|ed)|total(?:s|ed|led)|hits?|surpass(?:es|ed)|pass(?:es|ed)|tops|topped|is|was|were|exceed(?:s|ed)|from|stands?|stood)$/;
/** Read as a hedge: "has exceeded 1,800". */
const PASSES = /^(?:exceed|surpass|top|pass|reach|total)(?:s|es|ed|ped|led|ing)?$/;

const isPeople = ({ unitNormalized }: Quantity): boolean => unitNormalized === 'person' || unitNormalized === 'people';

/** The event of a number that a noun of deaths, arrests or seizures has reached. */
export function tollOf(place: EventPlace): EventOf | null {
  const { clause, quantity } = place;
  if ((quantity.unitNormalized !== '-' && !isPeople(quantity)) || !isReached(clause, quantity)) return null;
  const told = toldBefore(place);
  if (told === undefined) return null;
  return nounToll(clause, quantity, told);
}

/** "rose to 310", "has exceeded 1,800" */
function isReached(clause: Clause, { hedgeFirst }: Quantity): boolean {
  return LEADS_TO.test(clause.word(hedgeFirst - 1)) || PASSES.test(clause.word(hedgeFirst));
}

/** What a toll is of: the last counting noun before it, or the verb behind "the number of". */
function toldBefore({ clause, quantity, triggers }: EventPlace): Trigger | undefined {
  return triggers.findLast(
    (one) =>
      one.index < quantity.first &&
      one.noun &&
      isCounting(clause, one) &&
      (one.event === 'death' ||
        one.event === 'arrest' ||
        (one.event === 'seizure' && !one.weak && !isPeople(quantity))),
  );
}

/** "the death toll rose to 310" */
function nounToll(clause: Clause, quantity: Quantity, { index, event, hypothetical }: Trigger): EventOf | null {
  for (let at = index + 1; at < quantity.hedgeFirst; at++)
    if (/^[;:]$/.test(clause.print(at)) || clause.tag(at) === 'SCONJ') return null;
  const noun = clause.tag(index - 1) === 'NOUN' ? clause.slice(index - 1, index + 1) : clause.print(index);
  const deaths = /toll$/.test(noun) ? 'deaths' : noun;
  return {
    event,
    item: isPeople(quantity) ? itemText(clause, quantity, null) : deaths,
    agent: event === 'death' ? causeOf(clause, index + 1) : null,
    hypothetical,
    trigger: index,
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

/** "deaths", "the death toll", but not "the murder rate", "the suicide hotline", "contemplated suicide". */
function isCounting(clause: Clause, { base, index }: Trigger): boolean {
  if (/^tolls?$/.test(base)) return true;
  if (/^(?:tolls?|count|tally|total|figures?|numbers?)$/.test(clause.word(index + 1))) return true;
  return base.endsWith('s') && !/^(?:NOUN|PROPN)$/.test(clause.tag(index + 1));
}
