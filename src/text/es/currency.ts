/** Money by Spanish words. */

import { codeInCountry, currencyByCode } from '../currency.ts';
import type { Currency } from '../currency.ts';
import { SPANISH_MILLIONS, SPANISH_MONEY, SPANISH_MONEY_ADJECTIVES } from './currency-table.ts';

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(';'));

/** A word of money: whose it is, or `null` where the country tells. */
type Word = Readonly<{ code: string | null; name: string }>;

const byWord = new Map<string, Word>();
for (const [code = '', name = '', words = ''] of rowsOf(SPANISH_MONEY))
  for (const word of words.split(' ')) byWord.set(word, { code: code === '-' ? null : code, name });
const byAdjective = new Map(
  rowsOf(SPANISH_MONEY_ADJECTIVES).flatMap(([name = '', adjective = '', code = '']): [string, string][] =>
    [adjective, `${adjective}s`].map((form) => [`${name} ${form}`, code]),
  ),
);
const millions = new Map(
  rowsOf(SPANISH_MILLIONS).map(([letters = '', code = '', factor = '']) => [letters, { code, factor: Number(factor) }]),
);

/** A currency with how many words name it. */
export type SpanishMoney = Readonly<{ currency: Currency; words: number; scale: number }>;

const ofCode = (code: string): Currency | null => currencyByCode(code);

/**
 * The money that words name: ("pesos", "mexicanos"), ("mdp").
 * @param word the word behind the number, lower case and without diacritics
 * @param next the word behind that
 * @param country of the outlet, ISO 3166-1 alpha-2
 */
export function spanishMoney(word: string, next: string, country: string | null): SpanishMoney | null {
  const short = millions.get(word);
  if (short !== undefined) return money(ofCode(short.code), 1, short.factor);
  if (/^libras?$/.test(word) && next === 'esterlinas') return money(ofCode('GBP'), 2);
  const found = byWord.get(word);
  if (found === undefined) return null;
  const told = byAdjective.get(`${found.name} ${next}`);
  if (told !== undefined) return money(ofCode(told), 2);
  if (found.code !== null) return money(ofCode(found.code), 1);
  return money({ code: codeInCountry(found.name, country), name: found.name, factor: 1 }, 1);
}

function money(currency: Currency | null, words: number, scale = 1): SpanishMoney | null {
  return currency === null ? null : { currency, words, scale };
}

/** Countries whose "$" is the peso. */
const PESO_SIGN: ReadonlySet<string> = new Set('MX CO AR CL UY DO CU'.split(' '));

/**
 * Whose money a bare "$" is: the peso in its countries; where no country is known, in an article that prints pesos, or tells dollars
 * from it as "US$"; else the dollar.
 */
export function dollarSign(text: string, country: string | null): Currency {
  const pesos = /\bpesos?\b/i.test(text);
  const peso =
    country === null
      ? pesos || /\bUS ?\$|\bU\$S/.test(text) || (/\$ \d/.test(text) && !/d[oó]lar/i.test(text))
      : PESO_SIGN.has(country);
  const name = peso ? 'peso' : 'dollar';
  return { code: codeInCountry(name, country), name, factor: 1 };
}
