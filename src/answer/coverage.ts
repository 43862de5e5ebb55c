/**
 * Answered, related or nothing: by how much of the question the first passage and its article hold, each word weighted by
 * rarity, not by score. That keeps a passage from answering by generic words alone.
 */

import { actorOf, wrongActor } from './actor.ts';
import { asksForAge, printsAge } from './age-asked.ts';
import { asksForMoney, onceAsked, printsMoney } from './asked-kind.ts';
import { countedBy, countedNoun, counts, printsNumber } from './counted.ts';
import { MARK } from '../index/marks.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { eraOf, FEATURES, type RankedPassage } from '../index/rank.ts';
import { Rows } from '../index/rows.ts';
import { share, type CandidateView, type Pool } from '../index/view.ts';
import { WEIGHTS } from '../index/weights.ts';
import { officeOf, wrongOffice } from './office.ts';
import { namesAnother, namesOfKind } from './other-name.ts';
import { patientOf, wrongPatient } from './patient.ts';
import { tellsOf } from './period.ts';

/** What the confidence is made of, by name. */
export const SIGNALS = [
  'article-coverage',
  'article-coverage-words',
  'words',
  'names',
  'names-share',
  'lead-coverage',
  'around-coverage',
  'spread',
  'vote',
  'later',
  'after',
  'week',
  'current-coverage',
  'current-lacks-name',
  'length',
  'article-length',
  'person',
] as const;

/** Signals that are features of the ranking, expected over it: long texts hold words of any question by chance. */
const OF_FEATURES = ['length', 'article-length', 'fit-person'].map((name) => FEATURES.indexOf(name));

/** Nearness in time where dates say nothing: of an undated article or an archive. */
const TIMELESS = 0.5;
/** Days around the question that count as its present, and those of the same week. */
const CURRENT = { from: -3, to: 14 } as const;
const WEEK = { from: -1, to: 8 } as const;
/** Before this day an article was printed much later than the question was asked. */
const LATER = -7;
/** Scale of nearness in days. */
const NEAR = 14;
/** Passages before and behind that belong to one. */
const AROUND = 2;
/** Of so many of the best the spread of scores is taken. */
const BEST = 20;
/** More names do not make a question harder to meet by chance. */
const MANY_NAMES = 4;

const within = (days: number | null, { from, to }: { from: number; to: number }) =>
  days === null || (days >= from && days <= to);

/** What the passage and those of the pool around it meet together, written into `met`. */
function around({ view }: RankedPassage, ofArticle: readonly CandidateView[], met: Float64Array): Float64Array {
  met.set(view.met);
  for (const { passage, met: other } of ofArticle)
    if (passage !== view.passage && Math.abs(passage - view.passage) <= AROUND)
      for (let at = 0; at < met.length; at++) if ((other[at] ?? 0) > (met[at] ?? 0)) met[at] = other[at] ?? 0;
  return met;
}

/** Standard deviation. */
function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/**
 * The signals of an answer, whatever the size of the corpus. Most are expectations over the ranking, each passage counting
 * as much as the softmax of its score: what one article has of the question tells best whether it answers.
 */
export function signals(pool: Pool, ranked: readonly RankedPassage[]): Float64Array {
  const [first] = ranked;
  if (!first) return new Float64Array(SIGNALS.length);
  const { words } = pool.query;
  const chances = ranked.map(({ score }) => Math.exp(score - first.score));
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  const expected = (of: (passage: RankedPassage) => number) =>
    ranked.reduce((sum, passage, at) => sum + (chances[at] ?? 0) * of(passage), 0) / total;

  const rows = new Rows();
  const together = rows.take(words.length);
  const articles = new Map<number, { met: Float64Array; covered: number; lead: number; views: CandidateView[] }>();
  for (const { view } of ranked) {
    const { number, met, titleMet, leadMet } = view.article;
    const known = articles.get(number);
    if (known) known.views.push(view);
    else {
      const either = rows.take(words.length);
      for (let at = 0; at < either.length; at++) either[at] = Math.max(met[at] ?? 0, titleMet[at] ?? 0);
      articles.set(number, {
        met: either,
        covered: share(pool, either, 'rarity'),
        lead: share(pool, leadMet, 'rarity'),
        views: [view],
      });
    }
  }
  const ofView = ({ view }: RankedPassage) => articles.get(view.article.number);
  const covered = expected((passage) => ofView(passage)?.covered ?? 0);
  const count = Math.log(1 + words.length) / 4;

  let current = 0;
  let fullest: { met: Float64Array; covered: number } | null = null;
  for (const { met, covered: share, views } of articles.values()) {
    const days = views[0]?.article.days ?? null;
    current = Math.max(current, share * (days === null ? TIMELESS : Math.exp(-Math.abs(days) / NEAR)));
    if (within(days, CURRENT) && (fullest === null || share > fullest.covered)) fullest = { met, covered: share };
  }
  const rarest = pool.index.rarityOf(-1);
  const lacks = words.reduce(
    (most, word, at) => (word.name && (fullest?.met[at] ?? 0) === 0 ? Math.max(most, word.rarity / rarest) : most),
    0,
  );
  return Float64Array.of(
    covered,
    covered * count,
    count,
    Math.min(MANY_NAMES, words.filter(({ name }) => name).length) / MANY_NAMES,
    share(
      pool,
      Float64Array.from(words, ({ name }) => (name ? 1 : 0)),
      'rarity',
    ),
    expected((passage) => ofView(passage)?.lead ?? 0),
    expected((passage) => share(pool, around(passage, ofView(passage)?.views ?? [], together), 'flat')),
    spread(ranked.slice(0, BEST).map(({ score }) => score)),
    first.features[FEATURES.indexOf('vote-all')] ?? 0,
    expected(({ view: { article } }) => (article.days !== null && article.days < LATER ? 1 : 0)),
    expected(({ view: { article } }) => (article.days !== null && article.days >= LATER && article.days < 0 ? 1 : 0)),
    expected(({ view: { article } }) => (within(article.days, WEEK) ? 1 : 0)),
    current,
    fullest === null ? 1 : lacks,
    ...OF_FEATURES.map((feature) => expected(({ features }) => features[feature] ?? 0)),
  );
}

