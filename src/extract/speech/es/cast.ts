/** The persons and organisations of a Spanish article: which names are one person's, and who a name stands for. */

import type { Frame, Token } from '../frame.ts';
import { genderOf, newEntity } from '../mention/entity.ts';
import type { Entity } from '../mention/entity.ts';
import { plain } from '../name/name.ts';
import type { Gender, NameSpan } from '../name/name.ts';
import { SPANISH_CUES } from './cues.ts';
import { SPANISH_PREPOSITIONS } from './roles.ts';
import { findSpanishNames, partsOf, samePerson, spanishGivenGender, spanishPersonNoun } from './name.ts';

const keyOf = (words: readonly string[]): string => words.map(plain).join(' ');

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
    const seen: { name: NameSpan; tokens: readonly Token[] }[] = [];
    for (const frame of frames) {
      const names = findSpanishNames(text, frame.tokens);
      this.names.set(frame, names);
      for (const name of names) seen.push({ name, tokens: frame.tokens });
    }
    const judged = new Set<string>();
    for (const { name, tokens } of seen)
      if (name.kind === 'unknown' && !/^del?$/i.test(name.words[0] ?? '') && looksPerson(tokens, name))
        judged.add(keyOf(name.words));
    const isPerson = (name: NameSpan): boolean =>
      name.kind === 'person' || (name.kind === 'unknown' && judged.has(keyOf(name.words)));
    // Longer names first: "Sánchez Pérez" must find "Pedro Sánchez Pérez", not the other way round.
    const persons = seen.filter(({ name }) => isPerson(name));
    for (const { name } of persons)
      if (name.words.length > 1 && spanishGivenGender(name.words[0] ?? '') !== undefined) this.#addFull(name, true);
    for (const { name } of persons)
      if (name.words.length > 1 && spanishGivenGender(name.words[0] ?? '') === undefined) this.#addFull(name, true);
    for (const name of quoted) if (name.words.length > 1 && name.kind === 'person') this.#addFull(name, false);
    for (const { name } of persons)
      if (name.words.length === 1 && this.#candidates(name).length === 0)
        this.#index(this.#create('person', name.words));
    for (const { name, tokens } of seen) {
      if (name.kind !== 'organisation' || this.#surnameOf(name)) continue;
      const key = keyOf(name.words);
      const entity = this.#organisations.get(key) ?? this.#create('organisation', name.words);
      this.#organisations.set(key, entity);
      // "la Comisión del Mar (CM)"
      const short = tokens[name.last + 2];
      if (
        name.words.length > 1 &&
        tokens[name.last + 1]?.text === '(' &&
        tokens[name.last + 3]?.text === ')' &&
        short?.capital
      )
        this.#organisations.set(plain(short.text), entity);
    }
  }

  #create(kind: Entity['kind'], words: readonly string[]): Entity {
    const entity = newEntity(this.entities.length, kind, words);
    this.entities.push(entity);
    return entity;
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
    const entity = one && same.length === 1 ? one : this.#create('person', name.words);
    const form = name.words.join(' ');
    entity.forms.set(form, (entity.forms.get(form) ?? 0) + 1);
    const known = spanishGivenGender(name.words[0] ?? '');
    if (entity === one && known !== undefined && name.words.length > entity.words.length) entity.words = name.words;
    if (entity !== one && known) entity[known] += 2;
    if (name.gender && name.title) entity[name.gender] += 3;
    if (counted) entity.full += 1;
    this.#index(entity);
  }

  #index(entity: Entity): void {
    const put = (map: Map<string, Entity[]>, word: string): void => {
      const list = map.get(word) ?? [];
      if (!list.includes(entity)) list.push(entity);
      map.set(word, list);
    };
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

/** Signs beside a name that a person is meant: a verb of saying, an office in front or behind, an age. */
function looksPerson(tokens: readonly Token[], name: NameSpan): boolean {
  if (name.title) return true;
  const before = tokens[name.from - 1];
  const next = tokens[name.last + 1];
  if (before?.kind === 'word' && !before.capital) {
    const form = SPANISH_CUES.get(before.lower);
    if (form && !form.plural && (form.mood === 'finite' || form.mood === 'participle')) return true;
    if (SPANISH_PREPOSITIONS.has(before.lower)) return false;
  }
  if (next?.kind === 'word' && !next.capital) {
    const verb = /^(?:ha|había|habría)$/.test(next.lower) ? tokens[name.last + 2] : next;
    if (SPANISH_CUES.has(verb?.lower ?? '') && !SPANISH_CUES.get(verb?.lower ?? '')?.plural) return true;
  }
  if (roleBefore(tokens, name.from)) return true;
  if (next?.text !== ',' || name.words.length < 2) return false;
  const after = tokens[name.last + 2];
  if (after && /^\d{2}$/.test(after.text)) return true;
  for (let i = name.last + 2; i < name.last + 6; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (token.lower === 'quien' || (token.lower === 'de' && /^\d{2}$/.test(tokens[i + 1]?.text ?? ''))) return true;
    if (!token.capital && spanishPersonNoun(token.lower)?.plural === false) return true;
    if (token.capital || SPANISH_PREPOSITIONS.has(token.lower)) return false;
  }
  return false;
}

/** "la comisaria jefe Xóchitl Gálvez", "la candidata del PAN, Xóchitl Gálvez": an office before the name. */
function roleBefore(tokens: readonly Token[], from: number): boolean {
  const comma = tokens[from - 1]?.text === ',';
  for (let i = from - (comma ? 2 : 1); i > from - 12; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (SPANISH_CUES.has(token.lower)) return false;
    if (!token.capital && spanishPersonNoun(token.lower)?.plural === false) return true;
    if (token.lower === 'y' || token.lower === 'que') return false;
  }
  return false;
}
