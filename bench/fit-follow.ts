/**
 * `npm run fit:follow`: fits which turns of a talk lean on what was asked before, and how passages are ordered for those that
 * do. Every figure it prints is of dialogues that were left out while fitting; the weights it prints, fitted on all of them,
 * belong into `src/answer/ask/follow/weights.ts`. `-- --words` fits words only.
 */

import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Followed } from '../src/answer/answer.ts';
import { ask, gatherWith, type AskCorpus, type Gathered } from '../src/answer/ask/ask.ts';
import { against, passageOf } from '../src/answer/ask/follow/follow.ts';
import { followedOf } from '../src/answer/ask/follow/followed.ts';
import { leanFeatures, surelyLeans, type Against } from '../src/answer/ask/follow/lean.ts';
import { readTurn } from '../src/answer/ask/follow/turn.ts';
import { inOrder, READ_TOGETHER, type ReadPassage } from '../src/answer/ask/read.ts';
import { logistic, weigh, type Linear } from '../src/answer/ask/weights.ts';
import { fitLogistic, fitRanking, type Example, type Group } from './ask/fit.ts';
import { followUpsPresent, partOf, readDialogues, TALKS } from './ask/follow-ups.ts';
import { readNatural, type NaturalQuestion, type NaturalSet } from './ask/natural.ts';
import { openForBench } from './ask/open.ts';

const words = process.argv.includes('--words');
const FOLDS = 5;
const PLACE = ['ownCovered', 'shownArticle', 'unlikeShown', 'near', 'nearAgain'];
const ORDER = words ? ['bm25', 'introduced', ...PLACE] : ['late', 'whole', 'ownLate', 'ownWhole', ...PLACE];
const REORDER = ['order', 'odds', 'span'];
/** As for a question by itself: what these sets cannot teach. */
const BY_HAND = { recent: 4, spoken: 1 };
/** Further down nothing is found any more. */
const CANDIDATES = 80;

if (!followUpsPresent()) {
  console.error('The dialogues are not here: ../shared/bench/follow-up.');
  process.exit(2);
}

type Ranked = Readonly<{ dialogue: string; gathered: Gathered; gold: ReadonlySet<string>; corpus: AskCorpus }>;
type Lean = Readonly<{
  dialogue: string;
  features: Readonly<Record<string, number>>;
  leans: boolean;
  text: string;
  sure: boolean;
}>;

const ranked: Ranked[] = [];
const leaning: Lean[] = [];

async function readSet(name: string): Promise<void> {
  const set = await readNatural(name);
  const corpus = await openForBench(set.articles, { encoder: !words, data: join(tmpdir(), 'byline-fit', name) });
  for (const { id, turns } of readDialogues(name)) {
    let followed: Followed | undefined;
    for (const { question, kind, answerable, gold, readAs } of turns) {
      const request = { question, asOf: set.asOf, follows: followed };
      if (followed !== undefined) {
        const shown = followed.passages.flatMap((passage) => passageOf(passage, corpus.index) ?? []);
        leaning.push(leanOf(id, question, kind !== 'new-topic', against(followed, shown, corpus)));
        // The whole question as meant leans on nothing, though it is of the same matter.
        if (readAs !== undefined && kind !== 'new-topic') beginsAnew(`whole ${id}`, readAs, followed, corpus);
      }
      const answer = await ask(corpus, request);
      if (answer.searched.leans && answerable && kind !== 'new-topic')
        ranked.push({
          ...{ dialogue: id, corpus, gold: new Set(gold) },
          gathered: await gatherWith(corpus, request, corpus.meaning, null),
        });
      followed = followedOf(answer);
    }
  }
  begin(set, corpus);
  console.error(`${name}: ${leaning.length} turns read`);
}

/** A whole question, whatever it follows. */
function beginsAnew(dialogue: string, question: string, followed: Followed, corpus: AskCorpus): void {
  const shown = followed.passages.flatMap((passage) => passageOf(passage, corpus.index) ?? []);
  leaning.push(leanOf(dialogue, question, false, against(followed, shown, corpus)));
}

function leanOf(dialogue: string, text: string, leans: boolean, held: Against): Lean {
  const turn = readTurn(text, 'en');
  return { dialogue, features: leanFeatures(turn, held), leans, text, sure: surelyLeans(turn) };
}

/** Whole questions, asked one after another, begin anew each time, of the same article too. */
function begin({ questions, name }: NaturalSet, corpus: AskCorpus): void {
  const articleOf = ({ gold: [id] }: NaturalQuestion) => id?.slice(0, id.indexOf('#'));
  for (const [at, one] of questions.entries()) {
    const alike = questions.findLast((other, place) => place < at && articleOf(other) === articleOf(one));
    for (const before of new Set([questions[at - 1], alike])) {
      if (before === undefined) continue;
      const none = { source: null, author: null, after: null, before: null, short: null, sentence: null };
      const followed = { ...none, question: before.question, passages: before.gold };
      beginsAnew(`${name} ${at}`, one.question, followed, corpus);
    }
  }
}

const values = (features: Readonly<Record<string, number>>, names: readonly string[]) =>
  Float64Array.from(names, (name) => features[name] ?? 0);
