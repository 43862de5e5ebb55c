/** What a quantity is put beside: "flour (14%)", "Ann Lee, 44,", "a speed of 15 miles per hour", "cut fees by $24". */

import type { Clause } from '../../../text/en/clause.ts';
import { verbBase } from '../../../text/en/inflection.ts';
import { joins } from '../../../text/en/number.ts';
import { Rules } from '../../../text/rules.ts';
import { PUTS_OR_TAKES } from '../en/concept-words.ts';
import { type ConceptPlace, type Words, describesNoun, isNoun, isPossessive, orNone } from './place.ts';
import { wordsBefore } from './words-before.ts';
import { wordsBehind } from './words-behind.ts';

/** Finds the thing that a quantity stands right before or behind; without one the quantity is said of a subject. */
export const BESIDE = new Rules<ConceptPlace, Words>('figures: what a quantity stands beside', [
  {
    name: 'in-parentheses',
    for: 'Roe grew apples (14%), pears (11%) and plums (9%).',
    not: 'Roe grew 14% more apples.',
    says: (place) => {
      const { clause, quantity, link } = place;
      const open = quantity.hedgeFirst - 1;
      return link === '(' &&
        (hasParentheses(clause) || quantity.currency !== null) &&
        /^[),;]$/.test(clause.print(quantity.end)) &&
        isNoun(clause, open - 1)
        ? orNone(wordsBefore(place, open, 4))
        : null;
    },
  },
  {
    name: 'age-between-commas',
    for: 'The prize went to Nora Quist, 57, on Monday.',
    not: 'The prize went to Nora Quist on Monday.',
    says: (place) =>
      isAge(place) && place.link === ',' ? orNone(wordsBefore(place, place.quantity.hedgeFirst - 1, 4)) : null,
  },
  {
    name: 'aged',
    for: 'The club takes children, ages 5 to 22.',
    not: 'Roe retired at age 36.',
    says: (place) => {
      if (!isAge(place) || !isAged(place)) return null;
      const at = place.quantity.hedgeFirst - 1;
      return orNone(wordsBefore(place, place.clause.print(at - 1) === ',' ? at - 1 : at, 5));
    },
  },
  {
    name: 'age-behind-noun',
    for: 'The club took children under 13 years old.',
    not: 'The club is 13 years old.',
    says: (place) =>
      isAge(place) && !isAged(place) && place.clause.tag(place.quantity.hedgeFirst - 1) === 'NOUN'
        ? orNone(wordsBefore(place, place.quantity.hedgeFirst, 4))
        : null,
  },
  {
    name: 'verb-left-out',
    for: 'The Dow gained 0.3% and the Nasdaq 0.7%.',
    not: 'The Dow gained 0.3% in May and 0.7% in June.',
    says: (place) => {
      const { clause, quantity, index } = place;
      if (index === 0 || quantity.noun !== null || !isNoun(clause, quantity.hedgeFirst - 1)) return null;
      const named = wordsBefore(place, quantity.hedgeFirst, 5);
      let before = Math.min(...named) - 1;
      while (clause.tag(before) === 'DET') before--;
      return /^(?:,|;|and|but|while|or)$/.test(clause.word(before)) ? orNone(named) : null;
    },
  },
  {
    name: 'at-the-head',
    for: 'At $1.25 billion, the jackpot is the largest yet.',
    not: 'The jackpot is at $1.25 billion.',
    says: ({ clause, quantity, link }) =>
      quantity.hedgeFirst === 1 && /^(?:at|with|for)$/.test(link) && clause.print(quantity.end) === ','
        ? orNone(wordsBehind(clause, quantity.end + 1))
        : null,
  },
  {
    name: 'label',
    for: 'Roe set the budget: $150 million.',
    not: 'Roe set $150 million aside.',
    says: (place) =>
      place.link === ':' && place.quantity.hedgeFirst > 1
        ? orNone(wordsBefore(place, place.quantity.hedgeFirst - 1, 5))
        : null,
  },
  {
    name: 'with',
    for: 'The town has flats with 3 bedrooms.',
    not: 'The town has 3 bedrooms.',
    says: (place) => {
      const at = place.quantity.hedgeFirst - 1;
      return place.link === 'with' && place.quantity.noun !== null && isNoun(place.clause, at - 1)
        ? orNone(wordsBefore(place, at, 3))
        : null;
    },
  },
  {
    name: 'of',
    for: 'Roe made a study of 135 firms.',
    // Said of who paid.
    not: 'Roe paid a total of $500.',
    says: (place) => {
      const before = place.link === 'of' ? wordsBefore(place, place.quantity.hedgeFirst - 1, 6) : [];
      return before.length === 1 && place.clause.word(before[0] ?? -1) === 'total' ? null : orNone(before);
    },
  },
  {
    name: 'up-down-or-worth',
    for: 'Roe sold a ring worth $900.',
    not: 'Roe sold a ring for $900.',
    says: (place) => {
      const { clause, quantity, link } = place;
      const plus = clause.print(quantity.first) === '+';
      if (quantity.noun !== null || !(plus || /^(?:up|down|off|worth|\+)$/.test(link))) return null;
      let end = plus ? quantity.first : quantity.hedgeFirst - 1;
      if (clause.print(end - 1) === ',') end--;
      return /^(?:AUX|VERB|ADV)$/.test(clause.tag(end - 1)) ? null : orNone(wordsBefore(place, end, 4));
    },
  },
  {
    name: 'object-of-verb',
    for: 'The bank cut fees by $24.',
    not: 'The bank rose by $24.',
    says: (place) => (place.quantity.noun === null ? orNone(objectBefore(place)) : null),
  },
  {
    name: 'put-on-or-taken-off',
    for: 'The tax adds $5 to the price.',
    not: 'The tax rose $5 to a record.',
    says: ({ clause, quantity, link }) =>
      quantity.noun === null &&
      /^(?:from|to|off)$/.test(clause.word(quantity.end)) &&
      PUTS_OR_TAKES.test(verbBase(link))
        ? orNone(wordsBehind(clause, quantity.end + 1))
        : null,
  },
]);

