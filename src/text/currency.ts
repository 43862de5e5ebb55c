/** Currencies by code, sign, name and word. */

import {
  CODES_AND_NAMES,
  CODES_AND_WORDS,
  CURRENCY_ROWS,
  MONEY_ADJECTIVES,
  MONEY_WORDS,
  NEVER_BARE,
  NEVER_CODES,
  SHORT_FORMS,
  SUBUNITS,
  USUAL_CODES,
} from './en/data/currency-table.ts';

export type Currency = Readonly<{
  /** ISO 4217 code; the usual ticker for a cryptocurrency. */
  code: string;
  /** The name Byline uses: "japanese yen". */
  name: string;
  /** Of a hundredth, the share of the whole: 0.01 for a cent. */
  factor: number;
}>;

/** A word of money and whose it is; `null` where that depends on the country. */
type MoneyWord = Readonly<{ name: string; code: string | null }>;

const byName = new Map<string, Currency>();
const byCode = new Map<string, Currency>();
const bySign = new Map<string, Currency>();
const byWord = new Map<string, MoneyWord>();
/** Codes by country and word: "HK dollar". */
const byCountryWord = new Map<string, string>();
const subunits = new Map<string, Currency>();

for (const row of CURRENCY_ROWS.trim().split('\n')) {
  const [code = '', name = '', signs = '', countries = ''] = row.split(';');
  const currency = { code, name, factor: 1 };
  byName.set(name, currency);
  if (!NEVER_CODES.has(code)) byCode.set(code, currency);
  for (const sign of signs.split(' ')) if (sign !== '') bySign.set(sign, currency);
  const word = name.split(' ').at(-1) ?? name;
  for (const country of countries.split(' ')) byCountryWord.set(`${country} ${word}`, code);
  if (!name.includes(' ') || byWord.has(word) || NEVER_BARE.has(word)) continue;
  byWord.set(word, { name, code });
  byWord.set(`${word}s`, { name, code });
}
for (const row of MONEY_WORDS.trim().split('\n')) {
  const [name = '', words = '', code = ''] = row.split(';');
  for (const word of words.split(' ')) byWord.set(word, { name, code: code === '' ? null : code });
}
for (const row of SUBUNITS.trim().split('\n')) {
  const [name = '', words = '', code = '', factor = ''] = row.split(';');
  const currency = { code, name, factor: Number(factor) };
  byName.set(name, currency);
  for (const word of words.split(' ')) subunits.set(word, currency);
}

const BEFORE_DIGITS = new Set([...byCode.keys(), ...SHORT_FORMS]);

/** True for letters that stand right before digits and mean money: "USD115", "RM120,000". */
export function isCurrencyCode(letters: string, digits: string, grouped: boolean): boolean {
  // "R5,000", "N250,000", "P1,500": the rand, the naira and the peso, told from names by their groups of digits
  if (/^[RNP]$/.test(letters)) return grouped;
  return BEFORE_DIGITS.has(letters) && (digits.length >= 3 || !CODES_AND_NAMES.has(letters));
}

/** A currency by ISO 4217 code, in capitals or, where it can be nothing else, in small letters. */
export function currencyByCode(code: string): Currency | null {
  const upper = code.toUpperCase();
  // Written in small letters only codes that are no word of running text.
  if (code !== upper && (code !== code.toLowerCase() || CODES_AND_WORDS.has(code))) return null;
  return byCode.get(upper) ?? (upper === 'RMB' ? (byCode.get('CNY') ?? null) : null);
}

/** A currency by its sign or short form, exactly as printed: "$", "US$", "RM", "Rs". */
export function currencyBySign(sign: string): Currency | null {
  return bySign.get(sign) ?? null;
}

/** A currency by the name Byline uses for it. */
export function currencyByName(name: string): Currency | null {
  return byName.get(name) ?? null;
}

/** Every name of a currency, as printed by Byline. */
export function currencyNames(): readonly string[] {
  return [...byName.keys()];
}

/**
 * A currency by a word of money: "dollars", "yen", "cents".
 * @param word lower case
 * @param country of the outlet, which decides whose dollars, pesos or rupees they are
 */
export function currencyByWord(word: string, country: string | null): Currency | null {
  const sub = subunits.get(word);
  if (sub !== undefined) return sub;
  const found = byWord.get(word);
  if (found === undefined) return null;
  return { code: found.code ?? codeInCountry(found.name, country), name: found.name, factor: 1 };
}

/** Whose money a bare word or "$" is in an outlet of this country. */
export function codeInCountry(word: string, country: string | null): string {
  const own = country === null ? undefined : byCountryWord.get(`${country} ${word}`);
  return own ?? USUAL_CODES.get(word) ?? word;
}

/** The currency of an adjective and a word: ("mexican", "pesos") → mexican peso; `null` when there is none. */
export function currencyOf(adjective: string, word: string): Currency | null {
  const singular = byWord.get(word)?.name.split(' ').at(-1) ?? word.replace(/s$/, '');
  if (/^pounds?$/.test(word) && adjective === 'british') return byCode.get('GBP') ?? null;
  const given = MONEY_ADJECTIVES.get(adjective);
  const name = given === '' ? singular : `${given ?? adjective} ${singular}`;
  return byName.get(name) ?? null;
}
