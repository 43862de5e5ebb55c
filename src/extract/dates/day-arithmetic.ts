/** Arithmetic with days, months and years as `YYYY[-MM[-DD]]`. */

import type { IsoDate } from '../../corpus/article.ts';

const DAY = 864e5;

/** A number with zeros before it. */
export function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** Noon of a day in UTC. */
export function noon(date: IsoDate): Date {
  return new Date(`${date}T12:00:00Z`);
}

/** The day so many days later. */
export function plusDays(date: IsoDate, days: number): IsoDate {
  return new Date(noon(date).getTime() + days * DAY).toISOString().slice(0, 10) as IsoDate;
}

/** The month so many months after that of a day. */
export function plusMonths(date: IsoDate, months: number): string {
  const at = noon(date);
  const total = at.getUTCFullYear() * 12 + at.getUTCMonth() + months;
  return `${pad(Math.floor(total / 12), 4)}-${pad((total % 12) + 1, 2)}`;
}

/** The same day, month or year so many years later. */
export function plusYears(date: string, years: number): string {
  const there = pad(Number(date.slice(0, 4)) + years, 4) + date.slice(4);
  return there.endsWith('-02-29') ? there.replace(/29$/, '28') : there;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(date: IsoDate): number {
  return (noon(date).getUTCDay() + 6) % 7;
}
