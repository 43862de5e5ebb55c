/**
 * Who is spoken of: names, roles ("the senator", "a spokesman for …") and pronouns in an article, and the persons behind
 * the names, each with the fullest name the article gives.
 */

import { distance } from 'fastest-levenshtein';
import type { Frame, Token } from './frame.ts';
import { findNames } from './name/find.ts';
import { givenGender, isGivenName, personNoun, plain as key, sameGiven } from './name/name.ts';
import type { Gender, NameSpan } from './name/name.ts';
import { particledSurname } from './name/surname.ts';
import { AUXILIARIES, CUE_VERBS, DOCUMENTS, OTHER_VERBS, SPEECH_VERBS } from './en/cues.ts';
import { FUNCTION_WORDS, GROUP_NOUNS, NAME_SUFFIXES, NOUN_GENDER, PLACES, PUBLICATION_WORDS } from './en/roles.ts';

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

export const nameOf = (entity: Entity): string => (entity.article ? `${entity.article} ` : '') + entity.words.join(' ');

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

const POSSESSORS: ReadonlyMap<string, Gender | 'plural'> = new Map<string, Gender | 'plural'>([
  ['his', 'male'],
  ['her', 'female'],
  ['their', 'plural'],
]);
const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'their', 'my', 'our', 'its', 'your']);
const DETERMINERS = new Set(
  'a an the one another some many several most few both this that these those each every any all no two three four five six seven eight nine ten dozens hundreds thousands'.split(
    ' ',
  ),
);
const INDEFINITE = new Set(
  'a an one another some many several most few two three four five six seven eight nine ten any every each no'.split(
    ' ',
  ),
);

export const genderOf = (entity: Entity): Gender | null =>
  entity.male === entity.female ? null : entity.male > entity.female ? 'male' : 'female';

const lastWord = (words: readonly string[]): string => {
  const last = words.at(-1) ?? '';
  return words.length > 1 && NAME_SUFFIXES.has(key(last)) ? (words.at(-2) ?? '') : last;
};
const suffixOf = (words: readonly string[]): string => {
  const last = key(words.at(-1) ?? '');
  return words.length > 1 && NAME_SUFFIXES.has(last) ? last : '';
};
const given = (words: readonly string[]): readonly string[] => words.slice(0, suffixOf(words) ? -2 : -1);

/** "Hilary" for "Hillary": one letter more, less or other in a long name. */
const misspelt = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 5 && distance(key(a), key(b)) === 1 && givenGender(a) === givenGender(b);

type Seen = Readonly<{ name: NameSpan; frame: Frame; evidence: boolean; headline: boolean; quoted: boolean }>;

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

/** A name without a given name: one word, or one behind its particle. */
const isSurname = (name: NameSpan): boolean => name.words.length === 1 || name.surname === true;

/** The persons and organisations of one article. */
export class Registry {
  readonly entities: Entity[] = [];
  readonly #byLast = new Map<string, Entity[]>();
  readonly #byFirst = new Map<string, Entity[]>();
  readonly #organisations = new Map<string, Entity>();

