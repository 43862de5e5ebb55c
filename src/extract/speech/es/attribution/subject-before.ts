/** The subject before a saying verb: "Ana Ruiz, comisaria de Huelva, dijo", "la ministra, que ayer dijo", "… y dijo". */

import { Rules } from '../../../../text/rules.ts';
import type { Scene } from '../../cue/scene.ts';
import type { Token } from '../../frame.ts';
import type { Mention } from '../../mention/mention.ts';
import { agrees } from './saying-verb.ts';
import type { Verb } from './saying-verb.ts';
import { isSign } from '../../frame.ts';
import {
  canSpeak,
  DROPPED,
  holdsPreposition,
  indexAt,
  isFinite,
  isGoverned,
  isJoinedBefore,
  isJoinedBehind,
  isTime,
  isWord,
  sentenceFrom,
  spanishNamed,
  startsAt,
  UNKNOWN,
} from './scene.ts';

const CONJUNCTIONS: ReadonlySet<string> = new Set('y e pero sino aunque'.split(' '));
/** Words behind which a clause has a subject that the verb of the main one has not. */
const SUBORDINATE: ReadonlySet<string> = new Set('cuando mientras porque si aunque cuyo cuya'.split(' '));

/** Does a conjunction join the clause that begins at a token? */
export const isConjunction = (token: Token | undefined): boolean => isWord(token) && CONJUNCTIONS.has(token.lower);

/** A place before a verb: token `i` and what of the sentence can belong to the verb, from `low` on. */
type Before = Readonly<{ scene: Scene; verb: Verb; low: number; i: number }>;

const MENTIONS = new Rules<Before & Readonly<{ mention: Mention }>, number | 'past'>(
  'speech: Spanish mentions before a saying verb',
  [
    {
      name: 'time',
      for: 'Ana Ruiz este lunes dijo que “no hay luz”.',
      not: 'Ana Ruiz dijo que “no hay luz”.',
      says: ({ mention }) => (isTime(mention) ? 'past' : null),
    },
    {
      name: 'behind-preposition',
      for: 'Ana Ruiz en la radio dijo que “no hay luz”.',
      not: 'Ana Ruiz dijo que “no hay luz”.',
      says: ({ scene, mention }) => (isGoverned(scene, mention) ? 'past' : null),
    },
    {
      name: 'thing',
      for: 'La puerta dijo que “no hay luz”.',
      not: 'La vecina dijo que “no hay luz”.',
      says: ({ mention }) => (canSpeak(mention) ? null : UNKNOWN),
    },
    {
      name: 'plural',
      for: 'Los vecinos dijeron que “no hay luz”.',
      not: 'La vecina dijo que “no hay luz”.',
      says: ({ mention, verb }) => (agrees(mention, verb) ? null : UNKNOWN),
    },
    {
      name: 'several',
      for: 'Ana Ruiz o Luis Pérez dijo que “no hay luz”.',
      not: 'Ana Ruiz dijo que “no hay luz”.',
      says: ({ scene, mention }) => (isJoinedBefore(scene, mention) ? UNKNOWN : null),
    },
    {
      // "tras lo que visitó Ana Ruiz dijo"
      name: 'behind-another-verb',
      for: 'El día que llegó Ana Ruiz dijo que “no hay luz”.',
      not: 'Ana Ruiz llegó y dijo que “no hay luz”.',
      says: ({ scene, mention, low }) =>
        mention.from > low && isFinite(scene.frame.tokens[mention.from - 1]) ? UNKNOWN : null,
    },
  ],
);

const WORDS = new Rules<Before & Readonly<{ token: Token }>, number>('speech: Spanish words before a saying verb', [
  {
    name: 'conjunction',
    for: 'Ana Ruiz llegó tarde y dijo que “no hay luz”.',
    not: 'Ana Ruiz dijo que “no hay luz”.',
    says: ({ scene, low, i, token }) => (isConjunction(token) ? onlySubject(scene, low, i) : null),
  },
  {
    // "en el Congreso, donde aseguró que …"
    name: 'where',
    for: 'Ana Ruiz habló en la radio, donde dijo que “no hay luz”.',
    not: 'Ana Ruiz dijo en la radio que “no hay luz”.',
    says: ({ scene, low, i, token }) => (token.lower === 'donde' ? onlySubject(scene, low, i) : null),
  },
  {
    name: 'relative-pronoun',
    for: 'Habló Ana Ruiz, que ayer dijo que “no hay luz”.',
    not: 'Ana Ruiz ayer dijo que “no hay luz”.',
    says: ({ scene, verb, i, token }) => (/^(?:que|quien)$/.test(token.lower) ? antecedent(scene, verb, i) : null),
  },
  {
    name: 'as-said',
    for: 'Luis Pérez, como dijo Ana Ruiz, es “un hombre sin luz”.',
    not: 'Como dijo Ana Ruiz, es “un hombre sin luz”.',
    says: ({ token }) => (/^(?:como|según)$/.test(token.lower) ? DROPPED : null),
  },
  {
    name: 'subordinate-clause',
    for: 'Ana Ruiz, cuando dijo que “no hay luz”, calló.',
    not: 'Ana Ruiz dijo que “no hay luz” y calló.',
    says: ({ token }) => (SUBORDINATE.has(token.lower) ? UNKNOWN : null),
  },
  {
    name: 'another-verb',
    for: 'Si Ana Ruiz viene dirá que “no hay luz”.',
    not: 'Ana Ruiz dirá que “no hay luz”.',
    says: ({ token }) => (isFinite(token) ? UNKNOWN : null),
  },
]);

