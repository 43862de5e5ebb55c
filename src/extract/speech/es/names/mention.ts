/**
 * Who is spoken of in a Spanish paragraph: names with the office before them ("la comisaria jefe Ana Ruiz", "el ministro de
 * Economía Luis Pérez"), offices by themselves, pronouns, and every other noun phrase, so that no verb takes a stranger for
 * its subject.
 */

import { Rules } from '../../../../text/rules.ts';
import type { Frame, Token } from '../../frame.ts';
import { genderOf } from '../../mention/entity.ts';
import type { Mention } from '../../mention/mention.ts';
import type { Gender, NameSpan } from '../../name/name.ts';
import { SPANISH_CUES, SPANISH_DOCUMENTS, SPANISH_SPEECH_NOUNS } from '../cues.ts';
import {
  SPANISH_COURTESY,
  SPANISH_DETERMINERS,
  SPANISH_GROUPS,
  SPANISH_PREPOSITIONS,
  spanishGender,
} from '../roles.ts';
import type { SpanishCast } from './cast.ts';
import { spanishPersonNoun } from './name.ts';
import { isPersonName, nounOf, pastComplements, stopsPhrase, withBracket } from './noun-phrase.ts';
import type { Words } from './noun-phrase.ts';

type Pronoun = Readonly<{ gender: Gender | null; plural: boolean }>;

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['él', { gender: 'male', plural: false }],
  ['ella', { gender: 'female', plural: false }],
  ...['yo', 'alguien'].map((word): [string, Pronoun] => [word, { gender: null, plural: false }]),
  ...'ellos ellas nosotros nosotras muchos algunos otros ambos ambas'
    .split(' ')
    .map((word): [string, Pronoun] => [word, { gender: null, plural: true }]),
]);

/** What is told of a mention. */
type Draft = Pick<Mention, 'kind' | 'from' | 'to' | 'head' | 'entity'> & Partial<Mention>;

/** A place where a noun phrase may begin. */
class Phrase {
  readonly words: Words;
  readonly from: number;
  readonly determiner: ReturnType<typeof SPANISH_DETERMINERS.get>;
  /** The phrase opens with an article, not with a name like "Las Palmas". */
  readonly open: boolean;
  /** The token of the noun. */
  readonly noun: number;
  readonly token: Token | undefined;
  readonly lower: string;
  /** The name that covers the noun. */
  readonly name: NameSpan | undefined;
  readonly person: ReturnType<typeof spanishPersonNoun>;
  #complements: ReturnType<typeof pastComplements> | null = null;

  constructor(words: Words, from: number) {
    const { tokens, nameAt } = words;
    this.words = words;
    this.from = from;
    this.determiner = SPANISH_DETERMINERS.get(tokens[from]?.lower ?? '');
    const name = nameAt.get(from);
    this.open = this.determiner !== undefined && !(name?.from === from && name.last !== from);
    this.noun = nounOf(words, from, this.open);
    this.token = tokens[this.noun];
    this.lower = this.token?.lower ?? '';
    this.name = nameAt.get(this.noun);
    this.person = spanishPersonNoun(this.lower);
  }

  /** What stands behind the noun and belongs to it. */
  get complements(): ReturnType<typeof pastComplements> {
    this.#complements ??= pastComplements(
      this.words,
      this.noun,
      this.person !== null || SPANISH_GROUPS.has(this.lower),
    );
    return this.#complements;
  }

  get gender(): Gender | null {
    if (!this.person || this.person.plural) return null;
    return this.determiner?.gender ?? spanishGender(this.person.noun);
  }

  get plural(): boolean {
    return this.person?.plural === true || this.determiner?.plural === true;
  }

  get definite(): boolean {
    return this.determiner?.definite ?? false;
  }
}

