/** Units of measurement by name, word and symbol. `printUnit` and `findUnit` are inverse. */

import {
  BINARY_PREFIXES,
  LIQUID_MEASURES,
  MORE_SYMBOLS,
  MORE_WORDS,
  PREFIXES,
  PREFIX_LISTS,
  UNIT_ROWS,
} from './en/data/unit-table.ts';

type Dimension = keyof typeof UNIT_ROWS;

export type Unit = Readonly<{
  /** Byline's name, singular: "kilometre", "pound-mass", "mile per hour". */
  name: string;
  dimension: Dimension;
  /** How many of the dimension's base unit one is; `null` where there is none (degrees of two scales, counts). */
  factor: number | null;
}>;

const byName = new Map<string, Unit>();
/** Whole words and phrases, lower case, hyphens as spaces. */
const byPhrase = new Map<string, Unit>();
/** As printed, case and all. */
const bySymbol = new Map<string, Unit>();

for (const [dimension, rows] of Object.entries(UNIT_ROWS) as [Dimension, string][])
  for (const row of rows.trim().split('\n')) addRow(dimension, row);
for (const [prefix, sign, scale] of BINARY_PREFIXES)
  addUnit({ name: `${prefix}bit`, dimension: 'data', factor: scale / 8 }, [`${sign}b`], [], true);
addMore(MORE_SYMBOLS, bySymbol);
addMore(MORE_WORDS, byPhrase);

/** Adds a unit of the table, by itself and with its prefixes. */
function addRow(dimension: Dimension, row: string): void {
  const [name = '', factorText = '', symbolText = '', wordText = '', prefixes = ''] = row.split(';');
  const factor = factorText === 'null' ? null : Number(factorText);
  const words = wordText.replace('!', '').split('|').filter(Boolean);
  const symbols = symbolText.split(' ').filter(Boolean);
  addUnit({ name, dimension, factor }, symbols, words, !wordText.includes('!'));
  const named = new Set((PREFIX_LISTS.get(prefixes) ?? prefixes).split(' '));
  const short = symbols.filter((symbol) => /^[A-Za-zΩℓ]{1,2}$/.test(symbol) || symbol === 'mol');
  const spellings = words.filter((word) => !word.endsWith('s') && (!word.includes(' ') || name.includes('-')));
  for (const [prefix, sign, scale] of PREFIXES) {
    if (!named.has(prefix)) continue;
    const signs = sign === 'µ' ? ['µ', 'μ', 'u', 'mc'] : [sign];
    addUnit(
      { name: prefix + name, dimension, factor: factor === null ? null : factor * scale },
      signs.flatMap((one) => short.map((symbol) => one + symbol)),
      spellings.map((word) => prefix + word),
      true,
    );
  }
}

/** Adds a unit under its symbols and words, and under its name where that is a word of running text. */
function addUnit(unit: Unit, symbols: readonly string[], words: readonly string[], spoken: boolean): void {
  const { name } = unit;
  const own = byName.get(name) ?? unit;
  byName.set(name, own);
  for (const symbol of symbols) if (!bySymbol.has(symbol)) bySymbol.set(symbol, own);
  if (spoken) {
    addPhrase(name, own);
    addPhrase(plural(name), own);
    // "mile per hour" → "miles per hour"
    const per = name.indexOf(' per ');
    if (per > 0) addPhrase(plural(name.slice(0, per)) + name.slice(per), own);
  }
  for (const word of words) {
    addPhrase(word, own);
    if (!word.endsWith('s') && !word.includes(' per ')) addPhrase(plural(word), own);
  }
}

function addPhrase(phrase: string, unit: Unit): void {
  const key = phrase.toLowerCase().replaceAll('-', ' ');
  if (!byPhrase.has(key)) byPhrase.set(key, unit);
}

