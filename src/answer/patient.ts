/**
 * To whom it is done: "who bought Norsk" is not answered by what Norsk bought. Looks at the order of words only: a name
 * before an active verb acts, one behind it or before a passive verb is acted upon.
 */

import { MARK } from '../index/marks.ts';
import type { Passage } from '../index/passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Query } from '../index/query.ts';
import { readSentences, type ReadSentence } from './read-passage.ts';

/** The verb of a question and the name it is done to, by their places among the question's words. */
export type Patient = Readonly<{ verb: number; names: ReadonlySet<number> }>;

const WHO = /^who$/;
const WHICH = /^(?:which|what)$/;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would)$/;
/** Between a verb and its object. */
const ARTICLE = /^(?:the|a|an|its|their|his|her)$/;
/** Makes a verb passive, so many words before it at most. */
const PASSIVE = /^(?:is|are|was|were|be|been|being|get|gets|got|getting)$/;
const NEAR = 3;
/** Who does it and the doing: "Norsk owner Ann Poe". */
const NOUN = /(?:er|or|ion|ment|ure)s?$/;
/** Before the plain form of a verb; without one it may be a noun: "the Norsk coach Ann Poe". */
const BEFORE_VERB = /^(?:to|will|would|can|could|may|might|must|should|shall|did|does|do|and|or)$/;
/** Between the one who acts and the verb: "has agreed to", "will"; what leads on to somebody else. */
const RELATIVE = /^(?:who|whom|which|that|whose|by)$/;

/** Reads "who bought Norsk", "which company is buying Norsk Foods"; `null` when nothing is asked about what was done to a name. */
export function patientOf({ printed, words }: Query): Patient | null {
  const [first = ''] = printed;
  let at = 1;
  if (WHICH.test(first)) at = 2;
  else if (!WHO.test(first)) return null;
  if (AUXILIARY.test(printed[at] ?? '')) at++;
  const placeOf = (word: string | undefined) => words.findIndex(({ typed }) => typed.toLowerCase() === word);
  const verb = placeOf(printed[at]);
  if (verb < 0 || words[verb]?.name === true) return null;
  at++;
  if (ARTICLE.test(printed[at] ?? '')) at++;
  const names = new Set<number>();
  for (; at < printed.length; at++) {
    const place = placeOf(printed[at]);
    if (words[place]?.name !== true) break;
    names.add(place);
  }
  // "Who won Norsk's contract": another noun is the object.
  return names.size === 0 || at < printed.length ? null : { verb, names };
}

/** Whether the sentence tells who does it to the name, or what the name does instead; `null` when it tells neither. */
function tells(text: string, { words, hits, marks }: ReadSentence, { verb, names }: Patient): boolean | null {
  const printed = (place: number) => {
    const word = words[place];
    return word ? text.slice(word.start, word.end).toLowerCase() : '';
  };
  const isName = (place: number) => names.has(hits[place] ?? -1);
  let told: boolean | null = null;
  for (const [at, hit] of hits.entries()) {
    if (hit !== verb) continue;
    if (NOUN.test(printed(at)) || (words[at]?.term === printed(at) && !BEFORE_VERB.test(printed(at - 1)))) return true;
    if (words.some((_, place) => place > at && isName(place))) return true;
    let before = -1;
    for (let place = at - 1; place >= 0 && before < 0; place--) if (isName(place)) before = place;
    if (before < 0) continue;
    const capital = (place: number) => words[place]?.stop === false && ((marks[place] ?? 0) & MARK.anyCapital) !== 0;
    // "Norsk ASA"
    while (before + 1 < at && capital(before + 1)) before++;
    const between = words.slice(before + 1, at).map((_, offset) => before + 1 + offset);
    // Whoever else is named in between may be the one who acts.
    const other = between.some(capital);
    const passive = !printed(at).endsWith('ing') && between.slice(-NEAR).some((place) => PASSIVE.test(printed(place)));
    if (passive || printed(at - 1) === 'being') return true;
    if (!other && !between.some((place) => RELATIVE.test(printed(place)))) told = false;
  }
  return told;
}

/** True when the first passage has the name do what the question asks who did to it, and none tells who did. */
export function wrongPatient(
  patient: Patient,
  passages: readonly Passage[],
  query: Query,
  index: PassageIndex,
): boolean {
  let wrong = false;
  for (const [place, passage] of passages.entries()) {
    const text = passage.article.text.slice(passage.start, passage.end);
    for (const sentence of readSentences(passage, query, index)) {
      const told = tells(text, sentence, patient);
      if (told === true) return false;
      if (told === false && place === 0) wrong = true;
    }
  }
  return wrong;
}
