/** "How old is X": only a sentence that prints an age, beside the name or about the same person, can answer. */

import type { Query } from '../index/query.ts';
import { readSentences } from './read-passage.ts';
import type { Passage } from '../index/passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';

const ASKED = /\bhow old\b|\bwhat (?:is|was|were|are) (?:\S+ ){1,5}age\b|\b(?:what|which) age\b/;

/** True for a question after an age. */
export function asksForAge({ printed }: Query): boolean {
  return ASKED.test(printed.join(' '));
}

/** Ways in which an age is printed, of people and of things. */
const AGES: readonly RegExp[] = [
  // "62-year-old", "62 years old", "two years of age", "4.5 billion years old", "centuries-old"
  /\b(?:years?|months?|weeks?|days?|century|centuries|decades?)[- ](?:old\b|of[- ]age\b)/i,
  // "in her early 60s"
  /\bin (?:his|her|their) (?:early |mid[- ]?|late )?(?:\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/i,
];
/** The same where digits have to be. */
const AGES_IN_DIGITS: readonly RegExp[] = [
  // "aged 62", "ages 18", "at the age of 62"
  /\b(?:aged?|ages)(?: of)? (?:about |around |only |just )?\d{1,3}\b/i,
  // "Maria Lopez, 44, said", "Maria Lopez (44)"
  /\p{Lu}[\p{L}’'.-]{1,30}(?:,? \(\d{1,3}\)|, \d{1,3}[,.;])/u,
  // "who is 62", "was 67 at the time"
  /\b(?:is|was|were|are|be|being|turn|turns|turned|turning) (?:now |about |only |just )?\d{1,3}(?=[.,;]|$| (?:when|at|and|in|on|this|last|next|years?)\b)/im,
  /\b\d{1,3}(?:st|nd|rd|th) (?:birthday|anniversary)\b/i,
  /\b(?:born|built|founded|established|dat(?:es|ed|ing)(?: back)?)\b[^.\d]{1,40}(?:1\d|20)\d\d\b/i,
];

/** True when a text prints an age, whoever is of it. Most texts have no digits, and need not be searched for them. */
function holdsAge(text: string): boolean {
  return AGES.some((age) => age.test(text)) || (/\d/.test(text) && AGES_IN_DIGITS.some((age) => age.test(text)));
}

const PRONOUN = /\b(?:he|she|his|her|him|they|their|it|its)\b/i;

/** So much of the name has to be printed: the surname alone for the full name. */
const MOST = 0.4;

/** True when a passage prints an age of what the question names. */
export function printsAge(passage: Passage, query: Query, index: PassageIndex): boolean {
  const text = passage.article.text.slice(passage.start, passage.end);
  if (!holdsAge(text)) return false;
  const named = query.words.filter(({ name }) => name);
  const counted = named.length > 0 ? named : query.words;
  const whole = counted.reduce((sum, { rarity }) => sum + rarity, 0);
  // The surname alone stands for the full name.
  const surname = query.words.findLastIndex(({ name }) => name);
  const about = (met: Float64Array) =>
    (met[surname] ?? 0) > 0 ||
    query.words.reduce((sum, word, at) => sum + (counted.includes(word) ? word.rarity * (met[at] ?? 0) : 0), 0) >=
      MOST * whole;
  const read = readSentences(passage, query, index);
  return read.some(({ span, met }, at) => {
    const sentence = text.slice(span.start, span.end);
    if (!holdsAge(sentence)) return false;
    return about(met) || (PRONOUN.test(sentence) && read.slice(0, at).some((before) => about(before.met)));
  });
}
