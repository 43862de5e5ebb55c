/** Which words are saying verbs where they stand, and which of these are passive. */

import { Rules } from '../../../text/rules.ts';
import { AUXILIARIES, BASE_FORMS, CUE_VERBS, NOUN_FORMS, OTHER_VERBS, PLAIN_CUES } from '../en/cues.ts';
import {
  BE,
  BEFORE_BASE,
  BEFORE_PARTICIPLE,
  BEFORE_THIRD_PERSON,
  NOMINAL_BEFORE,
  OPENING_PARTICIPLES,
  PREPOSITIONS,
  VERBS_WITH_PARTICLE,
  WHEN,
} from '../en/clause-words.ts';
import type { Token } from '../frame.ts';
import { indexAt, isWord, mentionAt, sentenceFrom } from './scene.ts';
import type { Scene } from './scene.ts';

/** A form of a verb and what stands beside it. */
type Form = Readonly<{
  scene: Scene;
  i: number;
  token: Token;
  before: Token | undefined;
  after: Token | undefined;
}>;

const CUE_FORMS = new Rules<Form, boolean>('speech: whether a form of a saying verb says something', [
  {
    name: 'capital-inside-sentence',
    for: 'The Old Gazette: If She Says It, It’s True.',
    not: 'The Old Gazette: If she comes, it’s late.',
    says: ({ scene, i, token }) => (token.capital && sentenceFrom(scene, i) !== i ? false : null),
  },
  {
    name: 'part-of-mention',
    for: 'The statement of the Writes Club called it “a long and cold rain.”',
    not: 'Ana Roe called it “a long and cold rain.”',
    says: ({ scene, i }) => (indexAt(scene, i) >= 0 ? false : null),
  },
  {
    name: 'noun-after-determiner',
    for: 'Ana Roe gave her answers on “the long and cold rain.”',
    not: 'Ana Roe said of it “the long and cold rain.”',
    says: ({ token, before }) =>
      before &&
      (before.possessive || NOMINAL_BEFORE.has(before.lower)) &&
      !(/(?:ing|ed|said)$/.test(token.lower) && PREPOSITIONS.has(before.lower))
        ? false
        : null,
  },
  {
    name: 'verb-with-particle',
    for: 'Ana Roe went home. It was “a very cold day.”',
    not: 'Ana Roe said it was “a very cold day.”',
    says: ({ token, after }) => {
      const particles = VERBS_WITH_PARTICLE.get(token.lower);
      return particles ? isWord(after, particles) : null;
    },
  },
  {
    name: 'plural-noun',
    for: 'Most claims that the boats were late are false.',
    not: 'Ana Roe claims that the boats were late.',
    says: ({ scene, i, token, before }) =>
      NOUN_FORMS.has(token.lower) && before && !takesThirdPerson(scene, i - 1, before) ? false : null,
  },
  {
    name: 'base-form',
    for: 'Ana Roe said a while back it was “a long and cold rain.”',
    not: 'Ana Roe said a year ago it was “a long and cold rain.”',
    says: ({ scene, i, token, before }) =>
      BASE_FORMS.has(token.lower) ? before !== undefined && takesBaseForm(scene, i - 1, before) : null,
  },
  {
    name: 'noun-before-of',
    for: 'Ana Roe heard chants of “long and cold rain.”',
    not: 'Ana Roe told us of “long and cold rain.”',
    says: ({ token, after }) =>
      after && /^(?:of|from|by)$/.test(after.lower) && !/(?:ed|ing)$/.test(token.lower) && !PLAIN_CUES.has(token.lower)
        ? false
        : null,
  },
]);

/** Is the token a saying verb here, not a noun ("his call")? */
export function isCueVerb(scene: Scene, i: number): boolean {
  const { tokens } = scene.frame;
  const token = tokens[i];
  if (!token || !(CUE_VERBS.has(token.lower) || VERBS_WITH_PARTICLE.has(token.lower))) return false;
  return CUE_FORMS.first({ scene, i, token, before: tokens[i - 1], after: tokens[i + 1] }) ?? true;
}

/** Can "reports" and the like be verbs behind this token, the end of a singular subject? */
function takesThirdPerson(scene: Scene, i: number, before: Token): boolean {
  if (before.kind !== 'word') return true;
  const mention = mentionAt(scene, i);
  if (mention) return !mention.plural;
  return BEFORE_THIRD_PERSON.has(before.lower) || before.lower.endsWith('ly');
}

/** Can a verb without an ending follow: "to say", "would say", "they say"? */
function takesBaseForm(scene: Scene, i: number, before: Token): boolean {
  return BEFORE_BASE.has(before.lower) || before.lower.endsWith("n't") || mentionAt(scene, i)?.plural === true;
}

const PASSIVES = new Rules<Form, true>('speech: saying verbs whose subject does not speak', [
  {
    name: 'participle-after-be',
    for: 'Ana Roe was told that the boats were late.',
    not: 'Ana Roe told us that the boats were late.',
    says: ({ scene, i }) => (followsBe(scene.frame.tokens, i) ? true : null),
  },
  {
    name: 'participle-after-when',
    for: 'Ana Roe, when asked about “the long rain of May,” left.',
    not: 'Ana Roe, who asked about “the long rain of May,” left.',
    says: ({ token, before }) => (token.lower.endsWith('ed') && isWord(before, WHEN) ? true : null),
  },
  {
    name: 'participle-at-sentence-begin',
    for: 'Tom Poe met Ana Roe. Asked Ana Roe came, “the long and cold rain.”',
    not: 'Tom Poe met Ana Roe. Then Ana Roe asked about “the long and cold rain.”',
    says: ({ scene, i, token }) => (OPENING_PARTICIPLES.has(token.lower) && sentenceFrom(scene, i) === i ? true : null),
  },
]);

/** "was asked", "has been described as": the subject is not who speaks. */
export function isPassive(scene: Scene, i: number): boolean {
  const { tokens } = scene.frame;
  const token = tokens[i];
  if (!token || /(?:ing|s)$/.test(token.lower)) return false;
  return PASSIVES.first({ scene, i, token, before: tokens[i - 1], after: tokens[i + 1] }) ?? false;
}

/** Does a form of "be" stand before the token, with adverbs between them at most? */
function followsBe(tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= i - 3; j -= 1) {
    const before = tokens[j];
    if (!before) return false;
    if (BE.has(before.lower)) return true;
    if (!before.lower.endsWith('ly') && !BEFORE_PARTICIPLE.has(before.lower)) return false;
  }
  return false;
}

/** May the word stand between a subject and its verb: "never", "clearly", "has"? */
export const isAdverb = (token: Token): boolean =>
  (token.lower.endsWith('ly') && token.lower.length > 4) || AUXILIARIES.has(token.lower);

/** Is the token a finite verb, judged by its form? */
export const looksVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.capital &&
  (OTHER_VERBS.has(token.lower) || CUE_VERBS.has(token.lower) || /[a-z]{3}ed$/.test(token.lower));
