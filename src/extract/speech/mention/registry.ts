/** The persons and organisations of an article, found by the forms of their names. */

import { distance } from 'fastest-levenshtein';
import { Rules } from '../../../text/rules.ts';
import { NAME_SUFFIXES } from '../en/roles.ts';
import { givenGender, isGivenName, plain as key, sameGiven } from '../name/name.ts';
import type { NameSpan } from '../name/name.ts';
import { addEntity, fileUnder, genderOf } from './entity.ts';
import type { Entity } from './entity.ts';

/** The surname: the last word that is no "Jr.". */
export const lastWord = (words: readonly string[]): string => (suffixOf(words) ? words.at(-2) : words.at(-1)) ?? '';
const suffixOf = (words: readonly string[]): string => {
  const last = key(words.at(-1) ?? '');
  return words.length > 1 && NAME_SUFFIXES.has(last) ? last : '';
};
const givenNames = (words: readonly string[]): readonly string[] => words.slice(0, suffixOf(words) ? -2 : -1);
const keyOf = (words: readonly string[]): string => words.map(key).join(' ');

/** A name without a given name: one word, or one behind its particle. */
export const isSurname = (name: NameSpan): boolean => name.words.length === 1 || name.surname === true;

/** Two full names with the same surname. */
type Pair = Readonly<{
  given: readonly string[];
  otherGiven: readonly string[];
  /** The first given names. */
  first: string;
  otherFirst: string;
  suffix: string;
  otherSuffix: string;
}>;

const SAME_PERSON = new Rules<Pair, boolean>('speech: full names of one person', [
  {
    name: 'other-suffix',
    for: 'John Roe II came. John Roe III came.',
    not: 'John Roe III came. John Roe III spoke.',
    says: ({ suffix, otherSuffix }) => (suffix && otherSuffix && suffix !== otherSuffix ? false : null),
  },
  {
    name: 'junior',
    for: 'John Roe Jr. came. John Roe came.',
    not: 'John Roe II came. John Roe came.',
    says: ({ suffix, otherSuffix }) =>
      (suffix === 'jr' || otherSuffix === 'jr') && suffix !== otherSuffix ? false : null,
  },
  {
    name: 'same-given-name',
    for: 'William Roe came. Bill Roe came.',
    not: 'William Roe came. Jack Roe came.',
    says: ({ first, otherFirst }) => sameGiven(first, otherFirst) || null,
  },
  {
    // One letter more, less or other in a long name.
    name: 'misspelt-given-name',
    for: 'Hilary Zorn came. Hillary Zorn came.',
    not: 'Hilary Zorn came. Laura Zorn came.',
    says: ({ first, otherFirst }) =>
      (Math.min(first.length, otherFirst.length) >= 5 &&
        distance(key(first), key(otherFirst)) === 1 &&
        givenGender(first) === givenGender(otherFirst)) ||
      null,
  },
  {
    name: 'middle-name',
    for: 'Mary Jane Roe came. Jane Roe came.',
    not: 'Mary Jane Roe came. Ana Roe came.',
    says: ({ given, otherGiven, first, otherFirst }) =>
      isMiddleName(first, otherGiven) || isMiddleName(otherFirst, given) || null,
  },
]);

/** Is a name, and no initial, one of the later given names? */
const isMiddleName = (name: string, given: readonly string[]): boolean =>
  given.some((word, at) => at > 0 && key(word) === key(name) && key(word).length > 1);

/** The persons and organisations of one article. */
export class Registry {
  readonly entities: Entity[] = [];
  readonly #byLast = new Map<string, Entity[]>();
  readonly #byFirst = new Map<string, Entity[]>();
  readonly #organisations = new Map<string, Entity>();

  /** A name of several words that belongs to a person; `null` where nobody else is told apart. */
  addFull(name: NameSpan, countIt: boolean): Entity | null {
    const same = this.#samePerson(name.words);
    const entity = same ?? addEntity(this.entities, 'person', name.words);
    if (entity === null) return null;
    const form = name.words.join(' ');
    const times = (entity.forms.get(form) ?? 0) + 1;
    entity.forms.set(form, times);
    if (same && isGivenName(name.words[0] ?? '')) {
      const longer = name.words.length - same.words.length;
      const commoner = times - (same.forms.get(same.words.join(' ')) ?? 0);
      if (longer > 0 || (longer === 0 && commoner > 0)) same.words = name.words;
    }
    if (!same) {
      const gender = givenGender(name.words[0] ?? '');
      if (gender) entity[gender] += 2;
    }
    if (countIt) entity.full += 1;
    this.#vote(entity, name);
    this.#index(entity);
    return entity;
  }

