/**
 * The quantities of one sentence: number, unit, range, hedge and change, before anything is known about what they count.
 */

import { amount } from './amount.ts';
import type { Amount } from './amount.ts';
import { changeOf } from './change.ts';
import type { Clause } from './clause.ts';
import type { Currency } from './currency.ts';
import type { Modifier } from './extraction.ts';
import { hedgeBefore } from './hedge.ts';
import { ageMeant } from './age.ts';
import { withRate } from './measure.ts';
import type { UnitMatch } from './measure.ts';
import { SIGNS } from './money.ts';
import { chain, isNoQuantity } from './no-quantity.ts';
import { nounPhrase, phraseBetween } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { joins, parseNumber } from './number.ts';
import type { ParsedNumber } from './number.ts';
import { rangeEnd } from './range.ts';
import { findUnit, unitByWords } from './unit.ts';
import type { Unit } from './unit.ts';

export type Quantity = Readonly<{
  /** Tokens of number and unit: `first` up to, not including, `end`. */
  first: number;
  end: number;
  /** First token of the hedge or sign before it, else `first`. */
  hedgeFirst: number;
  value: number;
  valueMax: number | null;
  modifier: Modifier;
  /** Unit as printed, `-` when there is none. */
  unit: string;
  unitNormalized: string;
  measure: Unit | null;
  currency: Currency | null;
  /** What is counted, when the unit is a noun. */
  noun: NounPhrase | null;
  /** "a third of", "one in five": a share of what follows. */
  fraction: boolean;
  /** "six-mile", "12 page document": a noun that the quantity describes follows. */
  attributive: boolean;
  /** Unit taken over from the quantity before: "224 arrests in Australia and 35 in New Zealand". */
  shared: boolean;
}>;

/** All quantities of a sentence, in text order. */
export function quantities(clause: Clause): Quantity[] {
  const found: Quantity[] = [];
  let behind = 0;
  for (let index = 0; index < clause.tokens.length;) {
    const number = parseNumber(clause.tokens, index);
    const step = number === null ? index + 1 : read(clause, index, number, behind, found);
    const last = found.at(-1);
    if (last !== undefined) behind = last.end;
    index = Math.max(index + 1, step);
  }
  return found;
}

/** Reads the quantity whose number starts at `index` and adds it to `found`; returns where to go on. */
function read(clause: Clause, index: number, number: ParsedNumber, behind: number, found: Quantity[]): number {
  const blocked = isNoQuantity(clause, index, number.end);
  if (blocked !== null) return blocked;
  const first = amount(clause, index, number, behind);
  const second = rangeEnd(clause, first);
  // A score or an identifier: "2-2", "24703 L-202".
  if (
    second === null &&
    first.match === null &&
    joins(clause.tokens, first.end) &&
    clause.tokens[first.end + 1]?.kind === 'number'
  )
    return chain(clause, first.end);
  const quantity = finish(clause, first, second, behind, found.at(-1) ?? null);
  if (quantity.unitNormalized === '-' && second === null && startsNumber(clause, first.end)) return first.end;
  // "one of the largest" names no thing to count
  if (quantity.unitNormalized === '-' && clause.word(index) === 'one') return number.end;
  found.push(quantity);
  return Math.max(quantity.end, (second ?? first).end);
}

/** "50 50 dollar bills", "1 $10 bill": a number right behind a number. */
function startsNumber(clause: Clause, index: number): boolean {
  return (
    clause.tokens[index]?.kind === 'number' ||
    (SIGNS.test(clause.print(index)) && clause.tokens[index + 1]?.kind === 'number' && clause.attached(index + 1))
  );
}

