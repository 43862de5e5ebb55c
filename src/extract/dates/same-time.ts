/** Times told by another time of the sentence: "the same period of 2025", "a year earlier". */

import type { IsoDate } from '../../corpus/article.ts';
import { plusYears } from './day-arithmetic.ts';
import type { When } from './when.ts';

const SAME = /\b(?:same|corresponding|equivalent|comparable|year-ago|year-earlier|prior-year)\b/i;
const YEAR_BEFORE =
  /\b(?:(?:previous|preceding|prior|last) year|year (?:before|earlier|ago|prior)|year-ago|year-earlier|prior-year)$/i;
/** These follow the year of another time only if there is one: "12 tons in 2022, up from 10 the previous year". */
const FOLLOWING =
  /^(?:\S+ )?(?:(?:the )?(?:previous|preceding|prior) year|(?:the )?year before|(?:a|one) year earlier)$/i;

/** The times of a sentence, those told by another one resolved by the nearest before them, else behind them. */
export function withSameTimes(whens: readonly When[], reference: IsoDate | null): When[] {
  return whens.map((when, at) => {
    const same = SAME.test(when.text);
    if (!same && !FOLLOWING.test(when.text)) return when;
    const base = whens.slice(0, at).findLast(tellsTime) ?? (same ? whens.slice(at + 1).find(tellsTime) : undefined);
    if (base === undefined) return when;
    return { ...when, ...moved(base, yearOf(when, base), same, reference) };
  });
}

/** A time that says by itself when it was. */
function tellsTime({ text, from }: When): boolean {
  return from !== null && !SAME.test(text) && !FOLLOWING.test(text);
}

/** The year that is meant: the printed one, else the one before the base's. */
function yearOf({ text }: When, { from }: When): string {
  const printed = /\d{4}/.exec(text)?.[0];
  return printed ?? (YEAR_BEFORE.test(text) ? String(Number(from?.slice(0, 4)) - 1) : (from?.slice(0, 4) ?? ''));
}

/** The base in another year; a day or week of it is not what "a year earlier" is exact about. */
function moved(
  base: When,
  year: string,
  same: boolean,
  reference: IsoDate | null,
): Pick<When, 'from' | 'to' | 'grain' | 'direction'> {
  const { grain } = base;
  if (!same && (grain === 'day' || grain === 'week')) return { from: year, to: year, grain: 'year', direction: 'in' };
  const thisYear = reference?.slice(0, 4);
  // "this year" and "since January" have lasted until the article appeared.
  const open = base.to === null || (same && grain === 'year' && base.to === thisYear);
  const to = open ? reference : base.to;
  const by = Number(year) - Number(base.from?.slice(0, 4));
  return {
    from: base.from === null ? null : plusYears(base.from, by),
    to: to === null ? null : plusYears(to, by),
    grain,
    direction: 'in',
  };
}
