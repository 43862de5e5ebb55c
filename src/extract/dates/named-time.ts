/** The times that have a name or a number of their own: days and months, seasons, quarters, decades. */

import { createRequire } from 'node:module';
import type { Chrono, ParsedResult } from 'chrono-node';
import type { IsoDate } from '../../corpus/article.ts';
import { ORDINALS } from '../../text/en/data/number-words.ts';
import { noon, pad } from './day-arithmetic.ts';
import type { Meaning } from './when.ts';

let chrono: Chrono | null = null;
function parser(): Chrono {
  if (chrono === null) {
    const require = createRequire(import.meta.url);
    chrono = (require('chrono-node') as { strict: Chrono; casual: Chrono }).casual;
  }
  return chrono;
}

/** How far ahead a month or day may be that is said without its year. */
const AHEAD = 200 * 864e5;

/** Lets chrono resolve one phrase and keeps only the components it is certain of. */
export function ofChrono(phrase: string, reference: IsoDate, grain: 'day' | 'month'): Meaning | null {
  const result: ParsedResult | undefined = parser().parse(
    phrase,
    { instant: noon(reference), timezone: 0 },
    { forwardDate: false },
  )[0];
  if (result === undefined) return null;
  const { start } = result;
  let year = start.get('year') ?? Number(reference.slice(0, 4));
  const month = start.get('month') ?? 1;
  const day = grain === 'month' ? 1 : (start.get('day') ?? 1);
  // News looks back: a month or day still to come this year, said without a year, more than half a year ahead, was last year's.
  if (!start.isCertain('year') && !start.isCertain('weekday')) {
    const thisYear = Number(reference.slice(0, 4));
    if (Date.UTC(year, month - 1, day) - noon(reference).getTime() > AHEAD) year = Math.min(year - 1, thisYear);
  }
  const text = `${pad(year, 4)}-${pad(month, 2)}${grain === 'month' ? '' : `-${pad(day, 2)}`}`;
  return { from: text, to: text, grain };
}

/** First month of a season, as a number. */
const SEASON_STARTS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** First month of a season, as a number; `undefined` for other words. */
export function seasonStart(word: string): number | undefined {
  return SEASON_STARTS.get(word);
}

/** The three months of the season that begins in a month of a year. */
export function season(year: number, start: number): Meaning {
  const end = start + 2;
  const to = end > 12 ? `${pad(year + 1, 4)}-${pad(end - 12, 2)}` : `${pad(year, 4)}-${pad(end, 2)}`;
  return { from: `${pad(year, 4)}-${pad(start, 2)}`, to, grain: 'quarter' };
}

/** "2019", "summer of 2019", "early 2019", "late in 2019". */
export function seasonOrYear(lower: string, year: string, part: string): Meaning {
  const start = seasonStart(/^[a-z]+/.exec(lower)?.[0] ?? '');
  if (start !== undefined) return season(Number(year), start);
  if (part.startsWith('early')) return { from: `${year}-01`, to: `${year}-04`, grain: 'span' };
  if (part.startsWith('mid')) return { from: `${year}-05`, to: `${year}-08`, grain: 'span' };
  if (part.startsWith('late')) return { from: `${year}-09`, to: `${year}-12`, grain: 'span' };
  return { from: year, to: year, grain: 'year' };
}

/** "the first quarter", "Q3", "the second half": of a year. */
export function quarter(lower: string, year: string | null): Meaning {
  if (year === null) return { from: null, to: null, grain: 'quarter' };
  const ordinal = ORDINALS.slice(0, 4).findIndex((word) => lower.includes(word));
  const index = ordinal >= 0 ? ordinal : Number(/q([1-4])/.exec(lower)?.[1] ?? '1') - 1;
  const months = lower.includes('half') ? 6 : 3;
  return {
    from: `${year}-${pad(index * months + 1, 2)}`,
    to: `${year}-${pad((index + 1) * months, 2)}`,
    grain: 'quarter',
  };
}

/** "the 1990s" */
export function decade(lower: string): Meaning {
  const digits = lower.replace(/\D/g, '').slice(0, 3);
  return { from: `${digits}0`, to: `${digits}9`, grain: 'decade' };
}