  #create(kind: Entity['kind'], words: readonly string[]): Entity {
    const entity = newEntity(this.entities.length, kind, words);
    this.entities.push(entity);
    return entity;
  }

  #index(entity: Entity): void {
    const put = (map: Map<string, Entity[]>, word: string): void => {
      if (word.length < 2) return;
      const list = map.get(word) ?? [];
      if (!list.includes(entity)) list.push(entity);
      map.set(word, list);
    };
    const last = key(lastWord(entity.words));
    put(this.#byLast, last);
    put(this.#byLast, last.replace(/^(?:a[dlnrst]|el)-/, ''));
    if (entity.words.length > 1) put(this.#byFirst, key(entity.words[0] ?? ''));
  }

  /** A name of several words that belongs to a person. */
  addFull(name: NameSpan, countIt: boolean): Entity {
    const last = key(lastWord(name.words));
    const mine = given(name.words);
    const suffix = suffixOf(name.words);
    const same = (this.#byLast.get(last) ?? []).find((entity) => {
      const theirs = given(entity.words);
      if (theirs.length === 0) return false;
      const theirSuffix = suffixOf(entity.words);
      if (suffix && theirSuffix && suffix !== theirSuffix) return false;
      if ((suffix === 'jr' || theirSuffix === 'jr') && suffix !== theirSuffix) return false;
      const [first = ''] = mine;
      const [other = ''] = theirs;
      return (
        sameGiven(first, other) ||
        misspelt(first, other) ||
        (theirs.length > 1 && theirs.slice(1).some((word) => key(word) === key(first) && key(word).length > 1)) ||
        (mine.length > 1 && mine.slice(1).some((word) => key(word) === key(other) && key(word).length > 1))
      );
    });
    const entity = same ?? this.#create('person', name.words);
    const form = name.words.join(' ');
    const times = (entity.forms.get(form) ?? 0) + 1;
    entity.forms.set(form, times);
    if (same && isGivenName(name.words[0] ?? '')) {
      const longer = name.words.length - same.words.length;
      const commoner = times - (same.forms.get(same.words.join(' ')) ?? 0);
      if (longer > 0 || (longer === 0 && commoner > 0)) same.words = name.words;
    }
    if (!same) {
      const first = givenGender(name.words[0] ?? '');
      if (first === 'male') entity.male += 2;
      if (first === 'female') entity.female += 2;
    }
    if (countIt) entity.full += 1;
    this.#vote(entity, name);
    this.#index(entity);
    return entity;
  }

  #vote(entity: Entity, name: NameSpan): void {
    if (!name.title) return;
    if (name.gender === 'male') entity.male += 3;
    if (name.gender === 'female') entity.female += 3;
  }

  /** Who is meant by a name; `near` chooses among namesakes, or leaves it open. */
  find(name: NameSpan, near: (candidates: readonly Entity[]) => Entity | undefined): Entity | null {
    const words = name.words;
    if (name.kind === 'organisation') return this.#organisations.get(words.map(key).join(' ')) ?? null;
    const last = key(lastWord(words));
    let found = this.#byLast.get(last) ?? [];
    if (words.length > 1) {
      const mine = given(words);
      const whole = words.map(key).join(' ');
      const exact = found.filter(
        (entity) =>
          ` ${entity.words.map(key).join(' ')}`.endsWith(` ${whole}`) ||
          (entity.words.length > 1 &&
            sameGiven(mine[0] ?? '', given(entity.words)[0] ?? '') &&
            suffixOf(words) === suffixOf(entity.words)),
      );
      const loose = exact.length
        ? exact
        : found.filter(
            (entity) =>
              entity.words.length > 1 &&
              given(entity.words).some((word) => mine.some((other) => sameGiven(word, other))),
          );
      found = loose;
    } else if (found.length === 0) found = this.#byFirst.get(last) ?? [];
    if (name.gender && name.title) {
      const fitting = found.filter((entity) => genderOf(entity) !== (name.gender === 'male' ? 'female' : 'male'));
      if (fitting.length) found = fitting;
    }
    if (found.length > 1) {
      const titled = name.title.toLowerCase();
      if (titled) {
        const byRole = found.filter((entity) => entity.roles.some((role) => role.toLowerCase() === titled));
        if (byRole.length === 1) return byRole[0] ?? null;
      }
      return near(found) ?? null;
    }
    return found[0] ?? null;
  }

  /** Persons by the last word of their name, lower case. */
  byLastName(last: string): readonly Entity[] {
    return (this.#byLast.get(key(last)) ?? []).filter((entity) => entity.kind === 'person');
  }

  addBare(name: NameSpan): Entity {
    const entity = this.#create('person', name.words);
    this.#vote(entity, name);
    this.#index(entity);
    return entity;
  }

  aliasOrganisation(short: string, entity: Entity): void {
    this.#organisations.set(key(short), entity);
  }

  addOrganisation(words: readonly string[]): Entity {
    const id = words.map(key).join(' ');
    const known = this.#organisations.get(id);
    if (known) return known;
    const entity = this.#create('organisation', words);
    this.#organisations.set(id, entity);
    return entity;
  }
}

