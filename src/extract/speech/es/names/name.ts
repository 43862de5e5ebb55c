/** The words of Spanish names: given names, surnames, offices, and whether two names can be one person's. */

import { SPANISH_FEMALE_NAMES, SPANISH_MALE_NAMES } from '../../../../text/es/given-names.ts';
import type { Token } from '../../frame.ts';
import { plain, sameGiven } from '../../name/name.ts';
import type { Gender } from '../../name/name.ts';
import { SPANISH_ORGANISATIONS, SPANISH_PARTICLES, SPANISH_PEOPLE, SPANISH_PUBLICATIONS } from '../roles.ts';

/** A word without the full stop of an abbreviation, lower case. */
export const bare = (token: Token | undefined): string =>
  token?.lower.endsWith('.') ? token.lower.slice(0, -1) : (token?.lower ?? '');

/** The gender of a given name, `null` for one of both; `undefined` for any other word. */
export function spanishGivenGender(word: string): Gender | null | undefined {
  const key = plain(word);
  const male = SPANISH_MALE_NAMES.has(key);
  const female = SPANISH_FEMALE_NAMES.has(key);
  if (male && female) return null;
  return male ? 'male' : female ? 'female' : undefined;
}

export const isGiven = (word: string): boolean => spanishGivenGender(word) !== undefined;
/** "J.", "J.M." */
export const isInitial = (word: string): boolean => /^(?:\p{Lu}\.?){1,3}$/u.test(word) && word.includes('.');
/** "PSOE", "PP" */
export const isAcronym = (word: string): boolean => /^[\p{Lu}\d&-]{2,}$/u.test(word);

/** Nouns for a person, singular form, or `null`. "exministra" is another than "ministra". */
export function spanishPersonNoun(lower: string): { noun: string; plural: boolean } | null {
  if (isPerson(lower)) return { noun: lower, plural: false };
  if (!lower.endsWith('s')) return null;
  const singular = [lower.slice(0, -1), lower.slice(0, -2), `${lower.slice(0, -3)}z`].find(
    (form, i) => isPerson(form) && (i < 1 || lower.endsWith('es')) && (i < 2 || lower.endsWith('ces')),
  );
  // "capitanes", "alemanes": the accent is written in the singular only
  return singular === undefined ? null : { noun: singular, plural: true };
}

const PREFIX = /^(?:ex|vice|sub|co|archi|contra)-?/;
/** Is the word a noun for a person, singular? */
export const isPerson = (noun: string): boolean =>
  SPANISH_PEOPLE.has(noun) || (noun.length > 6 && PREFIX.test(noun) && SPANISH_PEOPLE.has(noun.replace(PREFIX, '')));

/** Given names and surnames of a person's name; "de la Cruz" is one surname. */
export function partsOf(words: readonly string[]): { given: readonly string[]; surnames: readonly string[] } {
  let split = 1;
  while (split < words.length - 1 && (isGiven(words[split] ?? '') || isInitial(words[split] ?? ''))) split += 1;
  // "María del Carmen Ruiz", "María de los Ángeles Ruiz"
  if (/^del?$/.test(words[split] ?? '')) {
    let end = split;
    while (SPANISH_PARTICLES.has(words[end] ?? '')) end += 1;
    if (isGiven(words[end] ?? '') && end < words.length - 1 && words[0] === 'María') split = end + 1;
  }
  const surnames: string[] = [];
  let particles = '';
  for (const word of words.slice(split)) {
    if (/^\p{Ll}/u.test(word)) {
      particles += `${word} `;
      continue;
    }
    surnames.push(particles + word);
    particles = '';
  }
  return { given: words.slice(0, split), surnames };
}

/** Is a word that of an organisation or a publication? */
export const isOrganisationWord = (token: Token | undefined): boolean =>
  SPANISH_ORGANISATIONS.has(bare(token)) || SPANISH_PUBLICATIONS.has(bare(token));

/** Can two names be one person's: "Pedro Sánchez" and "Pedro Sánchez Pérez-Castejón", "López Obrador"? */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (!isGiven(a[0] ?? '') || !isGiven(b[0] ?? '')) {
    // surnames alone, or a given name no table knows
    const whole = ` ${a.map(plain).join(' ')} `;
    const other = ` ${b.map(plain).join(' ')} `;
    return other.includes(whole) || whole.includes(other);
  }
  const one = partsOf(a);
  const other = partsOf(b);
  if (!sameGiven(one.given[0] ?? '', other.given[0] ?? '')) return false;
  if (one.given.length > 1 && other.given.length > 1 && !sameGiven(one.given[1] ?? '', other.given[1] ?? ''))
    return false;
  const [short, long] = one.surnames.length <= other.surnames.length ? [one, other] : [other, one];
  const key = (surnames: readonly string[]): string => surnames.map(plain).join('|');
  const count = short.surnames.length;
  return [long.surnames.slice(0, count), long.surnames.slice(-count)].map(key).includes(key(short.surnames));
}