/** Whom "que" at token `i` stands for. */
function antecedent(scene: Scene, verb: Verb, i: number): number {
  const index = indexAt(scene, i - (isSign(scene.frame.tokens[i - 1], ',') ? 2 : 1));
  const mention = scene.mentions[index];
  return mention && !isTime(mention) && isSubject(scene, verb, mention) ? index : UNKNOWN;
}

const isSubject = (scene: Scene, verb: Verb, mention: Mention): boolean =>
  canSpeak(mention) && agrees(mention, verb) && !isJoinedBefore(scene, mention);

/** The one subject of the clauses in [from, to) where there is only one person who could be it. */
export function onlySubject(scene: Scene, from: number, to: number): number {
  let found = DROPPED;
  for (let j = from; j < to; j += 1) {
    const index = startsAt(scene, j);
    const mention = scene.mentions[index];
    if (!mention) continue;
    j = mention.to;
    if (isGoverned(scene, mention) || isTime(mention) || !canSpeak(mention) || mention.what === 'document') continue;
    const beside = found >= 0 ? besideSubject(scene, index) : null;
    if (beside !== null) {
      if (beside === index) found = index;
      continue;
    }
    if (found >= 0 || mention.plural || isJoinedBefore(scene, mention) || isJoinedBehind(scene, mention))
      return UNKNOWN;
    found = index;
  }
  return found;
}

/** Which of two names the person that both stand for: "Luis Pérez, ministro de Economía"; `null` where they do not. */
function besideSubject(scene: Scene, index: number): number | null {
  const mention = scene.mentions[index];
  if (!mention || !isSign(scene.frame.tokens[mention.from - 1], ',')) return null;
  const outer = indexAt(scene, mention.from - 2);
  if (scene.mentions[outer]?.kind === 'name' && mention.kind === 'nominal') return outer;
  return outer >= 0 && spanishNamed(scene, outer) === index ? index : null;
}

/** The subject of a verb behind the comma at token `i` that no other one opens: "Tras la reunión, dijo". */
function beforeComma({ scene, verb, low, i }: Before): number {
  const index = startsAt(scene, low);
  const first = scene.mentions[index];
  // the subject with a comma too many
  if (first && first.to === i - 1 && canSpeak(first) && agrees(first, verb) && !isTime(first)) return index;
  for (let j = low; j < i; j += 1) {
    const mention = scene.mentions[startsAt(scene, j)];
    if (mention && canSpeak(mention) && !isTime(mention) && !isGoverned(scene, mention)) return UNKNOWN;
  }
  return DROPPED;
}

/** The subject that an insertion, opened at token `open`, stands behind; `null` for none. */
function beforeInsertion({ scene, verb }: Before, open: number): number | null {
  const index = indexAt(scene, open - 1);
  const mention = scene.mentions[index];
  if (mention?.to !== open - 1 || isTime(mention) || isGoverned(scene, mention)) return null;
  return isSubject(scene, verb, mention) ? spanishNamed(scene, index) : UNKNOWN;
}

/** So many tokens may stand between two commas, dashes or brackets. */
const INSERTION = 60;

/** The sign that opens what the one at `close` closes, or −1. */
function openingSign(tokens: readonly Token[], close: number, floor: number, sign: string): number {
  const opening = sign === ')' ? '(' : sign === ',' ? ',' : '—–-';
  for (let j = close - 1; j >= Math.max(floor, close - INSERTION); j -= 1) {
    const token = tokens[j];
    if (!token || token.kind === 'run' || isSign(token, ';:')) return -1;
    if (isSign(token, opening)) return j;
  }
  return -1;
}

/** So many tokens and phrases away a subject may stand. */
const REACH = 40;

/** The subject before a verb, {@link DROPPED} where none stands there, {@link UNKNOWN} where it is not sure. */
export function subjectBefore(scene: Scene, verb: Verb, floor: number): number {
  const { tokens } = scene.frame;
  const low = Math.max(floor, sentenceFrom(scene, verb.at));
  if (verb.form.mood === 'gerund') return onlySubject(scene, low, verb.from);
  let i = verb.from - 1;
  for (let steps = 0; i >= low && steps < REACH; steps += 1) {
    const token = tokens[i];
    if (!token || token.kind === 'run') break;
    const place: Before = { scene, verb, low, i };
    const index = indexAt(scene, i);
    const mention = scene.mentions[index];
    if (mention) {
      const found = MENTIONS.first({ ...place, mention });
      if (found !== 'past') return found ?? index;
      i = mention.from - (isGoverned(scene, mention) && !holdsPreposition(scene, mention) ? 2 : 1);
    } else if (isSign(token, ',)—–-')) {
      const open = openingSign(tokens, i, low, token.text);
      const found = open < 0 ? beforeComma(place) : beforeInsertion(place, open);
      if (found !== null) return found;
      i = open - 1;
    } else {
      const found = token.kind === 'punct' ? DROPPED : WORDS.first({ ...place, token });
      if (found !== null) return found;
      i -= 1;
    }
  }
  return DROPPED;
}
