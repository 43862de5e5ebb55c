/** The noun phrase that begins at a token: what a number counts, or what a preposition leads to. */

import type { Clause } from './clause.ts';
import { singular } from './inflection.ts';
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
  'ago later earlier apart away each more-than worth according including such least last next this percent per old total only just also alone together respectively daily weekly monthly annually yearly instead versus vs so far compared'.split(
    ' ',
  ),
);
const TIME_NAMES =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|today|yesterday|tomorrow|tonight)$/;
const LONGEST = 9;

/** Longest run of describing words and nouns from `start` that ends in a noun; `null` when there is no noun. */
export function nounPhrase(clause: Clause, start: number, withPlace = false): NounPhrase | null {
  let index = start;
  let lastNoun = -1;
  let first = -1;
  for (; index < start + LONGEST; index++) {
    const token = clause.tokens[index];
    if (token === undefined) break;
    if (joins(clause.tokens, index) && index > start) continue;
    const { lower } = token;
    if (token.kind === 'symbol') {
      if (token.text === '&' && lastNoun === index - 1) continue;
      break;
    }
    if (token.kind === 'number') {
      // "two new 737 Max jets"
      if (index > start && lastNoun !== index - 1 && clause.capital(index + 1)) continue;
      break;
    }
    if (NOT_IN_PHRASE.has(lower) || TIME_NAMES.test(token.text)) break;
    const pos = clause.tag(index);
    if (pos === 'NOUN' || pos === 'PROPN') {
      if (/['’]s?$/.test(token.text)) continue;
      lastNoun = index;
    } else if (pos === 'ADJ') {
      if (lastNoun === index - 1 && lastNoun >= 0) break;
    } else if (pos === 'VERB') {
      // "suspected smugglers", "shipping containers"
      if (lastNoun >= 0 && lastNoun === index - 1) {
        if (!/ing$/.test(lower) || clause.tag(index + 1) !== 'NOUN') break;
      }
      if (!/(?:ed|ing|en)$/.test(lower) || !/^(?:NOUN|ADJ|PROPN)$/.test(clause.tag(index + 1))) break;
    } else if (pos === 'ADV') {
      if (lastNoun >= 0) break;
      if (
        !/^(?:most|more|very|newly|highly|illegally|potentially|allegedly|previously|recently)$/.test(lower) &&
        !/ly$/.test(lower)
      )
        break;
    } else if (pos === 'CCONJ') {
      // "digital and physical sales": two describing words
      if (lastNoun >= 0 || clause.tag(index - 1) !== 'ADJ' || clause.tag(index + 1) !== 'ADJ') break;
    } else if (pos === 'PART' && /^['’]s$/.test(lower)) {
      if (lastNoun < 0) break;
    } else break;
    if (first < 0) first = index;
  }
  if (lastNoun < 0 || first < 0) return null;
  let end = lastNoun + 1;
  const kept = wordsOf(clause, first, end);
  if (withPlace && /^(?:in|of)$/.test(clause.word(end))) {
    const inner = /^(?:DET|PRON)$/.test(clause.tag(end + 1)) ? end + 2 : end + 1;
    const place = nounPhrase(clause, inner);
    if (place !== null) {
      kept.push(...wordsOf(clause, place.first, place.end, false));
      end = place.end;
    }
  }
  const head = clause.print(lastNoun);
  const base = singular(head);
  return {
    first,
    end,
    head: lastNoun,
    normalized: kept.join(' '),
    plural: base !== head || /^(?:people|staff|police|children|men|women|cattle)$/i.test(head),
  };
}

const DROPPED = new Set('most very and the a an of in his her its their combined'.split(' '));

/** The words of a phrase, the last in the singular, without those that carry nothing. */
function wordsOf(clause: Clause, first: number, end: number, toSingular = true): string[] {
  const words: string[] = [];
  for (let index = first; index < end; index++) {
    const token = clause.tokens[index];
    if (token === undefined || token.kind === 'symbol' || DROPPED.has(token.lower)) continue;
    let text = token.text;
    // "so-called" stays one word
    while (joins(clause.tokens, index + 1) && index + 2 < end) {
      text += `-${clause.print(index + 2)}`;
      index += 2;
    }
    words.push(text);
  }
  if (!toSingular) return words;
  const last = words.at(-1);
  if (last !== undefined) words[words.length - 1] = last.toLowerCase() === 'people' ? 'people' : singular(last);
  return words;
}
