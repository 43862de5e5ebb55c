/** The subject of a saying verb: read word by word to the left of the verb. */

import { Rules } from '../../../text/rules.ts';
import { NOUN_PREPOSITIONS, PREPOSITIONS } from '../en/clause-words.ts';
import { SPEECH_VERBS } from '../en/cues.ts';
import type { Token } from '../frame.ts';
import type { Mention } from '../mention/mention.ts';
import { clauseSubject, opensClause, verbAfter } from './clause.ts';
import { governing, headOfAside, headOfRoles, named } from './phrase.ts';
import { isSign } from '../frame.ts';
import { indexAt, isWord, mentionAt, sentenceFrom } from './scene.ts';
import type { Scene } from './scene.ts';
import { isAdverb, isCueVerb, looksVerb } from './verb.ts';

/** How far left of a verb its subject is looked for, in tokens. */
const REACH = 90;

/** A way left from a verb to its subject, and what has been passed on it. */
type Way = {
  readonly scene: Scene;
  readonly verb: number;
  /** The first token that may belong to the subject. */
  readonly floor: number;
  /** The verb is a participle: "saying". */
  readonly participle: boolean;
  /** The token that has been reached. */
  at: number;
  /** Something stands between this token and the verb. */
  crossed: boolean;
  /** The verb is joined to another one: "won and said". */
  joined: boolean;
};

/** A mention on the way, and the word before it in the sentence. */
type Passed = Readonly<{ way: Way; index: number; mention: Mention; before: Token | undefined }>;

/** The index of the subject, or the token to go on from. */
type Step = Readonly<{ subject: number } | { goOn: number; crossed?: true }>;

const subject = (index: number): Step | null => (index >= 0 ? { subject: index } : null);

const SUBJECTS = new Rules<Passed, Step>('speech: mentions left of a saying verb', [
  {
    name: 'possessor',
    for: 'Tom Poe’s happily said it was “late and cold.”',
    not: 'Tom Poe happily said it was “late and cold.”',
    says: ({ mention }) => (mention.possessive ? { goOn: mention.from - 1 } : null),
  },
  {
    name: 'subject-behind-with',
    for: 'The town was dark, with Ana Roe saying it was “late and cold.”',
    not: 'The town was dark, and Ana Roe said it was “late and cold.”',
    says: ({ way, index, before }) =>
      way.participle && before?.lower === 'with' && way.at === way.verb - 1 ? { subject: index } : null,
  },
  {
    name: 'noun-before-preposition',
    for: 'Ana Roe, a pilot at the Harbour Commission in Millville said the boats were late.',
    not: 'Ana Roe, a pilot, said the boats were late.',
    says: ({ way, mention, before }) =>
      !way.crossed &&
      !way.joined &&
      !way.participle &&
      isGoverned(way, mention, before) &&
      isWord(before, NOUN_PREPOSITIONS)
        ? subject(governing(way.scene, mention))
        : null,
  },
  {
    name: 'phrase-with-preposition',
    for: 'Ana Roe in a letter to Tom Poe said it was “late and cold.”',
    not: 'Ana Roe said it was “late and cold.”',
    says: ({ way, mention, before }) =>
      isGoverned(way, mention, before) ? { goOn: mention.from - 2, crossed: true } : null,
  },
  {
    name: 'participle',
    for: 'Ana Roe sent Tom Poe a letter saying it was “late and cold for us all.”',
    not: 'Ana Roe said to Tom Poe it was “late and cold for us all.”',
    says: ({ way }) => (way.participle ? { subject: clauseSubject(way.scene, way.verb, true) } : null),
  },
  {
    name: 'subject-of-joined-verb',
    for: 'Ana Roe said that Tom Poe was late and said it was “late and cold.”',
    not: 'Ana Roe said it was “late and cold.”',
    says: ({ way, index, mention }) =>
      way.joined &&
      opensClause(way.scene, index) &&
      (verbAfter(way.scene, mention) >= 0 || mention.from === way.floor) &&
      !(isWord(way.scene.frame.tokens[way.verb], SPEECH_VERBS) && isComplement(way.scene, mention))
        ? { subject: index }
        : null,
  },
  {
    name: 'object-of-joined-verb',
    for: 'Ana Roe saw Tom Poe and said it was “late and cold.”',
    not: 'Ana Roe came late and said it was “late and cold.”',
    says: ({ way, mention }) => (way.joined ? { goOn: mention.from - 1 } : null),
  },
  {
    name: 'object-of-other-verb',
    for: 'Ana Roe saw Tom Poe, said it was “late and cold.”',
    not: 'Ana Roe came late, said it was “late and cold.”',
    says: ({ way, mention, before }) =>
      way.crossed && before && looksVerb(before) && !SPEECH_VERBS.has(before.lower) ? { goOn: mention.from - 1 } : null,
  },
  {
    name: 'role-in-list',
    for: 'Ana Roe, mayor of the town and author of “The Long Road,” said it was “late and cold.”',
    not: 'Ana Roe, mayor of the town, said it was “late and cold.”',
    says: ({ way, mention, before }) =>
      mention.kind === 'nominal' && before?.lower === 'and' ? subject(headOfRoles(way.scene, mention)) : null,
  },
  {
    name: 'role-behind-name',
    for: 'Ana Roe, the author of “The Long Road,” said it was “late and cold.”',
    not: 'Ana Roe, the author, said it was “late and cold.”',
    says: ({ way, mention, before }) => {
      if (mention.kind !== 'nominal' || !isSign(before, ',') || !way.crossed) return null;
      const head = mentionAt(way.scene, mention.from - 2);
      return head?.kind === 'name' ? { subject: indexAt(way.scene, mention.from - 2) } : null;
    },
  },
]);

