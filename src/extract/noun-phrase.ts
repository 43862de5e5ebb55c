/** The noun phrase that begins at a token: what a number counts, or what a preposition leads to. */

import type { Clause } from './clause.ts';
import { CONTRABAND } from './event-words.ts';
import { positive, singular } from './inflection.ts';
import { joins } from './number.ts';

export type NounPhrase = Readonly<{
  first: number;
  end: number;
  /** Index of the noun that heads it. */
  head: number;
  /** Singular, without articles and the like: "cartel leader". */
  normalized: string;
  plural: boolean;
}>;

const NOT_IN_PHRASE = new Set(
  (
    'ago later earlier apart away each worth according including such least last next this percent per old total only just also alone together respectively ' +
    'daily weekly monthly annually yearly instead versus vs so far compared whilst while than whom whose whether as where like unlike amid plus both either'
  ).split(' '),
);
const TIME_NAMES =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|today|yesterday|tomorrow|tonight)$/;
const LONGEST = 9;
/** Participles that stand before a noun without ending in -ed, -en or -ing. */
const PARTICIPLE = /(?:ed|en|ing|wn)$|^(?:made|built|found|lost|sold|held|sent|left|paid|led|shot|bound|cut)$/;
/** Who seizes stands right behind what was seized in "the cocaine police found". */
const SEIZERS =
  /^(?:police|authorities|investigators?|agents?|officers?|officials?|detectives?|deputies|troopers?|customs|inspectors?|prosecutors?)$/;

/** Longest run of describing words and nouns from `start` that ends in a noun; `null` when there is no noun. */
export function nounPhrase(clause: Clause, start: number, withPlace = false): NounPhrase | null {
  let lastNoun = -1;
  let first = -1;
  for (let index = start; index < start + LONGEST; index++) {
    const token = clause.tokens[index];
    if (token === undefined) break;
    if (index > start && joins(clause.tokens, index)) {
      if (clause.tokens[index + 1]?.kind === 'number') break;
      continue;
    }
    if (token.kind === 'symbol') {
      if (token.text === '&' && lastNoun === index - 1) continue;
      break;
    }
    if (token.kind === 'number') {
      // "two new 737 Max jets"
      if (index > start && lastNoun !== index - 1 && clause.capital(index + 1)) continue;
      break;
    }
    if (
      NOT_IN_PHRASE.has(token.lower) ||
      TIME_NAMES.test(token.text) ||
      !fits(clause, index, index === start, lastNoun)
    )
      break;
    const pos = clause.tag(index);
    if (pos === 'NOUN' || pos === 'PROPN' || (index === start && pos === 'VERB' && /s$/.test(token.lower)))
      lastNoun = index;
    if (first < 0) first = index;
  }
  if (lastNoun < 0) return null;
  // "73 raising the prospect"
  if (/ing$/.test(clause.word(lastNoun)) && lastNoun === first && clause.tag(lastNoun + 1) === 'DET') return null;
  const phrase = phraseBetween(clause, first, lastNoun + 1);
  if (!withPlace || !/^(?:in|of)$/.test(clause.word(phrase.end))) return phrase;
  const inner = /^(?:DET|PRON)$/.test(clause.tag(phrase.end + 1)) ? phrase.end + 2 : phrase.end + 1;
  const place = nounPhrase(clause, inner);
  if (place === null) return phrase;
  return {
    ...phrase,
    end: place.end,
    normalized: `${phrase.normalized} ${wordsOf(clause, place.first, place.end).join(' ')}`,
  };
}

/** Whether the word at `index` may go on a phrase whose last noun so far is `lastNoun`. */
function fits(clause: Clause, index: number, start: boolean, lastNoun: number): boolean {
  const word = clause.word(index);
  const behindNoun = lastNoun >= 0 && lastNoun === index - 1;
  switch (clause.tag(index)) {
    case 'NOUN':
    case 'PROPN':
      return !(behindNoun && SEIZERS.test(word) && CONTRABAND.has(singular(clause.word(lastNoun))));
    case 'ADJ':
      return !behindNoun;
    case 'VERB': {
      // A plural that the tagger took for a verb: "65 snaps of".
      if (start && /[^s]s$/.test(word)) return true;
      const next = clause.tag(index + 1);
      if (behindNoun) return word.endsWith('ing') && next === 'NOUN';
      return PARTICIPLE.test(word) && /^(?:NOUN|ADJ|PROPN)$/.test(next);
    }
    case 'ADV':
      return lastNoun < 0 && /^(?:most|more|very)$|ly$/.test(word);
    case 'CCONJ':
      // "digital and physical sales": two describing words
      return lastNoun < 0 && clause.tag(index - 1) === 'ADJ' && clause.tag(index + 1) === 'ADJ';
    case 'PART':
      return lastNoun >= 0 && /^['’]s$/.test(word) && /^(?:NOUN|ADJ|PROPN)$/.test(clause.tag(index + 1));
    default:
      return false;
  }
}

/** Tokens `first` up to `end`, the last of which is a noun, as a phrase. */
export function phraseBetween(clause: Clause, first: number, end: number): NounPhrase {
  const words = wordsOf(clause, first, end);
  const head = clause.print(end - 1);
  const last = words.at(-1);
  if (last !== undefined) words[words.length - 1] = singular(last);
  return {
    first,
    end,
    head: end - 1,
    normalized: words.join(' '),
    plural: singular(head) !== head || /^(?:people|staff|police|children|men|women|cattle)$/i.test(head),
  };
}

const DROPPED = new Set('most very and the a an of in his her its their combined more'.split(' '));

/** The words of a phrase in their plain form, without those that carry nothing. */
function wordsOf(clause: Clause, first: number, end: number): string[] {
  const words: string[] = [];
  for (let index = first; index < end; index++) {
    const token = clause.tokens[index];
    if (
      token === undefined ||
      token.kind === 'symbol' ||
      (DROPPED.has(token.lower) && !(token.lower === 'more' && index === first))
    )
      continue;
    let text = clause.tag(index) === 'ADJ' ? positive(token.text) : token.text;
    // "so-called" stays one word
    while (joins(clause.tokens, index + 1) && index + 2 < end) {
      text += `-${clause.print(index + 2)}`;
      index += 2;
    }
    words.push(text);
  }
  return words;
}
