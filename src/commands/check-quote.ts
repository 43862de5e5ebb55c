/** `/check-quote`: whether a wording is printed anywhere, by whom it is said there, and where it stood first. */

import type { CheckedQuote, Library } from '../library.ts';
import type { Words } from '../words/words.ts';
import { FILTER, required, type Values } from './option.ts';

const OPTIONS = { quote: required(), ...FILTER } as const;

export const checkQuote = {
  options: OPTIONS,
  counts: true,
  asks: ({ quote, ...filter }: Values<typeof OPTIONS>, library: Library) => library.checkQuote(quote, filter),
  says: ({ quote, status, places }: CheckedQuote, words: Words) => [
    words.checkedQuote(status, quote),
    ...places.flatMap((place) => words.checkedPlace(place)),
  ],
  found: ({ status }: CheckedQuote) => status === 'exact',
  rows: (checked: CheckedQuote) => [checked],
} as const;