/** Does the mention stand behind a preposition? The pronoun right before the verb is the subject all the same. */
const isGoverned = (way: Way, mention: Mention, before: Token | undefined): boolean =>
  isWord(before, PREPOSITIONS) && !(way.at === way.verb - 1 && mention.kind === 'pronoun');

/** Is the mention the subject of what somebody said: "Doe said that Roe …", "Doe said Roe …"? */
function isComplement(scene: Scene, { from }: Mention): boolean {
  const { tokens } = scene.frame;
  const before = tokens[from - 1];
  return isWord(before?.lower === 'that' ? tokens[from - 2] : before, SPEECH_VERBS);
}

/** The pronoun of a relative clause leads to what is before it: "Doe, who later said", "the report that said". */
function antecedent(way: Way, token: Token): number {
  const { scene, at } = way;
  const relative =
    token.lower === 'who' || (/^(?:which|that)$/.test(token.lower) && !way.crossed && at === way.verb - 1);
  if (!relative) return -1;
  const index = indexAt(scene, at - 1);
  return index >= 0 ? index : indexAt(scene, at - 2);
}

/** What one token on the way says. */
function stepOf(way: Way): Step {
  const { scene, at } = way;
  const { tokens } = scene.frame;
  const index = indexAt(scene, at);
  const mention = scene.mentions[index];
  if (mention) {
    const before = mention.from > way.floor ? tokens[mention.from - 1] : undefined;
    return SUBJECTS.first({ way, index, mention, before }) ?? { subject: index };
  }
  const token = tokens[at];
  let found = -1;
  if (isSign(token, ',)—–')) {
    if (!way.participle && !way.joined) found = headOfAside(scene, at, way.floor);
    way.crossed = true;
  } else if (token?.kind === 'word') {
    found = antecedent(way, token);
    if (isWord(token, JOINING)) way.joined = true;
    else if (!isAdverb(token)) {
      way.crossed = true;
      if (looksVerb(token)) way.joined = true;
    }
  }
  return subject(found) ?? { goOn: at - 1 };
}

const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'or', 'then']);

/** "with Doe tweeting that it rained and asking why": the participle that the one at `verb` is joined to, or −1. */
function joinedParticiple(scene: Scene, verb: number, floor: number): number {
  const { tokens } = scene.frame;
  if (!/^(?:and|or)$/.test(tokens[verb - 1]?.lower ?? '')) return -1;
  for (let i = verb - 2; i >= floor; i -= 1)
    if (tokens[i]?.lower.endsWith('ing') === true && isCueVerb(scene, i)) return i;
  return -1;
}

/** The subject as it stands before the verb. */
function bareSubject(scene: Scene, verb: number): number {
  const floor = Math.max(sentenceFrom(scene, verb), verb - REACH);
  const participle = scene.frame.tokens[verb]?.lower.endsWith('ing') === true;
  const other = participle ? joinedParticiple(scene, verb, floor) : -1;
  if (other >= 0) return bareSubject(scene, other);
  const way: Way = { scene, verb, floor, participle, at: verb - 1, crossed: false, joined: false };
  while (way.at >= floor) {
    const step = stepOf(way);
    if ('subject' in step) return step.subject;
    way.at = step.goOn;
    if (step.crossed) way.crossed = true;
  }
  return clauseSubject(scene, verb, participle);
}

/**
 * The subject of the verb at `verb`.
 * @returns index into the mentions, or −1
 */
export const subjectOf = (scene: Scene, verb: number): number => named(scene, bareSubject(scene, verb));

/** The "who" that stands for the subject before the verb, "Doe, who later said", "who won and said"; −1 for none. */
export function relativeSubject(scene: Scene, verb: number): number {
  const { tokens } = scene.frame;
  let joined = false;
  for (let i = verb - 1; i >= sentenceFrom(scene, verb); i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return -1;
    if (token.lower === 'who') return i;
    if (token.lower === 'and') joined = true;
    else if (!joined && !isAdverb(token)) return -1;
  }
  return -1;
}
