import { join, link, say, type Datum, type Sentence } from '../sentence.ts';
import { count } from './count.ts';

/** Where a printed passage stands, as the answers give it. */
export type Cited = Readonly<{
  article: string;
  paragraph: number | null;
  source: string | null;
  title: string | null;
  byline: readonly string[];
  date: string | null;
  url: string | null;
  kind: 'article' | 'digest';
}>;

/** What stands for the address of an article where a link is shown by a word. */
export const LINK = { label: 'article', tooLong: 'link too long to show' } as const;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * A date as text: "6 May 2025", "May 2025", "2025". A Discord timestamp could show the day before in another zone.
 * @param date `YYYY[-MM[-DD]]`, `null` when unknown
 */
export function dateText(date: string | null): string {
  if (date === null) return 'undated';
  const [year = '', month, day] = date.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** Reads back a whole day that {@link dateText} wrote; `null` where it is none. */
export function dayIn(text: string): string | null {
  const [, day = '', name = '', year = ''] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(text) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  return month === 0 ? null : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const datum = (text: string): Datum => ({ text, as: 'plain' });

function names(byline: readonly string[]): Sentence {
  return byline.length > 3
    ? say`${byline[0] ?? ''} and ${byline.length - 1} others`
    : join(byline.map(datum), ', ', ' and ');
}

function outlet(cited: Cited): string {
  return cited.source ?? 'unknown outlet';
}

/**
 * The line under every passage: "Daily Caller News Foundation · Mariane Angela · 6 May 2025 · ¶9", of a digest
 * "digest of Daily Caller News Foundation, 6 May 2025 · Mariane Angela · ¶9".
 * @param id the passage id, shown when given: "… · id 2025-05-06-troops#p9"
 */
export function citationLine(cited: Cited, id: string | null = null): Sentence {
  const { byline, date, kind, paragraph, url } = cited;
  const head = kind === 'digest' ? [say`digest of ${outlet(cited)}, ${dateText(date)}`] : [say`${outlet(cited)}`];
  const parts = [
    ...head,
    ...(byline.length === 0 ? [] : [names(byline)]),
    ...(kind === 'digest' ? [] : [say`${dateText(date)}`]),
    ...(paragraph === null ? [] : [say`¶${String(paragraph)}`]),
    ...(id === null ? [] : [say`id ${id}`]),
    ...(url === null ? [] : [[link(url, LINK)]]),
  ];
  return join(parts, ' · ');
}

/** Outlet, date and paragraph only: "OAN, 4 May 2025, ¶7", "digest of OAN, 4 May 2025, ¶7". */
export function shortCitation(cited: Cited): Sentence {
  const line = say`${outlet(cited)}, ${dateText(cited.date)}`;
  const whole = cited.kind === 'digest' ? say`digest of ${line}` : line;
  return cited.paragraph === null ? whole : say`${whole}, ¶${String(cited.paragraph)}`;
}

/** "under “11:40: The ferry is afloat”". */
export function underHeading(heading: string): Sentence {
  return say`under “${heading}”`;
}

/** A place of print, and the id to look it up by: "OAN, 4 May 2025, ¶7 (id oan#p7)". */
export const placeWithId = (cited: Cited, id: string): Sentence => say`${shortCitation(cited)} (id ${datum(id)})`;

/**
 * "also in OAN, 4 May 2025, ¶7 and Reuters, 5 May 2025, ¶2".
 * @param more places that are not named: "also in OAN, 4 May 2025, ¶7 and 5 more places"
 */
export const alsoIn = (citations: readonly Cited[], more = 0): Sentence =>
  alsoInPlaces(citations.map(shortCitation), more);

/** The same of places already written. */
export function alsoInPlaces(places: readonly Sentence[], more = 0): Sentence {
  return say`also in ${join([...places, ...(more > 0 ? [[count(more, 'more place')]] : [])], ', ', ' and ')}`;
}
