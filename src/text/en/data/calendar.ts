/** The English names of months, weekdays and seasons, in lower case and in order. */

import { split } from '../../split.ts';

export const MONTHS = split('january february march april may june july august september october november december');
/** "May" has no shorter form. */
export const SHORT_MONTHS = split('jan feb mar apr jun jul aug sep sept oct nov dec');
export const WEEKDAYS = split('monday tuesday wednesday thursday friday saturday sunday');
export const SHORT_WEEKDAYS = split('mon tue tues wed thu thur thurs fri sat sun');
export const SEASONS = split('spring summer autumn fall winter');

/** 1 to 12 by the name of a month, long or short. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  [...MONTHS, ...SHORT_MONTHS].map((name) => [name, MONTHS.findIndex((long) => long.startsWith(name.slice(0, 3))) + 1]),
);
