/** Four-digit numbers: years or counts. */

import type { Clause } from '../../../text/en/clause.ts';
import { singular } from '../../../text/en/inflection.ts';
import { PEOPLE } from '../../../text/en/data/nouns.ts';
import { Rules } from '../../../text/rules.ts';
import { BEFORE_YEAR, OF_A_YEAR } from '../en/named-numbers.ts';
import { type NumberPlace } from './number-place.ts';

/** A four-digit number that says when. */
export function isYear(place: NumberPlace): boolean {
  return /^(?:1\d|2[01])\d\d$/.test(place.text) && !place.money && place.single && (YEARS.first(place) ?? true);
}
const when = (applies: boolean, says: boolean): boolean | null => (applies ? says : null);

/** Each says whether the number is a year; it is one when no rule applies. */
const YEARS = new Rules<NumberPlace, boolean>('figures: years', [
  {
    name: 'preposition-before',
    for: 'It was built by 1850.',
    not: 'It was built with 1850 bricks.',
    says: (place) => when(BEFORE_YEAR.test(place.before) && !countedBehind(place), true),
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
