/**
 * Questions: a passage covers the words of a question, each weighted by its rarity, with what stands above it. Where there is an encoder
 * most of them are enough, since `/ask` then says whether that is an answer; without one all of them have to be there.
 */

import { withoutLeftovers } from '../ask/understand/leftover.ts';
import { isLight } from '../ask/light-words.ts';
import { contentOf, LANGUAGES, type ArticleRead, type Language, type PassageRead } from './article-read.ts';
import { Postings } from './postings.ts';
import type { MatchedPassage } from './wanted.ts';

/** A word of a question. Names and numbers have to be there in any case. */
type Word = Readonly<{ term: string; name: boolean }>;

/** The words of a question that say what it is about, by the language of the article. */
export type Question = Readonly<{ typed: string; words: Readonly<Record<Language, readonly Word[]>> }>;

/** By hand. A share of the words that a verdict is asked for: "How much fentanyl did the forces seize?" is told with three of four. */
const ENOUGH = 0.7;
/** By hand. The passage itself has so much of it; the rest may stand in the title. */
const IN_PASSAGE = 0.5;
/** Of sums of fractions. */
const ROUNDING = 1e-9;

/** How much of a question has to be covered. */
export function leastCovered(hasVerdict: boolean): number {
  return hasVerdict ? ENOUGH : 1;
}

/** @returns `null` where a question names nothing to look for */
export function readQuestion(typed: string): Question | null {
  const matter = withoutLeftovers(typed);
  const read = (language: Language): Word[] => {
    const words = new Map<string, Word>();
    for (const { term, start, end } of contentOf(matter, language)) {
      const printed = matter.slice(start, end);
      if (words.has(term) || isLight(printed)) continue;
      words.set(term, { term, name: /\d/.test(printed) || (start > 0 && /^\p{Lu}/u.test(printed)) });
    }
    return [...words.values()];
  };
  const words = { en: read('en'), es: read('es') };
  return LANGUAGES.every((language) => words[language].length > 0) ? { typed, words } : null;
}

/** How rare a term is among all articles. */
export type Rarity = (term: string) => number;

/** The words of a question by how much each says, those that have to be there first. */
type Weighted = Readonly<{ words: readonly Readonly<{ term: string; name: boolean; weight: number }>[]; all: number }>;

function weigh(words: readonly Word[], rarity: Rarity): Weighted {
  const weighted = words
    .map(({ term, name }) => ({ term, name, weight: rarity(term) }))
    .sort((a, b) => Number(b.name) - Number(a.name) || b.weight - a.weight);
  return { words: weighted, all: weighted.reduce((sum, { weight }) => sum + weight, 0) };
}

/** The share of a question that a passage itself covers; `null` where with what stands above it it covers too little, or no name. */
function covered({ words, all }: Weighted, { terms, title }: PassageRead, least: number): number | null {
  if (all === 0) return null;
  const most = (1 - least + ROUNDING) * all;
  let [missing, here] = [0, 0];
  for (const { term, name, weight } of words) {
    if (terms.has(term)) here += weight;
    else if (!title.has(term)) {
      missing += weight;
      if (name || missing > most) return null;
    }
  }
  return here / all < IN_PASSAGE ? null : here / all;
}

/** The passage of an article that covers most of a question; `null` where none covers enough. */
export function questionIn(
  { words }: Question,
  read: ArticleRead,
  rarity: Rarity,
  least: number,
): MatchedPassage | null {
  let best: Readonly<{ one: PassageRead; here: number }> | null = null;
  const weighted = weigh(words[read.language], rarity);
  for (const one of read.passages) {
    const here = covered(weighted, one, least);
    if (here === null) continue;
    if (best === null || here > best.here) best = { one, here };
  }
  return best === null ? null : read.shown(best.one.passage, null);
}

/**
 * Questions under words of which a passage has to have one: the rarest, until what is left is too little (the prefix filter of
 * Chaudhuri, Ganti and Kaushik 2006).
 */
export class QuestionPostings<Entry extends Readonly<{ read: Question }>> {
  readonly #byWord: Readonly<Record<Language, Postings<Entry>>> = { en: new Postings(), es: new Postings() };

  constructor(entries: Iterable<Entry>, rarity: Rarity, least: number) {
    for (const entry of entries)
      for (const language of LANGUAGES)
        for (const term of needed(entry.read.words[language], rarity, least)) this.#byWord[language].add(term, entry);
  }

  /** Those that a passage has one of these words of, in itself or above it. */
  in(read: ArticleRead): ReadonlySet<Entry> {
    const found = new Set<Entry>();
    const postings = this.#byWord[read.language];
    const seen = new Set<string>();
    for (const { terms, title } of read.passages)
      for (const some of [terms, title])
        for (const term of some) {
          if (seen.has(term)) continue;
          seen.add(term);
          for (const entry of postings.get(term)) found.add(entry);
        }
    return found;
  }
}

function needed(words: readonly Word[], rarity: Rarity, least: number): string[] {
  const weighted = weigh(words, rarity);
  const [first] = weighted.words;
  if (first?.name === true) return [first.term];
  let left = weighted.all;
  const taken: string[] = [];
  for (const { term, weight } of weighted.words) {
    if (left < (least - 2 * ROUNDING) * weighted.all) break;
    taken.push(term);
    left -= weight;
  }
  return taken;
}
