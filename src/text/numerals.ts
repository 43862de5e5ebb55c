/** Numbers in words that stand under their digits, so that "five", "fifth" and "5th" meet. "One" is a word of grammar. */

const CARDINALS: readonly (readonly [first: number, step: number, words: string])[] = [
  [
    2,
    1,
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ],
  [20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'],
  [
    2,
    1,
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
  ],
  [20, 10, 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'],
  // "Second" is a moment and "segundo" too.
  [
    3,
    1,
    'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
      'seventeenth eighteenth nineteenth twentieth',
  ],
];

const NUMERALS = new Map(
  CARDINALS.flatMap(([first, step, words]) => words.split(' ').map((word, at) => [word, String(first + at * step)])),
);

/** The digits of a number word, which is lower-case and without diacritics. */
export function numeral(word: string): string | undefined {
  return NUMERALS.get(word);
}

/** The decade that a short form names: "70s" and "70's" are the 1970s; of later ones the century is open. */
export function decade(printed: string): string | undefined {
  return /^[3-9]0['’]?s$/.test(printed) ? `19${printed.slice(0, 2)}s` : undefined;
}
