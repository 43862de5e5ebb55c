/** What a printed quantity can mean, as intervals in its normal unit. */

import type { Figure } from '../../extract/extraction.ts';

export type Interval = readonly [low: number, high: number];

/** How far a measure may be off after a writer turned it into another unit. */
const CONVERTED = 0.0025;

/** How far apart two measures of one thing may be printed without a word about it; "about" may add as much again. */
const SLOPPY = 0.025;

/** Every reading of the quantity: the one by convention, then those of an ambiguous unit. */
function readings(figure: Figure): Interval[] {
  const { value, valueMax } = figure.normalized ?? figure;
  return [
    ordered(value, valueMax ?? value),
    ...figure.alternatives.map((other): Interval => ordered(other.value, other.valueMax ?? other.value)),
  ];
}

const ordered = (a: number, b: number): Interval => (a <= b ? [a, b] : [b, a]);

/**
 * What another writer could print for the same thing: half of the last printed place, a few per cent for "about", a little
 * more for "more than". Counts are exact unless they are large round numbers.
 */
export function sameAs(figure: Figure, counted: boolean): Interval[] {
  const places = digits(figure.value);
  const rounded = places >= 2 && (!counted || figure.value >= 10_000) ? halfPlace(figure.value) : 0;
  const exact = Math.max(rounded, counted ? 0 : CONVERTED);
  const about = Math.max(exact, places === 1 ? 0.1 : 0.05);
  if (figure.modifier === '~') return readings(figure).map(widen(about, about));
  if (figure.modifier === '>') return readings(figure).map(widen(exact, 0.15));
  if (figure.modifier === '<') return readings(figure).map(widen(0.15, exact));
  return readings(figure).map(widen(exact, exact));
}

/** Everything that does not make the printed figure wrong. */
export function possible(figure: Figure, counted: boolean): Interval[] {
  const { value, modifier } = figure;
  const coarse = halfPlace(value);
  const exact = counted ? (value >= 100 ? Math.min(coarse, 0.05) : 0) : Math.max(SLOPPY, coarse);
  const about = exact + (digits(value) === 1 || counted ? 0.15 : SLOPPY);
  if (modifier === '~') return readings(figure).map(widen(about, about));
  if (modifier === '>') return readings(figure).map(([low]): Interval => [low * (1 - exact), Infinity]);
  if (modifier === '<') return readings(figure).map(([, high]): Interval => [-Infinity, high * (1 + exact)]);
  return readings(figure).map(widen(exact, exact));
}

const widen =
  (below: number, above: number) =>
  ([low, high]: Interval): Interval => [low - Math.abs(low) * below, high + Math.abs(high) * above];

/** True when one of the intervals touches one of the others. */
export function meet(a: readonly Interval[], b: readonly Interval[]): boolean {
  return a.some(([low, high]) => b.some((other) => low <= other[1] && other[0] <= high));
}

/** Steps of the scale by which figures that could be the same are found: half as much again. */
const STEP = Math.log(1.5);
const SCALE = { least: 1e-12, most: 1e24 };

/** The steps that the intervals lie on. Intervals that meet share one. */
export function steps(intervals: readonly Interval[]): number[] {
  const step = (value: number) => Math.floor(Math.log(Math.min(Math.max(value, SCALE.least), SCALE.most)) / STEP);
  const found = new Set<number>();
  for (const [low, high] of intervals) for (let at = step(low); at <= step(high); at++) found.add(at);
  return [...found];
}

/** Significant digits as printed, without closing zeros: 453 → 3, 40,000,000 → 1. */
export function digits(value: number): number {
  return mantissa(value).length;
}

/** Half of the last significant place, as a share of the value: 5 tons → 0.1. */
function halfPlace(value: number): number {
  return value === 0 ? 0 : 0.5 / Number(mantissa(value));
}

/** The digits from the first to the last that is not zero: 0.0450 → "45". */
function mantissa(value: number): string {
  return (Math.abs(value).toExponential().split('e')[0] ?? '').replace('.', '');
}
