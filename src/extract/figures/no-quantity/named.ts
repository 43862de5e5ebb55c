/** Digits that are part of a name: ranks, addresses, "S&P 500", "Section 230", "iPhone 14". */

import { Rules } from '../../../text/rules.ts';
import { joins } from '../../../text/en/number.ts';
import { DESIGNATOR, MONTH, STREET, WEEKDAY } from '../en/named-numbers.ts';
import { ageBehindName } from '../quantities/age.ts';
import { goOn, isNumber, type NumberPlace } from './number-place.ts';

/** Each says the token to go on from. */
export const NAMED = new Rules<NumberPlace, number>('figures: digits in names', [
  {
    name: 'house-number',
    for: 'He lived at 123 Garden Street for a year.',
    not: 'He saw 123 Garden tables for a year.',
    says: (place) => (place.plain && place.clause.capital(place.end) && !place.measures ? behindStreet(place) : null),
  },
  {
    name: 'in-parentheses',
    for: 'The boats (12) sank.',
    not: 'The boats (12 tons) sank.',
    says: ({ before, after, plain, measures, end }) =>
      goOn(before === '(' && after === ')' && plain && !measures, end + 1),
  },
  {
    name: 'designator',
    for: 'He stayed in room 12 of the house.',
    not: 'He stayed in rooms for 12 people.',
    says: ({ clause, index, end, before, after, plain, measures }) => {
      const word = before === '.' ? clause.word(index - 2) : before;
      if (!plain || measures || !DESIGNATOR.has(word)) return null;
      // "No 12", "no. 12"; but "no 12 boats"
      if (before === 'no' && !clause.capital(index - 1)) return null;
      // "level 1 of 5"
      return after === 'of' && isNumber(clause, end + 1) ? end + 2 : end;
    },
  },
  {
    name: 'version',
    for: 'They spoke of Web 2.0 at noon.',
    not: 'They spoke of 2.0 percent at noon.',
    says: ({ clause, index, end, text, measures }) =>
      goOn(
        /^\d\.\d$/.test(text) &&
          !measures &&
          clause.capital(index - 1) &&
          index > 1 &&
          /^(?:NOUN|PROPN)$/.test(clause.tag(index - 1)) &&
          !/^(?:NOUN|ADJ|PROPN)$/.test(clause.tag(end)),
        end,
      ),
  },
  {
    name: 'behind-name',
    for: 'They sold Topaz 600 in Spain.',
    not: 'They sold Topaz 600 rings in Spain.',
    says: (place) =>
      goOn(
        place.plain && !place.measures && isPartOfName(place) && !ageBehindName(place.clause, place.index, place.end),
        place.end,
      ),
  },
]);

/** Behind "top" or "bottom" a number that counts nothing named: "the top five". */
export function isRank({ clause, before, after, end }: NumberPlace): boolean {
  return (
    /^(?:top|bottom)$/.test(before) &&
    !/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(clause.tag(end)) &&
    !/^(?:%|of|percent|per)$/.test(after)
  );
}

/** The token behind "Garden Street" of "123 Garden Street". */
function behindStreet({ clause, end }: NumberPlace): number | null {
  for (let at = end; at < end + 6 && (clause.capital(at) || joins(clause.tokens, at)); at++)
    if (at > end && STREET.test(clause.print(at))) return at + 1;
  return null;
}

/** Digits that belong to the capitalised words before them, where nothing that follows is counted. */
function isPartOfName({ clause, index, end, value, after, pluralBehind }: NumberPlace): boolean {
  const before = clause.tokens[index - 1];
  if (before?.kind !== 'word' || !/[\p{Lu}\d]/u.test(before.text)) return false;
  if (WEEKDAY.test(before.lower) || MONTH.test(before.lower)) return false;
  const tag = clause.tag(index - 1);
  if (tag !== 'PROPN' && (tag !== 'NOUN' || index === 1)) return false;
  if (value > 9999 || pluralBehind) return false;
  if (/^(?:and|or)$/.test(after) && /^(?:older|younger|over|under)$/.test(clause.word(end + 1))) return false;
  return !(clause.tag(end) === 'ADJ' && clause.tag(end + 1) === 'NOUN' && clause.word(end + 1).endsWith('s'));
}

/** "“7 Rings”", "‘Seven’": a number with at most four capitalised words and nothing else between quotation marks. */
export function inQuotationMarks({ clause, index }: NumberPlace): boolean {
  if (!/^["“‘'`]$/.test(clause.print(index - 1)) || clause.attached(index - 1)) return false;
  for (let at = index + 1; at <= index + 5; at++) {
    if (/^["”’'´]$/.test(clause.print(at))) return clause.attached(at);
    if (/^[,.]$/.test(clause.print(at)) && /^["”’']$/.test(clause.print(at + 1))) return true;
    if (!clause.capital(at) && !joins(clause.tokens, at)) return false;
  }
  return false;
}