const sentenceOpens = (frame: Frame, i: number): boolean => frame.sentences[frame.tokens[i]?.sentence ?? 0]?.from === i;
const isPunct = (token: Token | undefined, text: string): boolean => token?.kind === 'punct' && token.text === text;

/** Signs beside a name that a person is meant: a cue, an age, "who", a role in front. */
function personEvidence(frame: Frame, name: NameSpan): boolean {
  const { tokens } = frame;
  if (name.title && name.kind === 'person') return true;
  const next = tokens[name.last + 1];
  const before = tokens[name.from - 1];
  if (tokens[name.last]?.possessive) return false;
  if (next?.kind === 'word' && !next.capital) {
    if (SPEECH_VERBS.has(next.lower)) return true;
    if (next.lower === 'who' || next.lower === 'himself' || next.lower === 'herself') return true;
    const after = tokens[name.last + 2];
    if (AUXILIARIES.has(next.lower) && after?.kind === 'word' && SPEECH_VERBS.has(after.lower)) return true;
  }
  // "Doe of North Carolina said"
  if (next && AFFILIATING.has(next.lower) && name.words.length > 1) {
    let verb = name.last + 2;
    if (tokens[verb]?.lower === 'the') verb += 1;
    const from = verb;
    while (tokens[verb]?.kind === 'word' && (tokens[verb]?.capital || (verb > from && tokens[verb]?.lower === 'of')))
      verb += 1;
    if (verb > from && SPEECH_VERBS.has(tokens[verb]?.lower ?? '')) return true;
  }
  if (before?.kind === 'word' && !before.capital) {
    if (
      SPEECH_VERBS.has(before.lower) &&
      (tokens[name.from - 2]?.kind === 'run' || isPunct(tokens[name.from - 2], ','))
    )
      return true;
    if (personNoun(before.lower)?.plural === false) return true;
  }
  if (isPunct(next, ',')) {
    const after = tokens[name.last + 2];
    if (after && /^\d{1,2}$/.test(after.text)) return true;
    if (after?.lower === 'who') return true;
    for (let i = name.last + 2; i < Math.min(tokens.length, name.last + 10); i += 1) {
      const token = tokens[i];
      if (!token || token.kind === 'punct') break;
      if (personNoun(token.lower) && !(token.capital && i === name.last + 2)) return name.words.length > 1;
      if (i === name.last + 2 && token.capital) break;
    }
  }
  if (isPunct(next, ',') && name.words.length > 1) {
    // "Doe, who runs the shop, said"
    for (let i = name.last + 3; i < Math.min(tokens.length, name.last + 30); i += 1) {
      const token = tokens[i];
      if (!token || token.kind === 'run' || isPunct(token, '.')) break;
      if (
        isPunct(tokens[i - 1], ',') &&
        token.kind === 'word' &&
        SPEECH_VERBS.has(token.lower) &&
        !token.lower.endsWith('ing')
      )
        return true;
    }
  }
  if (isPunct(before, ',')) {
    const noun = tokens[name.from - 2];
    if (noun && !noun.capital && personNoun(noun.lower)?.plural === false && name.words.length > 1) return true;
  }
  return false;
}

/** A headline in title case says nothing about names: nearly every word of it is capitalised. */
function isTitleCase(frame: Frame): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of frame.tokens) {
    if (token.kind !== 'word') continue;
    words += 1;
    if (token.capital || token.lower.length <= 3) capitals += 1;
  }
  return words >= 3 && words <= 30 && capitals / words > 0.8;
}

/** Surnames that are also small words, "Will" of "George Will", or begin with one: "de Groot". */
function smallSurnames(names: readonly NameSpan[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, words } of names) {
    const last = (words.at(-1) ?? '').toLowerCase();
    if (words.length > 1 && kind === 'person' && FUNCTION_WORDS.has(last)) found.add(last);
    const particled = kind === 'organisation' || kind === 'other' ? null : particledSurname(words);
    if (particled !== null) found.add(particled);
  }
  return found;
}

export type Cast = Readonly<{ registry: Registry; names: ReadonlyMap<Frame, readonly NameSpan[]> }>;

/**
 * Gathers the persons and organisations of an article.
 * @param quotedNames names that occur inside of quotations; they lend full names but are never a speaker's mention
 */
