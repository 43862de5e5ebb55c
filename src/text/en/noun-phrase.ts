/** The noun phrase that begins at a token: what a number counts, or what a preposition leads to. */

import type { Clause } from './clause.ts';
import { isPlural, positive, singular } from './inflection.ts';
import { joins } from './number/hyphen.ts';
import { isCountedVerb, pluralAt } from './noun-phrase/place.ts';
import type { Place } from './noun-phrase/place.ts';
import { overNumber, overSign } from './noun-phrase/signs.ts';
import { goesOn } from './noun-phrase/words.ts';

export type NounPhrase = Readonly<{
  first: number;
  end: number;
  /** Index of the noun that heads it. */
  head: number;
  /** Singular, without articles and the like: "cartel leader". */
  normalized: string;
  plural: boolean;
}>;

/** Small words that describe a noun when one in the plural follows: "three earlier titles", "20 daily flights". */
const BEFORE_PLURAL = /^(?:later|earlier|last|next|old|total|daily|weekly|monthly|new)$/;
/** How many tokens a phrase may have. */
const LONGEST = 9;

type How = Readonly<{
  /** "one of the best players in the league": take the place in. */
  withPlace?: boolean;
  /** More than one is counted, so the head is a plural wherever the phrase has one. */
  many?: boolean;
}>;

/** Longest run of describing words and nouns from `start` that ends in a noun; `null` when there is no noun. */
export function nounPhrase(clause: Clause, start: number, how: How = {}): NounPhrase | null {
  const many = how.many === true;
  const place: Place = { clause, start, many, index: start, first: -1, lastNoun: -1, lastPlural: -1 };
  while (place.index < start + LONGEST) {
    const taken = take(place);
    if (taken === 0) break;
    place.index += taken;
  }
  const { first, lastPlural } = place;
  // "10,000 new rental and homebuyer units": the plural stands behind "and"
  if (many && lastPlural < 0 && first >= 0) place.lastNoun = acrossAnd(place) ?? place.lastNoun;
  if (place.lastNoun < 0) return null;
  // "1,000 consumers use", "three ministers Kim Lee"
  if (many && lastPlural >= 0 && !joins(clause.tokens, start - 1)) place.lastNoun = lastPlural;
  const phrase = phraseBetween(clause, first, place.lastNoun + 1);
  return how.withPlace === true ? withPlace(clause, phrase) : phrase;
}

/** Takes the next tokens into a phrase and says how many, 0 where it ends. */
function take(place: Place): number {
  const { clause, index } = place;
  const token = clause.tokens[index];
  if (token === undefined) return 0;
  if (index > place.start && joins(clause.tokens, index)) return overHyphen(place);
  if (token.kind === 'symbol') return overSign(place);
  const joined = place.many && place.lastNoun < 0 ? measureAt(clause, index) : 0;
  if (joined > 0) {
    if (place.first < 0) place.first = index;
    return joined;
  }
  if (token.kind === 'number') return overNumber(place) ? 1 : 0;
  const describing = BEFORE_PLURAL.test(token.lower) && place.lastNoun < 0 && pluralAt(clause, index + 1);
  if (!describing) {
    if (!goesOn(place)) return 0;
    if (isNoun(place)) {
      place.lastNoun = index;
      if (isPlural(token.text)) place.lastPlural = index;
    }
  }
  if (place.first < 0) place.first = index;
  return 1;
}

/** A hyphen, and behind a noun the number that it joins: "Covid-19 cases". */
function overHyphen({ clause, index, lastNoun }: Place): number {
  if (clause.tokens[index + 1]?.kind !== 'number') return 1;
  return lastNoun === index - 1 && /^(?:NOUN|ADJ)$/.test(clause.tag(index + 2)) ? 2 : 0;
}

