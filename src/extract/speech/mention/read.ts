/** Who is spoken of in a paragraph: names, roles ("the senator", "a spokesman for …") and pronouns, in text order. */

import type { Frame, Token } from '../frame.ts';
import { Rules } from '../../../text/rules.ts';
import { AUXILIARIES, DOCUMENTS, SPEECH_VERBS } from '../en/cues.ts';
import { DETERMINERS, INDEFINITE, SAID_BY_THINGS } from '../en/phrases.ts';
import { FUNCTION_WORDS, NOUN_GENDER, PLACES } from '../en/roles.ts';
import { plain } from '../name/name.ts';
import type { Gender, NameSpan } from '../name/name.ts';
import type { Cast } from './cast.ts';
import { genderOf } from './entity.ts';
import type { Entity } from './entity.ts';
import { pronounAt, PRONOUNS, unknownPhrase } from './mention.ts';
import type { Mention } from './mention.ts';
import { openingOf } from './name-phrase.ts';
import { isHolder, isNoMention, isPartOfPhrase, isSpeakerNoun, nounAt } from './nominal.ts';
import type { Noun } from './nominal.ts';
import { complementsEnd, isDeterminer, pastBracket, phraseBefore, stopsNounPhrase } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { isSurname } from './registry.ts';

/** Chooses among namesakes, or leaves it open. */
type Near = (candidates: readonly Entity[], name: NameSpan) => Entity | undefined;

/** A word, and the name that it belongs to. */
type WordPlace = Readonly<{
  tokens: readonly Token[];
  at: number;
  token: Token;
  name: NameSpan | undefined;
  reader: MentionReader;
}>;

const POSSESSORS: ReadonlyMap<string, Readonly<{ gender: Gender | null; plural: boolean }>> = new Map([
  ['his', { gender: 'male', plural: false }],
  ['her', { gender: 'female', plural: false }],
  ['their', { gender: null, plural: true }],
]);

const MENTIONS = new Rules<WordPlace, Mention>('speech: mentions without a known name', [
  {
    name: 'namesakes',
    for: 'Ana Roe and Jan Roe came. “It is late,” Roe said.',
    not: 'Ana Roe and Jan Zorn came. “It is late,” Roe said.',
    says: ({ token, name, reader }) =>
      name?.words.length === 1 && reader.opensName && reader.cast.registry.byLastName(name.words[0] ?? '').length > 1
        ? unknownPhrase(name.from, name.last, token.lower, { possessive: token.possessive })
        : null,
  },
  {
    name: 'country-speaks',
    for: 'Ana Roe said: “It is late.” Warsaw has warned: “It is lost.”',
    not: 'Ana Roe said: “It is late.” In Warsaw he warned: “It is lost.”',
    says: ({ tokens, at, token, name }) =>
      name?.kind === 'common' && name.from === name.last && speaksAsBody(tokens, at, token)
        ? unknownPhrase(at, at, token.lower)
        : null,
  },
  {
    name: 'unknown-noun-behind-verb',
    for: '“It is late,” said the 46-year-old.',
    not: '“It is late,” said Ana Roe.',
    says: ({ tokens, at, token, reader }) => {
      if (tokens[at - 2]?.kind !== 'run' || token.capital || !DETERMINERS.has(token.lower)) return null;
      if (!SPEECH_VERBS.has(tokens[at - 1]?.lower ?? '')) return null;
      const last = unknownNounEnd(tokens, at);
      const noun = tokens[last]?.lower ?? '';
      if (last === at || reader.nameAt(last) || DOCUMENTS.has(noun)) return null;
      return unknownPhrase(at, last, noun, {
        definite: !INDEFINITE.has(token.lower),
        within: reader.entitiesWithin(at, last),
      });
    },
  },
  {
    name: 'pronoun',
    for: 'Ana Roe came. “It is late,” she said.',
    not: 'Ana Roe came. “It is late,” Roe said.',
    says: ({ at, token }) => {
      const pronoun = token.text === 'i' ? undefined : PRONOUNS.get(token.lower);
      return pronoun ? pronounAt(at, token.lower, pronoun) : null;
    },
  },
  {
    // Offices say, letters read.
    name: 'it',
    for: 'The Zorn Institute came. “It is late,” it said.',
    not: 'The Zorn Institute came. It is “late for all of them.”',
    says: ({ tokens, at, token }) =>
      token.lower === 'it' && thingSays(tokens, at + 1)
        ? pronounAt(
            at,
            'it',
            { plural: false, gender: null },
            /^reads?$/.test(tokens[at + 1]?.lower ?? '') ? 'document' : 'group',
          )
        : null,
  },
  {
    // The pronoun of "his spokesman" belongs to the phrase of the noun.
    name: 'possessive-pronoun',
    for: 'Ana Roe came. In her words, it was “a long day for all of them.”',
    not: 'Ana Roe came. Her aide said: “It is late.”',
    says: ({ tokens, at, token }) => {
      const owner = POSSESSORS.get(token.lower);
      return owner && !opensSpeakerPhrase(tokens, at) ? pronounAt(at, token.lower, owner, 'person', true) : null;
    },
  },
]);

