/**
 * "In May 2025", said of what is asked about: a passage can only answer when it was printed then or shortly after, or tells of
 * then itself.
 */

import type { IsoDate } from '../corpus/article.ts';
import { resolveWhen, type Grain, type When } from '../extract/when.ts';
import type { Passage } from '../index/passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Period } from '../index/query.ts';

/** News comes out so many days after what it tells of. */
const LAG: Readonly<Record<Grain, number>> = { day: 3, week: 4, month: 7, quarter: 14, year: 31, decade: 31, span: 14 };

const first = (from: string) => from + '-01-01'.slice(from.length - 4);
const last = (to: string) => to + '-12-31'.slice(to.length - 4);
const later = (day: string, days: number) =>
  new Date(Date.parse(`${day.slice(0, 8)}01`) + (Number(day.slice(8)) - 1 + days) * 864e5).toISOString().slice(0, 10);

/** The days that a date phrase means; open ends are far away. */
export function daysOf({ from, to, grain }: When): Period {
  return {
    from: from === null ? '0000-01-01' : first(from),
    to: to === null ? '9999-12-31' : last(to),
    lag: LAG[grain],
  };
}

const known = ({ from, to }: When) => from !== null || to !== null;

/** What lies so many years before the first article is history, which may be told without its date. */
const HISTORY = 3;

/**
 * The date phrases of a question, with their year, that news of a corpus can be measured by: what is still to come, and what
 * is history, is told of at any time.
 */
export function judged(phrases: readonly When[], { oldest }: Pick<PassageIndex, 'oldest'>, asOf: IsoDate): When[] {
  if (oldest === null) return [];
  const before = String(Number(oldest.slice(0, 4)) - HISTORY);
  return phrases.filter((when) => {
    const { from, to } = daysOf(when);
    return /\b\d{4}\b/.test(when.text) && from <= asOf && to >= before;
  });
}

/** True for an article printed in one of the periods or shortly after. */
export function isPrintedIn(date: IsoDate | null, periods: readonly Period[]): boolean {
  return date !== null && periods.some(({ from, to, lag }) => date >= from && (date <= to || date <= later(to, lag)));
}

/** A time that something is held against: "up from the same period last year". */
const COMPARED = /\b(?:same|corresponding|equivalent|comparable|year-ago|year-earlier|prior-year)\b/i;

/** True for a passage printed in one of the periods or shortly after, or with a date phrase that means a part of one. */
export function tellsOf({ article, start, end }: Passage, periods: readonly Period[]): boolean {
  if (isPrintedIn(article.date, periods)) return true;
  const told = resolveWhen(article.text.slice(start, end), article.date)
    .filter((when) => known(when) && !COMPARED.test(when.text))
    .map(daysOf);
  return periods.some((period) => told.some(({ from, to }) => from <= period.to && period.from <= to));
}
