/** `/check-quote`: whether a wording is printed anywhere, by whom it is said there, and where it stood first. */

import type { CheckedQuote, Library } from '../library.ts';
import type { Words } from '../words/words.ts';
import { FILTER, required, type Values } from './option.ts';

/** Characters of a wording, as many as an option of Discord takes. */
const LONGEST = 6000;

const OPTIONS = { quote: required(), ...FILTER } as const;

export const checkQuote = {
  options: OPTIONS,
  counts: true,
  refuses: ({ quote }: Values<typeof OPTIONS>, words: Words) => {
    if (!/[\p{L}\p{N}]/u.test(quote)) return words.emptyWording();
    return quote.length > LONGEST ? words.longWording(LONGEST) : null;
  },
  asks: ({ quote, ...filter }: Values<typeof OPTIONS>, library: Library) => library.checkQuote(quote, filter),
  says: (checked: readonly CheckedQuote[], words: Words) =>
    checked.flatMap(({ quote, status, places, more }) => [
      words.checkedQuote(status, quote),
      ...places.flatMap((place) => words.checkedPlace(place)),
      ...(more === 0 ? [] : [words.moreLines(more)]),
    ]),
  found: (checked: readonly CheckedQuote[]) => checked.every(({ status }) => status === 'exact'),
  rows: (checked: readonly CheckedQuote[]) => checked,
} as const;
