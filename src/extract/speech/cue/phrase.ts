/** Phrases around a name: appositions, roles and titles beside it, and the subject that stands behind its verb. */

import { Rules } from '../../../text/rules.ts';
import { NEVER_INVERTED, PREPOSITIONS } from '../en/clause-words.ts';
import { SPEECH_VERBS } from '../en/cues.ts';
import { FUNCTION_WORDS, GROUP_NOUNS } from '../en/roles.ts';
import type { Token } from '../frame.ts';
import type { Mention } from '../mention/mention.ts';
import { opensCompound } from '../mention/phrase.ts';
import { isTitle, personNoun } from '../name/name.ts';
import { opensClause } from './clause.ts';
import { isSign } from '../frame.ts';
import { indexAt, indexFrom, isWord, mentionAt, namesPerson, sentenceFrom } from './scene.ts';
import type { Scene } from './scene.ts';
import { looksVerb } from './verb.ts';

/** "the mayor, Jane Doe, …" → Jane Doe: a role stands back behind the name set beside it. */
export function named(scene: Scene, index: number): number {
  const { tokens } = scene.frame;
  const mention = scene.mentions[index];
  if (mention?.kind !== 'nominal' || !mayBeOnePerson(mention)) return index;
  if (!isSign(tokens[mention.to + 1], ',')) return index;
  const inner = indexFrom(scene, mention.to + 2);
  const name = scene.mentions[inner];
  if (!namesPerson(name)) return index;
  const after = tokens[name.to + 1];
  return after?.kind === 'word' ? index : inner;
}

/** A noun for a person, or one that no list has and that is taken for a body's name: "the skipper". */
const mayBeOnePerson = ({ what, noun, plural }: Mention): boolean =>
  what === 'person' || (what === 'group' && !plural && !GROUP_NOUNS.has(noun));

/** The name before the comma that a list of roles began with: "Doe, professor of law and author" → Doe; −1 for none. */
export function headOfRoles(scene: Scene, role: Mention): number {
  const { tokens } = scene.frame;
  let comma = role.from - 2;
  while (comma > role.from - 14 && tokens[comma]?.kind === 'word' && !looksVerb(tokens[comma])) comma -= 1;
  const head = indexAt(scene, comma - 1);
  const fits = isSign(tokens[comma], ',') && scene.mentions[head]?.kind === 'name';
  return fits && personNoun(tokens[comma + 1]?.lower ?? '') ? head : -1;
}

/**
 * The mention beside which the sign at `close` closes an apposition or a relative clause, "Doe, the mayor, said" → Doe; "the
 * mayor, Jane Doe, said" → Jane Doe; −1 for none.
 */
export function headOfAside(scene: Scene, close: number, floor: number): number {
  const { tokens } = scene.frame;
  const open = openingSign(scene, close, floor);
  if (beginsWithVerb(tokens[open + 1])) return -1;
  const index = indexAt(scene, open - 1);
  const head = scene.mentions[index];
  if (!head) return -1;
  if (PREPOSITIONS.has(tokens[head.from - 1]?.lower ?? '')) return governing(scene, head);
  return nameInside(scene, head, open) ?? index;
}

/** What an aside does not begin with: a finite verb; "elected in May" is a participle. */
const beginsWithVerb = (token: Token | undefined): boolean => looksVerb(token) && !token?.lower.endsWith('ed');

/** The mention that the phrase with a preposition belongs to: "the senator from Ohio" → the senator; −1 for none. */
export function governing(scene: Scene, mention: Mention): number {
  const outer = indexAt(scene, mention.from - 2);
  const head = scene.mentions[outer];
  return !head || PREPOSITIONS.has(scene.frame.tokens[head.from - 1]?.lower ?? '') ? -1 : outer;
}

/** "the mayor, Jane Doe, said": the name that an aside behind a role begins with. */
function nameInside(scene: Scene, head: Mention, open: number): number | null {
  if (head.kind !== 'nominal') return null;
  const index = indexFrom(scene, open + 1);
  const name = scene.mentions[index];
  return name?.kind === 'name' && name.entity?.kind === 'person' ? index : null;
}

/** The sign that opens what the sign at `close` closes: the nearest one right behind a name, else the nearest. */
function openingSign(scene: Scene, close: number, floor: number): number {
  const { tokens } = scene.frame;
  const sign = tokens[close]?.text;
  const opening = sign === ')' ? '(' : sign === ',' ? ',' : '—–';
  let nearest = -1;
  for (let i = close - 1; i >= Math.max(floor, close - 60); i -= 1) {
    if (!isSign(tokens[i], opening)) continue;
    if (nearest < 0) nearest = i;
    // ", chairman of the Senate panel, Republican of Texas,": the list begins behind the name
    if (namesPerson(mentionAt(scene, i - 1)) && opensClause(scene, indexAt(scene, i - 1))) return i;
  }
  return nearest;
}

