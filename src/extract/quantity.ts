/**
 * The quantities of one sentence: number, unit, range and hedge, before anything is known about what they count.
 */

import type { Clause } from './clause.ts';
import { codeInCountry, currencyByCode, currencyBySign, currencyByWord, currencyOf } from './currency.ts';
import type { Currency } from './currency.ts';
import type { Modifier } from './extraction.ts';
import { isNoQuantity } from './no-quantity.ts';
import { joins, parseNumber, shortScale } from './number.ts';
import type { ParsedNumber } from './number.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { hedgeBefore } from './hedge.ts';
import { findUnit, per, power, unitBySymbol, unitByWords } from './unit.ts';
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
}>;

type UnitMatch = Readonly<{ unit: Unit | null; currency: Currency | null; name: string; end: number }>;

/** One number with its unit, without regard to ranges. */
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

/** All quantities of a sentence, in text order. */
export function quantities(clause: Clause): Quantity[] {
  const found: Quantity[] = [];
  let behind = 0;
  for (let index = 0; index < clause.tokens.length; index++) {
    const quantity = quantityAt(clause, index, behind);
    if (quantity === null) continue;
    if (quantity.skip !== undefined) {
      index = quantity.skip - 1;
      continue;
    }
    found.push(quantity.quantity);
    behind = quantity.quantity.end;
    index = Math.max(index, quantity.next - 1);
  }
  return found;
}

type Step = Readonly<{ skip: number } | { skip?: undefined; quantity: Quantity; next: number }>;

function quantityAt(clause: Clause, index: number, behind: number): Step | null {
  const number = parseNumber(clause.tokens, index);
  if (number === null) return null;
  const blocked = isNoQuantity(clause, index, number.end);
  if (blocked !== null) return { skip: Math.max(blocked, index + 1) };
  const first = amount(clause, index, number, behind);
  const second = rangeEnd(clause, first);
  if (second !== null) return { quantity: finish(clause, first, second, behind), next: second.end };
  const only = finish(clause, first, null, behind);
  return { quantity: only, next: Math.max(only.end, number.end) };
}

const SIGNS = /^[$£€¥₹₽₩₺₴₦₱฿₫₪₿₭₡₲₵₸₼₾৳₮؋֏៛]$/;

/** The number at `index` with the money sign or minus before it and the unit behind it. */
function amount(clause: Clause, index: number, number: ParsedNumber, behind: number): Amount {
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
  if (match?.currency != null) {
    const change = smallChange(clause, match);
    if (change !== null) {
      value += change.value;
      match = { ...match, end: change.end };
    }
  }
  if (match !== null) end = match.end;
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
  if (clause.word(first - 1) === 'minus' && !/^\d/.test(clause.print(first - 2)))
    return { first: first - 1, negative: true, modifier: null };
  if (sign === '+' && clause.attached(first)) return { first: first - 1, negative: false, modifier: 'up' };
  return null;
}

