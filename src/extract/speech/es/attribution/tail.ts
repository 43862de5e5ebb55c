/** Attributions behind a quotation: "…, dijo la comisaria Ana Ruiz", "…, según Ana Ruiz", "…, Ana Ruiz dijo". */

import { Rules } from '../../../../text/rules.ts';
import type { Attribution, Scene } from '../../cue/scene.ts';
import { SPANISH_PREPOSITIONS } from '../roles.ts';
import { spanishAccording } from './according.ts';
import { spanishCueAt } from './saying-verb.ts';
import { isSign } from '../../frame.ts';
import { attribution, canSpeak, indexAt, isJoinedBehind, isWord, spanishNamed, startsAt, UNKNOWN } from './scene.ts';
import { subjectBefore } from './subject-before.ts';
import { subjectOfTail } from './subject.ts';

/** The words behind a quotation, from token `from` on. */
type Tail = Readonly<{
  scene: Scene;
  from: number;
  end: number;
  lower: string;
  /** A sign stands between, or the run ends like a sentence: the words are no part of one that goes on. */
  apart: boolean;
  /** The sentence begins with the run. */
  opening: boolean;
}>;

const TAILS = new Rules<Tail, Attribution | 'nobody'>('speech: Spanish words behind a quotation', [
  {
    name: 'according',
    for: '“No hay luz”, según Ana Ruiz.',
    not: '“No hay luz”, dijo Ana Ruiz.',
    says: ({ scene, from, end }) => spanishAccording(scene, from, end),
  },
  {
    name: 'another-clause',
    for: 'Ana Ruiz cree que “no hay luz”, pero dijo Luis Pérez que sí.',
    not: 'Ana Ruiz cree que “no hay luz”, pero calla.',
    says: ({ lower }) => (/^(?:y|e|pero|que|quien)$/.test(lower) ? 'nobody' : null),
  },
  {
    // what A says that B said is B's
    name: 'what-another-said',
    for: '“No hay luz”, recuerda Ana Ruiz que le dijo Luis Pérez.',
    not: '“No hay luz”, recuerda Ana Ruiz que aprendió de Luis Pérez.',
    says: (tail) => saidByAnother(tail),
  },
  {
    name: 'saying-verb',
    for: '“No hay luz”, dijo Ana Ruiz.',
    not: '“No hay luz”, según Ana Ruiz.',
    says: (tail) => verbFirst(tail),
  },
  {
    name: 'sentence-goes-on',
    for: '“No hay luz” cantó Ana Ruiz.',
    not: '“No hay luz”, cantó Ana Ruiz.',
    says: ({ apart }) => (apart ? null : 'nobody'),
  },
  {
    // any past with a person behind it, where the sentence begins with what was said
    name: 'any-verb-before-a-person',
    for: '“No hay luz”, ladró Ana Ruiz.',
    not: '“No hay luz”, dijo Ana Ruiz.',
    says: ({ scene, from, end, lower, opening }) => {
      if (!opening || !/[^\W_]ó$/u.test(lower) || indexAt(scene, from) >= 0) return null;
      const index = startsAt(scene, from + 1);
      const mention = scene.mentions[index];
      if (mention?.kind !== 'name' || mention.what !== 'person') return null;
      const closed = mention.to === end - 1 || !isWord(scene.frame.tokens[mention.to + 1]);
      if (mention.role === null && !closed) return null;
      return attribution(isJoinedBehind(scene, mention) ? UNKNOWN : index, from, 'tail-inverted');
    },
  },
  {
    name: 'subject-first',
    for: '“No hay luz”, Ana Ruiz dijo.',
    not: '“No hay luz”, dijo Ana Ruiz.',
    says: (tail) => subjectFirst(tail),
  },
]);

/** So many words may stand before the verb behind a quotation: "le ha dicho". */
const WORDS_BEFORE_VERB = 5;
/** So many tokens behind its subject a verb may stand. */
const REACH = 30;

/** "…, dijo Ana Ruiz". */
function verbFirst({ scene, from, end, apart }: Tail): Attribution | 'nobody' | null {
  for (let i = from; i < Math.min(end, from + WORDS_BEFORE_VERB); i += 1) {
    const verb = spanishCueAt(scene, i);
    if (verb) {
      if (verb.form.mood === 'gerund') return 'nobody';
      const subject = subjectOfTail(scene, verb, end);
      return apart || subject >= 0 ? attribution(subject, i, 'tail-inverted') : 'nobody';
    }
    if (indexAt(scene, i) >= 0 || !isWord(scene.frame.tokens[i])) break;
  }
  return null;
}

/** So many tokens behind the first verb the second may stand. */
const RECOUNTED = 8;

/** "…, recuerda Ana Ruiz que le dijo Luis Pérez". */
function saidByAnother(tail: Tail): Attribution | 'nobody' | null {
  const { scene, from, end } = tail;
  const { tokens } = scene.frame;
  if (spanishCueAt(scene, from) === null) return null;
  for (let i = from + 1; i < Math.min(end, from + RECOUNTED); i += 1) {
    if (tokens[i]?.lower !== 'que') continue;
    const at = /^(?:le|les|me|nos)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    return spanishCueAt(scene, at)?.form.mood === 'finite' ? verbFirst({ ...tail, from: at }) : null;
  }
  return null;
}

/** "…, Ana Ruiz dijo". */
function subjectFirst({ scene, from, end }: Tail): Attribution | null {
  const { tokens } = scene.frame;
  const index = startsAt(scene, from);
  const mention = scene.mentions[index];
  if (!mention || !canSpeak(mention)) return null;
  for (let i = mention.to + 1; i < Math.min(end, mention.to + REACH); i += 1) {
    const verb = spanishCueAt(scene, i);
    if (!verb) continue;
    const after = tokens[i + 1];
    const object =
      after?.sentence === tokens[i]?.sentence &&
      !isSign(after, ',.;—–-)') &&
      !SPANISH_PREPOSITIONS.has(after?.lower ?? '');
    if (object) return null;
    const subject = subjectBefore(scene, verb, from);
    const named = spanishNamed(scene, index);
    return subject === index || subject === named ? attribution(named, i, 'tail') : null;
  }
  return null;
}

/**
 * Reads what stands right behind a run.
 * @param i the first token behind the run
 * @param sure whether the run ends like a sentence, so that what follows is no part of one that goes on
 * @param opening whether the sentence begins with the run
 */
export function spanishTail(scene: Scene, i: number, end: number, sure: boolean, opening = false): Attribution | null {
  const { tokens } = scene.frame;
  let from = i;
  while (from < end && isSign(tokens[from], ',—–-―')) from += 1;
  const first = tokens[from];
  if (!isWord(first) || from >= end) return null;
  const found = TAILS.first({ scene, from, end, lower: first.lower, apart: from > i || sure, opening });
  return found === 'nobody' ? null : found;
}
