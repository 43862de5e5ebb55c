/**
 * `npm run bench:ask`: how often the right passage comes first, the answering sentence is marked, and silence is kept when
 * nothing answers; 5-fold cross-validated, every metric by the benchmark's own scorer. `-- --fit` writes the weights,
 * `-- --peers` asks other search engines the same.
 */

import { ask } from '../src/answer/ask.ts';
import { fold } from '../src/answer/fold.ts';
import type { Article } from '../src/corpus/article.ts';
import { buildPassageIndex, type PassageIndex } from '../src/index/passage-index.ts';
import { ablate } from './ask/ablation.ts';
import { interval, report, type Numbers } from './ask/report.ts';
import { SIGNALS, confidenceOf, signals, verdict, type ConfidenceModel } from '../src/answer/coverage.ts';
import { SENTENCE_FEATURES } from '../src/answer/sentence-features.ts';
import { highlight } from '../src/answer/highlight.ts';
import { LOCAL_FEATURES } from '../src/index/features.ts';
import type { Passage } from '../src/index/passage.ts';
import { POOL_FEATURES } from '../src/index/pool-features.ts';
import { allFeatures, eraOf, FEATURES, rank, type RankModel, type Weights } from '../src/index/rank.ts';
import { fitLogistic, fitRanking, FOLDS, foldOfCase, SENTENCE_FIT, type Example, type Group } from './ask/fit.ts';
import { askPeer, PEERS, qualityLine, speedLine } from './ask/peers.ts';
import { loadScorer, type Prediction, type SetScore } from './ask/scorer.ts';
import { named, writeWeights } from './ask/write-weights.ts';
import {
  BENCH,
  benchmarkPresent,
  casesOf,
  indexSet,
  questionsOf,
  readLeaveOut,
  sentenceGroup,
  unanswerable,
  UNDATED_AS_OF,
  withoutDates,
  type Case,
} from './ask/sets.ts';

/** What the era of undated text is fitted on: mostly on text of its kind, a little on news. */
const NEWS_AMONG_UNDATED = 0.1;
/** Of small corpora nearly everything is a candidate: the best of them are enough to learn from. */
const ENOUGH = 40;

if (!benchmarkPresent()) {
  console.error(`The benchmark is not here: ${BENCH}. Put it there, or run the tests, which need no data.`);
  process.exit(2);
}
const scorer = await loadScorer(BENCH);
const say = (text: string) => console.error(`${(process.cpuUsage().user / 1e6).toFixed(0).padStart(5)} s  ${text}`);

const judgeOf = (name: string) => scorer.makeJudge(scorer.loadSet(`${BENCH}/${name}`).articles);
const newsQuestions = questionsOf('realtimeqa-dev');
const leaveOut = readLeaveOut();

const news = await indexSet('realtimeqa-dev', 'en');
say(`indexed ${news.index.size} passages`);
const judgeNews = judgeOf('realtimeqa-dev');
const cases = {
  news: casesOf(news.index, newsQuestions, judgeNews),
  dateless: [] as Case[],
  future: casesOf(news.index, unanswerable(), null),
  futureDateless: [] as Case[],
  leaveOut: [] as Case[],
  leaveOutDateless: [] as Case[],
  en: [] as Case[],
  es: [] as Case[],
};
cases.dateless = withoutDates(cases.news, judgeNews);
cases.futureDateless = withoutDates(cases.future, null);
say('found candidates in the news');
{
  const rest = await indexSet('realtimeqa-dev', 'en', new Set(leaveOut.remove_articles));
  const asked = new Set([...leaveOut.answerable, ...leaveOut.unanswerable]);
  cases.leaveOut = casesOf(
    rest.index,
    newsQuestions.filter(({ id }) => asked.has(id)),
    judgeNews,
  );
  cases.leaveOutDateless = withoutDates(cases.leaveOut, judgeNews);
  say('and with articles left out');
}
for (const language of ['en', 'es'] as const) {
  const name = `xquad-${language}-dev`;
  const { index } = await indexSet(name, language);
  cases[language] = casesOf(index, questionsOf(name), judgeOf(name));
}

/** Features of newness in an archive. */
const NEWNESS: ReadonlySet<string> = new Set(['latest-season', 'latest-years']);

/** The same cases with nothing to see for some features. */
function blindFor(of: readonly Case[], features: ReadonlySet<string>): Case[] {
  const blind = LOCAL_FEATURES.map(({ name }) => features.has(name));
  return of.map((one) => ({ ...one, local: one.local.map((row) => row.map((value, at) => (blind[at] ? 0 : value))) }));
}

