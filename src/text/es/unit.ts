/** Units of measurement by their Spanish names. */

import { findUnit } from '../unit.ts';
import type { Unit } from '../unit.ts';
import { spanishPlural } from './inflection.ts';
import { SPANISH_UNITS } from './unit-table.ts';

const byPhrase = new Map<string, Unit>();

for (const row of SPANISH_UNITS.trim().split('\n')) {
  const [name = '', names = ''] = row.split(';');
  const unit = findUnit(name);
  if (unit === null) throw new Error(`unit table: there is no unit "${name}" for the Spanish ${names}`);
  for (const phrase of names.split('|')) {
    byPhrase.set(phrase, unit);
    byPhrase.set(pluralOf(phrase), unit);
  }
}

/** "metros cuadrados", "kilometros por hora": what stands behind a preposition stays. */
function pluralOf(phrase: string): string {
  const words = phrase.split(' ');
  const preposition = words.indexOf('por');
  if (preposition === 0) return phrase;
  return words.map((word, at) => (preposition > 0 && at >= preposition ? word : spanishPlural(word))).join(' ');
}

/** Words of the longest name of a unit. */
export const LONGEST_UNIT = 3;

/** A unit by Spanish words, lower case and without diacritics: "hectareas", "por ciento". */
export function spanishUnit(phrase: string): Unit | null {
  return byPhrase.get(phrase) ?? null;
}
