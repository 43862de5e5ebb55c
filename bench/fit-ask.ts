/**
 * `npm run fit:ask`: fits how passages are ordered and judged on the natural development sets. Every figure it prints is
 * of sets that were left out while fitting; what it writes is fitted on all of them. `-- --words` fits words only.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { gatherWith, type AskCorpus } from '../src/answer/ask/ask.ts';
import { decide, verdictFeatures, type Circumstances } from '../src/answer/ask/decide.ts';
import { fold } from '../src/answer/ask/fold.ts';
import { shortOf } from '../src/answer/ask/short.ts';
import { inOrder, READ_TOGETHER, type ReadPassage } from '../src/answer/ask/read.ts';
import { weigh, type Bar, type Calibration, type Linear } from '../src/answer/ask/weights.ts';
import { fitLogistic, fitRanking, type Group } from './ask/fit.ts';
import { auroc, DEV, isShortRight, naturalPresent, readNatural, TWINS, type NaturalQuestion } from './ask/natural.ts';
import { openForBench } from './ask/open.ts';

const words = process.argv.includes('--words');
/** The reader is left out: to see what the matcher is worth by itself. */
const matcherOnly = process.argv.includes('--matcher-only');

/** Features that order candidates, and those that order the first few again. */
const ORDER = words ? ['bm25', 'introduced', 'named', 'length'] : ['late', 'whole'];
const REORDER = ['order', 'odds', 'span'];
/**
 * By hand, for what these sets cannot teach: their questions are not dated, their corpora small and of one topic each. News is
 * asked about in its time, and among 200,000 paragraphs the words count for something: strict@1 on RealTime QA is .49 with
 * `recent` 4 and .45 without, XQuAD's passage@1 .92 with the words and .91 without, for .006 of top@1 on these sets.
 */
const BY_HAND = { recent: 4, spoken: 1, ...(words ? {} : { bm25: 0.5, introduced: 1 }) };
/**
 * Features of the verdict. A weight has the sign that its feature means, for a sign fitted to six small corpora misleads in a
 * large one: with all of them free RealTime QA's AUROC is .73, so .80, and .80 on these sets both times. Only how many of the
 * question's words the passage has may speak against it: what answers uses other words than what introduces the story.
 */
const ANSWERS = words
  ? ['bm25', 'covered', 'introduced', 'named', 'lacking', 'gap', 'specific', 'unknownNames']
  : [
      ...['odds', 'oddsMost', 'oddsGap', 'span', 'spanGap', 'late', 'lateGap', 'leastCovered', 'whole'],
      ...['covered', 'introduced', 'named', 'lacking', 'specific', 'unknownNames', 'unknownWords'],
    ];
const EITHER_WAY = new Set(['covered', 'introduced']);
const AGAINST = new Set(['lacking', 'unknownNames', 'unknownWords']);

if (!naturalPresent()) {
  console.error('The question sets are not here: ../shared/bench/natural.');
  process.exit(2);
}
/** A question with its candidates as read. */
type Case = Readonly<{
  set: string;
  question: NaturalQuestion;
  each: readonly ReadPassage[];
  about: Circumstances;
  corpus: AskCorpus;
  /** Reads passages together with the question. */
  together: (passages: readonly ReadPassage[]) => Promise<ReadPassage[]>;
}>;

async function casesOf(name: string): Promise<Case[]> {
  const set = await readNatural(name);
  const corpus = await openForBench(set.articles, {
    encoder: !words,
    data: join(tmpdir(), 'byline-fit', name.replace('/', '-')),
  });
  const cases: Case[] = [];
  for (const question of set.questions) {
    const { each, about, together } = await gatherWith(
      corpus,
      { question: question.question, asOf: set.asOf },
      corpus.meaning,
      null,
    );
    cases.push({ set: name, question, corpus, each, about, together });
  }
  console.error(`${name}: ${cases.length} questions read`);
  return cases;
}

