/**
 * `npm run bench:sentence`: how often the answering sentence is marked, given the right paragraph; 5-fold cross-validated by
 * question, scored by the benchmark's own scorer. Seconds instead of the minutes of `npm run bench:ask`, which measures the
 * same behind its ranking. `-- --fit` writes these weights and no others.
 */

import { highlight } from '../src/answer/highlight.ts';
import { lookup } from '../src/answer/lookup.ts';
import { preferencesOf } from '../src/answer/preference.ts';
import { readQuestion } from '../src/answer/question.ts';
import { SENTENCE_FEATURES } from '../src/answer/sentence-features.ts';
import type { PassageIndex } from '../src/index/passage-index.ts';
import type { Query } from '../src/index/query.ts';
import { WEIGHTS } from '../src/index/weights.ts';
import { fitRanking, FOLDS, foldOfCase, SENTENCE_FIT, type Group } from './ask/fit.ts';
import type { BenchQuestion } from './ask/load.ts';
import { loadScorer } from './ask/scorer.ts';
import { BENCH, benchmarkPresent, indexSet, passageOf, questionsOf, sentenceGroup, UNDATED_AS_OF } from './ask/sets.ts';
import { named, writeWeights } from './ask/write-weights.ts';

if (!benchmarkPresent()) {
  console.error(`The benchmark is not here: ${BENCH}.`);
  process.exit(2);
}
const scorer = await loadScorer(BENCH);

type Asked = Readonly<{
  set: string;
  asked: BenchQuestion;
  query: Query;
  index: PassageIndex;
  group: Group | null;
}>;

const all: Asked[] = [];
for (const language of ['en', 'es']) {
  const set = `xquad-${language}-dev`;
  const { index } = await indexSet(set, language);
  for (const asked of questionsOf(set)) {
    const question = readQuestion(asked.question);
    const { query } = lookup(question, index, UNDATED_AS_OF, preferencesOf(question, index, UNDATED_AS_OF));
    all.push({ set, asked, query, index, group: sentenceGroup(asked, query, index) });
  }
}

const fit = (keep: (id: string) => boolean) =>
  fitRanking(
    all.flatMap(({ asked, group }) => (keep(asked.id) && group ? [group] : [])),
    SENTENCE_FIT,
  );
const models = Array.from({ length: FOLDS }, (_, out) => fit((id) => foldOfCase(id) !== out));

const before = process.cpuUsage().user;
const marked = all.map(({ set, asked, query, index }) => {
  const [gold] = asked.gold;
  const number = gold ? passageOf(gold, index) : null;
  const sentence = number === null ? null : highlight(number, query, index, models[foldOfCase(asked.id)]).sentence;
  return { set, asked, sentence, gold };
});
const spent = (process.cpuUsage().user - before) / 1000 / all.length;

for (const set of new Set(all.map((one) => one.set))) {
  const of = marked.filter((one) => one.set === set);
  const { highlight: score } = scorer.scoreSet(
    scorer.loadSet(`${BENCH}/${set}`),
    of.map(({ asked, sentence, gold }) => ({
      id: asked.id,
      passages: gold ? [{ article: gold.article, paragraph: gold.paragraph, highlight: sentence?.text }] : [],
    })),
  );
  console.log(`${set}: ${score?.accuracy} of ${score?.found_in_top5}, ${score?.rejected} too long`);
}
console.log(`${(5 * spent).toFixed(2)} ms of processor time for five passages`);

if (process.argv.includes('--fit')) {
  writeWeights({
    ...WEIGHTS,
    sentence: named(
      SENTENCE_FEATURES,
      fit(() => true),
    ),
  });
}
