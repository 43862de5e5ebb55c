/**
 * How much of a question a passage holds: the share of its content words, weighted by rarity. Deciding by coverage rather
 * than by score is what keeps a passage from answering by generic words alone.
 */

import type { PassageIndex } from '../index/passage-index.ts';

/** A content word of the question and the terms it may be met by, best first, each with what it counts (0–1). */
export type Wanted = Readonly<{
  typed: string;
  terms: readonly Readonly<{ term: number; weight: number }>[];
  /** Rarity in the corpus; of a word the corpus does not have, the highest there is. */
  rarity: number;
}>;

/** How well one wanted word is met by a set of terms, 0–1. */
export function met(wanted: Wanted, has: (term: number) => boolean): number {
  let best = 0;
  for (const { term, weight } of wanted.terms) if (weight > best && has(term)) best = weight;
  return best;
}

/** Share of the wanted words that a set of terms holds, weighted by rarity; 0 when nothing is wanted. */
export function coverage(wanted: readonly Wanted[], has: (term: number) => boolean): number {
  let held = 0;
  let total = 0;
  for (const word of wanted) {
    held += word.rarity * met(word, has);
    total += word.rarity;
  }
  return total === 0 ? 0 : held / total;
}

/** The terms of a passage as a set. */
export function termsOf(index: PassageIndex, passage: number): ReadonlySet<number> {
  return new Set(index.tokens(passage));
}
