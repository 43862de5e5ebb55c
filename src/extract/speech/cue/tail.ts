/** Attributions behind a quoted run: “…,” said Jane Doe; “…,” Jane Doe said; “…,” according to Jane Doe. */

import { Rules } from '../../../text/rules.ts';
import { NEVER_INVERTED } from '../en/clause-words.ts';
import { COMPLEMENT_WORDS, SPEECH_VERBS } from '../en/cues.ts';
import type { Token } from '../frame.ts';
import { named, phraseAt } from './phrase.ts';
import { isSign } from '../frame.ts';
import { indexAt } from './scene.ts';
import type { Attribution, Scene } from './scene.ts';
import { subjectOf } from './subject.ts';
import { isAdverb, isCueVerb, isPassive } from './verb.ts';

/** What stands behind a run. */
type Tail = Readonly<{
  scene: Scene;
  /** The first word, past signs and a conjunction. */
  at: number;
  /** One past the last token. */
  end: number;
  /** The sign before the first word. */
  sign: Token | undefined;
  /** The phrase that begins at `at`, −1 for none. */
  phrase: number;
}>;

const TAILS = new Rules<Tail, Attribution>('speech: attributions behind a quotation', [
  {
    name: 'according',
    for: '“It rained for weeks,” according to Ana Roe.',
    not: '“It rained for weeks,” Ana Roe said.',
    says: ({ scene, at, end }) => readAccording(scene, at, end),
  },
  {
    name: 'in-the-words-of',
    for: '“It rained for weeks,” in the words of Ana Roe.',
    not: '“It rained for weeks,” said Ana Roe.',
    says: ({ scene, at, end }) =>
      ['in', 'the', 'words'].every((word, i) => scene.frame.tokens[at + i]?.lower === word)
        ? sourceBehind(scene, at, at + 4, end)
        : null,
  },
  {
    name: 'verb-first',
    for: '“It rained for weeks,” said Ana Roe.',
    not: '“It rained for weeks,” Ana Roe said.',
    says: ({ scene, at, end }) => verbFirst(scene, at, end),
  },
  {
    name: 'signature',
    for: '“It rained for weeks.” — Ana Roe, a farmer',
    not: '“It rained for weeks,” Ana Roe, a farmer, said.',
    says: ({ scene, sign, phrase }) => {
      const mention = scene.mentions[phrase];
      if (!isSign(sign, '—–-―') || mention?.kind !== 'name') return null;
      return isSign(scene.frame.tokens[mention.to + 1], ',.')
        ? { mention: phrase, cue: -1, evidence: 'signature' }
        : null;
    },
  },
  {
    name: 'subject-first',
    for: '“It rained for weeks,” Ana Roe said.',
    not: '“It rained for weeks,” said Ana Roe.',
    says: ({ scene, end, phrase }) => subjectFirst(scene, phrase, end),
  },
]);

/** Reads "said Jane Doe" / "Jane Doe said" right behind a run. `i` is the first token after it. */
export function readTail(scene: Scene, i: number, end: number): Attribution | null {
  const { tokens } = scene.frame;
  let at = i;
  while (isSign(tokens[at], ',—–-―*')) at += 1;
  const sign = at > i ? tokens[at - 1] : undefined;
  if (tokens[at]?.kind !== 'word') return null;
  if (/^(?:and|but|as|then|also)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.kind === 'word') at += 1;
  return TAILS.first({ scene, at, end, sign, phrase: phraseAt(scene, at) });
}

/** "said Jane Doe", "also said Jane Doe". */
function verbFirst(scene: Scene, at: number, end: number): Attribution | null {
  const { tokens } = scene.frame;
  let verb = at;
  for (let token = tokens[verb]; token && verb < at + 3 && isAdverb(token); token = tokens[verb]) verb += 1;
  const word = tokens[verb]?.lower ?? '';
  if (verb >= end || !SPEECH_VERBS.has(word) || word.endsWith('ing') || !isCueVerb(scene, verb)) return null;
  const index = phraseAt(scene, verb + 1);
  return index >= 0 ? { mention: named(scene, index), cue: verb, evidence: 'tail-inverted' } : null;
}

/** "Jane Doe said", "Jane Doe, the mayor, said", "her spokesman, Joe Roe, said". */
function subjectFirst(scene: Scene, index: number, end: number): Attribution | null {
  const mention = scene.mentions[index];
  if (!mention || mention.possessive) return null;
  for (let i = mention.to + 1; i < Math.min(end, mention.to + 60); i += 1) {
    if (!isCueVerb(scene, i) || isPassive(scene, i)) continue;
    const subject = subjectOf(scene, i);
    const from = scene.mentions[subject]?.from ?? -1;
    if (subject === index || (from > mention.to && from <= mention.to + 2))
      return { mention: subject, cue: i, evidence: 'tail' };
  }
  return null;
}

/** Reads "according to X" at token `i`. */
export function readAccording(scene: Scene, i: number, end: number): Attribution | null {
  return scene.frame.tokens[i]?.lower === 'according' ? sourceBehind(scene, i, i + 2, end) : null;
}

/** The first mention at or behind token `from`, for whose words the phrase at token `cue` stands. */
function sourceBehind(scene: Scene, cue: number, from: number, end: number): Attribution | null {
  for (let i = from; i < Math.min(end, from + 12) && scene.frame.tokens[i]?.kind === 'word'; i += 1) {
    const index = indexAt(scene, i);
    if (index >= 0) return { mention: named(scene, index), cue, evidence: 'according' };
  }
  return null;
}

/**
 * Is what follows a run a clause of its own rather than its attribution: "Doe claimed it was “safe,” Roe said it was not",
 * "When Doe said it was “safe,” the crowd cheered"?
 */
export function isOwnClause(scene: Scene, tail: Attribution): boolean {
  const { tokens } = scene.frame;
  const cue = tokens[tail.cue];
  if (!cue || tail.evidence !== 'tail') return false;
  if (!SPEECH_VERBS.has(cue.lower)) return true;
  return !NEVER_INVERTED.has(cue.lower) && COMPLEMENT_WORDS.has(tokens[tail.cue + 1]?.lower ?? '');
}
