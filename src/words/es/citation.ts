import { join, link, say, type Datum, type Sentence } from '../sentence.ts';
import type { Cited } from '../en/citation.ts';
import { count } from './count.ts';

/** What stands for the address of an article where a link is shown by a word. */
export const LINK = { label: 'artículo', tooLong: 'enlace demasiado largo para mostrarlo' };

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** A date as text: "6 de mayo de 2025", "mayo de 2025", "2025". */
export function dateText(date: string | null): string {
  if (date === null) return 'sin fecha';
  const [year = '', month, day] = date.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' de ');
}

/** Reads back a whole day that {@link dateText} wrote; `null` where it is none. */
export function dayIn(text: string): string | null {
  const [, day = '', name = '', year = ''] = /^(\d{1,2}) de (\p{L}+) de (\d{4})$/u.exec(text) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  return month === 0 ? null : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const datum = (text: string): Datum => ({ text, as: 'plain' });

/** "y"; "e" before the sound of an i: "Ana e Inés". */
function and(next: string): string {
  return /^h?[ií](?![aeo])/iu.test(next) ? ' e ' : ' y ';
}

function names(byline: readonly string[]): Sentence {
  return byline.length > 3
    ? say`${byline[0] ?? ''} y otros ${byline.length - 1}`
    : join(byline.map(datum), ', ', and(byline.at(-1) ?? ''));
}

function outlet(cited: Cited): string {
  return cited.source ?? 'medio desconocido';
}

/** The line under every passage: "Daily Caller News Foundation · Mariane Angela · 6 de mayo de 2025 · ¶9". */
export function citationLine(cited: Cited, id: string | null = null): Sentence {
  const { byline, date, kind, paragraph, url } = cited;
  const head = kind === 'digest' ? [say`resumen de ${outlet(cited)}, ${dateText(date)}`] : [say`${outlet(cited)}`];
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

/** Outlet, date and paragraph only: "OAN, 4 de mayo de 2025, ¶7". */
export function shortCitation(cited: Cited): Sentence {
  const line = say`${outlet(cited)}, ${dateText(cited.date)}`;
  const whole = cited.kind === 'digest' ? say`resumen de ${line}` : line;
  return cited.paragraph === null ? whole : say`${whole}, ¶${String(cited.paragraph)}`;
}

/** "bajo el título “11:40: El ferri flota”". */
export function underHeading(heading: string): Sentence {
  return say`bajo el título “${heading}”`;
}

/** A place of print, and the id to look it up by. */
export const placeWithId = (cited: Cited, id: string): Sentence => say`${shortCitation(cited)} (id ${datum(id)})`;

/** "también en OAN, 4 de mayo de 2025, ¶7 y 5 lugares más". */
export const alsoIn = (citations: readonly Cited[], more = 0): Sentence =>
  alsoInPlaces(citations.map(shortCitation), more);

/** The same of places already written. */
export function alsoInPlaces(places: readonly Sentence[], more = 0): Sentence {
  const rest = more > 0 ? [[`${count(more, 'lugar', 'lugares')} más`]] : [];
  return say`también en ${join([...places, ...rest], ', ', ' y ')}`;
}