/** "Warsaw says", "Warsaw has warned": a capital or a country speaks, and no person of the article. */
function speaksAsBody(tokens: readonly Token[], at: number, token: Token): boolean {
  const before = tokens[at - 1];
  if (token.possessive || before?.capital === true || before?.lower === 'in') return false;
  if (!PLACES.has(token.lower)) return false;
  let verb = at + 1;
  while (verb < at + 3 && AUXILIARIES.has(tokens[verb]?.lower ?? '')) verb += 1;
  const lower = tokens[verb]?.lower ?? '';
  return SPEECH_VERBS.has(lower) && /(?:ed|s|said)$/.test(lower);
}

/** Last token of the phrase of a noun that no table knows, the determiner's own when there is none: “…,” said the 46-year-old. */
function unknownNounEnd(tokens: readonly Token[], determiner: number): number {
  let last = determiner;
  while (last < determiner + 6 && !stopsNounPhrase(tokens, last + 1)) {
    last += 1;
    const word = tokens[last];
    if (!word || word.possessive || isSpeakerNoun(word.lower)) return determiner;
  }
  return last;
}

/** "it said", "it also noted": does the verb of a saying thing begin at a token? */
function thingSays(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  return (
    SAID_BY_THINGS.has(token.lower) || (AUXILIARIES.has(token.lower) && SAID_BY_THINGS.has(tokens[at + 1]?.lower ?? ''))
  );
}

/** Is a possessive pronoun followed by a noun that has a mention of its own? */
function opensSpeakerPhrase(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + 6; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) return false;
    if (isSpeakerNoun(token.lower) || DOCUMENTS.has(token.lower)) return true;
  }
  return false;
}

/** "The town said …": is a word in front of a finite verb of speech, and may be its subject? */
function isSubject(tokens: readonly Token[], at: number, token: Token): boolean {
  const next = tokens[at + 1];
  if (token.possessive || token.lower.endsWith('ly') || next?.kind !== 'word' || next.capital) return false;
  return (
    SPEECH_VERBS.has(next.lower) &&
    /(?:ed|said|says|wrote|writes|read|reads|told)$/.test(next.lower) &&
    !stopsNounPhrase(tokens, at)
  );
}

/** "Condemn Jane Doe", of a headline → "Jane Doe": the words from the given name on. */
function nameWithin(words: readonly string[], entity: Entity): readonly string[] {
  const first = plain(entity.words[0] ?? '');
  const from = entity.kind === 'person' ? words.findIndex((word) => plain(word) === first) : -1;
  return from > 0 && from < words.length - 1 ? words.slice(from) : words;
}

/** Reads the mentions of one paragraph, word by word. */
class MentionReader {
  readonly cast: Cast;
  readonly #text: string;
  readonly #frame: Frame;
  readonly #tokens: readonly Token[];
  readonly #near: Near;
  readonly #names = new Map<number, NameSpan>();
  readonly #found: Mention[] = [];
  /** The word that is looked at, and the first one behind the last mention. */
  #at = 0;
  #floor = 0;

  constructor(text: string, frame: Frame, cast: Cast, near: Near) {
    this.#text = text;
    this.#frame = frame;
    this.#tokens = frame.tokens;
    this.cast = cast;
    this.#near = near;
    for (const name of cast.names.get(frame) ?? [])
      for (let i = name.from; i <= name.last; i += 1) this.#names.set(i, name);
  }

  /** All mentions of the paragraph, in text order. */
  read(): Mention[] {
    for (this.#at = 0; this.#at < this.#tokens.length; this.#at += 1) {
      const token = this.#tokens[this.#at];
      if (token?.kind !== 'word') continue;
      const mention = this.#mentionAt(this.#at, token);
      if (!mention) continue;
      this.#found.push(mention);
      this.#at = mention.to;
      this.#floor = mention.to + 1;
    }
    return this.#found;
  }

  /** The name that a token belongs to. */
  nameAt(at: number): NameSpan | undefined {
    return this.#names.get(at);
  }

