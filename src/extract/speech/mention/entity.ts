/** A person or organisation behind the names of an article. */

import { BUDGET } from '../../budget.ts';
import { plain } from '../name/name.ts';
import type { Gender } from '../name/name.ts';
import { PUBLICATION_WORDS } from '../en/roles.ts';

/** A person or organisation within one article. */
export type Entity = {
  readonly id: number;
  kind: 'person' | 'organisation';
  /** Words of the fullest name. */
  words: readonly string[];
  /** Votes from titles, given names and nouns; the larger wins. */
  male: number;
  female: number;
  /** Roles as printed, in text order. */
  readonly roles: string[];
  /** How often each full form occurs. */
  readonly forms: Map<string, number>;
  readonly aliases: Set<string>;
  /** Mentions by more than one word, and by one. */
  full: number;
  bare: number;
  /** "The" where it is printed as part of an organisation's name. */
  article: string;
};

/** Somebody nothing is known of yet. */
export function newEntity(id: number, kind: Entity['kind'], words: readonly string[]): Entity {
  return {
    id,
    kind,
    words,
    male: 0,
    female: 0,
    roles: [],
    forms: new Map(),
    aliases: new Set(),
    full: 0,
    bare: 0,
    article: '',
  };
}

/** Adds somebody to those of an article; `null` where there are as many as are told apart. */
export function addEntity(entities: Entity[], kind: Entity['kind'], words: readonly string[]): Entity | null {
  if (entities.length >= BUDGET.names) return null;
  const entity = newEntity(entities.length, kind, words);
  entities.push(entity);
  return entity;
}

/** Lets somebody be found under a word, unless that is the word of many. */
export function fileUnder(map: Map<string, Entity[]>, word: string, entity: Entity): void {
  const list = map.get(word) ?? [];
  if (list.length < BUDGET.namesakes && !list.includes(entity)) list.push(entity);
  map.set(word, list);
}

/** The fullest name, as printed. */
export const nameOf = (entity: Entity): string => (entity.article ? `${entity.article} ` : '') + entity.words.join(' ');

/** The gender that most signs tell, `null` when they are level. */
export const genderOf = (entity: Entity): Gender | null =>
  entity.male === entity.female ? null : entity.male > entity.female ? 'male' : 'female';

/** Is an organisation one that prints or broadcasts? */
export const isPublication = (entity: Entity): boolean =>
  entity.kind === 'organisation' && entity.words.some((word) => PUBLICATION_WORDS.has(plain(word)));