const isGold = ({ question, corpus }: Case, { passage }: ReadPassage) => {
  const { article, paragraph } = corpus.index.passages[passage] ?? {};
  return article !== undefined && question.gold.includes(`${article.id}#p${paragraph ?? 0}`);
};

const valuesOf = (features: Readonly<Record<string, number>>, names: readonly string[]) =>
  Float64Array.from(names, (name) => features[name] ?? 0);
const linear = (names: readonly string[], weights: readonly number[], bias = 0): Linear => ({
  bias,
  weights: Object.fromEntries(names.map((name, at) => [name, round(weights[at] ?? 0)])),
});
const round = (value: number) => Number(value.toPrecision(5));

function fitOrder(cases: readonly Case[], names: readonly string[]): Linear {
  const groups = cases
    .filter(({ question }) => question.answerable)
    .map((one): Group => ({
      rows: one.each.map(({ features }) => valuesOf(features, names)),
      right: one.each.map((passage) => isGold(one, passage)),
      weight: 1,
    }));
  const found = linear(names, fitRanking(groups, { l2: 0.003, steps: 300 }));
  return { ...found, weights: { ...found.weights, ...BY_HAND } };
}

/** A case with its first passages read together with the question. */
type ReadCase = Readonly<{ of: Case; ordered: readonly ReadPassage[]; read: readonly ReadPassage[] }>;

const readings = new Map<string, ReadPassage>();
async function readFirst(of: Case, order: Linear): Promise<ReadCase> {
  const ordered = inOrder(
    of.each.map((one) => ({ ...one, score: weigh(order, one.features) })),
    of.corpus.index,
  );
  const first = ordered.slice(0, READ_TOGETHER);
  if (words || matcherOnly) return { of, ordered, read: first };
  const keyOf = ({ passage }: ReadPassage) => `${of.set} ${of.question.id} ${passage}`;
  const missing = first.filter((one) => !readings.has(keyOf(one)));
  if (missing.length > 0) for (const one of await of.together(missing)) readings.set(keyOf(one), one);
  const read = first.map((one): ReadPassage => {
    const { reading } = readings.get(keyOf(one)) as ReadPassage;
    const features = {
      ...one.features,
      odds: reading?.answers ?? 0,
      span: reading?.best?.score ?? 0,
      order: one.score,
    };
    return { ...one, reading, features };
  });
  return { of, ordered, read };
}

function fitReorder(cases: readonly ReadCase[]): Linear | null {
  if (words || matcherOnly) return null;
  const groups = cases
    .filter(({ of }) => of.question.answerable)
    .map(({ of, read }): Group => ({
      rows: read.map(({ features }) => valuesOf(features, REORDER)),
      right: read.map((passage) => isGold(of, passage)),
      weight: 1,
    }));
  return linear(REORDER, fitRanking(groups, { l2: 0.003, steps: 300 }));
}

/** A case with all passages in their final order. */
type Ranked = Readonly<{
  of: Case;
  ranked: readonly ReadPassage[];
  right: boolean;
  features: Readonly<Record<string, number>>;
}>;

function rankedOf({ of, ordered, read }: ReadCase, reorder: Linear | null): Ranked {
  const again =
    reorder === null
      ? [...read]
      : inOrder(
          read.map((one) => ({ ...one, score: weigh(reorder, one.features) })),
          of.corpus.index,
        );
  const ranked = [...again, ...ordered.slice(READ_TOGETHER)];
  const [shown] = fold(ranked, of.corpus.index, 1);
  const also = new Set(shown?.also.map((id) => id.replace(/\.\d+$/, '')));
  const right =
    of.question.answerable &&
    ranked.length > 0 &&
    (isGold(of, ranked[0] as ReadPassage) || of.question.gold.some((id) => also.has(id)));
  return { of, ranked, right, features: verdictFeatures(ranked, of.about) };
}

