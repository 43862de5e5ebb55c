/**
 * "In May 2025", said of what is asked about: a passage can only answer when it was printed then or shortly after, or tells of
 * then itself.
 */

import type { IsoDate } from '../corpus/article.ts';
import { resolveWhen, type Grain, type When } from '../extract/when.ts';
import type { Passage } from '../index/passage.ts';
import type { Period } from '../index/query.ts';

/** News comes out so many days after what it tells of. */
const LAG: Readonly<Record<Grain, number>> = { day: 3, week: 4, month: 7, quarter: 14, year: 31, decade: 31, span: 14 };

const first = (from: string) => from + '-01-01'.slice(from.length - 4);
const last = (to: string) => to + '-12-31'.slice(to.length - 4);
const later = (day: string, days: number) =>
  new Date(Date.parse(`${day.slice(0, 8)}01`) + (Number(day.slice(8)) - 1 + days) * 864e5).toISOString().slice(0, 10);

/** The days that a date phrase means; open ends are far away. */
function daysOf({ from, to, grain }: When): Period {
  return {
    from: from === null ? '0000-01-01' : first(from),
    to: to === null ? '9999-12-31' : last(to),
    lag: LAG[grain],
  };
}

const known = ({ from, to }: When) => from !== null || to !== null;

/** The periods that a question names with their year: only these are sure to be meant. */
export function periodsOf(phrases: readonly When[]): Period[] {
  return phrases.filter((when) => known(when) && /\b\d{4}\b/.test(when.text)).map(daysOf);
}

/** True for an article printed in one of the periods or shortly after. */
export function isPrintedIn(date: IsoDate | null, periods: readonly Period[]): boolean {
  return date !== null && periods.some(({ from, to, lag }) => date >= from && (date <= to || date <= later(to, lag)));
}

/** True for a passage printed in one of the periods or shortly after, or with a date phrase that means a part of one. */
export function tellsOf({ article, start, end }: Passage, periods: readonly Period[]): boolean {
  if (isPrintedIn(article.date, periods)) return true;
  const told = resolveWhen(article.text.slice(start, end), article.date).filter(known).map(daysOf);
  return periods.some((period) => told.some(({ from, to }) => from <= period.to && period.from <= to));
}
