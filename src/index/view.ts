/** Candidates as the ranking sees them: which words of the question each holds and where. Computed once per question. */

import { MARK } from './marks.ts';
import { dayOf, type PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';
import { Rows } from './rows.ts';
import { TermPlaces } from './term-places.ts';

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
  /**
   * Days from its date to the newest article of an archive: who asks one means the latest of what it tells, unless a year is
   * named. `null` when undated, and where {@link days} tells.
   */
  behind: number | null;
}>;

/** A passage worth a close look. */
export type Candidate = Readonly<{
  passage: number;
  bm25: number;
  /** How many passages found have a higher BM25. */
  place: number;
}>;

export type CandidateView = Readonly<{
  passage: number;
  bm25: number;
  /** As in {@link Candidate}. */
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
  weights: Readonly<Record<Weighing, Float64Array>>;
  bestBm25: number;
  bestArticle: number;
  /** Sum of the rarities of the question's words. */
  ideal: number;
  /** The corpus ended some weeks or months before the question: it is read as an archive. */
  ended: boolean;
}>;

/** A corpus whose newest article is older than this when the question is asked is an archive: nearness says nothing. */
const ARCHIVE_DAYS = 400;
/** So is one that ended this long ago, unless the question speaks of the present: "this week". */
const ENDED_DAYS = 14;
const LEAD_PARAGRAPHS = 3;
const K1 = 1.2;
const B = 0.75;

/** How dates are looked at: as days before the question, as days before the newest article, or not at all. */
type Dating = 'asked' | 'newest' | 'none';
const YEAR = /^(?:19|20)\d\d$/;

/** What a word of the question counts in a share of it. */
export type Weighing = 'rarity' | 'flat' | 'steep' | 'names' | 'plain' | 'asking';

const WEIGHINGS: Readonly<Record<Weighing, (word: Query['words'][number]) => number>> = {
  rarity: ({ rarity }) => rarity,
  flat: () => 1,
  steep: ({ rarity }) => rarity ** 2,
  names: ({ name, rarity }) => (name ? rarity : 0),
  plain: ({ name, rarity }) => (name ? 0 : rarity),
  asking: ({ asking, rarity }) => (asking ? rarity : 0),
};

/** The weights of all words; they add up to one, or to nought where no word counts. */
function weighed({ words }: Query, weighing: Weighing): Float64Array {
  const weights = Float64Array.from(words, WEIGHINGS[weighing]);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? weights : weights.map((weight) => weight / total);
}

const weightsOf = (query: Query): Readonly<Record<Weighing, Float64Array>> => ({
  rarity: weighed(query, 'rarity'),
  flat: weighed(query, 'flat'),
  steep: weighed(query, 'steep'),
  names: weighed(query, 'names'),
  plain: weighed(query, 'plain'),
  asking: weighed(query, 'asking'),
});

/** Share of the question's words that is met, 0–1. */
export function share({ weights }: Pick<Pool, 'weights'>, met: Met, weighing: Weighing): number {
  const each = weights[weighing];
  let held = 0;
  for (let at = 0; at < each.length; at++) held += (each[at] ?? 0) * (met[at] ?? 0);
  return held;
}

/** Share of the question's words that is met here or there. */
export function shareOfEither({ weights }: Pick<Pool, 'weights'>, here: Met, there: Met, weighing: Weighing): number {
  const each = weights[weighing];
  let held = 0;
  for (let at = 0; at < each.length; at++) held += (each[at] ?? 0) * Math.max(here[at] ?? 0, there[at] ?? 0);
  return held;
}

/** The word of the question that a term meets best, and how well. */
type Hit = Readonly<{ word: number; weight: number }>;
/** The terms of the question and by their places what they hit. */
type Lookup = Readonly<{ places: TermPlaces; hits: readonly Hit[] }>;

function lookupOf(query: Query): Lookup {
  const places = new TermPlaces();
  const hits: Hit[] = [];
  query.words.forEach(({ terms }, word) => {
    for (const { term, weight } of terms) {
      const place = places.add(term);
      if ((hits[place]?.weight ?? 0) < weight) hits[place] = { word, weight };
    }
  });
  return { places, hits };
}

function hitBy({ places, hits }: Lookup, token: number): Hit | undefined {
  const place = places.of(token);
  return place < 0 ? undefined : hits[place];
}

function meet(met: Met, tokens: ArrayLike<number>, lookup: Lookup): void {
  for (let at = 0; at < tokens.length; at++) {
    const hit = hitBy(lookup, tokens[at] ?? -1);
    if (hit && hit.weight > (met[hit.word] ?? 0)) met[hit.word] = hit.weight;
  }
}

/** What the views of one question are made from. */
type Making = Readonly<{ index: PassageIndex; query: Query; lookup: Lookup; rows: Rows; dating: Dating }>;

