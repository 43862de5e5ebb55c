/** Whether two figures of one event, item and dimension say the same, contradict each other, or are of different things. */

import type { Figure } from '../../extract/extraction.ts';
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
  if (!meet(a.same, b.same) || !periodsMeet(a.figure, b.figure) || !changesMatch(a.figure, b.figure)) return false;
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

/**
 * True when two outlets speak of the same occasion and their values cannot both be right.
 *
 * @param single - whether each article prints one figure only for this item and time, so that neither can be a part.
 */
export function contradicts(a: Entry, b: Entry, single: boolean): boolean {
  if (!areRivals(a, b) || canBothHold(a, b) || !close(a, b) || !sameTime(a, b)) return false;
  if (otherPlace(a, b) || goesOn(a, b)) return false;
  const [here, there] = [a.surroundings, b.surroundings];
  const agentMet = agentsMeet(a, b);
  if (agentMet && share(here.here, there.here, 1) && share(here.names, there.names, 2)) return true;
  if (!agentMet && !mayActTogether(a, b)) return false;
  return single && a.period !== null && isOver(a, 0) && isOver(b, 0) && sameMatter(a, b);
}

/** True when two outlets tell each an amount of one thing, and neither is the newer count of the other. */
function areRivals(a: Entry, b: Entry): boolean {
  const [x, y] = [a.figure, b.figure];
  // What an outlet prints later is its newer count.
  if (x.article === y.article || a.outlet === null || b.outlet === null || a.outlet === b.outlet) return false;
  if (a.item === '' || x.hypothetical || isChange(x) || isChange(y)) return false;
  return !GROWING.has(x.event) || a.day === b.day || (isOver(a, SETTLED_DAYS) && isOver(b, SETTLED_DAYS));
}

/** Tolls grow from day to day: only those of one day can contradict each other, or of a time long over. */
const GROWING: ReadonlySet<Figure['event']> = new Set(['death', 'injury', 'displacement', 'case', 'other']);
/** Days after which the count of a time is done. */
const SETTLED_DAYS = 30;
const DAY = 86_400_000;

/** True when the time that the figure is for ended at least so many days before the figure was printed. */
function isOver({ figure, day }: Entry, days: number): boolean {
  const to = figure.periodResolved?.to ?? null;
  if (to === null || day === null) return false;
  const [year = 0, month = 12, date] = to.split('-').map(Number);
  const last = date === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, date);
  return last / DAY + days <= day;
}

/** "40 kilos since April", and more some days later: what is counted from then on has grown. */
function goesOn(a: Entry, b: Entry): boolean {
  if (a.period === null || (isOver(a, 0) && isOver(b, 0)) || a.day === null || b.day === null) return false;
  const [first, later] = a.day < b.day ? [a, b] : [b, a];
  return a.day !== b.day && amountOf(first) < amountOf(later);
}

/** Two different floors of one day's toll are two counts, though the higher one would not make the lower one false. */
function canBothHold(a: Entry, b: Entry): boolean {
  const [x, y] = [a.figure, b.figure];
  const floors = GROWING.has(x.event) && a.day === b.day && x.modifier === '>' && y.modifier === '>';
  return floors ? x.value === y.value : meet(a.possible, b.possible);
}

/** True when both say where, and it is not the same place. */
function otherPlace(a: Entry, b: Entry): boolean {
  const [x, y] = [a.surroundings, b.surroundings];
  if (x.places.size > 0 && y.places.size > 0) return !share(x.places, y.places, 1);
  if (x.places.size > 0 || y.places.size > 0)
    return (
      !share(x.places, new Set([...y.names, ...y.setting]), 1) &&
      !share(y.places, new Set([...x.names, ...x.setting]), 1)
    );
  if (x.setting.size > 0 && y.setting.size > 0 && !share(x.names, y.names, 1)) return true;
  return a.country !== null && b.country !== null && a.country !== b.country && !share(x.names, y.names, 1);
}

/** One place, or one authority by name, or one cause of death: "overdose deaths". */
function sameMatter(a: Entry, b: Entry): boolean {
  const [x, y] = [a.surroundings, b.surroundings];
  const [one, other] = [causes(x.sentence), causes(y.sentence)];
  if (one.size !== other.size || !share(one, other, one.size)) return false;
  if (share(x.places, y.names, 1) || share(y.places, x.names, 1)) return true;
  return share(a.agents, b.agents, 1) || (a.figure.event === 'death' && one.size > 0);
}

/** The word before "deaths": "overdose" and "road" deaths are counted apart. */
const CAUSE = /\b(?<cause>[a-z]{4,20}) (?:deaths?|fatalities|killings)\b/gi;
const NO_CAUSE =
  /^(?:more|than|those|their|these|many|reported|confirmed|total|least|most|recorded|annual|yearly|with)$/;

function causes(sentence: string): ReadonlySet<string> {
  const found = [...sentence.matchAll(CAUSE)].map(({ groups }) => (groups?.['cause'] ?? '').toLowerCase());
  return new Set(found.filter((word) => !NO_CAUSE.test(word)));
}

/** Both are for one stated time, or neither says and they were printed on nearly the same day. */
function sameTime(a: Entry, b: Entry): boolean {
  if (a.period !== null || b.period !== null) return a.period === b.period;
  if (a.figure.period !== null || b.figure.period !== null || a.day === null || b.day === null) return false;
  return Math.abs(a.day - b.day) <= RIVAL_DAYS;
}

function close(a: Entry, b: Entry): boolean {
  const [x, y] = [amountOf(a), amountOf(b)];
  return x <= RIVAL_RATIO * y && y <= RIVAL_RATIO * x;
}

function amountOf({ figure }: Entry): number {
  return (figure.normalized ?? figure).value;
}

/** "Up 20 %" is no amount. */
export function isChange(figure: Figure): boolean {
  return figure.modifier === 'up' || figure.modifier === 'down';
}

/** True for two amounts, two rises or two falls. */
const changesMatch = (a: Figure, b: Figure): boolean => (!isChange(a) && !isChange(b)) || a.modifier === b.modifier;

const POLICE = /\b(?:police|deput(?:y|ies)|sheriff|troopers?|constabulary)\b/i;
const AT_BORDER = /\b(?:customs|border|port|harbou?r|coast ?guard)\b/i;

/** The police of a place and its customs may tell of one operation. */
function mayActTogether({ figure: a }: Entry, { figure: b }: Entry): boolean {
  const [x, y] = [a.agent ?? '', b.agent ?? ''];
  return (
    (POLICE.test(x) && !POLICE.test(y) && AT_BORDER.test(y)) || (POLICE.test(y) && !POLICE.test(x) && AT_BORDER.test(x))
  );
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
  if (atLeast === 0) return true;
  let shared = 0;
  for (const word of a) if (b.has(word) && ++shared >= atLeast) return true;
  return false;
}