function moneyBefore(clause: Clause, index: number, behind: number): { currency: Currency; first: number } | null {
  const at = index - 1;
  if (at < behind) return null;
  const sign = clause.print(at);
  const letters = (from: number): { currency: Currency; first: number } | null => {
    const joined = from >= behind ? clause.print(from) + sign : '';
    const currency = joined === '' ? null : (currencyBySign(joined) ?? currencyBySign(joined.toUpperCase()));
    return currency === null ? null : { currency, first: from };
  };
  if (SIGNS.test(sign)) {
    const before = clause.tokens[at - 1];
    if (
      before?.kind === 'word' &&
      (clause.attached(at) || /^(?:us|u\.s\.|c|a|nz|hk)$/i.test(before.text)) &&
      at - 1 >= behind
    ) {
      const spelt = letters(at - 1);
      if (spelt !== null) return spelt;
      const code = currencyByCode(before.text);
      if (code !== null) return { currency: code, first: at - 1 };
      if (/^u\.s\.$/i.test(before.text)) return { currency: dollars(clause), first: at - 1 };
    }
    if (sign === '$') return { currency: dollars(clause), first: at };
    const currency = currencyBySign(sign);
    return currency === null ? null : { currency, first: at };
  }
  if (clause.tokens[at]?.kind !== 'word') {
    // "Rs. 500"
    if (sign === '.' && /^Rs$/.test(clause.print(at - 1)) && at - 1 >= behind) {
      const rupee = currencyBySign('Rs');
      return rupee === null ? null : { currency: rupee, first: at - 1 };
    }
    return null;
  }
  // "$US160 million"
  if (clause.print(at - 1) === '$' && /^(?:US|AU|NZ|CA|HK|SG)D?$/i.test(sign) && at - 1 >= behind) {
    const currency = currencyBySign(`${sign.slice(0, 2).toUpperCase()}$`);
    if (currency !== null) return { currency, first: at - 1 };
  }
  if (sign === 'PS' && clause.attached(index)) {
    // A pound sign that went through a wrong character set.
    const pound = currencyBySign('£');
    return pound === null ? null : { currency: pound, first: at };
  }
  const code =
    currencyByCode(sign) ??
    (/^(?:RM|Rs|Rs\.|NIS|Rp|Tk|KSh|Ksh|FCFA|Kč|zł|Re|Dh|Dhs|SFr|Fr)$/.test(sign)
      ? currencyBySign(sign.replace('.', ''))
      : null);
  if (code === null || (/^[a-z]/.test(sign) && !/^(?:usd|eur|gbp|inr|cad|aud|mxn|rmb)$/.test(sign))) return null;
  return { currency: code, first: at };
}

/** What "$" is: always written "dollar"; whose dollar it is follows from the outlet's country. */
function dollars(clause: Clause): Currency {
  return { code: codeInCountry('dollar', clause.country), name: 'dollar', factor: 1 };
}

/** True when the letter behind a number multiplies it ("$5m", "2.7m sales") rather than being a unit ("5m high"). */
function scaleMeant(clause: Clause, index: number, money: boolean): boolean {
  const letter = clause.print(index);
  if (money) return /^(?:[kKmMbBtT]|mn|mm|mil|bn|tn|cr|Cr)$/.test(letter);
  if (!clause.attached(index)) return false;
  if (/^k$/i.test(letter)) return unitless(clause, index + 1);
  if (!/^m$|^b$/i.test(letter)) return false;
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
  return !/^(?:run|race|walk|course|event|world|road)$/.test(clause.word(index));
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
  if (/^(?:cents?|pence|paise|kopeks|kopecks|centavos)$/.test(word))
    return { value: number.value / 100, end: number.end + 1 };
  if (match.name.includes(' per ')) return null;
  // Without a word of its own only two figures right behind the word of money, with nothing counted after them.
  const two = /^\d\d$/.test(clause.print(at));
  const next = clause.tokens[number.end];
  const free = next === undefined || /^[.,;:!?)]$/.test(next.text) || next.lower === 'more';
  if (and)
    return number.kind === 'words' && number.value >= 20 && free
      ? {
          value:
            match.end === at - 1 &&
            number.value % 10 === 0 &&
            clause.word(match.end - 1) !== '' &&
            /^\d/.test(clause.print(match.end - 1))
              ? number.value / 100
              : number.value / 100,
          end: number.end,
        }
      : null;
  return (two && free && currencyByWord(clause.word(match.end - 1), null) !== null) ||
    (two && free && currencyByCode(clause.print(match.end - 1)) !== null)
    ? { value: number.value / 100, end: number.end }
    : null;
}