function plural(word: string): string {
  if (/(?:[sxz]|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** Adds further spellings of units that are known by their names. */
function addMore(table: string, to: Map<string, Unit>): void {
  for (const row of table.trim().split('\n')) {
    const [name = '', spellings = ''] = row.split(';');
    const unit = byName.get(name);
    if (unit !== undefined) for (const spelling of spellings.split(' ')) to.set(spelling, unit);
  }
}

/** A unit by its name. */
export function findUnit(name: string): Unit | null {
  return byName.get(name) ?? null;
}

/** How Byline writes a unit: `findUnit(printUnit(unit))` is the unit again. */
export function printUnit(unit: Unit): string {
  return unit.name;
}

/** Every unit there is. */
export function allUnits(): readonly Unit[] {
  return [...byName.values()];
}

/** A unit by words of running text, lower case, hyphens as spaces: "square feet", "kilos". */
export function unitByWords(phrase: string): Unit | null {
  return byPhrase.get(phrase) ?? null;
}

/** All words and phrases for the units of a dimension, lower case, with their letter-only symbols: "kilo", "metric ton", "kg". */
export function unitPhrases(dimension: Dimension): readonly string[] {
  const named = [...byPhrase, ...bySymbol].filter(([, unit]) => unit.dimension === dimension);
  return [...new Set(named.map(([phrase]) => phrase.toLowerCase()))].filter((phrase) => /^[a-z ]+$/.test(phrase));
}

/** A unit by its symbol, exactly as printed: "kg", "MW", "°C". */
export function unitBySymbol(symbol: string): Unit | null {
  return bySymbol.get(symbol) ?? null;
}

/** A unit raised to an exponent: metre and 2 → square metre. */
export function power(unit: Unit, exponent: 2 | 3): Unit {
  const name = `${exponent === 2 ? 'square' : 'cubic'} ${unit.name}`;
  const known = byName.get(name);
  if (known !== undefined) return known;
  if (unit.dimension !== 'length' || unit.factor === null) return { name, dimension: 'other', factor: null };
  return exponent === 2
    ? { name, dimension: 'area', factor: unit.factor ** 2 }
    : { name, dimension: 'volume', factor: 1000 * unit.factor ** 3 };
}

/** One unit per another, by its name: mile, hour → mile per hour. */
export function per(unit: Unit, denominator: string): Unit {
  const name = `${unit.name} per ${denominator}`;
  return byName.get(name) ?? { name, dimension: 'other', factor: null };
}

export type Reading = Readonly<{ factor: number; unit: string; reading: string }>;

const SHORT_TON: Reading = { factor: 907.18474, unit: 'kg', reading: 'short tons' };
const LONG_TON: Reading = { factor: 1016.0469088, unit: 'kg', reading: 'long tons' };
const METRIC_TON: Reading = { factor: 1000, unit: 'kg', reading: 'metric tons' };
const SHORT_HUNDREDWEIGHT: Reading = { factor: 45.359237, unit: 'kg', reading: 'short hundredweights' };
const LONG_HUNDREDWEIGHT: Reading = { factor: 50.80234544, unit: 'kg', reading: 'long hundredweights' };

/** Countries of outlets whose gallons and pints are the imperial ones. */
const IMPERIAL = new Set('GB IE IN AU NZ ZA CA MT KE NG SG HK MY PK LK'.split(' '));

/**
 * All that an ambiguous unit may be, the likeliest first by the convention of the outlet's country; `null` for a unit
 * that is one thing only. "ton" is the short ton in the United States, where the metric one is spelt "metric ton", and
 * otherwise the tonne; where nothing tells the outlet's country the American spelling decides.
 */
export function readings({ name, factor }: Unit, country: string | null): readonly [Reading, ...Reading[]] | null {
  const american = country === 'US' || country === null;
  if (name === 'ton') return american ? [SHORT_TON, METRIC_TON] : [METRIC_TON, country === 'GB' ? LONG_TON : SHORT_TON];
  if (/^(?:kilo|mega|giga)ton$/.test(name))
    return [{ factor: ((factor ?? 0) / SHORT_TON.factor) * 1000, unit: 'kg', reading: 'metric' }];
  if (name === 'hundredweight')
    return american ? [SHORT_HUNDREDWEIGHT, LONG_HUNDREDWEIGHT] : [LONG_HUNDREDWEIGHT, SHORT_HUNDREDWEIGHT];
  const liquid = LIQUID_MEASURES.get(name);
  if (liquid === undefined) return null;
  const us = { factor: liquid.american, unit: 'L', reading: `US ${name}s` };
  const uk = { factor: liquid.imperial, unit: 'L', reading: `imperial ${name}s` };
  return country !== null && IMPERIAL.has(country) ? [uk, us] : [us, uk];
}
