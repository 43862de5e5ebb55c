/** The unit behind a number: of measurement or of money, with "per hour" and the like. */

import { inContext } from './ambiguous.ts';
import type { Clause } from '../../../text/en/clause.ts';
import type { Currency } from '../../../text/currency.ts';
import { moneyAfter } from './money.ts';
import { nounPhrase } from '../../../text/en/noun-phrase.ts';
import { joins } from '../../../text/en/number.ts';
import type { ParsedNumber } from '../../../text/en/number.ts';
import { findUnit, per, power, unitBySymbol, unitByWords } from '../../../text/unit.ts';
import type { Unit } from '../../../text/unit.ts';

export type UnitMatch = Readonly<{
  unit: Unit | null;
  currency: Currency | null;
  name: string;
  end: number;
  /** 'M' of "30 MUSD". */
  scale?: number;
}>;

/** Goes past what makes a number a little more: "10,000+ people", "5-plus years", "20-odd metres". */
export function indefinite(clause: Clause, at: number): number {
  if (clause.print(at) === '+' && clause.attached(at) && clause.tokens[at + 1]?.kind === 'word') return at + 1;
  if (!joins(clause.tokens, at) || !/^(?:plus|odd|some|something)$/.test(clause.word(at + 1))) return at;
  return joins(clause.tokens, at + 2) ? at + 3 : at + 2;
}

/** The unit of measurement or money that starts at `at`, behind a number. */
export function unitAfter(clause: Clause, at: number, number: ParsedNumber): UnitMatch | null {
  const past = indefinite(clause, at);
  let start = past;
  if (past === at && joins(clause.tokens, at)) start = at + 1;
  // "two or more years"
  if (clause.word(at) === 'or' && /^(?:more|less|fewer)$/.test(clause.word(at + 1))) start = at + 2;
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
  if (money !== null)
    return withRate(clause, {
      unit: null,
      currency: money.currency,
      name: money.currency.name,
      end: money.end,
      scale: money.scale,
    });
  // "20 (kg)", "20 [kg]": tables and specifications
  if (/^[([{]$/.test(clause.print(start)) && /^[)\]}]$/.test(clause.print(start + 2))) {
    const inner = unitBySymbol(clause.print(start + 1));
    if (inner !== null && clause.print(start + 1).length > 1)
      return { unit: inner, currency: null, name: inner.name, end: start + 3 };
  }
  const unit = measureAt(clause, start, attached, start > at);
  if (unit === null) {
    // "1/12 of a US gallon"
    if (start > at && /^(?:us|u\.s\.|imperial|uk)$/.test(clause.word(start))) {
      const inner = measureAt(clause, start + 1, false, true);
      if (inner !== null) return inner;
    }
    return null;
  }
  return withRate(clause, unit);
}

const EXPONENT = new Map([
  ['²', 2],
  ['³', 3],
] as const);
/** Symbols that are words too; they need the number right before them, or a figure-like place. */
const WORDLIKE =
  /^(?:in|[aA]|as|at|am|pm|an|or|no|so|do|me|my|he|hand|us|to|[sdtIG]|MA|Da|Pa|PA|hm|mm|min|bar|mil|dB|point|NM|AU|ms|Ms|mi|cd|ha|ac|oz|[bBpPeEhCcFfJ-Nk-nR-ZgrqQuxyz]|Hz|au|cc|CV|PS|MT|MP|MB|GB|gr|rad|rod|rev|st|pt|pc|bit|quad|ly|kt|mt|ct|mA|cm)$/;
const SPACED =
  /^(?:mm|MM|MB|GB|TB|KB|oz|Hz|AU|ha|ms|mi|cc|dB|kt|cm|mt|[CFKVWgLlmNJThAaGs]|min|cd|ct|mA|MT|MP|bar|PS|pc|pt|rad|Pa|hm)$/;

/** A unit at `at`: words first, longest phrase first, then symbols. */
function measureAt(clause: Clause, at: number, attached: boolean, hyphenated: boolean): UnitMatch | null {
  const meant = ambiguousAt(clause, at, attached);
  if (meant !== null) return meant;
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

/** "15 hands" of a horse, "5 C" of charge: a symbol or word of several units, read by the words of its sentence. */
function ambiguousAt(clause: Clause, at: number, attached: boolean): UnitMatch | null {
  const reading = inContext(clause, at);
  if (reading === null) return null;
  const text = clause.print(at);
  if (/^["”″]$/.test(text) && !(attached && inchMeant(clause, at))) return null;
  // A letter that names something else: "5 R & D labs", "9 F Street"; "a" that is an article
  if (text.length <= 2 && /^\p{L}+$/u.test(text)) {
    if (clause.tokens[at - 1]?.kind !== 'number') return null;
    const next = clause.tokens[at + 1];
    if (next !== undefined && ((next.kind === 'word' && clause.capital(at + 1)) || /^[&'’-]$/.test(next.text)))
      return null;
    if (text === 'a' && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(clause.tag(at + 1))) return null;
    if (next?.text === '/') return null;
  }
  return { ...reading, end: at + 1 };
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
  // "5 t/ha": a letter that alone might be a word is a unit before a stroke
  const whole = best.end === at + 1 ? composite(clause, at) : null;
  if (whole !== null && whole.end > best.end) return whole;
  const text = clause.slice(at, best.end);
  // "4g networks"
  if (text === 'g' && attached && /^[2-6]$/.test(clause.print(at - 1)) && MOBILE.test(clause.word(at + 1))) {
    const generation = findUnit('generation wireless');
    if (generation !== null) return { unit: generation, currency: null, name: generation.name, end: best.end };
  }
  if (best.end === at + 1) {
    if (hyphenated && text.length === 1) return null;
    if (WORDLIKE.test(text) && !attached) {
      if (!SPACED.test(text)) return null;
      // "12 C melting point" but "three C students", "5 A levels"
      if (clause.tokens[at - 1]?.kind !== 'number' && !/^[⁰¹²³⁴⁵⁶⁷⁸⁹]$/.test(clause.print(at - 1))) return null;
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

const MOBILE =
  /^(?:lte|networks?|phones?|smartphones?|handsets?|mobile|data|wireless|connectivity|services?|spectrum|internet|coverage|technology|connections?|modems?|towers?|rollout|plans?|speeds?)$/;

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
const AGO = /^(?:ago|prior|hence|earlier|later|before|after|previously|away|back|old)$/;

/** Adds "per hour", "a share", "/month" to a unit. */
export function withRate(clause: Clause, match: UnitMatch): UnitMatch {
  let at = match.end;
  // "1,000-a-plate", split by spaces too: "20 - cent - a - share"
  if (clause.print(at) === '-' && /^(?:a|an|per)$/.test(clause.word(at + 1)) && clause.print(at + 2) === '-') at++;
  else if (joins(clause.tokens, at)) at++;
  const link = clause.word(at);
  const slash = link === '/' && clause.attached(at);
  if (!/^(?:per|a|an|each|every)$/.test(link) && !slash) {
    return match;
  }
  let next = at + 1;
  if (clause.print(next) === '-' && clause.attached(next) === clause.attached(next + 1)) next++;
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
  const unit = match.unit === null ? null : per(match.unit, denominator.replace('square feet', 'square foot'));
  return {
    unit,
    currency: match.currency,
    name: `${match.name} per ${denominator.replace('square feet', 'square foot')}`,
    end,
  };
}