/** No more than this where the question names what the corpus never does, or all is there but what it asks after. */
const UNKNOWN = 0.25;

/** Names in the question that stand nowhere in the corpus: no passage can answer about them. */
function absentNames(pool: Pool): boolean {
  const { words, dates } = pool.query;
  return words.some(({ name, terms, rarity }, at) => name && rarity > 0 && terms.length === 0 && !dates.has(at));
}

/** Passages that may tell who did it. */
const TOLD_BY = 5;

/** The words of a passage with those that its article is introduced by. */
const introduced = ({ met, article: { titleMet, leadMet } }: CandidateView, place: number) =>
  Math.max(met[place] ?? 0, titleMet[place] ?? 0, leadMet[place] ?? 0);

/** All words are there, but what the question is after is not: its time, an age, a number, who acts or who is acted upon. */
function missesPoint(pool: Pool, ranked: readonly RankedPassage[], said: ReadonlySet<number> | null): boolean {
  const { query, index } = pool;
  const passages = ranked.slice(0, TOLD_BY).flatMap(({ view }) => index.passages[view.passage] ?? []);
  const [first] = passages;
  const article = ranked[0]?.view.article;
  if (!first || !article) return false;
  if (asksForAge(query) && !printsAge(first, query, index)) return true;
  if (query.periods.length > 0 && !tellsOf(first, query.periods)) return true;
  const view = ranked[0]?.view as CandidateView;
  if (asksForMoney(query) && !printsMoney(view)) return true;
  const once = onceAsked(query);
  if (once >= 0 && (view.article.met[once] ?? 0) === 0) return true;
  const text = first.article.text.slice(first.start, first.end);
  if (
    counts(query) &&
    !printsNumber(
      text,
      view.marks.some((mark) => (mark & MARK.number) !== 0),
    )
  )
    return true;
  // "How much heroin" is not answered by how much cocaine.
  const noun = countedNoun(query);
  if (noun >= 0 && introduced(view, noun) === 0) return true;
  // Nor "how many people died" by how many were hurt.
  const verb = countedBy(query);
  if (verb >= 0 && Math.max(article.met[verb] ?? 0, article.titleMet[verb] ?? 0) === 0) return true;
  const patient = patientOf(query);
  if (patient !== null) {
    if (![...patient.names].some((name) => introduced(view, name) > 0)) return true;
    if (wrongPatient(patient, passages, query, index)) return true;
  }
  const office = officeOf(query);
  if (office !== null && wrongOffice(office, passages, query, index)) return true;
  if (namesAnother(pool, view)) return true;
  // Who said it is read from the article as a whole, not from the order of words.
  if (said !== null) return !ranked.slice(0, TOLD_BY).some(({ view: { passage } }) => said.has(passage));
  const actor = actorOf(query);
  if (actor === null) return false;
  const named = Math.max(article.met[actor.who] ?? 0, article.titleMet[actor.who] ?? 0) > 0;
  return (actor.isCountry && !named) || wrongActor(actor, passages, query, index);
}

const PLACED = /^(?:in|at|near|outside|off|en)$/;

/**
 * A name of the question, first name and surname together, that stands nowhere in the article of the first passage, or, of
 * the place where it happened, neither in the passage nor where its article is introduced.
 */
function lacksName(pool: Pool, { view }: RankedPassage): boolean {
  const { words, printed, timed } = pool.query;
  const { met, titleMet } = view.article;
  const shared = new Set(namesOfKind(pool).flatMap((name) => name.shared));
  const within = (at: number) => Math.max(met[at] ?? 0, titleMet[at] ?? 0);
  let begun = false;
  let here = false;
  let inArticle = within;
  for (const [at, { name, typed }] of words.entries()) {
    if (!name || /^\d/.test(typed) || timed.has(at)) {
      if (begun && !here) return true;
      begun = false;
      continue;
    }
    if (!begun) {
      [begun, here] = [true, false];
      const placed = PLACED.test(printed[printed.indexOf(typed.toLowerCase()) - 1] ?? '');
      inArticle = placed ? (place) => introduced(view, place) : within;
    }
    // Of "the Super Cup" the cup alone may be any.
    here ||= !shared.has(at) && inArticle(at) > 0;
  }
  return begun && !here;
}

