/** Bare numbers that are somebody's age: "ages 18 to 44", "Maria Lopez, 44, said", "who was 52 back then". */

import type { Clause } from '../../../text/en/clause.ts';
import type { UnitMatch } from './units/match.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../../text/en/given-names.ts';
import { findUnit } from '../../../text/unit.ts';
import type { Unit } from '../../../text/unit.ts';

/** "at the age of 9 years", "aged 18 months": the time somebody has lived. */
export function agedFor(clause: Clause, first: number, unit: Unit | null): UnitMatch['unit'] {
  if (unit?.dimension !== 'time') return null;
  const of = clause.word(first - 1) === 'of' && clause.word(first - 2) === 'age';
  return of || /^(?:aged|age)$/.test(clause.word(first - 1)) ? findUnit(`${unit.name} of age`) : null;
}

/** Years of age when the bare number of tokens `first`…`end` is one, else `null`. */
export function ageMeant(clause: Clause, first: number, end: number, value: number): UnitMatch | null {
  if (!Number.isInteger(value) || value < 0 || value > 115 || !isAge(clause, first, end, value)) return null;
  const unit = findUnit('year of age');
  return unit === null ? null : { unit, currency: null, name: unit.name, end };
}

function isAge(clause: Clause, first: number, end: number, value: number): boolean {
  let at = first - 1;
  // "as young as 12"
  if (clause.word(at) === 'as' && /^(?:young|old)$/.test(clause.word(at - 1))) return true;
  while (
    /^(?:about|around|over|under|of|at|is|was|['’]s|now|to|than|more|least|just|only|between|from)$/.test(
      clause.word(at),
    ) &&
    first - at < 5
  ) {
    if (/^(?:is|was|['’]s)$/.test(clause.word(at)) && personBefore(clause, at) && ends(clause, end)) return true;
    // "Lewis is 72,"
    if (
      /^(?:is|was)$/.test(clause.word(at)) &&
      value >= 13 &&
      nameBefore(clause, at) &&
      /^[,.;]?$/.test(clause.print(end))
    )
      return true;
    if (
      clause.word(at) === 'at' &&
      /^(?:or|and)$/.test(clause.word(end)) &&
      /^(?:above|over|older|under|younger|below)$/.test(clause.word(end + 1))
    )
      return true;
    at--;
  }
  if (/^(?:age|aged|ages)$/.test(clause.word(at))) return true;
  // "adults 75 and older", "those 55 and over"
  if (
    /^(?:and|or)$/.test(clause.word(end)) &&
    /^(?:older|younger)$/.test(clause.word(end + 1)) &&
    clause.tokens[end + 2]?.lower !== 'than'
  )
    return true;
  if (/^(?:be|turn|turns|turned|turning|being)$/.test(clause.word(first - 1)) && ends(clause, end)) {
    let subject = first - 2;
    while (clause.tag(subject) === 'AUX') subject--;
    return personBefore(clause, subject + 1);
  }
  for (let index = first - 1; index >= Math.max(0, first - 9); index--)
    if (clause.word(index) === 'expectancy') return true;
  if (ageBehindName(clause, first, end)) return true;
  // "Hague, now 44, has"
  if (clause.word(first - 1) === 'now' && clause.print(first - 2) === ',' && /^[,.;)]$/.test(clause.print(end)))
    return value >= 13;
  // "Nick Hague, 44, has": between commas behind a name
  if (clause.print(first - 1) === ',' && /^[,.;)]$/.test(clause.print(end)) && /^\d\d$/.test(clause.print(first)))
    return (
      clause.tag(first - 2) === 'PROPN' ||
      (clause.capital(first - 2) && first === 2) ||
      // text that lost its capitals
      (clause.text === clause.text.toLowerCase() &&
        clause.tag(first - 2) === 'NOUN' &&
        clause.tokens[end + 1]?.kind !== 'number')
    );
  // "children 5 to 11"
  if (PERSONS.test(clause.word(first - 1)) && clause.tokens[first]?.kind === 'number' && end > first + 1)
    return ends(clause, end);
  return false;
}

/** "Nick Hague 44 has", in text that lost its commas; "Archie, 3, and": a number behind a full name, and nothing counted. */
export function ageBehindName(clause: Clause, first: number, end: number): boolean {
  if (end !== first + 1 || !/^\d{1,2}$/.test(clause.print(first))) return false;
  const comma = clause.print(first - 1) === ',';
  if (comma ? !/^[,.;)]?$/.test(clause.print(end)) : !ends(clause, end) || clause.text.includes(',')) return false;
  const last = comma ? first - 2 : first - 1;
  let at = last;
  while (at >= 0 && last - at < 4 && (clause.capital(at) || (clause.print(at) === '.' && clause.attached(at)))) at--;
  for (let index = at + 1; index <= (comma ? last : last - 1); index++)
    if (MALE_NAMES.has(clause.word(index)) || FEMALE_NAMES.has(clause.word(index))) return true;
  return false;
}

const PERSONS =
  /^(?:children|kids|adults|teens|teenagers|adolescents|people|men|women|boys|girls|those|youths?|seniors|americans)$/;

function personBefore(clause: Clause, verb: number): boolean {
  return /^(?:he|she|who|i|sons?|daughters?|wife|husband|brothers?|sisters?|mother|father|parents?|boys?|girls?|child|children|kids?|victims?|suspects?)$/.test(
    clause.word(verb - 1),
  );
}

/** Names with a given name in front, or one alone that opens the clause: "Lewis is 72", but "Nasdaq was 35". */
function nameBefore(clause: Clause, verb: number): boolean {
  let at = verb - 1;
  while (at >= 0 && verb - at < 5 && clause.capital(at) && clause.tag(at) === 'PROPN') at--;
  for (let index = at + 1; index < verb; index++)
    if (MALE_NAMES.has(clause.word(index)) || FEMALE_NAMES.has(clause.word(index))) return true;
  return false;
}

/** Nothing that is counted follows. */
function ends(clause: Clause, end: number): boolean {
  return !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(clause.tag(end)) && !/^(?:of|%)$/.test(clause.word(end));
}