/** How many tokens a number and a word joined by a hyphen have before another word: "five-star reviews", "400-pound tanks". */
function measureAt(clause: Clause, index: number): number {
  const token = clause.tokens[index];
  if (token === undefined || !token.gap || !(token.kind === 'number' || clause.tag(index) === 'NUM')) return 0;
  // "1920s-era rides"
  const hyphen = clause.word(index + 1) === 's' && clause.attached(index + 1) ? index + 2 : index + 1;
  return joins(clause.tokens, hyphen) &&
    clause.tokens[hyphen + 1]?.kind === 'word' &&
    clause.tokens[hyphen + 2]?.kind === 'word' &&
    /^(?:NOUN|ADJ|VERB)$/.test(clause.tag(hyphen + 2))
    ? hyphen + 2 - index
    : 0;
}

/** Whether the word at a place is a noun, or a plural that the tagger took for a verb. */
function isNoun(place: Place): boolean {
  const { clause, index, start, lastNoun } = place;
  const tag = clause.tag(index);
  if (tag === 'NOUN' || tag === 'PROPN') return true;
  return (
    tag === 'VERB' && clause.word(index).endsWith('s') && (index === start || lastNoun < 0 || isCountedVerb(place))
  );
}

/** The noun behind "and" when what stands before it only describes: index of that noun, else `null`. */
function acrossAnd({ clause, first, lastNoun }: Place): number | null {
  let at = Math.max(first, lastNoun) + 1;
  while (clause.tag(at - 1) !== 'CCONJ' && clause.tag(at) === 'ADJ') at++;
  if (!/^(?:and|or|&)$/.test(clause.word(at)) || clause.tag(at - 1) === 'NUM') return null;
  const rest = nounPhrase(clause, at + 1);
  return rest !== null && rest.first === at + 1 && rest.plural ? rest.head : null;
}

/** A phrase with the place behind it: "one of the best players in the league". */
function withPlace(clause: Clause, phrase: NounPhrase): NounPhrase {
  if (!/^(?:in|of)$/.test(clause.word(phrase.end))) return phrase;
  const inner = /^(?:DET|PRON)$/.test(clause.tag(phrase.end + 1)) ? phrase.end + 2 : phrase.end + 1;
  const place = nounPhrase(clause, inner);
  if (place === null) return phrase;
  return {
    ...phrase,
    end: place.end,
    normalized: `${phrase.normalized} ${wordsOf(clause, place.first, place.end).join(' ')}`,
  };
}

/** Tokens `first` up to `end`, the last of which is a noun, as a phrase. */
export function phraseBetween(clause: Clause, first: number, end: number): NounPhrase {
  const words = wordsOf(clause, first, end);
  const last = words.at(-1);
  if (last !== undefined) words[words.length - 1] = singular(last);
  return { first, end, head: end - 1, normalized: words.join(' '), plural: isPlural(clause.print(end - 1)) };
}

const DROPPED = new Set('most very and the a an of in his her its their combined more'.split(' '));

/** The words of a phrase in their plain form, without those that carry nothing. */
function wordsOf(clause: Clause, first: number, end: number): string[] {
  const words: string[] = [];
  for (let index = first; index < end; index++) {
    const token = clause.tokens[index];
    if (token === undefined || isEmpty(clause, index, first)) continue;
    let text = clause.tag(index) === 'ADJ' ? positive(token.text) : token.text;
    // "1920s"
    if (token.kind === 'number' && clause.word(index + 1) === 's' && clause.attached(index + 1) && index + 1 < end) {
      text += 's';
      index++;
    }
    // "so-called" stays one word
    while (joins(clause.tokens, index + 1) && index + 2 < end) {
      text += `-${clause.print(index + 2)}`;
      index += 2;
    }
    words.push(text);
  }
  return words;
}

/** Whether a token of the phrase that begins at `first` carries nothing. */
function isEmpty(clause: Clause, index: number, first: number): boolean {
  const word = clause.word(index);
  return (
    clause.tokens[index]?.kind === 'symbol' ||
    (clause.tag(index) === 'PART' && /^['’]s?$/.test(word)) ||
    (word === 's' && /^['’]$/.test(clause.print(index - 1))) ||
    (DROPPED.has(word) && !(word === 'more' && index === first))
  );
}
