/** Roles as printed: beside a name, "Doe, the mayor of Springfield", or before it, "the mayor, Jane Doe". */

import { isSign } from '../frame.ts';
import { isWord, mentionAt } from '../cue/scene.ts';
import type { Scene } from '../cue/scene.ts';
import type { Token } from '../frame.ts';
import type { Mention } from '../mention/mention.ts';
import { personNoun } from '../name/name.ts';
import type { Span } from '../../../text/span.ts';
import { OTHER_VERBS, SPEECH_VERBS } from './cues.ts';

/** Longest role, in tokens. */
const LONGEST = 16;
const NO_BEGINNINGS: ReadonlySet<string> = new Set('who and but or to in on at by with from as for of'.split(' '));
const BEGINNINGS: ReadonlySet<string> = new Set('a an the his her their its now then'.split(' '));
const RELATIVES: ReadonlySet<string> = new Set('who whom whose which that where when'.split(' '));
const PREPOSITIONS: ReadonlySet<string> = new Set('of for at in with from on to by about de del'.split(' '));

/** The roles that stand beside the name of a person. */
export function rolesBeside(scene: Scene, mention: Mention): Span[] {
  return [roleBehind(scene, mention), roleBefore(scene, mention)].filter((role) => role !== null);
}

/** "Jane Doe, the mayor of Springfield, said" → mayor of Springfield. */
function roleBehind({ frame: { tokens } }: Scene, mention: Mention): Span | null {
  return isSign(tokens[mention.to + 1], ',') ? roleSpan(tokens, mention.to + 2) : null;
}

/** "the mayor, Jane Doe," → mayor. */
function roleBefore(scene: Scene, mention: Mention): Span | null {
  const { tokens } = scene.frame;
  const role = mentionAt(scene, mention.from - 2);
  if (role?.kind !== 'nominal' || role.what !== 'person' || role.plural) return null;
  if (!isSign(tokens[mention.from - 1], ',') || mention.to === mention.from) return null;
  const articled = /^(?:a|an|the|his|her|their)$/.test(tokens[role.from]?.lower ?? '');
  const first = tokens[articled ? role.from + 1 : role.from];
  const last = tokens[role.to];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The role that begins at token `from`, without its article, up to a relative clause or a verb; `null` for anything else. */
function roleSpan(tokens: readonly Token[], from: number): Span | null {
  const first = tokens[from];
  if (first?.kind !== 'word' || SPEECH_VERBS.has(first.lower) || NO_BEGINNINGS.has(first.lower)) return null;
  const last = roleEnd(tokens, from, first);
  let start = from;
  while (start < from + 2 && isWord(tokens[start], BEGINNINGS)) start += 1;
  return last ? { start: tokens[start]?.start ?? first.start, end: last.end } : null;
}

/** The last token of the role, `null` for words without a noun for a person. */
function roleEnd(tokens: readonly Token[], from: number, first: Token): Token | null {
  let noun = false;
  let inside = false;
  let last: Token | undefined;
  let whole: Token | undefined;
  for (let i = from; i < from + LONGEST; i += 1) {
    const token = tokens[i];
    const ends = !token || token.kind === 'run' || isSign(token, ',.;:—') || isWord(token, RELATIVES);
    if (ends || (noun && OTHER_VERBS.has(token.lower))) return noun ? (last ?? null) : null;
    const preposition = PREPOSITIONS.has(token.lower);
    if (preposition || token.lower === 'and') whole = last;
    // "issues of justice" is no judge; "one of the judges" is
    if (preposition && first.lower !== 'one') inside = true;
    if (!inside && personNoun(token.lower)) noun = true;
    last = token;
  }
  return noun ? (whole ?? null) : null; // not cut within a phrase
}
