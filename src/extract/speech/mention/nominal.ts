/** Nouns that stand for somebody: "the senator", "one aide", "the statement". */

import type { Token } from '../frame.ts';
import { Rules } from '../../../text/rules.ts';
import { CUE_VERBS, DOCUMENTS, OTHER_VERBS, SPEECH_VERBS } from '../en/cues.ts';
import { PEOPLES, QUANTIFIERS, SINGLE_QUANTIFIERS } from '../en/phrases.ts';
import { FUNCTION_WORDS, GROUP_NOUNS, PLACES } from '../en/roles.ts';
import { isTitle, personNoun } from '../name/name.ts';
import type { NameSpan } from '../name/name.ts';
import type { Mention } from './mention.ts';
import type { Phrase } from './phrase.ts';

/** A word that may be such a noun. */
type Word = Readonly<{ tokens: readonly Token[]; at: number; token: Token }>;

/** The noun in the singular, and what it stands for. */
export type Noun = Pick<Mention, 'noun' | 'plural' | 'what'>;

const NOUNS = new Rules<Word, Noun>('speech: nouns that stand for somebody', [
  {
    // “…,” read one.
    name: 'quantifier-behind-verb',
    for: '“It is late,” read one.',
    not: '“It is late,” read Ana Roe.',
    says: ({ tokens, at, token }) => {
      if (!QUANTIFIERS.has(token.lower) || tokens[at + 1]?.kind === 'word' || tokens[at + 1]?.kind === 'run')
        return null;
      return SPEECH_VERBS.has(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.kind !== 'word'
        ? quantified(token)
        : null;
    },
  },
  {
    name: 'quantifier-before-verb',
    for: '“It is late,” one said.',
    not: '“It is late,” she said.',
    says: ({ tokens, at, token }) => {
      const next = tokens[at + 1];
      if (!QUANTIFIERS.has(token.lower) || next?.kind !== 'word' || next.capital) return null;
      return SPEECH_VERBS.has(next.lower) || OTHER_VERBS.has(next.lower) || next.lower === 'who'
        ? quantified(token)
        : null;
    },
  },
  {
    name: 'one-of',
    for: '“It is late,” one of them said.',
    not: '“It is late,” both of them said.',
    says: ({ tokens, at, token }) =>
      SINGLE_QUANTIFIERS.has(token.lower) && tokens[at + 1]?.lower === 'of' && tokens[at + 1]?.capital === false
        ? quantified(token)
        : null,
  },
  {
    name: 'person',
    for: '“It is late,” the judge said.',
    not: '“It is late,” she said.',
    says: ({ token }) => {
      const person = personNoun(token.lower);
      return person && { ...person, what: 'person' };
    },
  },
  {
    name: 'group',
    for: '“It is late,” said one committee.',
    not: '“It is late,” said Ana Roe.',
    says: ({ token }) => (GROUP_NOUNS.has(token.lower) ? { noun: token.lower, plural: true, what: 'group' } : null),
  },
  {
    name: 'people-or-party',
    for: '“It is late,” Muslims said.',
    not: '“It is late,” Ana Roe said.',
    says: ({ token }) =>
      token.capital && PEOPLES.has(token.lower) ? { noun: token.lower, plural: true, what: 'group' } : null,
  },
  {
    name: 'document',
    for: 'Ana Roe came. The letter said: “It is late.”',
    not: 'Ana Roe came. She said: “It is late.”',
    says: ({ token }) => (DOCUMENTS.has(token.lower) ? { noun: token.lower, plural: false, what: 'document' } : null),
  },
]);

const quantified = ({ lower }: Token): Noun => ({
  noun: lower,
  plural: !SINGLE_QUANTIFIERS.has(lower),
  what: 'person',
});

/** Whom or what a word stands for, if anybody. */
export const nounAt = (tokens: readonly Token[], at: number, token: Token): Noun | null =>
  NOUNS.first({ tokens, at, token });

/** "the spokesman", "a committee", "her letter": does a word stand for somebody who has a mention? */
export const isSpeakerNoun = (lower: string): boolean => personNoun(lower) !== null || GROUP_NOUNS.has(lower);

/** A noun, the name it stands in and the one behind it. */
type NounPlace = Readonly<{
  tokens: readonly Token[];
  at: number;
  token: Token;
  noun: Noun;
  name: NameSpan | undefined;
  nextName: NameSpan | undefined;
}>;

const PARTS = new Rules<NounPlace, true>('speech: nouns that are part of a longer phrase', [
  {
    name: 'inside-name',
    for: 'The Driver Zorn’s book was “a long day for them.”',
    not: 'The driver’s book was “a long day for them.”',
    says: ({ at, name }) => (hasKind(name) && at < name.last) || null,
  },
  {
    name: 'before-name',
    for: 'They met the mayor Ana Roe.',
    not: 'They met the mayor of Zorn.',
    says: ({ tokens, at, token, noun, nextName }) =>
      (noun.what === 'person' &&
        !noun.plural &&
        joins(tokens, at, token) &&
        hasKind(nextName) &&
        nextName.from === at + 1) ||
      null,
  },
  {
    name: 'before-noun',
    for: '“It is late,” the campaign manager said.',
    not: '“It is late,” the manager said.',
    says: ({ tokens, at, token }) => {
      const next = tokens[at + 1]?.lower ?? '';
      return (joins(tokens, at, token) && isSpeakerNoun(next) && !FUNCTION_WORDS.has(next)) || null;
    },
  },
]);

/** A noun with the words before it. */
type NounPhrase = Readonly<{ token: Token; noun: Noun; phrase: Phrase }>;

const NO_MENTION = new Rules<NounPhrase, true>('speech: noun phrases that are no mention', [
  {
    name: 'bare-document',
    for: '“It is late,” statement said.',
    not: '“It is late,” the statement said.',
    says: ({ noun, phrase }) => (noun.what === 'document' && !phrase.determined && !phrase.definite) || null,
  },
  {
    name: 'verb',
    for: 'They judge it: “It is late.”',
    not: 'The judge said: “It is late.”',
    says: ({ token, phrase }) => (CUE_VERBS.has(token.lower) && !phrase.determined) || null,
  },
]);

/** A noun, the words before it, and the name that its complements end in. */
type Office = Readonly<{ tokens: readonly Token[]; noun: Noun; phrase: Phrase; name: NameSpan }>;

const HOLDERS = new Rules<Office, boolean>('speech: offices with the name of their holder behind them', [
  {
    name: 'somebody-else',
    for: '“It is late,” a friend of the town’s late Ana Roe said.',
    not: '“It is late,” friend of the town Ana Roe said.',
    says: ({ noun, phrase }) => (noun.what !== 'person' || noun.plural || phrase.determined ? false : null),
  },
  {
    name: 'name-with-title',
    for: 'Chairman of the Joint Chiefs of Staff Gen. Ana Roe said it was “late and cold.”',
    not: 'Aide to Gen. Ana Roe said it was “late and cold.”',
    says: ({ tokens, name }) => {
      const first = tokens[name.from];
      if (name.title === '' || name.words.length < 2 || !first) return null;
      return !isTitle(first) && !PLACES.has(first.lower) && personNoun(first.lower) === null;
    },
  },
  {
    name: 'full-name-behind-noun',
    for: '“It is late,” then-chief of staff Ana Roe said.',
    not: '“It is late,” then-chief of Ana Roe said.',
    says: ({ tokens, name }) => {
      const before = tokens[name.first - 1];
      if (before?.kind !== 'word' || before.possessive || name.words.length < 2) return null;
      return !FUNCTION_WORDS.has(before.lower) && personNoun(before.lower) === null && !isTitle(before) ? true : null;
    },
  },
]);

/** "chief of staff Jane Doe": is the name at the end of an office that of its holder? */
export const isHolder = (office: Office): boolean => HOLDERS.first(office) ?? false;

/** A name that says what it names. */
const hasKind = (name: NameSpan | undefined): name is NameSpan =>
  name !== undefined && name.kind !== 'other' && name.kind !== 'common';

/** Does a word stand next to another that it may belong to? */
function joins(tokens: readonly Token[], at: number, token: Token): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && !token.possessive && next.start - token.end === 1;
}

/** Does the phrase go on behind a noun: "campaign manager", "mayor Jane Doe"? */
export const isPartOfPhrase = (place: NounPlace): boolean => PARTS.first(place) ?? false;

/** Does a noun stand for nobody after all? */
export const isNoMention = (phrase: NounPhrase): boolean => NO_MENTION.first(phrase) ?? false;