const groupOf = (one: Case, rows: readonly Float64Array[], weight: number, most: number): Group => ({
  rows: rows.filter((_, at) => at < most || one.strict[at] === true),
  right: one.strict.filter((right, at) => at < most || right),
  weight,
});

type Source = Readonly<{ of: readonly Case[]; weight: number; most: number }>;

/**
 * Fits both orders on the cases that `keep` admits.
 * @param agreeing whether passages that agree speak for one another; otherwise the second order is the first
 */
function fitEra(
  keep: (id: string) => boolean,
  sources: readonly Source[],
  { l2, agreeing }: Readonly<{ l2: number; agreeing: boolean }>,
): Weights {
  const groups = (rows: (one: Case) => readonly Float64Array[]) =>
    sources.flatMap(({ of, weight, most }) =>
      of.filter(({ id }) => keep(id)).map((one) => groupOf(one, rows(one), weight, most)),
    );
  const first = fitRanking(
    groups(({ local }) => local),
    { l2 },
  );
  if (!agreeing) return { first, second: [...first, ...POOL_FEATURES.map(() => 0)] };
  const second = fitRanking(
    groups(({ pool, local }) => allFeatures(pool, local, first)),
    { l2 },
  );
  return { first, second };
}

function fitRank(keep: (id: string) => boolean): RankModel {
  const all = Infinity;
  return {
    news: fitEra(
      keep,
      [
        { of: cases.news, weight: 1, most: all },
        // What words are worth shows where dates do not help, and newness neither.
        { of: blindFor(cases.dateless, NEWNESS), weight: 2, most: all },
      ],
      { l2: 0.01, agreeing: true },
    ),
    archive: fitEra(keep, [{ of: cases.dateless, weight: 1, most: all }], { l2: 0.01, agreeing: true }),
    undated: fitEra(
      keep,
      [
        { of: cases.dateless, weight: NEWS_AMONG_UNDATED, most: ENOUGH },
        { of: cases.en, weight: 1, most: ENOUGH },
        { of: cases.es, weight: 1, most: ENOUGH },
      ],
      // Of a work of reference each thing is told once.
      { l2: 0.02, agreeing: false },
    ),
  };
}

/** Fits the choice of the answering sentence on annotated answers; the news has none. */
function fitSentence(keep: (id: string) => boolean): number[] {
  const groups = [...cases.en, ...cases.es]
    .filter(({ id }) => keep(id))
    .flatMap(({ question, pool }) => sentenceGroup(question, pool.query, pool.index) ?? []);
  return fitRanking(groups, SENTENCE_FIT);
}

type Fitted = Readonly<{ rank: RankModel; sentence: readonly number[] }>;
type Outcome = Readonly<{
  prediction: Prediction;
  values: Float64Array;
  right: boolean;
  /** Dates say nothing. */
  timeless: boolean;
  /** How sure a fitted model is. */
  sure: (model: ConfidenceModel) => number;
}>;

/** Answers a case the way `ask` does. */
function answer(one: Case, { rank: model, sentence }: Fitted): Outcome {
  const { index } = one.pool;
  const ranked = rank(one.pool, model);
  const shown = fold(ranked, index, 10);
  const top = shown[0]?.ranked.view;
  return {
    prediction: {
      id: one.id,
      passages: shown.map(({ ranked: { view } }) => {
        const passage = index.passages[view.passage] as Passage;
        return {
          article: passage.article.id,
          paragraph: passage.paragraph,
          highlight: highlight(view.passage, one.pool.query, index, sentence).sentence?.text,
        };
      }),
    },
    values: signals(one.pool, ranked),
    timeless: eraOf(one.pool) !== 'news',
    sure: (fitted) => verdict(one.pool, ranked, { model: fitted }).confidence,
    right: top !== undefined && one.strict[one.pool.candidates.indexOf(top)] === true,
  };
}

const models = Array.from({ length: FOLDS }, (_, out) => {
  const keep = (id: string) => foldOfCase(id) !== out;
  const model: Fitted = { rank: fitRank(keep), sentence: fitSentence(keep) };
  say(`fitted fold ${out + 1}`);
  return model;
});
const outcomes = (of: readonly Case[]) => of.map((one) => answer(one, models[foldOfCase(one.id)] as Fitted));
const results = {
  news: outcomes(cases.news),
  dateless: outcomes(cases.dateless),
  future: outcomes(cases.future),
  futureDateless: outcomes(cases.futureDateless),
  leaveOut: outcomes(cases.leaveOut),
  leaveOutDateless: outcomes(cases.leaveOutDateless),
  en: outcomes(cases.en),
  es: outcomes(cases.es),
};
say('answered');

