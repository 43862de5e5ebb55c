/** A number in its sentence, as the rules see it. */

import type { Clause } from '../../../text/en/clause.ts';
import { currencyByCode, currencyByWord } from '../../../text/currency.ts';
import { joins } from '../../../text/en/number.ts';
import { unitBySymbol, unitByWords } from '../../../text/unit.ts';
import { moneyBefore } from '../quantities/money.ts';

/** Words of measure that are names when they have a capital. */
const NAMES =
  /^(?:stone|marks?|chain|rod|gray|henry|curie|newton|pascal|weber|cord|miles|grains?|knots?|carat|hands?|bar|gross)$/;
/** Symbols of units that are words too: "Route 40 in Glasgow" names no inches. */
const SYMBOL_OR_WORD = /^(?:in|as|at|am|an|or|no|so|do|me|my|he|us|to|pm|mil|hand|Da|Pa|PA|MA)$/;

/** The number at tokens `index`…`end` of a sentence, `end` excluded, and what stands around it. */
export class NumberPlace {
  readonly clause: Clause;
  readonly index: number;
  readonly end: number;
  /** It is the second half of "15-22", whose dash is no part of a name. */
  readonly inRange: boolean;
  /** Its first token as printed. */
  readonly text: string;
  /** The tokens beside it in lower case. */
  readonly before: string;
  readonly after: string;
  /** It begins with a token of digits only. */
  readonly plain: boolean;
  #money: boolean | null = null;
  #unitBehind: boolean | null = null;

  constructor(clause: Clause, index: number, end: number, inRange: boolean) {
    this.clause = clause;
    this.index = index;
    this.end = end;
    this.inRange = inRange;
    this.text = clause.print(index);
    this.before = clause.word(index - 1);
    this.after = clause.word(end);
    this.plain = /^\d+$/.test(this.text);
  }

  /** Value of its first token, where that is digits. */
  get value(): number {
    return Number(this.text);
  }

  /** It is one token. */
  get single(): boolean {
    return this.end === this.index + 1;
  }

  /** No white space stands before it. */
  get touches(): boolean {
    return this.clause.attached(this.index);
  }

  /** A sign or name of a currency stands before it. */
  get money(): boolean {
    return (this.#money ??= moneyBefore(this.clause, this.index, 0) !== null);
  }

  /** A unit or a currency follows. */
  get unitBehind(): boolean {
    return (this.#unitBehind ??= unitAt(this.clause, this.end));
  }

  /** It has a unit or a currency, before or behind. */
  get measures(): boolean {
    return this.money || this.unitBehind;
  }

  /** A hyphen joins it to what follows. */
  get hyphen(): boolean {
    return joins(this.clause.tokens, this.end);
  }

  /** A noun in -s follows, as behind a count. */
  get pluralBehind(): boolean {
    return this.clause.tag(this.end) === 'NOUN' && this.after.endsWith('s');
  }
}

/** The token to go on from, where a rule applies. */
export const goOn = (applies: boolean, at: number): number | null => (applies ? at : null);

/** Digits stand at a token. */
export const isNumber = (clause: Clause, at: number): boolean => clause.tokens[at]?.kind === 'number';

/** A unit or a currency stands at token `end`, behind a number. */
export function unitAt(clause: Clause, end: number): boolean {
  const next = clause.tokens[end];
  if (next === undefined) return false;
  if (/^[%$€£¥°″]$/.test(next.text)) return true;
  const at = joins(clause.tokens, end) ? end + 1 : end;
  const word = clause.word(at);
  if (clause.tokens[at]?.kind !== 'word') return false;
  // "in 2016 Stone spoke"
  if (clause.capital(at) && NAMES.test(word)) return false;
  const print = clause.print(at);
  if (currencyByWord(word, null) !== null) return true;
  if (/^(?:[A-Z]{3}|[a-z]{3})$/.test(print) && currencyByCode(print) !== null) return true;
  if (unitByWords(word) !== null || unitByWords(`${word} ${clause.word(at + 1)}`) !== null) return true;
  if (clause.attached(end)) return unitBySymbol(print) !== null;
  return print.length > 1 && !SYMBOL_OR_WORD.test(print) && unitBySymbol(print) !== null;
}

/** The token behind digits joined to this one by dashes, strokes, colons: dates, scores, phone numbers. */
export function chain(clause: Clause, index: number): number {
  let at = index + 1;
  while (clause.attached(at) && (isNumber(clause, at) || /^[-–/:.T]$/.test(clause.print(at)))) at++;
  return at;
}
