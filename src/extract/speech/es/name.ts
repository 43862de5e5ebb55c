/**
 * Capitalised words of a Spanish text → names. Spanish writes offices small and only names and beginnings of sentences large,
 * and joins the parts of a name with "de", "de la", "y".
 */

import type { Token } from '../frame.ts';
import { plain, sameGiven } from '../name/name.ts';
import type { Gender, NameKind, NameSpan } from '../name/name.ts';
import { SPANISH_CUES } from './cues.ts';
import { SPANISH_FEMALE_NAMES, SPANISH_MALE_NAMES } from '../../../text/es/given-names.ts';
import {
  SPANISH_COURTESY,
  SPANISH_FUNCTION_WORDS,
  SPANISH_NOT_NAMES,
  SPANISH_ORGANISATIONS,
  SPANISH_PARTICLES,
  SPANISH_PEOPLE,
  SPANISH_PLACES,
  SPANISH_PUBLICATIONS,
  SPANISH_SURNAMES_TOO,
} from './roles.ts';

const bare = (token: Token | undefined): string =>
  token?.lower.endsWith('.') ? token.lower.slice(0, -1) : (token?.lower ?? '');

export function spanishGivenGender(word: string): Gender | null | undefined {
  const key = plain(word);
  const male = SPANISH_MALE_NAMES.has(key);
  const female = SPANISH_FEMALE_NAMES.has(key);
  if (male && female) return null;
  return male ? 'male' : female ? 'female' : undefined;
}

const isGiven = (word: string): boolean => spanishGivenGender(word) !== undefined;
const isInitial = (word: string): boolean => /^(?:\p{Lu}\.?){1,3}$/u.test(word) && word.includes('.');
const isAcronym = (word: string): boolean => /^[\p{Lu}\d&-]{2,}$/u.test(word);

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
const isPerson = (noun: string): boolean =>
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

const keyOf = (surname: string): string => plain(surname);

/** Can two names be one person's: "Pedro Sánchez" and "Pedro Sánchez Pérez-Castejón", "López Obrador"? */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const one = partsOf(a);
  const other = partsOf(b);
  const whole = ` ${a.map(plain).join(' ')} `;
  const within = ` ${b.map(plain).join(' ')} `;
  if (!isGiven(a[0] ?? '') || !isGiven(b[0] ?? '')) {
    // surnames alone, or a given name no table knows
    if (within.endsWith(whole) || whole.endsWith(within) || within.startsWith(whole) || whole.startsWith(within))
      return true;
    return within.includes(whole) || whole.includes(within);
  }
  if (!sameGiven(one.given[0] ?? '', other.given[0] ?? '')) return false;
  if (one.given.length > 1 && other.given.length > 1 && !sameGiven(one.given[1] ?? '', other.given[1] ?? ''))
    return false;
  const [short, long] = one.surnames.length <= other.surnames.length ? [one, other] : [other, one];
  const tail = long.surnames.slice(-short.surnames.length).map(keyOf);
  const head = long.surnames.slice(0, short.surnames.length).map(keyOf);
  const mine = short.surnames.map(keyOf).join('|');
  return mine === head.join('|') || mine === tail.join('|');
}

const adjacent = (text: string, a: Token, b: Token): boolean => b.start - a.end === 1 && text.charAt(a.end) === ' ';

const opens = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1];
  return (
    !before || before.sentence !== tokens[i]?.sentence || (before.kind === 'punct' && !',)('.includes(before.text))
  );
};

