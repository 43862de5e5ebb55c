/** Names and the words they are made of: titles, given names, nouns for persons. No list of known persons. */

import type { Token } from '../frame.ts';
import { FEMALE_NAMES, MALE_NAMES, SHORT_FORMS } from '../../../text/en/data/given-names.ts';
import { PERSON_NOUNS, TITLES } from '../en/roles.ts';

export type Gender = 'male' | 'female';

/**
 * `unknown`: capitalised, of no evident kind; the words around it decide. `common`: a lone title, place or the like that may
 * be a surname, as in "King".
 */
export type NameKind = 'person' | 'organisation' | 'other' | 'unknown' | 'common';

/** A name as it stands in one place. Token positions are within its frame. */
export type NameSpan = Readonly<{
  kind: NameKind;
  /** First and last token of the name proper, without titles. */
  first: number;
  last: number;
  /** First token with titles and the like: "Texas Sen." */
  from: number;
  /** Words of the name, as printed, full stops of suffixes kept. */
  words: readonly string[];
  /** Titles and roles before the name, as printed, or ''. */
  title: string;
  gender: Gender | null;
  /** A surname by itself though of several words: "de Groot". */
  surname?: true;
}>;

/** Words as {@link plain} has them; the names of an article are compared over and over. */
const plainForms = new Map<string, string>();
/** Words that are kept; news has fewer names in use. */
const KEPT = 50_000;

/** A word without capitals, accents and a full stop at its end. */
export function plain(word: string): string {
  let known = plainForms.get(word);
  if (known === undefined) {
    if (plainForms.size >= KEPT) plainForms.clear();
    plainForms.set(word, (known = plainForm(word)));
  }
  return known;
}

function plainForm(word: string): string {
  const lower = word.toLowerCase();
  const folded = /[^\x20-\x7E]/.test(lower)
    ? lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'")
    : lower;
  return withoutStop(folded);
}

/** "sen." → "sen" */
export const withoutStop = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

/** Whose given name a word is; `null` when men and women have it, `undefined` when it is none. */
export function givenGender(word: string): Gender | null | undefined {
  const key = plain(word);
  const dash = key.indexOf('-');
  const base = dash > 0 && !MALE_NAMES.has(key) && !FEMALE_NAMES.has(key) ? key.slice(0, dash) : key;
  const male = MALE_NAMES.has(base);
  const female = FEMALE_NAMES.has(base);
  if (male && female) return null;
  if (male) return 'male';
  return female ? 'female' : undefined;
}

/** Is a word known as a given name? */
export const isGivenName = (word: string): boolean => givenGender(word) !== undefined;

/** "J.", "J.R." */
export const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word) || /^(?:\p{Lu}\.){1,3}$/u.test(word);

/** Two given names that can be one person's: equal, short form, initial, beginning. */
export function sameGiven(a: string, b: string): boolean {
  const x = plain(a);
  const y = plain(b);
  if (x === y) return true;
  if ((x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y))) return true;
  if (Math.min(x.length, y.length) >= 3 && (x.startsWith(y) || y.startsWith(x))) return true;
  return formsOf.get(x)?.some((forms) => forms.includes(y)) ?? false;
}

/** The names that a name is a form of, or that are forms of it. */
const formsOf = new Map<string, (readonly string[])[]>();
for (const forms of SHORT_FORMS)
  for (const form of new Set(forms)) formsOf.set(form, [...(formsOf.get(form) ?? []), forms]);

/** A title as the tables have it: "Vice-President" → "president". */
export function titleKey(token: Token): string {
  const key = withoutStop(token.lower);
  return key.includes('-') ? key.replace(/^(?:ex|vice|deputy|co|then|now)-/, '').replace(/-elect$/, '') : key;
}

/** Is a token a title such as "Sen."? */
export const isTitle = (token: Token | undefined): token is Token & { kind: 'word' } =>
  token?.kind === 'word' && TITLES.has(titleKey(token));

const PLURALS = [
  ['s', ''],
  ['ies', 'y'],
  ['es', ''],
] as const;

/** Nouns that stand for persons, singular form, or `null`. */
export function personNoun(lower: string): { noun: string; plural: boolean } | null {
  const key = lower.includes('-')
    ? lower.replace(/^(?:ex|vice|co|then|now|mid|super)-/, '').replace(/-elect$/, '')
    : lower;
  if (PERSON_NOUNS.has(key)) return { noun: key, plural: false };
  if (key.endsWith('ologist')) return { noun: key, plural: false };
  if (key.endsWith('ologists')) return { noun: key.slice(0, -1), plural: true };
  const tail = key.includes('-') ? key.slice(key.lastIndexOf('-') + 1) : key;
  if (tail !== key && PERSON_NOUNS.has(tail)) return { noun: tail, plural: false };
  if (key.endsWith('s')) {
    for (const [ending, singular] of PLURALS) {
      if (!key.endsWith(ending)) continue;
      const noun = key.slice(0, -ending.length) + singular;
      if (PERSON_NOUNS.has(noun)) return { noun, plural: true };
    }
  } else if (key.endsWith('men') && PERSON_NOUNS.has(`${key.slice(0, -3)}man`))
    return { noun: `${key.slice(0, -3)}man`, plural: true };
  return null;
}
