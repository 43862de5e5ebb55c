/**
 * The quantities of one sentence: number, unit, range, hedge and change, before anything is known about what they count.
 */

import type { Clause } from '../../../text/en/clause.ts';
import { singular } from '../../../text/en/inflection.ts';
import { nounPhrase } from '../../../text/en/noun-phrase.ts';
import { isDrug } from '../../../text/en/data/nouns.ts';
import { joins, parseNumber } from '../../../text/en/number.ts';
import type { ParsedNumber } from '../../../text/en/number.ts';
import { ageMeant, agedFor } from './age.ts';
import { amount } from './amount.ts';
import type { Amount } from './amount.ts';
import { changeOf } from './change.ts';
import { isAttributive } from './counted/attributive.ts';
import { countedNoun } from './counted/counted-noun.ts';
import { listed } from './counted/list.ts';
import type { Named } from './counted/named.ts';
import { sharesUnit } from './counted/shared.ts';
import { hedgeBefore } from './hedge.ts';
import { indefinite } from './measure.ts';
import { SIGNS } from './money.ts';
import { isNoQuantity } from '../no-quantity/no-quantity.ts';
import { chain } from '../no-quantity/number-place.ts';
import type { Quantity } from './quantity.ts';
import { rangeEnd } from './range.ts';
import type { UnitMatch } from './units/match.ts';
import { votesAgainst } from './vote-count.ts';
import { measureAt } from './units/measure-at.ts';
import { withRate } from './units/rate.ts';

/** All quantities of a sentence, in text order. */
export function quantities(clause: Clause): Quantity[] {
  const found: Quantity[] = [];
  for (let index = 0; index < clause.tokens.length;) {
    const number = parseNumber(clause.tokens, index) ?? articleBefore(clause, index);
    const step = number === null ? index + 1 : read(clause, index, number, found);
    index = Math.max(index + 1, step);
  }
  return listed(clause, found);
}

/** "More than a ton of cocaine": one, where the thing itself is told by weight. */
function articleBefore(clause: Clause, index: number): ParsedNumber | null {
  if (!/^an?$/.test(clause.word(index))) return null;
  if (![2, 3, 4].some((behind) => clause.word(index + behind) === 'of')) return null;
  const weight = measureAt(clause, index + 1, false);
  if (weight?.unit?.dimension !== 'mass' || clause.word(weight.end) !== 'of') return null;
  const goods = nounPhrase(clause, weight.end + 1);
  if (goods === null) return null;
  for (let at = goods.first; at < goods.end; at++)
    if (isDrug([singular(clause.word(at))]))
      return { value: 1, valueMax: null, end: index + 1, kind: 'words', scale: 1 };
  return null;
}

/** Reads the quantity whose number starts at `index` and adds it to `found`; returns where to go on. */
function read(clause: Clause, index: number, number: ParsedNumber, found: Quantity[]): number {
  const against = votesAgainst(clause, index);
  if (against !== null) {
    found.push(votesAt(clause, index), votesAt(clause, against));
    return against + 1;
  }
  const blocked = isNoQuantity(clause, index, number.end);
  if (blocked !== null) return blocked;
  const earlier = found.at(-1) ?? null;
  const first = amount(clause, index, number, earlier?.end ?? 0);
  const second = rangeEnd(clause, first);
  // A score or an identifier: "2-2", "24703 L-202".
  if (
    second === null &&
    first.match === null &&
    joins(clause.tokens, first.end) &&
    clause.tokens[first.end + 1]?.kind === 'number'
  )
    return chain(clause, first.end);
  const quantity = finish(clause, first, second, earlier);
  if (quantity.unitNormalized === '-') {
    if (second === null && startsNumber(clause, first.end)) return first.end;
    // "one of the largest" names no thing to count
    if (clause.word(index) === 'one') return number.end;
  }
  found.push(quantity);
  return Math.max(quantity.end, (second ?? first).end);
}

/** A number of votes, which names no unit. */
function votesAt(clause: Clause, at: number): Quantity {
  return {
    first: at,
    end: at + 1,
    hedgeFirst: at,
    value: Number(clause.print(at)),
    valueMax: null,
    modifier: '=',
    unit: '-',
    unitNormalized: '-',
    measure: null,
    currency: null,
    noun: null,
    fraction: false,
    attributive: false,
    shared: false,
    listed: false,
  };
}

/** "50 50 dollar bills", "1 $10 bill": a number right behind a number. */
function startsNumber(clause: Clause, index: number): boolean {
  return (
    clause.tokens[index]?.kind === 'number' ||
    (SIGNS.test(clause.print(index)) && clause.tokens[index + 1]?.kind === 'number' && clause.attached(index + 1))
  );
}

