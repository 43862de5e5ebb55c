/** Dates as feeds and sitemaps print them → the day. */

import type { IsoDate } from '../article.ts';
import { toIsoDate } from '../draft/metadata.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** RFC 822, as RSS has it: "Tue, 03 Jun 2025 23:30:00 -0700", "3 June 25". */
const RFC_822 = /^(?:[a-z]{2,9}\.?,?\s)?\s?(\d{1,2})[ -]([a-z]{3})[a-z.]{0,7},?[ -](\d{4}|\d{2})(?!\d)/i;

/**
 * The day as printed, in whatever zone it was printed for: 23:30 in California stays that day. `null` for a form that is neither
 * ISO 8601 nor RFC 822, and for a day that does not exist. Of two digits of a year, 70 to 99 are the last century.
 */
export function printedDay(text: string): IsoDate | null {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, 100);
  // Sitemaps and feeds also write 2025-06-03T10:00:00.000+0000 and 2025-06-03T10:00 Europe/Madrid.
  const iso = /^(\d{4}-\d{1,2}-\d{1,2})(?=$|[T ]\d{1,2}:)/i.exec(line);
  if (iso) return toIsoDate(iso[1] ?? '');
  const match = RFC_822.exec(line);
  if (!match) return toIsoDate(line);
  const month = MONTHS.indexOf((match[2] ?? '').toLowerCase()) + 1;
  const digits = match[3] ?? '';
  const year = digits.length === 4 ? digits : `${Number(digits) >= 70 ? '19' : '20'}${digits}`;
  return month === 0 ? null : toIsoDate(`${year}-${month}-${match[1] ?? ''}`);
}
