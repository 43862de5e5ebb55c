/**
 * Which event a figure belongs to where no rule says so: a log-linear model over the words around it, learnt from figures that
 * readers labelled (`train/events`).
 */

import type { FigureEvent } from '../../../extraction.ts';
import type { Clause } from '../../../../text/en/clause.ts';
import { denied } from '../../quantities/denied.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { EventOf } from '../event.ts';
import { itemText } from '../item.ts';
import { THREAT } from '../penalty.ts';
import { hypothetical } from '../trigger/hypothetical.ts';
import { eventsOfVerb, isDefinite, nearestWord, OUTCOMES, tellFeatures, type Outcome, type Told } from './features.ts';
import { ONTOLOGY, type EventWords } from './ontology-table.ts';
import { WEIGHTS } from './weights-table.ts';

/** So likely an event has to be: at that, some four of five definite ones are right. */
const SURE = 0.5;

/** How likely each outcome is, in the order of {@link OUTCOMES}; together 1. */
export function chances(
  clause: Told,
  quantities: readonly Quantity[],
  quantity: Quantity,
  weights: Readonly<Record<string, number>>,
): number[] {
  const scores = new Map<Outcome, number>(OUTCOMES.map((outcome) => [outcome, 0]));
  tellFeatures(clause, quantities, quantity, (outcome, feature, value) => {
    const weight = weights[feature];
    if (weight !== undefined) scores.set(outcome, (scores.get(outcome) ?? 0) + weight * value);
  });
  const most = Math.max(...scores.values());
  const odds = [...scores].map(([outcome, score]) =>
    outcome === 'none' || mayBe(ONTOLOGY[outcome].units, quantity) ? Math.exp(score - most) : 0,
  );
  const all = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / all);
}

/** A share, an age, a temperature, a speed and "one of its bosses" are of no event but by a rule. */
function isNeverTold(clause: Told, { measure, fraction, unitNormalized, value, first }: Quantity): boolean {
  if (value === 1 && clause.word(first + 1) === 'of') return true;
  if (fraction || unitNormalized.startsWith('percent')) return true;
  return measure !== null && NEVER_TOLD.has(measure.dimension);
}

const NEVER_TOLD: ReadonlySet<string> = new Set(['age', 'temperature', 'speed']);

/** True where figures of an event may be in the unit of this one. */
function mayBe(units: EventWords['units'], { measure, currency, fraction }: Quantity): boolean {
  if (units === 'any') return true;
  if (units === 'money') return currency !== null;
  if (units === 'time') return measure?.dimension === 'time';
  return currency === null && measure === null && !fraction;
}

/** The event of a figure by the words around it alone; `null` where it belongs to none, or no event is sure. */
export function eventByWords(
  clause: Told,
  quantities: readonly Quantity[],
  quantity: Quantity,
  sure: number = SURE,
): FigureEvent | null {
  return isNeverTold(clause, quantity) ? null : likeliest(chances(clause, quantities, quantity, WEIGHTS), sure);
}

/** The event of a figure; `null` where it belongs to none, or no event is sure. */
export function likeliest(chances: readonly number[], sure: number = SURE): FigureEvent | null {
  const outcome = OUTCOMES[chances.findIndex((chance) => chance >= sure)] ?? 'none';
  return outcome === 'none' ? null : outcome;
}

/** What rules call "other" is one of these. */
const MORE_DEFINITE: ReadonlySet<Outcome> = new Set(['injury', 'displacement', 'case', 'other']);

/** @param told the word by which the rules know that something happened */
function moreDefinite(chances: readonly number[], told: string): FigureEvent {
  const named = eventsOfVerb(told).find((event) => event !== 'other' && MORE_DEFINITE.has(event));
  if (named !== undefined) return named;
  const of = (outcome: Outcome) => chances[OUTCOMES.indexOf(outcome)] ?? 0;
  return OUTCOMES.filter((outcome) => outcome !== 'none' && MORE_DEFINITE.has(outcome)).reduce((best, outcome) =>
    of(outcome) > of(best) ? outcome : best,
  ) as FigureEvent;
}

/** Events that rules found, with those of the figures that no rule has an event for; "other" of the rules may become a more definite one. */
export function withLinked(
  clause: Clause,
  quantities: readonly Quantity[],
  events: readonly (EventOf | null)[],
): (EventOf | null)[] {
  const told = events.some((event) => event !== null);
  return quantities.map((quantity, at) => {
    const found = events[at] ?? null;
    if (found !== null && found.event !== 'other') return found;
    if (isNeverTold(clause, quantity)) return found;
    const odds = chances(clause, quantities, quantity, WEIGHTS);
    if (found !== null) return { ...found, event: moreDefinite(odds, clause.word(found.trigger)) };
    const event = likeliest(odds);
    // Beside what was seized or who was arrested stand counts of the circumstances.
    if (event === null || (event === 'other' && (told || isDefinite(clause, quantity)))) return null;
    const trigger = nearestWord(clause, quantity, event) ?? quantity.first;
    return {
      event,
      // What money is for is told by no noun beside it.
      item: event === 'money' ? '' : itemText(clause, quantity, { event }),
      agent: null,
      hypothetical:
        denied(clause, quantity) ||
        hypothetical(clause, trigger) ||
        (event === 'sentence' && clause.tokens.some((_, at) => THREAT.test(clause.print(at)))),
      trigger,
    };
  });
}
