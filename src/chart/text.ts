import type { RowCitation } from './row.ts';

/** "Harbor Courier, 2 May 2024", "digest of Harbor Courier, undated". */
export function placeOfPrint({ source, date, kind }: RowCitation): string {
  const printed = `${source ?? 'unknown outlet'}, ${date === null ? 'undated' : dateText(date)}`;
  return kind === 'digest' ? `digest of ${printed}` : printed;
}

/** A date-only text must not move with the reader's time zone. */
function dateText(date: string): string {
  return new Date(date).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** One line, without control and direction characters, which would break a picture or move its words. */
export function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\s\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]+/gu, ' ').trim();
}