/** Puts a quantity together: ends of a range, unit or noun, hedge, change. */
function finish(clause: Clause, first: Amount, second: Amount | null, earlier: Quantity | null): Quantity {
  const last = second ?? first;
  const ends = endsOf(first, second);
  const named = namedOf(clause, first, last, ends.value);
  const hedge = hedgeBefore(clause, first.first, earlier?.end ?? 0, indefiniteEnd(clause, last));
  const fraction = first.number.kind === 'fraction';
  const shared =
    earlier !== null &&
    !fraction &&
    named.unitNormalized === '-' &&
    sharesUnit(clause, hedge.first, named.end, earlier);
  const quantity: Quantity = {
    first: first.first,
    hedgeFirst: hedge.first,
    ...ends,
    modifier: hedge.modifier,
    ...(shared ? takenOver(clause, named, earlier) : named),
    fraction: fraction && (last.match ?? first.match) === null,
    shared,
    listed: false,
  };
  const modifier =
    first.signed ??
    changeOf(clause, quantity, earlier) ??
    (earlier !== null && converts(clause, quantity, earlier) ? earlier.modifier : quantity.modifier);
  return { ...quantity, modifier };
}

/** The lower and the upper end. */
function endsOf(first: Amount, second: Amount | null): Pick<Quantity, 'value' | 'valueMax'> {
  if (second === null) return ends(first.value, first.number.valueMax);
  // "5 to 10 million" is 5 million at its lower end; "$240,000 to $2.5 million" is what it says.
  const scaled =
    first.number.scale === 1 && second.number.scale > 1 && Math.abs(first.value) < 1000 && first.value < second.value;
  return ends(scaled ? first.value * second.number.scale : first.value, second.value);
}

const ends = (value: number, valueMax: number | null): Pick<Quantity, 'value' | 'valueMax'> => ({
  value,
  valueMax: valueMax === value ? null : valueMax,
});

/** The unit of measurement or money, else the noun that is counted, else nothing. */
function namedOf(clause: Clause, first: Amount, last: Amount, value: number): Named {
  const match = matchOf(clause, first, last, value);
  if (match === null) return countedNoun(clause, first, last) ?? { ...NOTHING, end: last.end };
  return {
    unit: unitText(clause, first, last),
    unitNormalized: match.name,
    measure: match.unit,
    currency: match.currency,
    noun: null,
    attributive: isAttributive(clause, first.first, last.end),
    end: last.end,
  };
}

const NOTHING: Omit<Named, 'end'> = {
  unit: '-',
  unitNormalized: '-',
  measure: null,
  currency: null,
  noun: null,
  attributive: false,
};

/** The unit said before, for a bare number: "22 burglaries, compared with 20 a week". */
function takenOver(clause: Clause, named: Named, earlier: Quantity): Named {
  const { name } = withRate(clause, { unit: null, currency: null, name: earlier.unitNormalized, end: named.end });
  return {
    ...named,
    unitNormalized: name,
    measure: earlier.measure,
    currency: earlier.currency,
    noun: earlier.noun,
  };
}

/** "about 8 miles (13 km)": in brackets the same once more, no more exact than before them. */
function converts(clause: Clause, quantity: Quantity, earlier: Quantity): boolean {
  return (
    quantity.modifier === '=' &&
    clause.print(quantity.first - 1) === '(' &&
    quantity.first - 1 === earlier.end &&
    quantity.measure !== null &&
    quantity.measure.dimension === earlier.measure?.dimension &&
    quantity.unitNormalized !== earlier.unitNormalized
  );
}

/** Where the words behind a number that widen it are looked for: at the "plus" of "5-plus years", else behind the unit. */
function indefiniteEnd(clause: Clause, last: Amount): number {
  return indefinite(clause, last.number.end) > last.number.end ? last.number.end : last.end;
}

/** The unit found with the numbers, or what the words around say of a bare one. */
function matchOf(clause: Clause, first: Amount, last: Amount, value: number): UnitMatch | null {
  const match = last.match ?? first.match;
  if (match === null) return ageMeant(clause, first.first, last.end, value);
  const age = agedFor(clause, first.first, match.unit);
  if (age !== null) return { ...match, unit: age, name: age.name };
  // "34,000 tons of copper a year": what is measured stands between the unit and its rate
  if (match.name.includes(' per ') || clause.word(match.end) !== 'of') return match;
  const phrase = nounPhrase(clause, match.end + (/^(?:DET|PRON)$/.test(clause.tag(match.end + 1)) ? 2 : 1));
  if (phrase === null || !/^(?:an?|per)$/.test(clause.word(phrase.end))) return match;
  const { unit, name } = withRate(clause, { ...match, end: phrase.end });
  return { ...match, unit, name };
}

/** The unit as printed: the sign before the number or the words behind it. */
function unitText(clause: Clause, first: Amount, last: Amount): string {
  const sign = clause.print(first.first);
  if (last.match?.currency != null && SIGNS.test(sign)) return sign;
  const unit = clause.slice(last.unitFirst, last.end).replace(/^[-‐‑–]/, '');
  return unit === '' ? (last.match?.name ?? '-') : unit;
}
