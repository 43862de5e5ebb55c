/**
 * Candidates → order, by two linear models over named features: the first looks at each passage by itself, the second also
 * at what the best of the first order agree on. Weights are fitted listwise by `npm run bench:ask -- --fit`.
 */

import { LOCAL_FEATURES } from './features.ts';
import type { Passage } from './passage.ts';
import { dayOf, type Found, type PassageIndex } from './passage-index.ts';
import { poolFeatures, POOL_FEATURES } from './pool-features.ts';
import type { Query } from './query.ts';
import { Rows } from './rows.ts';
import { viewPool, type Candidate, type CandidateView, type Pool } from './view.ts';
import { WEIGHTS } from './weights.ts';

/** How many candidates are looked at closely. */
export const POOL_SIZE = 120;
/** What nearness in time counts beside BM25 when the pool is chosen. */
const NEARNESS = 0.3;
const NEARNESS_DAYS = 30;

/** All features in the order of the fitted weights. */
export const FEATURES: readonly string[] = [...LOCAL_FEATURES.map(({ name }) => name), ...POOL_FEATURES];

/** A passage in its place, with its features. */
export type RankedPassage = Readonly<{ view: CandidateView; score: number; features: Float64Array }>;

/** The least of so many of the highest values; `-Infinity` when there are no more than that. */
function leastOfHighest(values: Float64Array, count: number): number {
  if (values.length <= count) return -Infinity;
  // Few of thousands ever come in: a short list is kept in order sooner than the long one is put in order.
  const highest = new Float64Array(count).fill(-Infinity);
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    if (value <= (highest[0] as number)) continue;
    let place = 0;
    while (place + 1 < count && (highest[place + 1] as number) < value) {
      highest[place] = highest[place + 1] as number;
      place++;
    }
    highest[place] = value;
  }
  return highest[0] as number;
}

/** How many values of an ascending list are greater than one. */
function greater(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) > value) to = middle;
    else from = middle + 1;
  }
  return sorted.length - from;
}

/**
 * Chooses the candidates worth a close look: the best by BM25 and nearness in time.
 * @param wanted passages to look at in any case
 */
export function choosePool(
  index: PassageIndex,
  query: Query,
  { passages, bm25 }: Found,
  wanted: ReadonlySet<number> = new Set(),
): Pool {
  const scores = bm25.toSorted();
  const best = scores.at(-1) ?? 1;
  const today = dayOf(query.asOf);
  const keys = new Float64Array(bm25.length);
  let article = -1;
  let near = 0;
  for (let at = 0; at < keys.length; at++) {
    const of = index.articleOf(passages[at] as number);
    if (of !== article) {
      const day = index.dayOf(of);
      near = day === null ? 0 : Math.exp(-Math.abs(today - day) / NEARNESS_DAYS);
      article = of;
    }
    // The root brings what matches a little less within the reach of what was printed in time.
    keys[at] = Math.sqrt((bm25[at] as number) / best) + NEARNESS * near;
  }
  // Thousands are found and few are taken: only those that can be among them are put in order.
  const least = leastOfHighest(keys, POOL_SIZE);
  const high: (Candidate & { key: number })[] = [];
  const asked: Candidate[] = [];
  const seen = new Set<number>();
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number;
    const passage = passages[at] as number;
    const isWanted = wanted.size > 0 && wanted.has(passage);
    if (isWanted) seen.add(passage);
    if (key < least && !isWanted) continue;
    const score = bm25[at] as number;
    const candidate = { passage, bm25: score, place: greater(scores, score), key };
    if (key >= least) high.push(candidate);
    else asked.push(candidate);
  }
  high.sort((a, b) => b.key - a.key || a.place - b.place || a.passage - b.passage);
  const chosen = high.filter(({ passage }, at) => at < POOL_SIZE || wanted.has(passage));
  const others = [...wanted]
    .filter((passage) => !seen.has(passage))
    .map((passage) => ({ passage, bm25: 0, place: keys.length }));
  const byNumber = (a: Candidate, b: Candidate) => a.passage - b.passage;
  return viewPool(index, query, [...chosen, ...asked.sort(byNumber), ...others.sort(byNumber)]);
}

