/** The Spanish names of months and weekdays, in lower case and in order. */

import { split } from '../split.ts';

export const MONTHS = split('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre');
export const WEEKDAYS = split('lunes martes miércoles jueves viernes sábado domingo');

/** 1 to 12 by the name of a month. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, index): [string, number] => [name, index + 1]),
  ['setiembre', 9],
]);
