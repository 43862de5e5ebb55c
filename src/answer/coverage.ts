/**
 * Answered, related or nothing: by how much of the question the first passage and its article hold, each word weighted by
 * rarity, not by score. That keeps a passage from answering by generic words alone.
 */

import { wrongActor } from './actor.ts';
import { asksForAge, printsAge } from './age-asked.ts';
import { FEATURES, type RankedPassage } from '../index/rank.ts';
import { share, type CandidateView, type Pool } from '../index/view.ts';
import { WEIGHTS } from '../index/weights.ts';

/** Features of the ranking that tell of the first passage whether it answers. */
const OF_FIRST = [
  'bm25-of-ideal',
  'coverage',
  'coverage-flat',
  'coverage-steep',
  'coverage-names',
  'coverage-plain',
  'coverage-asking',
  'coverage-sentence',
  'pairs',
  'closeness',
  'title',
  'lead',
  'article-coverage',
  'article-steep',
  'with-title',
  'with-lead',
  'fit-near',
  'fit-unseen',
  'vote-fit',
  'vote-near',
  'first-share',
  'article-share',
] as const;

/** What the confidence is made of, by name. */
export const SIGNALS = [
  ...OF_FIRST,
  'article-bm25-of-ideal',
  'unmet',
  'unmet-name',
  'absent',
  'absent-name',
  'best-sentence-of-five',
  'best-article-of-five',
  'agreement',
  'lead-over-second',
  'words',
  'near-month',
  'near-season',
  'near-recent',
  'later',
  'best-article',
  'current-article',
  'current-article-coverage',
  'current-passage-coverage',
  'current-lead-coverage',
] as const;

/** Nearness in time where dates say nothing: of an undated article or an archive. */
const TIMELESS = 0.5;

/** Days around the question that count as its present. */
const CURRENT = 14;
const SOON = 3;

type Word = Pool['query']['words'][number];

const isCurrent = (days: number) => days >= -SOON && days <= CURRENT;

/** The highest share of rarity among the words that `lacks` holds for. */
function highest(pool: Pool, lacks: (word: Word, at: number) => boolean): number {
  const rarest = pool.index.rarityOf(-1);
  return pool.query.words.reduce(
    (most, word, at) => (lacks(word, at) ? Math.max(most, word.rarity / rarest) : most),
    0,
  );
}

/** The signals of an answer, most of them between 0 and 1 whatever the size of the corpus. */
export function signals(pool: Pool, ranked: readonly RankedPassage[]): Float64Array {
  const [first, second] = ranked;
  if (!first) return new Float64Array(SIGNALS.length);
  const { article } = first.view;
  const { words } = pool.query;
  const ideal = words.reduce((sum, { terms }) => sum + pool.index.articleRarityOf(terms[0]?.term ?? -1), 0) * 2.2 || 1;
  const near = (scale: number) => (article.days === null ? TIMELESS : Math.exp(-Math.abs(article.days) / scale));
  const unmet = (_: Word, at: number) => (article.met[at] ?? 0) === 0 && (article.titleMet[at] ?? 0) === 0;
  const five = ranked.slice(0, 5);
  // What the articles of the days around the question hold; where dates say nothing, all of them.
  const current = pool.candidates.filter(({ article: { days } }) => days === null || isCurrent(days));
  const most = (of: (view: CandidateView) => number, views: readonly CandidateView[] = current) =>
    views.reduce((best, view) => Math.max(best, of(view)), 0);
  return Float64Array.of(
    ...OF_FIRST.map((name) => first.features[FEATURES.indexOf(name)] ?? 0),
    article.bm25 / ideal,
    highest(pool, unmet),
    highest(pool, (word, at) => word.name && unmet(word, at)),
    highest(pool, ({ terms }) => terms.length === 0),
    highest(pool, ({ terms, name }) => name && terms.length === 0),
    Math.max(...five.flatMap(({ view }) => view.sentences.map(({ met }) => share(pool, met, 'rarity')))),
    Math.max(...five.map(({ view }) => share(pool, view.article.met, 'rarity'))),
    five.filter(({ view }) => view.article.number === article.number).length / 5,
    second ? 1 - Math.exp(second.score - first.score) : 1,
    Math.log(1 + words.length) / 4,
    near(30),
    near(120),
    pool.query.recent ? near(14) : TIMELESS,
    article.days !== null && article.days < -7 ? 1 : 0,
    most((view) => view.article.bm25 / ideal, pool.candidates),
    most((view) => view.article.bm25 / ideal),
    most((view) => share(pool, view.article.met, 'rarity')),
    most((view) => share(pool, view.met, 'rarity')),
    most((view) => share(pool, view.article.leadMet, 'rarity')),
  );
}