/** The unit of measurement or money that starts at `at`, behind a number. */
function unitAfter(clause: Clause, at: number, number: ParsedNumber): UnitMatch | null {
  let start = at;
  if (joins(clause.tokens, at)) start = at + 1;
  // "half an hour", "a third of a mile", "tens of thousands of dollars"
  if (number.kind === 'fraction' && /^an?$/.test(clause.word(start))) start++;
  else if (number.kind === 'fraction' && clause.word(start) === 'of' && /^an?$/.test(clause.word(start + 1)))
    start += 2;
  else if (number.kind === 'vague' && clause.word(start) === 'of') start++;
  else if (
    number.kind === 'digits' &&
    Math.abs(number.value) < 1 &&
    clause.word(start) === 'of' &&
    /^an?$/.test(clause.word(start + 1))
  )
    start += 2;
  if (clause.tokens[start] === undefined) return null;
  const attached = clause.attached(start) && start === at;
  const money = moneyAfter(clause, start, attached);
  if (money !== null) return withRate(clause, money);
  const unit = measureAt(clause, start, attached, start > at);
  if (unit === null) {
    // "1/16 of a US pint"
    if (start > at && /^(?:us|u\.s\.|imperial|uk)$/.test(clause.word(start))) {
      const inner = measureAt(clause, start + 1, false, true);
      if (inner !== null) return inner;
    }
    return null;
  }
  return withRate(clause, unit);
}

function moneyAfter(clause: Clause, at: number, attached: boolean): UnitMatch | null {
  const token = clause.tokens[at];
  if (token === undefined) return null;
  const result = (currency: Currency, end: number): UnitMatch => ({ unit: null, currency, name: currency.name, end });
  if (token.kind === 'symbol') {
    if (!SIGNS.test(token.text) && token.text !== '¢') return null;
    // "10 $ 30 $" but "5 $10 bills": a sign that touches the next number belongs to that.
    if (clause.tokens[at + 1]?.kind === 'number' && clause.attached(at + 1)) return null;
    if (token.text === '$') return result(dollars(clause), at + 1);
    const currency = currencyBySign(token.text) ?? currencyByWord(token.text, clause.country);
    return currency === null ? null : result(currency, at + 1);
  }
  // "30 MUSD", "120 MEUR": a million of them, which the caller cannot see; handled as a code with a multiplier.
  for (const length of [3, 2]) {
    const adjective = clause.slice(at, at + length - 1).toLowerCase();
    const word = clause.word(at + length - 1);
    const currency = word === '' ? null : currencyOf(adjective, word);
    if (currency !== null) return result(currency, at + length);
  }
  const code =
    /^[A-Z]{3}$/.test(token.text) || /^(?:usd|eur|gbp|rmb|inr|cad|aud|mxn)$/.test(token.text)
      ? currencyByCode(token.text)
      : null;
  if (code !== null && !(attached && token.text.length < 3)) return result(code, at + 1);
  if (/^p$/.test(token.text)) {
    const penny = currencyByWord('pence', null);
    return penny === null ? null : result({ ...penny, name: 'point' }, at + 1);
  }
  if (attached && token.text.length < 3) return null;
  const currency = currencyByWord(token.lower, clause.country);
  if (currency === null) return null;
  if (/^(?:mark|marks|won|sterling)$/.test(token.lower) && clause.tag(at) === 'VERB') return null;
  return result(currency, at + 1);
}

const EXPONENT = new Map([
  ['²', 2],
  ['³', 3],
] as const);
/** Symbols that are words too; they need the number right before them, or a figure-like place. */
const WORDLIKE =
  /^(?:in|[aA]|as|at|am|pm|an|or|no|so|do|me|my|he|hand|us|to|[sdtIG]|MA|Da|Pa|PA|hm|mm|min|bar|mil|dB|point|NM|AU|ms|Ms|mi|cd|ha|ac|oz|[bBpPeEhCcFfJ-Nk-nR-ZgrqQuxyz]|Hz|au|cc|CV|PS|MT|MP|MB|GB|gr|rad|rod|rev|st|pt|pc|bit|quad|ly|kt|mt|ct|mA|cm)$/;
const SPACED =
  /^(?:mm|MM|MB|GB|TB|KB|oz|Hz|ha|ms|mi|cc|dB|kt|cm|mt|[CFKVWgLlmNJThAaGs]|min|cd|ct|mA|MT|MP|bar|PS|pc|pt|rad|Pa|hm)$/;

