import { isSign } from '../../frame.ts';
/** What the rules of attribution ask about the words and mentions of a Spanish paragraph. */

import type { Attribution, Evidence, Scene } from '../../cue/scene.ts';
import type { Token } from '../../frame.ts';
import type { Mention } from '../../mention/mention.ts';
import { SPANISH_CUES, SPANISH_NOUN_FORMS, SPANISH_OTHER_VERBS } from '../cues.ts';
import { SPANISH_GROUPS, SPANISH_PREPOSITIONS } from '../roles.ts';

/** The subject of a verb that has none of its own, instead of the index of a mention. */
export const DROPPED = -1;
/** The subject of a verb where it is not sure: an attribution without a mention keeps others from being taken for the speaker. */
export const UNKNOWN = -2;

/** Puts together what brings a quotation; `mention` may be {@link DROPPED} or {@link UNKNOWN}. */
export const attribution = (mention: number, cue: number, evidence: Evidence): Attribution => ({
  mention,
  cue,
  evidence,
});

const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const AND = split('y e o u ni');
/** "este lunes", "la semana pasada", "el 4 de mayo". */
const TIMES = split(
  'lunes martes miércoles jueves viernes sábado domingo mañana tarde noche semana mes año día jornada madrugada mediodía enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre víspera fin rueda pasado próximo vez',
);

export const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

/** First token of the sentence in which token `i` stands. */
export const sentenceFrom = (scene: Scene, i: number): number =>
  scene.frame.sentences[scene.frame.tokens[i]?.sentence ?? 0]?.from ?? 0;

/** The mention that covers a token, −1 for none. */
export const indexAt = (scene: Scene, i: number): number => scene.covering[i] ?? -1;

/** The mention that begins at a token, −1 for none. */
export function startsAt(scene: Scene, i: number): number {
  const index = indexAt(scene, i);
  return index >= 0 && scene.mentions[index]?.from === i ? index : -1;
}

/** Does the mention begin with a preposition that is one word with its article: "al alcalde", "del alcalde"? */
export const holdsPreposition = (scene: Scene, mention: Mention): boolean =>
  /^(?:al|del)$/.test(scene.frame.tokens[mention.from]?.lower ?? '');

/** Does the mention stand behind a preposition, "con Ana Ruiz", "al alcalde"? Then it is no subject. */
export function isGoverned(scene: Scene, mention: Mention): boolean {
  if (holdsPreposition(scene, mention)) return true;
  const { tokens } = scene.frame;
  const before = tokens[mention.from - 1];
  if (!isWord(before) || before.sentence !== tokens[mention.from]?.sentence) return false;
  if (SPANISH_PREPOSITIONS.has(before.lower)) return true;
  // "dijo en radio Pampa Sur"
  return mention.kind === 'name' && MEDIUM.test(before.lower) && tokens[mention.from - 2]?.lower === 'en';
}

const MEDIUM = /^(?:radio|televisión|canal|diario|revista|cadena|emisora)$/;

/** Is it somebody or a body that can speak, not any thing? */
export const canSpeak = (mention: Mention): boolean =>
  mention.kind !== 'nominal' || mention.what !== 'group' || SPANISH_GROUPS.has(mention.noun);

/** Does the mention say when something was? */
export const isTime = (mention: Mention): boolean => mention.kind === 'nominal' && TIMES.has(mention.noun);

/** Is a word a verb that has a subject? */
export function isFinite(token: Token | undefined): boolean {
  if (!isWord(token) || token.capital) return false;
  return (
    SPANISH_OTHER_VERBS.has(token.lower) ||
    (SPANISH_CUES.get(token.lower)?.mood === 'finite' && !SPANISH_NOUN_FORMS.has(token.lower)) ||
    /(?:[^\W_]ó|aron|ieron|aban)$/.test(token.lower)
  );
}

/** Third persons of the plural end in n, those of the singular never. */
const isPluralVerb = (token: Token | undefined): boolean => isFinite(token) && token?.lower.endsWith('n') === true;

/** Does "y" join another speaker to the mention from behind, "Ana Ruiz y Luis Pérez"? */
export function isJoinedBehind(scene: Scene, mention: Mention): boolean {
  const { tokens } = scene.frame;
  const joint = tokens[mention.to + 1];
  if (!isWord(joint) || !AND.has(joint.lower)) return false;
  const other = scene.mentions[startsAt(scene, mention.to + 2)];
  if (!other || !canSpeak(other) || isGoverned(scene, other)) return false;
  // "dijo Ana Ruiz y Luis Pérez respondió": a clause of its own
  return !isFinite(tokens[other.to + 1]) || isPluralVerb(tokens[other.to + 1]);
}

/** Does "y" join another speaker to the mention from before? */
export function isJoinedBefore(scene: Scene, mention: Mention): boolean {
  const joint = scene.frame.tokens[mention.from - 1];
  if (!isWord(joint) || !AND.has(joint.lower)) return false;
  const other = scene.mentions[indexAt(scene, mention.from - 2)];
  return other !== undefined && canSpeak(other);
}

/** "el ministro, Luis Pérez," → Luis Pérez: an office stands back behind the name set beside it. */
export function spanishNamed(scene: Scene, index: number): number {
  const mention = scene.mentions[index];
  if (mention?.kind !== 'nominal' || mention.what !== 'person' || mention.plural) return index;
  const { tokens } = scene.frame;
  if (!isSign(tokens[mention.to + 1], ',')) return index;
  const inner = startsAt(scene, mention.to + 2);
  const name = scene.mentions[inner];
  if (name?.kind !== 'name' || name.entity?.kind !== 'person') return index;
  // "dijo la jueza, Luis Pérez respondió": a clause of its own
  const after = tokens[name.to + 1];
  return after?.sentence === tokens[name.to]?.sentence && isFinite(after) ? index : inner;
}

/** Who is meant by a mention that a preposition or a verb points at; UNKNOWN for one of several. */
export const onlyNamed = (scene: Scene, index: number): number => {
  const mention = scene.mentions[index];
  return mention && !isJoinedBehind(scene, mention) ? spanishNamed(scene, index) : UNKNOWN;
};
