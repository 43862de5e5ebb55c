/** Which words a noun phrase goes on with. */

import { MONTHS, WEEKDAYS } from '../data/calendar.ts';
import { CONTRABAND } from '../data/nouns.ts';
import { singular } from '../inflection.ts';
import { Rules, yes } from '../../rules.ts';
import { joins } from '../number/hyphen.ts';
import { PARTICIPLES, VERB_TOO } from '../data/verb-forms.ts';
import { isBehindNoun, isBehindSingular, isCountedVerb, pluralAt } from './place.ts';
import type { Place } from './place.ts';

const NOT_IN_PHRASE = new Set(
  (
    'ago later earlier apart away each worth according including such least last next this percent per old total only just also alone together respectively ' +
    'daily weekly monthly annually yearly instead versus vs so far compared whilst while than whom whose whether as where like unlike amid plus both either'
  ).split(' '),
);
const TIME_NAMES = new Set([
  ...[...WEEKDAYS, ...MONTHS].map((name) => name.charAt(0).toUpperCase() + name.slice(1)),
  ...'today yesterday tomorrow tonight'.split(' '),
]);
/** Who seizes stands right behind what was seized in "the cocaine police found". */
const SEIZERS =
  /^(?:police|authorities|investigators?|agents?|officers?|officials?|detectives?|deputies|troopers?|customs|inspectors?|prosecutors?)$/;

const ENDS = new Rules<Place, true>('figures: words that end a noun phrase', [
  {
    name: 'small-word',
    for: 'One last obstacle remained.',
    not: 'One obstacle remained.',
    says: ({ clause, index }) => yes(NOT_IN_PHRASE.has(clause.word(index))),
  },
  {
    name: 'name-of-a-time',
    for: 'They held 5 Monday men.',
    not: 'They held 5 men on Monday.',
    says: ({ clause, index }) => yes(TIME_NAMES.has(clause.print(index))),
  },
  {
    name: 'times-sign',
    for: 'They saw a box of 9 x 7 inches.',
    not: 'They saw a box of 9 inches.',
    says: ({ clause, index }) => yes(/^[x×]$/.test(clause.word(index)) && clause.tokens[index + 1]?.kind === 'number'),
  },
  {
    name: 'verb-behind-plural',
    for: 'The 900 farmers use drones.',
    not: 'The 900 farmers have drones.',
    says: (place) =>
      yes(
        place.many &&
          isBehindNoun(place) &&
          isNounTag(place) &&
          VERB_TOO.test(place.clause.word(place.index)) &&
          !isBehindSingular(place),
      ),
  },
  {
    name: 'seizer-behind-goods',
    for: 'They sold 440 pounds of cocaine police seized.',
    not: 'They sold 440 pounds of cocaine.',
    says: (place) =>
      yes(
        isBehindNoun(place) &&
          isNounTag(place) &&
          SEIZERS.test(place.clause.word(place.index)) &&
          CONTRABAND.has(singular(place.clause.word(place.lastNoun))),
      ),
  },
]);