/** No more than this where the question names what the corpus never does, or all is there but what it asks after. */
const UNKNOWN = 0.25;

/** Names in the question that stand nowhere in the corpus: no passage can answer about them. */
function absentNames(pool: Pool): boolean {
  return pool.query.words.some(({ name, terms, rarity }) => name && rarity > 0 && terms.length === 0);
}

/** Passages that may tell who did it. */
const TOLD_BY = 5;

/** All words are there, but what the question is after is not: an age, or the country that acts. */
function missesPoint(pool: Pool, ranked: readonly RankedPassage[]): boolean {
  const { query, index } = pool;
  const passages = ranked.slice(0, TOLD_BY).flatMap(({ view }) => index.passages[view.passage] ?? []);
  const [first] = passages;
  if (!first) return false;
  return (asksForAge(query) && !printsAge(first, query, index)) || wrongActor(passages, query, index);
}

/** Bias, then one weight per signal. */
export type ConfidenceModel = readonly number[];

/** The fitted model. */
export const CONFIDENCE_MODEL: ConfidenceModel = ['bias', ...SIGNALS].map((name) => WEIGHTS.confidence[name] ?? 0);

/** Estimated probability that the first passage answers, 0–1: a logistic model over {@link signals}. */
export function confidenceOf(values: Float64Array, model: ConfidenceModel = CONFIDENCE_MODEL): number {
  let sum = model[0] ?? 0;
  values.forEach((value, at) => {
    sum += (model[at + 1] ?? 0) * value;
  });
  return 1 / (1 + Math.exp(-sum));
}

/** What a word counts as covered when something that stands for it is there, and when only the article around has it. */
const BY_SYNONYM = 0.85;
const IN_ARTICLE = 0.6;
/** Logistic curve over coverage for a handful of articles: even odds at {@link EVEN}. Set by hand, held by golden tests. */
const EVEN = 0.62;
const STEEPNESS = 12;
/** Passages of a corpus below which rarities and scores are too few to go by, and from which on the fitted model decides. */
const FEW = 100;
const MANY = 50_000;

/** Share of the question that the first passage covers, each word weighted by rarity; its article counts a little. */
export function coverage(pool: Pool, { view }: RankedPassage): number {
  const covered = view.met.map((met, at) => {
    const around = Math.max(view.article.met[at] ?? 0, view.article.titleMet[at] ?? 0);
    const here = met === 1 ? 1 : met > 0 ? BY_SYNONYM : 0;
    return Math.max(here, around > 0 ? IN_ARTICLE : 0);
  });
  return share(pool, covered, 'rarity');
}

/**
 * How sure it is that the first passage answers, 0–1. In a handful of articles by coverage alone; the more passages there
 * are, the more the fitted model counts.
 */
export function verdict(
  pool: Pool,
  ranked: readonly RankedPassage[],
  model: ConfidenceModel = CONFIDENCE_MODEL,
): number {
  const [first] = ranked;
  if (!first) return 0;
  const fitted = confidenceOf(signals(pool, ranked), model);
  const covered = 1 / (1 + Math.exp(-STEEPNESS * (coverage(pool, first) - EVEN)));
  const many = Math.min(1, Math.max(0, Math.log(pool.index.size / FEW) / Math.log(MANY / FEW)));
  const sure = many * fitted + (1 - many) * covered;
  return absentNames(pool) || missesPoint(pool, ranked) ? Math.min(sure, UNKNOWN) : sure;
}
