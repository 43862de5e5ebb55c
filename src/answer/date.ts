import { createRequire } from 'node:module';
import type { IsoDate } from '../corpus/article.ts';

type Chrono = typeof import('chrono-node');
type Part = ReturnType<Chrono['parse']>[number]['start'];

const require = createRequire(import.meta.url);

/** Which day of a month, a year or a span is meant: "from last month on" begins with its first. */
export type Edge = 'first' | 'last';

const ISO = /^(\d{4})[-/](\d{2})[-/](\d{2})$/;

/** The calendar day as `YYYY-MM-DD`, or `null` when there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10) as IsoDate;
}

/** Today where the program runs. */
export function today(now: Date): IsoDate {
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) as IsoDate;
}

/** "07/08/2025" is a day of July in one country and of August in another. */
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/;

/** The two days that a date of numbers may be, the month first and the day first; `null` where there is but one. */
export function dateReadings(typed: string, reference: IsoDate): readonly [IsoDate, IsoDate] | null {
  const numbers = NUMBERS.exec(typed.trim());
  if (!numbers) return null;
  const [a, b] = [Number(numbers[1]), Number(numbers[2])];
  const year = Number((numbers[3] ?? reference.slice(0, 4)).padStart(4, '20'));
  const [monthFirst, dayFirst] = [isoDate(year, a, b), isoDate(year, b, a)];
  return monthFirst === null || dayFirst === null || a === b ? null : [monthFirst, dayFirst];
}

/**
 * Reads a date that a person typed, in English or Spanish: "2025-05-04", "4 May", "yesterday", "4 de mayo", "ayer".
 * @param typed what was typed
 * @param reference the day that "yesterday" and a missing year are counted from
 * @param edge which day of a longer time is taken: "last month", "May 2025"; `null` takes none
 * @returns the day, or `null` when it is none, may be two, or does not name one single day
 */
export function readDate(typed: string, reference: IsoDate, edge: Edge | null = null): IsoDate | null {
  const text = typed.trim().slice(0, 60);
  if (dateReadings(text, reference) !== null) return null;
  if (edge !== null && /^[12]\d{3}$/.test(text)) return edgeOf(edge, Number(text), null);
  const iso = ISO.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  // Loading takes longer than most commands, and few dates need it.
  const chrono = require('chrono-node') as Chrono;
  const readers = SPANISH.test(text) ? [chrono, chrono.es] : [chrono];
  for (const reader of readers) {
    const [found, more] = reader.parse(text, { instant: new Date(`${reference}T12:00:00Z`), timezone: 0 });
    if (!found || more || found.text.trim() !== text || (found.end && edge === null)) continue;
    return dayOf(edge === 'last' ? (found.end ?? found.start) : found.start, text, edge);
  }
  return null;
}

/** What may be a Spanish date: "mar" alone is a month to one reader and a Tuesday to the other. */
const SPANISH = /\p{L}{4,}|\bhoy\b|\bde\b/iu;

/** The day that a part of a typed text names, or the edge of the month or year. */
function dayOf(part: Part, text: string, edge: Edge | null): IsoDate | null {
  const [year, month, day] = [part.get('year'), part.get('month'), part.get('day')];
  if (year === null || month === null || day === null) return null;
  const dayIsKnown = part.isCertain('day') || part.isCertain('weekday') || /^(?:to|yester)day$/i.test(text);
  if (dayIsKnown) return isoDate(year, month, day);
  if (edge === null) return null;
  if (part.isCertain('month')) return edgeOf(edge, year, month);
  return part.isCertain('year') ? edgeOf(edge, year, null) : null;
}

/** The first or last day of a month or of a whole year. */
function edgeOf(edge: Edge, year: number, month: number | null): IsoDate | null {
  if (edge === 'first') return isoDate(year, month ?? 1, 1);
  return isoDate(year, month ?? 12, new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate());
}
