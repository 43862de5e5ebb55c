/** Reported speech: saying verbs without quotation marks that are followed by what was said. */

import { Rules } from '../../../text/rules.ts';
import { clauseBegins } from '../cue/clause.ts';
import { isSign } from '../frame.ts';
import { indexAt, isWord } from '../cue/scene.ts';
import type { Scene } from '../cue/scene.ts';
import { isCueVerb, isPassive } from '../cue/verb.ts';
import type { Token } from '../frame.ts';
import { OCCASION } from '../reader.ts';
import { COMMITTING_CUES, COMPLEMENT_WORDS, OTHER_VERBS, REJECTING_CUES, REPORTING_CUES } from './cues.ts';

const REPORTING_VERBS: ReadonlySet<string> = new Set([...REPORTING_CUES, ...COMMITTING_CUES, ...REJECTING_CUES]);
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', 'cannot']);
const UNWILLING: ReadonlySet<string> = new Set(
  'decline declines declined declining refuse refuses refused refusing fail fails failed failing not unable unwilling reluctant'.split(
    ' ',
  ),
);
const DEEDS: ReadonlySet<string> = new Set('declare declares declared deny denies denied'.split(' '));
/** What is rejected with words. */
const REJECTED: ReadonlySet<string> = new Set(
  'suggestion suggestions claim claims idea notion allegation allegations accusation accusations argument charge charges criticism complaint complaints assertion assertions contention view rumor rumors rumour rumours report reports'.split(
    ' ',
  ),
);

/** A saying verb and what stands around it in its sentence. */
type Saying = Readonly<{
  scene: Scene;
  tokens: readonly Token[];
  verb: number;
  cue: string;
  /** The first word behind the verb that does not tell when or where it was said. */
  next: number;
  word: Token | undefined;
  /** First token of the sentence, and one past its last. */
  from: number;
  to: number;
}>;

const SAYINGS = new Rules<Saying, boolean>('speech: whether a saying verb tells what was said', [
  {
    name: 'negated',
    for: 'Ana Roe did not say that the boats were late.',
    not: 'Ana Roe did say that the boats were late.',
    says: ({ tokens, verb }) => {
      const before = tokens[verb - 1]?.lower ?? '';
      return NEGATIONS.has(before) || before.endsWith("n't") ? false : null;
    },
  },
  {
    name: 'unwilling',
    for: 'Ana Roe declined to say that the boats were late.',
    not: 'Ana Roe hoped to say that the boats were late.',
    says: ({ tokens, verb }) =>
      isWord(tokens[verb - 2], UNWILLING) && tokens[verb - 1]?.lower === 'to' ? false : null,
  },
  {
    name: 'promise',
    for: 'Ana Roe promised to mend the boats.',
    not: 'Ana Roe liked to mend the boats.',
    says: ({ cue, word }) =>
      COMMITTING_CUES.has(cue) && word?.kind === 'word' && (word.lower === 'to' || cue.startsWith('promise'))
        ? true
        : null,
  },
  {
    name: 'rejected-claim',
    for: 'Ana Roe rejected the claim that the boats were late.',
    not: 'Ana Roe rejected a bid of 4 million dollars.',
    says: ({ tokens, cue, next, to }) => {
      if (!REJECTING_CUES.has(cue)) return null;
      for (let i = next; i < Math.min(to, next + 5); i += 1)
        if (tokens[i]?.lower === 'that' && isWord(tokens[i - 1], REJECTED)) return true;
      return REPORTING_CUES.has(cue) ? null : false;
    },
  },
  {
    name: 'deed',
    for: 'Ana Roe declared the boat her own.',
    not: 'Ana Roe declared that the boats were late.',
    says: ({ tokens, cue, next, word }) => {
      if (!DEEDS.has(cue)) return null;
      for (let i = next + 1; tokens[i]?.kind === 'word' && tokens[i]?.lower !== 'and'; i += 1)
        if (isWord(tokens[i], OTHER_VERBS)) return word?.kind === 'word';
      return word?.lower === 'that';
    },
  },
  {
    name: 'end-of-sentence',
    for: 'The boats were late on Monday, Ana Roe said.',
    not: 'The boats were late on Monday, Ana Roe thought.',
    says: ({ word, verb, from, cue }) =>
      REPORTING_CUES.has(cue) && isSign(word, '.') && verb > from + 3 ? true : null,
  },
  {
    name: 'clause',
    for: 'Ana Roe said the boats were late.',
    not: 'Ana Roe reported heavy losses in the spring.',
    says: ({ scene, cue, next, word, to }) =>
      REPORTING_CUES.has(cue) &&
      word?.kind === 'word' &&
      (COMPLEMENT_WORDS.has(word.lower) || word.capital || indexAt(scene, next) >= 0 || clauseBegins(scene, next, to))
        ? true
        : null,
  },
]);

/** Is the token a saying verb behind which, in the sentence from `from` to `to`, stands what was said? */
export function reportsSpeech(scene: Scene, verb: number, from: number, to: number): boolean {
  const { tokens } = scene.frame;
  const cue = tokens[verb]?.lower ?? '';
  if (!REPORTING_VERBS.has(cue) || !isCueVerb(scene, verb) || isPassive(scene, verb)) return false;
  let next = verb + 1;
  while (next < verb + 6 && isWord(tokens[next], OCCASION)) next += 1;
  return SAYINGS.first({ scene, tokens, verb, cue, next, word: tokens[next], from, to }) ?? false;
}
