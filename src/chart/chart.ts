/** Rows → what a picture shows, as plain data: one event and one unit per picture. */

import { hedge, numberText, unitName } from './number.ts';
import type { ChartRow } from './row.ts';
import { clean, placeOfPrint } from './text.ts';

export type Bar = Readonly<{
  /** What is counted: "methamphetamine". */
  label: string;
  /** Period and place of print where the bars differ in them, else empty. */
  note: string;
  /** The range of readings; both ends are the same for a plain number. */
  low: number;
  high: number;
  /** The figure as printed with its hedge, then in the unit of the chart: "≈ 5 tons (4,536–5,000 kg)". */
  text: string;
  /** True when another row contradicts it. */
  disputed: boolean;
}>;

export type Chart = Readonly<{
  /** "Seizures, in kilograms". */
  title: string;
  /** Period and source that all bars share. */
  subtitle: string;
  unit: string;
  bars: readonly Bar[];
  /** What is not in the picture; empty when everything is. */
  caption: string;
}>;

/** More bars than these nobody reads; the rest is counted in the caption. */
const MOST_BARS = 25;

/**
 * Sorts rows into pictures of one event and one unit each, that with the most bars first. Changes ("up 20 %") and what is
 * not stated as a fact are no bars.
 *
 * @param title - what the figures are: "Seizures"
 */
export function toCharts(rows: readonly ChartRow[], title: string): Chart[] {
  const drawable = rows.filter(isDrawable);
  const byUnit = new Map<string, ChartRow[]>();
  for (const row of drawable) {
    const key = `${row.event ?? ''}|${unitOf(row)}`;
    const list = byUnit.get(key);
    if (list === undefined) byUnit.set(key, [row]);
    else list.push(row);
  }
  return [...byUnit.values()]
    .sort((a, b) => b.length - a.length)
    .map((list) => toChart(list, title, rows.length - list.length));
}

function isDrawable(row: ChartRow): boolean {
  const [low, high] = readings(row);
  return (
    !row.hypothetical && row.modifier !== 'up' && row.modifier !== 'down' && Number.isFinite(high - low) && low >= 0
  );
}

function toChart(rows: readonly ChartRow[], title: string, elsewhere: number): Chart {
  const [first] = rows;
  const unit = first === undefined ? '' : unitOf(first);
  const sorted = rows.toSorted((a, b) => readings(b)[1] - readings(a)[1]).slice(0, MOST_BARS);
  const period = shared(sorted.map((row) => row.period ?? ''));
  const source = shared(sorted.map(({ citation }) => placeOfPrint(citation)));
  return {
    title: clean(unitName(unit) === 'number' ? title : `${title}, in ${unitName(unit)}`),
    subtitle: [period, source].filter(Boolean).join(' · '),
    unit,
    bars: sorted.map((row) => toBar(row, unit, period === null, source === null)),
    caption: captionOf(
      sorted.some((row) => spread(row)),
      rows.length - sorted.length,
      elsewhere,
    ),
  };
}

function toBar(row: ChartRow, unit: string, withPeriod: boolean, withSource: boolean): Bar {
  const [low, high] = readings(row);
  const outlets = new Set(row.alsoIn.map(({ source }) => source).filter((source) => source !== row.citation.source));
  const notes = [
    withPeriod && row.period !== null ? row.period : '',
    withSource ? placeOfPrint(row.citation) : '',
    outlets.size === 0 ? '' : `also in ${outlets.size} other ${outlets.size === 1 ? 'outlet' : 'outlets'}`,
    row.conflictsWith.length > 0 ? 'outlets differ' : '',
  ];
  return {
    label: clean(row.item ?? row.unit),
    note: clean(notes.filter(Boolean).join(' · ')),
    low,
    high,
    text: clean(valueText(row, unit)),
    disputed: row.conflictsWith.length > 0,
  };
}

function unitOf(row: ChartRow): string {
  return row.normalized?.unit ?? row.unitNormalized;
}

/** The least and the most that the figure can mean. */
function readings({ value, valueMax, normalized, alternatives }: ChartRow): [low: number, high: number] {
  const main = normalized ?? { value, valueMax, unit: '' };
  const all = [main.value, main.valueMax ?? main.value, ...alternatives.map((other) => other.value)];
  return [Math.min(...all), Math.max(...all)];
}

/** True when a figure can mean more than one number. */
function spread(row: ChartRow): boolean {
  const [low, high] = readings(row);
  return low < high;
}

function valueText(row: ChartRow, unit: string): string {
  const printed = `${hedge(row.modifier)}${row.text}`;
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

function captionOf(brackets: boolean, smaller: number, elsewhere: number): string {
  const left = [
    smaller === 0 ? '' : `${smaller} smaller ${smaller === 1 ? 'figure' : 'figures'}`,
    elsewhere === 0
      ? ''
      : `${elsewhere} ${elsewhere === 1 ? 'figure' : 'figures'} in another unit or not stated as a fact`,
  ].filter(Boolean);
  const parts = [
    brackets ? 'A bracket spans everything the printed figure can mean.' : '',
    left.length === 0 ? '' : `Not in this picture: ${left.join(', ')}.`,
  ];
  return parts.filter(Boolean).join(' ');
}