function fitAnswers(cases: readonly Ranked[], names: readonly string[]): Linear {
  const sign = names.map((name) => (AGAINST.has(name) ? -1 : 1));
  const signed = (values: readonly number[] | Float64Array) =>
    Float64Array.from(values, (value, at) => value * (sign[at] ?? 1));
  const [bias = 0, ...weights] = fitLogistic(
    cases.map(({ features, right }) => ({ values: signed(valuesOf(features, names)), yes: right, weight: 1 })),
    { l2: 0.01, free: (at) => EITHER_WAY.has(names[at] ?? '') },
  );
  return linear(names, [...signed(weights)], round(bias));
}

/** Fitted by `fit:stats`. */
const NOT_FITTED: Linear = { bias: 0, weights: {} };

type Judged = Ranked & Readonly<{ confidence: number }>;
/** Judges as the program does, rules included. */
const judge = (cases: readonly Ranked[], answers: Linear): Judged[] =>
  cases.map((one) => {
    const { confidence } = decide(one.ranked, one.of.about, {
      order: answers,
      reorder: null,
      answers,
      threshold: 0.5,
      figures: NOT_FITTED,
      short: null,
    });
    return { ...one, confidence };
  });

/** No more than this share of what nothing answers may be called answered; on sets left out it comes out a little higher. */
const MOST_FALSE = 0.155;

/** The lowest threshold that calls few enough answered of what nothing answers. */
function lowestThreshold(cases: readonly Judged[]): number {
  const unanswerable = cases.filter(({ of }) => !of.question.answerable);
  for (let threshold = 0.1; threshold < 0.9; threshold += 0.01) {
    const wrong = unanswerable.filter(({ confidence }) => confidence >= threshold).length;
    if (wrong <= MOST_FALSE * unanswerable.length) return round(threshold);
  }
  return 0.9;
}

type Shorts = NonNullable<Calibration['short']>;
const WAYS = ['both', 'reader'] as const;

/** The short answer of a case, shown or not. */
function shortOfCase({ ranked, of }: Judged) {
  const [first] = ranked;
  const passage = of.corpus.index.passages[first?.passage ?? -1];
  if (!first || !passage) return null;
  const short = shortOf(of.question.question, first, passage);
  return (
    short && {
      ...short,
      text: passage.article.text.slice(passage.start + short.span.start, passage.start + short.span.end),
    }
  );
}
const shorts = new Map<string, ReturnType<typeof shortOfCase>>();
function shortFor(one: Judged) {
  const key = `${one.of.set} ${one.of.question.id} ${one.ranked[0]?.passage ?? -1}`;
  if (!shorts.has(key)) shorts.set(key, shortOfCase(one));
  return shorts.get(key) ?? null;
}
const passesBar = (one: Judged, way: (typeof WAYS)[number], { confidence, margin }: Bar, threshold: number) => {
  const short = shortFor(one);
  return short?.by === way && one.confidence >= Math.max(confidence, threshold) && short.margin >= margin
    ? short.text
    : null;
};
const showsShort = (one: Judged, bars: Shorts, threshold: number) =>
  WAYS.map((way) => passesBar(one, way, bars[way], threshold)).find((text) => text !== null) ?? null;

/** Most short answers shown while so many of them are right, and so few where nothing answers. */
const SAFE = 0.955;
const MOST_SHORT_FALSE = 0.012;
/** Nothing passes. */
const NEVER: Bar = { confidence: 2, margin: 0 };
function fitShort(cases: readonly Judged[], threshold: number): Shorts {
  const unanswerable = cases.filter(({ of }) => !of.question.answerable).length;
  const best = (way: (typeof WAYS)[number]): Bar => {
    let found = { bar: NEVER, shown: 2 };
    for (let confidence = 0.3; confidence < 0.99; confidence += 0.03)
      for (let margin = -20; margin <= 12; margin++) {
        const bar = { confidence: round(confidence), margin };
        let [shown, right, wrong] = [0, 0, 0];
        for (const one of cases) {
          const text = passesBar(one, way, bar, threshold);
          if (text === null) continue;
          if (!one.of.question.answerable) wrong++;
          else if (one.of.question.short.length > 0) {
            shown++;
            if (isShortRight(text, one.of.question.short)) right++;
          }
        }
        const few = wrong <= MOST_SHORT_FALSE * unanswerable;
        if (few && right / shown >= SAFE && shown > found.shown) found = { bar, shown };
      }
    return found.bar;
  };
  return { both: best('both'), reader: best('reader') };
}

