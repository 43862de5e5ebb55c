/** The subject behind a saying verb: "ha afirmado este lunes, en declaraciones a la radio, la ministra de Sanidad, Ana Ruiz". */

import { Rules } from '../../../../text/rules.ts';
import type { Scene } from '../../cue/scene.ts';
import type { Mention } from '../../mention/mention.ts';
import { SPANISH_PREPOSITIONS } from '../roles.ts';
import { agrees } from './saying-verb.ts';
import type { Verb } from './saying-verb.ts';
import { isSign } from '../../frame.ts';
import {
  canSpeak,
  DROPPED,
  isFinite,
  isGoverned,
  isJoinedBehind,
  isTime,
  isWord,
  spanishNamed,
  startsAt,
  UNKNOWN,
} from './scene.ts';

/** A mention behind a verb. */
type Behind = Readonly<{
  scene: Scene;
  verb: Verb;
  mention: Mention;
  /** Nothing but a subject can stand here, since the quotation is the verb's object. */
  only: boolean;
}>;

const BEHIND = new Rules<Behind, number | 'past'>('speech: Spanish mentions behind a saying verb', [
  {
    name: 'behind-preposition',
    for: '“No hay luz”, dijo a Luis Pérez la alcaldesa Ana Ruiz.',
    not: '“No hay luz”, dijo la alcaldesa Ana Ruiz.',
    says: ({ scene, mention }) => (isGoverned(scene, mention) ? 'past' : null),
  },
  {
    name: 'time',
    for: '“No hay luz”, dijo este lunes en la radio Ana Ruiz.',
    not: '“No hay luz”, dijo en la radio Ana Ruiz.',
    says: ({ mention }) => (isTime(mention) ? 'past' : null),
  },
  {
    name: 'document-as-object',
    for: 'Ana Ruiz calló. Ayer comentó el informe: “No hay luz”.',
    not: 'Ana Ruiz calló. Ayer comentó: “No hay luz”.',
    says: ({ mention, only }) => (mention.what === 'document' && !only ? DROPPED : null),
  },
  {
    name: 'thing-as-object',
    for: 'Ana Ruiz calló. Ayer comentó la lluvia: “No hay luz”.',
    not: 'Ana Ruiz calló. Ayer comentó: “No hay luz”.',
    says: ({ mention, only }) => (!canSpeak(mention) && !only ? DROPPED : null),
  },
  {
    // "dijo el tallista Andrés Luque": who speaks is a person, though no table knows the noun
    name: 'name-beside-unknown-noun',
    for: '“No hay luz”, dijo el tallista Luis Pérez.',
    not: '“No hay luz”, dijo el ministro Luis Pérez.',
    says: ({ scene, mention }) => (canSpeak(mention) ? null : besideNoun(scene, mention)),
  },
  {
    name: 'clause-of-its-own',
    for: 'Cuando habló Luis Pérez salió “una luz de la nada”.',
    not: 'Luis Pérez habló de “una luz de la nada”.',
    says: ({ scene, mention, only }) => (isFinite(scene.frame.tokens[mention.to + 1]) && !only ? DROPPED : null),
  },
  {
    name: 'plural',
    for: '“No hay luz”, dijeron los vecinos.',
    not: '“No hay luz”, dijo la vecina.',
    says: ({ mention, verb }) => (agrees(mention, verb) ? null : UNKNOWN),
  },
  {
    name: 'several',
    for: '“No hay luz”, dijo Ana Ruiz y Luis Pérez.',
    not: '“No hay luz”, dijo Ana Ruiz y Luis Pérez calló.',
    says: ({ scene, mention }) => (isJoinedBehind(scene, mention) ? UNKNOWN : null),
  },
]);

/** The person named beside a noun that no table knows: "el tallista Andrés Luque", "el tallista, Andrés Luque". */
function besideNoun(scene: Scene, mention: Mention): number {
  const { tokens } = scene.frame;
  const index = startsAt(scene, mention.to + (isSign(tokens[mention.to + 1], ',') ? 2 : 1));
  const name = scene.mentions[index];
  if (name?.kind !== 'name' || name.entity?.kind !== 'person' || name.from === name.to) return UNKNOWN;
  return isFinite(tokens[name.to + 1]) || isJoinedBehind(scene, name) ? UNKNOWN : index;
}

/** Words behind which another clause begins. */
const CLAUSE = /^(?:que|quien|y|e|pero|si|cuando|mientras|porque|aunque|donde|como)$/;
/** What an adverbial between commas may begin with, beside prepositions. */
const ADVERBIAL = /(?:ando|iendo|mente)$|^(?:ayer|hoy|además)$/;
/** So many tokens and phrases away a subject may stand. */
const REACH = 40;
/** So many adverbials between commas may stand before it. */
const ADVERBIALS = 2;

/** The token behind the adverbial between commas that the comma at `j` opens, −1 where it opens none. */
function pastAdverbial(scene: Scene, j: number, end: number): number {
  const { tokens } = scene.frame;
  const opener = tokens[j + 1];
  if (!isWord(opener) || !(SPANISH_PREPOSITIONS.has(opener.lower) || ADVERBIAL.test(opener.lower))) return -1;
  let close = j + 1;
  while (close < end && !isSign(tokens[close], ',.;:') && tokens[close]?.kind !== 'run') close += 1;
  const behind = scene.mentions[startsAt(scene, close + 1)];
  return isSign(tokens[close], ',') && behind && !isFinite(tokens[behind.to + 1]) ? close + 1 : -1;
}

/** The token behind a bracket that opens at `j`. */
function pastBracket({ frame: { tokens } }: Scene, j: number, end: number): number {
  let close = j;
  while (close < end && !isSign(tokens[close], ')')) close += 1;
  return close + 1;
}

/**
 * The subject behind a verb, {@link DROPPED} where none stands there, {@link UNKNOWN} where it is not sure.
 * @param only whether nothing but a subject can stand there, since the quotation is the verb's object
 */
export function subjectBehind(scene: Scene, verb: Verb, end: number, only: boolean): number {
  const { tokens } = scene.frame;
  let inserted = 0;
  let j = verb.at + 1;
  for (let steps = 0; j < end && steps < REACH; steps += 1) {
    const token = tokens[j];
    if (!token || token.sentence !== tokens[verb.at]?.sentence || token.kind === 'run') break;
    const index = startsAt(scene, j);
    const mention = scene.mentions[index];
    if (mention) {
      const found = BEHIND.first({ scene, verb, mention, only });
      if (found !== 'past') return found ?? spanishNamed(scene, index);
      j = mention.to + 1;
    } else if (isSign(token, '(')) j = pastBracket(scene, j, end);
    else if (isSign(token, ',')) {
      inserted += 1;
      j = inserted > ADVERBIALS ? -1 : pastAdverbial(scene, j, end);
      if (j < 0) break;
    } else if (token.kind === 'punct' || CLAUSE.test(token.lower) || isFinite(token)) break;
    else j += 1;
  }
  return DROPPED;
}
