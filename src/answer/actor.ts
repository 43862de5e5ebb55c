/**
 * Who does it: "how much did France seize" is not answered by what Spain seized, nor "how many did Roe send" by what Doe
 * sent. Looks at the order of words only: a country before the verb acts, one after it is acted upon unless "by" leads to
 * it; so does a name right before the verb.
 */

import { stemWord } from '../index/analyze.ts';
import { COUNTRIES_IN_A_WORD } from '../index/country.ts';
import { MARK } from '../index/marks.ts';
import type { Passage } from '../index/passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Query } from '../index/query.ts';
import { readSentences, type ReadSentence } from './read-passage.ts';

/**
 * Who acts in a question and the words that may be the verb, by their place among the question's words.
 * A country has to be named in the article, a person may be "he" there.
 */
export type Actor = Readonly<{ who: number; isCountry: boolean; verbs: ReadonlySet<number> }>;

const ASKS = /^(?:how|what|which|when|where|why|who|whom)$/;
const AUXILIARY = /^(?:did|does|do|has|have|had|will|would)$/;
/** Between the country and its verb: "the US border police have seized". */
const MAX_VERBS = 4;
/** "by the Mexican navy": the country stands within so many words. */
const BEHIND_BY = 4;

const countries = new Set(COUNTRIES_IN_A_WORD.map((name) => stemWord(name, 'en')));

/** Words between a name and its verb. */
const BETWEEN =
  /^(?:has|have|had|will|would|could|can|may|might|must|also|then|later|already|recently|agreed|decided|promised|offered|to)$/;

/** The last word of a name that begins at a place of the question; -1 when no name does. */
function nameFrom({ printed, words }: Query, at: number): number {
  let last = -1;
  for (let next = at; ; next++) {
    const place = words.findIndex(({ typed, name }) => name && typed.toLowerCase() === printed[next]);
    if (place < 0) return last;
    last = place;
  }
}

/** Reads "how much … did the US seize"; `null` when the question does not ask after somebody's doings. */
export function actorOf(query: Query): Actor | null {
  const { printed, words } = query;
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
  const who = country < 0 ? nameFrom(query, at) : country;
  if (who < 0) return null;
  at =
    country < 0
      ? printed.indexOf(words[who]?.typed.toLowerCase() ?? '', at) + 1
      : at + (words[who]?.typed.split(/\s+/) ?? []).length;
  const verbs = new Set<number>();
  for (; verbs.size < MAX_VERBS; at++) {
    const place = placeOf(printed[at]);
    const word = words[place];
    if (!word || word.name) break;
    verbs.add(place);
  }
  return verbs.size === 0 ? null : { who, isCountry: country >= 0, verbs };
}

/** Whether the sentence lets the one asked about act, or another one instead; `null` when it does not tell. */
function acts(text: string, { words, hits, marks }: ReadSentence, { who, isCountry, verbs }: Actor): boolean | null {
  let told: boolean | null = null;
  const printed = (place: number) => {
    const word = words[place];
    return word ? text.slice(word.start, word.end).toLowerCase() : '';
  };
  const country = (place: number) => words[place]?.stop === false && countries.has(words[place].term);
  const named = (place: number) => ((marks[place] ?? 0) & (MARK.anyCapital | MARK.date)) === MARK.anyCapital;
  for (const [at, hit] of hits.entries()) {
    if (!verbs.has(hit)) continue;
    const by = words.findIndex(
      (_, place) => place > at && printed(place) === 'by' && !printed(place + 1).endsWith('ing'),
    );
    const passive =
      by < 0
        ? []
        : words.flatMap((_, place) => (place > by && place <= by + BEHIND_BY && country(place) ? [place] : []));
    const before = words.flatMap((_, place) => (place < at && country(place) ? [place] : []));
    const agents = passive.length > 0 ? passive : before;
    if (agents.some((agent) => hits[agent] === who)) return true;
    if (!isCountry) {
      if (hits.some((other, place) => other === who && place < at)) return true;
      let beside = at - 1;
      while (BETWEEN.test(printed(beside))) beside--;
      if (hits[beside] === -1 && words[beside]?.stop === false && named(beside)) told = false;
    }
    if (agents.length > 0) told = false;
  }
  return told;
}

/** True when the first passage lets another do what the question asks of one, and none lets that one. */
export function wrongActor(actor: Actor, passages: readonly Passage[], query: Query, index: PassageIndex): boolean {
  let wrong = false;
  for (const [place, passage] of passages.entries()) {
    const text = passage.article.text.slice(passage.start, passage.end);
    for (const sentence of readSentences(passage, query, index)) {
      const told = acts(text, sentence, actor);
      // Of a person the first passage itself has to tell; what stands for the verb elsewhere may be an offer or a plan.
      if (told === true && (actor.isCountry || place === 0)) return false;
      if (told === false && place === 0) wrong = true;
    }
  }
  return wrong;
}
