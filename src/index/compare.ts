/** Whether two figures of one event and item say the same, contradict each other, or have nothing to do with each other. */

import type { IsoDate } from '../corpus/article.ts';
import type { Figure } from '../extract/extraction.ts';
import type { Entry } from './entry.ts';

type Interval = readonly [low: number, high: number];

/** Days between two reports of one occasion. */
const NEAR_DAYS = 7;
/** Days between two reports that can contradict each other when neither says when it was. */
const VERY_NEAR_DAYS = 2;

/** True when both report the same thing: same value within rounding and hedge, nothing else speaking against it. */
export function corroborates(a: Entry, b: Entry): boolean {
  if (!comparable(a, b) || !sameValue(a, b) || !periodsMeet(a.figure, b.figure)) return false;
  if (a.figure.article === b.figure.article)
    return a.figure.paragraph !== b.figure.paragraph && agentsMeet(a.figure, b.figure);
  const specific = digits(a.figure.value) >= 3 && digits(b.figure.value) >= 3;
  if (!specific && !agentsMeet(a.figure, b.figure)) return false;
  const days = daysApart(a.date, b.date);
  const when = days === null ? specific : days <= NEAR_DAYS || samePeriod(a.figure, b.figure);
  return when && (share(a.names, b.names, 1) || namedAgentsMeet(a.figure, b.figure));
}

/** True when both speak of the same occasion in different articles and their values cannot both be right. */
export function contradicts(a: Entry, b: Entry): boolean {
  const [x, y] = [a.figure, b.figure];
  if (x.article === y.article || !comparable(a, b) || isChange(x) || x.hypothetical) return false;
  if (!agentsMeet(x, y) || !share(a.names, b.names, 2)) return false;
  const days = daysApart(a.date, b.date);
  if (days === null) return false;
  const when = x.period === null && y.period === null ? days <= VERY_NEAR_DAYS : samePeriod(x, y);
  return when && !meet(readings(a).map(widest(a)), readings(b).map(widest(b)));
}

function comparable(a: Entry, b: Entry): boolean {
  return (
    a.figure.event === b.figure.event &&
    a.item === b.item &&
    a.dimension === b.dimension &&
    a.figure.hypothetical === b.figure.hypothetical &&
    (isChange(a.figure) || isChange(b.figure) ? a.figure.modifier === b.figure.modifier : true)
  );
}

/** "Up 20 %" is no amount. */
export function isChange(figure: Figure): boolean {
  return figure.modifier === 'up' || figure.modifier === 'down';
}

/** Every reading of the printed quantity in its normal unit. */
function readings({ figure }: Entry): Interval[] {
  const { value, valueMax } = figure.normalized ?? figure;
  const span = valueMax === null ? 1 : valueMax / value;
  return [
    ordered(value, valueMax ?? value),
    ...figure.alternatives.map((other): Interval => ordered(other.value, other.value * span)),
  ];
}

const ordered = (a: number, b: number): Interval => (a <= b ? [a, b] : [b, a]);

function sameValue(a: Entry, b: Entry): boolean {
  return meet(readings(a).map(closest(a)), readings(b).map(closest(b)));
}

/** What a writer would still call the same number: half of its last printed place, a few per cent for "about". */
function closest(entry: Entry): (reading: Interval) => Interval {
  const { modifier, value } = entry.figure;
  const counted = entry.dimension.startsWith('count');
  const rounded = digits(value) >= 2 && (!counted || value >= 10_000) ? halfPlace(value) : 0;
  const exact = Math.max(rounded, counted ? 0 : 0.005);
  const hedged = Math.max(exact, digits(value) === 1 ? 0.1 : 0.05);
  if (modifier === '~') return widen(hedged, hedged);
  if (modifier === '>') return widen(exact, 0.15);
  if (modifier === '<') return widen(0.15, exact);
  return widen(exact, exact);
}

/** The farthest from the printed number that would not yet be called wrong. */
function widest(entry: Entry): (reading: Interval) => Interval {
  const { modifier, value } = entry.figure;
  const counted = entry.dimension.startsWith('count');
  const exact = counted ? (value >= 100 ? Math.min(halfPlace(value), 0.05) : 0) : Math.max(0.05, halfPlace(value));
  if (modifier === '~') return widen(0.15 + exact, 0.15 + exact);
  if (modifier === '>') return widen(exact, Infinity);
  if (modifier === '<') return widen(1, exact);
  return widen(exact, exact);
}

const widen =
  (below: number, above: number) =>
  ([low, high]: Interval): Interval => [low - Math.abs(low) * below, high + (high === 0 ? 0 : Math.abs(high) * above)];

function meet(a: readonly Interval[], b: readonly Interval[]): boolean {
  return a.some(([low, high]) => b.some((other) => low <= other[1] && other[0] <= high));
}

/** Significant digits as printed, without closing zeros: 453 → 3, 40,000,000 → 1. */
function digits(value: number): number {
  return mantissa(value).replace('.', '').length;
}

/** Half of the last significant place, as a share of the value: 5 tons → 0.1. */
function halfPlace(value: number): number {
  const printed = mantissa(value);
  return value === 0 ? 0 : 0.5 / Number(printed.replace('.', ''));
}

function mantissa(value: number): string {
  return Math.abs(value).toExponential().split('e')[0] ?? '';
}

/** Agents that can be anybody's. */
const ANYBODY = new Set(
  (
    'police officer officers authority authorities official officials force forces agent agents government law enforcement troops army ' +
    'military soldiers security they he she it we state federal local national country department office agency agencies investigators ' +
    'the a an of and its their his her our and in by for'
  ).split(' '),
);

/** The words of an agent that tell him from others: "Sheinbaum’s forces" → sheinbaum. */
export function agentNames(figure: Figure): ReadonlySet<string> {
  const words = (figure.agent ?? '')
    .toLowerCase()
    .replaceAll(/['’]s(?!\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== '' && !ANYBODY.has(word)));
}

function agentsMeet(a: Figure, b: Figure): boolean {
  const [x, y] = [agentNames(a), agentNames(b)];
  return x.size === 0 || y.size === 0 || share(x, y, 1);
}

function namedAgentsMeet(a: Figure, b: Figure): boolean {
  return share(agentNames(a), agentNames(b), 1);
}

/** True unless both say when, and speak of times that do not touch. */
function periodsMeet({ periodResolved: a }: Figure, { periodResolved: b }: Figure): boolean {
  if (a === null || b === null) return true;
  return startsBefore(a.from, b.to) && startsBefore(b.from, a.to);
}

/** An open end touches everything; a coarse date ("2025-02") touches every day in it. */
function startsBefore(from: string | null, to: string | null): boolean {
  return from === null || to === null || from <= to || from.startsWith(to);
}

/** True when both say when, and mean the same time at the coarser of their grains. */
export function samePeriod(a: Figure, b: Figure): boolean {
  const [x, y] = [a.periodResolved, b.periodResolved];
  return x !== null && y !== null && sameDate(x.from, y.from) && sameDate(x.to, y.to);
}

function sameDate(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : a.startsWith(b) || b.startsWith(a);
}

function daysApart(a: IsoDate | null, b: IsoDate | null): number | null {
  return a === null || b === null ? null : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>, atLeast: number): boolean {
  let shared = 0;
  for (const name of a) if (b.has(name) && ++shared >= atLeast) return true;
  return false;
}
