/**
 * Features that compare a passage with the rest of the pool, given a first order of it: what the best passages agree on is
 * likelier the answer (answer voting, Clarke et al. 2001; relevance models, Lavrenko and Croft 2001).
 */

import { ANSWER_MARKS, isNew, nearness } from './features.ts';
import { MARK } from './marks.ts';
import type { Pool } from './view.ts';

/** So many of the best passages vote. */
const VOTERS = 30;

/** Names of the values of {@link poolFeatures}, in their order. */
export const POOL_FEATURES = [
  'first-share',
  'vote-fit',
  'vote-names',
  'vote-all',
  'vote-near',
  'fit-unseen',
  'central',
  'article-share',
  'article-other',
  'previous',
  'next',
] as const;

/** Adds to a count. */
function add(counts: Map<number, number>, key: number, value: number): void {
  counts.set(key, (counts.get(key) ?? 0) + value);
}

/** Softmax over the best scores; the others get nothing. */
function shares(scores: Float64Array, order: readonly number[]): Float64Array {
  const best = scores[order[0] ?? 0] ?? 0;
  const found = new Float64Array(scores.length);
  let total = 0;
  for (const at of order.slice(0, VOTERS)) total += found[at] = Math.exp((scores[at] ?? 0) - best);
  return found.map((value) => value / (total || 1));
}

/**
 * The values of {@link POOL_FEATURES} for every candidate.
 * @param scores of the first order, one per candidate
 */
export function poolFeatures(pool: Pool, scores: Float64Array): Float64Array[] {
  const { candidates, index, query } = pool;
  const order = Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const weights = shares(scores, order);
  const best = scores[order[0] ?? 0] ?? 0;
  const worst = (scores[order.at(-1) ?? 0] ?? 0) - best;
  const mask = query.wanted === null ? MARK.capital : ANSWER_MARKS[query.wanted];

  const all = new Map<number, number>();
  const names = new Map<number, number>();
  const fits = new Map<number, number>();
  const near = new Map<number, number>();
  for (const voter of order.slice(0, VOTERS)) {
    const view = candidates[voter];
    const weight = weights[voter] ?? 0;
    if (!view) continue;
    const seen = new Set<number>();
    const seenName = new Set<number>();
    const closest = new Map<number, number>();
    view.tokens.forEach((token, at) => {
      if (!isNew(view, at)) return;
      const mark = view.marks[at] ?? 0;
      if (!seen.has(token)) {
        seen.add(token);
        add(all, token, weight);
      }
      if ((mark & MARK.capital) !== 0 && !seenName.has(token)) {
        seenName.add(token);
        add(names, token, weight);
      }
      if ((mark & mask) !== 0) {
        if (!closest.has(token)) add(fits, token, weight);
        closest.set(token, Math.max(closest.get(token) ?? 0, nearness(view, pool, at)));
      }
    });
    for (const [token, value] of closest) add(near, token, weight * value);
  }

  const perArticle = new Map<number, { sum: number; scores: number[] }>();
  const perPassage = new Map<number, number>();
  candidates.forEach((view, at) => {
    const article = perArticle.get(view.article.number) ?? { sum: 0, scores: [] };
    article.sum += weights[at] ?? 0;
    article.scores.push((scores[at] ?? 0) - best);
    perArticle.set(view.article.number, article);
    perPassage.set(view.passage, (scores[at] ?? 0) - best);
  });
  for (const article of perArticle.values()) article.scores.sort((a, b) => b - a);
  const rarest = index.rarityOf(-1);

  return candidates.map((view, at) => {
    const own = weights[at] ?? 0;
    const score = (scores[at] ?? 0) - best;
    let [voteFit, voteNames, voteAll, voteNear, shared] = [0, 0, 0, 0, 0];
    const seen = new Set<number>();
    view.tokens.forEach((token, place) => {
      if (!isNew(view, place) || seen.has(token)) return;
      seen.add(token);
      const rare = index.rarityOf(token) / rarest;
      const mark = view.marks[place] ?? 0;
      const others = Math.max(0, (all.get(token) ?? 0) - own) * rare;
      shared += others;
      voteAll = Math.max(voteAll, others);
      if ((mark & MARK.capital) !== 0)
        voteNames = Math.max(voteNames, Math.max(0, (names.get(token) ?? 0) - own) * rare);
      if ((mark & mask) !== 0) {
        voteFit = Math.max(voteFit, (fits.get(token) ?? 0) * rare);
        voteNear = Math.max(voteNear, (near.get(token) ?? 0) * rare);
      }
    });
    const article = perArticle.get(view.article.number);
    const other = article?.scores[0] === score ? article.scores[1] : article?.scores[0];
    return Float64Array.of(
      own,
      voteFit,
      voteNames,
      voteAll,
      voteNear,
      query.wanted !== null && voteFit === 0 ? 1 : 0,
      shared / Math.sqrt(seen.size || 1),
      (article?.sum ?? 0) - own,
      other ?? worst,
      perPassage.get(view.passage - 1) ?? worst,
      perPassage.get(view.passage + 1) ?? worst,
    );
  });
}