/** One past the last token of the run of capitalised words that begins at `from`. */
function runEnd(text: string, tokens: readonly Token[], from: number): number {
  let to = from + 1;
  let organisation = isOrganisationWord(tokens[from]);
  while (to < tokens.length && to - from < 14) {
    const before = tokens[to - 1];
    const next = tokens[to];
    if (!before || !next || next.kind !== 'word' || !adjacent(text, before, next)) break;
    if (next.capital) {
      if (SPANISH_FUNCTION_WORDS.has(next.lower) && !/^(?:la|las|los|el|del?)$/.test(next.lower)) break;
      organisation ||= isOrganisationWord(next);
      to += 1;
      continue;
    }
    if (!SPANISH_PARTICLES.has(next.lower) || next.lower === 'e' || /^(?:el|la|los|las)$/.test(next.lower)) break;
    let end = to + 1;
    while (end < to + 3 && /^(?:la|las|los|el)$/.test(tokens[end]?.lower ?? '') && !tokens[end]?.capital) end += 1;
    const after = tokens[end];
    const last = tokens[end - 1];
    if (!after?.capital || after.kind !== 'word' || !last || !adjacent(text, last, after)) break;
    const person = !organisation && isGiven(tokens[from]?.text ?? '');
    if (next.lower === 'y' || next.lower === 'i') {
      if (end !== to + 1 || !joinsWithY(tokens, to, organisation)) break;
    } else if (
      person &&
      (isAcronym(after.text) ||
        (isOrganisationWord(after) && !SPANISH_SURNAMES_TOO.has(after.lower)) ||
        SPANISH_PLACES.has(after.lower))
    )
      break;
    else if (!person && !organisation && to - from > 1) {
      // "Núñez de Arce" goes on, "Feijóo del PP" does not
      if (isAcronym(after.text) || isOrganisationWord(after) || SPANISH_PLACES.has(after.lower)) break;
    }
    organisation ||= isOrganisationWord(after);
    to = end + 1;
  }
  return to;
}

/** "Sanidad y Consumo"; not "Ana Ruiz y Luis Pérez", and of "Ana Ruiz y Gómez" nobody knows whether it is one person. */
function joinsWithY(tokens: readonly Token[], at: number, organisation: boolean): boolean {
  const after = tokens[at + 1];
  if (!after || isGiven(after.text) || isAcronym(after.text)) return false;
  return organisation && isOrganisationWord(after);
}

const isOrganisationWord = (token: Token | undefined): boolean =>
  SPANISH_ORGANISATIONS.has(bare(token)) || SPANISH_PUBLICATIONS.has(bare(token));

function classify(tokens: readonly Token[], from: number, to: number): NameSpan[] {
  const word = (i: number): string => tokens[i]?.text ?? '';
  const make = (kind: NameKind, first: number, end: number, start: number, gender: Gender | null): NameSpan => ({
    kind,
    first,
    last: end - 1,
    from: start,
    words: tokens.slice(first, end).map(({ text }) => text),
    title: tokens
      .slice(start, first)
      .map(({ text }) => text)
      .join(' '),
    gender,
  });
  // "Presidente Luis Pérez", "Dra. Ana Ruiz", "Ministra de Salud Ana Ruiz": an office written large
  let first = from;
  let gender: Gender | null = null;
  while (
    first < to - 1 &&
    (SPANISH_COURTESY.has(bare(tokens[first])) ||
      (isPerson(bare(tokens[first])) && !isGivenBefore(tokens, first, to) && !isOrganisationWord(tokens[first + 1])))
  ) {
    gender = SPANISH_COURTESY.get(bare(tokens[first])) ?? gender;
    first += 1;
  }
  if (first > from && SPANISH_PARTICLES.has(tokens[first]?.lower ?? '') && !tokens[first]?.capital) {
    for (let i = first + 1; i + 1 < to; i += 1)
      if (isGiven(word(i)) && !isGiven(word(i - 1)) && !isLower(tokens[i + 1]))
        return [make('person', i, to, from, spanishGivenGender(word(i)) ?? null)];
    return [make('other', from, to, from, null)];
  }
  // "Economía Luis Pérez", "Preguntada Ana Ruiz": a person behind something else
  if (first === from)
    for (let i = from + 1; i + 1 < to; i += 1) {
      if (
        !isGiven(word(i)) ||
        isGiven(word(i - 1)) ||
        isInitial(word(i - 1)) ||
        isLower(tokens[i - 1]) ||
        isLower(tokens[i + 1])
      )
        continue;
      const before = tokens[from - 1];
      const governed = before?.kind === 'word' && /^(?:de|del|en)$/.test(before.lower);
      const startsHere = opens(tokens, from) && i === from + 1 && !isGiven(word(from));
      if (
        governed ||
        startsHere ||
        isAcronym(word(i - 1)) ||
        isOrganisationWord(tokens[i - 1]) ||
        SPANISH_PLACES.has(bare(tokens[i - 1]))
      )
        return [...(startsHere && !governed ? [] : classify(tokens, from, i)), ...classify(tokens, i, to)];
    }
  const size = to - first;
  const given = spanishGivenGender(word(first));
  const organisation = Array.from({ length: size }, (_, i) => tokens[first + i]).some(
    (token) =>
      (isOrganisationWord(token) && !(given !== undefined && SPANISH_SURNAMES_TOO.has(bare(token)))) ||
      (isAcronym(token?.text ?? '') && size > 1),
  );
  if (size === 1) return [make(single(tokens[first], first > from), first, to, from, gender)];
  const place = /^(?:san|santa|santo)$/.test(bare(tokens[first])) || SPANISH_PLACES.has(bare(tokens[to - 1]));
  if (
    given !== undefined &&
    (!organisation || size === 2 || first > from || (size === 3 && isGiven(word(first + 1)))) &&
    countCapitals(tokens, first, to) <= 5
  )
    return [make('person', first, to, from, gender ?? given)];
  if (first > from && !organisation) return [make('person', first, to, from, gender ?? given ?? null)];
  if (organisation) return [make('organisation', from, to, from, null)];
  return [make(place || SPANISH_NOT_NAMES.has(bare(tokens[first])) ? 'other' : 'unknown', first, to, from, null)];
}