/** @param twins near misses that only the verdict is fitted on besides */
async function fit(cases: readonly Case[], twins: readonly Case[] = []): Promise<Calibration> {
  const order = fitOrder(cases, ORDER);
  const read: ReadCase[] = [];
  for (const one of cases) read.push(await readFirst(one, order));
  const reorder = fitReorder(read);
  const ranked = read.map((one) => rankedOf(one, reorder));
  const nearMisses: ReadCase[] = [];
  for (const one of twins) nearMisses.push(await readFirst(one, order));
  const answers = fitAnswers([...ranked, ...nearMisses.map((one) => rankedOf(one, reorder))], ANSWERS);
  const judged = judge(ranked, answers);
  const threshold = lowestThreshold(judged);
  const short = words || matcherOnly ? null : fitShort(judged, threshold);
  return { order, reorder, answers, threshold, figures: NOT_FITTED, short };
}

async function apply(cases: readonly Case[], { order, reorder, answers }: Calibration): Promise<Judged[]> {
  const read: ReadCase[] = [];
  for (const one of cases) read.push(await readFirst(one, order));
  return judge(
    read.map((one) => rankedOf(one, reorder)),
    answers,
  );
}

type Tally = Record<string, number>;
function tally(cases: readonly Judged[], { threshold, short }: Calibration): Tally {
  const yes = cases.filter(({ of }) => of.question.answerable);
  const no = cases.filter(({ of }) => !of.question.answerable);
  const said = (one: Judged) => one.confidence >= threshold;
  const found = yes.filter((one) => fold(one.ranked, one.of.corpus.index, 5).some(({ read }) => isGold(one.of, read)));
  const shown =
    short === null
      ? []
      : yes.filter((one) => showsShort(one, short, threshold) !== null && one.of.question.short.length > 0);
  return {
    answerable: yes.length,
    unanswerable: no.length,
    top: yes.filter(({ right }) => right).length,
    candidates: yes.filter((one) => one.of.each.some((passage) => isGold(one.of, passage))).length,
    found: found.length,
    right: yes.filter((one) => one.right && said(one)).length,
    wrong: yes.filter((one) => !one.right && said(one)).length,
    false: no.filter(said).length,
    paraphrases: yes.filter((one) => one.of.question.style === 'paraphrase' && one.right && said(one)).length,
    shown: shown.length,
    shownRight: shown.filter((one) =>
      isShortRight(showsShort(one, short as Shorts, threshold) ?? '', one.of.question.short),
    ).length,
    shownFalse: short === null ? 0 : no.filter((one) => showsShort(one, short, threshold) !== null).length,
  };
}

function line(name: string, t: Tally, area: number): string {
  const share = (part: string, of: number) => ((t[part] ?? 0) / of).toFixed(3);
  const { answerable = 1, unanswerable = 1 } = t;
  const balanced = ((t['right'] ?? 0) / answerable + 1 - (t['false'] ?? 0) / unanswerable) / 2;
  const misled = ((t['wrong'] ?? 0) + (t['false'] ?? 0)) / (answerable + unanswerable);
  return `${name.padEnd(12)} candidates ${share('candidates', answerable)} top ${share('top', answerable)} five ${share('found', answerable)} right ${share('right', answerable)} false ${share('false', unanswerable)} misled ${misled.toFixed(3)} balanced ${balanced.toFixed(3)} auroc ${area.toFixed(3)} paraphrases ${t['paraphrases'] ?? 0} short ${t['shownRight'] ?? 0}/${t['shown'] ?? 0} false ${t['shownFalse'] ?? 0}`;
}
const areaOf = (cases: readonly Judged[]) =>
  auroc(
    cases.filter(({ right }) => right).map(({ confidence }) => confidence),
    cases.filter(({ right }) => !right).map(({ confidence }) => confidence),
  );