export function castOf(text: string, frames: readonly Frame[], quoted: readonly NameSpan[]): Cast {
  const registry = new Registry();
  const names = new Map<Frame, readonly NameSpan[]>();
  const seen: Seen[] = [];
  for (const frame of frames) names.set(frame, findNames(text, frame));
  const surnames = smallSurnames([...names.values()].flat());
  frames.forEach((frame, index) => {
    const spans = surnames.size > 0 ? findNames(text, frame, surnames) : (names.get(frame) ?? []);
    names.set(frame, spans);
    const headline = index === 0 && frames.length > 1 && isTitleCase(frame);
    for (const name of spans)
      seen.push({ name, frame, evidence: !headline && personEvidence(frame, name), headline, quoted: false });
  });
  const judged = new Set<string>();
  for (const { name, evidence } of seen)
    if (evidence && name.kind === 'unknown') judged.add(name.words.map(key).join(' '));
  const isPerson = (name: NameSpan): boolean =>
    name.kind === 'person' || (name.kind === 'unknown' && judged.has(name.words.map(key).join(' ')));
  // "Park said", where Kim Park is somebody of the article, is no park; "the Park" and "PARK" are.
  const lastWords = new Set<string>();
  for (const { name, headline } of seen)
    if (!headline && !isSurname(name) && isPerson(name)) lastWords.add(lastWord(name.words).toLowerCase());
  const isHisSurname = (name: NameSpan, { tokens }: Frame): boolean => {
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
    if (spans.some((name) => isHisSurname(name, frame)))
      names.set(
        frame,
        spans.map((name) => (isHisSurname(name, frame) ? { ...name, kind: 'unknown' as const } : name)),
      );
  for (const { name, frame, headline } of seen) {
    if (headline || isSurname(name) || !isPerson(name)) continue;
    const entity = registry.addFull(name, true);
    // "her husband, John Roe"
    const before = frame.tokens[name.from - 1];
    const noun = isPunct(before, ',') ? frame.tokens[name.from - 2] : before;
    const gender = noun && !noun.capital && !noun.possessive ? NOUN_GENDER.get(noun.lower) : undefined;
    if (gender) entity[gender] += 1;
  }
  for (const name of quoted)
    if (name.words.length > 1 && name.kind === 'person' && isGivenName(name.words[0] ?? ''))
      registry.addFull(name, false);
  for (const { name, headline } of seen)
    if (headline && name.kind === 'person' && name.words.length > 1 && isGivenName(name.words[0] ?? ''))
      if (!registry.find(name, (c) => c[0])) registry.addFull(name, false);
  for (const { name, headline } of seen) {
    if (headline || !isSurname(name) || !isPerson(name)) continue;
    if (!registry.find(name, (candidates) => candidates[0])) registry.addBare(name);
  }
  for (const [{ tokens }, spans] of names)
    for (const name of spans) {
      if (name.kind !== 'organisation') continue;
      const entity = registry.addOrganisation(name.words);
      // "The Example Press (EP)"
      const short = tokens[name.last + 2];
      if (
        name.words.length > 1 &&
        isPunct(tokens[name.last + 1], '(') &&
        isPunct(tokens[name.last + 3], ')') &&
        short &&
        /^\p{Lu}{2,8}$/u.test(short.text)
      )
        registry.aliasOrganisation(short.text, entity);
    }
  return { registry, names };
}

function stopsNounPhrase(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return true;
  if (token.capital) return false;
  if (FUNCTION_WORDS.has(token.lower) || OTHER_VERBS.has(token.lower) || AUXILIARIES.has(token.lower)) return true;
  if (!CUE_VERBS.has(token.lower)) return false;
  // "the accused man" goes on, "warned voters" does not.
  const before = tokens[i - 1];
  return !(
    /(?:ed|ing)$/.test(token.lower) &&
    before?.kind === 'word' &&
    (before.possessive || DETERMINERS.has(before.lower) || POSSESSIVE_PRONOUNS.has(before.lower))
  );
}

/** First token of a noun phrase whose noun (or name) stands at `head`. */
function phraseStart(
  frame: Frame,
  head: number,
  floor: number,
): { from: number; definite: boolean; determined: boolean } {
  const { tokens } = frame;
  let from = head;
  while (from - 1 >= floor && head - from < 9) {
    const token = tokens[from - 1];
    if (!token) break;
    if (token.kind === 'word' && (DETERMINERS.has(token.lower) || POSSESSIVE_PRONOUNS.has(token.lower))) {
      return { from: from - 1, definite: !INDEFINITE.has(token.lower), determined: true };
    }
    if (token.kind === 'word' && /^\d+$/.test(token.text)) return { from: from - 1, definite: false, determined: true };
    if (stopsNounPhrase(tokens, from - 1)) break;
    from -= 1;
  }
  let definite = false;
  for (let i = from; i < head; i += 1) if (tokens[i]?.possessive) definite = true;
  return { from, definite, determined: false };
}

/** "it said", "it also noted": does the verb of a saying thing begin at token `i`? */
function saysNext(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.capital) return false;
  if (AUXILIARIES.has(token.lower) && SAID_BY_THINGS.has(tokens[i + 1]?.lower ?? '')) return true;
  return SAID_BY_THINGS.has(token.lower);
}