/** Bias, then one weight per signal. */
export type Signalled = readonly number[];

/** One for news asked about in its time, one where dates say nothing. */
export type ConfidenceModel = Readonly<{ news: Signalled; timeless: Signalled }>;

const ofEra = (weights: Readonly<Record<string, number>>): Signalled =>
  ['bias', ...SIGNALS].map((name) => weights[name] ?? 0);

/** The fitted model. */
export const CONFIDENCE_MODEL: ConfidenceModel = {
  news: ofEra(WEIGHTS.confidence.news),
  timeless: ofEra(WEIGHTS.confidence.timeless),
};

const logistic = (odds: number) => 1 / (1 + Math.exp(-odds));

/** Estimated probability that the first passage answers, 0–1: a logistic model over {@link signals}. */
export function confidenceOf(values: Float64Array, model: Signalled): number {
  let sum = model[0] ?? 0;
  values.forEach((value, at) => {
    sum += (model[at + 1] ?? 0) * value;
  });
  return logistic(sum);
}

/** What a word counts as covered when something that stands for it is there, and when only the article around has it. */
const BY_SYNONYM = 0.85;
const IN_ARTICLE = 0.6;
/** Logistic curve over coverage for a handful of articles: even odds at {@link EVEN}. Set by hand, held by golden tests. */
const EVEN = 0.62;
const STEEPNESS = 12;
/** What it takes off when no article has all names of the question, by their rarity. */
const LACKS_NAME = 0.2;
/** Passages of a corpus below which rarities and scores are too few to go by, and from which on the fitted model decides. */
const FEW = 100;
const MANY = 50_000;

/**
 * Share of the question that the first passage covers, each word weighted by rarity; its article counts a little. Whether it
 * is of the time asked about is not told by words.
 */
export function coverage(pool: Pool, { view }: RankedPassage): number {
  const { timed } = pool.query;
  const covered = view.met.map((met, at) => {
    if (timed.has(at)) return 1;
    const around = Math.max(view.article.met[at] ?? 0, view.article.titleMet[at] ?? 0);
    const here = met === 1 ? 1 : met > 0 ? BY_SYNONYM : 0;
    return Math.max(here, around > 0 ? IN_ARTICLE : 0);
  });
  return share(pool, covered, 'rarity');
}

/** An article by whom it was asked for. */
const LISTED = 0.9;
/** From this confidence on a passage answers. */
const ANSWERED = 0.3;
/**
 * A corpus that ended some time before the question is less likely to hold what is asked about; by so much, as log odds.
 * The odds of a question about something else entirely cannot be fitted: set so that questions about later events stay
 * apart from questions about what the corpus does hold.
 */
const ENDED = 1.5;

/** How much what was fitted on many passages counts in a corpus of this size, 0–1. */
export function fittedShare({ size }: PassageIndex): number {
  return Math.min(1, Math.max(0, Math.log(size / FEW) / Math.log(MANY / FEW)));
}

/** How sure it is that the first passage answers, 0–1, and whether that is enough. */
export type Verdict = Readonly<{ confidence: number; answers: boolean }>;

/** What a verdict goes by beside the words. */
export type Judging = Readonly<{
  model?: ConfidenceModel;
  /** Passages that alone can answer, where somebody's words are asked for. */
  said?: ReadonlySet<number> | null;
  /** The first passage is not of the outlet or author that alone was asked for. */
  byAnother?: boolean;
  /** Nothing is asked but which articles are somebody's: there are no words to go by. */
  listed?: boolean;
}>;

/**
 * Judges the first passage. In a handful of articles by coverage alone; the more passages there are, the more the fitted
 * model counts.
 */
export function verdict(
  pool: Pool,
  ranked: readonly RankedPassage[],
  { model = CONFIDENCE_MODEL, said = null, byAnother = false, listed = false }: Judging = {},
): Verdict {
  const [first] = ranked;
  if (!first) return { confidence: 0, answers: false };
  if (listed) return byAnother ? { confidence: UNKNOWN, answers: false } : { confidence: LISTED, answers: true };
  const values = signals(pool, ranked);
  const fitted = confidenceOf(values, model[eraOf(pool) === 'news' ? 'news' : 'timeless']);
  const lacking = LACKS_NAME * (values[SIGNALS.indexOf('current-lacks-name')] ?? 0);
  const held = logistic(STEEPNESS * (coverage(pool, first) - lacking - EVEN));
  const covered = lacksName(pool, first) ? Math.min(held, UNKNOWN) : held;
  const many = fittedShare(pool.index);
  const blend = many * fitted + (1 - many) * covered;
  const sure = byAnother || absentNames(pool) || missesPoint(pool, ranked, said) ? Math.min(blend, UNKNOWN) : blend;
  const confidence = pool.ended ? logistic(Math.log(sure / (1 - sure)) - ENDED) : sure;
  return { confidence, answers: sure >= ANSWERED };
}
