/** Candidates as the ranking sees them: which words of the question each holds and where. Computed once per question. */

import type { IsoDate } from '../corpus/article.ts';
import { MARK } from './marks.ts';
import type { Candidate, PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';

/** How well each word of the question is met, 0–1. */
export type Met = Float64Array;

export type ArticleView = Readonly<{
  number: number;
  met: Met;
  titleMet: Met;
  /** Title and first paragraphs. */
  leadMet: Met;
  /** BM25 of the article as one document. */
  bm25: number;
  /** Days from its date to the question; `null` when undated, or when the whole corpus is an archive by then. */
  days: number | null;
}>;

export type CandidateView = Readonly<{
  passage: number;
  bm25: number;
  /** Place by BM25, from 0. */
  place: number;
  tokens: Int32Array;
  /** Bits of `MARK`. */
  marks: Uint16Array;
  /** For each token the question word it meets, or -1. */
  hits: Int16Array;
  met: Met;
  sentences: readonly Readonly<{ from: number; to: number; met: Met }>[];
  article: ArticleView;
}>;

/** All candidates of a question with what features are scaled by. */
export type Pool = Readonly<{
  query: Query;
  index: PassageIndex;
  candidates: readonly CandidateView[];
  bestBm25: number;
  bestArticle: number;
  /** Sum of the rarities of the question's words. */
  ideal: number;
}>;

/** A corpus whose newest article is older than this when the question is asked is an archive: nearness says nothing. */
const ARCHIVE_DAYS = 400;
const LEAD_PARAGRAPHS = 3;
const DAY = 86_400_000;
const K1 = 1.2;
const B = 0.75;

/** Whole days from one date to another. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

type Lookup = ReadonlyMap<number, Readonly<{ word: number; weight: number }>>;

function lookupOf(query: Query): Lookup {
  const lookup = new Map<number, { word: number; weight: number }>();
  query.words.forEach(({ terms }, word) => {
    for (const { term, weight } of terms) {
      const known = lookup.get(term);
      if (!known || known.weight < weight) lookup.set(term, { word, weight });
    }
  });
  return lookup;
}

function meet(met: Met, tokens: ArrayLike<number>, lookup: Lookup): void {
  for (let at = 0; at < tokens.length; at++) {
    const hit = lookup.get(tokens[at] ?? -1);
    if (hit && hit.weight > (met[hit.word] ?? 0)) met[hit.word] = hit.weight;
  }
}

function viewArticle(index: PassageIndex, query: Query, lookup: Lookup, number: number, archive: boolean): ArticleView {
  const { article, title, from, to } = index.articles[number] as PassageIndex['articles'][number];
  const count = query.words.length;
  const tokens = index.articleTokens(number);
  const met = new Float64Array(count);
  const frequency = new Float64Array(count);
  for (const token of tokens) {
    if (token < 0) continue;
    const hit = lookup.get(token);
    if (!hit) continue;
    frequency[hit.word] = (frequency[hit.word] ?? 0) + hit.weight;
    if (hit.weight > (met[hit.word] ?? 0)) met[hit.word] = hit.weight;
  }
  const titleMet = new Float64Array(count);
  meet(titleMet, title, lookup);
  const leadMet = Float64Array.from(titleMet);
  for (let passage = from; passage < Math.min(from + LEAD_PARAGRAPHS, to); passage++)
    meet(leadMet, index.tokens(passage), lookup);
  const norm = K1 * (1 - B + B * (tokens.length / index.averageArticle));
  let bm25 = 0;
  query.words.forEach(({ terms }, word) => {
    const times = frequency[word] ?? 0;
    if (times > 0) bm25 += (index.articleRarityOf(terms[0]?.term ?? -1) * times * (K1 + 1)) / (times + norm);
  });
  const days = archive || article.date === null ? null : daysBetween(article.date, query.asOf);
  return { number, met, titleMet, leadMet, bm25, days };
}

function viewCandidate(
  pool: Pick<Pool, 'index' | 'query'>,
  lookup: Lookup,
  candidate: Candidate,
  place: number,
  article: ArticleView,
): CandidateView {
  const { passage, bm25 } = candidate;
  const tokens = pool.index.tokens(passage);
  const marks = pool.index.marks(passage);
  const count = pool.query.words.length;
  const hits = new Int16Array(tokens.length).fill(-1);
  const met = new Float64Array(count);
  const sentences: { from: number; to: number; met: Met }[] = [];
  let sentence = { from: 0, to: tokens.length, met: new Float64Array(count) };
  for (let at = 0; at < tokens.length; at++) {
    if (at > 0 && ((marks[at] ?? 0) & MARK.opens) !== 0) {
      sentence.to = at;
      sentences.push(sentence);
      sentence = { from: at, to: tokens.length, met: new Float64Array(count) };
    }
    const token = tokens[at] ?? -1;
    const hit = token < 0 ? undefined : lookup.get(token);
    if (!hit) continue;
    hits[at] = hit.word;
    if (hit.weight > (met[hit.word] ?? 0)) met[hit.word] = hit.weight;
    if (hit.weight > (sentence.met[hit.word] ?? 0)) sentence.met[hit.word] = hit.weight;
  }
  sentences.push(sentence);
  return { passage, bm25, place, tokens, marks, hits, met, sentences, article };
}

/**
 * Looks closely at candidates.
 * @param candidates with their place in the order of BM25, from 0
 */
export function viewPool(
  index: PassageIndex,
  query: Query,
  candidates: readonly (Candidate & Readonly<{ place: number }>)[],
): Pool {
  const lookup = lookupOf(query);
  const archive = index.newest === null || daysBetween(index.newest, query.asOf) > ARCHIVE_DAYS;
  const articles = new Map<number, ArticleView>();
  const articleView = (number: number) => {
    let view = articles.get(number);
    if (!view) articles.set(number, (view = viewArticle(index, query, lookup, number, archive)));
    return view;
  };
  const views = candidates.map((candidate) =>
    viewCandidate(
      { index, query },
      lookup,
      candidate,
      candidate.place,
      articleView(index.articleOf(candidate.passage)),
    ),
  );
  let bestBm25 = 0;
  let bestArticle = 0;
  for (const { bm25, article } of views) {
    bestBm25 = Math.max(bestBm25, bm25);
    bestArticle = Math.max(bestArticle, article.bm25);
  }
  return {
    query,
    index,
    candidates: views,
    bestBm25: bestBm25 || 1,
    bestArticle: bestArticle || 1,
    ideal: query.words.reduce((sum, { rarity }) => sum + rarity, 0) || 1,
  };
}