// Confidence: told apart by whether the corpus can answer at all, then scaled to how often the first passage is right.
const answerable = new Set(leaveOut.answerable);
const withAnswer = (set: string, of: readonly Outcome[], yes: (id: string) => boolean) =>
  of.map((one) => ({ ...one, yes: yes(one.prediction.id), set }));
const judged = [
  ...withAnswer('news', results.news, () => true),
  ...withAnswer('future', results.future, () => false),
  ...withAnswer('leaveOut', results.leaveOut, (id) => answerable.has(id)),
];
const judgedDateless = [
  ...withAnswer('news', results.dateless, () => true),
  ...withAnswer('future', results.futureDateless, () => false),
  ...withAnswer('leaveOut', results.leaveOutDateless, (id) => answerable.has(id)),
];
/** The left-out articles are the hard case: many of the same days remain. */
const LEFT_OUT_WEIGHT = 4;
function fitSignalled(kept: typeof judged): number[] {
  const told = fitLogistic(
    kept.map(({ values, yes, set }): Example => ({ values, yes, weight: set === 'leaveOut' ? LEFT_OUT_WEIGHT : 1 })),
    { l2: 0.05 },
  );
  const raw = (values: Float64Array) => {
    const sure = confidenceOf(values, told);
    return Math.log(sure / (1 - sure));
  };
  const [bias = 0, slope = 1] = fitLogistic(
    kept.map(({ values, right, yes }) => ({ values: Float64Array.of(raw(values)), yes: right && yes, weight: 1 })),
    { l2: 0 },
  );
  return told.map((weight, at) => weight * slope + (at === 0 ? bias : 0));
}
function fitConfidence(keep: (id: string) => boolean): ConfidenceModel {
  const kept = (of: typeof judged) => of.filter(({ prediction: { id } }) => keep(id));
  return {
    news: fitSignalled(kept(judged).filter(({ timeless }) => !timeless)),
    timeless: fitSignalled(kept(judgedDateless)),
  };
}
const confidences = Array.from({ length: FOLDS }, (_, out) => fitConfidence((id) => foldOfCase(id) !== out));
const withSure = (of: typeof judged) =>
  of.map((one) => ({
    ...one,
    confidence: one.sure(confidences[foldOfCase(one.prediction.id)] as ConfidenceModel),
  }));
const sure = withSure(judged);
const sureDateless = withSure(judgedDateless);

/** Expected calibration error over ten bins of equal width (Guo et al. 2017). */
function calibrationError(sure: ReturnType<typeof withSure>): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }));
  for (const { confidence, right, yes } of sure) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))] as (typeof bins)[number];
    bin.count++;
    bin.confidence += confidence;
    bin.right += right && yes ? 1 : 0;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / sure.length;
}
const withConfidence = (of: ReturnType<typeof withSure>, ...sets: string[]) =>
  of.filter(({ set }) => sets.includes(set)).map(({ prediction, confidence }) => ({ ...prediction, confidence }));

const scoreOf = (name: string, of: readonly Outcome[]): SetScore =>
  scorer.scoreSet(
    scorer.loadSet(`${BENCH}/${name}`),
    of.map(({ prediction }) => prediction),
  );
const scores = {
  news: scoreOf('realtimeqa-dev', results.news).all,
  dateless: scoreOf('realtimeqa-dev', results.dateless).all,
  en: scoreOf('xquad-en-dev', results.en),
  es: scoreOf('xquad-es-dev', results.es),
  leaveOut: scorer.scoreAbstain(withConfidence(sure, 'leaveOut'), leaveOut.answerable, leaveOut.unanswerable),
  leaveOutDateless: scorer.scoreAbstain(
    withConfidence(sureDateless, 'leaveOut'),
    leaveOut.answerable,
    leaveOut.unanswerable,
  ),
  future: scorer.scoreAbstain(
    withConfidence(sure, 'news', 'future'),
    newsQuestions.map(({ id }) => id),
    results.future.map(({ prediction: { id } }) => id),
  ),
  calibration: calibrationError(sure),
  calibrationDateless: calibrationError(sureDateless),
};

