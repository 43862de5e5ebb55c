import { stringify } from 'csv-stringify/sync';
import type { StatsAnswer } from '../library.ts';

/** The rows of a table of figures as CSV with a header line. Cells that a spreadsheet would run as a formula are disarmed. */
export function stringifyFigures({ rows }: StatsAnswer): string {
  return stringify(
    rows.map((row) => ({
      event: row.event,
      item: row.item ?? row.concept.join(' '),
      printed: row.text,
      modifier: row.modifier,
      value: row.value,
      value_max: row.valueMax,
      unit: row.unitNormalized,
      normalized: row.normalized?.value,
      normalized_max: row.normalized?.valueMax,
      normalized_unit: row.normalized?.unit,
      other_readings: row.alternatives.map(({ value, unit, reading }) => `${value} ${unit} (${reading})`).join('; '),
      agent: row.agent,
      period: row.period,
      hypothetical: row.hypothetical,
      group: row.group,
      source: row.citation.source,
      date: row.citation.date,
      article: row.article,
      paragraph: row.paragraph,
      url: row.citation.url,
    })),
    { header: true, escape_formulas: true, cast: { boolean: String } },
  );
}
