/**
 * What the ranking looks at: one small pure function per feature. Those of one passage by itself come first
 * ({@link LOCAL_FEATURES}); those that compare it with the rest of the pool stand in `pool-features.ts`.
 */

import type { AnswerType } from './answer-type.ts';
import { MARK } from './marks.ts';
import { share, shareOfEither, type CandidateView, type Pool } from './view.ts';

export type FeatureFunction = Readonly<{ name: string; of: (view: CandidateView, pool: Pool) => number }>;

/** Marks a word has that could be the answer. */
export const ANSWER_MARKS: Readonly<Record<AnswerType, number>> = {
  person: MARK.person,
  team: MARK.team,
  company: MARK.company,
  work: MARK.work,
  country: MARK.country,
  state: MARK.state,
  city: MARK.city,
  place: MARK.country | MARK.state | MARK.city,
  number: MARK.number,
  money: MARK.money,
  percent: MARK.percent,
  date: MARK.date,
  thing: MARK.thing,
  name: MARK.capital,
};
const NUMERIC: ReadonlySet<AnswerType | null> = new Set(['number', 'money', 'percent', 'date']);
const PLACES: ReadonlySet<AnswerType | null> = new Set(['place', 'country', 'state', 'city']);

/** True for a content word that is not one of the question's. */
export function isNew(view: CandidateView, at: number): boolean {
  return view.hits[at] === -1 && (view.tokens[at] ?? -1) >= 0;
}

/** How many new words of a passage have one of the marks. */
function countNew(view: CandidateView, mask: number): number {
  let count = 0;
  for (let at = 0; at < view.tokens.length; at++) if (((view.marks[at] ?? 0) & mask) !== 0 && isNew(view, at)) count++;
  return count;
}

/** New words that could be an answer of the wanted type. */
function fitting(view: CandidateView, pool: Pool): number {
  return pool.query.wanted === null ? 0 : countNew(view, ANSWER_MARKS[pool.query.wanted]);
}

/** The same without the tables: any name, or any number; none where no answer of a type is asked for ("Did it rain?"). */
function fittingLoosely(view: CandidateView, { query: { wanted } }: Pool): number {
  return wanted === null ? 0 : countNew(view, NUMERIC.has(wanted) ? MARK.number : MARK.capital);
}

/** One when a passage names an answer of one of these types and the question asks for it. */
const fitsType =
  (...types: readonly AnswerType[]) =>
  (view: CandidateView, pool: Pool) =>
    types.some((type) => type === pool.query.wanted) && fitting(view, pool) > 0 ? 1 : 0;

/** Coverage of the best sentence that names an answer of the wanted type. */
function fittingSentence(view: CandidateView, pool: Pool): number {
  const { wanted } = pool.query;
  if (wanted === null) return 0;
  let best = 0;
  for (const { from, to, met } of view.sentences)
    for (let at = from; at < to; at++)
      if (((view.marks[at] ?? 0) & ANSWER_MARKS[wanted]) !== 0 && isNew(view, at)) {
        best = Math.max(best, share(pool, met, 'rarity'));
        break;
      }
  return best;
}

const NEAR = 12;

/** How close words of the question stand to one that could be the answer: rarity over distance, summed. */
export function nearness(view: CandidateView, pool: Pool, at: number): number {
  let sum = 0;
  for (let other = Math.max(0, at - NEAR); other <= Math.min(view.tokens.length - 1, at + NEAR); other++) {
    const word = view.hits[other] ?? -1;
    if (word >= 0) sum += (pool.query.words[word]?.rarity ?? 0) / (2 + Math.abs(other - at));
  }
  return sum / pool.ideal;
}

function fittingNear(view: CandidateView, pool: Pool): number {
  const { wanted } = pool.query;
  if (wanted === null) return 0;
  let best = 0;
  for (let at = 0; at < view.tokens.length; at++)
    if (((view.marks[at] ?? 0) & ANSWER_MARKS[wanted]) !== 0 && isNew(view, at))
      best = Math.max(best, nearness(view, pool, at));
  return best;
}

/** So many words may stand between a number and the noun it counts. */
const COUNT_REACH = 3;

/** One when a number stands before the noun that a question about a number asks for: "how many horses", "41 wild horses". */
function counted(view: CandidateView, { query: { head, wanted } }: Pool): number {
  if (head < 0 || !NUMERIC.has(wanted)) return 0;
  for (let at = 0; at < view.hits.length; at++) {
    if (view.hits[at] !== head) continue;
    for (let before = Math.max(0, at - COUNT_REACH); before < at; before++)
      if (((view.marks[before] ?? 0) & MARK.number) !== 0 && isNew(view, before)) return 1;
  }
  return 0;
}