/** A unit at `at`: words first, longest phrase first, then symbols. */
function measureAt(clause: Clause, at: number, attached: boolean, hyphenated: boolean): UnitMatch | null {
  for (let length = 5; length >= 1; length--) {
    const phrase = phraseOf(clause, at, length);
    if (phrase === null) continue;
    const unit = unitByWords(phrase.text);
    if (unit === null) continue;
    if (length === 1 && !wordMeant(clause, at, phrase.text, unit)) continue;
    return { unit, currency: null, name: unit.name, end: phrase.end };
  }
  return symbolAt(clause, at, attached, hyphenated);
}

/** The next `length` words, hyphens between them taken for spaces. */
function phraseOf(clause: Clause, at: number, length: number): { text: string; end: number } | null {
  const words: string[] = [];
  let index = at;
  for (;;) {
    const token = clause.tokens[index];
    if (token?.kind !== 'word') return null;
    words.push(token.lower);
    index++;
    if (words.length === length) return { text: words.join(' '), end: index };
    if (clause.print(index) === '.' && clause.tokens[index + 1]?.kind === 'word' && token.text.length <= 2) index++;
    if (joins(clause.tokens, index)) index++;
  }
}

/** Words that name a unit but stand for something else in places: "5 second graders", "3 point guards", "2 stone walls". */
function wordMeant(clause: Clause, at: number, word: string, unit: Unit): boolean {
  const next = clause.word(at + 1);
  if (word === 'second' || word === 'quarter')
    return (
      !/^(?:half|place|grade|graders?|base|time|straight|largest|biggest|division|round|quarter)$/.test(next) &&
      (word === 'second' || clause.tokens[at - 1]?.kind === 'number')
    );
  if (word === 'quarters') return /^(?:of|in|,|\.)?$/.test(next);
  if (word === 'time') return false;
  if (unit.name === 'stone' && word === 'stone') return !/NOUN|PROPN/.test(clause.tag(at + 1));
  if (word === 'point' || word === 'points' || word === 'turn' || word === 'turns') return true;
  if (word === 'keys' || (word === 'yards' && next === 'and')) return false;
  if (word === 'league' || word === 'leagues' || (word === 'knots' && /^(?:in|of)$/.test(next))) return false;
  if (word === 'bars' || word === 'bar') return word === 'bar' && !/NOUN|PROPN/.test(clause.tag(at + 1));
  if (word === 'grays' || word === 'mills' || word === 'moles' || word === 'teslas' || word === 'nits') return false;
  if (word === 'mics' || word === 'gigs' || word === 'mil') return false;
  if (word === 'atmospheres' || word === 'atmosphere') return false;
  return true;
}

