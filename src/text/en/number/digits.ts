/** Numbers that begin with digits or a fraction sign: "3½", "1/32", "4.5 × 10^-3", "12,34,567", "3.2bn". */

import { DENOMINATORS, FRACTION_SIGNS } from '../data/number-words.ts';
import type { Token } from '../token.ts';
import { parseHalf } from './half.ts';
import type { Part } from './half.ts';
import { exact } from './parsed.ts';
import type { ParsedNumber } from './parsed.ts';
import { scaleBehindDigits } from './scale.ts';
import { shareAt } from './share.ts';
import { parseDigits } from './value.ts';

/** The number whose digits or fraction sign are `tokens[start]`, or `null`. */
export function parseDigitNumber(tokens: readonly Token[], start: number): ParsedNumber | null {
  const text = tokens[start]?.text ?? '';
  const value = FRACTION_SIGNS.get(text) ?? parseDigits(text);
  if (value === null) return null;
  const power = powerOfTen(tokens, start);
  if (power !== null)
    return exact(Number(((power.bare ? 1 : value) * 10 ** power.exponent).toPrecision(12)), power.end, 'digits');
  const slash = slashFraction(tokens, start);
  if (slash !== null) return scaled(tokens, slash, start + 3, 'fraction');
  if (!Number.isInteger(value)) return scaled(tokens, value, start + 1, 'digits');
  const part = partBehind(tokens, start + 1, value);
  if (part !== null) return scaled(tokens, value + part.value, part.end, 'digits');
  return (
    pluralFraction(tokens, start + 1, value) ??
    shareAt(tokens, start + 1, value) ??
    scaled(tokens, value, start + 1, 'digits')
  );
}

function scaled(tokens: readonly Token[], value: number, end: number, kind: 'digits' | 'fraction'): ParsedNumber {
  const behind = scaleBehindDigits(tokens, end);
  return exact(value * behind.scale, behind.end, kind, behind.scale);
}

/** What is added to a whole number: "3½", "3 1/2", "3 and a half". */
function partBehind(tokens: readonly Token[], at: number, whole: number): Part | null {
  const token = tokens[at];
  if (token?.lower === 'and') return parseHalf(tokens, at + 1);
  if (token?.kind !== 'number') return null;
  const sign = FRACTION_SIGNS.get(token.text);
  if (sign !== undefined) return { value: sign, end: at + 1 };
  const slash = token.gap && whole < 1000 ? slashFraction(tokens, at) : null;
  return slash === null ? null : { value: slash, end: at + 3 };
}

/** "2 thirds" */
function pluralFraction(tokens: readonly Token[], at: number, value: number): ParsedNumber | null {
  const word = tokens[at]?.lower ?? '';
  const denominator = word.endsWith('s') && value < 20 ? DENOMINATORS.get(word) : undefined;
  return denominator === undefined ? null : exact(value / denominator, at + 1, 'fraction');
}

/** "1/2", "1⁄32" at `index`. */
function slashFraction(tokens: readonly Token[], index: number): number | null {
  const above = tokens[index];
  const bar = tokens[index + 1];
  const below = tokens[index + 2];
  if (above?.kind !== 'number' || below?.kind !== 'number' || bar === undefined) return null;
  if (!/^[/⁄]$/.test(bar.text) || bar.gap !== below.gap) return null;
  // "34 1 / 4": split text, and only the fractions of prices
  if (bar.gap && !/^(?:[2-68]|10|16|32|64)$/.test(below.text)) return null;
  if (!/^\d{1,3}$/.test(above.text) || !/^\d{1,4}$/.test(below.text)) return null;
  const value = Number(above.text) / Number(below.text);
  return value < 1 ? value : null;
}

/** An exponent, the index behind it, and whether no other number is multiplied by the power. */
type Power = Readonly<{ exponent: number; end: number; bare: boolean }>;

/** "4.5 × 10^-3", "2 x 10⁵", "10^6": what the number at `start` is multiplied by. */
function powerOfTen(tokens: readonly Token[], start: number): Power | null {
  const times = /^[x×*·]$/.test(tokens[start + 1]?.text ?? '');
  const ten = times ? start + 2 : start;
  if (tokens[ten]?.text !== '10') return null;
  const caret = tokens[ten + 1]?.text === '^' ? 1 : 0;
  const sign = (caret || times) && /^[-−–⁻]$/.test(attached(tokens, ten + 1 + caret)) ? 1 : 0;
  const at = ten + 1 + caret + sign;
  const plain = caret || sign ? (/^\d{1,2}$/.exec(attached(tokens, at))?.[0] ?? '') : '';
  const digits = plain === '' ? superscripts(tokens, at) : plain;
  if (digits === '') return null;
  const exponent = sign ? -Number(digits) : Number(digits);
  return { exponent, end: at + (plain === '' ? digits.length : 1), bare: !times };
}

/** Text of a token that stands right behind the one before it, else the empty string. */
function attached(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token === undefined || token.gap ? '' : token.text;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Up to two raised digits as plain ones. */
function superscripts(tokens: readonly Token[], start: number): string {
  let digits = '';
  for (let at = start; at < start + 2; at++) {
    const digit = SUPERSCRIPTS.indexOf(attached(tokens, at) || ' ');
    if (digit < 0) break;
    digits += String(digit);
  }
  return digits;
}
