import { createRequire } from 'node:module';
import type { IsoDate } from '../corpus/article.ts';

type Chrono = typeof import('chrono-node');

const require = createRequire(import.meta.url);

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

/**
 * Reads a date that a person typed: "2025-05-04", "4 May", "yesterday".
 * @param typed what was typed
 * @param reference the day that "yesterday" and a missing year are counted from
 * @returns the day, or `null` when it is none or does not name one single day
 */
export function readDate(typed: string, reference: IsoDate): IsoDate | null {
  const text = typed.trim().slice(0, 60);
  const iso = ISO.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  // Loading takes longer than most commands, and few dates need it.
  const [found, more] = (require('chrono-node') as Chrono).parse(text, {
    instant: new Date(`${reference}T12:00:00Z`),
    timezone: 0,
  });
  if (!found || more || found.end || found.text.trim() !== text) return null;
  const dayIsKnown =
    found.start.isCertain('day') || found.start.isCertain('weekday') || /^(?:to|yester)day$/i.test(text);
  if (!dayIsKnown) return null;
  const { start } = found;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  return year === null || month === null || day === null ? null : isoDate(year, month, day);
}
