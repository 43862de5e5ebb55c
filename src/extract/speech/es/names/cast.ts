/** The persons and organisations of a Spanish article: which names are one person's, and who a name stands for. */

import type { Frame, Token } from '../../frame.ts';
import { addEntity, fileUnder, genderOf } from '../../mention/entity.ts';
import type { Entity } from '../../mention/entity.ts';
import { plain } from '../../name/name.ts';
import type { Gender, NameSpan } from '../../name/name.ts';
import { findSpanishNames } from './find-names.ts';
import { isGiven, partsOf, samePerson, spanishGivenGender } from './name.ts';
import { looksPerson } from './person-signs.ts';

const keyOf = (words: readonly string[]): string => words.map(plain).join(' ');

/** A name where it stands. */
type Seen = Readonly<{ name: NameSpan; tokens: readonly Token[] }>;

/** Who is named in an article. */
export class SpanishCast {
  readonly entities: Entity[] = [];
  readonly names = new Map<Frame, readonly NameSpan[]>();
  readonly #bySurname = new Map<string, Entity[]>();
  readonly #byGiven = new Map<string, Entity[]>();
  readonly #organisations = new Map<string, Entity>();

  /**
   * @param quoted names inside of quotations: they lend full names but nobody speaks by them
   */
  constructor(text: string, frames: readonly Frame[], quoted: readonly NameSpan[]) {
    const seen: Seen[] = [];
    for (const frame of frames) {
      const names = findSpanishNames(text, frame.tokens);
      this.names.set(frame, names);
      for (const name of names) seen.push({ name, tokens: frame.tokens });
    }
    this.#addPersons(seen, quoted);
    for (const { name, tokens } of seen)
      if (name.kind === 'organisation' && !this.#surnameOf(name)) this.#addOrganisation(name, tokens);
  }

  /** Persons, longer names first: "Sánchez Pérez" must find "Pedro Sánchez Pérez", not the other way round. */
  #addPersons(seen: readonly Seen[], quoted: readonly NameSpan[]): void {
    const judged = new Set<string>();
    for (const { name, tokens } of seen)
      if (name.kind === 'unknown' && !/^del?$/i.test(name.words[0] ?? '') && looksPerson(tokens, name))
        judged.add(keyOf(name.words));
    const persons = seen
      .map(({ name }) => name)
      .filter(({ kind, words }) => kind === 'person' || (kind === 'unknown' && judged.has(keyOf(words))));
    const full = persons.filter(({ words }) => words.length > 1);
    for (const name of full) if (isGiven(name.words[0] ?? '')) this.#addFull(name, true);
    for (const name of full) if (!isGiven(name.words[0] ?? '')) this.#addFull(name, true);
    for (const name of quoted) if (name.words.length > 1 && name.kind === 'person') this.#addFull(name, false);
    for (const name of persons)
      if (name.words.length === 1 && this.#candidates(name).length === 0)
        this.#index(addEntity(this.entities, 'person', name.words));
  }

  #addOrganisation(name: NameSpan, tokens: readonly Token[]): void {
    const key = keyOf(name.words);
    const entity = this.#organisations.get(key) ?? addEntity(this.entities, 'organisation', name.words);
    if (entity === null) return;
    this.#organisations.set(key, entity);
    // "la Comisión del Mar (CM)"
    const [open, short, close] = tokens.slice(name.last + 1, name.last + 4);
    if (name.words.length > 1 && open?.text === '(' && close?.text === ')' && short?.capital)
      this.#organisations.set(plain(short.text), entity);
  }

  #addFull(name: NameSpan, counted: boolean): void {
    const [surname = ''] = partsOf(name.words).surnames;
    const near = new Set([
      ...(this.#bySurname.get(plain(surname)) ?? []),
      ...partsOf(name.words).surnames.flatMap((word) => this.#bySurname.get(plain(word)) ?? []),
      ...name.words.flatMap((word) => this.#bySurname.get(plain(word)) ?? []),
    ]);
    const same = [...near].filter((entity) => samePerson(entity.words, name.words));
    const [one] = same;
    const entity = one && same.length === 1 ? one : addEntity(this.entities, 'person', name.words);
    if (entity === null) return;
    const form = name.words.join(' ');
    entity.forms.set(form, (entity.forms.get(form) ?? 0) + 1);
    const known = spanishGivenGender(name.words[0] ?? '');
    if (entity === one && known !== undefined && name.words.length > entity.words.length) entity.words = name.words;
    if (entity !== one && known) entity[known] += 2;
    if (name.gender && name.title) entity[name.gender] += 3;
    if (counted) entity.full += 1;
    this.#index(entity);
  }

  #index(entity: Entity | null): void {
    if (entity === null) return;
    const put = (map: Map<string, Entity[]>, word: string): void => fileUnder(map, word, entity);
    if (entity.words.length === 1) {
      put(this.#bySurname, plain(entity.words[0] ?? ''));
      return;
    }
    const { given, surnames } = partsOf(entity.words);
    for (const surname of surnames) {
      put(this.#bySurname, plain(surname));
      if (surname.includes(' ')) put(this.#bySurname, plain(surname.slice(surname.lastIndexOf(' ') + 1)));
    }
    // "Sánchez Pérez" without a given name
    if (spanishGivenGender(entity.words[0] ?? '') === undefined) put(this.#bySurname, plain(entity.words[0] ?? ''));
    for (const word of given) put(this.#byGiven, plain(word));
  }

  #candidates(name: NameSpan): readonly Entity[] {
    // "De la Cruz"
    const surname = this.#bySurname.get(keyOf(name.words));
    if (surname && name.words.length > 1 && /^del?$/i.test(name.words[0] ?? '')) return surname;
    if (name.words.length > 1) {
      const near = new Set(
        partsOf(name.words)
          .surnames.concat(name.words)
          .flatMap((word) => this.#bySurname.get(plain(word)) ?? []),
      );
      const whole = keyOf(name.words);
      const fitting = [...near].filter((entity) => samePerson(entity.words, name.words));
      const exact = fitting.filter((entity) => keyOf(entity.words) === whole);
      return exact.length > 0 ? exact : fitting;
    }
    const key = plain(name.words[0] ?? '');
    const found = this.#bySurname.get(key) ?? [];
    if (found.length < 2) return found.length > 0 ? found : (this.#byGiven.get(key) ?? []);
    // "Sánchez" is rather Pedro Sánchez than Ana López Sánchez
    const first = found.filter((entity) => plain(partsOf(entity.words).surnames[0] ?? entity.words[0] ?? '') === key);
    return first.length > 0 ? first : found;
  }

  /** "Plaza" of "Irene Plaza": is the word somebody's surname here? */
  #surnameOf(name: NameSpan): boolean {
    return name.words.length === 1 && this.#bySurname.has(plain(name.words[0] ?? ''));
  }

  /** Who is meant by a name; nobody where two could be. */
  find(name: NameSpan, gender: Gender | null = name.gender): Entity | null {
    if (name.kind === 'organisation' && !this.#surnameOf(name))
      return this.#organisations.get(keyOf(name.words)) ?? null;
    if (name.kind === 'other') return null;
    let found = this.#candidates(name);
    if (found.length > 1 && gender) found = found.filter((entity) => genderOf(entity) === gender);
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** Persons by a surname. */
  byLastName(last: string): readonly Entity[] {
    return (this.#bySurname.get(plain(last)) ?? []).filter(({ kind }) => kind === 'person');
  }
}
