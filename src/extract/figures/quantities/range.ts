/** The other end of a range: "5 to 10 million", "between $3 and $4", "15-22 miles". */

import { amount } from './amount.ts';
import type { Amount } from './amount.ts';
import type { Clause } from '../../../text/en/clause.ts';
import { moves } from './change.ts';
import { currencyByCode } from '../../../text/currency.ts';
import { SIGNS } from './money.ts';
import { isNoQuantity } from '../no-quantity/no-quantity.ts';
import { nounPhrase } from '../../../text/en/noun-phrase.ts';
import { joins, parseNumber } from '../../../text/en/number.ts';

/** The other end of a range that starts with `first`, or `null`. */
export function rangeEnd(clause: Clause, first: Amount): Amount | null {
  let at = first.end;
  const before = clause.word(first.first - 1);
  const between = before === 'between' || clause.word(first.first - 2) === 'between';
  const from = before === 'from' || clause.word(first.first - 2) === 'from';
  let link = clause.word(at);
  // "went from 30 mpg combined to 34"
  if (
    from &&
    first.match !== null &&
    clause.tokens[at]?.kind === 'word' &&
    link !== 'to' &&
    clause.word(at + 1) === 'to'
  )
    link = clause.word(++at);
  // "0-to-60-mph"
  if (joins(clause.tokens, at) && clause.word(at + 1) === 'to' && joins(clause.tokens, at + 2)) {
    const number = parseNumber(clause.tokens, at + 3);
    const second = number === null ? null : amount(clause, at + 3, number, at + 3);
    return second?.match == null ? null : second;
  }
  const dash = /^[-–—−]$/.test(clause.print(at));
  // "200 sq ft up to 650"
  if (from && link === 'up' && clause.word(at + 1) === 'to') at++;
  else if (!(link === 'to' || (link === 'and' && between) || dash || (link === 'or' && first.match === null)))
    return null;
  let next = at + 1;
  if (link === 'to' && clause.word(next) === 'around') next++;
  // "between -10 and -5 degrees"
  const minus = /^[-−–]$/.test(clause.print(next)) && !clause.attached(next) && clause.attached(next + 1) ? 1 : 0;
  const numberAt = skipMoney(clause, next + minus);
  const number = parseNumber(clause.tokens, numberAt);
  if (
    number === null ||
    number.kind === 'vague' ||
    (number.kind === 'fraction' && !dash && first.number.kind !== 'fraction')
  )
    return null;
  if (isNoQuantity(clause, numberAt, number.end, dash) !== null) return null;
  const second = amount(clause, numberAt, number, next);
  // "fell $1.25 to $20.50", "rose 3/8 to 45": by how much, and to what; "rose 5 to 10 percent" is a range
  if (link === 'to' && !from && !between && second.value > 4 * first.value && moved(clause, first.first)) return null;
  if (first.match !== null && second.match === null && !moneyGoesOn(clause, first, second, dash) && (dash || !from))
    return null;
  if (
    first.match !== null &&
    second.match !== null &&
    first.match.name.split(' per ')[0] !== second.match.name.split(' per ')[0]
  )
    return null;
  if (second.match === null && first.match === null && dash && !/^(?:aged|ages|age)$/.test(before)) {
    if (second.value <= first.value) return null;
    const phrase = nounPhrase(clause, second.end);
    // "the 10-72 Sixers": a record of wins and losses
    if (phrase === null ? number.scale === 1 : !phrase.plural || clause.capital(phrase.first)) return null;
  }
  if (dash && clause.attached(at) !== clause.attached(next)) return null;
  if (dash && first.number.kind === 'digits' && second.value < first.value && second.match === null) return null;
  if (link === 'or' && (second.value <= first.value || first.value > 100 || second.value > first.value * 3))
    return null;
  return second;
}

/** A verb of rising or falling right before the number at `first`, hedges left aside. */
function moved(clause: Clause, first: number): boolean {
  let at = first - 1;
  while (
    at >= 0 &&
    first - at < 4 &&
    /^(?:ADV|ADP|DET|ADJ)$/.test(clause.tag(at)) &&
    !/^(?:up|down|off)$/.test(clause.word(at))
  )
    at--;
  return moves(clause.word(at));
}

/** "$20-30 million", "$5 to 10 million": the sign stands before the lower end only. */
function moneyGoesOn(clause: Clause, first: Amount, second: Amount, dash: boolean): boolean {
  if (first.match?.currency == null || first.unitFirst !== first.end || second.value <= 0) return false;
  if (second.number.scale > 1) return first.number.scale === 1;
  return dash && second.value > first.value && nounPhrase(clause, second.end) === null;
}

function skipMoney(clause: Clause, at: number): number {
  let index = at;
  while (
    index < at + 3 &&
    clause.tokens[index]?.kind !== 'number' &&
    (SIGNS.test(clause.print(index)) ||
      currencyByCode(clause.print(index)) !== null ||
      /^(?:US|AU|RM|Rs|A|C|NZ|HK)$/.test(clause.print(index)))
  )
    index++;
  return clause.tokens[index]?.kind === 'number' ? index : at;
}
