/** Hyphens that join a number to the word behind it. */

import { currencyByWord } from '../../currency.ts';
import { unitByWords } from '../../unit.ts';
import { SCALES, SMALL } from '../data/number-words.ts';
import type { Token } from '../token.ts';

/**
 * True for a hyphen or dash that joins two tokens: "twenty-five". With spaces around it, as wire services and corpora
 * split their text ("three - year", "$ 10 - billion"), only between a number and a word of measure in the singular.
 */
export function joins(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const after = tokens[index + 1];
  if (token === undefined || after === undefined || !/^[-‐‑–]$/.test(token.text)) return false;
  if (!token.gap && !after.gap) return true;
  const before = tokens[index - 1];
  if (!token.gap || !after.gap || before === undefined || token.text !== '-') return false;
  // "25 - year - old"
  if (/^olds?$/.test(after.lower)) return /^(?:year|month|week|day)$/.test(before.lower);
  return (
    (before.kind === 'number' || SMALL.has(before.lower) || SCALES.has(before.lower)) && isMeasureWord(after.lower)
  );
}

/** Whether a word is a multiplier, a unit or a currency in the singular. */
export function isMeasureWord(word: string): boolean {
  return (
    SCALES.has(word) || (!word.endsWith('s') && (unitByWords(word) !== null || currencyByWord(word, null) !== null))
  );
}
