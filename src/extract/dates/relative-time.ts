/** Times told by the day of the article: "last month", "this week", "two years ago", "the past three months". */

import type { IsoDate } from '../../corpus/article.ts';
import { pad, plusDays, plusMonths, weekdayOf } from './day-arithmetic.ts';
import { ofChrono, season, seasonStart } from './named-time.ts';
import { ONE_TO_TWELVE } from './phrase.ts';
import type { Grain, Meaning } from './when.ts';

const COUNT_WORD = new RegExp(`\\b(?:${ONE_TO_TWELVE.join('|')})\\b`);

/** How many: "three", "12", "a"; `null` for "few" and "several". */
export function countOf(lower: string): number | null {
  const digits = /\d+/.exec(lower)?.[0];
  if (digits !== undefined) return Number(digits);
  const word = COUNT_WORD.exec(lower)?.[0];
  if (word !== undefined) return ONE_TO_TWELVE.indexOf(word) + 1;
  if (lower.includes('couple')) return 2;
  return /few|several/.test(lower) ? null : 1;
}

/** A point `count` units before the reference, at the unit's own grain. */
function back(lower: string, count: number, reference: IsoDate): { at: string; grain: Grain } {
  if (/hour|minute/.test(lower)) return { at: reference, grain: 'day' };
  if (lower.includes('day')) return { at: plusDays(reference, -count), grain: 'day' };
  if (lower.includes('week')) return { at: plusDays(reference, -7 * count), grain: 'week' };
  if (lower.includes('month')) return { at: plusMonths(reference, -count), grain: 'month' };
  if (lower.includes('quarter')) return { at: plusMonths(reference, -3 * count), grain: 'quarter' };
  const years = count * (lower.includes('decade') ? 10 : lower.includes('century') ? 100 : 1);
  return { at: pad(Number(reference.slice(0, 4)) - years, 4), grain: 'year' };
}

/** "the past three months": from then until the reference. */
export function span(lower: string, reference: IsoDate): Meaning {
  const count = countOf(lower);
  return { from: count === null ? null : back(lower, count, reference).at, to: reference, grain: 'span' };
}

/** "two years ago", "a few days earlier" */
export function ago(lower: string, reference: IsoDate): Meaning {
  const count = countOf(lower);
  if (count === null) return { from: null, to: null, grain: 'span' };
  const { at, grain } = back(lower, count, reference);
  return { from: at, to: at, grain };
}

/** Monday to Sunday of the week `shift` weeks from the reference's. */
export function week(reference: IsoDate, shift: number): Meaning {
  const monday = plusDays(reference, 7 * shift - weekdayOf(reference));
  return { from: monday, to: plusDays(monday, 6), grain: 'week' };
}

/** Saturday and Sunday of the week; on a weekend, the next one is that one too. */
function weekend(reference: IsoDate, shift: number): Meaning {
  const weekday = weekdayOf(reference);
  const saturday = plusDays(reference, 5 - weekday + 7 * (weekday >= 5 ? Math.min(shift, 0) : shift));
  return { from: saturday, to: plusDays(saturday, 1), grain: 'week' };
}

/** The month `shift` months from the reference's. */
export function month(reference: IsoDate, shift: number): Meaning {
  const text = plusMonths(reference, shift);
  return { from: text, to: text, grain: 'month' };
}

function quarter(reference: IsoDate, shift: number): Meaning {
  const into = (Number(reference.slice(5, 7)) - 1) % 3;
  const first = 3 * shift - into;
  return { from: plusMonths(reference, first), to: plusMonths(reference, first + 2), grain: 'quarter' };
}

function year(reference: IsoDate, shift: number): Meaning {
  const text = String(yearOf(reference) + shift);
  return { from: text, to: text, grain: 'year' };
}

function decade(reference: IsoDate, shift: number): Meaning {
  const first = Math.floor(yearOf(reference) / 10) * 10 + 10 * shift;
  return { from: String(first), to: String(first + 9), grain: 'decade' };
}

const yearOf = (reference: IsoDate): number => Number(reference.slice(0, 4));

/** What a unit of time means, so many units from the reference's. */
const UNITS: ReadonlyMap<string, (reference: IsoDate, shift: number) => Meaning> = new Map([
  ['weekend', weekend],
  ['week', week],
  ['month', month],
  ['year', year],
  ['quarter', quarter],
  ['decade', decade],
  ['century', () => ({ from: null, to: null, grain: 'span' }) as const],
]);

/** "last month", "this week", "next year", "last summer", "last Tuesday". */
export function relative(lower: string, reference: IsoDate): Meaning | null {
  const shift = /^(?:the )?(?:last|previous|past)/.test(lower) ? -1 : /^(?:the )?next/.test(lower) ? 1 : 0;
  const unit = lower.split(' ').at(-1) ?? '';
  const counted = UNITS.get(unit);
  if (counted !== undefined) return counted(reference, shift);
  const start = seasonStart(unit);
  if (start !== undefined) return season(yearOf(reference) + seasonShift(reference, start, shift), start);
  return ofChrono(lower, reference, /(?:day|night)$/.test(unit) ? 'day' : 'month');
}

/** "Last summer", said in summer, is the one of the year before; said in October, this year's. */
function seasonShift(reference: IsoDate, start: number, shift: number): number {
  const now = Number(reference.slice(5, 7));
  if (shift < 0) return now <= start + 2 ? -1 : 0;
  return shift > 0 && now >= start ? 1 : 0;
}
