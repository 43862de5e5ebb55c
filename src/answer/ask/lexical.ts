/** What the words of a question and of a passage have in common. */

import { tokenize, type Token } from '../../text/analyze.ts';
import type { PassageIndex } from '../../index/passages/passage-index.ts';
import { isLight } from './light-words.ts';

/** A content word of the question. */
export type QueryWord = Readonly<{
  /** As typed, and where. */
  typed: string;
  start: number;
  end: number;
  term: string;
  /** Inverse document frequency in the corpus. */
  rarity: number;
  /** Begins with a capital behind the first word, or holds a digit. */
  name: boolean;
  /** Says something of what is asked: no question word, no light verb, no word that sets the scene in any question. */
  meaningful: boolean;
}>;

/** The question as the inverted index sees it. */
export type Query = Readonly<{ language: string; words: readonly QueryWord[] }>;

/** Of more content words only the first count. */
const MAX_WORDS = 32;

/** Reads the content words of a question; the same word counts once. */
export function queryOf(text: string, language: string, index: PassageIndex): Query {
  const words = new Map<string, QueryWord>();
  for (const [at, { term, stop, start, end }] of tokenize(text, language).entries()) {
    if (stop || term === '' || words.has(term) || words.size === MAX_WORDS) continue;
    const typed = text.slice(start, end);
    const name = /\d/.test(typed) || (at > 0 && /^\p{Lu}/u.test(typed));
    words.set(term, { typed, start, end, term, rarity: index.rarity(term), name, meaningful: !isLight(typed) });
  }
  return { language, words: [...words.values()] };
}

/** The terms of a question as an article of another language has them. */
export function termsFor(query: Query, text: string, index: PassageIndex): string[] {
  const terms = query.words.map(({ term }) => term);
  for (const language of index.languages)
    if (language !== query.language)
      for (const { term, stop } of tokenize(text, language)) if (!stop && index.frequency(term) > 0) terms.push(term);
  return [...new Set(terms)];
}

/** Shares of the question that a passage has, each word weighted by its rarity, 0–1. */
export type Overlap = Readonly<{
  /** In the paragraph. */
  covered: number;
  /** In the paragraph or the title of its article. */
  introduced: number;
  /** Of the names and numbers alone, in the paragraph or the title; 1 where the question has none. */
  named: number;
  /** The rarest word of the question that neither has, by its rarity over that of the rarest word. */
  lacking: number;
}>;

/** Compares a question with a passage. */
export function overlap({ words }: Query, passage: readonly Token[], title: readonly Token[]): Overlap {
  const here = new Set(passage.filter(({ stop }) => !stop).map(({ term }) => term));
  const above = new Set(title.filter(({ stop }) => !stop).map(({ term }) => term));
  let [all, covered, introduced, names, named, rarest, missed] = [0, 0, 0, 0, 0, 0, 0];
  for (const { term, rarity, name } of words) {
    const isHere = here.has(term);
    const isThere = isHere || above.has(term);
    all += rarity;
    if (isHere) covered += rarity;
    if (isThere) introduced += rarity;
    else missed = Math.max(missed, rarity);
    rarest = Math.max(rarest, rarity);
    if (name) {
      names += rarity;
      if (isThere) named += rarity;
    }
  }
  const share = (part: number, of: number, empty: number) => (of === 0 ? empty : part / of);
  return {
    covered: share(covered, all, 0),
    introduced: share(introduced, all, 0),
    named: share(named, names, 1),
    lacking: share(missed, rarest, 0),
  };
}
