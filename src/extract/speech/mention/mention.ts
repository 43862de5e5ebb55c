/** A place where somebody is spoken of: a name, a role ("the senator") or a pronoun. */

import type { Gender } from '../name/name.ts';
import type { Entity } from './entity.ts';

export type Mention = Readonly<{
  kind: 'name' | 'nominal' | 'pronoun';
  /** First and last token of the whole noun phrase. */
  from: number;
  to: number;
  /** The token that names: last word of the name, the noun, the pronoun. */
  head: number;
  entity: Entity | null;
  /** Singular noun of a nominal, the pronoun of a pronoun, lower case. */
  noun: string;
  plural: boolean;
  definite: boolean;
  what: 'person' | 'group' | 'document';
  gender: Gender | null;
  role: string | null;
  possessive: boolean;
  /** Whoever is named inside of the phrase: the president in "a spokesman for President Doe". */
  within: readonly Entity[];
}>;

export type Pronoun = { gender: Gender | null; plural: boolean; first: boolean };

/** Personal pronouns that speak; "ellos" and the like for the Spanish reader. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['he', { gender: 'male', plural: false, first: false }],
  ['she', { gender: 'female', plural: false, first: false }],
  ['they', { gender: null, plural: true, first: false }],
  ['i', { gender: null, plural: false, first: true }],
  ['we', { gender: null, plural: true, first: true }],
  ['él', { gender: 'male', plural: false, first: false }],
  ['ella', { gender: 'female', plural: false, first: false }],
  ['ellos', { gender: null, plural: true, first: false }],
]);

/** A pronoun at a token. */
export const pronounAt = (
  at: number,
  noun: string,
  { plural, gender }: Pick<Mention, 'plural' | 'gender'>,
  what: Mention['what'] = 'person',
  possessive = false,
): Mention => ({
  kind: 'pronoun',
  from: at,
  to: at,
  head: at,
  entity: null,
  noun,
  plural,
  definite: true,
  what,
  gender,
  role: null,
  possessive,
  within: [],
});

/** Somebody or something that speaks, though no table knows the noun. */
export const unknownPhrase = (
  from: number,
  to: number,
  noun: string,
  about: Partial<Pick<Mention, 'definite' | 'possessive' | 'within'>> = {},
): Mention => ({
  kind: 'nominal',
  from,
  to,
  head: to,
  entity: null,
  noun,
  plural: false,
  definite: true,
  what: 'group',
  gender: null,
  role: null,
  possessive: false,
  within: [],
  ...about,
});