/** The features of every candidate by itself. */
export function localFeatures(pool: Pool): Float64Array[] {
  const rows = new Rows();
  return pool.candidates.map((view) => {
    const row = rows.take(LOCAL_FEATURES.length);
    for (let at = 0; at < row.length; at++) row[at] = LOCAL_FEATURES[at]?.of(view, pool) ?? 0;
    return row;
  });
}

/** Weighted sum of features. */
export function weigh(features: Float64Array, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** Local features followed by those of the pool, given the weights of the first order. */
export function allFeatures(pool: Pool, local: readonly Float64Array[], first: readonly number[]): Float64Array[] {
  const scores = new Float64Array(local.length);
  local.forEach((features, at) => (scores[at] = weigh(features, first)));
  const rows = new Rows();
  return poolFeatures(pool, scores).map((extra, at) => {
    const all = rows.take(FEATURES.length);
    all.set(local[at] as Float64Array);
    all.set(extra, LOCAL_FEATURES.length);
    return all;
  });
}

/** Weights of the first order, by {@link LOCAL_FEATURES}, and of the final one, by {@link FEATURES}. */
export type Weights = Readonly<{ first: readonly number[]; second: readonly number[] }>;

/**
 * Three sets of weights, by what dates can tell: news asked about in its time, an archive asked about long after, and text
 * without dates, which is more like a reference work.
 */
export type Era = 'news' | 'archive' | 'undated';
export type RankModel = Readonly<Record<Era, Weights>>;

/** Which weights a pool is ranked by. */
export function eraOf({ candidates, index }: Pool): Era {
  if (candidates.some(({ article }) => article.days !== null)) return 'news';
  const dated = candidates.filter(({ passage }) => index.passages[passage]?.article.date !== null).length;
  return dated * 2 > candidates.length ? 'archive' : 'undated';
}

const inOrder = (weights: Readonly<Record<string, number>>, names: readonly string[]) =>
  names.map((name) => weights[name] ?? 0);
const weightsOf = (era: Era): Weights => ({
  first: inOrder(
    WEIGHTS[era].first,
    LOCAL_FEATURES.map(({ name }) => name),
  ),
  second: inOrder(WEIGHTS[era].second, FEATURES),
});

/** The fitted model. */
export const RANK_MODEL: RankModel = {
  news: weightsOf('news'),
  archive: weightsOf('archive'),
  undated: weightsOf('undated'),
};

/** Best first; equal scores newest first, then by passage id. */
function compare(pool: Pool) {
  return (a: RankedPassage, b: RankedPassage): number => {
    if (a.score !== b.score) return b.score - a.score;
    const [one, two] = [pool.index.passages[a.view.passage], pool.index.passages[b.view.passage]];
    const [x, y] = [one?.article.date ?? '', two?.article.date ?? ''];
    if (x !== y) return x < y ? 1 : -1;
    return (one?.id ?? '') < (two?.id ?? '') ? -1 : 1;
  };
}

/**
 * Ranks a pool of candidates, best first.
 * @param bonus what a passage gains because the question prefers its article
 */
export function rank(
  pool: Pool,
  model: RankModel = RANK_MODEL,
  bonus: (passage: Passage, number: number) => number = () => 0,
): RankedPassage[] {
  const { first, second } = model[eraOf(pool)];
  return allFeatures(pool, localFeatures(pool), first)
    .map((features, at) => {
      const view = pool.candidates[at] as CandidateView;
      const gain = bonus(pool.index.passages[view.passage] as Passage, view.passage);
      return { view, score: weigh(features, second) + gain, features };
    })
    .sort(compare(pool));
}
