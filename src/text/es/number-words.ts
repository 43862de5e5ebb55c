/** The Spanish words that numbers are written with, without diacritics. */

import { split } from '../split.ts';

/** The names of 2 to 19, in order; "uno" is an article too. */
export const TWO_TO_NINETEEN = split(
  'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
);
/** The names of 20, 30 … 90, in order. */
export const TENS = split('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa');

/** One, which is an article too. */
export const ONE: ReadonlySet<string> = new Set(split('un uno una'));

const VEINTI = split(
  'veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
);
/** 100, 200 … 900 by their stems; the endings tell gender. */
const HUNDREDS = split('cient doscient trescient cuatrocient quinient seiscient setecient ochocient novecient');

const row = (words: readonly string[], first: number, step: number): [string, number][] =>
  words.map((word, at) => [word, first + at * step]);

/** Words below a hundred that stand for themselves. */
export const BELOW_HUNDRED: ReadonlyMap<string, number> = new Map([
  ...row(TWO_TO_NINETEEN, 2, 1),
  ...row(TENS, 20, 10),
  ...row(VEINTI, 21, 1),
  ['veintiun', 21],
  ['veintiuna', 21],
]);

/** Words of hundreds in both genders. */
export const HUNDRED_WORDS: ReadonlyMap<string, number> = new Map([
  ['cien', 100],
  ['ciento', 100],
  ...HUNDREDS.slice(1).flatMap((stem, at): [string, number][] => [
    [`${stem}os`, (at + 2) * 100],
    [`${stem}as`, (at + 2) * 100],
  ]),
]);

/** What multiplies the number before it. A Spanish "billón" is a million millions. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['mil', 1e3],
  ['millon', 1e6],
  ['millones', 1e6],
  ['millardo', 1e9],
  ['millardos', 1e9],
  ['billon', 1e12],
  ['billones', 1e12],
  ['trillon', 1e18],
  ['trillones', 1e18],
]);

/** Nouns that are a number by themselves: "una veintena de heridos", "medio centenar". */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ['par', 2],
  ['decena', 10],
  ['docena', 12],
  ['quincena', 15],
  ['veintena', 20],
  ['treintena', 30],
  ['cincuentena', 50],
  ['centenar', 100],
  ['centena', 100],
  ['millar', 1000],
]);
/** Collectives that count exactly. */
export const EXACT_COLLECTIVES: ReadonlySet<string> = new Set(['docena']);

/** Every word that a number may begin with. */
export const NUMBER_WORDS: readonly string[] = [
  ...ONE,
  'medio',
  'media',
  ...BELOW_HUNDRED.keys(),
  ...HUNDRED_WORDS.keys(),
  ...SCALES.keys(),
];

/** True for a word that is or begins a number, in lower case and without diacritics. */
export function isNumberWord(word: string): boolean {
  return BELOW_HUNDRED.has(word) || HUNDRED_WORDS.has(word) || SCALES.has(word) || ONE.has(word);
}