const all: Case[] = [];
for (const name of DEV) all.push(...(await casesOf(name)));
const twinCases = await casesOf(TWINS);
/** Whether the verdict is fitted on the twins too; their own figures are always without. */
const more = process.argv.includes('--with-twins') ? twinCases : [];
const held: Judged[] = [];
const total: Tally = {};
for (const name of DEV) {
  const calibration = await fit(
    all.filter(({ set }) => set !== name),
    more,
  );
  const judged = await apply(
    all.filter(({ set }) => set === name),
    calibration,
  );
  const t = tally(judged, calibration);
  console.log(line(name, t, areaOf(judged)));
  for (const [key, value] of Object.entries(t)) total[key] = (total[key] ?? 0) + value;
  held.push(...judged);
}
console.log(line('all six', total, areaOf(held)));
const final = await fit(all, more);
console.log(JSON.stringify(final, null, 1));

const without = more.length > 0 ? await fit(all) : final;
const twins = await apply(twinCases, without);
const pairs = new Map<string, Judged[]>();
for (const one of twins) pairs.set(one.of.question.pair ?? '', [...(pairs.get(one.of.question.pair ?? '') ?? []), one]);
let [both, surer, twinsFalse, count] = [0, 0, 0, 0];
for (const pair of pairs.values()) {
  const yes = pair.find(({ of }) => of.question.answerable);
  const no = pair.find(({ of }) => !of.question.answerable);
  if (!yes || !no) continue;
  count++;
  const right = yes.right && yes.confidence >= without.threshold;
  const wrong = no.confidence >= without.threshold;
  if (right && !wrong) both++;
  if (wrong) twinsFalse++;
  if (yes.right && yes.confidence > no.confidence) surer++;
}
console.log(
  `twins of ${TWINS}: both ${(both / count).toFixed(3)} false ${(twinsFalse / count).toFixed(3)} surer ${(surer / count).toFixed(3)} auroc ${areaOf(twins).toFixed(3)}`,
);

if (process.argv.includes('--write')) {
  if (words) {
    console.log('Copy this into WORDS_ONLY of src/answer/ask/weights.ts.');
  } else {
    const file = 'models/encoder/manifest.json';
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { calibration: Calibration };
    const { figures } = manifest.calibration;
    writeFileSync(file, `${JSON.stringify({ ...manifest, calibration: { ...final, figures } }, null, 2)}\n`);
    console.log(`wrote the calibration into ${file}`);
  }
}
if (process.argv.includes('--shorts'))
  for (const way of WAYS) {
    const judged = await apply(all, final);
    const given = judged.filter((one) => shortFor(one)?.by === way);
    for (const least of [0, 0.4, 0.5, 0.6, 0.7, 0.8]) {
      const sure = given.filter(({ confidence }) => confidence >= least);
      const told = sure.filter(({ of }) => of.question.answerable && of.question.short.length > 0);
      const right = told.filter((one) => isShortRight(shortFor(one)?.text ?? '', one.of.question.short));
      const onTop = told.filter((one) => one.right);
      const rightOnTop = onTop.filter((one) => isShortRight(shortFor(one)?.text ?? '', one.of.question.short));
      console.log(
        `${way} from ${least}: ${sure.length} given, ${told.length} where there is one, ${right.length} right; gold on top ${onTop.length}, right ${rightOnTop.length}`,
      );
    }
  }
