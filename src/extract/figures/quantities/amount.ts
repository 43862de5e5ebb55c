/** One number with its sign and its unit. */

import type { Clause } from '../../../text/en/clause.ts';
import { currencyByCode, currencyByWord, currencyOf } from '../../../text/currency.ts';
import type { Modifier } from '../../extraction.ts';
import { unitAfter, withRate } from './measure.ts';
import type { UnitMatch } from './measure.ts';
import { SIGNS, moneyBefore } from './money.ts';
import { nounPhrase } from '../../../text/en/noun-phrase.ts';
import { halfBehind, parseNumber, shortScale } from '../../../text/en/number.ts';
import type { ParsedNumber } from '../../../text/en/number.ts';
import { findUnit, unitByWords } from '../../../text/unit.ts';

export /** One number with its unit, without regard to ranges. */
type Amount = Readonly<{
  first: number;
  end: number;
  number: ParsedNumber;
  value: number;
  negative: boolean;
  signed: Modifier | null;
  match: UnitMatch | null;
  /** First token of the unit behind the number. */
  unitFirst: number;
}>;

/** The number at `index` with the money sign or minus before it and the unit behind it. */
export function amount(clause: Clause, index: number, number: ParsedNumber, behind: number): Amount {
  let first = index;
  let value = number.value;
  let end = number.end;
  const money = moneyBefore(clause, index, behind);
  let match: UnitMatch | null = null;
  let unitFirst = end;
  if (money !== null) {
    first = money.first;
    match = { unit: null, currency: money.currency, name: money.currency.name, end };
  }
  const short = number.scale === 1 && number.kind === 'digits' ? shortScale(clause.tokens, end) : null;
  if (short !== null && scaleMeant(clause, end, money !== null)) {
    value *= short;
    end++;
    number = { ...number, scale: short, end };
    unitFirst = end;
    if (match !== null) match = { ...match, end };
  }
  if (match !== null) {
    match = moneyTail(clause, match, end);
    // "$100 and fifty", "thirteen dollars forty-five" are handled where the word stands behind.
    unitFirst = end;
  } else {
    match = unitAfter(clause, end, number);
    // "the 75 USD million"
    if (match?.currency != null && number.scale === 1) {
      const late = parseLateScale(clause, match.end);
      if (late !== null) {
        value *= late;
        number = { ...number, scale: late };
        match = { ...match, end: match.end + 1 };
      }
    }
  }
  const inches = match === null ? feetAndInches(clause, end) : null;
  if (inches !== null) {
    value += inches.value;
    match = inches.match;
  }
  if (match?.scale !== undefined && match.scale !== 1) value *= match.scale;
  if (match?.currency != null) {
    const change = smallChange(clause, match);
    if (change !== null) {
      value += change.value;
      match = { ...match, end: change.end };
    }
  }
  const half = match !== null && Number.isInteger(value) ? halfBehind(clause.tokens, match.end) : null;
  if (match !== null && half !== null) {
    value += half.value;
    match = { ...match, end: half.end };
  }
  if (match !== null) end = match.end;
  // Binary fractions: 4.1 × 10⁹ is 4100000000, not 4099999999.9999995.
  if (number.scale > 1) value = Number(value.toPrecision(15));
  if (money !== null && /^[-−]$/.test(clause.print(index - 1)) && first < index - 1) value = -value;
  const sign = signBefore(clause, first, behind);
  if (sign !== null) first = sign.first;
  return {
    first,
    end,
    number,
    value: sign?.negative === true ? -value : value,
    negative: sign?.negative === true,
    signed: sign?.modifier ?? null,
    match,
    unitFirst,
  };
}

