/** Days of a month: "May 16 to 20", "1 December 2019", "Feb. 27, 2014". */

import type { Clause } from '../../../text/en/clause.ts';
import { Rules } from '../../../text/rules.ts';
import { MONTH } from '../en/named-numbers.ts';
import { goOn, type NumberPlace, unitAt } from './number-place.ts';

const isDay = ({ plain, value }: NumberPlace): boolean => plain && value >= 1 && value <= 31;

/** A month stands before the number. Without a capital "may" and "march" are verbs where something counted follows. */
function monthBefore({ clause, index, before, pluralBehind }: NumberPlace): boolean {
  if (!MONTH.test(before)) return false;
  if (clause.capital(index - 1)) return true;
  return !/^(?:dec|sept?|jan|mar)$/.test(before) && !(/^(?:may|march)$/.test(before) && pluralBehind);
}

/** Each says the token to go on from. */
export const DAYS = new Rules<NumberPlace, number>('figures: days of a month', [
  {
    name: 'behind-month',
    for: 'The boats sank on May 16.',
    not: 'The boats sank off 16 towns in May.',
    says: (place) =>
      isDay(place) && monthBefore(place) && !place.unitBehind ? behindYear(place.clause, place.end) : null,
  },
  {
    name: 'before-month',
    for: 'The boats sank on 16 May off Spain.',
    not: 'The boats sank off 16 towns in May.',
    says: (place) => {
      const { clause, end, after, before, money } = place;
      if (!isDay(place) || !MONTH.test(after) || money) return null;
      if (!clause.capital(end) && before !== 'on' && /^(?:may|march|mar)$/.test(after)) return null;
      return behindYear(clause, end + 1);
    },
  },
  {
    name: 'commas-around',
    for: 'The boats sank on Feb, 27, 2014 off Spain.',
    not: 'The boats sank in Feb, 27 of them.',
    says: (place) => {
      const { clause, index, end, before, after } = place;
      return goOn(
        isDay(place) &&
          before === ',' &&
          MONTH.test(clause.word(index - 2)) &&
          after === ',' &&
          /^(?:19|20)\d\d$/.test(clause.print(end + 1)),
        end + 2,
      );
    },
  },
  {
    name: 'behind-short-month',
    for: 'The boats sank on Feb. 27 off Spain.',
    not: 'The boats sank in Feb. Some 27 sailors died.',
    says: ({ clause, index, end, before, plain, value, unitBehind }) =>
      before === '.' && plain && value <= 31 && MONTH.test(clause.word(index - 2)) && !unitBehind
        ? behindYear(clause, end)
        : null,
  },
]);

/** The token behind a day of a month, the day after "to" and the year with it. */
function behindYear(clause: Clause, end: number): number {
  let at = end;
  if (/^(?:st|nd|rd|th)$/.test(clause.word(at)) && clause.attached(at)) at++;
  // "from May 16 to 20"
  if (
    /^(?:to|and|through|or|until|[-–—])$/.test(clause.word(at)) &&
    /^(?:[12]?\d|3[01])$/.test(clause.print(at + 1)) &&
    !unitAt(clause, at + 2) &&
    !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(clause.tag(at + 2))
  )
    at = end = at + 2;
  if (clause.print(at) === ',' || clause.word(at) === 'of') at++;
  return /^(?:1\d|20)\d\d$/.test(clause.print(at)) ? at + 1 : end;
}