/** "Warsaw says", "Nato has warned": a capital, a country or an alliance speaks, and no person of the article. */
function speaksAsBody(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.possessive || tokens[i - 1]?.capital === true) return false;
  if (!PLACES.has(token.lower) && !ALLIANCES.has(token.lower)) return false;
  let verb = i + 1;
  while (verb < i + 3 && AUXILIARIES.has(tokens[verb]?.lower ?? '')) verb += 1;
  const lower = tokens[verb]?.lower ?? '';
  return SPEECH_VERBS.has(lower) && /(?:ed|s|said)$/.test(lower) && tokens[i - 1]?.lower !== 'in';
}

const ALLIANCES = new Set(['nato', 'eu', 'un', 'u.n']);

/** Verbs of speech in a finite form that an office, a paper or a letter takes; "it stressed him" is no such thing. */
const SAID_BY_THINGS = new Set(
  'said says added adds wrote writes noted notes read reads stated states reported reports continued continues concluded concludes declared declares argued argues explained explains warned warns announced'.split(
    ' ',
  ),
);

const AFFILIATING = new Set(['of', 'from', 'at']);
const ATTACHING = new Set(['of', 'for', 'with', 'at', 'from', 'in', 'on', 'to']);

const pronounAt = (
  at: number,
  noun: string,
  plural: boolean,
  gender: Gender | null,
  what: Mention['what'],
  possessive: boolean,
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
const unknownPhrase = (
  from: number,
  to: number,
  noun: string,
  definite: boolean,
  within: readonly Entity[],
): Mention => ({
  kind: 'nominal',
  from,
  to,
  head: to,
  entity: null,
  noun,
  plural: false,
  definite,
  what: 'group',
  gender: null,
  role: null,
  possessive: false,
  within,
});

/** Mentions of one frame with their entities, in text order. */
export function mentionsOf(
  text: string,
  frame: Frame,
  cast: Cast,
  near: (candidates: readonly Entity[], name: NameSpan) => Entity | undefined,
): Mention[] {
  const { tokens } = frame;
  const out: Mention[] = [];
  const names = cast.names.get(frame) ?? [];
  const nameAt = new Map<number, NameSpan>();
  for (const name of names) for (let i = name.from; i <= name.last; i += 1) nameAt.set(i, name);
  const slice = (from: number, to: number): string => {
    const a = tokens[from];
    const b = tokens[to];
    return a && b ? text.slice(a.start, b.end) : '';
  };
  const entitiesWithin = (from: number, to: number): Entity[] => {
    const found: Entity[] = [];
    for (let i = from; i <= to; i += 1) {
      const name = nameAt.get(i);
      if (name?.from !== i || name.last > to || name.kind === 'other') continue;
      const entity = cast.registry.find(name, (candidates) => near(candidates, name));
      if (entity) found.push(entity);
    }
    return found;
  };
  // "the Doe campaign's spokesman", "White House spokeswoman Jane Doe": names inside of a phrase are no mentions of their own.
  const absorbing = (head: number): ReturnType<typeof phraseStart> => {
    const sentence = frame.sentences[tokens[head]?.sentence ?? 0];
    let low = sentence?.from ?? 0;
    for (let k = out.length - 1; k >= 0; k -= 1) {
      const mention = out[k];
      if (!mention || mention.to < low) break;
      if (mention.kind !== 'name' || mention.to < head - 9) {
        low = mention.kind === 'nominal' && mention.possessive ? low : mention.to + 1;
        if (mention.kind !== 'nominal' || !mention.possessive) break;
      }
    }
    const start = phraseStart(frame, head, low);
    for (let last = out.at(-1); last && last.to >= start.from; last = out.at(-1)) {
      if (last.from < start.from) start.from = last.from;
      out.pop();
    }
    return start;
  };
  /** "his spokesman": the pronoun belongs to the phrase of the noun. */
  const opensPersonPhrase = (i: number): boolean => {
    for (let j = i + 1; j < Math.min(tokens.length, i + 6); j += 1) {
      const token = tokens[j];
      if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) return false;
      if (personNoun(token.lower) ?? (GROUP_NOUNS.has(token.lower) || DOCUMENTS.has(token.lower))) return true;
    }
    return false;
  };
  const speaksNext = (i: number): boolean => {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (
      token?.kind !== 'word' ||
      token.possessive ||
      nameAt.get(i) !== undefined ||
      next?.kind !== 'word' ||
      next.capital
    )
      return false;
    if (!SPEECH_VERBS.has(next.lower) || !/(?:ed|said|says|wrote|writes|read|reads|told)$/.test(next.lower))
      return false;
    return !stopsNounPhrase(tokens, i) && !token.lower.endsWith('ly');
  };
  /** “…,” said the 46-year-old: last token of a phrase behind its verb whose noun no table knows, or −1. */
  const unknownSpeaker = (i: number): number => {
    const token = tokens[i];
    if (!token || i < 2 || tokens[i - 2]?.kind !== 'run' || token.capital || !DETERMINERS.has(token.lower)) return -1;
    if (!SPEECH_VERBS.has(tokens[i - 1]?.lower ?? '')) return -1;
    let last = i;
    for (let j = i + 1; j < Math.min(tokens.length, i + 7) && !stopsNounPhrase(tokens, j); j += 1) {
      const word = tokens[j];
      if (!word || word.possessive || personNoun(word.lower) || GROUP_NOUNS.has(word.lower)) return -1;
      last = j;
    }
    return nameAt.get(last) === undefined && !DOCUMENTS.has(tokens[last]?.lower ?? '') ? last : -1;
  };
  const followedByName = (i: number): boolean => nameAt.get(i + 1) !== undefined;
  let floor = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const name = nameAt.get(i);
    if (name && i === name.from && name.kind !== 'other' && !(name.kind === 'common' && followedByName(i))) {
      const entity = cast.registry.find(name, (candidates) => near(candidates, name));
      if (entity) {
        let from = name.from;
        let role: string | null = name.title || null;
        const before = tokens[from - 1];
        if (before?.kind === 'word' && !before.capital && from - 1 >= floor && entity.kind === 'person') {
          const noun = personNoun(before.lower);
          if (PRE_MODIFIERS.has(before.lower)) from = absorbing(from - 1).from;
          else if (noun && !noun.plural) {
            from = absorbing(from - 1).from;
            const roleFrom =
              DETERMINERS.has(tokens[from]?.lower ?? '') || POSSESSIVE_PRONOUNS.has(tokens[from]?.lower ?? '')
                ? from + 1
                : from;
            role = slice(roleFrom, name.first - 1);
            const gender = NOUN_GENDER.get(noun.noun);
            if (gender && genderOf(entity) === null) entity[gender] += 1;
          }
        }
        if (entity.kind === 'organisation' && before?.lower === 'the' && from - 1 >= floor) {
          from -= 1;
          if (before.capital && !sentenceOpens(frame, from)) entity.article = before.text;
        }
        let to = name.last;
        const possessive = tokens[to]?.possessive === true;
        if (!possessive && isPunct(tokens[to + 1], '(')) {
          // (D-Calif.), (AP)
          for (let j = to + 2; j < Math.min(tokens.length, to + 9); j += 1) {
            if (isPunct(tokens[j], ')')) {
              to = j;
              break;
            }
          }
        }
        if (!isSurname(name)) entity.aliases.add(nameWithin(name.words, entity).join(' '));
        else {
          entity.bare += 1;
          entity.aliases.add(name.words.join(' '));
        }
        out.push({
          kind: 'name',
          from,
          to,
          head: name.last,
          entity,
          noun: '',
          plural: false,
          definite: true,
          what: entity.kind === 'person' ? 'person' : 'group',
          gender: genderOf(entity),
          role,
          possessive,
          within: [],
        });
        i = to;
        floor = i + 1;
        continue;
      }
      if (name.words.length === 1 && cast.registry.byLastName(name.words[0] ?? '').length > 1) {
        out.push({ ...unknownPhrase(name.from, name.last, token.lower, true, []), possessive: token.possessive });
        i = name.last;
        floor = i + 1;
        continue;
      }
    }
    if (name?.kind === 'common' && name.from === i && name.last === i && speaksAsBody(tokens, i)) {
      out.push(unknownPhrase(i, i, token.lower, true, []));
      floor = i + 1;
      continue;
    }
    const unknown = unknownSpeaker(i);
    if (unknown > i) {
      const definite = !INDEFINITE.has(token.lower);
      out.push(unknownPhrase(i, unknown, tokens[unknown]?.lower ?? '', definite, entitiesWithin(i, unknown)));
      i = unknown;
      floor = i + 1;
      continue;
    }
    const pronoun = PRONOUNS.get(token.lower);
    if (pronoun && !(token.lower === 'i' && token.text !== 'I')) {
      out.push(pronounAt(i, token.lower, pronoun.plural, pronoun.gender, 'person', false));
      floor = i + 1;
      continue;
    }
    if (token.lower === 'it' && saysNext(tokens, i + 1)) {
      // offices say, letters read
      const what = /^reads?$/.test(tokens[i + 1]?.lower ?? '') ? 'document' : 'group';
      out.push(pronounAt(i, token.lower, false, null, what, false));
      floor = i + 1;
      continue;
    }
    const owner = POSSESSORS.get(token.lower);
    if (owner && !opensPersonPhrase(i)) {
      out.push(pronounAt(i, token.lower, owner === 'plural', owner === 'plural' ? null : owner, 'person', true));
      continue;
    }
    const quantified = QUANTIFIERS.has(token.lower) && standsAlone(frame, i);
    const person = quantified
      ? { noun: token.lower, plural: !SINGLE_QUANTIFIERS.has(token.lower) }
      : personNoun(token.lower);
    const group = !person && (GROUP_NOUNS.has(token.lower) || (token.capital && PLURAL_PEOPLE.has(token.lower)));
    const document = !person && !group && DOCUMENTS.has(token.lower);
    if (!person && !group && !document) {
      // "The town said …": whoever speaks is somebody, though no table knows the noun.
      if (!speaksNext(i)) continue;
      const start = absorbing(i);
      if (!start.determined || start.from === i) continue;
      out.push(unknownPhrase(start.from, i, token.lower, start.definite, []));
      continue;
    }
    if (name && name.kind !== 'other' && name.kind !== 'common' && i < name.last) continue;
    // Not the last noun: "president Obama's adviser", "campaign manager".
    const next = tokens[i + 1];
    if (next?.kind === 'word' && !token.possessive && next.start - token.end === 1) {
      if (
        nameAt.get(i + 1)?.from === i + 1 &&
        person &&
        !person.plural &&
        !['other', 'common'].includes(nameAt.get(i + 1)?.kind ?? 'other')
      )
        continue;
      const nextIsNoun = personNoun(next.lower) ?? GROUP_NOUNS.has(next.lower);
      if (nextIsNoun && !FUNCTION_WORDS.has(next.lower)) continue;
    }
    const start = absorbing(i);
    if (document && !start.determined && !start.definite) continue;
    if (start.from < i && CUE_VERBS.has(token.lower) && !start.determined) continue;
    if (CUE_VERBS.has(token.lower) && start.from === i) continue;
    let to = i;
    if (!token.possessive) {
      // "a spokesman for the campaign of …", "the head of …"
      for (let hop = 0; hop < 3; hop += 1) {
        const preposition = tokens[to + 1];
        if (
          !preposition ||
          !ATTACHING.has(preposition.lower) ||
          (hop > 0 && !['of', 'for', 'at'].includes(preposition.lower)) ||
          (document && preposition.lower !== 'of' && preposition.lower !== 'from')
        )
          break;
        if (preposition.lower === 'on' || preposition.lower === 'to' || (preposition.lower === 'in' && hop > 0)) break;
        let end = to + 1;
        for (let j = to + 2; j < Math.min(tokens.length, to + 9); j += 1) {
          const inner = tokens[j];
          if (!inner || inner.kind !== 'word') break;
          if (
            !inner.capital &&
            (ATTACHING.has(inner.lower) ||
              AUXILIARIES.has(inner.lower) ||
              OTHER_VERBS.has(inner.lower) ||
              inner.lower === 'and' ||
              inner.lower === 'who' ||
              (SPEECH_VERBS.has(inner.lower) && j > to + 2))
          )
            break;
          end = j;
        }
        if (end === to + 1) break;
        to = end;
      }
    }
    const noun = person?.noun ?? token.lower;
    out.push({
      kind: 'nominal',
      from: start.from,
      to,
      head: i,
      entity: null,
      noun,
      plural: person?.plural ?? group,
      definite: start.definite,
      what: person ? 'person' : group ? 'group' : 'document',
      gender: NOUN_GENDER.get(noun) ?? null,
      role: null,
      possessive: tokens[to]?.possessive === true,
      within: entitiesWithin(start.from, to),
    });
    i = to;
    floor = i + 1;
  }
  return out;
}