const PHRASES = new Rules<Phrase, Draft | 'none'>('speech: Spanish noun phrases', [
  {
    name: 'courtesy',
    for: '“No hay luz”, dijo doña Ana Ruiz.',
    not: '“No hay luz”, dijo Ana Ruiz.',
    says: ({ words, from, noun, lower, name }) => {
      const courtesy = SPANISH_COURTESY.get(lower.replace(/\.$/, ''));
      const behind = words.nameAt.get(noun + 1);
      return courtesy !== undefined && !name && isPersonName(behind)
        ? named(words, behind, from, null, courtesy)
        : null;
    },
  },
  {
    // "el Fiscal General del Estado"
    name: 'office-written-large',
    for: '“No hay luz”, dijo el Fiscal General del Estado.',
    not: '“No hay luz”, dijo el fiscal.',
    says: ({ name, from, noun, lower, person, definite, determiner }) => {
      if (name?.from !== noun || /^(?:person|common)$/.test(name.kind) || SPANISH_GROUPS.has(lower) || !person)
        return null;
      const gender = determiner?.gender ?? null;
      return { kind: 'nominal', from, to: name.last, head: noun, entity: null, noun: lower, definite, gender };
    },
  },
  {
    name: 'name',
    for: '“No hay luz”, dijo Ana Ruiz.',
    not: '“No hay luz”, dijo ella.',
    says: ({ words, name, from, noun, open, person, determiner }) => {
      if (!name || (name.kind === 'common' && person)) return null;
      if (name.from !== noun || (!open && name.from !== from)) return 'none';
      return named(words, name, from, null, name.kind === 'organisation' ? null : (determiner?.gender ?? null));
    },
  },
  {
    name: 'no-article',
    for: '“No hay luz”, dijo enfadada ayer Ana Ruiz.',
    not: '“No hay luz”, dijo Ana Ruiz.',
    says: ({ person, open }) => (person || open ? null : 'none'),
  },
  {
    name: 'no-noun',
    for: '“No hay luz”, la acusó Ana Ruiz.',
    not: '“No hay luz”, dijo Ana Ruiz.',
    says: ({ person, token }) => (!person && stopsPhrase(token, true) ? 'none' : null),
  },
  {
    name: 'office-that-is-a-verb',
    for: 'Ana Ruiz ha acusado a Luis Pérez de “no dar luz”.',
    not: 'Ana Ruiz acusa a Luis Pérez de “no dar luz”.',
    says: ({ open, lower }) => (!open && SPANISH_CUES.has(lower) ? 'none' : null),
  },
  {
    // "la ministra de Sanidad Ana Ruiz"
    name: 'office-and-name',
    for: '“No hay luz”, dijo la ministra de Sanidad Ana Ruiz.',
    not: '“No hay luz”, dijo la ministra de Sanidad.',
    says: ({ words, from, open, person, plural, gender, complements: { end } }) => {
      const holder = words.nameAt.get(end);
      if (!person || plural || !isPersonName(holder) || holder.from !== end) return null;
      if (words.cast.find(holder, gender)?.kind !== 'person') return null;
      const { text, tokens } = words;
      const role = text.slice(tokens[open ? from + 1 : from]?.start ?? 0, tokens[end - 1]?.end ?? 0);
      return named(words, holder, from, role, gender);
    },
  },
]);

/** The mention of a name; its entity learns the gender that the words before it tell. */
function named(words: Words, name: NameSpan, from: number, role: string | null, gender: Gender | null): Draft {
  const entity = words.cast.find(name, gender ?? name.gender);
  if (entity) {
    if (gender && entity.kind === 'person' && genderOf(entity) === null) entity[gender] += 1;
    entity.aliases.add(name.words.join(' '));
    if (name.words.length === 1) entity.bare += 1;
  }
  return {
    kind: 'name',
    from,
    to: withBracket(words.tokens, name.last),
    head: name.last,
    entity,
    what: entity?.kind === 'person' ? 'person' : 'group',
    role: role ?? (name.title || null),
  };
}

/** The mention of a noun without a name. */
function nominal({ from, noun, lower, person, plural, definite, gender, complements }: Phrase): Draft {
  const document = SPANISH_DOCUMENTS.has(lower) || SPANISH_SPEECH_NOUNS.has(lower);
  return {
    kind: 'nominal',
    from,
    to: complements.end - 1,
    head: noun,
    entity: null,
    noun: person?.noun ?? lower,
    plural,
    definite,
    what: person ? 'person' : document ? 'document' : 'group',
    gender,
    within: complements.within,
  };
}

/** The noun phrase that begins at a word, or a pronoun; `null` for none. */
function readAt(words: Words, i: number): Draft | null {
  const phrase = new Phrase(words, i);
  const found = phrase.token?.kind === 'word' ? (PHRASES.first(phrase) ?? nominal(phrase)) : 'none';
  if (found !== 'none') return found;
  const { tokens } = words;
  const noun = tokens[i]?.lower ?? '';
  const pronoun = PRONOUNS.get(noun);
  const governed = tokens[i - 1]?.kind === 'word' && SPANISH_PREPOSITIONS.has(tokens[i - 1]?.lower ?? '');
  return pronoun && !governed ? { kind: 'pronoun', from: i, to: i, head: i, entity: null, noun, ...pronoun } : null;
}

/** The mentions of one frame with their entities, in text order. */
export function spanishMentions(text: string, frame: Frame, cast: SpanishCast): Mention[] {
  const { tokens } = frame;
  const nameAt = new Map<number, NameSpan>();
  for (const name of cast.names.get(frame) ?? []) for (let i = name.from; i <= name.last; i += 1) nameAt.set(i, name);
  const words: Words = { text, tokens, cast, nameAt };
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const draft = tokens[i]?.kind === 'word' ? readAt(words, i) : null;
    if (!draft) continue;
    mentions.push(mentionOf(draft));
    i = draft.to;
  }
  return mentions;
}

/** A mention is one person, and definite, where its draft does not say otherwise. */
const mentionOf = (draft: Draft): Mention => ({
  kind: draft.kind,
  from: draft.from,
  to: draft.to,
  head: draft.head,
  entity: draft.entity,
  noun: draft.noun ?? '',
  plural: draft.plural ?? false,
  definite: draft.definite ?? true,
  what: draft.what ?? 'person',
  gender: draft.gender === undefined && draft.entity ? genderOf(draft.entity) : (draft.gender ?? null),
  role: draft.role ?? null,
  possessive: false,
  within: draft.within ?? [],
});
