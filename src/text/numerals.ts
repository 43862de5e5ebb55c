/** Numbers in words that stand under their digits, so that "five", "fifth" and "5th" meet. "One" is a word of grammar. */

import { ORDINALS, TENS, TO_NINETEEN } from './en/data/number-words.ts';
import { TENS as SPANISH_TENS, TWO_TO_NINETEEN } from './es/number-words.ts';

const counted = (words: readonly string[], first: number, step: number): [string, string][] =>
  words.map((word, at) => [word, String(first + at * step)]);

const NUMERALS: ReadonlyMap<string, string> = new Map([
  ...counted(TO_NINETEEN.slice(2), 2, 1),
  ...counted(TENS, 20, 10),
  ...counted(TWO_TO_NINETEEN, 2, 1),
  ...counted(SPANISH_TENS, 20, 10),
  // "Second" is a moment and "segundo" too.
  ...counted(ORDINALS.slice(2), 3, 1),
]);

/** The digits of a number word, which is lower-case and without diacritics. */
export function numeral(word: string): string | undefined {
  return NUMERALS.get(word);
}

/** The decade that a short form names: "70s" and "70's" are the 1970s; of later ones the century is open. */
export function decade(printed: string): string | undefined {
  return /^[3-9]0['’]?s$/.test(printed) ? `19${printed.slice(0, 2)}s` : undefined;
}