/** "5'10”": feet and inches of a person's height. */
function feetAndInches(clause: Clause, at: number): { value: number; match: UnitMatch } | null {
  if (!/^['’′]$/.test(clause.print(at)) || !clause.attached(at)) return null;
  const inches = Number(clause.print(at + 1));
  if (clause.tokens[at + 1]?.kind !== 'number' || !clause.attached(at + 1) || !(inches < 12)) return null;
  const foot = findUnit('foot');
  if (foot === null) return null;
  const mark = /^["”″]$/.test(clause.print(at + 2)) && clause.attached(at + 2) ? 1 : 0;
  return { value: inches / 12, match: { unit: foot, currency: null, name: foot.name, end: at + 2 + mark } };
}

/** A minus or plus: "-5 degrees", "minus-260", "+0.2%". */
function signBefore(
  clause: Clause,
  first: number,
  behind: number,
): { first: number; negative: boolean; modifier: Modifier | null } | null {
  if (first - 1 < behind) return null;
  const sign = clause.print(first - 1);
  if (
    /^[-−–]$/.test(sign) &&
    clause.attached(first) &&
    (clause.tokens[first - 1]?.gap === true || clause.print(first - 2) === '(')
  ) {
    if (clause.word(first - 2) === 'minus') return { first: first - 2, negative: true, modifier: null };
    return { first: first - 1, negative: true, modifier: null };
  }
  if (sign === '-' && clause.word(first - 2) === 'minus') return { first: first - 2, negative: true, modifier: null };
  if (clause.word(first - 1) === 'minus' && !/^(?:\d.*|or)$/.test(clause.print(first - 2)))
    return { first: first - 1, negative: true, modifier: null };
  if (sign === '+' && clause.attached(first)) return { first: first - 1, negative: false, modifier: 'up' };
  return null;
}

/** True when the letter behind a number multiplies it ("$5m", "2.7m sales") rather than being a unit ("5m high"). */
function scaleMeant(clause: Clause, index: number, money: boolean): boolean {
  const letter = clause.print(index);
  if (money) return /^(?:[kKmMbBtT]|mn|mm|mil|bn|tn|cr|Cr)$/.test(letter);
  if (!clause.attached(index)) return false;
  if (/^k$/i.test(letter)) return unitless(clause, index + 1);
  if (!/^m$|^b$/i.test(letter)) return false;
  if (SIGNS.test(clause.print(index + 1)) && clause.attached(index + 1)) return true;
  if (currencyOf(clause.word(index + 1), clause.word(index + 2)) !== null) return true;
  if (
    currencyByCode(clause.print(index + 1)) !== null ||
    currencyByWord(clause.word(index + 1), clause.country) !== null
  )
    return true;
  if (unitByWords(clause.word(index + 1)) !== null) return true;
  if (/^B$/i.test(letter)) return clause.tag(index + 1) === 'NOUN';
  // "2.7m sales" but "5m swim": what is counted stands in the plural.
  const phrase = nounPhrase(clause, index + 1);
  return phrase?.plural === true;
}

function unitless(clause: Clause, index: number): boolean {
  return !/^(?:run|race|walk|course|event|world|road|resolution|video|tv|television|display|screen|and)$/.test(
    clause.word(index),
  );
}

/** "75 USD million". */
function parseLateScale(clause: Clause, index: number): number | null {
  const word = clause.word(index);
  return word === 'million'
    ? 1e6
    : word === 'billion'
      ? 1e9
      : word === 'trillion'
        ? 1e12
        : word === 'thousand'
          ? 1e3
          : null;
}

/** The words that may repeat or widen a money sign: "$10 dollars", "$98 a share", "$1,100 per square foot". */
function moneyTail(clause: Clause, match: UnitMatch, at: number): UnitMatch {
  let end = at;
  const currency = currencyByWord(clause.word(end), clause.country);
  if (currency !== null && currency.factor === 1) end++;
  // "£3.50p"
  else if (clause.print(end) === 'p' && clause.attached(end) && match.currency?.code === 'GBP') end++;
  else if (currencyByCode(clause.print(end)) !== null && /^[A-Z]{3}$/.test(clause.print(end))) {
    const code = currencyByCode(clause.print(end));
    return withRate(clause, { ...match, currency: code, name: code?.name ?? match.name, end: end + 1 });
  }
  return withRate(clause, { ...match, end });
}

/** "13 dollars and 45 cents", "17 USD 25", "15 dollars 50", "c$100 and fifty". */
function smallChange(clause: Clause, match: UnitMatch): { value: number; end: number } | null {
  let at = match.end;
  const and = clause.word(at) === 'and';
  if (and) at++;
  const number = parseNumber(clause.tokens, at);
  if (number === null || number.value >= 100 || !Number.isInteger(number.value) || number.kind === 'fraction')
    return null;
  const word = clause.word(number.end);
  // "13 dollars and 45 cents", "one kuai and five mao"
  const part = currencyByWord(word, null);
  if (part !== null && part.factor < 1 && match.currency?.factor === 1)
    return { value: Number((number.value * part.factor).toPrecision(12)), end: number.end + 1 };
  if (match.name.includes(' per ')) return null;
  // Without a word of its own only two figures right behind the word of money, with nothing counted after them.
  const two = /^\d\d$/.test(clause.print(at));
  const next = clause.tokens[number.end];
  const free = next === undefined || /^[.,;:!?)]$/.test(next.text) || next.lower === 'more';
  if (and)
    return number.kind === 'words' && number.value >= 20 && free
      ? {
          value: number.value / 100,
          end: number.end,
        }
      : null;
  return (two && free && currencyByWord(clause.word(match.end - 1), null) !== null) ||
    (two && free && match.currency?.code === 'GBP' && /^pounds?$/.test(clause.word(match.end - 1))) ||
    (two && free && currencyByCode(clause.print(match.end - 1)) !== null)
    ? { value: number.value / 100, end: number.end }
    : null;
}