const strictFirst = (of: readonly Outcome[]) => of.map(({ right }) => right);
const numbers: Numbers = {
  'news strict@1': scores.news['strict@1'] ?? 0,
  'news strict@5': scores.news['strict@5'] ?? 0,
  'news gold MRR@10': scores.news['gold_mrr@10'] ?? 0,
  'news, dates withheld strict@1': scores.dateless['strict@1'] ?? 0,
  'XQuAD English strict@1': scores.en.all['strict@1'] ?? 0,
  'XQuAD Spanish strict@1': scores.es.all['strict@1'] ?? 0,
  'sentence, English': scores.en.highlight?.accuracy ?? 0,
  'sentence, Spanish': scores.es.highlight?.accuracy ?? 0,
  'leave-out AUROC': scores.leaveOut.auroc,
  'leave-out TPR at 10 % FPR': scores.leaveOut.tpr_at_fpr10,
  'future AUROC': scores.future.auroc,
  'leave-out, dates withheld AUROC': scores.leaveOutDateless.auroc,
  'leave-out, dates withheld TPR at 10 % FPR': scores.leaveOutDateless.tpr_at_fpr10,
  'calibration error': scores.calibration,
  'calibration error, dates withheld': scores.calibrationDateless,
};
const held = report(numbers);
for (const [name, of] of Object.entries({ news: results.news, en: results.en, es: results.es })) {
  const [low, high] = interval(strictFirst(of));
  console.log(`95 % interval of strict@1, ${name}: ${low.toFixed(3)}–${high.toFixed(3)}`);
}

console.log('\nstrict@1 of the news with one feature left out');
const ablation = ablate(cases.news, ({ id }) => (models[foldOfCase(id)] as Fitted).rank);
console.log(`${'(all features)'.padEnd(24)} ${ablation.all.toFixed(4)}`);
for (const { name, share } of ablation.without) console.log(`${name.padEnd(24)} ${share.toFixed(4)}`);

/** Processor time of whole questions, milliseconds. */
function speed(articles: readonly Article[], index: PassageIndex, count: number): string {
  const lookup = new Map(articles.map((article) => [article.id, article]));
  const times = newsQuestions.slice(0, count).map(({ question, date }) => {
    const before = process.cpuUsage().user;
    ask({ articles: lookup, index, people: null }, { question, asOf: date ?? UNDATED_AS_OF });
    return (process.cpuUsage().user - before) / 1000;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms of processor time`;
}
console.log(`\n${news.index.size} passages: ${speed(news.articles, news.index, 200)}`);
{
  const few = news.articles.slice(0, 837);
  const index = await buildPassageIndex(few);
  console.log(`${index.size} passages of 837 articles: ${speed(few, index, 200)}`);
}
console.log(
  `heap ${Math.round(process.memoryUsage().heapUsed / 2 ** 20)} MiB, candidates of the whole benchmark included`,
);

/** Of the news every so many questions are asked of the peers, which take a second or more for each. */
const EVERY = 4;

if (process.argv.includes('--peers'))
  for (const [name, ours] of [
    ['realtimeqa-dev', results.news],
    ['xquad-en-dev', results.en],
    ['xquad-es-dev', results.es],
  ] as const) {
    const { passages } = name === 'realtimeqa-dev' ? news.index : (await indexSet(name, name.slice(6, 8))).index;
    const set = scorer.loadSet(`${BENCH}/${name}`);
    const asked = questionsOf(name).filter((_, at) => name !== 'realtimeqa-dev' || at % EVERY === 0);
    const ids = new Set(asked.map(({ id }) => id));
    const scoreOf = (predictions: readonly Prediction[]) =>
      scorer.scoreSet({ articles: set.articles, questions: asked }, predictions);
    const own = ours.map(({ prediction }) => prediction).filter(({ id }) => ids.has(id));
    console.log(`\n${name}, ${asked.length} questions\nthis: ${qualityLine(scoreOf(own))}`);
    for (const peer of PEERS) {
      const answers = askPeer(peer, passages, asked);
      console.log(`${peer.name}: ${qualityLine(scoreOf(answers.predictions))}; ${speedLine(answers)}`);
    }
  }

if (process.argv.includes('--fit')) {
  const model = fitRank(() => true);
  const sureness = fitConfidence(() => true);
  const era = ({ first, second }: Weights) => ({
    first: named(
      LOCAL_FEATURES.map(({ name }) => name),
      first,
    ),
    second: named(FEATURES, second),
  });
  writeWeights({
    news: era(model.news),
    archive: era(model.archive),
    undated: era(model.undated),
    sentence: named(
      SENTENCE_FEATURES,
      fitSentence(() => true),
    ),
    confidence: {
      news: named(['bias', ...SIGNALS], sureness.news),
      timeless: named(['bias', ...SIGNALS], sureness.timeless),
    },
  });
  say('wrote src/index/weights.ts');
}
if (!held) process.exitCode = 1;
