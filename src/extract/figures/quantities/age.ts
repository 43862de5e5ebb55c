/** Bare numbers that are somebody's age: "ages 18 to 44", "Maria Lopez, 44, said", "who was 52 back then". */

import type { Clause } from '../../../text/en/clause.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../../text/en/data/given-names.ts';
import { Rules, yes } from '../../../text/rules.ts';
import { findUnit } from '../../../text/unit.ts';
import type { Unit } from '../../../text/unit.ts';
import type { UnitMatch } from './units/match.ts';

/** Between "aged" or "is" and an age: "is now more than". */
const LEAD = /^(?:about|around|over|under|of|at|is|was|['’]s|now|to|than|more|least|just|only|between|from)$/;
/** Tokens of a list of ages: "aged 9, 12, 29 and 34". */
const LONGEST_LIST = 12;
const ONE_PERSON =
  /^(?:he|she|who|i|sons?|daughters?|wife|husband|brothers?|sisters?|mother|father|parents?|boys?|girls?|child|children|kids?|victims?|suspects?)$/;
const PERSONS =
  /^(?:children|kids|adults|teens|teenagers|adolescents|people|men|women|boys|girls|those|youths?|seniors|americans)$/;

/** "at the age of 9 years", "aged 18 months": the time somebody has lived. */
export function agedFor(clause: Clause, first: number, unit: Unit | null): UnitMatch['unit'] {
  if (unit?.dimension !== 'time') return null;
  const of = clause.word(first - 1) === 'of' && clause.word(first - 2) === 'age';
  return of || /^(?:aged|age)$/.test(clause.word(first - 1)) ? findUnit(`${unit.name} of age`) : null;
}

/** Years of age when the bare number of tokens `first`…`end` is one, else `null`. */
export function ageMeant(clause: Clause, first: number, end: number, value: number): UnitMatch | null {
  if (!Number.isInteger(value) || value < 0 || value > 115) return null;
  let lead = first - 1;
  while (LEAD.test(clause.word(lead)) && first - lead < 5) lead--;
  if (AGE.first({ clause, first, end, value, lead, before: clause.word(first - 1) }) === null) return null;
  const unit = findUnit('year of age');
  return unit === null ? null : { unit, currency: null, name: unit.name, end };
}

/** A bare number that may be an age. */
type AgePlace = Readonly<{
  clause: Clause;
  /** Its first token and the one behind it. */
  first: number;
  end: number;
  value: number;
  /** The token before the words that lead to it: that of "aged" in "aged more than 60". */
  lead: number;
  /** The token before it, in lower case. */
  before: string;
}>;

const isComma = (clause: Clause, at: number): boolean => clause.print(at) === ',';
/** A comma, a full stop or the like stands at a token. */
const breaks = (clause: Clause, at: number): boolean => /^[,.;)]$/.test(clause.print(at));

const AGE = new Rules<AgePlace, true>('figures: bare numbers that are ages', [
  {
    name: 'as-young-as',
    for: 'They hired some as young as 12.',
    not: 'They hired as many as 12.',
    says: ({ clause, first, before }) => yes(before === 'as' && /^(?:young|old)$/.test(clause.word(first - 2))),
  },
  {
    name: 'person-is',
    for: 'He is 9 and well.',
    not: 'It is 9 and late.',
    says: (place) =>
      yes(
        nothingCounted(place.clause, place.end) &&
          leads(place, /^(?:is|was|['’]s)$/, (at) => ONE_PERSON.test(place.clause.word(at - 1))),
      ),
  },
  {
    name: 'name-is',
    for: 'Lewis is 72, she said.',
    not: 'Nasdaq was 35, she said.',
    says: (place) =>
      yes(
        place.value >= 13 &&
          /^[,.;]?$/.test(place.clause.print(place.end)) &&
          leads(place, /^(?:is|was)$/, (at) => isNamed(place.clause, at)),
      ),
  },
  {
    name: 'at-or-above',
    for: 'The vaccine is for those at 65 or above.',
    not: 'The water stood at 65.',
    says: (place) =>
      yes(
        /^(?:or|and)$/.test(place.clause.word(place.end)) &&
          /^(?:above|over|older|under|younger|below)$/.test(place.clause.word(place.end + 1)) &&
          leads(place, /^at$/, () => true),
      ),
  },
  {
    name: 'aged',
    for: 'He died aged 52.',
    not: 'He died on bus 52.',
    says: ({ clause, lead }) => yes(/^(?:age|aged|ages)$/.test(clause.word(lead))),
  },
  {
    name: 'aged-each',
    for: 'Two men, aged 29 and 34, came.',
    not: 'Two men aged 29 and 34 women came.',
    says: ({ clause, first, end }) => {
      if (!nothingCounted(clause, end)) return null;
      let at = first - 1;
      while (/^(?:,|and|or|\d{1,3})$/.test(clause.word(at)) && first - at < LONGEST_LIST) at--;
      return yes(at < first - 2 && clause.word(at) === 'aged');
    },
  },
  {
    name: 'or-older',
    for: 'It helps those 55 and older.',
    not: 'It helps 55 and others.',
    says: ({ clause, end }) =>
      yes(
        /^(?:and|or)$/.test(clause.word(end)) &&
          /^(?:older|younger)$/.test(clause.word(end + 1)) &&
          clause.word(end + 2) !== 'than',
      ),
  },
  {
    name: 'turns',
    for: 'She will turn 60 in May.',
    not: 'It will turn 60 heads.',
    says: ({ clause, first, end, before }) => {
      if (!/^(?:be|turn|turns|turned|turning|being)$/.test(before) || !nothingCounted(clause, end)) return null;
      let subject = first - 2;
      while (clause.tag(subject) === 'AUX') subject--;
      return yes(ONE_PERSON.test(clause.word(subject)));
    },
  },
  {
    name: 'life-expectancy',
    for: 'Life expectancy fell to 72.',
    not: 'The price fell to 72.',
    says: ({ clause, first }) => {
      for (let at = first - 1; at >= Math.max(0, first - 9); at--) if (clause.word(at) === 'expectancy') return true;
      return null;
    },
  },
  {
    name: 'behind-full-name',
    for: 'Maria Lopez 44 has two sons.',
    not: 'Maria Lopez has 44 sons.',
    says: ({ clause, first, end }) => yes(ageBehindName(clause, first, end)),
  },
  {
    name: 'between-commas',
    for: 'Hague, 44, has won.',
    not: 'The men, 44, have won.',
    says: ({ clause, first, end }) =>
      yes(
        isComma(clause, first - 1) &&
          breaks(clause, end) &&
          /^\d\d$/.test(clause.print(first)) &&
          (clause.tag(first - 2) === 'PROPN' || (clause.capital(first - 2) && first === 2)),
      ),
  },
  {
    name: 'between-commas-without-capitals',
    for: 'ana hague, 44, has won.',
    not: 'Ana and the men, 44, have won.',
    says: ({ clause, first, end }) =>
      yes(
        isComma(clause, first - 1) &&
          breaks(clause, end) &&
          /^\d\d$/.test(clause.print(first)) &&
          clause.text === clause.text.toLowerCase() &&
          clause.tag(first - 2) === 'NOUN' &&
          clause.tokens[end + 1]?.kind !== 'number',
      ),
  },
  {
    name: 'children',
    for: 'It helps children 5 to 11.',
    not: 'It helps children 5 times.',
    says: ({ clause, first, end, before }) =>
      yes(
        PERSONS.test(before) &&
          clause.tokens[first]?.kind === 'number' &&
          end > first + 1 &&
          nothingCounted(clause, end),
      ),
  },
]);

/** One of the words that lead to the number is of some kind and in a place of some kind. */
function leads({ clause, first, lead }: AgePlace, words: RegExp, fits: (at: number) => boolean): boolean {
  for (let at = first - 1; at > lead; at--) if (words.test(clause.word(at)) && fits(at)) return true;
  return false;
}

/** "Nick Hague 44 has", in text that lost its commas; "Archie, 3, and": a number behind a full name, and nothing counted. */
export function ageBehindName(clause: Clause, first: number, end: number): boolean {
  if (end !== first + 1 || !/^\d{1,2}$/.test(clause.print(first))) return false;
  const comma = isComma(clause, first - 1);
  if (comma ? !/^[,.;)]?$/.test(clause.print(end)) : !nothingCounted(clause, end) || clause.text.includes(','))
    return false;
  const last = comma ? first - 2 : first - 1;
  let at = last;
  while (last - at < 4 && (clause.capital(at) || (clause.print(at) === '.' && clause.attached(at)))) at--;
  return holdsGivenName(clause, at + 1, comma ? last + 1 : last);
}

/** A name with a given name stands before a token: "Lewis is 72", but "Nasdaq was 35". */
function isNamed(clause: Clause, verb: number): boolean {
  let at = verb - 1;
  while (verb - at < 5 && clause.capital(at) && clause.tag(at) === 'PROPN') at--;
  return holdsGivenName(clause, at + 1, verb);
}

function holdsGivenName(clause: Clause, from: number, end: number): boolean {
  for (let at = from; at < end; at++)
    if (MALE_NAMES.has(clause.word(at)) || FEMALE_NAMES.has(clause.word(at))) return true;
  return false;
}

/** Nothing that is counted follows. */
function nothingCounted(clause: Clause, end: number): boolean {
  return !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(clause.tag(end)) && !/^(?:of|%)$/.test(clause.word(end));
}
