/** Terms and other durations as a picture shows them: in years or days, never in seconds. */

import type { ChartRow } from './row.ts';

/** Longest first; a year is 365.25 days, as in the normal form of the figures. */
const SPANS: readonly (readonly [unit: string, seconds: number])[] = [
  ['years', 31_557_600],
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
];

/** Rows of seconds in the largest span that the longest of them fills; other rows as they are. */
export function inSpans(rows: readonly ChartRow[]): readonly ChartRow[] {
  const longest = Math.max(
    0,
    ...rows.map(({ normalized }) => (normalized?.unit === 's' ? (normalized.valueMax ?? normalized.value) : 0)),
  );
  const span = SPANS.find(([, seconds]) => longest >= seconds);
  if (span === undefined) return rows;
  const [unit, seconds] = span;
  const share = (value: number): number => Number((value / seconds).toPrecision(12));
  return rows.map((row) =>
    row.normalized?.unit === 's'
      ? {
          ...row,
          normalized: {
            value: share(row.normalized.value),
            valueMax: row.normalized.valueMax === null ? null : share(row.normalized.valueMax),
            unit,
          },
        }
      : row,
  );
}
