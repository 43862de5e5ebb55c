/** Rows → CSV, one line per figure with its citation. */

import { stringify } from 'csv-stringify/sync';
import { inSpans } from './duration.ts';
import { hedgeWords } from './hedge.ts';
import type { ChartRow } from './row.ts';
import { clean, placeOfPrint } from './text.ts';

type Cell = string | number | null;

/** Column → what stands in it. The names are part of the output and stay as they are. */
const COLUMNS: Readonly<Record<string, (row: ChartRow) => Cell>> = {
  group: ({ group }) => group,
  event: ({ event }) => event,
  item: ({ item }) => item,
  printed: ({ text }) => text,
  hedge: hedgeWords,
  value: ({ value }) => value,
  value_max: ({ valueMax }) => valueMax,
  unit: unitCell,
  normalized: (row) => usual(row)?.value ?? null,
  normalized_max: (row) => usual(row)?.valueMax ?? null,
  normalized_unit: (row) => usual(row)?.unit ?? null,
  other_readings: ({ alternatives }) =>
    alternatives
      .map(
        ({ value, valueMax, unit, reading }) =>
          `${valueMax === undefined ? value : `${value}–${valueMax}`} ${unit} (${reading})`,
      )
      .join('; '),
  agent: ({ agent }) => agent,
  recipient: ({ recipient }) => recipient,
  period: ({ period }) => period,
  period_from: ({ periodResolved }) => periodResolved?.from ?? null,
  period_to: ({ periodResolved }) => periodResolved?.to ?? null,
  stated_as_fact: ({ hypothetical }) => (hypothetical ? 'no' : 'yes'),
  source: ({ citation }) => citation.source,
  date: ({ citation }) => citation.date,
  byline: ({ citation }) => citation.byline.join('; '),
  title: ({ citation }) => citation.title,
  kind: ({ citation }) => citation.kind,
  article: ({ citation }) => citation.article,
  paragraph: ({ citation }) => citation.paragraph,
  url: ({ citation }) => citation.url,
  also_in: ({ alsoIn }) =>
    alsoIn.map((also) => `${placeOfPrint(also)} (${also.article}#p${also.paragraph ?? ''})`).join('; '),
  conflicts_with: ({ conflictsWith }) => conflictsWith.join('; '),
};

/** The unit as printed; one that is printed behind another member of its list in its plain form; a bare number has none. */
function unitCell({ unit, unitNormalized }: ChartRow): string | null {
  if (unit !== '-') return unit;
  return unitNormalized === '-' ? null : unitNormalized;
}

/** The normal form in a unit that people reckon in: terms in years, not in seconds as in JSON. */
function usual(row: ChartRow): ChartRow['normalized'] {
  return inSpans([row])[0]?.normalized ?? null;
}

/**
 * A table for spreadsheets: RFC 4180 quoting, numbers as plain numbers, and no text that a spreadsheet would run as a
 * formula (a leading = + - @ gets an apostrophe in front).
 *
 * @param options.bom - begin with the mark by which Excel knows UTF-8.
 */
export function toCsv(rows: readonly ChartRow[], options: Readonly<{ bom?: boolean }> = {}): string {
  const columns = Object.keys(COLUMNS);
  const lines = rows.map((row) =>
    Object.values(COLUMNS).map((cellOf) => {
      const cell = cellOf(row);
      return typeof cell === 'string' ? clean(cell) : cell;
    }),
  );
  return stringify(lines, { header: true, columns, escape_formulas: true, bom: options.bom ?? false });
}
