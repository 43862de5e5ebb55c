/**
 * Text → terms, the same when an article is indexed and when a question is asked. A term is a stem: lower case, no
 * diacritics, Porter 2 for English (M. Porter 2001, snowballstem.org), Snowball for Spanish; the people of a country stand
 * under its name ("Mexican" under "Mexico").
 */

import { newStemmer } from 'snowball-stemmers';

import { countryOf } from './country.ts';
import { decade, numeral } from './numerals.ts';
import { stopWords } from './stop-words.ts';

/** One word of a text with what it is found under. */
export type Token = Readonly<{
  /** What it is found under. */
  term: string;
  /** UTF-16 offsets of the printed word. */
  start: number;
  end: number;
  /** True for words of grammar, which are neither indexed nor searched. */
  stop: boolean;
}>;

/**
 * Word-like runs: dotted acronyms, words with inner apostrophes, numbers with separators, the per-cent sign. A run of more
 * than 1,000 letters is several: without a bound the expression runs out of stack on some millions.
 */
const WORD =
  /(?:\p{L}\.){1,6}\p{L}(?![\p{L}\p{N}])\.?(?:['’]s)?|[\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,999}(?:(?:(?<=\d)[.,](?=\d)|['’])[\p{L}\p{N}\p{M}]{1,999}){0,99}|%/gu;

/** Names of two or three words that have a short form in print: looked up as one term. */
const JOINED: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'united',
    new Map([
      ['states', 'usa'],
      ['kingdom', 'britain'],
      ['nations', 'un'],
    ]),
  ],
  ['european', new Map([['union', 'eu']])],
  ['estados', new Map([['unidos', 'usa']])],
  ['reino', new Map([['unido', 'britain']])],
  ['naciones', new Map([['unidas', 'un']])],
  ['union', new Map([['europea', 'eu']])],
]);

/** Short forms that are spelled like ordinary words once lower-cased. */
const ACRONYM: ReadonlyMap<string, string> = new Map([
  ['US', 'usa'],
  ['USA', 'usa'],
  ['EEUU', 'usa'],
  ['UK', 'britain'],
  ['UN', 'un'],
  ['EU', 'eu'],
  ['WHO', 'who-org'],
  ['IT', 'it-industry'],
]);

const DOTTED: ReadonlyMap<string, string> = new Map([
  ['us', 'usa'],
  ['usa', 'usa'],
  ['uk', 'britain'],
  ['un', 'un'],
  ['eu', 'eu'],
]);

const english = newStemmer('english');
const spanish = newStemmer('spanish');
const MAX_CACHED = 400_000;
const caches = new Map<string, Map<string, string>>();

/** Lower case without diacritics. */
export function fold(text: string): string {
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function stemOf(word: string, language: string): string {
  if (/\d/.test(word)) return word;
  if (language === 'es') return fold(spanish.stem(word));
  const folded = fold(word);
  const country = countryOf(folded) ?? (folded.endsWith('s') ? countryOf(folded.slice(0, -1)) : null);
  if (country?.length === 1 && country[0] !== undefined) return english.stem(country[0]);
  return english.stem(folded);
}

/** Stem of one lower-case word, remembered. */
export function stemWord(word: string, language: string): string {
  let cache = caches.get(language);
  if (!cache || cache.size > MAX_CACHED) caches.set(language, (cache = new Map<string, string>()));
  let stem = cache.get(word);
  if (stem === undefined) cache.set(word, (stem = stemOf(word, language)));
  return stem;
}

/** "10,000" → "10000", "16th" → "16", "5.0" stays. Commas that do not group thousands are decimal commas. */
function normalizeNumber(printed: string): string {
  const digits = printed.replace(/(?:st|nd|rd|th)$/, '');
  return /^\d{1,3}(?:,\d{3})+(?:\.|$)/.test(digits) ? digits.replaceAll(',', '') : digits.replaceAll(',', '.');
}

/** What a printed word says by itself, wherever it stands. */
type Reading = Readonly<{ term: string; stop: boolean; lower: string | null }>;

/** `lower` is `null` for what is never part of a name of two words: numbers and short forms. */
function readWord(printed: string, language: string): Reading {
  if (/^\d/.test(printed)) return { term: decade(printed) ?? normalizeNumber(printed), stop: false, lower: null };
  if (printed === '%') return { term: 'percent', stop: false, lower: null };
  const bare = printed.replace(/['’]s$|['’]$/iu, '');
  if (bare.includes('.')) {
    const letters = fold(bare.replaceAll('.', ''));
    return { term: DOTTED.get(letters) ?? letters, stop: false, lower: null };
  }
  const acronym = ACRONYM.get(bare);
  if (acronym !== undefined) return { term: acronym, stop: false, lower: null };
  const lower = bare.toLowerCase();
  const folded = fold(lower).replaceAll('’', "'");
  const [word = ''] = folded.split("'", 1);
  if (stopWords(language).has(word) || folded.endsWith("n't") || lower === 'us') return { term: '', stop: true, lower };
  const digits = numeral(folded);
  if (digits !== undefined) return { term: digits, stop: false, lower };
  // O'Brien and L'Oréal are one word; the apostrophe is not printed everywhere.
  return { term: stemWord(lower.replace(/['’]/g, ''), language), stop: false, lower };
}

const readings = new Map<string, Map<string, Reading>>();
const MAX_READINGS = 100_000;

/** The readings of words seen before: most words of a text are. */
function readingsIn(language: string): Map<string, Reading> {
  let known = readings.get(language);
  if (!known || known.size > MAX_READINGS) readings.set(language, (known = new Map<string, Reading>()));
  return known;
}

/**
 * Splits text into words.
 * @param language ISO 639-1; decides stop words and stemmer ("es" Spanish, everything else English)
 */
export function tokenize(text: string, language = 'en'): Token[] {
  const known = readingsIn(language);
  const tokens: Token[] = [];
  let previous = { lower: '', end: 0 };
  for (const match of text.matchAll(WORD)) {
    const printed = match[0];
    const start = match.index;
    const end = start + printed.length;
    let reading = known.get(printed);
    if (!reading) known.set(printed, (reading = readWord(printed, language)));
    const { term, stop, lower } = reading;
    if (lower !== null) {
      const joined = JOINED.get(previous.lower)?.get(lower);
      const between = joined === undefined ? '' : text.slice(previous.end, start);
      previous = { lower, end };
      if (joined !== undefined && /^[\s-]+$/.test(between)) {
        const first = tokens.pop();
        tokens.push({ term: joined, start: first?.start ?? start, end, stop: false });
        continue;
      }
    }
    tokens.push({ term, start, end, stop });
  }
  return tokens;
}

/** The terms of a text in order, words of grammar left out. */
export function terms(text: string, language = 'en'): string[] {
  return tokenize(text, language)
    .filter((token) => !token.stop)
    .map((token) => token.term);
}
