/** One number with its sign and its unit. */

import { currencyByCode, currencyByWord } from '../../../text/currency.ts';
import type { Currency } from '../../../text/currency.ts';
import type { Clause } from '../../../text/en/clause.ts';
import { halfBehind } from '../../../text/en/number.ts';
import type { ParsedNumber } from '../../../text/en/number.ts';
import { Rules } from '../../../text/rules.ts';
import { findUnit } from '../../../text/unit.ts';
import type { Modifier } from '../../extraction.ts';
import { unitAfter } from './measure.ts';
import { moneyBefore } from './money.ts';
import { multiplier } from './units/multiplier.ts';
import { measured, paid } from './units/match.ts';
import type { UnitMatch } from './units/match.ts';
import { withRate } from './units/rate.ts';
import { smallChange } from './units/small-change.ts';

/** One number with its unit, without regard to ranges. */
export type Amount = Readonly<{
  first: number;
  end: number;
  number: ParsedNumber;
  value: number;
  signed: Modifier | null;
  match: UnitMatch | null;
  /** First token of the unit behind the number. */
  unitFirst: number;
}>;

type Measured = Pick<Amount, 'number' | 'value' | 'match' | 'unitFirst'>;

/** The number at `index` with the money sign or minus before it and the unit behind it. */
export function amount(clause: Clause, index: number, given: ParsedNumber, behind: number): Amount {
  const money = moneyBefore(clause, index, behind);
  const { value, ...measure } = withUnit(clause, given, money?.currency ?? null);
  const start = money?.first ?? index;
  const sign = start - 1 < behind ? null : SIGNED.first({ clause, first: start });
  // "$-50.8bn"
  const inside = start < index - 1 && /^[-−]$/.test(clause.print(index - 1));
  return {
    ...measure,
    first: sign?.first ?? start,
    end: measure.match?.end ?? measure.number.end,
    value: inside !== (sign?.modifier === null) ? -value : value,
    signed: sign?.modifier ?? null,
  };
}

/** A number with the letter that multiplies it, its unit, and what stands behind the unit. */
function withUnit(clause: Clause, given: ParsedNumber, money: Currency | null): Measured {
  const letter = multiplier(clause, given, money !== null);
  let number = letter === 1 ? given : { ...given, scale: letter, end: given.end + 1 };
  const unitFirst = number.end;
  let value = given.value * letter;
  let match = money === null ? unitAfter(clause, unitFirst, number) : moneyTail(clause, money, unitFirst);
  if (money === null && match?.currency != null && number.scale === 1) {
    const late = LATE_SCALES.get(clause.word(match.end));
    if (late !== undefined) {
      value *= late;
      number = { ...number, scale: late };
      match = { ...match, end: match.end + 1 };
    }
  }
  value *= match?.scale ?? 1;
  const more = moreBehind(clause, number.end, value, match);
  if (more !== null) {
    value += more.value;
    match = more.match;
  }
  // Binary fractions: 4.1 × 10⁹ is 4100000000, not 4099999999.9999995.
  if (number.scale > 1) value = Number(value.toPrecision(15));
  return { number, value, match, unitFirst };
}

/** Multipliers behind the unit: "75 USD million". */
const LATE_SCALES = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** The words that may repeat or widen a money sign: "$10 dollars", "$98 a share", "$1,100 per square foot". */
function moneyTail(clause: Clause, currency: Currency, at: number): UnitMatch {
  if (currencyByWord(clause.word(at), clause.country)?.factor === 1) return withRate(clause, paid(currency, at + 1));
  // "£3.50p"
  if (clause.print(at) === 'p' && clause.attached(at) && currency.code === 'GBP')
    return withRate(clause, paid(currency, at + 1));
  const code = /^[A-Z]{3}$/.test(clause.print(at)) ? currencyByCode(clause.print(at)) : null;
  return withRate(clause, code === null ? paid(currency, at) : paid(code, at + 1));
}

/** What a second number behind the unit adds: "5'10”", "13 dollars and 45 cents", "a year and a half". */
function moreBehind(
  clause: Clause,
  at: number,
  value: number,
  match: UnitMatch | null,
): Readonly<{ value: number; match: UnitMatch }> | null {
  if (match === null) return feetAndInches(clause, at);
  const more =
    (match.currency === null ? null : smallChange(clause, match)) ??
    (Number.isInteger(value) ? halfBehind(clause.tokens, match.end) : null);
  return more === null ? null : { value: more.value, match: { ...match, end: more.end } };
}

/** "5'10”": feet and inches of a person's height. */
function feetAndInches(clause: Clause, at: number): Readonly<{ value: number; match: UnitMatch }> | null {
  if (!/^['’′]$/.test(clause.print(at)) || !clause.attached(at)) return null;
  const inches = Number(clause.print(at + 1));
  if (clause.tokens[at + 1]?.kind !== 'number' || !clause.attached(at + 1) || !(inches < 12)) return null;
  const foot = findUnit('foot');
  const mark = /^["”″]$/.test(clause.print(at + 2)) && clause.attached(at + 2) ? 1 : 0;
  return foot === null ? null : { value: inches / 12, match: measured(foot, at + 2 + mark) };
}

/** A sign before a number; the modifier is `null` where it makes the number negative. */
type Signed = Readonly<{ first: number; modifier: Modifier | null }>;

const SIGNED = new Rules<Readonly<{ clause: Clause; first: number }>, Signed>('figures: signs before a number', [
  {
    name: 'minus-sign',
    for: 'It was -5 degrees at night.',
    not: 'It was - 5 degrees at night.',
    says: ({ clause, first }) =>
      /^[-−–]$/.test(clause.print(first - 1)) &&
      clause.attached(first) &&
      (clause.tokens[first - 1]?.gap === true || clause.print(first - 2) === '(')
        ? { first: clause.word(first - 2) === 'minus' ? first - 2 : first - 1, modifier: null }
        : null,
  },
  {
    name: 'minus-hyphen',
    for: 'It was minus-26 degrees at night.',
    not: 'It was sub-26 degrees at night.',
    says: ({ clause, first }) =>
      clause.print(first - 1) === '-' && clause.word(first - 2) === 'minus'
        ? { first: first - 2, modifier: null }
        : null,
  },
  {
    name: 'minus-word',
    for: 'It was minus 26 degrees at night.',
    not: 'He wrote 40 minus 26 on the board.',
    says: ({ clause, first }) =>
      clause.word(first - 1) === 'minus' && !/^(?:\d.*|or)$/.test(clause.print(first - 2))
        ? { first: first - 1, modifier: null }
        : null,
  },
  {
    name: 'plus-sign',
    for: 'It moved +0.2% on Monday.',
    not: 'It moved 0.2% on Monday.',
    says: ({ clause, first }) =>
      clause.print(first - 1) === '+' && clause.attached(first) ? { first: first - 1, modifier: 'up' } : null,
  },
]);
