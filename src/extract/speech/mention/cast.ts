/** Gathers the persons and organisations of an article, each with the fullest name the article gives. */

import { isSign } from '../frame.ts';
import type { Frame, Token } from '../frame.ts';
import { FUNCTION_WORDS, NOUN_GENDER } from '../en/roles.ts';
import { findNames } from '../name/find.ts';
import { isGivenName, plain } from '../name/name.ts';
import type { NameSpan } from '../name/name.ts';
import { particledSurname } from '../name/surname.ts';
import { isPersonPlace } from './person-signs.ts';
import { isSurname, lastWord, Registry } from './registry.ts';

export type Cast = Readonly<{ registry: Registry; names: ReadonlyMap<Frame, readonly NameSpan[]> }>;

/** A name in its place. */
type Sighting = Readonly<{ name: NameSpan; tokens: readonly Token[]; headline: boolean }>;

const isFullName = (name: NameSpan): boolean =>
  name.kind === 'person' && name.words.length > 1 && isGivenName(name.words[0] ?? '');

/** A headline in title case says nothing about names: nearly every word of it is capitalised. */
function isTitleCase(frame: Frame): boolean {
  const words = frame.tokens.filter((token) => token.kind === 'word');
  const capitals = words.filter((token) => token.capital || token.lower.length <= 3);
  return words.length >= 3 && words.length <= 30 && capitals.length / words.length > 0.8;
}

/** Surnames that are also small words, "Will" of "George Will", or begin with one: "de Groot". */
function smallSurnames(names: Iterable<readonly NameSpan[]>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const spans of names)
    for (const { kind, words } of spans) {
      const last = (words.at(-1) ?? '').toLowerCase();
      if (words.length > 1 && kind === 'person' && FUNCTION_WORDS.has(last)) found.add(last);
      const particled = kind === 'organisation' || kind === 'other' ? null : particledSurname(words);
      if (particled !== null) found.add(particled);
    }
  return found;
}

/** The names of every paragraph; those with surnames that the whole article tells. */
function namesIn(text: string, frames: readonly Frame[]): Map<Frame, readonly NameSpan[]> {
  const names = new Map<Frame, readonly NameSpan[]>(frames.map((frame) => [frame, findNames(text, frame)]));
  const surnames = smallSurnames(names.values());
  if (surnames.size > 0) for (const frame of frames) names.set(frame, findNames(text, frame, surnames));
  return names;
}

/** Tells the names of persons: by their words, or by any place of the article where the name stands. */
function personTest(sightings: readonly Sighting[]): (name: NameSpan) => boolean {
  const keyOf = (name: NameSpan): string => name.words.map(plain).join(' ');
  const persons = new Set<string>();
  for (const { name, tokens, headline } of sightings)
    if (!headline && name.kind === 'unknown' && isPersonPlace(tokens, name)) persons.add(keyOf(name));
  return (name) => name.kind === 'person' || (name.kind === 'unknown' && persons.has(keyOf(name)));
}

/** "Park said", where Kim Park is somebody of the article, is no park; "the Park" and "PARK" are. */
function freeSurnames(names: Map<Frame, readonly NameSpan[]>, lastWords: ReadonlySet<string>): void {
  const isFree = (name: NameSpan, { tokens }: Frame): boolean => {
    const [word = ''] = name.words;
    return (
      name.kind === 'organisation' &&
      name.words.length === 1 &&
      lastWords.has(word.toLowerCase()) &&
      !/^\p{Lu}+$/u.test(word) &&
      tokens[name.from - 1]?.lower !== 'the'
    );
  };
  for (const [frame, spans] of names)
    if (spans.some((name) => isFree(name, frame)))
      names.set(
        frame,
        spans.map((name) => (isFree(name, frame) ? { ...name, kind: 'unknown' as const } : name)),
      );
}