/** Adjectives that stand before a title or a name. */
const PRE_MODIFIERS = new Set(
  'former then late fellow longtime veteran retired rival presumptive incumbent acting interim ranking senior junior top embattled outgoing incoming conservative liberal billionaire onetime young old longstanding exiled ex disgraced renowned famed noted popular'.split(
    ' ',
  ),
);

/** "One said", "many complained", "another of his aides". */
const QUANTIFIERS = new Set('one another some many several most few both those two three others'.split(' '));
const SINGLE_QUANTIFIERS = new Set(['one', 'another']);
function standsAlone(frame: Frame, i: number): boolean {
  const next = frame.tokens[i + 1];
  const before = frame.tokens[i - 1];
  // “…,” read one.
  if (
    (!next || next.kind === 'punct') &&
    before?.kind === 'word' &&
    SPEECH_VERBS.has(before.lower) &&
    frame.tokens[i - 2]?.kind !== 'word'
  )
    return true;
  if (next?.kind !== 'word' || next.capital) return false;
  return (
    SPEECH_VERBS.has(next.lower) ||
    OTHER_VERBS.has(next.lower) ||
    (next.lower === 'of' && SINGLE_QUANTIFIERS.has(frame.tokens[i]?.lower ?? '')) ||
    next.lower === 'who'
  );
}

const PLURAL_PEOPLE = new Set(
  'republicans democrats americans conservatives liberals progressives libertarians muslims christians jews catholics evangelicals blacks whites latinos hispanics europeans russians germans israelis palestinians mexicans canadians independents'.split(
    ' ',
  ),
);

/** "Condemn Jane Doe", of a headline → "Jane Doe": the words from the given name on. */
function nameWithin(words: readonly string[], entity: Entity): readonly string[] {
  const [first = ''] = entity.words;
  const from = entity.kind === 'person' ? words.findIndex((word) => key(word) === key(first)) : -1;
  return from > 0 && from < words.length - 1 ? words.slice(from) : words;
}

/** Is an organisation one that prints or broadcasts? */
export const isPublication = (entity: Entity): boolean =>
  entity.kind === 'organisation' && entity.words.some((word) => PUBLICATION_WORDS.has(key(word)));
