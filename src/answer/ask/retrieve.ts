/** Step two: the passages worth reading, by their words and by their meaning. */

import type { Article } from '../../corpus/article.ts';
import { nearest } from '../../encoder/late-interaction.ts';
import type { PassageVectors } from '../../encoder/vectors.ts';
import type { PassageIndex } from '../../index/passages/passage-index.ts';
import { termsFor, type Query } from './lexical.ts';

/** Passages that the words find, those of them that are taken, and those taken by their whole vectors. */
const FOUND = 500;
const BY_WORDS = 60;
const BY_MEANING = 60;
/** What being printed on the day of the question counts beside the words (news is asked about in its time: Li and Croft 2003). */
const NEARNESS = 0.5;
/** Without vectors of all passages so many of the best by words are read for the question. */
const ON_DEMAND = 30;

/** A passage worth reading. */
export type Candidate = Readonly<{
  passage: number;
  /** BM25 over that of the best, 0–1; 0 for what the words did not find. */
  bm25: number;
}>;

/** What to look for, and where. */
export type Wanted = Readonly<{
  query: Query;
  text: string;
  /** Vector of the whole question; `null` without the encoder. */
  whole: Float32Array | null;
  /** Passages to read in any case. */
  also: readonly number[];
  /** How near a passage was printed to the day of the question, 0–1. */
  nearness: (passage: number) => number;
  /** The articles that are looked at; `null` for all. */
  among: ReadonlySet<Article> | null;
}>;

/** Finds candidates; the same corpus and question give the same ones in the same order. */
export function retrieve(wanted: Wanted, index: PassageIndex, vectors: PassageVectors | null): Candidate[] {
  const { query, text, whole, also, among, nearness } = wanted;
  const accepts = among === null ? null : (article: Article) => among.has(article);
  const found = index.search(
    termsFor(query, text, index),
    FOUND,
    accepts === null ? null : ({ article }) => accepts(article),
  );
  const best = found[0]?.score ?? 1;
  // The root brings what matches a little less within the reach of what was printed in time.
  const keyed = found
    .map((one) => ({ ...one, key: Math.sqrt(one.score / best) + NEARNESS * nearness(one.passage) }))
    .sort((a, b) => b.key - a.key || index.compare(a.passage, b.passage));
  // Nearness is looked for only once every passage has a vector: which ones have must not change the answer.
  const near = whole !== null && vectors?.complete === true;
  const taken = keyed.slice(0, whole === null || near ? BY_WORDS : ON_DEMAND);
  const candidates = new Map(taken.map(({ passage, score }) => [passage, { passage, bm25: score / best }]));
  const add = (passage: number) => {
    if (!candidates.has(passage)) candidates.set(passage, { passage, bm25: 0 });
  };
  if (near)
    for (const { index: passage } of nearest(whole, vectors.wholes, BY_MEANING, (at) => {
      const article = index.passages[at]?.article;
      return article !== undefined && index.holds(at) && (accepts === null || accepts(article));
    }))
      add(passage);
  for (const passage of also) {
    const article = index.passages[passage]?.article;
    if (article !== undefined && (accepts === null || accepts(article))) add(passage);
  }
  return [...candidates.values()];
}
