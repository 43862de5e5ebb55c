/** The other end of a range: "5 to 10 million", "between $3 and $4", "15-22 miles". */

import { amount } from './amount.ts';
import type { Amount } from './amount.ts';
import type { Clause } from '../../../text/en/clause.ts';

import { currencyByCode } from '../../../text/currency.ts';
import { SIGNS } from './money.ts';
import { isNoQuantity } from '../no-quantity/no-quantity.ts';
import { nounPhrase } from '../../../text/en/noun-phrase.ts';
import { joins, parseNumber } from '../../../text/en/number.ts';
import { Rules, yes } from '../../../text/rules.ts';

/** An amount and the word behind it, which may lead to the other end of a range. */
type Start = Readonly<{
  clause: Clause;
  first: Amount;
  at: number;
  word: string;
  between: boolean;
  from: boolean;
}>;

/** The word or the dash between two ends. */
type Link = Readonly<{ kind: 'to' | 'and' | 'or' | 'dash'; at: number }>;

const LINKS = new Rules<Start, Link>('figures: what stands between the ends of a range', [
  {
    name: 'word-before-to',
    for: 'Mileage went from 30 mpg combined to 34 in May.',
    not: 'Mileage went from 30 mpg to 34 in May.',
    says: ({ clause, first, at, word, from }) =>
      from &&
      first.match !== null &&
      clause.tokens[at]?.kind === 'word' &&
      word !== 'to' &&
      clause.word(at + 1) === 'to'
        ? { kind: 'to', at: at + 1 }
        : null,
  },
  {
    name: 'to',
    for: 'The walk took 5 to 10 hours.',
    not: 'The walk took 10 hours.',
    says: ({ at, word }) => (word === 'to' ? { kind: 'to', at } : null),
  },
  {
    name: 'and-behind-between',
    for: 'The ring cost between $3 and $4.',
    not: 'The rings cost $3 and $4.',
    says: ({ at, word, between }) => (between && word === 'and' ? { kind: 'and', at } : null),
  },
  {
    name: 'dash',
    for: 'The walk was 15-22 miles long.',
    not: 'The walk was 15 miles long.',
    says: ({ clause, at }) => (/^[-–—−]$/.test(clause.print(at)) ? { kind: 'dash', at } : null),
  },
  {
    name: 'or',
    for: 'The walk took 5 or 6 hours.',
    not: 'The walk took 5 hours or 6 hours.',
    says: ({ first, at, word }) => (word === 'or' && first.match === null ? { kind: 'or', at } : null),
  },
]);

/** Two amounts with a word or a dash between that may be the ends of a range. */
type Ends = Readonly<{
  clause: Clause;
  first: Amount;
  second: Amount;
  kind: Link['kind'];
  between: boolean;
  from: boolean;
  /** White space stands on one side of the dash only. */
  lopsided: boolean;
}>;

const NO_RANGE = new Rules<Ends, true>('figures: two amounts that are no range', [
  {
    name: 'bare-end-behind-unit',
    for: 'Roe gave 5 miles to 20 firms.',
    not: 'Roe gave $5 to 20 million.',
    says: (ends) => {
      const { first, second, kind, from } = ends;
      const bare = first.match !== null && second.match === null && !moneyGoesOn(ends);
      return yes(bare && (kind === 'dash' || !from));
    },
  },
  {
    name: 'unlike-units',
    for: 'Roe gave 5 miles to 20 pounds.',
    not: 'Roe gave 5 miles to 20 miles.',
    says: ({ first, second }) => yes(first.match !== null && second.match !== null && unitOf(first) !== unitOf(second)),
  },
  {
    // Of wins and losses.
    name: 'record',
    for: 'The 10-72 Sixers lost.',
    not: 'The 10-72 boats sank.',
    says: ({ clause, first, second, kind }) => {
      if (kind !== 'dash' || first.match !== null || second.match !== null) return null;
      if (/^(?:aged|ages|age)$/.test(clause.word(first.first - 1))) return null;
      if (second.value <= first.value) return true;
      const phrase = nounPhrase(clause, second.end);
      return yes(phrase === null ? second.number.scale === 1 : !phrase.plural || clause.capital(phrase.first));
    },
  },
  {
    name: 'far-apart',
    for: 'Roe sold 5 or 60 boats.',
    not: 'Roe sold 5 or 6 boats.',
    says: ({ first, second, kind }) =>
      yes(kind === 'or' && (second.value <= first.value || first.value > 100 || second.value > first.value * 3)),
  },
]);

/** The other end of a range that starts with `first`, or `null`. */
export function rangeEnd(clause: Clause, first: Amount): Amount | null {
  // "0-to-60-mph"
  if (joins(clause.tokens, first.end) && clause.word(first.end + 1) === 'to' && joins(clause.tokens, first.end + 2)) {
    const number = parseNumber(clause.tokens, first.end + 3);
    const second = number === null ? null : amount(clause, first.end + 3, number, first.end + 3);
    return second?.match == null ? null : second;
  }
  const between = follows(clause, first.first, 'between');
  const from = follows(clause, first.first, 'from');
  const link = LINKS.first({ clause, first, at: first.end, word: clause.word(first.end), between, from });
  if (link === null) return null;
  const { kind, at } = link;
  const second = amountBehind(clause, link);
  if (second === null) return null;
  const lopsided = kind === 'dash' && clause.attached(at) !== clause.attached(at + 1);
  return NO_RANGE.first({ clause, first, second, kind, between, from, lopsided }) === null ? second : null;
}

/** True right behind a word, or with one token between: "between $3", "from about 5". */
function follows(clause: Clause, first: number, word: string): boolean {
  return clause.word(first - 1) === word || clause.word(first - 2) === word;
}

/** The amount behind the word or the dash of a range: "to around -5 degrees", "– US$40". */
function amountBehind(clause: Clause, { kind, at }: Link): Amount | null {
  const next = kind === 'to' && clause.word(at + 1) === 'around' ? at + 2 : at + 1;
  // "between -10 and -5 degrees"
  const minus = /^[-−–]$/.test(clause.print(next)) && !clause.attached(next) && clause.attached(next + 1) ? 1 : 0;
  const numberAt = skipMoney(clause, next + minus);
  const number = parseNumber(clause.tokens, numberAt);
  if (number === null || isNoQuantity(clause, numberAt, number.end, kind === 'dash') !== null) return null;
  return amount(clause, numberAt, number, next);
}

/** "$20-30 million", "$5 to 10 million": the sign stands before the lower end only. */
function moneyGoesOn({ clause, first, second, kind }: Ends): boolean {
  if (first.match?.currency == null || first.unitFirst !== first.end || second.value <= 0) return false;
  if (second.number.scale > 1) return first.number.scale === 1;
  return kind === 'dash' && second.value > first.value && nounPhrase(clause, second.end) === null;
}

/** The unit of an amount, without what it is a rate of. */
function unitOf({ match }: Amount): string | undefined {
  return match?.name.split(' per ')[0];
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
