/** Attributions before a quotation: "Ana Ruiz dijo que «…»", "Según Ana Ruiz, «…»", "Ana Ruiz: «…»". */

import { Rules } from '../../../../text/rules.ts';
import type { Attribution, Scene } from '../../cue/scene.ts';
import type { Token } from '../../frame.ts';
import type { Mention } from '../../mention/mention.ts';
import { SPANISH_CUES, SPANISH_RELAYING, SPANISH_SPEECH_NOUNS } from '../cues.ts';
import { spanishAccording } from './according.ts';
import { spanishCueAt } from './saying-verb.ts';
import type { Verb } from './saying-verb.ts';
import { isSign } from '../../frame.ts';
import {
  attribution,
  canSpeak,
  indexAt,
  isGoverned,
  isTime,
  isWord,
  sentenceFrom,
  spanishNamed,
  startsAt,
  UNKNOWN,
} from './scene.ts';
import { isConjunction } from './subject-before.ts';
import { spanishSubject, subjectOfTail } from './subject.ts';

/** A word before the run at token `run`. */
type Word = Readonly<{
  scene: Scene;
  i: number;
  token: Token;
  verb: Verb | null;
  run: number;
  low: number;
}>;

const LEADS = new Rules<Word, Attribution>('speech: Spanish words before a quotation', [
  {
    // "el plan, calificado de «…» por la oposición"
    name: 'word-of-somebody-else',
    for: 'Ana Ruiz dijo que el plan, calificado de “casa sin luz”, cerró.',
    not: 'Ana Ruiz dijo que el plan, “casa sin luz”, cerró.',
    says: ({ scene, i }) =>
      /^(?:de|por|como)$/.test(scene.frame.tokens[i + 1]?.lower ?? '') && isBareParticiple(scene, i)
        ? attribution(UNKNOWN, i, 'lead')
        : null,
  },
  {
    name: 'according',
    for: 'Según Ana Ruiz, “no hay luz”.',
    not: 'Ana Ruiz dijo que “no hay luz”.',
    says: ({ scene, i, token, run }) => {
      const found = /^(?:según|de|en|a|al)$/.test(token.lower) ? spanishAccording(scene, i, run) : null;
      return found && (found.mention < 0 || !hasOtherSubject(scene, i, found.mention, run)) ? found : null;
    },
  },
  {
    // "criticó a Pérez por decir que «…»": whoever it was
    name: 'infinitive',
    for: 'Ana Ruiz criticó a Luis Pérez por decir que “no hay luz”.',
    not: 'Ana Ruiz criticó que “no hay luz”.',
    says: ({ scene, i, token, verb }) =>
      !verb && SPANISH_CUES.get(token.lower)?.mood === 'infinitive' && indexAt(scene, i) < 0
        ? attribution(UNKNOWN, i, 'lead')
        : null,
  },
  {
    name: 'as-said',
    for: 'Luis Pérez no vino, según dijo Ana Ruiz, por “falta de luz”.',
    not: 'Luis Pérez no vino, según Ana Ruiz, por “falta de luz”.',
    says: ({ scene, i, token, verb, run }) => {
      const before = scene.frame.tokens[(verb?.from ?? 0) - 1];
      return verb && before?.lower === 'según' && before.sentence === token.sentence
        ? attribution(subjectOfTail(scene, verb, run), i, 'according')
        : null;
    },
  },
  {
    name: 'negated',
    for: 'Ana Ruiz no dijo que “no hay luz”.',
    not: 'Ana Ruiz dijo que “no hay luz”.',
    says: ({ i, verb, scene, run }) => (verb?.negated ? attribution(UNKNOWN, i, evidenceOf(scene, run)) : null),
  },
  {
    // "leyó un mensaje del ministro: «…»"
    name: 'words-of-somebody-else',
    for: 'Ana Ruiz leyó: “No hay luz”.',
    not: 'Ana Ruiz dijo: “No hay luz”.',
    says: ({ i, token, verb, scene, run }) =>
      verb && SPANISH_RELAYING.test(token.lower) ? attribution(UNKNOWN, i, evidenceOf(scene, run)) : null,
  },
  {
    name: 'saying-verb',
    for: 'Ana Ruiz dijo que “no hay luz”.',
    not: 'Según Ana Ruiz, “no hay luz”.',
    says: ({ scene, i, verb, run, low }) => {
      if (!verb) return null;
      const subject = spanishSubject(scene, verb, low, run);
      return attribution(hasOtherSubject(scene, i, subject, run) ? UNKNOWN : subject, i, evidenceOf(scene, run));
    },
  },
]);

const evidenceOf = (scene: Scene, run: number): 'colon' | 'lead' =>
  isSign(scene.frame.tokens[run - 1], ':') ? 'colon' : 'lead';

