/** Rows → what a picture shows, as plain data: one unit per picture. */

import { inSpans } from './duration.ts';
import { hedgedText } from './hedge.ts';
import { numberText, unitName } from './number.ts';
import type { ChartRow } from './row.ts';
import { clean, placeOfPrint } from './text.ts';

/** One figure in a picture. */
export type Bar = Readonly<{
  /** What is counted: "methamphetamine". */
  label: string;
  /** Event, cause of deaths, period and place of print where the bars differ in them, and what other outlets say; else empty. */
  note: string;
  /** The range of readings; both ends are the same for a plain number. */
  low: number;
  high: number;
  /** The figure as printed with its hedge, then in the unit of the chart: "≈ 5 tons (4,536–5,000 kg)". */
  text: string;
  /** True when another row contradicts it. */
  disputed: boolean;
}>;

/** One picture: all of one unit. */
export type Chart = Readonly<{
  /** "Seizures, in kilograms". */
  title: string;
  /** Cause of deaths, period and source that all bars share. */
  subtitle: string;
  unit: string;
  bars: readonly Bar[];
  /** What is not in the picture; empty when everything is. */
  caption: string;
}>;

/** More bars than these nobody reads; the rest is counted in the caption. */
const MOST_BARS = 25;

/**
 * Sorts rows into pictures of one unit each, that with the most bars first. Changes ("up 20 %") and what is
 * not stated as a fact are no bars.
 *
 * @param title - what the figures are: "Seizures"
 */
export function toCharts(rows: readonly ChartRow[], title: string): Chart[] {
  const drawable = rows.filter(isDrawable);
  const byUnit = new Map<string, ChartRow[]>();
  for (const row of drawable) {
    const list = byUnit.get(sharedUnit(row));
    if (list === undefined) byUnit.set(sharedUnit(row), [row]);
    else list.push(row);
  }
  return [...byUnit.values()].sort((a, b) => b.length - a.length).map((list) => toChart(list, title, rows));
}

function isDrawable(row: ChartRow): boolean {
  const [low, high] = readings(row);
  return !row.hypothetical && !isChange(row) && Number.isFinite(high - low) && low >= 0;
}

function isChange({ modifier }: ChartRow): boolean {
  return modifier === 'up' || modifier === 'down';
}

function toChart(printed: readonly ChartRow[], title: string, all: readonly ChartRow[]): Chart {
  const rows = inSpans(printed);
  const [first] = rows;
  const unit = first === undefined ? '' : unitOf(first);
  const sorted = rows.toSorted((a, b) => readings(b)[1] - readings(a)[1]).slice(0, MOST_BARS);
  const event = shared(sorted.map((row) => row.event ?? ''));
  const period = shared(sorted.map((row) => row.period ?? ''));
  const source = shared(sorted.map(({ citation }) => placeOfPrint(citation)));
  const cause = shared(sorted.map(causeOf));
  const differing = { cause: cause === null, event: event === null, period: period === null, source: source === null };
  return {
    title: clean(unitName(unit) === 'number' ? title : `${title}, in ${unitName(unit)}`),
    subtitle: [cause, period, source].filter(Boolean).join(' · '),
    unit,
    bars: sorted.map((row) => toBar(row, unit, differing)),
    caption: captionOf(sorted.some(spread), {
      smaller: rows.length - sorted.length,
      'in another unit': all.filter(isDrawable).length - rows.length,
      'not stated as a fact': all.filter(({ hypothetical }) => hypothetical).length,
      'of a change': all.filter((row) => !row.hypothetical && isChange(row)).length,
    }),
  };
}

function toBar(
  row: ChartRow,
  unit: string,
  differing: Readonly<{ cause: boolean; event: boolean; period: boolean; source: boolean }>,
): Bar {
  const [low, high] = readings(row);
  const outlets = new Set(row.alsoIn.map(({ source }) => source).filter((source) => source !== row.citation.source));
  const notes = [
    differing.event ? (row.event ?? '') : '',
    differing.cause ? causeOf(row) : '',
    differing.period ? (row.period ?? '') : '',
    differing.source ? placeOfPrint(row.citation) : '',
    outlets.size === 0 ? '' : `also in ${outlets.size} other ${outlets.size === 1 ? 'outlet' : 'outlets'}`,
    row.conflictsWith.length > 0 ? 'outlets differ' : '',
  ];
  return {
    label: clean(row.item ?? (/\p{L}/u.test(row.unit) ? row.unit : 'not named')),
    note: clean(notes.filter(Boolean).join(' · ')),
    low,
    high,
    text: clean(valueText(row, unit)),
    disputed: row.conflictsWith.length > 0,
  };
}

/** Of what people died: rows of deaths are all of "people". */
function causeOf({ event, agent }: ChartRow): string {
  return event === 'death' && agent !== null ? `by: ${agent}` : '';
}

function unitOf(row: ChartRow): string {
  return row.normalized?.unit ?? row.unitNormalized;
}

/** Events that count people, whatever the article calls them. */
const OF_PEOPLE: ReadonlySet<string | null> = new Set([
  'arrest',
  'extradition',
  'deployment',
  'death',
  'injury',
  'displacement',
  'case',
]);

/** What may stand in one picture: guns do not stand beside pills, though both are counted. */
function sharedUnit(row: ChartRow): string {
  const unit = unitOf(row);
  if (unit !== 'count') return unit;
  return OF_PEOPLE.has(row.event) ? 'people' : `number of ${row.unitNormalized.split(' ').at(-1) ?? ''}`;
}

/** The least and the most that the figure can mean. */
function readings({ value, valueMax, normalized, alternatives }: ChartRow): [low: number, high: number] {
  const main = normalized ?? { value, valueMax, unit: '' };
  const all = [
    main.value,
    main.valueMax ?? main.value,
    ...alternatives.flatMap((other) => [other.value, other.valueMax ?? other.value]),
  ];
  return [Math.min(...all), Math.max(...all)];
}

/** True when a figure can mean more than one number. */
function spread(row: ChartRow): boolean {
  const [low, high] = readings(row);
  return low < high;
}

function valueText(row: ChartRow, unit: string): string {
  const printed = hedgedText(row);
  const [low, high] = readings(row);
  if (low === row.value && high === (row.valueMax ?? row.value)) return printed;
  const range = low === high ? numberText(low) : `${numberText(low)}–${numberText(high)}`;
  return `${printed} (${range} ${unit})`;
}

/** The one value that all share, `null` when they differ. */
function shared(values: readonly string[]): string | null {
  const [first = '', ...others] = new Set(values);
  return others.length === 0 ? clean(first) : null;
}

/** Explains brackets and counts what is left out, by reason: "Not in this picture: 5 smaller, 1 in another unit." */
function captionOf(brackets: boolean, leftOut: Readonly<Record<string, number>>): string {
  const counts = Object.entries(leftOut).flatMap(([what, count]) => (count > 0 ? [`${count} ${what}`] : []));
  const parts = [
    brackets ? 'A bracket spans everything the printed figure can mean.' : '',
    counts.length === 0 ? '' : `Not in this picture: ${counts.join(', ')}.`,
  ];
  return parts.filter(Boolean).join(' ');
}
