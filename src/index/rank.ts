/**
 * Candidates → order, by two linear models over named features: the first looks at each passage by itself, the second also
 * at what the best of the first order agree on. Weights are fitted listwise by `npm run bench:ask -- --fit`.
 */

import type { IsoDate } from '../corpus/article.ts';
import { LOCAL_FEATURES } from './features.ts';
import type { Passage } from './passage.ts';
import type { Candidate, PassageIndex } from './passage-index.ts';
import { poolFeatures, POOL_FEATURES } from './pool-features.ts';
import type { Query } from './query.ts';
import { daysBetween, viewPool, type CandidateView, type Pool } from './view.ts';
import { WEIGHTS } from './weights.ts';

/** How many candidates are looked at closely. */
export const POOL_SIZE = 150;
/** Of the list by BM25 so many are considered for the pool. */
export const CONSIDERED = 4000;
/** What nearness in time counts beside BM25 when the pool is chosen. */
const NEARNESS = 0.5;
const NEARNESS_DAYS = 30;

/** All features in the order of the fitted weights. */
export const FEATURES: readonly string[] = [...LOCAL_FEATURES.map(({ name }) => name), ...POOL_FEATURES];

/** A passage in its place, with its features. */
export type RankedPassage = Readonly<{ view: CandidateView; score: number; features: Float64Array }>;

/**
 * Chooses the candidates worth a close look: the best by BM25 and nearness in time.
 * @param wanted passages to look at in any case
 */
export function choosePool(
  index: PassageIndex,
  query: Query,
  found: readonly Candidate[],
  wanted: ReadonlySet<number> = new Set(),
): Pool {
  const best = found[0]?.bm25 ?? 1;
  const considered = found.slice(0, CONSIDERED);
  const nearness = new Map<IsoDate | null, number>([[null, 0]]);
  const keys = Float64Array.from(considered, ({ passage, bm25 }) => {
    const date = index.passages[passage]?.article.date ?? null;
    let near = nearness.get(date);
    if (near === undefined) {
      near = date === null ? 0 : Math.exp(-Math.abs(daysBetween(date, query.asOf)) / NEARNESS_DAYS);
      nearness.set(date, near);
    }
    return bm25 / best + NEARNESS * near;
  });
  // Thousands are considered and few are taken: only those that can be among them are put in order.
  const least = keys.length <= POOL_SIZE ? -Infinity : (keys.slice().sort().at(-POOL_SIZE) ?? -Infinity);
  const high: { passage: number; bm25: number; place: number; key: number }[] = [];
  const asked: { passage: number; bm25: number; place: number }[] = [];
  considered.forEach(({ passage, bm25 }, place) => {
    const key = keys[place] ?? 0;
    if (key >= least) high.push({ passage, bm25, place, key });
    else if (wanted.has(passage)) asked.push({ passage, bm25, place });
  });
  high.sort((a, b) => b.key - a.key || a.place - b.place);
  const chosen = [...high.filter(({ passage }, at) => at < POOL_SIZE || wanted.has(passage)), ...asked];
  const known = new Set(chosen.map(({ passage }) => passage));
  const others = [...wanted].filter((passage) => !known.has(passage)).sort((a, b) => a - b);
  return viewPool(index, query, [...chosen, ...others.map((passage) => ({ passage, bm25: 0, place: found.length }))]);
}

/** The features of a passage by itself. */
export function localFeatures(view: CandidateView, pool: Pool): Float64Array {
  return Float64Array.from(LOCAL_FEATURES, ({ of }) => of(view, pool));
}

/** Weighted sum of features. */
export function weigh(features: Float64Array, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** Local features followed by those of the pool, given the weights of the first order. */
export function allFeatures(pool: Pool, local: readonly Float64Array[], first: readonly number[]): Float64Array[] {
  const scores = Float64Array.from(local, (features) => weigh(features, first));
  return poolFeatures(pool, scores).map((extra, at) => {
    const own = local[at] ?? new Float64Array(0);
    const all = new Float64Array(own.length + extra.length);
    all.set(own);
    all.set(extra, own.length);
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
  const local = pool.candidates.map((view) => localFeatures(view, pool));
  return allFeatures(pool, local, first)
    .map((features, at) => {
      const view = pool.candidates[at] as CandidateView;
      const gain = bonus(pool.index.passages[view.passage] as Passage, view.passage);
      return { view, score: weigh(features, second) + gain, features };
    })
    .sort(compare(pool));
}
