/** The words and signs that numbers are written with. */

import { split } from '../../split.ts';

/** The names of 0 to 19, in order. */
export const TO_NINETEEN = split(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
/** The names of 20, 30 … 90, in order. */
export const TENS = split('twenty thirty forty fifty sixty seventy eighty ninety');

/** The ordinals of 1 to 20, in order. */
export const ORDINALS = split(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth',
);

/** Words below a hundred. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...TO_NINETEEN.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 20 + index * 10]),
  ['fourty', 40],
]);

/** Short scale, as in all English-language news; lakh and crore as in Indian outlets. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['quintillion', 1e18],
]);

/** Whatever may multiply the number before it. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([...SCALES, ['hundred', 100], ['dozen', 12]]);

/** Never a unit, so digits before it are always multiplied. */
export const SURE_SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['mrd', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);
/** May follow digits only: "$5m", "3.2bn", "40k". `m` and the like are metres unless the context says otherwise. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ...SURE_SHORT_SCALES,
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['t', 1e12],
  ['cr', 1e7],
]);

/** Multipliers in the plural, which count roughly. */
export const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

const FRACTION_NAMES: readonly [string, number][] = [
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
  ['sixteenth', 16],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
];
/** The names of fractions, singular and plural, with what they divide by. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ...FRACTION_NAMES,
  ...FRACTION_NAMES.map(([word, value]): [string, number] => [`${word}s`, value]),
]);

/** Unicode's vulgar fractions (U+00BC–00BE, U+2150–215E). */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['¼', 1 / 4],
  ['½', 1 / 2],
  ['¾', 3 / 4],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Words a number written out may start with: what has neither these nor a digit holds no figure. */
export const NUMBER_WORDS: readonly string[] = [
  ...SMALL.keys(),
  ...MULTIPLIERS.keys(),
  ...PLURAL_SCALES.keys(),
  ...split('half quarter quarters third thirds'),
];