function isAge({ quantity }: ConceptPlace): boolean {
  return quantity.measure?.dimension === 'age';
}

/** "ages 5 to 22", but not "retired at age 36", which is said of who retired. */
function isAged({ clause, quantity, link }: ConceptPlace): boolean {
  return /^(?:aged|ages|age)$/.test(link) && clause.word(quantity.hedgeFirst - 2) !== 'at';
}

/** True when a sentence puts more than one thing in parentheses, each beside what it is said of. */
function hasParentheses(clause: Clause): boolean {
  return clause.text.indexOf('(') !== clause.text.lastIndexOf('(');
}

/** The object of the verb that the quantity's preposition hangs on: "hiking fees by £24", "selling the phone for $900". */
function objectBefore(place: ConceptPlace): Words {
  const { clause, quantity } = place;
  let link = quantity.hedgeFirst - 1;
  if (clause.word(link) === 'between') link--;
  const direct = isNoun(clause, link) && /^(?:lower|higher)$/.test(clause.word(quantity.end));
  if (!direct && !/^(?:by|to|for|at|from)$/.test(clause.word(link))) return [];
  const end = direct ? link + 1 : link;
  const verb = verbOfClause(clause, end);
  if (clause.tag(verb) !== 'VERB' || verb === end - 1) return [];
  // "calling for a rising scale of tolls from": the verb takes "for" with it
  const object = clause.word(verb + 1) === 'for' && clause.word(link) !== 'for' ? verb + 2 : verb + 1;
  const begins =
    /^(?:DET|NOUN|PROPN|ADJ)$/.test(clause.tag(object)) ||
    (clause.tag(object) === 'PRON' && isPossessive(clause.word(verb + 1)));
  return begins ? wordsBefore(place, end, 8, verb + 1) : [];
}

/** The last verb before `end`, or the symbol that ends the clause before it. */
function verbOfClause(clause: Clause, end: number): number {
  let at = end - 1;
  while (
    at >= 0 &&
    (!/^(?:VERB|AUX)$/.test(clause.tag(at)) || describesNoun(clause, at)) &&
    (clause.tokens[at]?.kind !== 'symbol' || joins(clause.tokens, at))
  )
    at--;
  return at;
}
