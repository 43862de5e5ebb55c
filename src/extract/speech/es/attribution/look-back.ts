/** Sentences that say who spoke before them: "Así lo afirmó Ana Ruiz", "Son palabras de Ana Ruiz". */

import { Rules } from '../../../../text/rules.ts';
import type { Attribution, Scene } from '../../cue/scene.ts';
import { SPANISH_CUES, SPANISH_SPEECH_NOUNS } from '../cues.ts';
import { spanishCueAt } from './saying-verb.ts';
import type { Verb } from './saying-verb.ts';
import { attribution, DROPPED, isFinite, spanishNamed, startsAt } from './scene.ts';
import { onlySubject } from './subject-before.ts';
import { subjectBehind } from './subject-behind.ts';

/** A sentence and its first words. */
type Sentence = Readonly<{ scene: Scene; from: number; to: number; words: readonly string[] }>;

const LOOK_BACKS = new Rules<Sentence, Attribution | 'nobody'>('speech: Spanish sentences that look back', [
  {
    name: 'so',
    for: '“No hay luz”. Así lo afirmó Ana Ruiz.',
    not: '“No hay luz”, afirmó Ana Ruiz.',
    says: (sentence) => (sentence.words[0] === 'así' ? speaker(sentence) : null),
  },
  {
    name: 'it',
    for: '“No hay luz”. Lo dijo Ana Ruiz.',
    not: '“No hay luz”. Lo vio Ana Ruiz.',
    says: (sentence) =>
      sentence.words[0] === 'lo' && SPANISH_CUES.has(sentence.words[1] ?? '') ? speaker(sentence) : null,
  },
  {
    // "Con esa frase abrió la sesión Ana Ruiz"
    name: 'with-these-words',
    for: '“No hay luz”. Con esta frase abrió la sesión Ana Ruiz.',
    not: '“No hay luz”. Con Luis Pérez abrió la sesión Ana Ruiz.',
    says: (sentence) =>
      sentence.words[0] === 'con' && /^es[ato]s?$|^est[ao]s?$/.test(sentence.words[1] ?? '') ? speaker(sentence) : null,
  },
  {
    name: 'words-of',
    for: '“No hay luz”. Son palabras de Ana Ruiz.',
    not: '“No hay luz”. Son vecinos de Ana Ruiz.',
    says: (sentence) => {
      const { words } = sentence;
      const of = /^(?:son|es|palabras?)$/.test(words[0] ?? '') ? words.indexOf('de') : -1;
      return of > 0 && words.some((word) => SPANISH_SPEECH_NOUNS.has(word)) ? named(sentence, of + 1) : null;
    },
  },
  {
    name: 'who-speaks-is',
    for: '“No hay luz”. Quien habla es Ana Ruiz.',
    not: '“No hay luz”. Quien calla otorga.',
    says: (sentence) => {
      const is = sentence.words[0] === 'quien' ? sentence.words.indexOf('es') : -1;
      return is >= 0 ? named(sentence, is + 1) : null;
    },
  },
  {
    name: 'speaks',
    for: '“No hay luz”. Habla Ana Ruiz.',
    not: '“No hay luz”. Calla Ana Ruiz.',
    says: (sentence) => (/^habla(?:ba)?$/.test(sentence.words[0] ?? '') ? named(sentence, 1) : null),
  },
]);

/** So many words of a sentence tell whether it looks back, and so many its verb. */
const FIRST_WORDS = 6;
const BEFORE_VERB = 8;

/** The subject behind the first verb of a sentence. */
function speaker({ scene, from, to }: Sentence): Attribution | 'nobody' {
  for (let i = from + 1; i < Math.min(to, from + BEFORE_VERB); i += 1) {
    const verb = spanishCueAt(scene, i);
    if (!verb && !isFinite(scene.frame.tokens[i])) continue;
    const any: Verb = { at: i, from: i, form: { mood: 'finite', plural: false }, impersonal: false, negated: false };
    let mention = subjectBehind(scene, verb ?? any, to, false);
    // "abrió la sesión Ana Ruiz": the object first
    if (mention === DROPPED) mention = onlySubject(scene, i + 1, to);
    return mention >= 0 ? attribution(mention, verb ? i : -1, 'next') : 'nobody';
  }
  return 'nobody';
}

/** Who is named behind so many words of a sentence. */
function named({ scene, from }: Sentence, words: number): Attribution | null {
  const index = startsAt(scene, from + words);
  return index >= 0 ? attribution(spanishNamed(scene, index), -1, 'next') : null;
}

/** Who a sentence says spoke before it. */
export function spanishLookBack(scene: Scene, sentence: number): Attribution | null {
  const { tokens, sentences } = scene.frame;
  const { from, to } = sentences[sentence] ?? { from: 0, to: 0 };
  const words = tokens.slice(from, Math.min(to, from + FIRST_WORDS)).map(({ lower }) => lower);
  const found = LOOK_BACKS.first({ scene, from, to, words });
  return found === 'nobody' ? null : found;
}