/** "Juan", "Rey": is the word that could be an office rather the given name of what follows? */
const isGivenBefore = (tokens: readonly Token[], i: number, to: number): boolean =>
  isGiven(tokens[i]?.text ?? '') && i + 1 < to && !isGiven(tokens[i + 1]?.text ?? '');

const isLower = (token: Token | undefined): boolean => token?.capital === false;

const countCapitals = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.slice(from, to).filter(({ capital }) => capital).length;

function single(token: Token | undefined, titled: boolean): NameKind {
  const lower = bare(token);
  if (titled) return 'person';
  if (SPANISH_NOT_NAMES.has(lower) || SPANISH_PLACES.has(lower) || isPerson(lower) || SPANISH_COURTESY.has(lower))
    return 'common';
  return isAcronym(token?.text ?? '') || SPANISH_PUBLICATIONS.has(lower) || SPANISH_ORGANISATIONS.has(lower)
    ? 'organisation'
    : 'unknown';
}

/** All names in the tokens of a frame or of a quotation. */
export function findSpanishNames(text: string, tokens: readonly Token[]): NameSpan[] {
  const names: NameSpan[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !token.capital) {
      i += 1;
      continue;
    }
    const next = tokens[i + 1];
    const begins = opens(tokens, i);
    // "De la Cruz"
    let past = i + 1;
    while (/^(?:la|las|los)$/.test(tokens[past]?.lower ?? '') && tokens[past]?.capital === false) past += 1;
    const surname = tokens[past];
    if (/^del?$/.test(token.lower) && !begins && surname?.kind === 'word' && surname.capital) {
      const end = runEnd(text, tokens, past);
      const words = tokens.slice(i, end).map((part) => part.text);
      names.push({ kind: 'unknown', first: i, last: end - 1, from: i, words, title: '', gender: null });
      i = end;
      continue;
    }
    if (
      (SPANISH_FUNCTION_WORDS.has(token.lower) &&
        !(token.lower === 'fuentes' && !begins) &&
        !(!begins && next?.kind === 'word' && next.capital)) ||
      (begins && SPANISH_CUES.has(token.lower) && !isGiven(token.text))
    ) {
      i += 1;
      continue;
    }
    const to = runEnd(text, tokens, i);
    names.push(...classify(tokens, i, to));
    i = to;
  }
  return names;
}
