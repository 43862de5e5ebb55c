/** Letters behind a number that multiply it: "$5m", "2.7m sales". */

import type { Clause } from '../../../../text/en/clause.ts';
import { nounPhrase } from '../../../../text/en/noun-phrase.ts';
import { shortScale } from '../../../../text/en/number.ts';
import type { ParsedNumber } from '../../../../text/en/number.ts';
import { Rules } from '../../../../text/rules.ts';

import { SIGNS } from '../money.ts';

/** Letters right behind a number, and the token behind them. */
type Letters = Readonly<{
  clause: Clause;
  letters: string;
  next: number;
  /** Money stands before the number. */
  money: boolean;
  /** "m" or "b", with no space before it. */
  large: boolean;
}>;

const MULTIPLIES = new Rules<Letters, true>('figures: letters that multiply', [
  {
    name: 'money-before',
    for: 'It cost $5m then.',
    not: 'It ran 5m then.',
    says: ({ letters, money }) => (money && /^(?:[kKmMbBtT]|mn|mm|mil|bn|tn|cr|Cr)$/.test(letters)) || null,
  },
  {
    name: 'sign-of-money-behind',
    for: 'It cost 5m€ then.',
    not: 'It ran 5m then.',
    says: ({ clause, next, large }) => (large && SIGNS.test(clause.print(next)) && clause.attached(next)) || null,
  },
  {
    name: 'millions-of-a-plural',
    for: 'It had 2.7m sales then.',
    not: 'It was a 5m swim then.',
    says: ({ clause, letters, next, large }) =>
      (large && /^m$/i.test(letters) && nounPhrase(clause, next)?.plural === true) || null,
  },
]);

/** What the letters behind a number multiply it by, 1 where they do not. */
export function multiplier(clause: Clause, number: ParsedNumber, money: boolean): number {
  const scale = number.scale === 1 && number.kind === 'digits' ? shortScale(clause.tokens, number.end) : null;
  if (scale === null) return 1;
  const letters = clause.print(number.end);
  const large = !money && clause.attached(number.end) && /^[mb]$/i.test(letters);
  return MULTIPLIES.first({ clause, letters, next: number.end + 1, money, large }) === null ? 1 : scale;
}