function viewArticle({ index, query, lookup, rows, dating }: Making, number: number): ArticleView {
  const { title, from, to } = index.articles[number] as PassageIndex['articles'][number];
  const count = query.words.length;
  const tokens = index.articleTokens(number);
  const met = rows.take(count);
  const frequency = rows.take(count);
  for (let at = 0; at < tokens.length; at++) {
    const hit = hitBy(lookup, tokens[at] as number);
    if (!hit) continue;
    frequency[hit.word] = (frequency[hit.word] ?? 0) + hit.weight;
    if (hit.weight > (met[hit.word] ?? 0)) met[hit.word] = hit.weight;
  }
  const titleMet = rows.take(count);
  meet(titleMet, title, lookup);
  const leadMet = rows.take(count);
  leadMet.set(titleMet);
  for (let passage = from; passage < Math.min(from + LEAD_PARAGRAPHS, to); passage++)
    meet(leadMet, index.tokens(passage), lookup);
  const norm = K1 * (1 - B + B * (tokens.length / index.averageArticle));
  let bm25 = 0;
  for (let word = 0; word < count; word++) {
    const times = frequency[word] ?? 0;
    const term = query.words[word]?.terms[0]?.term ?? -1;
    if (times > 0) bm25 += (index.articleRarityOf(term) * times * (K1 + 1)) / (times + norm);
  }
  const day = index.dayOf(number);
  const days = dating === 'asked' && day !== null ? dayOf(query.asOf) - day : null;
  const behind = dating === 'newest' && day !== null && index.newest !== null ? dayOf(index.newest) - day : null;
  return { number, met, titleMet, leadMet, bm25, days, behind };
}

/** Marks with those of {@link Query.things} added. */
function markThings(tokens: Int32Array, marks: Uint16Array, { things }: Query): Uint16Array {
  if (things.size === 0) return marks;
  const all = marks.slice();
  for (let at = 0; at < tokens.length; at++) if (things.has(tokens[at] ?? -1)) all[at] = (all[at] ?? 0) | MARK.thing;
  return all;
}

function viewCandidate(
  { index, query, lookup, rows }: Making,
  { passage, bm25, place }: Candidate,
  article: ArticleView,
  hits: Int16Array,
): CandidateView {
  const tokens = index.tokens(passage);
  const marks = markThings(tokens, index.marks(passage), query);
  const count = query.words.length;
  const met = rows.take(count);
  const sentences: { from: number; to: number; met: Met }[] = [];
  let sentence = { from: 0, to: tokens.length, met: rows.take(count) };
  for (let at = 0; at < tokens.length; at++) {
    if (at > 0 && ((marks[at] ?? 0) & MARK.opens) !== 0) {
      sentence.to = at;
      sentences.push(sentence);
      sentence = { from: at, to: tokens.length, met: rows.take(count) };
    }
    const hit = hitBy(lookup, tokens[at] as number);
    if (!hit) continue;
    hits[at] = hit.word;
    if (hit.weight > (met[hit.word] ?? 0)) met[hit.word] = hit.weight;
    if (hit.weight > (sentence.met[hit.word] ?? 0)) sentence.met[hit.word] = hit.weight;
  }
  sentences.push(sentence);
  return { passage, bm25, place, tokens, marks, hits, met, sentences, article };
}

/** Looks closely at candidates. */
export function viewPool(index: PassageIndex, query: Query, candidates: readonly Candidate[]): Pool {
  const silent = index.newest === null ? Infinity : dayOf(query.asOf) - dayOf(index.newest);
  const ended = silent > ENDED_DAYS && silent <= ARCHIVE_DAYS && !query.recent;
  const ofYear = query.words.some(({ typed }) => YEAR.test(typed));
  const dating = !ended && silent <= ARCHIVE_DAYS ? 'asked' : ofYear ? 'none' : 'newest';
  const making: Making = { index, query, lookup: lookupOf(query), rows: new Rows(), dating };
  const articles = new Map<number, ArticleView>();
  const hits = new Int16Array(candidates.reduce((sum, { passage }) => sum + index.tokenCount(passage), 0)).fill(-1);
  let from = 0;
  const views = candidates.map((candidate) => {
    const number = index.articleOf(candidate.passage);
    let article = articles.get(number);
    if (!article) articles.set(number, (article = viewArticle(making, number)));
    const own = hits.subarray(from, (from += index.tokenCount(candidate.passage)));
    return viewCandidate(making, candidate, article, own);
  });
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
    weights: weightsOf(query),
    bestBm25: bestBm25 || 1,
    bestArticle: bestArticle || 1,
    ideal: query.words.reduce((sum, { rarity }) => sum + rarity, 0) || 1,
    ended,
  };
}