  /** A surname by itself that belongs to nobody known. */
  addBare(name: NameSpan): void {
    const entity = addEntity(this.entities, 'person', name.words);
    if (entity === null) return;
    this.#vote(entity, name);
    this.#index(entity);
  }

  /** An organisation, new or known; `null` where no other is told apart. */
  addOrganisation(words: readonly string[]): Entity | null {
    const id = keyOf(words);
    const known = this.#organisations.get(id);
    if (known) return known;
    const entity = addEntity(this.entities, 'organisation', words);
    if (entity !== null) this.#organisations.set(id, entity);
    return entity;
  }

  /** Lets an organisation be found by a short form. */
  aliasOrganisation(short: string, entity: Entity | null): void {
    if (entity !== null) this.#organisations.set(key(short), entity);
  }

  /** Who is meant by a name; `near` chooses among namesakes, or leaves it open. */
  find(name: NameSpan, near: (candidates: readonly Entity[]) => Entity | undefined): Entity | null {
    if (name.kind === 'organisation') return this.#organisations.get(keyOf(name.words)) ?? null;
    let found = name.words.length > 1 ? this.#byFullName(name.words) : this.#byWord(name.words[0] ?? '');
    if (name.gender && name.title) {
      const fitting = found.filter((entity) => genderOf(entity) !== (name.gender === 'male' ? 'female' : 'male'));
      if (fitting.length > 0) found = fitting;
    }
    if (found.length <= 1) return found[0] ?? null;
    const titled = name.title.toLowerCase();
    const holders = titled ? found.filter((entity) => entity.roles.some((role) => role.toLowerCase() === titled)) : [];
    return (holders.length === 1 ? holders[0] : near(found)) ?? null;
  }

  /** Persons by the last word of their name. */
  byLastName(last: string): readonly Entity[] {
    return this.#byLast.get(key(last)) ?? [];
  }

  #byWord(word: string): readonly Entity[] {
    return this.#byLast.get(key(word)) ?? this.#byFirst.get(key(word)) ?? [];
  }

  #byFullName(words: readonly string[]): readonly Entity[] {
    const found = this.byLastName(lastWord(words));
    const given = givenNames(words);
    const whole = keyOf(words);
    const exact = found.filter(
      (entity) =>
        ` ${keyOf(entity.words)}`.endsWith(` ${whole}`) ||
        (entity.words.length > 1 &&
          sameGiven(given[0] ?? '', givenNames(entity.words)[0] ?? '') &&
          suffixOf(words) === suffixOf(entity.words)),
    );
    if (exact.length > 0) return exact;
    return found.filter((entity) =>
      givenNames(entity.words).some((word) => given.some((other) => sameGiven(word, other))),
    );
  }

  #samePerson(words: readonly string[]): Entity | undefined {
    const given = givenNames(words);
    const suffix = suffixOf(words);
    return this.byLastName(lastWord(words)).find((entity) => {
      const otherGiven = givenNames(entity.words);
      const [first = ''] = given;
      const [otherFirst = ''] = otherGiven;
      const otherSuffix = suffixOf(entity.words);
      return SAME_PERSON.first({ given, otherGiven, first, otherFirst, suffix, otherSuffix }) ?? false;
    });
  }

  #vote(entity: Entity, name: NameSpan): void {
    if (name.title && name.gender) entity[name.gender] += 3;
  }

  #index(entity: Entity): void {
    const last = key(lastWord(entity.words));
    put(this.#byLast, last, entity);
    put(this.#byLast, last.replace(/^(?:a[dlnrst]|el)-/, ''), entity);
    if (entity.words.length > 1) put(this.#byFirst, key(entity.words[0] ?? ''), entity);
  }
}

function put(map: Map<string, Entity[]>, word: string, entity: Entity): void {
  if (word.length >= 2) fileUnder(map, word, entity);
}