/** Puts a quantity together: inherited scale, noun, hedge. */
function finish(
  clause: Clause,
  first: Amount,
  second: Amount | null,
  behind: number,
  earlier: Quantity | null,
): Quantity {
  const last = second ?? first;
  let { value } = first;
  if (
    second !== null &&
    first.number.scale === 1 &&
    second.number.scale > 1 &&
    Math.abs(first.value) < 1000 &&
    first.value < second.value
  ) {
    // "5 to 10 million" is 5 million at its lower end; "$370,000 to $5.5 million" is what it says.
    value *= second.number.scale;
  }
  let valueMax = second === null ? first.number.valueMax : second.value;
  if (valueMax === value) valueMax = null;
  const fraction = first.number.kind === 'fraction';
  const match = last.match ?? first.match ?? ageMeant(clause, first.first, last.end, value);
  const counted = match === null ? countedNoun(clause, first, last, fraction) : null;
  const end = counted?.end ?? last.end;
  const hedge = hedgeBefore(clause, first.first, behind, last.end);
  const name = match?.name ?? counted?.name ?? '-';
  const shared = name === '-' && earlier !== null && !fraction && sharesUnit(clause, hedge.first, end, earlier);
  const quantity: Quantity = {
    first: first.first,
    end,
    hedgeFirst: hedge.first,
    value,
    valueMax,
    modifier: hedge.modifier,
    unit: match !== null ? unitText(clause, first, last) : (counted?.text ?? '-'),
    unitNormalized: shared ? earlier.unitNormalized : name,
    measure: shared ? earlier.measure : (match?.unit ?? counted?.unit ?? null),
    currency: shared ? earlier.currency : (match?.currency ?? null),
    noun: shared ? earlier.noun : (counted?.noun ?? null),
    fraction: fraction && match === null,
    attributive: match !== null ? describes(clause, first.first, last.end) : (counted?.attributive ?? false),
    shared,
  };
  const modifier = first.signed ?? changeOf(clause, quantity, earlier) ?? quantity.modifier;
  return { ...quantity, modifier };
}

/** True when a noun that the measure describes follows: "40 yard line", but not "6 minutes later". */
function describes(clause: Clause, first: number, at: number): boolean {
  const index = joins(clause.tokens, at) ? at + 1 : at;
  // "a 750 meter swim": an article before, the measure in the singular
  if (/^an?$/.test(clause.word(first - 1)) && clause.tag(index) === 'VERB' && !/s$/.test(clause.word(at - 1)))
    return true;
  if (
    clause.tag(index) === 'VERB' &&
    /ing$/.test(clause.word(index)) &&
    /^(?:NOUN|ADJ)$/.test(clause.tag(index + 1)) &&
    clause.print(at - 1) === '%'
  )
    return true;
  return (
    /^(?:NOUN|PROPN|ADJ)$/.test(clause.tag(index)) &&
    !/^(?:(?:north|south)?(?:east|west)|north|south|worldwide|nationwide|statewide|globally|overseas|abroad|overnight|daily|weekly|monthly|annually|yearly|total|combined|offshore|inland|upstream|downstream|across|longer|shorter|faster|slower|taller|wider|hotter|colder|warmer|cooler|heavier|lighter|larger|smaller|older|younger|ago|later|earlier|old|higher|lower|more|less|worth|long|wide|high|tall|deep|away|last|each|apart|early|late|this|next)$/.test(
      clause.word(index),
    )
  );
}

/** "and 187 by tender", "but Nasdaq decreased by 1": a bare number that leaves out the unit said before. */
function sharesUnit(clause: Clause, first: number, end: number, earlier: Quantity): boolean {
  if (earlier.fraction || earlier.unitNormalized === '-') return false;
  if (clause.word(first - 1) === 'by' && earlier.unitNormalized === 'percentage') return true;
  if (earlier.noun === null) return false;
  // "890 guns, up from 610", "compared with 40"
  if (
    (clause.word(first - 1) === 'from' && /^(?:up|down)$/.test(clause.word(first - 2))) ||
    (/^(?:with|to)$/.test(clause.word(first - 1)) && clause.word(first - 2) === 'compared')
  )
    return !/^(?:NOUN|PROPN|ADJ)$/.test(clause.tag(end));
  if (!/^(?:and|,|or|but|while)$/.test(clause.word(first - 1))) return false;
  return (
    /^(?:by|in|on|at|from|of|with|were|was|for|are|last|this|more)$/.test(clause.word(end)) ||
    /^[.,;]?$/.test(clause.print(end))
  );
}

type Counted = Readonly<{
  name: string;
  text: string;
  end: number;
  noun: NounPhrase | null;
  unit: Unit | null;
  attributive: boolean;
}>;

