/** By whom something was seized, arrested or sent: the subject right before its verb, where it names police, soldiers or the like. */

import { conjugate } from '../../../text/es/conjugation.ts';
import { fold } from '../../../text/analyze.ts';
import { split } from '../../../text/split.ts';
import type { FigureEvent } from '../../extraction.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { SPANISH_EVENT_WORDS } from './event-words-table.ts';
import type { SpanishSentence } from './sentence.ts';
import { FORCES } from './words.ts';

const OF_FORCES: readonly FigureEvent[] = ['seizure', 'arrest', 'extradition', 'deployment', 'displacement'];
const ACTIVE: ReadonlySet<string> = new Set(
  OF_FORCES.flatMap((event) => split(`${SPANISH_EVENT_WORDS[event].verbs} ${SPANISH_EVENT_WORDS[event].weak}`)).flatMap(
    (verb) => conjugate(verb).flatMap(([form, { mood }]) => (mood === 'finite' ? [fold(form)] : [])),
  ),
);
/** Words of the longest subject. */
const LONGEST = 12;
const LINK = /^(?:de|del|la|las|el|los|y|e)$/;

/**
 * The noun phrase before the verb, without its article; `null` where it is not clearly a force.
 * @param verb token of the event's verb
 */
export function agentOf(
  sentence: SpanishSentence,
  verb: number,
  quantity: Quantity,
  event: FigureEvent,
): string | null {
  if (!OF_FORCES.includes(event) || verb > quantity.first || !ACTIVE.has(sentence.word(verb))) return null;
  const end = /^(?:ha|han)$/.test(sentence.word(verb - 1)) ? verb - 1 : verb;
  let first = end;
  while (first > 0 && end - first < LONGEST && belongs(sentence, first - 1)) first--;
  if (first > 0 && !/^[.,:;—–-]$/.test(sentence.print(first - 1))) return null;
  while (first < end && LINK.test(sentence.word(first))) first++;
  const names = Array.from({ length: end - first }, (_, at) => sentence.word(first + at));
  return names.some((word) => FORCES.has(word)) ? sentence.slice(first, end) : null;
}

/** True for a word that may be part of a subject: a noun, an adjective, a name or what joins them. */
function belongs(sentence: SpanishSentence, at: number): boolean {
  const word = sentence.word(at);
  if (sentence.tokens[at]?.kind !== 'word') return false;
  return (
    LINK.test(word) ||
    sentence.capital(at) ||
    (word.length > 3 && !/(?:aron|ieron|o|mente|ando|iendo)$/.test(word)) ||
    /(?:ado|ito|ico|imiento|ivo|ejercito|federico)$/.test(word)
  );
}
