/** A Spanish sentence → its quantities: number, unit or counted noun, range, hedge. */

import type { Currency } from '../../../text/currency.ts';
import { parseSpanishNumber } from '../../../text/es/number.ts';
import type { SpanishNumber } from '../../../text/es/number.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { hedgeOf } from './hedges.ts';
import { isNoQuantity } from './no-quantity.ts';
import { countedNoun } from './noun.ts';
import type { CountedNoun } from './noun.ts';
import type { SpanishSentence } from './sentence.ts';
import { moneyBefore, unitBehind } from './unit.ts';
import type { Beside } from './unit.ts';

/** All quantities of a sentence, in text order. */
export function spanishQuantities(sentence: SpanishSentence): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < sentence.tokens.length;) {
    const number = parseSpanishNumber(sentence.tokens, at, sentence.conventions.decimal);
    if (number === null) {
      at++;
      continue;
    }
    const end = Math.max(number.end, at + 1);
    if (number.end > at && !isNoQuantity({ sentence, at, number })) {
      const quantity = quantityAt(sentence, at, number, found.at(-1) ?? null);
      if (quantity !== null) {
        found.push(quantity);
        at = Math.max(quantity.end, end);
        continue;
      }
    }
    at = end;
  }
  return found;
}

/** What a number counts: a measure, money, a noun, or nothing that is printed. */
type Named = Readonly<{ beside: Omit<Beside, 'first'> | null; noun: CountedNoun | null; end: number }>;

function quantityAt(
  sentence: SpanishSentence,
  at: number,
  number: SpanishNumber,
  earlier: Quantity | null,
): Quantity | null {
  const sign = moneyBefore(sentence, at);
  const range = rangeEnd(sentence, at, number);
  const last = range ?? number;
  const named = namedBehind(sentence, last, sign !== null);
  // "un", "una" and "medio" are numbers before a measure and before people only
  if (number.kind === 'article' && !countsOne(number, named)) return null;
  const first = sign?.first ?? at;
  const what = whatIsCounted(named, sign?.currency ?? null);
  const { measure } = what;
  const rest = halfBehind(sentence, named.end, measure !== null);
  const hedge = hedgeOf(sentence, first, named.end, earlier?.end ?? 0, measure?.dimension === 'ratio');
  const scale = named.beside?.scale ?? 1;
  return {
    first,
    end: rest.end,
    hedgeFirst: hedge.first,
    value: scaledLow(number, range) * scale + rest.value,
    valueMax: range === null ? null : range.value * scale,
    modifier: hedge.modifier === '=' && number.vague ? '~' : hedge.modifier,
    unit: unitText(sentence, first, at, last.end, named),
    ...what,
    fraction: false,
    attributive: false,
    shared: false,
    listed: false,
  };
}

type Counted = Pick<Quantity, 'unitNormalized' | 'measure' | 'currency' | 'noun'>;

function whatIsCounted({ beside, noun }: Named, sign: Currency | null): Counted {
  const currency = sign ?? beside?.currency ?? null;
  const measure = beside?.unit ?? null;
  return { unitNormalized: measure?.name ?? currency?.name ?? noun?.normalized ?? '-', measure, currency, noun };
}

/** "Un pie" and "un segundo" are a foot and the next one more often than measures. */
const NEVER_ONE: ReadonlySet<string> = new Set(['foot', 'second', 'celsius', 'percentage']);

function countsOne({ value }: SpanishNumber, { beside, noun }: Named): boolean {
  if (beside !== null) return beside.unit === null || !NEVER_ONE.has(beside.unit.name);
  return noun !== null && value === 1;
}

/** "entre 2 y 3 millones": the scale said once is that of both ends. */
function scaledLow(number: SpanishNumber, range: SpanishNumber | null): number {
  if (range === null || number.scale > 1 || range.scale === 1) return number.value;
  return number.value * range.scale < range.value ? number.value * range.scale : number.value;
}

/** The upper end of a range: "entre 10 y 15", "de 10 a 15", "10-15", "10 a 15". */
function rangeEnd(sentence: SpanishSentence, at: number, number: SpanishNumber): SpanishNumber | null {
  const link = sentence.word(number.end);
  const lead = sentence.word(at - 1);
  const linked =
    (lead === 'entre' && link === 'y') ||
    (link === 'a' && sentence.word(number.end + 1) !== 'la') ||
    (/^[-–]$/.test(link) && sentence.attached(number.end) && sentence.attached(number.end + 1));
  if (!linked) return null;
  const second = parseSpanishNumber(sentence.tokens, number.end + 1, sentence.conventions.decimal);
  if (second === null || second.kind === 'article' || second.end === number.end + 1) return null;
  return second.value > number.value || second.value > number.value / number.scale ? rising(number, second) : null;
}

const rising = (low: SpanishNumber, high: SpanishNumber): SpanishNumber | null =>
  high.value > low.value ? high : null;

function namedBehind(sentence: SpanishSentence, number: SpanishNumber, isMoney: boolean): Named {
  if (isMoney) {
    // "US$ 40 millones de dólares"
    const spelt = unitBehind(sentence, number.end, number.scale >= 1e6);
    return spelt?.currency == null
      ? { beside: null, noun: null, end: number.end }
      : { beside: spelt, noun: null, end: spelt.end };
  }
  const scaled = number.scale >= 1e6 || number.vague;
  const beside = unitBehind(sentence, number.end, scaled);
  if (beside !== null) return { beside, noun: null, end: beside.end };
  const one = number.kind === 'article';
  const noun = behindOf(sentence, number, scaled) ?? countedNoun(sentence, number.end, one);
  return { beside: null, noun, end: noun?.end ?? number.end };
}

/** "una veintena de heridos", "dos de los cinco detenidos", "cuatro de ellas bomberos". */
function behindOf(sentence: SpanishSentence, number: SpanishNumber, scaled: boolean): CountedNoun | null {
  if (sentence.word(number.end) !== 'de') return null;
  if (scaled) return countedNoun(sentence, number.end + 1, false);
  if (number.kind === 'article' || !/^(?:los|las|ellos|ellas|sus)$/.test(sentence.word(number.end + 1))) return null;
  const from = number.end + 2;
  const total = parseSpanishNumber(sentence.tokens, from, sentence.conventions.decimal);
  // The total is a quantity of its own: the part borrows its noun and ends before it.
  if (total !== null && total.end > from) {
    const whole = countedNoun(sentence, total.end, false);
    return whole === null ? null : { ...whole, end: number.end };
  }
  const noun = countedNoun(sentence, from, false);
  return noun === null ? null : { ...noun, first: noun.first };
}

/** "dos toneladas y media": half of the unit more. */
function halfBehind(
  sentence: SpanishSentence,
  end: number,
  measured: boolean,
): Readonly<{ value: number; end: number }> {
  return measured && sentence.word(end) === 'y' && /^medi[oa]$/.test(sentence.word(end + 1))
    ? { value: 0.5, end: end + 2 }
    : { value: 0, end };
}

/** The unit as printed: the sign before the number or the words behind it. */
function unitText(sentence: SpanishSentence, first: number, at: number, end: number, named: Named): string {
  if (first < at) return sentence.slice(first, at);
  const { noun } = named;
  if (noun !== null) return sentence.slice(noun.first, Math.max(noun.end, noun.head + 1));
  return sentence.slice(end, named.end).replace(/^de /, '') || '-';
}
