/** Lists of numbers whose unit stands behind the last one only: "terms of 5, 8 and 12 years", "9 x 7 inches". */

import type { Clause } from '../../../../text/en/clause.ts';
import { Rules } from '../../../../text/rules.ts';
import type { Quantity } from '../quantity.ts';

/** What stands between a number and the next one. */
type Link = Readonly<{
  /** All of it. */
  between: string;
  /** The word behind a comma. */
  word: string;
  comma: boolean;
  /** Nothing stands between that word and the next number; or, where there is no word, the comma and the next number. */
  adjacent: boolean;
  /** The number has no unit at all. */
  bare: boolean;
  /** Another member of the list stands before. */
  third: boolean;
  next: Quantity;
}>;

const TAKES_NEXT = new Rules<Link, true>('figures: numbers with the unit of the next one', [
  {
    name: 'tolerance',
    for: 'It weighed 20 ± 3 kg then.',
    not: 'It weighed 20 kg then.',
    says: ({ between, next }) => (next.measure !== null && /^(?:±|\+\/[-−])$/.test(between)) || null,
  },
  {
    name: 'length-by-width',
    for: 'The room is 10 by 12 feet.',
    not: 'The room is 12 feet by then.',
    says: ({ between, next }) => (next.measure?.dimension === 'length' && /^(?:x|×|by)$/.test(between)) || null,
  },
  {
    name: 'comma',
    for: 'They got terms of 5, 8 and 12 years.',
    not: 'They got terms of 8 and 12 years.',
    says: ({ bare, comma, word, adjacent, next }) =>
      (bare && comma && !/^(?:and|or)$/.test(word) && adjacent && next.listed) || null,
  },
  {
    name: 'and',
    for: 'They got 8 and 12 years.',
    // a comma before "and" only behind two members
    not: 'They arrested five, and 40 kilos were found.',
    says: ({ bare, comma, word, adjacent, third }) => (bare && word === 'and' && adjacent && (!comma || third)) || null,
  },
]);

/** Gives the members of a list the unit of the last one. */
export function listed(clause: Clause, found: readonly Quantity[]): Quantity[] {
  const units = [...found];
  for (let index = units.length - 2; index >= 0; index--) {
    const here = units[index];
    const next = units[index + 1];
    if (here === undefined || next === undefined || next.unitNormalized === '-') continue;
    if (here.fraction || next.fraction || here.valueMax !== null) continue;
    if (here.unitNormalized !== '-' && !here.shared) continue;
    const third = units[index - 1]?.end === here.hedgeFirst - 1;
    if (TAKES_NEXT.first(linkOf(clause, here, next, third)) === null) continue;
    units[index] = {
      ...here,
      unitNormalized: next.unitNormalized,
      measure: next.measure,
      currency: next.currency,
      noun: next.noun,
      attributive: next.attributive,
      shared: false,
      listed: true,
    };
  }
  return units;
}

function linkOf(clause: Clause, here: Quantity, next: Quantity, third: boolean): Link {
  let at = here.end;
  // "four- and six-seat boats"
  if (/^[-‐‑–]$/.test(clause.print(at)) && clause.attached(at)) at++;
  const comma = clause.print(at) === ',';
  if (comma) at++;
  const word = clause.word(at);
  return {
    between: clause.slice(here.end, next.first).toLowerCase(),
    word,
    comma,
    adjacent: (/^(?:and|or)$/.test(word) ? at + 1 : at) === next.hedgeFirst,
    bare: here.unitNormalized === '-',
    third,
    next,
  };
}
