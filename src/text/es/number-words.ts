/** The Spanish words that numbers are written with, without diacritics. */

import { split } from '../split.ts';

/** The names of 2 to 19, in order; "uno" is an article too. */
export const TWO_TO_NINETEEN = split(
  'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
);
/** The names of 20, 30 … 90, in order. */
export const TENS = split('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa');
