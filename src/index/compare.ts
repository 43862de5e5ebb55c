/** Whether two figures of one event, item and dimension say the same, contradict each other, or are of different things. */

import type { Figure } from '../extract/extraction.ts';
import type { Entry } from './entry.ts';
import { digits, meet } from './value.ts';

/** Days between two reports of one occasion. */
export const NEAR_DAYS = 7;
/** Days between two reports that can contradict each other when neither says when it was. */
export const RIVAL_DAYS = 2;
/** Values farther apart than this are of different things rather than two reports of one. */
const RIVAL_RATIO = 3;

/** True when both report the same thing: the same value within rounding and hedge, and the same occasion. */
export function corroborates(a: Entry, b: Entry): boolean {
  if (!meet(a.same, b.same) || !periodsMeet(a.figure, b.figure) || isChange(a.figure) !== isChange(b.figure))
    return false;
  if (isChange(a.figure) && a.figure.modifier !== b.figure.modifier) return false;
  const samePeriod = a.period !== null && a.period === b.period;
  const specific = digits(a.figure.value) >= 3 && digits(b.figure.value) >= 3;
  const [x, y] = [a.surroundings, b.surroundings];
  if (a.figure.article === b.figure.article)
    return (
      a.figure.paragraph !== b.figure.paragraph &&
      (samePeriod || (agentsMeet(a, b) && (specific || share(x.here, y.here, 1))))
    );
  // Small numbers coincide often: they need more in common than large ones.
  if (!specific && !samePeriod && !agentsMeet(a, b)) return false;
  const near = a.day === null || b.day === null ? specific : Math.abs(a.day - b.day) <= NEAR_DAYS;
  return (near || samePeriod) && (specific || samePeriod ? share(x.names, y.names, 1) : share(x.here, y.here, 1));
}

/** True when two outlets speak of the same occasion and their values cannot both be right. */
export function contradicts(a: Entry, b: Entry): boolean {
  const [x, y] = [a.figure, b.figure];
  // What an outlet prints later is its newer count.
  if (x.article === y.article || a.outlet === null || b.outlet === null || a.outlet === b.outlet) return false;
  if (GROWING.has(x.event) && a.day !== b.day) return false;
  if (a.item === '' || x.hypothetical || isChange(x) || isChange(y)) return false;
  if (meet(a.possible, b.possible) || !close(a, b) || !sameTime(a, b) || !agentsMeet(a, b)) return false;
  const [here, there] = [a.surroundings, b.surroundings];
  return share(here.here, there.here, 1) && share(here.names, there.names, 2);
}

/** Tolls grow from day to day: only those of one day can contradict each other. */
const GROWING: ReadonlySet<Figure['event']> = new Set(['death', 'other']);

/** Both are for one stated time, or neither says and they were printed on nearly the same day. */
function sameTime(a: Entry, b: Entry): boolean {
  if (a.period !== null || b.period !== null) return a.period === b.period;
  if (a.figure.period !== null || b.figure.period !== null || a.day === null || b.day === null) return false;
  return Math.abs(a.day - b.day) <= RIVAL_DAYS;
}

function close(a: Entry, b: Entry): boolean {
  const [x, y] = [a, b].map(({ figure }) => (figure.normalized ?? figure).value);
  return x !== undefined && y !== undefined && x <= RIVAL_RATIO * y && y <= RIVAL_RATIO * x;
}

/** "Up 20 %" is no amount. */
export function isChange(figure: Figure): boolean {
  return figure.modifier === 'up' || figure.modifier === 'down';
}

/** True unless both name somebody and it is not the same one. */
function agentsMeet(a: Entry, b: Entry): boolean {
  return a.agents.size === 0 || b.agents.size === 0 || share(a.agents, b.agents, 1);
}

/** True unless both say when, and speak of times that do not touch. */
function periodsMeet({ periodResolved: a }: Figure, { periodResolved: b }: Figure): boolean {
  return a === null || b === null || (startsBefore(a.from, b.to) && startsBefore(b.from, a.to));
}

/** An open end touches everything; a coarse date ("2025-02") touches every day in it. */
function startsBefore(from: string | null, to: string | null): boolean {
  return from === null || to === null || from <= to || from.startsWith(to);
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>, atLeast: number): boolean {
  let shared = 0;
  for (const word of a) if (b.has(word) && ++shared >= atLeast) return true;
  return false;
}
