/** A question → what to look for in a corpus: its words as term numbers, with what stands for them. */

import { distance } from 'fastest-levenshtein';

import type { IsoDate } from '../corpus/article.ts';
import { fold, stemWord, tokenize } from '../index/analyze.ts';
import type { PassageIndex, WeightedTerm } from '../index/passage-index.ts';
import type { Query, QueryWord } from '../index/query.ts';
import { PAST_APART } from '../index/same-stem.ts';
import { isEveryday, synonymsOf } from '../index/synonyms.ts';
import { mayBeUnsaid } from './counted.ts';
import type { Preferences } from './preference.ts';
import type { Question } from './question.ts';

/** What was searched for beside a word of the question. */
export type Expansion = Readonly<{ word: string; as: readonly string[] }>;

/** A synonym counts this much beside the word itself. */
const SYNONYM = 0.4;
/** What stands for a verb with its particle is nearer: "turn down" is "refuse". */
const PHRASE = 0.8;
/** A near spelling counts this much. */
const FUZZY = 0.7;
/** A word that sets the scene ("this week"), or that an answer may leave out, keeps this much of its rarity. */
const FRAMING = 0.25;
const MAX_NEAR = 3;
const WHICH = /^(?:which|what|qué|cuál|cuáles)$/;
/** What stands for a word and is in more passages than this is looked for in what is found, but finds nothing by itself. */
const COMMON = 1500;

/** Edits between two words; two letters swapped are one slip. */
function slipsBetween(one: string, other: string): number {
  const edits = distance(one, other);
  if (edits !== 2) return edits;
  const letters = (word: string) => Array.from(word).sort().join('');
  return letters(one) === letters(other) ? 1 : edits;
}

/** The terms of the corpus closest in spelling to one it does not have: one slip, two in a long word. */
function nearSpellings(term: string, index: PassageIndex): string[] {
  const slips = term.length >= 8 ? 2 : term.length >= 4 ? 1 : 0;
  if (slips === 0 || /\d/.test(term)) return [];
  const near: { term: string; slips: number }[] = [];
  for (let length = term.length - slips; length <= term.length + slips; length++)
    for (const other of index.termsLike(term[0] ?? '', length)) {
      const count = slipsBetween(term, other);
      if (count <= slips) near.push({ term: other, slips: count });
    }
  const least = Math.min(...near.map(({ slips: count }) => count));
  return near
    .filter(({ slips: count }) => count === least)
    .map((found) => found.term)
    .sort((a, b) => index.frequency(b) - index.frequency(a) || (a < b ? -1 : 1))
    .slice(0, MAX_NEAR);
}

/** Place of the noun that only says what the answer is: of "which company" a name is printed, seldom the noun; -1 without. */
function kindAsked({ head, printed, wanted, words }: Question): number {
  if (wanted === null || wanted === 'thing') return -1;
  const noun = words[head]?.typed.toLowerCase();
  return noun !== undefined && WHICH.test(printed[printed.indexOf(noun) - 1] ?? '') ? head : -1;
}

/** Before a noun: "the strike", "on strike". */
const BEFORE_NOUN = /^(?:the|a|an|this|that|its|their|on|of)$/;

/** The past form that "did" asks for, where it stands apart: of "When did the storm strike?" what struck. */
function pastAskedFor({ printed, language }: Question, typed: string): string | undefined {
  const at = printed.indexOf(typed.toLowerCase());
  if (language !== 'en' || !printed.slice(0, at).includes('did') || BEFORE_NOUN.test(printed[at - 1] ?? '')) return;
  return PAST_APART.get(printed[at] ?? '');
}

/** What to look for in a corpus to answer a question, and what of it was not typed. */
export function lookup(
  question: Question,
  index: PassageIndex,
  asOf: IsoDate,
  preferences: Pick<Preferences, 'aside' | 'dates' | 'periods' | 'timed'>,
): { query: Query; search: WeightedTerm[]; expanded: Expansion[] } {
  const expanded: Expansion[] = [];
  const kind = kindAsked(question);
  const search = new Map<string, number>();
  const words = question.words.map((word, place): QueryWord => {
    const { typed, name, asking } = word;
    if (preferences.aside.has(place)) return { typed, stem: word.term, terms: [], rarity: 0, name: false, asking };
    const framing = word.framing || preferences.dates.has(place);
    const terms: { term: number; weight: number }[] = [];
    const as: string[] = [];
    const look = (term: string, weight: number) => {
      const passages = index.frequency(term);
      if (passages === 0) return false;
      terms.push({ term: index.termId(term), weight });
      if (!framing && (weight === 1 || passages <= COMMON)) search.set(term, Math.max(weight, search.get(term) ?? 0));
      return true;
    };
    look(word.term, 1);
    const past = pastAskedFor(question, typed);
    if (past !== undefined) look(past, 1);
    // A name stands under another stem in an article of another language.
    if (name)
      for (const language of index.languages) {
        const [other] = tokenize(typed, language);
        if (other !== undefined && !other.stop && other.term !== word.term) look(other.term, 1);
      }
    for (const synonym of word.phrase === null ? [] : synonymsOf(word.phrase))
      if (look(stemWord(fold(synonym), 'en'), PHRASE)) as.push(synonym);
    if (question.language === 'en' && !name && !framing)
      for (const synonym of synonymsOf(word.term)) if (look(stemWord(fold(synonym), 'en'), SYNONYM)) as.push(synonym);
    if (terms.length === 0 && !isEveryday(word.term))
      for (const near of nearSpellings(word.term, index)) if (look(near, FUZZY)) as.push(index.printed(near));
    if (as.length > 0) expanded.push({ word: typed, as });
    const slight = framing || (terms.length === 0 && (mayBeUnsaid(typed.toLowerCase()) || place === kind));
    return { typed, stem: word.term, terms, rarity: index.rarity(word.term) * (slight ? FRAMING : 1), name, asking };
  });
  // A question of nothing but scene-setting words ("What is new this week?") has to go by them.
  if (search.size === 0) for (const { term } of question.words) if (index.frequency(term) > 0) search.set(term, 1);
  const { pairs, printed, wanted, recent, head } = question;
  const { dates, periods, timed } = preferences;
  const things = new Set(
    question.things.map((thing) => index.termId(stemWord(thing, 'en'))).filter((term) => term >= 0),
  );
  return {
    query: { words, pairs, printed, wanted, things, head, recent, asOf, dates, periods, timed },
    search: [...search].map(([term, weight]) => ({ term, weight })),
    expanded,
  };
}
