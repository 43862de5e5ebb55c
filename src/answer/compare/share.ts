/** Which passages each outlet has in a comparison, where there are more than can be compared. */

import { setImmediate as breathe } from 'node:timers/promises';

import type { Article } from '../../corpus/article.ts';
import type { Passage } from '../../index/passages/passage.ts';
import type { PassageIndex } from '../../index/passages/passage-index.ts';
import type { Sentence } from './sentences.ts';

/** Of one topic so many passages are compared, the best first: what it takes grows with their square. */
const MOST_PASSAGES = 60;
/** Of each outlet so many at least, as far as there is room. */
const OF_EACH = 4;

/** As many passages as are compared; some of each outlet, then the best. */
export function fairly(numbers: readonly number[], index: PassageIndex): readonly number[] {
  if (numbers.length <= MOST_PASSAGES) return numbers;
  const held = new Map<string | null, number>();
  const placed = numbers.map((number) => {
    const outlet = (index.passages[number] as Passage).article.source;
    const place = held.get(outlet) ?? 0;
    held.set(outlet, place + 1);
    return { number, place: Math.min(place, OF_EACH) };
  });
  const kept = placed.sort((a, b) => a.place - b.place).slice(0, MOST_PASSAGES);
  const within = new Set(kept.map(({ number }) => number));
  return numbers.filter((number) => within.has(number));
}

/** Passages of other outlets that print most of the words of a sentence: what they say too is not printed by one alone. */
export async function likeThem(
  { sentences: own, beside }: Readonly<{ sentences: readonly Sentence[]; beside: readonly Sentence[] }>,
  index: PassageIndex,
  fits: (article: Article) => boolean,
): Promise<number[]> {
  const known = new Set([...own, ...beside].map(({ number }) => number));
  const found = new Set<number>();
  for (const { terms, passage } of own) {
    const outlet = passage.article.source;
    const other = ({ article }: Passage) => article.source !== outlet && fits(article);
    for (const one of index.search([...terms.keys()], OF_EACH, other))
      if (!known.has(one.passage)) found.add(one.passage);
    await breathe();
  }
  return [...found];
}