/** "kg", "km/h", "A/cm2", "°C", "m²". */
function symbolAt(clause: Clause, at: number, attached: boolean, hyphenated: boolean): UnitMatch | null {
  let joined = '';
  let best: UnitMatch | null = null;
  for (let index = at; index < at + 6; index++) {
    const token = clause.tokens[index];
    if (token === undefined || (index > at && token.gap)) break;
    joined += token.text;
    const unit = unitBySymbol(joined) ?? null;
    if (unit !== null) best = { unit, currency: null, name: unit.name, end: index + 1 };
  }
  const first = clause.tokens[at];
  if (first === undefined) return null;
  // "sq m", "sq. ft", "3923sq m"
  if (/^(?:sq|cu)$/.test(first.lower)) {
    const dot = clause.print(at + 1) === '.' ? 1 : 0;
    const base = unitBySymbol(clause.print(at + 1 + dot)) ?? unitByWords(clause.word(at + 1 + dot));
    if (base?.dimension === 'length') {
      const squared = power(base, first.lower === 'sq' ? 2 : 3);
      return { unit: squared, currency: null, name: squared.name, end: at + 2 + dot };
    }
  }
  if (/^(?:square|cubic)$/.test(first.lower)) {
    const base = unitByWords(clause.word(at + 1));
    if (base !== null) {
      const raised = power(base, first.lower === 'square' ? 2 : 3);
      return { unit: raised, currency: null, name: raised.name, end: at + 2 };
    }
  }
  if (best === null) return composite(clause, at);
  const text = clause.slice(at, best.end);
  if (best.end === at + 1) {
    if (hyphenated && text.length === 1) return null;
    if (WORDLIKE.test(text) && !attached) {
      if (!SPACED.test(text)) return null;
      // "12 C melting point" but "three C students", "5 A levels"
      if (clause.tokens[at - 1]?.kind !== 'number') return null;
      const next = clause.tokens[at + 1];
      if (
        /^[A-Z]$/i.test(text) &&
        next !== undefined &&
        ((/^[.&'’]$/.test(next.text) && clause.tokens[at + 2] !== undefined) ||
          (clause.capital(at + 1) && next.kind === 'word'))
      )
        return null;
      if (text === 'a' && (clause.tag(at + 1) === 'NOUN' || clause.tag(at + 1) === 'ADJ' || next?.kind === 'number'))
        return null;
      if (/^[ASGTFK]$/.test(text) && next?.kind === 'word' && /s$/.test(next.lower)) return null;
    }
    if (attached && /^[ABDEHIMO-UXYZc-fn-ruxz]$/.test(text) && !/^(?:A|B)$/.test(text)) return null;
    if (attached && text === 's' && /0$/.test(clause.print(at - 1))) return null;
    if (/^["″”]$/.test(text) && !inchMeant(clause, at)) return null;
    if (/^['′’]$/.test(text) && clause.print(at) !== '′') return null;
  }
  const rest = composite(clause, at);
  return rest !== null && rest.end > best.end ? rest : best;
}

/** A quotation mark behind a number is an inch mark only where no quotation is open. */
function inchMeant(clause: Clause, at: number): boolean {
  if (clause.print(at) === '″') return true;
  if (!clause.attached(at)) return false;
  let open = 0;
  for (let index = 0; index < at; index++) if (/^["“”]$/.test(clause.print(index))) open++;
  return open % 2 === 0 && clause.print(at) === '"';
}

/** "A/cm2", "kg/m²", "mol/L": symbols with a stroke and exponents. */
function composite(clause: Clause, at: number): UnitMatch | null {
  const above = factorAt(clause, at);
  if (above === null) return null;
  const slash = clause.print(above.end);
  if (slash !== '/' || !clause.attached(above.end))
    return above.raised ? { unit: above.unit, currency: null, name: above.unit.name, end: above.end } : null;
  const below = factorAt(clause, above.end + 1);
  if (below === null || !clause.attached(above.end + 1)) return null;
  const unit = per(above.unit, below.unit.name);
  return { unit, currency: null, name: unit.name, end: below.end };
}

function factorAt(clause: Clause, at: number): { unit: Unit; end: number; raised: boolean } | null {
  const token = clause.tokens[at];
  if (token === undefined) return null;
  const letters = /^(?<symbol>\p{L}+)(?<exponent>[23])?$/u.exec(token.text)?.groups;
  const unit = unitBySymbol(letters?.['symbol'] ?? token.text);
  if (unit === null) return null;
  const written = letters?.['exponent'];
  if (written !== undefined) return { unit: power(unit, written === '2' ? 2 : 3), end: at + 1, raised: true };
  const sign = clause.attached(at + 1) ? EXPONENT.get(clause.print(at + 1) as '²' | '³') : undefined;
  if (sign !== undefined) return { unit: power(unit, sign), end: at + 2, raised: true };
  if (clause.print(at + 1) === '^' && /^[23]$/.test(clause.print(at + 2)))
    return { unit: power(unit, clause.print(at + 2) === '2' ? 2 : 3), end: at + 3, raised: true };
  return { unit, end: at + 1, raised: false };
}

/** Nouns that "a" makes a rate of: "$98 a share". */
const RATE_NOUNS = new Set(
  'share person head household family piece pop unit barrel night ticket game match player customer user student pupil seat bottle pack packet case dose pill employee worker serving meal plate copy episode issue visit trip ride call word line page bed room vote user subscriber capita book lap bag box carton liter gallon room-night vehicle car passenger customer store acre'.split(
    ' ',
  ),
);
const AGO = /^(?:ago|earlier|later|before|after|previously|away|back|old)$/;

/** Adds "per hour", "a share", "/month" to a unit. */
function withRate(clause: Clause, match: UnitMatch): UnitMatch {
  let at = match.end;
  if (joins(clause.tokens, at)) at++;
  const link = clause.word(at);
  const slash = link === '/' && clause.attached(at);
  if (!/^(?:per|a|an|each|every)$/.test(link) && !slash) {
    return match;
  }
  let next = at + 1;
  if (joins(clause.tokens, next)) next++;
  const token = clause.tokens[next];
  if (token?.kind !== 'word') return match;
  const unit = measureAt(clause, next, slash, false);
  if (unit?.unit != null && !slash && (token.text.length > 2 || link === 'per')) {
    if (AGO.test(clause.word(unit.end))) return match;
    if (link !== 'per' && !/^(?:time|mass|volume|length|area)$/.test(unit.unit.dimension)) return match;
    return rate(match, unit.unit.name, unit.end);
  }
  if (slash && unit?.unit != null) return rate(match, unit.unit.name, unit.end);
  if (link === 'per') {
    if (token.lower === 'cent') return match;
    const phrase = nounPhrase(clause, next);
    const end = phrase === null ? next + 1 : Math.min(phrase.end, next + 2);
    return rate(match, (phrase === null ? token.lower : clause.slice(next, end)).toLowerCase(), end);
  }
  if (link === 'a' || link === 'an') {
    if (RATE_NOUNS.has(token.lower) && !AGO.test(clause.word(next + 1))) return rate(match, token.lower, next + 1);
  }
  return match;
}

function rate(match: UnitMatch, denominator: string, end: number): UnitMatch {
  const unit = match.unit === null ? null : per(match.unit, denominator);
  return { unit, currency: match.currency, name: `${match.name} per ${denominator}`, end };
}

/** The other end of a range that starts with `first`, or `null`. */
function rangeEnd(clause: Clause, first: Amount): Amount | null {
  let at = first.end;
  const before = clause.word(first.first - 1);
  const between = before === 'between' || clause.word(first.first - 2) === 'between';
  const from = before === 'from' || clause.word(first.first - 2) === 'from';
  let link = clause.word(at);
  // "climbed from 21 mpg combined to 23"
  if (from && link !== 'to' && clause.tag(at) === 'ADJ' && clause.word(at + 1) === 'to') link = clause.word(++at);
  const dash = /^[-–—−]$/.test(clause.print(at));
  // "450 sq ft up to 900"
  if (from && link === 'up' && clause.word(at + 1) === 'to') at++;
  else if (!(link === 'to' || (link === 'and' && between) || dash || (link === 'or' && first.match === null)))
    return null;
  let next = at + 1;
  if (link === 'to' && clause.word(next) === 'around') next++;
  const numberAt = skipMoney(clause, next);
  const number = parseNumber(clause.tokens, numberAt);
  if (
    number === null ||
    number.kind === 'vague' ||
    (number.kind === 'fraction' && !dash && first.number.kind !== 'fraction')
  )
    return null;
  if (isNoQuantity(clause, numberAt, number.end, dash) !== null) return null;
  const second = amount(clause, numberAt, number, next);
  if (first.match !== null && second.match === null) {
    if (dash || !from) return null;
  }
  if (
    first.match !== null &&
    second.match !== null &&
    first.match.name.split(' per ')[0] !== second.match.name.split(' per ')[0]
  )
    return null;
  if (second.match === null && first.match === null && dash) {
    if (second.value <= first.value) return null;
    const phrase = nounPhrase(clause, second.end);
    if (phrase === null ? number.scale === 1 : !phrase.plural) return null;
  }
  if (dash && clause.attached(at) !== clause.attached(next)) return null;
  if (dash && first.number.kind === 'digits' && second.value < first.value && second.match === null) return null;
  if (link === 'or' && (second.value <= first.value || first.value > 100 || second.value > first.value * 3))
    return null;
  // "a 5 percent increase to 10": the first number has a unit of its own and the other verb's result follows.
  if (link === 'to' && !from && first.match === null && second.match === null && first.number.scale !== number.scale)
    return null;
  return second;
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

/** Puts a quantity together: inherited scale, noun, hedge. */
function finish(clause: Clause, first: Amount, second: Amount | null, behind: number): Quantity {
  let { value } = first;
  const last = second ?? first;
  let valueMax = second === null ? first.number.valueMax : second.value;
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
  const match = last.match ?? first.match ?? agedBefore(clause, first.first, last.end);
  let end = last.end;
  let noun: NounPhrase | null = null;
  let unitNormalized = match?.name ?? '-';
  let unit = match === null ? '-' : unitText(clause, first, last);
  const { kind } = first.number;
  let fraction = kind === 'fraction';
  let attributive = false;
  if (match === null) {
    const at = nounStart(clause, end, last.number, fraction);
    noun = at === null ? null : nounPhrase(clause, at.at, at.partitive);
    if (fraction) {
      unitNormalized =
        noun !== null && at !== null && clause.word(end) !== 'of' && /^(?:in|out)$/.test(clause.word(first.first + 1))
          ? `% ${noun.normalized}`
          : '% -';
      if (noun !== null && !/^%/.test(unitNormalized)) noun = null;
    } else if (noun !== null) {
      unit = clause.slice(noun.first, noun.end);
      unitNormalized = noun.normalized;
      end = noun.end;
      // "78,000 times a minute"
      if (noun.end === noun.first + 1 && /^times$/.test(clause.word(noun.first))) {
        const counted = withRate(clause, { unit: findUnit('count'), currency: null, name: 'count', end });
        unitNormalized = counted.name;
        end = counted.end;
        noun = null;
      }
    }
  } else {
    fraction = false;
    attributive =
      /^(?:NOUN|PROPN|ADJ)$/.test(clause.tag(match.end)) &&
      !/^(?:ago|later|earlier|old|higher|lower|more|less|worth|long|wide|high|tall|deep|away|last|each)$/.test(
        clause.word(match.end),
      );
  }
  if (valueMax !== null && valueMax === value) valueMax = null;
  const hedge = hedgeBefore(clause, first.first, behind, last.end);
  let modifier: Modifier = hedge.modifier;
  if (first.signed !== null) modifier = first.signed;
  return {
    first: first.first,
    end,
    hedgeFirst: hedge.first,
    value,
    valueMax,
    modifier,
    unit,
    unitNormalized,
    measure: match?.unit ?? null,
    currency: match?.currency ?? null,
    noun,
    fraction,
    attributive,
  };
}

/** "ages 18 to 44", "aged 21": years of age, said before the number. */
function agedBefore(clause: Clause, first: number, end: number): UnitMatch | null {
  const unit = /^age[sd]?$/.test(clause.word(first - 1)) ? findUnit('year of age') : null;
  return unit === null ? null : { unit, currency: null, name: unit.name, end };
}

/** Where the counted noun begins: behind "of" for "dozens of homes", behind "of the" for "one of the computers". */
function nounStart(
  clause: Clause,
  end: number,
  number: ParsedNumber,
  fraction: boolean,
): { at: number; partitive: boolean } | null {
  if (joins(clause.tokens, end)) return clause.tag(end + 1) === 'NOUN' ? { at: end + 1, partitive: false } : null;
  if (clause.word(end) !== 'of') return { at: end, partitive: false };
  if (number.kind === 'vague')
    return { at: end + (/^(?:DET|PRON)$/.test(clause.tag(end + 1)) ? 2 : 1), partitive: false };
  if (fraction) return null;
  const determiner = clause.tag(end + 1);
  if (/^(?:DET|PRON)$/.test(determiner) && !/^(?:them|us|you|which|whom|it|these|those)$/.test(clause.word(end + 1)))
    return { at: end + 2, partitive: number.value === 1 };
  return null;
}

function unitText(clause: Clause, first: Amount, last: Amount): string {
  const before = clause.slice(first.first, first.first + 1);
  if (last.match?.currency != null && SIGNS.test(clause.print(first.first))) return before;
  const unit = clause.slice(last.unitFirst, last.end).replace(/^[-‐‑–]/, '');
  return unit === '' ? (last.match?.name ?? '-') : unit;
}
