/**
 * Features that compare a passage with the rest of the pool, given a first order of it: what the best passages agree on is
 * likelier the answer (answer voting, Clarke et al. 2001; relevance models, Lavrenko and Croft 2001).
 */

import { ANSWER_MARKS, isNew, nearness } from './features.ts';
import { MARK } from './marks.ts';
import { TermPlaces } from './term-places.ts';
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

/** Softmax over the best scores; the others get nothing. */
function shares(scores: Float64Array, order: readonly number[]): Float64Array {
  const best = scores[order[0] ?? 0] ?? 0;
  const found = new Float64Array(scores.length);
  let total = 0;
  for (const at of order.slice(0, VOTERS)) total += found[at] = Math.exp((scores[at] ?? 0) - best);
  return found.map((value) => value / (total || 1));
}

/**
 * The words of the candidates that are not the question's, numbered from 0 on.
 * @returns for each candidate the numbers of its words (-1 for the question's and those of grammar), and the rarity of each
 *   number, 1 the highest
 */
function newWords({ candidates, index }: Pool): { numbers: Int32Array[]; rarities: number[] } {
  const known = new TermPlaces();
  const rarities: number[] = [];
  const rarest = index.rarityOf(-1);
  const all = new Int32Array(candidates.reduce((sum, { tokens }) => sum + tokens.length, 0));
  let from = 0;
  const numbers = candidates.map((view) => {
    const own = all.subarray(from, (from += view.tokens.length));
    for (let at = 0; at < own.length; at++) {
      const token = view.tokens[at] as number;
      const number = isNew(view, at) ? known.add(token) : -1;
      if (number === rarities.length) rarities.push(index.rarityOf(token) / rarest);
      own[at] = number;
    }
    return own;
  });
  return { numbers, rarities };
}

/**
 * The values of {@link POOL_FEATURES} for every candidate.
 * @param scores of the first order, one per candidate
 */
export function poolFeatures(pool: Pool, scores: Float64Array): number[][] {
  const { candidates, query } = pool;
  const order = Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const weights = shares(scores, order);
  const best = scores[order[0] ?? 0] ?? 0;
  const worst = (scores[order.at(-1) ?? 0] ?? 0) - best;
  const mask = query.wanted === null ? 0 : ANSWER_MARKS[query.wanted];

  const { numbers, rarities } = newWords(pool);
  const words = rarities.length;
  const all = new Float64Array(words);
  const names = new Float64Array(words);
  const fits = new Float64Array(words);
  const near = new Float64Array(words);
  // By word the last passage it was counted in.
  const last = new Int32Array(words).fill(-1);
  const lastName = new Int32Array(words).fill(-1);
  const closest = new Map<number, number>();
  for (const voter of order.slice(0, VOTERS)) {
    const view = candidates[voter];
    const own = numbers[voter];
    const weight = weights[voter] ?? 0;
    if (!view || !own) continue;
    closest.clear();
    for (let at = 0; at < own.length; at++) {
      const word = own[at] as number;
      if (word < 0) continue;
      const mark = view.marks[at] ?? 0;
      if (last[word] !== voter) {
        last[word] = voter;
        all[word] = (all[word] ?? 0) + weight;
      }
      if ((mark & MARK.capital) !== 0 && lastName[word] !== voter) {
        lastName[word] = voter;
        names[word] = (names[word] ?? 0) + weight;
      }
      if ((mark & mask) !== 0) {
        if (!closest.has(word)) fits[word] = (fits[word] ?? 0) + weight;
        closest.set(word, Math.max(closest.get(word) ?? 0, nearness(view, pool, at)));
      }
    }
    for (const [word, value] of closest) near[word] = (near[word] ?? 0) + weight * value;
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
  last.fill(-1);

  return candidates.map((view, at) => {
    const own = weights[at] ?? 0;
    const score = (scores[at] ?? 0) - best;
    let [voteFit, voteNames, voteAll, voteNear, shared, different] = [0, 0, 0, 0, 0, 0];
    const tokens = numbers[at] as Int32Array;
    for (let place = 0; place < tokens.length; place++) {
      const word = tokens[place] as number;
      if (word < 0 || last[word] === at) continue;
      last[word] = at;
      different++;
      const rare = rarities[word] ?? 0;
      const mark = view.marks[place] ?? 0;
      const others = Math.max(0, (all[word] ?? 0) - own) * rare;
      shared += others;
      voteAll = Math.max(voteAll, others);
      if ((mark & MARK.capital) !== 0) voteNames = Math.max(voteNames, Math.max(0, (names[word] ?? 0) - own) * rare);
      if ((mark & mask) !== 0) {
        voteFit = Math.max(voteFit, (fits[word] ?? 0) * rare);
        voteNear = Math.max(voteNear, (near[word] ?? 0) * rare);
      }
    }
    const article = perArticle.get(view.article.number);
    const other = article?.scores[0] === score ? article.scores[1] : article?.scores[0];
    return [
      own,
      voteFit,
      voteNames,
      voteAll,
      voteNear,
      query.wanted !== null && voteFit === 0 ? 1 : 0,
      shared / Math.sqrt(different || 1),
      (article?.sum ?? 0) - own,
      other ?? worst,
      perPassage.get(view.passage - 1) ?? worst,
      perPassage.get(view.passage + 1) ?? worst,
    ];
  });
}
