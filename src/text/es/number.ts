/** Numbers as they are printed in Spanish: "2.500", "1,5", "12.4 millones", "tres millones y medio", "una veintena". */

import { fold } from '../analyze.ts';
import type { Token } from '../en/token.ts';
import { BELOW_HUNDRED, COLLECTIVES, EXACT_COLLECTIVES, HUNDRED_WORDS, ONE, SCALES, TENS } from './number-words.ts';

/** Which sign parts the decimals; `null` where nothing tells, and three digits behind a sign are a group then. */
export type DecimalSign = '.' | ',' | null;

/** A number in a row of tokens. */
export type SpanishNumber = Readonly<{
  value: number;
  /** Index behind its last token. */
  end: number;
  kind: 'digits' | 'words' | 'article';
  /** What "millones" or "mil" multiplied by; 1 without such a word. */
  scale: number;
  /** "una veintena" is only about twenty. */
  vague: boolean;
}>;

/** Countries whose papers print a point before the decimals; all others of the language print a comma. */
const POINT_COUNTRIES: ReadonlySet<string> = new Set('MX US GT HN NI SV PA DO PR'.split(' '));
const COMMA_COUNTRIES: ReadonlySet<string> = new Set('ES AR CL CO UY PY BO EC VE CR CU PE'.split(' '));

const POINT_DECIMALS = /(?<![\d.,])\d+\.(?:\d{1,2}|\d{4,6})(?![\d.,:]*\d)(?! ?(?:h|hs|hrs|horas|am|pm|a\.|p\.)\b)/g;
const COMMA_DECIMALS = /(?<![\d.,])\d+,(?:\d{1,2}|\d{4,6})(?![\d.,:]*\d)/g;

/**
 * How an article parts decimals: as its own certain numbers do ("1,5", "6.8"), else as papers of the outlet's country.
 * @param country ISO 3166-1 alpha-2
 */
export function decimalSignOf(text: string, country: string | null): DecimalSign {
  const points = text.match(POINT_DECIMALS)?.length ?? 0;
  const commas = text.match(COMMA_DECIMALS)?.length ?? 0;
  if (points !== commas) return points > commas ? '.' : ',';
  if (country === null) return null;
  if (POINT_COUNTRIES.has(country)) return '.';
  return COMMA_COUNTRIES.has(country) ? ',' : null;
}

/** The value of digits as printed; `null` for what is no number: "1.2.3", "10.30.40". */
export function parseSpanishDigits(printed: string, decimal: DecimalSign): number | null {
  const text = printed.replace(/(?<=\d)[\u00A0\u202F '’](?=\d{3}(?!\d))/g, '');
  if (/^\d+$/.test(text)) return Number(text);
  const signs = [...new Set(text.match(/[.,]/g))];
  if (!/^\d+(?:[.,]\d+)+$/.test(text)) return null;
  const last = text.charAt(Math.max(text.lastIndexOf('.'), text.lastIndexOf(',')));
  const [before, after] = splitAtLast(text, last);
  if (signs.length === 2) return before.includes(last) || !isGrouped(before) ? null : joined(before, after);
  const grouped = isGrouped(text);
  if (!grouped) return before.includes(last) ? null : joined(before, after);
  const mayBeDecimal = !before.includes(last);
  return mayBeDecimal && decimal === last ? joined(before, after) : joined(text, '');
}

const splitAtLast = (text: string, sign: string): [string, string] => {
  const at = text.lastIndexOf(sign);
  return [text.slice(0, at), text.slice(at + 1)];
};
const isGrouped = (text: string): boolean => /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(text);
const joined = (whole: string, decimals: string): number => Number(`${whole.replace(/[.,]/g, '')}.${decimals || '0'}`);

const wordAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  return token?.kind === 'word' ? fold(token.lower) : '';
};

/** What has been read so far: a value and the token behind it. */
type Part = Readonly<{ value: number; end: number }>;

/**
 * The number that begins at a token, with its "mil" and "millones"; `null` where none does. "Un" and "una" are numbers of the
 * kind `article`, which may be none.
 */
export function parseSpanishNumber(tokens: readonly Token[], at: number, decimal: DecimalSign): SpanishNumber | null {
  const word = wordAt(tokens, at);
  const collective = collectiveAt(tokens, at, word);
  if (collective !== null) return collective;
  if (word === 'medio' || word === 'media') return half(tokens, at);
  const digits = digitsAt(tokens, at, decimal);
  const part = digits ?? wordsAt(tokens, at);
  if (part === null) return null;
  const kind = digits === null ? (ONE.has(word) && part.end === at + 1 ? 'article' : 'words') : 'digits';
  return scaled(tokens, part, kind, decimal);
}

/** "una veintena", "medio centenar", "un par"; also "tres docenas". */
function collectiveAt(tokens: readonly Token[], at: number, word: string): SpanishNumber | null {
  const one = ONE.has(word) ? 1 : word === 'medio' || word === 'media' ? 0.5 : (BELOW_HUNDRED.get(word) ?? null);
  if (one === null) return null;
  const name = wordAt(tokens, at + 1).replace(/(?<=r)es$|s$/, '');
  const value = COLLECTIVES.get(name);
  if (value === undefined) return null;
  return { value: one * value, end: at + 2, kind: 'words', scale: 1, vague: !EXACT_COLLECTIVES.has(name) };
}

/** "medio millón"; "medio kilo" is told by its unit. */
function half(tokens: readonly Token[], at: number): SpanishNumber {
  const scale = SCALES.get(wordAt(tokens, at + 1));
  return scale === undefined || scale < 1e6
    ? { value: 0.5, end: at + 1, kind: 'article', scale: 1, vague: false }
    : { value: 0.5 * scale, end: at + 2, kind: 'words', scale, vague: false };
}

function digitsAt(tokens: readonly Token[], at: number, decimal: DecimalSign): Part | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const next = tokens[at + 1];
  // "1 940": one space parts the thousands
  const spaced =
    next?.kind === 'number' &&
    /^[1-9]\d{0,2}$/.test(token.text) &&
    /^\d{3}$/.test(next.text) &&
    next.start - token.end === 1 &&
    tokens[at + 2]?.kind !== 'number';
  const value = parseSpanishDigits(spaced ? token.text + next.text : token.text, decimal);
  return value === null ? null : { value, end: at + (spaced ? 2 : 1) };
}

