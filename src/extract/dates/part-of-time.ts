/** The beginning and the end of a longer time: "the first three months of 2026", "the end of last week". */

import type { IsoDate } from '../../corpus/article.ts';
import { MONTHS } from '../../text/en/data/calendar.ts';
import { pad, plusDays, plusMonths } from './day-arithmetic.ts';
import { ofChrono } from './named-time.ts';
import { MONTH } from './phrase.ts';
import { countOf, month, week } from './relative-time.ts';
import type { Meaning } from './when.ts';

/** "the beginning of the year", "the end of 2023". */
export function edge(lower: string, printed: string | null, reference: IsoDate | null): Meaning {
  const named = MONTHS.findIndex((name) => lower.includes(name));
  const year = printed ?? reference?.slice(0, 4) ?? null;
  if (named >= 0) {
    const text = year === null ? null : `${year}-${pad(named + 1, 2)}`;
    return { from: text, to: text, grain: 'month' };
  }
  if (year === null) return { from: null, to: null, grain: 'span' };
  const which = /start|beginning|end|middle/.exec(lower)?.[0];
  const shift = lower.includes(' last ') ? -1 : lower.includes(' next ') ? 1 : 0;
  const unit = /(?:month|week)$/.exec(lower)?.[0];
  if (unit !== undefined && reference !== null) {
    const of = unit === 'week' ? week(reference, shift) : month(reference, shift);
    return which === 'end' ? { ...of, from: of.to } : { ...of, to: of.from };
  }
  const text = `${pad(Number(year) + shift, 4)}-${which === 'end' ? '12' : which === 'middle' ? '06' : '01'}`;
  return { from: text, to: text, grain: 'month' };
}

/** "first ten days", "closing weeks", in front of what they are a part of. */
const OPENING = /^(?:the )?(?<which>\S+) (?<count>.+ )?(?<unit>days|weeks|months|quarters)$/;
const NAMED = new RegExp(`^${MONTH}`, 'i');

/** "the first three months of 2026", "the last ten days of May". */
export function opening(core: string, year: string | null, reference: IsoDate | null): Meaning {
  const at = core.lastIndexOf(' of ');
  const of = core.slice(at + 4);
  const named = NAMED.test(of);
  const whole = year === null || !named ? year : monthOf(of, reference ?? (`${year}-12-31` as IsoDate));
  if (whole === null) return { from: null, to: null, grain: 'span' };
  const { which = '', count: counted, unit = '' } = OPENING.exec(core.slice(0, at).toLowerCase())?.groups ?? {};
  const count = counted === undefined ? null : countOf(counted);
  if (count === null || (named && /months|quarters/.test(unit))) return { from: whole, to: whole, grain: 'span' };
  return partOf(whole, unit, count, /first|opening/.test(which));
}

/** The first or last so many units of a year, or days or weeks of a month. */
function partOf(whole: string, unit: string, count: number, opens: boolean): Meaning {
  const isMonth = whole.length > 4;
  const first = (isMonth ? `${whole}-01` : `${whole}-01-01`) as IsoDate;
  const behind = (isMonth ? `${plusMonths(first, 1)}-01` : `${String(Number(whole) + 1)}-01-01`) as IsoDate;
  const last = plusDays(behind, -1);
  if (/days|weeks/.test(unit)) {
    const days = count * (unit === 'weeks' ? 7 : 1) - 1;
    const [from, to] = opens ? [first, plusDays(first, days)] : [plusDays(last, -days), last];
    return { from, to, grain: 'span' };
  }
  const months = count * (unit === 'quarters' ? 3 : 1) - 1;
  const [from, to] = opens
    ? [first.slice(0, 7), plusMonths(first, months)]
    : [plusMonths(last, -months), last.slice(0, 7)];
  return { from, to, grain: months === 2 ? 'quarter' : 'span' };
}

function monthOf(phrase: string, reference: IsoDate): string | null {
  return ofChrono(phrase, reference, 'month')?.from ?? null;
}