const GOES_ON = new Rules<Place, true>('figures: words that are no nouns in a noun phrase', [
  {
    name: 'adjective',
    for: 'I was one of the first senators.',
    not: 'I was one of the senators.',
    says: (place) => yes(tagOf(place) === 'ADJ' && !isBehindNoun(place)),
  },
  {
    name: 'adjective-behind-name',
    for: 'They saw three South Korean military bases.',
    not: 'They saw three military bases.',
    says: (place) =>
      yes(
        tagOf(place) === 'ADJ' &&
          (place.many || place.clause.capital(place.lastNoun)) &&
          isBehindSingular(place) &&
          pluralAt(place.clause, place.index + 1),
      ),
  },
  {
    name: 'plural-taken-for-verb',
    for: 'They took 65 snaps of it.',
    not: 'They took 65 photos of it.',
    says: (place) =>
      yes(
        tagOf(place) === 'VERB' &&
          (place.index === place.start || /^["“‘]$/.test(place.clause.print(place.index - 1))) &&
          /[^s]s$/.test(place.clause.word(place.index)),
      ),
  },
  {
    name: 'plural-behind-singular',
    for: 'He faces 37 felony counts.',
    not: 'He faces 37 counts.',
    says: (place) => yes(tagOf(place) === 'VERB' && isCountedVerb(place)),
  },
  {
    name: 'participle-before-noun',
    for: 'It has 41 registered voters.',
    not: 'It has 41 voters.',
    says: (place) =>
      yes(
        tagOf(place) === 'VERB' &&
          !isBehindNoun(place) &&
          isParticiple(place.clause.word(place.index)) &&
          /^(?:NOUN|ADJ|PROPN)$/.test(place.clause.tag(place.index + 1)),
      ),
  },
  {
    name: 'adverb',
    for: 'They saw 5 very tall men.',
    not: 'They saw 5 tall men.',
    says: (place) =>
      yes(
        tagOf(place) === 'ADV' &&
          (place.lastNoun < 0 || /^['’]s?$/.test(place.clause.word(place.index - 1))) &&
          /^(?:most|more|very)$|ly$/.test(place.clause.word(place.index)),
      ),
  },
  {
    name: 'and-between-describing-words',
    for: 'It is one of the largest and oldest towns.',
    not: 'It is one of the oldest towns.',
    says: (place) =>
      yes(
        tagOf(place) === 'CCONJ' &&
          place.lastNoun < 0 &&
          place.clause.tag(place.index - 1) === 'ADJ' &&
          isDescribing(place, place.index + 1),
      ),
  },
  {
    name: 'possessive',
    for: "They saw 5 of the mayor's friends.",
    not: 'They saw 5 of the friends.',
    says: (place) =>
      yes(
        tagOf(place) === 'PART' &&
          place.lastNoun >= 0 &&
          /^['’]s?$/.test(place.clause.word(place.index)) &&
          leadsToOwned(place, place.index + 1),
      ),
  },
  {
    name: 'hyphenated-describing-word',
    for: 'They saw eight All-Star teams.',
    not: 'They saw eight teams.',
    says: (place) =>
      yes(
        !/^(?:ADJ|VERB|ADV|CCONJ|PART)$/.test(tagOf(place)) &&
          place.lastNoun < 0 &&
          joins(place.clause.tokens, place.index + 1) &&
          place.clause.tokens[place.index + 2]?.kind === 'word' &&
          /^(?:NOUN|PROPN|ADJ)$/.test(place.clause.tag(place.index + 3)),
      ),
  },
]);

const tagOf = ({ clause, index }: Place): string => clause.tag(index);
const isNounTag = (place: Place): boolean => /^(?:NOUN|PROPN)$/.test(tagOf(place));
const isParticiple = (word: string): boolean => /(?:ed|en|ing|wn)$/.test(word) || PARTICIPLES.has(word);

/** Whether an adjective stands at `at`, or a participle that leads to a plural. */
function isDescribing({ clause }: Place, at: number): boolean {
  const tag = clause.tag(at);
  return tag === 'ADJ' || (tag === 'VERB' && isParticiple(clause.word(at)) && pluralAt(clause, at + 1));
}

/** Whether what somebody owns follows at `at`: "the mayor's friends", "the mayor's most trusted friends". */
function leadsToOwned({ clause }: Place, at: number): boolean {
  return (
    /^(?:NOUN|ADJ|PROPN)$/.test(clause.tag(at)) ||
    (/^(?:most|more|very|best)$/.test(clause.word(at)) && clause.tag(at + 1) !== 'DET')
  );
}

/** Whether the word at a place goes on with the phrase. */
export function goesOn(place: Place): boolean {
  return ENDS.first(place) !== true && (isNounTag(place) || GOES_ON.first(place) === true);
}
