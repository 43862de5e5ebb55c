/** Rows → what a picture shows, as plain data: one unit per picture. */

import { inSpans } from './duration.ts';
import { hedgedText } from './hedge.ts';
import type { ChartRow } from './row.ts';
import { clean } from './text.ts';
import type { ChartWords } from './words.ts';

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
  /** The unit as the axis names it: "kilograms". */
  axis: string;
  /** How the numbers of the axis are written, as a BCP 47 tag. */
  region: string;
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
 * @param words - of the language that the pictures speak
 */
export function toCharts(rows: readonly ChartRow[], title: string, words: ChartWords): Chart[] {
  const drawable = rows.filter(isDrawable);
  const byUnit = new Map<string, ChartRow[]>();
  for (const row of drawable) {
    const list = byUnit.get(sharedUnit(row));
    if (list === undefined) byUnit.set(sharedUnit(row), [row]);
    else list.push(row);
  }
  return [...byUnit.values()].sort((a, b) => b.length - a.length).map((list) => toChart(list, title, rows, words));
}

function isDrawable(row: ChartRow): boolean {
  const [low, high] = readings(row);
  return !row.hypothetical && !isChange(row) && Number.isFinite(high - low) && low >= 0;
}

function isChange({ modifier }: ChartRow): boolean {
  return modifier === 'up' || modifier === 'down';
}

function toChart(printed: readonly ChartRow[], title: string, all: readonly ChartRow[], words: ChartWords): Chart {
  const rows = inSpans(printed);
  const [first] = rows;
  const unit = first === undefined ? '' : unitOf(first);
  const sorted = rows.toSorted((a, b) => readings(b)[1] - readings(a)[1]).slice(0, MOST_BARS);
  const event = shared(sorted.map((row) => row.event ?? ''));
  const period = shared(sorted.map((row) => row.period ?? ''));
  const source = shared(sorted.map(({ citation }) => words.placeOfPrint(citation)));
  const cause = shared(sorted.map((row) => causeOf(row, words)));
  const differing = { cause: cause === null, event: event === null, period: period === null, source: source === null };
  return {
    title: clean(words.chartTitle(title, unit)),
    subtitle: [cause, period, source].filter(Boolean).join(' · '),
    unit,
    axis: words.unitName(unit),
    region: words.chartRegion(),
    bars: sorted.map((row) => toBar(row, unit, differing, words)),
    caption: words.chartCaption(sorted.some(spread), {
      smaller: rows.length - sorted.length,
      otherUnit: all.filter(isDrawable).length - rows.length,
      noFact: all.filter(({ hypothetical }) => hypothetical).length,
      change: all.filter((row) => !row.hypothetical && isChange(row)).length,
    }),
  };
}

function toBar(
  row: ChartRow,
  unit: string,
  differing: Readonly<{ cause: boolean; event: boolean; period: boolean; source: boolean }>,
  words: ChartWords,
): Bar {
  const [low, high] = readings(row);
  const outlets = new Set(row.alsoIn.map(({ source }) => source).filter((source) => source !== row.citation.source));
  const notes = [
    differing.event && row.event !== null ? words.eventName(row.event) : '',
    differing.cause ? causeOf(row, words) : '',
    differing.period ? (row.period ?? '') : '',
    differing.source ? words.placeOfPrint(row.citation) : '',
    outlets.size === 0 ? '' : words.alsoInOutlets(outlets.size),
    row.conflictsWith.length > 0 ? words.OUTLETS_DIFFER : '',
  ];
  return {
    label: clean(row.item ?? (/\p{L}/u.test(row.unit) ? row.unit : words.NOT_NAMED)),
    note: clean(notes.filter(Boolean).join(' · ')),
    low,
    high,
    text: clean(valueText(row, unit, words)),
    disputed: row.conflictsWith.length > 0,
  };
}

/** Of what people died: rows of deaths are all of "people". */
function causeOf({ event, agent }: ChartRow, words: ChartWords): string {
  return event === 'death' && agent !== null ? words.causeOfDeath(agent) : '';
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

function valueText(row: ChartRow, unit: string, words: ChartWords): string {
  const printed = hedgedText(row);
  const [low, high] = readings(row);
  if (low === row.value && high === (row.valueMax ?? row.value)) return printed;
  const [least, most] = [words.chartNumber(low), words.chartNumber(high)];
  return `${printed} (${low === high ? least : `${least}–${most}`} ${words.unitSign(unit)})`;
}

/** The one value that all share, `null` when they differ. */
function shared(values: readonly string[]): string | null {
  const [first = '', ...others] = new Set(values);
  return others.length === 0 ? clean(first) : null;
}