  /** Does a name that may be somebody's begin at the word that is looked at? */
  get opensName(): boolean {
    const name = this.#names.get(this.#at);
    if (name?.from !== this.#at || name.kind === 'other') return false;
    return name.kind !== 'common' || !this.#names.has(this.#at + 1);
  }

  /** Whoever is named between two tokens. */
  entitiesWithin(from: number, to: number): Entity[] {
    const found: Entity[] = [];
    for (let i = from; i <= to; i += 1) {
      const name = this.#names.get(i);
      if (name?.from !== i || name.last > to || name.kind === 'other') continue;
      const entity = this.#entityOf(name);
      if (entity) found.push(entity);
    }
    return found;
  }

  #entityOf(name: NameSpan): Entity | null {
    return this.cast.registry.find(name, (candidates) => this.#near(candidates, name));
  }

  #mentionAt(at: number, token: Token): Mention | null {
    const name = this.#names.get(at);
    const entity = name && this.opensName ? this.#entityOf(name) : null;
    if (name && entity) return this.#nameMention(name, entity);
    const found = MENTIONS.first({ tokens: this.#tokens, at, token, name, reader: this });
    if (found) return found;
    const noun = nounAt(this.#tokens, at, token);
    return noun ? this.#nominal(at, token, noun) : this.#unknownSubject(at, token);
  }

  #nameMention(name: NameSpan, entity: Entity): Mention {
    const tokens = this.#tokens;
    const before = tokens[name.from - 1];
    let from = name.from;
    let role: string | null = name.title || null;
    const opening = before?.kind === 'word' && name.from > this.#floor ? openingOf(entity, before) : null;
    if (before && opening?.opens === 'article') {
      from -= 1;
      if (before.capital && !this.#opensSentence(from)) entity.article = before.text;
    } else if (opening) {
      from = this.#absorbing(name.from - 1).from;
      if (opening.opens === 'role') role = this.#slice(isDeterminer(tokens[from]) ? from + 1 : from, name.first - 1);
      if (opening.gender && genderOf(entity) === null) entity[opening.gender] += 1;
    }
    const possessive = tokens[name.last]?.possessive === true;
    if (isSurname(name)) entity.bare += 1;
    entity.aliases.add((isSurname(name) ? name.words : nameWithin(name.words, entity)).join(' '));
    return {
      kind: 'name',
      from,
      to: possessive ? name.last : pastBracket(tokens, name.last),
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
    };
  }

  #nominal(at: number, token: Token, noun: Noun): Mention | null {
    const tokens = this.#tokens;
    const [name, nextName] = [this.#names.get(at), this.#names.get(at + 1)];
    if (isPartOfPhrase({ tokens, at, token, noun, name, nextName })) return null;
    const phrase = this.#absorbing(at);
    if (isNoMention({ token, noun, phrase })) return null;
    const { from, definite } = phrase;
    const to = token.possessive ? at : complementsEnd(tokens, at, noun.what === 'document');
    const holder = to > at ? this.#names.get(to) : undefined;
    const held = holder && isHolder({ tokens, noun, phrase, name: holder }) ? this.#entityOf(holder) : null;
    if (holder && held?.kind === 'person')
      return { ...this.#nameMention(holder, held), from, role: this.#slice(from, holder.first - 1) };
    return {
      kind: 'nominal',
      from,
      to,
      head: at,
      entity: null,
      ...noun,
      definite,
      gender: NOUN_GENDER.get(noun.noun) ?? null,
      role: null,
      possessive: tokens[to]?.possessive === true,
      within: this.entitiesWithin(from, to),
    };
  }

  /** Whoever speaks is somebody, though no table knows the noun. */
  #unknownSubject(at: number, token: Token): Mention | null {
    if (this.#names.has(at) || !isSubject(this.#tokens, at, token)) return null;
    const { from, definite, determined } = this.#absorbing(at);
    return determined ? unknownPhrase(from, at, token.lower, { definite }) : null;
  }

  /** The words before a noun; names among them may belong to its phrase: "the Doe campaign's spokesman". */
  #phraseAt(head: number): Phrase {
    let floor = this.#frame.sentences[this.#tokens[head]?.sentence ?? 0]?.from ?? 0;
    for (let k = this.#found.length - 1; k >= 0; k -= 1) {
      const mention = this.#found[k];
      if (!mention || mention.to < floor) break;
      const mayBelong =
        (mention.kind === 'name' && mention.to >= head - 9) || (mention.kind === 'nominal' && mention.possessive);
      if (mayBelong) continue;
      floor = mention.to + 1;
      break;
    }
    return phraseBefore(this.#tokens, head, floor);
  }

  /** The phrase of a noun; mentions inside of it are taken away, and one that begins before it widens it. */
  #absorbing(head: number): Phrase {
    const phrase = this.#phraseAt(head);
    let { from } = phrase;
    for (let last = this.#found.at(-1); last && last.to >= from; last = this.#found.at(-1)) {
      from = Math.min(from, last.from);
      this.#found.pop();
    }
    return { ...phrase, from };
  }

  #slice(from: number, to: number): string {
    const [first, last] = [this.#tokens[from], this.#tokens[to]];
    return first && last ? this.#text.slice(first.start, last.end) : '';
  }

  #opensSentence(at: number): boolean {
    return this.#frame.sentences[this.#tokens[at]?.sentence ?? 0]?.from === at;
  }
}

/** Mentions of one paragraph with their entities, in text order. */
export const mentionsOf = (text: string, frame: Frame, cast: Cast, near: Near): Mention[] =>
  new MentionReader(text, frame, cast, near).read();