/** Adds a full name in its place; "her husband, John Roe" tells a gender. */
function addFullName(registry: Registry, { name, tokens }: Sighting): void {
  const entity = registry.addFull(name, true);
  if (entity === null) return;
  const before = tokens[name.from - 1];
  const noun = isSign(before, ',') ? tokens[name.from - 2] : before;
  const gender = noun && !noun.capital && !noun.possessive ? NOUN_GENDER.get(noun.lower) : undefined;
  if (gender) entity[gender] += 1;
}

const SMALL = new Set(['of', 'the', 'and', 'for', '&']);

/** The first letters of a name, with its country and without. */
function lettersOf(words: readonly string[]): string[] {
  const big = words.filter((word) => !SMALL.has(word.toLowerCase()));
  const letters = (of: readonly string[]) => of.map((word) => word[0]?.toUpperCase() ?? '').join('');
  const [first = ''] = big;
  return [letters(big), ...(/^U\.?S\.?$/.test(first) ? [letters(big.slice(1)), `US${letters(big.slice(1))}`] : [])];
}

/** Lets a body be found by its first letters where the article prints them and no other body has them. */
function aliasLetters(registry: Registry, names: ReadonlyMap<Frame, readonly NameSpan[]>): void {
  const spans = [...names.values()].flat().filter(({ kind }) => kind === 'organisation');
  const bodies = new Map<string, Set<string>>();
  for (const { words } of spans)
    if (words.length > 2)
      for (const letters of lettersOf(words))
        bodies.set(letters, (bodies.get(letters) ?? new Set()).add(words.join(' ')));
  for (const { words } of spans) {
    const [short = ''] = words;
    const [only, other] = bodies.get(short) ?? [];
    if (words.length === 1 && only !== undefined && other === undefined)
      registry.aliasOrganisation(short, registry.addOrganisation(only.split(' ')));
  }
}

/** Adds the organisations with their short forms: "The Example Press (EP)". */
function addOrganisations(registry: Registry, names: ReadonlyMap<Frame, readonly NameSpan[]>): void {
  for (const [{ tokens }, spans] of names)
    for (const name of spans) {
      if (name.kind !== 'organisation') continue;
      const entity = registry.addOrganisation(name.words);
      const short = tokens[name.last + 2]?.text ?? '';
      const bracketed = isSign(tokens[name.last + 1], '(') && isSign(tokens[name.last + 3], ')');
      if (bracketed && name.words.length > 1 && /^\p{Lu}{2,8}$/u.test(short)) registry.aliasOrganisation(short, entity);
    }
}

/**
 * Gathers the persons and organisations of an article.
 * @param quoted names that occur inside of quotations; they lend full names but are never a speaker's mention
 */
export function castOf(text: string, frames: readonly Frame[], quoted: readonly NameSpan[]): Cast {
  const names = namesIn(text, frames);
  const sightings: Sighting[] = [];
  frames.forEach((frame, index) => {
    const headline = index === 0 && frames.length > 1 && isTitleCase(frame);
    for (const name of names.get(frame) ?? []) sightings.push({ name, tokens: frame.tokens, headline });
  });
  const isPerson = personTest(sightings);
  const inText = sightings.filter(({ name, headline }) => !headline && isPerson(name));
  const full = inText.filter(({ name }) => !isSurname(name));
  freeSurnames(names, new Set(full.map(({ name }) => lastWord(name.words).toLowerCase())));

  const registry = new Registry();
  const isKnown = (name: NameSpan): boolean => registry.find(name, ([first]) => first) !== null;
  for (const sighting of full) addFullName(registry, sighting);
  for (const name of quoted) if (isFullName(name)) registry.addFull(name, false);
  for (const { name, headline } of sightings)
    if (headline && isFullName(name) && !isKnown(name)) registry.addFull(name, false);
  for (const { name } of inText) if (isSurname(name) && !isKnown(name)) registry.addBare(name);
  aliasLetters(registry, names);
  addOrganisations(registry, names);
  return { registry, names };
}
