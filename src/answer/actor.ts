/**
 * Who does it: "how much did France seize" is not answered by what Spain seized. Looks at countries only, and at the order of
 * words: a country before the verb acts, one after it is acted upon unless "by" leads to it.
 */

import { stemWord } from '../index/analyze.ts';
import { COUNTRIES_IN_A_WORD } from '../index/country.ts';
import type { Passage } from '../index/passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Query } from '../index/query.ts';
import { readSentences, type ReadSentence } from './read-passage.ts';

/** The country that acts in a question and the words that may be its verb, by their place among the question's words. */
export type Actor = Readonly<{ country: number; verbs: ReadonlySet<number> }>;

const ASKS = /^(?:how|what|which|when|where|why|who|whom)$/;
const AUXILIARY = /^(?:did|does|do|has|have|had|will|would)$/;
/** Between the country and its verb: "the US border police have seized". */
const MAX_VERBS = 4;
/** "by the Mexican navy": the country stands within so many words. */
const BEHIND_BY = 4;

const countries = new Set(COUNTRIES_IN_A_WORD.map((name) => stemWord(name, 'en')));

/** Reads "how much … did the US seize"; `null` when the question does not ask after the doings of a country. */
export function actorOf({ printed, words }: Query): Actor | null {
  const auxiliary = printed.findIndex((word) => AUXILIARY.test(word));
  // "Did Mexico seize fentanyl?" may be answered by who did instead.
  if (auxiliary < 1 || !printed.slice(0, auxiliary).some((word) => ASKS.test(word))) return null;
  const placeOf = (word: string | undefined) =>
    word === undefined ? -1 : words.findIndex(({ typed }) => typed.toLowerCase() === word);
  let at = auxiliary + 1;
  if (printed[at] === 'the') at++;
  // "the United States" is one term, two printed words.
  const country = words.findIndex(
    ({ typed, stem }) =>
      countries.has(stem) &&
      printed
        .slice(at, at + 3)
        .join(' ')
        .startsWith(typed.toLowerCase()),
  );
  if (country < 0) return null;
  at += (words[country]?.typed.split(/\s+/) ?? []).length;
  const verbs = new Set<number>();
  for (; verbs.size < MAX_VERBS; at++) {
    const place = placeOf(printed[at]);
    const word = words[place];
    if (!word || word.name) break;
    verbs.add(place);
  }
  return verbs.size === 0 ? null : { country, verbs };
}

/** Whether the sentence lets the country act, or another one instead; `null` when it does not tell. */
function acts(text: string, { words, hits }: ReadSentence, { country, verbs }: Actor): boolean | null {
  let told: boolean | null = null;
  for (const [at, hit] of hits.entries()) {
    if (!verbs.has(hit)) continue;
    const printed = (place: number) => {
      const word = words[place];
      return word ? text.slice(word.start, word.end).toLowerCase() : '';
    };
    const isCountry = (place: number) => words[place]?.stop === false && countries.has(words[place].term);
    const by = words.findIndex(
      (_, place) => place > at && printed(place) === 'by' && !printed(place + 1).endsWith('ing'),
    );
    const passive =
      by < 0
        ? []
        : words.flatMap((_, place) => (place > by && place <= by + BEHIND_BY && isCountry(place) ? [place] : []));
    const agents =
      passive.length > 0 ? passive : words.flatMap((_, place) => (place < at && isCountry(place) ? [place] : []));
    if (agents.some((agent) => hits[agent] === country)) return true;
    if (agents.length > 0) told = false;
  }
  return told;
}

/** True when the first passage lets another country do what the question's country is asked about, and none lets that one. */
export function wrongActor(actor: Actor, passages: readonly Passage[], query: Query, index: PassageIndex): boolean {
  let wrong = false;
  for (const [place, passage] of passages.entries()) {
    const text = passage.article.text.slice(passage.start, passage.end);
    for (const sentence of readSentences(passage, query, index)) {
      const told = acts(text, sentence, actor);
      if (told === true) return false;
      if (told === false && place === 0) wrong = true;
    }
  }
  return wrong;
}
