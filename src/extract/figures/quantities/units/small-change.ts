/** The smaller coins behind an amount of money: "13 dollars and 45 cents". */

import { currencyByCode, currencyByWord } from '../../../../text/currency.ts';
import type { Clause } from '../../../../text/en/clause.ts';
import { parseNumber } from '../../../../text/en/number.ts';
import type { ParsedNumber } from '../../../../text/en/number.ts';
import { Rules } from '../../../../text/rules.ts';
import type { UnitMatch } from './match.ts';

/** A number behind an amount of money. */
type Change = Readonly<{
  clause: Clause;
  match: UnitMatch;
  number: ParsedNumber;
  at: number;
  /** "and" stands between. */
  and: boolean;
  /** Nothing is counted by the number, and the money is no rate. */
  free: boolean;
}>;
type Added = Readonly<{ value: number; end: number }>;

const CHANGE = new Rules<Change, Added>('figures: small change', [
  {
    name: 'smaller-coin',
    for: 'It cost 13 dollars and 45 cents.',
    not: 'It cost 13 dollars and 45 sheep.',
    says: ({ clause, match, number }) => {
      const coin = currencyByWord(clause.word(number.end), null);
      return coin !== null && coin.factor < 1 && match.currency?.factor === 1
        ? { value: Number((number.value * coin.factor).toPrecision(12)), end: number.end + 1 }
        : null;
    },
  },
  {
    name: 'and-fifty',
    for: 'It cost 13 dollars and fifty.',
    not: 'It cost 13 dollars and 50.',
    says: ({ number, and, free }) =>
      and && free && number.kind === 'words' && number.value >= 20
        ? { value: number.value / 100, end: number.end }
        : null,
  },
  {
    name: 'two-figures',
    for: 'It cost 15 dollars 50.',
    not: 'It cost $15 50.',
    says: ({ clause, match, number, at, and, free }) =>
      !and && free && /^\d\d$/.test(clause.print(at)) && namesMoney(clause, match.end - 1)
        ? { value: number.value / 100, end: number.end }
        : null,
  },
]);

/** A word or code of money. */
function namesMoney(clause: Clause, at: number): boolean {
  const word = clause.word(at);
  return currencyByWord(word, null) !== null || /^pounds?$/.test(word) || currencyByCode(clause.print(at)) !== null;
}

/** What a number behind an amount of money adds to it, in the same money. */
export function smallChange(clause: Clause, match: UnitMatch): Added | null {
  const and = clause.word(match.end) === 'and';
  const at = and ? match.end + 1 : match.end;
  const number = parseNumber(clause.tokens, at);
  if (number === null || number.value >= 100 || !Number.isInteger(number.value) || number.kind === 'fraction')
    return null;
  const next = clause.tokens[number.end];
  const free =
    !match.name.includes(' per ') && (next === undefined || /^[.,;:!?)]$/.test(next.text) || next.lower === 'more');
  return CHANGE.first({ clause, match, number, at, and, free });
}