/** "ciento veinte", "treinta y cinco", "cien": below a thousand; "mil" alone is a thousand. */
function wordsAt(tokens: readonly Token[], at: number): Part | null {
  const word = wordAt(tokens, at);
  if (word === 'mil') return { value: 1, end: at };
  if (ONE.has(word)) return { value: 1, end: at + 1 };
  const hundreds = HUNDRED_WORDS.get(word);
  if (hundreds === undefined) return tensAt(tokens, at);
  const rest = tensAt(tokens, at + 1);
  return rest === null ? { value: hundreds, end: at + 1 } : { value: hundreds + rest.value, end: rest.end };
}

function tensAt(tokens: readonly Token[], at: number): Part | null {
  const word = wordAt(tokens, at);
  const value = BELOW_HUNDRED.get(word);
  if (value === undefined) return null;
  const ones = wordAt(tokens, at + 2);
  const more = ONE.has(ones) ? 1 : (BELOW_HUNDRED.get(ones) ?? 10);
  // "treinta y cinco", but "veinte y treinta"
  return TENS.includes(word) && wordAt(tokens, at + 1) === 'y' && more < 10
    ? { value: value + more, end: at + 3 }
    : { value, end: at + 1 };
}

/** A number with the words that multiply it: "450 mil", "4.500 millones", "dos mil quinientos", "tres millones y medio". */
function scaled(
  tokens: readonly Token[],
  part: Part,
  kind: SpanishNumber['kind'],
  decimal: DecimalSign,
): SpanishNumber {
  let { value, end } = part;
  let scale = 1;
  for (let factor = SCALES.get(wordAt(tokens, end)); factor !== undefined; factor = SCALES.get(wordAt(tokens, end))) {
    scale *= factor;
    value *= factor;
    end++;
    if (scale >= 1e6) break;
    if (wordAt(tokens, end) === '' || SCALES.has(wordAt(tokens, end))) continue;
    // "dos mil quinientos", "mil doscientos millones"
    const rest = ONE.has(wordAt(tokens, end)) ? null : wordsAt(tokens, end);
    if (rest === null || rest.end === end) break;
    value += rest.value;
    end = rest.end;
    const millions = SCALES.get(wordAt(tokens, end));
    if (millions === undefined || millions < 1e6) break;
  }
  if (wordAt(tokens, end) === 'y' && /^medi[oa]$/.test(wordAt(tokens, end + 1))) {
    value += 0.5 * scale;
    end += 2;
  } else if (scale === 1e6) {
    const rest = restOfMillions(tokens, end, decimal);
    if (rest !== null) ({ value, end } = { value: value + rest.value, end: rest.end });
  }
  return { value: exact(value), end, kind: scale > 1 && kind === 'article' ? 'words' : kind, scale, vague: false };
}

/** "12 millones 450 mil": the thousands said behind the millions. */
function restOfMillions(tokens: readonly Token[], at: number, decimal: DecimalSign): Part | null {
  const part = digitsAt(tokens, at, decimal) ?? (ONE.has(wordAt(tokens, at)) ? null : wordsAt(tokens, at));
  if (part === null || wordAt(tokens, part.end) !== 'mil') return null;
  const value = part.value * 1e3;
  return value < 1e6 ? { value, end: part.end + 1 } : null;
}

/** Cuts what binary fractions add: 12.4 × 1e6. */
const exact = (value: number): number => Number(value.toPrecision(12));