/** What is counted when no unit of measurement follows: a noun phrase. */
function countedNoun(clause: Clause, first: Amount, last: Amount, fraction: boolean): Counted | null {
  const start = nounStart(clause, last.end, last.number, fraction);
  // "up 3/8"
  if (fraction && clause.print(first.first + 1) === '/' && clause.word(last.end) !== 'of') return null;
  if (fraction) {
    const of = clause.word(last.end) === 'of' ? last.end + 1 : null;
    // "a third of the voters", "half the voters", "one in five voters"
    const half = /^(?:the|his|her|its|their|our|my)$/.test(clause.word(last.end));
    const group =
      of !== null
        ? of + (/^(?:DET|PRON)$/.test(clause.tag(of)) ? 1 : 0)
        : half
          ? last.end + 1
          : /^(?:in|out)$/.test(clause.word(first.first + 1))
            ? (start?.at ?? null)
            : null;
    const within = group === null ? null : nounPhrase(clause, group);
    const share = within === null ? ' -' : ` ${clause.slice(within.first, within.end)}`;
    return { name: `%${share}`, text: '-', end: last.end, noun: null, unit: null, attributive: false };
  }
  if (start === null) return null;
  const phrase = nounPhrase(clause, start.at, {
    withPlace: start.partitive,
    many: last.value > 1 && !joins(clause.tokens, last.end),
  });
  if (phrase === null) return null;
  const text = clause.slice(phrase.first, phrase.end);
  // "78,000 times a minute"
  if (clause.word(phrase.first) === 'times' && phrase.end === phrase.first + 1) {
    const counted = withRate(clause, { unit: findUnit('count'), currency: null, name: 'count', end: phrase.end });
    return {
      name: counted.name,
      text: clause.slice(phrase.first, counted.end),
      end: counted.end,
      noun: null,
      unit: counted.unit,
      attributive: false,
    };
  }
  // "517 rushing yards", "four full years"
  const unit =
    phrase.head > phrase.first && !clause.capital(phrase.head) ? unitByWords(clause.word(phrase.head)) : null;
  if (
    unit !== null &&
    phrase.head + 1 === phrase.end &&
    phrase.plural &&
    /^(?:length|mass|area|volume|time)$/.test(unit.dimension)
  )
    return { name: unit.name, text, end: phrase.end, noun: null, unit, attributive: false };
  // "12 page document": the first noun is the unit, the rest what has it
  if (
    !phrase.plural &&
    last.value > 1 &&
    last.number.kind !== 'vague' &&
    phrase.head > phrase.first &&
    clause.tag(phrase.first) === 'NOUN' &&
    !joins(clause.tokens, phrase.first + 1)
  ) {
    const page = phraseBetween(clause, phrase.first, phrase.first + 1);
    return {
      name: page.normalized,
      text: clause.slice(page.first, page.end),
      end: page.end,
      noun: page,
      unit: null,
      attributive: true,
    };
  }
  const rate = withRate(clause, { unit: null, currency: null, name: phrase.normalized, end: phrase.end });
  if (start.at === last.end && rate.end > phrase.end)
    return {
      name: rate.name,
      text: clause.slice(phrase.first, rate.end),
      end: rate.end,
      noun: phrase,
      unit: null,
      attributive: false,
    };
  return {
    name: phrase.normalized,
    text,
    // "60 of the 80 games": the second number is a figure of its own
    end: clause.tag(start.at - 1) === 'NUM' && start.at > last.end ? last.end : phrase.end,
    noun: phrase,
    unit: null,
    attributive: joins(clause.tokens, last.end),
  };
}

/** Where the counted noun begins: behind "of" for "dozens of homes", behind "of the" for "one of the computers". */
function nounStart(
  clause: Clause,
  end: number,
  number: ParsedNumber,
  fraction: boolean,
): { at: number; partitive: boolean } | null {
  if (joins(clause.tokens, end)) return clause.tag(end + 1) === 'NOUN' ? { at: end + 1, partitive: false } : null;
  // "thousands experienced delays"
  if (number.kind === 'vague' && clause.word(end) !== 'of' && !/^(?:more|fewer|less|other)$/.test(clause.word(end)))
    return null;
  if (clause.word(end) !== 'of') return { at: end, partitive: false };
  const determiner = /^(?:DET|PRON)$/.test(clause.tag(end + 1));
  if (number.kind === 'vague') return { at: end + (determiner ? 2 : 1), partitive: false };
  if (fraction) return null;
  if (determiner && !/^(?:them|us|you|which|whom|it|these|those)$/.test(clause.word(end + 1)))
    // "60 of the 80 games"
    return { at: clause.tag(end + 2) === 'NUM' ? end + 3 : end + 2, partitive: number.value === 1 };
  return null;
}

function unitText(clause: Clause, first: Amount, last: Amount): string {
  const match: UnitMatch | null = last.match;
  const sign = clause.print(first.first);
  if (match?.currency != null && SIGNS.test(sign)) return sign;
  const unit = clause.slice(last.unitFirst, last.end).replace(/^[-‐‑–]/, '');
  return unit === '' ? (match?.name ?? '-') : unit;
}