const round = (value: number) => Number(value.toPrecision(4));
const linear = (names: readonly string[], weights: readonly number[], bias = 0): Linear => ({
  bias: round(bias),
  weights: Object.fromEntries(names.map((name, at) => [name, round(weights[at] ?? 0)])),
});

function fitLeans(rows: readonly Lean[]): Linear {
  const names = Object.keys(leaning[0]?.features ?? {});
  // A whole question out of no talk counts less than one that was typed in one.
  const judged = rows.filter(({ sure }) => !sure);
  const examples = judged.map(({ features, leans, dialogue }): Example => ({
    ...{ values: values(features, names), yes: leans },
    weight: dialogue.includes(' ') ? 0.5 : 1,
  }));
  const [bias = 0, ...weights] = fitLogistic(examples, { l2: 0.003 });
  return linear(names, weights, bias);
}

const isGold = ({ gold, corpus }: Ranked, { passage }: ReadPassage) => {
  const { article, paragraph } = corpus.index.passages[passage] ?? {};
  return article !== undefined && gold.has(`${article.id}#p${paragraph ?? 0}`);
};

function fitOrder(rows: readonly Ranked[]): Linear {
  const groups = rows.map((one): Group => {
    const first = one.gathered.each.filter((passage, at) => at < CANDIDATES || isGold(one, passage));
    return {
      rows: first.map(({ features }) => values(features, ORDER)),
      right: first.map((passage) => isGold(one, passage)),
      weight: 1,
    };
  });
  const found = linear(ORDER, fitRanking(groups, { l2: 0.005, steps: 150 }));
  return { ...found, weights: { ...found.weights, ...BY_HAND } };
}

const ordered = ({ gathered, corpus }: Ranked, order: Linear) =>
  inOrder(
    gathered.each.map((one) => ({ ...one, score: weigh(order, one.features) })),
    corpus.index,
  );

async function readFirst(one: Ranked, order: Linear): Promise<ReadPassage[]> {
  const first = ordered(one, order).slice(0, READ_TOGETHER);
  const read = await one.gathered.together(first);
  return read.map((passage) => {
    const order = first.find((other) => other.passage === passage.passage)?.score ?? 0;
    const features = { order, odds: passage.reading?.answers ?? 0, span: passage.reading?.best?.score ?? 0 };
    return { ...passage, features };
  });
}

for (const name of TALKS) await readSet(name);

const right = { leaning: [0, 0], fresh: [0, 0], whole: [0, 0], order: [0, 0], reorder: [0, 0] };
const all = { leaning: [0, 0], fresh: [0, 0], whole: [0, 0], order: [0, 0] };
const count = (into: number[], at: number) => (into[at] = (into[at] ?? 0) + 1);
for (let fold = 0; fold < FOLDS; fold++) {
  const isOut = ({ dialogue }: Readonly<{ dialogue: string }>) =>
    partOf(`fold ${dialogue.replace('whole ', '')}`, FOLDS) === fold;
  const model = fitLeans(leaning.filter((one) => !isOut(one)));
  for (const { dialogue, features, leans, text, sure } of leaning.filter(isOut)) {
    const half = partOf(dialogue, 2);
    const kind = leans ? 'leaning' : dialogue.includes(' ') ? 'whole' : 'fresh';
    count(all[kind], half);
    if ((sure || logistic(weigh(model, features)) >= 0.5) === leans) count(right[kind], half);
    else if (process.argv.includes('--misses') && half === 0) console.log(`${kind}: ${text}`);
  }
}
const readBy: { of: Ranked; first: readonly ReadPassage[] }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const isOut = ({ dialogue }: Readonly<{ dialogue: string }>) =>
    partOf(`fold ${dialogue.replace('whole ', '')}`, FOLDS) === fold;
  const order = fitOrder(ranked.filter((one) => !isOut(one)));
  for (const one of ranked.filter(isOut)) {
    const half = partOf(one.dialogue, 2);
    const [first] = ordered(one, order);
    count(all.order, half);
    if (first && isGold(one, first)) count(right.order, half);
    if (!words) readBy.push({ of: one, first: await readFirst(one, order) });
  }
}
const groupOf = ({ of, first }: (typeof readBy)[number]): Group => ({
  rows: first.map(({ features }) => values(features, REORDER)),
  right: first.map((passage) => isGold(of, passage)),
  weight: 1,
});
for (let fold = 0; fold < FOLDS && !words; fold++) {
  const isOut = ({ of }: (typeof readBy)[number]) => partOf(`fold ${of.dialogue}`, FOLDS) === fold;
  const again = linear(REORDER, fitRanking(readBy.filter((one) => !isOut(one)).map(groupOf)));
  for (const { of, first } of readBy.filter(isOut)) {
    const [best] = first.toSorted((a, b) => weigh(again, b.features) - weigh(again, a.features));
    if (best && isGold(of, best)) count(right.reorder, partOf(of.dialogue, 2));
  }
}
console.log(JSON.stringify({ right, all }));
console.log('LEANS', JSON.stringify(fitLeans(leaning)));
console.log('order', JSON.stringify(fitOrder(ranked)));
if (!words) console.log('reorder', JSON.stringify(linear(REORDER, fitRanking(readBy.map(groupOf)))));
process.exit(0);
