/** Phrases that name whose words, view or account it is: "según Ana Ruiz", "en palabras de la alcaldesa", "a su juicio". */

import { Rules } from '../../../../text/rules.ts';
import type { Attribution, Scene } from '../../cue/scene.ts';
import { spanishCueAt } from './saying-verb.ts';
import { attribution, DROPPED, indexAt, isWord, onlyNamed, startsAt } from './scene.ts';
import { subjectOfTail } from './subject.ts';

/** Phrases behind which the source stands. */
const PHRASES: readonly (readonly string[])[] = [
  'de acuerdo con',
  'de acuerdo a',
  'en palabras de',
  'en opinión de',
  'en boca de',
  'a juicio de',
  'a decir de',
  'al decir de',
  'en voz de',
].map((phrase) => phrase.split(' '));

/** So many words may stand between "según" and its verb. */
const WORDS_BEFORE_VERB = 5;

/** A word that may begin such a phrase, and where the stretch ends in which the source stands. */
type Opening = Readonly<{ scene: Scene; i: number; end: number; lower: string }>;

const ACCORDING = new Rules<Opening, Attribution>('speech: Spanish phrases that name a source', [
  {
    // of whom the talk was
    name: 'in-his-view',
    for: 'Ana Ruiz llegó tarde. A su juicio, “no hay luz”.',
    not: 'Ana Ruiz llegó tarde. A juicio de Luis Pérez, “no hay luz”.',
    says: ({ scene: { frame }, i, lower }) =>
      (lower === 'a' || lower === 'en') &&
      frame.tokens[i + 1]?.lower === 'su' &&
      /^(?:juicio|opinión|entender|parecer)$/.test(frame.tokens[i + 2]?.lower ?? '')
        ? attribution(DROPPED, i, 'according')
        : null,
  },
  {
    name: 'as-said',
    for: '“No hay luz”, según explicó Ana Ruiz.',
    not: '“No hay luz”, según Ana Ruiz.',
    says: (opening) => (/^(?:según|como|así)$/.test(opening.lower) ? asSaid(opening) : null),
  },
  {
    name: 'según',
    for: '“No hay luz”, según Ana Ruiz.',
    not: '“No hay luz”, según explicó Ana Ruiz.',
    says: ({ scene, i, end, lower }) => (lower === 'según' ? sourceAt(scene, i, i + 1, end) : null),
  },
  {
    name: 'in-words-of',
    for: '“No hay luz”, en palabras de Ana Ruiz.',
    not: '“No hay luz”, según Ana Ruiz.',
    says: ({ scene, i, end }) => {
      const phrase = PHRASES.find((words) => words.every((word, k) => isPart(scene, i + k, word, k > 0)));
      if (!phrase) return null;
      const last = i + phrase.length - 1;
      return sourceAt(scene, i, scene.frame.tokens[last]?.lower === 'del' ? last : last + 1, end);
    },
  },
]);

/** Is the token a word of a phrase? "en palabras del alcalde" has an inner "de" too. */
function isPart({ frame: { tokens } }: Scene, i: number, word: string, inner: boolean): boolean {
  const lower = tokens[i]?.lower;
  return lower === word || (inner && word === 'de' && lower === 'del');
}

/** "según explicó la ministra", "como dijo Ana Ruiz". */
function asSaid({ scene, i, end }: Opening): Attribution | null {
  for (let j = i + 1; j < Math.min(end, i + 1 + WORDS_BEFORE_VERB); j += 1) {
    const verb = spanishCueAt(scene, j);
    if (verb) return attribution(subjectOfTail(scene, verb, end), j, 'according');
    if (!isWord(scene.frame.tokens[j]) || indexAt(scene, j) >= 0) break;
  }
  return null;
}

/** The source that stands at token `target`, not sure where no mention does. */
const sourceAt = (scene: Scene, i: number, target: number, end: number): Attribution | null =>
  target < end ? attribution(onlyNamed(scene, startsAt(scene, target)), i, 'according') : null;

/** Reads the phrase that begins at token `i` and names a source before `end`. */
export function spanishAccording(scene: Scene, i: number, end: number): Attribution | null {
  const token = scene.frame.tokens[i];
  return isWord(token) ? ACCORDING.first({ scene, i, end, lower: token.lower }) : null;
}
