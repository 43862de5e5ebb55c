/** The subjects of verbs and sentences in Spanish: the subject stands before the verb, more often behind it, or is left out. */

import type { Attribution, Scene } from '../../cue/scene.ts';
import { spanishCueAt } from './saying-verb.ts';
import type { Verb } from './saying-verb.ts';
import { attribution, canSpeak, DROPPED, isFinite, isGoverned, isTime, onlyNamed, startsAt, UNKNOWN } from './scene.ts';
import { onlySubject, subjectBefore } from './subject-before.ts';
import { subjectBehind } from './subject-behind.ts';

/** The subject of a saying verb behind the quotation that is its object. */
export const subjectOfTail = (scene: Scene, verb: Verb, end: number): number =>
  verb.impersonal ? UNKNOWN : ownSubject(verb, subjectBehind(scene, verb, end, true));

/** The subject of a saying verb that brings a quotation or a clause. */
export function spanishSubject(scene: Scene, verb: Verb, floor: number, end: number): number {
  if (verb.impersonal) return UNKNOWN;
  const before = subjectBefore(scene, verb, floor);
  if (before >= 0) return before;
  const behind = subjectBehind(scene, verb, end, false);
  return ownSubject(verb, behind === DROPPED ? before : behind);
}

/** A verb of the plural that has no subject is that of several. */
const ownSubject = (verb: Verb, found: number): number => (found === DROPPED && verb.form.plural ? UNKNOWN : found);

/** So many tokens of a stretch are looked through for verbs. */
const STRETCH = 200;

/** Saying verbs of a stretch with their subjects: who is spoken of as one who speaks. */
export function spanishSayings(scene: Scene, from: number, to: number): Attribution[] {
  const found: Attribution[] = [];
  for (let i = from; i < Math.min(to, from + STRETCH); i += 1) {
    const verb = spanishCueAt(scene, i);
    if (verb) found.push(attribution(spanishSubject(scene, verb, from, to), i, 'lead'));
  }
  return found;
}

/** The person who is the subject of a sentence, {@link DROPPED} for a sentence that has none, {@link UNKNOWN} for one not sure. */
export function spanishTopic(scene: Scene, from: number, to: number): number {
  const { tokens } = scene.frame;
  for (let i = from; i < to; i += 1) {
    const index = startsAt(scene, i);
    const mention = scene.mentions[index];
    if (mention) {
      i = mention.to;
      if (isGoverned(scene, mention) || isTime(mention)) continue;
      if (!canSpeak(mention)) return DROPPED;
      return mention.plural ? UNKNOWN : onlyNamed(scene, index);
    }
    // "Llegó tarde Ana Ruiz": a subject behind its verb is nothing we rely on
    if (isFinite(tokens[i])) return onlySubject(scene, i, to) === DROPPED ? DROPPED : UNKNOWN;
  }
  return DROPPED;
}
