/** A half, quarter or third that is added to a number before it. */

import { DENOMINATORS } from '../data/number-words.ts';
import type { Token } from '../token.ts';
import { joins } from './hyphen.ts';

/** What is added, and the index behind it. */
export type Part = Readonly<{ value: number; end: number }>;

/** "a half", "half", "a-quarter" behind "two and". */
export function parseHalf(tokens: readonly Token[], index: number): Part | null {
  const article = /^(?:a|one)$/.test(tokens[index]?.lower ?? '') ? (joins(tokens, index + 1) ? 2 : 1) : 0;
  const word = tokens[index + article]?.lower ?? '';
  if (!/^(?:half|quarter|third)$/.test(word)) return null;
  return { value: 1 / (DENOMINATORS.get(word) ?? 1), end: index + article + 1 };
}

/** "and a half" behind a unit. */
export function halfBehind(tokens: readonly Token[], at: number): Part | null {
  return tokens[at]?.lower === 'and' && tokens[at + 1]?.lower === 'a' ? parseHalf(tokens, at + 1) : null;
}
