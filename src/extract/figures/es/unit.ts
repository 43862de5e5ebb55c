/** The unit or money beside a Spanish number. */

import { currencyByCode, currencyBySign } from '../../../text/currency.ts';
import type { Currency } from '../../../text/currency.ts';
import { spanishMoney } from '../../../text/es/currency.ts';
import { LONGEST_UNIT, spanishUnit } from '../../../text/es/unit.ts';
import { unitBySymbol } from '../../../text/unit.ts';
import type { Unit } from '../../../text/unit.ts';
import type { SpanishSentence } from './sentence.ts';

/** What stands beside a number. */
export type Beside = Readonly<{
  unit: Unit | null;
  currency: Currency | null;
  /** First token of number and sign, and the index behind number and unit. */
  first: number;
  end: number;
  /** "12 mdp" are so many millions. */
  scale: number;
}>;

const SIGN = /(?:US ?\$|U\$S|RD\$|MX\$|R\$|[$€£¥₡]|S\/\.?|Bs\.?|USD|EUR|MXN|COP|CLP|ARS|PEN)[ \u00A0]?$/;
/** Codes of short forms that no table of signs has. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['U$S', 'USD'],
  ['US $', 'USD'],
  ['S/.', 'PEN'],
  ['Bs', 'BOB'],
  ['Bs.', 'BOB'],
]);

/** The money sign before a number, and its first token. */
export function moneyBefore(
  sentence: SpanishSentence,
  at: number,
): Readonly<{ currency: Currency; first: number }> | null {
  const start = sentence.tokens[at]?.start ?? 0;
  const printed = SIGN.exec(sentence.text.slice(Math.max(0, start - 5), start))?.[0];
  if (printed === undefined) return null;
  const sign = printed.trim();
  const currency =
    sign === '$'
      ? sentence.conventions.dollar
      : (currencyByCode(SHORT_FORMS.get(sign) ?? '') ?? currencyBySign(sign) ?? currencyByCode(sign));
  const from = start - printed.length;
  const first = sentence.tokens.findIndex((token) => token.start >= from);
  return currency === null || first < 0 ? null : { currency, first };
}

/** The money or unit behind a number that ends before token `at`; `null` where neither stands there. */
export function unitBehind(sentence: SpanishSentence, at: number, scaled: boolean): Omit<Beside, 'first'> | null {
  // "tres millones de pesos"
  const from = scaled && sentence.word(at) === 'de' ? at + 1 : at;
  return moneyBehind(sentence, from) ?? measureBehind(sentence, from, at);
}

function moneyBehind(sentence: SpanishSentence, at: number): Omit<Beside, 'first'> | null {
  const named = spanishMoney(sentence.word(at), sentence.word(at + 1), sentence.conventions.country);
  if (named !== null) return { unit: null, currency: named.currency, end: at + named.words, scale: named.scale };
  const print = sentence.print(at);
  const paid = (currency: Currency | null, end: number) =>
    currency === null ? null : { unit: null, currency, end, scale: 1 };
  if (print === '$')
    return sentence.tokens[at + 1]?.kind === 'number' ? null : paid(sentence.conventions.dollar, at + 1);
  if (/^[€£¥]$/.test(print)) return paid(currencyBySign(print), at + 1);
  // "12 M€"
  if (print === 'M' && /^[€$]$/.test(sentence.print(at + 1))) {
    const found = moneyBehind(sentence, at + 1);
    return found === null ? null : { ...found, scale: 1e6 };
  }
  return /^(?:USD|EUR|MXN|COP|CLP|ARS|PEN|UYU|BRL|GBP)$/.test(print) ? paid(currencyByCode(print), at + 1) : null;
}

/** Letters that are words more often than units. */
const WORDS = /^(?:[aeoyumsdnthvA-Z]|si|no|en|da|as|al|me|mm|mas|a\.m|p\.m)$/;
const SHORT = /^(?:[mglLshtWVAK%]|m2|m3|°C|°F|mm|cm)$/;

function measureBehind(sentence: SpanishSentence, at: number, number: number): Omit<Beside, 'first'> | null {
  for (let length = LONGEST_UNIT; length >= 1; length--) {
    const unit = spanishUnit(sentence.words(at, length));
    if (unit !== null) return { unit, currency: null, end: at + length, scale: 1 };
  }
  const print = sentence.print(at);
  if (at !== number) return null;
  if (print === '°' || print === 'º') {
    const degrees = unitBySymbol(`°${sentence.print(at + 1)}`);
    return degrees === null ? null : { unit: degrees, currency: null, end: at + 2, scale: 1 };
  }
  const rate = sentence.print(at + 1) === '/' ? unitBySymbol(`${print}/${sentence.print(at + 2)}`) : null;
  if (rate !== null) return { unit: rate, currency: null, end: at + 3, scale: 1 };
  if (WORDS.test(print) && !(SHORT.test(print) && sentence.tokens[at]?.gap === false) && !/^(?:[mght]|mm)$/.test(print))
    return null;
  const unit = print === '' ? null : unitBySymbol(print);
  if (unit === null || (print.length > 2 && spanishWord(print))) return null;
  return { unit, currency: null, end: at + 1, scale: 1 };
}

/** Symbols of three letters and more are told from words by their capitals and digits. */
const spanishWord = (print: string): boolean =>
  /^\p{Ll}+$/u.test(print) && !/^(?:kwh|mwh|kmh|rpm|ppm|mph|bpd)$/.test(print);
