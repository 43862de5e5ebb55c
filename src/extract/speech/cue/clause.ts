/** Clauses: which mention is the subject of which, where one begins, and its verb. */

import { Rules } from '../../../text/rules.ts';
import { DETERMINERS, PREPOSITIONS, RELATIVE_WORDS, SUBORDINATORS } from '../en/clause-words.ts';
import { CUE_VERBS } from '../en/cues.ts';
import type { Token } from '../frame.ts';
import type { Mention } from '../mention/mention.ts';
import { isSign } from '../frame.ts';
import { indexAt, isWord, mentionAt, sentenceFrom } from './scene.ts';
import type { Scene } from './scene.ts';
import { isAdverb, looksVerb } from './verb.ts';

/** How far left of a verb its subject is looked for, in tokens. */
const SUBJECT_REACH = 90;
/** The longest apposition or relative clause between a subject and its verb, in tokens. */
const ASIDE = 45;

/** The sign that closes an apposition or relative clause opened by the sign at `open`, or −1. */
function closingSign(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < open + ASIDE && tokens[i]?.kind !== 'run'; i += 1) if (isSign(tokens[i], ',—–)')) return i;
  return -1;
}

/** The finite verb behind a mention, past an apposition, a relative clause or adverbs; −1 for none. */
export function verbAfter(scene: Scene, mention: Mention): number {
  const { tokens } = scene.frame;
  let i = mention.to + 1;
  for (let hop = 0; hop < 4; hop += 1) {
    const token = tokens[i];
    if (!token) return -1;
    if (isSign(token, ',—–(')) {
      const close = closingSign(tokens, i);
      if (close < 0) return -1;
      i = close + 1;
    } else if (looksVerb(token)) return i;
    else if (isAdverb(token)) i += 1;
    else if (token.lower === 'of') {
      // "Doe of North Carolina said"
      i += 1;
      while (tokens[i]?.capital) i += 1;
    } else return -1;
  }
  return -1;
}

/** A mention that may be the subject of its clause, and the word before it. */
type Opening = Readonly<{ scene: Scene; mention: Mention; before: Token }>;

const CLAUSE_OPENINGS = new Rules<Opening, boolean>('speech: whether a mention opens a clause', [
  {
    name: 'after-sign',
    for: 'For Ana Roe, the mayor has left “the long and cold rain.”',
    not: 'The mayor has left “the long and cold rain.”',
    says: ({ scene, mention, before }) => (before.kind === 'punct' ? !isApposition(scene, mention) : null),
  },
  {
    name: 'after-preposition',
    for: 'For Ana Roe, it was “late and cold.”',
    not: 'Ana Roe thought it was “late and cold.”',
    says: ({ before }) => (PREPOSITIONS.has(before.lower) && !SUBORDINATORS.has(before.lower) ? false : null),
  },
  {
    name: 'object-of-verb',
    for: 'The hall had Ana Roe’s letter of last year on “the long and cold rain.”',
    not: 'Ana Roe had a letter of last year on “the long and cold rain.”',
    says: ({ before }) => (looksVerb(before) && !CUE_VERBS.has(before.lower) ? false : null),
  },
]);

/** Could the mention be the subject of its clause, judged by what stands before it? */
export function opensClause(scene: Scene, index: number): boolean {
  const { tokens } = scene.frame;
  const mention = scene.mentions[index];
  if (!mention || mention.possessive) return false;
  let before = tokens[mention.from - 1];
  if (before && DETERMINERS.has(before.lower)) before = tokens[mention.from - 2];
  return !before || (CLAUSE_OPENINGS.first({ scene, mention, before }) ?? true);
}

/** Is the mention an apposition to the name before the comma: "Doe, the mayor"? Not in "after meeting Doe, the mayor said". */
function isApposition(scene: Scene, mention: Mention): boolean {
  if (mention.kind === 'pronoun') return false;
  const { tokens } = scene.frame;
  if (!isSign(tokens[mention.from - 1], ',')) return false;
  const head = mentionAt(scene, mention.from - 2);
  if (!head || !canStandBeside(head, mention)) return false;
  const before = tokens[head.from - 1];
  if (!before || before.kind !== 'word') return true;
  return SUBORDINATORS.has(before.lower) || ['of', 'for', 'from', 'by', 'to', 'with'].includes(before.lower);
}

/** "Doe, the mayor", "the mayor, Jane Doe". */
const canStandBeside = (head: Mention, mention: Mention): boolean =>
  mention.kind === 'name'
    ? head.kind === 'nominal' && !head.plural && mention.entity?.kind === 'person'
    : head.kind === 'name' && mention.what === 'person';

/** Not a clause within a clause: "that Doe lied", "said Doe lied", "which Doe denied". */
function opensMainClause(scene: Scene, mention: Mention): boolean {
  const { tokens } = scene.frame;
  const before = tokens[mention.from - 1];
  return before?.kind !== 'word' || ['and', 'but', 'so', 'then'].includes(before.lower);
}

/**
 * The nearest clause subject left of token `i` that has a verb of its own at or before `i`; else the nearest that opens a
 * clause; −1 for none.
 * @param main whether the subject of a main clause goes before one of a clause within a clause
 */
export function clauseSubject(scene: Scene, i: number, main = false): number {
  const participle = scene.frame.tokens[i]?.lower.endsWith('ing') === true;
  const floor = Math.max(sentenceFrom(scene, i), i - SUBJECT_REACH);
  let fallback = -1;
  let inner = -1;
  for (let j = i - 1; j >= floor; j -= 1) {
    const index = indexAt(scene, j);
    const mention = scene.mentions[index];
    if (!mention) continue;
    j = mention.from;
    if (!opensClause(scene, index)) continue;
    const verb = verbAfter(scene, mention);
    if (verb === i && participle) continue; // "a statement saying" has another subject
    if (verb >= 0) {
      if (!main || opensMainClause(scene, mention)) return index;
      inner = index;
    }
    fallback = index;
  }
  return inner >= 0 ? inner : fallback;
}

/**
 * Does a clause with a subject and a verb of its own begin at token `i`: "no plant would be closed", "talks had failed"?
 * A relative clause takes one verb for itself: "sugar that was brown" is none.
 */
export function clauseBegins(scene: Scene, i: number, end: number): boolean {
  const { tokens } = scene.frame;
  const first = tokens[i];
  if (first?.kind !== 'word') return false;
  // "about 40 boats", "over a hundred"
  const counted = /^\d/.test(tokens[i + 1]?.text ?? '');
  if (NO_SUBJECT_BEGINS.has(first.lower) && !counted) return false;
  let verbs = 0;
  for (let j = i + 1; j < Math.min(end, i + 25) && tokens[j]?.kind !== 'run'; j += 1) {
    const token = tokens[j];
    if (isWord(token, RELATIVE_WORDS)) verbs -= 1;
    else if (looksVerb(token)) verbs += 1;
    if (verbs > 0) return true;
  }
  return false;
}

/** Words behind a saying verb that begin no subject: how, where and to whom it was said. */
const NO_SUBJECT_BEGINS: ReadonlySet<string> = new Set([
  ...[...PREPOSITIONS].filter((word) => word !== 'a'),
  ...RELATIVE_WORDS,
  ...'as how not so and or but later again too'.split(' '),
]);