/** Share of the question's neighbouring words that stand side by side in the passage too (ordered bigrams). */
function pairs(view: CandidateView, pool: Pool): number {
  let held = 0;
  let total = 0;
  for (const [first, second] of pool.query.pairs) {
    const weight = (pool.query.words[first]?.rarity ?? 0) + (pool.query.words[second]?.rarity ?? 0);
    total += weight;
    for (let at = 0; at < view.hits.length; at++) {
      if (view.hits[at] !== first) continue;
      // One word of grammar may stand between: "Bank of England".
      const next = view.hits[at + 1] !== second && (view.tokens[at + 1] ?? 0) < 0 ? at + 2 : at + 1;
      if (view.hits[next] === second) {
        held += weight;
        break;
      }
    }
  }
  return total === 0 ? 0 : held / total;
}

/** How close neighbouring words of the question stand: rarity over distance, each pair once. */
function closeness(view: CandidateView, pool: Pool): number {
  const { words } = pool.query;
  const seen = new Set<number>();
  let sum = 0;
  let last = -1;
  for (let at = 0; at < view.hits.length; at++) {
    const word = view.hits[at] ?? -1;
    if (word < 0) continue;
    const other = last < 0 ? word : (view.hits[last] ?? word);
    const key = Math.min(word, other) * words.length + Math.max(word, other);
    if (other !== word && !seen.has(key)) {
      seen.add(key);
      sum += Math.min(words[word]?.rarity ?? 0, words[other]?.rarity ?? 0) / (at - last);
    }
    last = at;
  }
  return sum / pool.ideal;
}

/** Nearness in time, exp(−days/scale) (Li and Croft 2003, time-based language models). */
const inTime =
  (scale: number) =>
  ({ article: { days } }: CandidateView): number =>
    days === null ? 0 : Math.exp(-Math.abs(days) / scale);

/** Newness in an archive, exp(−days/scale) counted from its newest article (Li and Croft 2003). */
const latest =
  (scale: number) =>
  ({ article: { behind } }: CandidateView): number =>
    behind === null ? 0 : Math.exp(-behind / scale);

/** One when the article is between so many days old; negative: printed after the question was asked. */
const aged =
  (from: number, to: number) =>
  ({ article: { days } }: CandidateView): number =>
    days !== null && days >= from && days <= to ? 1 : 0;

/** Paragraphs before the passage in its article. */
function before(view: CandidateView, pool: Pool): number {
  return view.passage - (pool.index.articles[view.article.number]?.from ?? 0);
}

/** Passages of its article. */
function passagesOf(view: CandidateView, pool: Pool): number {
  const article = pool.index.articles[view.article.number];
  return article ? article.to - article.from : 0;
}

function endsInQuestion(view: CandidateView, pool: Pool): number {
  const passage = pool.index.passages[view.passage];
  return passage?.article.text[passage.end - 1] === '?' ? 1 : 0;
}

/** One when a new name of the passage stands in the title as well. */
function namesOfTitle(view: CandidateView, pool: Pool): number {
  const title = pool.index.articles[view.article.number]?.title ?? new Int32Array(0);
  for (let at = 0; at < view.tokens.length; at++)
    if (((view.marks[at] ?? 0) & MARK.anyCapital) !== 0 && isNew(view, at) && title.includes(view.tokens[at] ?? -1))
      return 1;
  return 0;
}

function quotedShare(view: CandidateView): number {
  let quoted = 0;
  for (let at = 0; at < view.marks.length; at++) if (((view.marks[at] ?? 0) & MARK.quoted) !== 0) quoted++;
  return quoted / Math.max(1, view.marks.length);
}

