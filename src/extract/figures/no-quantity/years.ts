/** Four-digit numbers: years or counts. */

import type { Clause } from '../../../text/en/clause.ts';
import { singular } from '../../../text/en/inflection.ts';
import { PEOPLE } from '../../../text/en/data/nouns.ts';
import { Rules } from '../../../text/rules.ts';
import { BEFORE_YEAR, MONTH, OF_A_YEAR, WEEKDAY } from '../en/named-numbers.ts';
import { isNumber, type NumberPlace, unitAt } from './number-place.ts';

/** A four-digit number that says when. */
export function isYear(place: NumberPlace): boolean {
  return /^(?:1\d|2[01])\d\d$/.test(place.text) && !place.money && place.single && (YEARS.first(place) ?? true);
}

const isDash = (text: string): boolean => text === '-' || text === '–';
const when = (applies: boolean, says: boolean): boolean | null => (applies ? says : null);

/** Each says whether the number is a year; it is one when no rule applies. */
const YEARS = new Rules<NumberPlace, boolean>('figures: years', [
  {
    name: 'range-with-unit',
    for: 'They sold 1950 - 2000 tons.',
    not: 'They sold 1500 tons.',
    says: ({ clause, end, after }) =>
      when(
        isDash(after) && isNumber(clause, end + 1) && clause.tokens[end]?.gap === true && unitAt(clause, end + 2),
        false,
      ),
  },
  {
    name: 'unit-behind',
    for: 'They sold 1950 tons.',
    not: 'They sold the 1950 cup.',
    says: ({ after, unitBehind }) =>
      when(unitBehind && !isDash(after) && !/^(?:second|quarter|point|turn|pounds?|mark|cup)$/.test(after), false),
  },
  {
    name: 'behind-month',
    for: 'It sank in May 1720.',
    not: 'It sank with 1720 men.',
    says: ({ clause, index, before }) =>
      when(
        MONTH.test(before) ||
          WEEKDAY.test(before) ||
          (before === ',' && isNumber(clause, index - 2) && MONTH.test(clause.word(index - 3))),
        true,
      ),
  },
  {
    name: 'one-thing-of-a-year',
    for: 'She found an 1856 newspaper editorial.',
    not: 'She found 1856 newspaper editorials.',
    says: (place) =>
      when(/^an?$/.test(place.before) && place.value >= 1500 && !countedBehind(place) && !place.hyphen, true),
  },
  {
    name: 'year-as-subject',
    for: 'In Lyon, 1886 marked the first time.',
    not: 'In Lyon, 1886 boats marked it.',
    says: ({ clause, end, before, after, value }) =>
      when(
        (before === '' || before === ',') &&
          value >= 1500 &&
          value < 2100 &&
          clause.tag(end) === 'VERB' &&
          after.endsWith('ed'),
        true,
      ),
  },
  {
    name: 'no-early-year',
    for: 'The price of 1200 was paid.',
    not: 'The price in 1200 was paid.',
    says: (place) =>
      when(
        place.value < 1500 &&
          /^(?:of|to|and|the|than|around)$/.test(place.before) &&
          !/^\d{4}$/.test(place.clause.print(place.index - 2)) &&
          !countedBehind(place),
        false,
      ),
  },
  {
    name: 'preposition-before',
    for: 'It was built by 1850.',
    not: 'It was built with 1850 bricks.',
    says: (place) => when(BEFORE_YEAR.test(place.before) && !countedBehind(place), true),
  },
  {
    name: 'in-before-plural',
    for: 'In 2006 supporters of it met.',
    not: 'It met 2006 supporters.',
    says: ({ before }) => when(/^(?:in|since|during|until)$/.test(before), true),
  },
  {
    name: 'since-at-least',
    for: 'It has stood since at least 2016.',
    not: 'It has cost at least 2016 lives.',
    says: ({ clause, index, before }) =>
      when(before === 'least' && /^(?:since|until)$/.test(clause.word(index - 3)), true),
  },
  {
    // A count of so many would have a plural.
    name: 'old-year-before-singular',
    for: 'The cataclysmic 1883 eruption killed many.',
    not: 'The 1883 eruptions killed many.',
    says: ({ clause, end, value }) => when(value >= 1500 && value < 1900 && singularAt(clause, end), true),
  },
  {
    name: 'outside-our-time',
    for: 'They had 1850 boats.',
    not: 'They had 1950 boats.',
    says: ({ value }) => when(value < 1900 || value > 2099, false),
  },
  {
    name: 'compared-with-a-year',
    for: 'It was a 5% rise over 2013 levels.',
    not: 'It was a 5% rise over 2013 boats.',
    says: ({ before, after }) => when(/^(?:over|than|to|around)$/.test(before) && OF_A_YEAR.test(after), true),
  },
  {
    name: 'hedged',
    for: 'They had about 1950 boats.',
    not: 'They had the 1950 boat.',
    says: ({ before }) =>
      when(/^(?:about|around|some|nearly|almost|over|than|least|roughly|approximately|to)$/.test(before), false),
  },
  {
    name: 'people-behind',
    for: 'They met 1950 soldiers.',
    not: 'They met 1950 standards.',
    says: (place) => when(countedBehind(place) && PEOPLE.has(singular(place.after)), false),
  },
]);

/** A plural follows; "boss" is none. */
const countedBehind = ({ pluralBehind, after }: NumberPlace): boolean => pluralBehind && !after.endsWith('ss');

/** A common noun in the singular with nothing to its name before it, or capitalised words that end in one. */
function singularAt(clause: Clause, index: number): boolean {
  // "the 1838 Mormon War"
  if (clause.capital(index)) {
    let last = index;
    while (clause.capital(last + 1) && clause.tokens[last + 1]?.kind === 'word') last++;
    return last > index && singular(clause.word(last)) === clause.word(last) && clause.tag(last + 1) !== 'NOUN';
  }
  const word = clause.word(index);
  return (
    clause.tag(index) === 'NOUN' &&
    singular(word) === word &&
    !PEOPLE.has(word) &&
    !/^(?:NOUN|PROPN|ADJ)$/.test(clause.tag(index + 1))
  );
}