/** The mention a phrase at token `i` is about: past adjectives, and past an organisation to the person it employs. */
export function phraseAt(scene: Scene, i: number): number {
  const start = pastAdjectives(scene, i);
  const index = indexFrom(scene, start);
  const mention = scene.mentions[index];
  if (!mention) return behindSecondTitle(scene, i, start);
  return mention.what === 'group' && !mention.possessive ? (employee(scene, mention) ?? index) : index;
}

/** First token at or behind `i` that is no adjective, judged by what it is not. */
function pastAdjectives(scene: Scene, i: number): number {
  const { tokens } = scene.frame;
  let start = i;
  while (start < i + 4) {
    const token = tokens[start];
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) break;
    if ((looksVerb(token) && !opensCompound(tokens, start)) || indexAt(scene, start) >= 0) break;
    start += 1;
  }
  return start;
}

/** "Harbour Commission chairman Jane Doe" → Jane Doe. */
function employee(scene: Scene, group: Mention): number | null {
  for (let i = group.to + 1; i < group.to + 8; i += 1) {
    const token = scene.frame.tokens[i];
    if (token?.kind !== 'word' || looksVerb(token) || PREPOSITIONS.has(token.lower)) return null;
    const index = indexFrom(scene, i);
    const name = scene.mentions[index];
    if (name?.kind === 'name' && name.entity?.kind === 'person') return index;
  }
  return null;
}

/** "former Ohio Gov. and party chairman Jane Doe": the name behind a second title, or −1. */
function behindSecondTitle(scene: Scene, from: number, joint: number): number {
  const { tokens } = scene.frame;
  const title = tokens[joint - 1];
  if (joint === from || !title || !isTitle(title) || !/^(?:and|or)$/.test(tokens[joint]?.lower ?? '')) return -1;
  for (let i = joint + 1; i < joint + 7; i += 1) if (indexFrom(scene, i) >= 0) return indexFrom(scene, i);
  return -1;
}

/** A verb of speech and the phrase behind it. */
type Inversion = Readonly<{ scene: Scene; verb: number; before: Token | undefined; subject: Mention }>;

const NO_INVERSIONS = new Rules<Inversion, true>('speech: saying verbs whose subject does not stand behind them', [
  {
    name: 'hearer-behind-verb',
    for: 'Ana Roe — named by the Old Gazette as a friend — told Tom Poe that “it was late and cold.”',
    not: 'Ana Roe, a friend, told Tom Poe that “it was late and cold.”',
    says: ({ scene, verb }) => (isWord(scene.frame.tokens[verb], NEVER_INVERTED) ? true : null),
  },
  {
    name: 'subject-before-aside',
    for: 'Ana Roe, the mayor, said Tom Poe “was late and cold.”',
    not: 'Ana Roe, the mayor, said it “was late and cold.”',
    says: ({ scene, verb, before }) => (isSign(before, ',') && closesAside(scene, verb - 1) ? true : null),
  },
  {
    name: 'word-before-verb',
    for: 'In town Ana Roe said Tom Poe “was late and cold.”',
    not: 'In town Ana Roe said it “was late and cold.”',
    says: ({ before }) => (before && before.kind !== 'run' && !isSign(before, ',—–-') ? true : null),
  },
  {
    name: 'subject-of-next-verb',
    for: 'Ana Roe left, and on Monday, said Tom Poe had seen “the long and cold sea.”',
    not: 'Ana Roe left, and on Monday said it was “the long and cold sea.”',
    says: ({ scene, subject }) => {
      const after = scene.frame.tokens[subject.to + 1];
      return looksVerb(after) ? true : null;
    },
  },
]);

/** The subject a verb has behind it, "…, said Jane Doe, the mayor", not "Doe, the mayor, said the bridge was safe"; −1 for none. */
export function invertedSubject(scene: Scene, verb: number): number {
  const { tokens } = scene.frame;
  const word = tokens[verb]?.lower ?? '';
  if (!SPEECH_VERBS.has(word) || word.endsWith('ing')) return -1;
  const index = phraseAt(scene, verb + 1);
  const subject = scene.mentions[index];
  if (!subject || subject.possessive) return -1;
  const before = tokens[verb - 1];
  return NO_INVERSIONS.first({ scene, verb, before, subject }) ? -1 : named(scene, index);
}

/** Does the comma close an apposition or a relative clause of a name: "Doe, who runs the shop, said"? */
function closesAside(scene: Scene, close: number): boolean {
  const open = openingSign(scene, close, sentenceFrom(scene, close));
  return opensClause(scene, indexAt(scene, open - 1));
}
