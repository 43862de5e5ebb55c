/**
 * The few words of a sentence that answer by themselves. Shown above the passage like a fact, so that a wrong one is worse
 * than none: in any doubt there is none, and the marked sentence speaks.
 */

import type { Span } from '../extract/extraction.ts';
import { MARK } from '../index/marks.ts';
import type { Query } from '../index/query.ts';
import { asksForAge } from './age-asked.ts';
import { isAsserted } from './asserted.ts';
import { isGeneric } from './counted.ts';
import type { ReadPassage, ReadSentence } from './read-passage.ts';
import { agesIn, shortAge } from './short-age.ts';
import { countingOf, shortAmount, valuesIn } from './short-amount.ts';
import { shortDate } from './short-date.ts';
import { shortName } from './short-name.ts';

/** What is met less well is met by a synonym only, and "strike" may be an attack: too little for a short answer. */
const MET = 0.5;

type Found = Readonly<{ span: Span; from: number; to: number; value?: number }>;

/** The short answer, with its value where it is an amount. */
export type ShortAnswer = Readonly<{ span: Span; value: number | null }>;

/** True when every word of the question is met in the sentence; names may stand elsewhere in the passage. */
function tellsOfIt({ sentences }: ReadPassage, sentence: ReadSentence, query: Query, strict: boolean): boolean {
  const { marks, hits } = sentence;
  let away = false;
  for (const [place, { name, typed }] of query.words.entries()) {
    if ((sentence.met[place] ?? 0) >= MET || isGeneric(typed.toLowerCase())) continue;
    if (strict || !name || /\d/.test(typed)) return false;
    if (!sentences.some(({ met }) => (met[place] ?? 0) >= MET)) return false;
    away = true;
  }
  // With its own place elsewhere, a sentence that names another one may be about that.
  const PLACE = MARK.country | MARK.state | MARK.city;
  return !away || !hits.some((hit, at) => hit === -1 && ((marks[at] ?? 0) & PLACE) !== 0);
}

/** The first words of a sentence: a year among them sets the time of all. */
const OPENING = 3;

/** True when an amount is one of a year before the article's that the question does not name: "in 1987 a flood killed 20". */
function isOfAnotherYear(text: string, sentence: ReadSentence, { span }: Found, year: number | null): boolean {
  const { words, printed, hits, marks } = sentence;
  return (
    year !== null &&
    printed.some((word, at) => {
      if (!/^(?:1[5-9]|20)\d\d$/.test(word) || ((marks[at] ?? 0) & MARK.date) === 0 || hits[at] !== -1) return false;
      if (Number(word) >= year) return false;
      const { start, end } = words[at] ?? span;
      const between = start < span.start ? text.slice(end, span.start) : text.slice(span.end, start);
      return at < OPENING || !between.includes(',');
    })
  );
}

function find(passage: ReadPassage, sentence: ReadSentence, year: number | null): Found | null {
  const { text, language, query } = passage;
  if (query.wanted === 'date')
    return tellsOfIt(passage, sentence, query, true) ? shortDate(text, sentence, query, language) : null;
  if (query.wanted === 'number' || query.wanted === 'money') {
    const counting = countingOf(query);
    if (counting === null || !tellsOfIt(passage, sentence, query, false)) return null;
    const found = shortAmount(text, sentence, counting, query);
    return found === null || isOfAnotherYear(text, sentence, found, year) ? null : found;
  }
  return tellsOfIt(passage, sentence, query, true) ? shortName(text, sentence, query, language) : null;
}

/** A toll may be told in any of these. */
const DEATHS =
  /^(?:d(?:ie|ied|ies|ying)|dead|deaths?|fatalit(?:y|ies)|kill(?:s|ed|ing)?|lives|perish(?:ed)?|tolls?|victims?|muert[oe]s?|murieron|fallecieron|fallecidos|víctimas|victimas)$/;

/** The words of the answering sentence that answer, as offsets into the passage. */
export function shortAnswer(passage: ReadPassage, sentence: ReadSentence, year: number | null): ShortAnswer | null {
  if (asksForAge(passage.query)) {
    const age = shortAge(passage, sentence);
    return age === null || isOfAnotherYear(passage.text, sentence, age, year) ? null : age;
  }
  const found = find(passage, sentence, year);
  if (found === null || !isAsserted(passage.text, sentence, found.from, found.to, passage.query)) return null;
  return { span: found.span, value: found.value ?? null };
}

/**
 * True when a passage of another article gives, or may give, another number for the same: every word of the question is met
 * there, be it by what stands for it.
 */
export function contradicts(passage: ReadPassage, value: number): boolean {
  const { text, query, sentences } = passage;
  if (asksForAge(query)) return agesIn(passage).some((age) => age !== value);
  const counting = countingOf(query);
  if (counting === null) return false;
  const open = (place: number) => !isGeneric(query.words[place]?.typed.toLowerCase() ?? '');
  const places = query.words.map((_, place) => place).filter(open);
  const ofDeaths = (place: number) => DEATHS.test(query.words[place]?.typed.toLowerCase() ?? '');
  const meets = ({ met, printed }: ReadSentence, place: number) =>
    (met[place] ?? 0) > 0 || (ofDeaths(place) && printed.some((word) => DEATHS.test(word)));
  if (!places.every((place) => sentences.some((sentence) => meets(sentence, place)))) return false;
  const about = sentences.filter((sentence) =>
    places.every((place) => (query.words[place]?.name ?? false) || meets(sentence, place)),
  );
  const values = about.map((sentence) => valuesIn(text, sentence, counting, query));
  return values.some((found) => found.length > 0) && !values.some((found) => found.includes(value));
}