/** "acusada", "calificados": a participle of saying without "ha", and no noun like "comunicado". */
function isBareParticiple(scene: Scene, i: number): boolean {
  const word = scene.frame.tokens[i]?.lower ?? '';
  const form = SPANISH_CUES.get(word.replace(/[oa]s?$/, 'o'));
  if (form?.mood !== 'participle' || scene.mentions[indexAt(scene, i)]?.head === i) return false;
  return spanishCueAt(scene, i) === null;
}

/** Has a clause between the saying and the run a subject of its own: "Ruiz dijo que sí y Pérez tuvo «…»"? */
function hasOtherSubject(scene: Scene, verb: number, subject: number, run: number): boolean {
  const { tokens } = scene.frame;
  for (let j = verb + 1; j < run; j += 1) {
    const index = startsAt(scene, j);
    const mention = scene.mentions[index];
    if (!mention || index === subject || mention.to < (scene.mentions[subject]?.to ?? -1)) continue;
    j = mention.to;
    if (!canSpeak(mention) || isTime(mention) || isGoverned(scene, mention)) continue;
    const before = tokens[mention.from - 1];
    if (isConjunction(before) || (isWord(before) && /^(?:mientras|cuando)$/.test(before.lower))) return true;
  }
  return false;
}

/** The sentence before a run in which no word brings it, from token `low` on. */
type Opening = Readonly<{ scene: Scene; run: number; low: number }>;

const OPENINGS = new Rules<Opening, Attribution>('speech: Spanish sentences that open a quotation', [
  {
    name: 'for-her',
    for: 'Para Ana Ruiz, “no hay luz”.',
    not: 'Según Ana Ruiz, “no hay luz”.',
    says: ({ scene, run, low }) => {
      const { tokens } = scene.frame;
      if (tokens[low]?.lower !== 'para' || !isSign(tokens[run - 1], ',')) return null;
      const index = startsAt(scene, low + 1);
      const mention = scene.mentions[index];
      return mention?.to === run - 2 && canSpeak(mention) ? attribution(index, low, 'according') : null;
    },
  },
  {
    name: 'transcript',
    for: 'Ana Ruiz: “No hay luz”.',
    not: 'Ana Ruiz fue clara: “No hay luz”.',
    says: ({ scene, run, low }) => {
      const index = startsAt(scene, low);
      const first = scene.mentions[index];
      return first?.kind === 'name' && first.to === run - 2 && isSign(scene.frame.tokens[run - 1], ':')
        ? attribution(index, -1, 'transcript')
        : null;
    },
  },
  {
    // "El mensaje de Ana Ruiz fue claro: «…»", "La ministra fue rotunda: «…»"
    name: 'one-who-can-have-said-it',
    for: 'Ana Ruiz fue clara: “No hay luz”.',
    not: 'Ana Ruiz y Luis Pérez callaron: “No hay luz”.',
    says: ({ scene, run, low }) => (isSign(scene.frame.tokens[run - 1], ':') ? announced(scene, run, low) : null),
  },
]);

/** "el mensaje de Ana Ruiz" */
const isWordsOfOne = (mention: Mention): boolean =>
  mention.what === 'document' && SPANISH_SPEECH_NOUNS.has(mention.noun) && mention.within.length === 1;

/** The only one who is spoken of before a colon. */
function announced(scene: Scene, run: number, from: number): Attribution | null {
  let source = -1;
  const people = new Set<unknown>();
  for (let j = from; j < run; j += 1) {
    const index = startsAt(scene, j);
    const mention = scene.mentions[index];
    if (!mention) continue;
    j = mention.to;
    for (const inner of mention.within) people.add(inner);
    if (isWordsOfOne(mention)) {
      source = index;
      continue;
    }
    if (isTime(mention) || !canSpeak(mention) || mention.what === 'document' || spanishNamed(scene, index) !== index)
      continue;
    const apposition = mention.kind === 'nominal' && isSign(scene.frame.tokens[mention.from - 1], ',') && source >= 0;
    if (!apposition) people.add(mention.entity ?? mention);
    if (source < 0 && !isGoverned(scene, mention)) source = index;
  }
  return source >= 0 && people.size === 1 ? attribution(source, -1, 'colon') : null;
}

/** So many tokens before a run its saying verb may stand. */
const REACH = 90;

/** The attribution nearest to the left of a run at token `run`, not before `from`. */
export function spanishLead(scene: Scene, run: number, from: number): Attribution | null {
  const { tokens } = scene.frame;
  const low = Math.max(from, sentenceFrom(scene, run), run - REACH);
  for (let i = run - 1; i >= low; i -= 1) {
    const token = tokens[i];
    if (!token || isSign(token, ';')) break;
    if (!isWord(token)) continue;
    const found = LEADS.first({ scene, i, token, verb: spanishCueAt(scene, i), run, low });
    if (found) return found;
  }
  return OPENINGS.first({ scene, run, low });
}