/** Features of one passage by itself. */
export const LOCAL_FEATURES: readonly FeatureFunction[] = [
  // How well the words match.
  { name: 'bm25', of: (view, pool) => view.bm25 / pool.bestBm25 },
  { name: 'bm25-of-ideal', of: (view, pool) => view.bm25 / pool.ideal },
  { name: 'place', of: (view) => 1 / (3 + view.place) },
  { name: 'coverage', of: (view, pool) => share(pool, view.met, 'rarity') },
  { name: 'coverage-flat', of: (view, pool) => share(pool, view.met, 'flat') },
  { name: 'coverage-steep', of: (view, pool) => share(pool, view.met, 'steep') },
  { name: 'coverage-names', of: (view, pool) => share(pool, view.met, 'names') },
  { name: 'coverage-plain', of: (view, pool) => share(pool, view.met, 'plain') },
  { name: 'coverage-asking', of: (view, pool) => share(pool, view.met, 'asking') },
  {
    name: 'coverage-sentence',
    of: (view, pool) => view.sentences.reduce((best, { met }) => Math.max(best, share(pool, met, 'rarity')), 0),
  },
  { name: 'pairs', of: pairs },
  { name: 'closeness', of: closeness },
  // The article around it.
  { name: 'title', of: (view, pool) => share(pool, view.article.titleMet, 'rarity') },
  { name: 'lead', of: (view, pool) => share(pool, view.article.leadMet, 'rarity') },
  { name: 'article-coverage', of: (view, pool) => share(pool, view.article.met, 'rarity') },
  { name: 'article-steep', of: (view, pool) => share(pool, view.article.met, 'steep') },
  { name: 'article-bm25', of: (view, pool) => view.article.bm25 / pool.bestArticle },
  { name: 'with-title', of: (view, pool) => shareOfEither(pool, view.met, view.article.titleMet, 'rarity') },
  { name: 'with-lead', of: (view, pool) => shareOfEither(pool, view.met, view.article.leadMet, 'rarity') },
  {
    name: 'sentence-with-title',
    of: (view, pool) =>
      view.sentences.reduce(
        (best, { met }) => Math.max(best, shareOfEither(pool, met, view.article.titleMet, 'rarity')),
        0,
      ),
  },
  { name: 'article-length', of: (view, pool) => Math.log(1 + passagesOf(view, pool)) },
  { name: 'position', of: (view, pool) => 1 / (1 + before(view, pool)) },
  { name: 'first', of: (view, pool) => (before(view, pool) === 0 ? 1 : 0) },
  // Time.
  { name: 'near-week', of: inTime(7) },
  { name: 'near-month', of: inTime(30) },
  { name: 'near-season', of: inTime(120) },
  { name: 'recent-week', of: (view, pool) => (pool.query.recent ? inTime(7)(view) : 0) },
  { name: 'recent-month', of: (view, pool) => (pool.query.recent ? inTime(30)(view) : 0) },
  { name: 'printed-later', of: aged(-100_000, -8) },
  { name: 'printed-after', of: aged(-7, -1) },
  { name: 'days-0-1', of: aged(0, 1) },
  { name: 'days-2-4', of: aged(2, 4) },
  { name: 'days-5-9', of: aged(5, 9) },
  { name: 'days-10-20', of: aged(10, 20) },
  { name: 'latest-season', of: latest(120) },
  { name: 'latest-years', of: latest(1500) },
  // An answer of the wanted type.
  { name: 'fit-count', of: (view, pool) => Math.log(1 + fitting(view, pool)) },
  { name: 'fit-loose', of: (view, pool) => (fittingLoosely(view, pool) > 0 ? 1 : 0) },
  { name: 'fit-sentence', of: fittingSentence },
  { name: 'fit-near', of: fittingNear },
  { name: 'fit-number', of: fitsType('number', 'money', 'percent') },
  { name: 'fit-date', of: fitsType('date') },
  { name: 'fit-person', of: fitsType('person') },
  { name: 'fit-place', of: (view, pool) => (PLACES.has(pool.query.wanted) && fitting(view, pool) > 0 ? 1 : 0) },
  { name: 'fit-state', of: fitsType('state') },
  { name: 'fit-team', of: fitsType('team') },
  { name: 'fit-company', of: fitsType('company') },
  { name: 'fit-work', of: fitsType('work') },
  { name: 'fit-name', of: fitsType('name') },
  { name: 'fit-thing', of: fitsType('thing') },
  { name: 'counted', of: counted },
  { name: 'names', of: (view) => Math.log(1 + countNew(view, MARK.capital)) },
  {
    name: 'nameless',
    of: (view, pool) => (!NUMERIC.has(pool.query.wanted) && countNew(view, MARK.capital) === 0 ? 1 : 0),
  },
  { name: 'names-of-title', of: namesOfTitle },
  // Its form.
  { name: 'length', of: (view) => Math.log(1 + view.tokens.length) },
  { name: 'short', of: (view) => (view.tokens.length < 12 ? 1 : 0) },
  { name: 'quoted', of: quotedShare },
  { name: 'asks', of: endsInQuestion },
];
