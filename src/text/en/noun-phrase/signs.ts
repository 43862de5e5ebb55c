/** Which signs and numbers a noun phrase goes on over. */

import { isPlural } from '../inflection.ts';
import { Rules } from '../../rules.ts';
import { isBehindNoun } from './place.ts';
import type { Place } from './place.ts';

/** How many tokens belong to the phrase. */
const SIGNS = new Rules<Place, number>('figures: signs in a noun phrase', [
  {
    name: 'number-abbreviated',
    for: 'They had 14 No. 1 singles.',
    not: 'They had 14 singles.',
    says: ({ clause, index, many }) =>
      many &&
      clause.print(index) === '.' &&
      clause.print(index - 1) === 'No' &&
      clause.tokens[index + 1]?.kind === 'number'
        ? 1
        : null,
  },
  {
    // As corpora split it.
    name: 'split-possessive',
    for: "They saw two of the mayor 's friends.",
    not: 'They saw two of the friends.',
    says: (place) =>
      isApostrophe(place) &&
      isBehindNoun(place) &&
      place.clause.word(place.index + 1) === 's' &&
      place.clause.attached(place.index + 1) &&
      /^(?:NOUN|ADJ|PROPN|ADV)$/.test(place.clause.tag(place.index + 2))
        ? 2
        : null,
  },
  {
    name: 'possessive-plural',
    for: "They saw one of the Harrises' policy goals.",
    not: 'They saw one of the policy goals.',
    says: (place) =>
      isApostrophe(place) &&
      isBehindNoun(place) &&
      place.clause.attached(place.index) &&
      place.clause.word(place.index - 1).endsWith('s') &&
      /^(?:NOUN|ADJ)$/.test(place.clause.tag(place.index + 1))
        ? 1
        : null,
  },
  {
    name: 'quoted-noun',
    for: 'They heard seven sharp “cracks” then.',
    not: 'They heard “seven sharp cracks” then.',
    says: ({ clause, index, first, lastNoun }) =>
      /^["“‘]$/.test(clause.print(index)) && first >= 0 && lastNoun < 0 && /^(?:NOUN|VERB)$/.test(clause.tag(index + 1))
        ? 1
        : null,
  },
]);

const NUMBERS = new Rules<Place, true>('figures: numbers in a noun phrase', [
  {
    name: 'rank',
    for: 'They had 31 top 10 hits.',
    not: 'They had 31 top hits.',
    says: ({ clause, index, many, lastPlural }) =>
      many && lastPlural < 0 && (clause.word(index - 1) === 'top' || clause.word(index - 2) === 'no') ? true : null,
  },
  {
    name: 'number-of-a-name',
    for: 'They had five Quad 1 wins.',
    not: 'They had five wins.',
    says: (place) =>
      place.many &&
      isBehindNoun(place) &&
      place.clause.capital(place.lastNoun) &&
      !isPlural(place.clause.print(place.lastNoun)) &&
      place.clause.tag(place.index + 1) === 'NOUN' &&
      isPlural(place.clause.print(place.index + 1))
        ? true
        : null,
  },
  {
    name: 'number-before-a-name',
    for: 'They have two new 737 Max jets.',
    not: 'They have two new jets.',
    says: (place) =>
      place.index > place.start && !isBehindNoun(place) && place.clause.capital(place.index + 1) ? true : null,
  },
]);

const isApostrophe = ({ clause, index }: Place): boolean => /^['’]$/.test(clause.print(index));

/** How many tokens from a sign on belong to the phrase, 0 where the sign ends it. */
export function overSign(place: Place): number {
  return SIGNS.first(place) ?? 0;
}

/** Whether a number goes on with the phrase. */
export function overNumber(place: Place): boolean {
  return NUMBERS.first(place) === true;
}
