/**
 * `npm run fit:highlight [-- --words]`: fits which sentence of a passage is marked, on the passages of the natural development sets
 * that answer and hold the short answer in some of their sentences. Each figure is of a set that was left out.
 */

import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { gatherWith } from '../src/answer/ask/ask.ts';
import { sentenceFeatures, type SentenceFeatures } from '../src/answer/ask/highlight.ts';
import { spansOf } from '../src/answer/ask/present.ts';
import { sentences } from '../src/text/sentence.ts';
import { fitRanking, type Group } from './ask/fit.ts';
import { DEV, naturalPresent, readNatural } from './ask/natural.ts';
import { openForBench } from './ask/open.ts';

if (!naturalPresent()) {
  console.error('The question sets are not here: ../shared/bench/natural.');
  process.exit(2);
}
const words = process.argv.includes('--words');
const NAMES: readonly (keyof SentenceFeatures)[] = words
  ? ['printed', 'first', 'length']
  : ['printed', 'met', 'similar', 'marked', 'first', 'length'];

const all: (Group & Readonly<{ set: string }>)[] = [];
for (const name of DEV) {
  const set = await readNatural(name);
  const data = join(tmpdir(), 'byline-fit', name.replace('/', '-'));
  const corpus = await openForBench(set.articles, { encoder: !words, data });
  for (const { question, gold, short } of set.questions) {
    const gathered = await gatherWith(corpus, { question, asOf: set.asOf }, corpus.meaning, null);
    const found = gathered.each.find(({ passage }) => {
      const { article, paragraph = 0 } = corpus.index.passages[passage] ?? {};
      return article !== undefined && gold.includes(`${article.id}#p${paragraph}`);
    });
    const passage = corpus.index.passages[found?.passage ?? -1];
    if (!found || !passage || short.length === 0) continue;
    const [read = found] = await gathered.together([found]);
    const text = passage.article.text.slice(passage.start, passage.end);
    const spans = sentences(text, 'en');
    const right = spans.map(({ start, end }) => short.some((answer) => text.slice(start, end).includes(answer)));
    if (spans.length < 2 || !right.includes(true)) continue;
    const vector = corpus.meaning?.vectors.get(found.passage) ?? null;
    const encoded =
      gathered.question && vector && corpus.meaning
        ? { question: gathered.question, vector, offsets: spansOf(corpus.meaning.encoder.tokensOf, passage) }
        : null;
    const rows = sentenceFeatures(read, spans, gathered.query, encoded);
    all.push({ set: name, weight: 1, right, rows: rows.map((row) => Float64Array.from(NAMES, (one) => row[one])) });
  }
}

const share = (groups: readonly Group[], weights: readonly number[]) =>
  groups.filter(({ rows, right }) => {
    const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
    return right[scores.indexOf(Math.max(...scores))] === true;
  }).length;
const fit = (groups: readonly Group[]) => fitRanking(groups, { l2: 0.01, steps: 300 });

let right = 0;
for (const name of DEV) {
  const own = all.filter(({ set }) => set === name);
  const found = share(own, fit(all.filter(({ set }) => set !== name)));
  right += found;
  console.log(`${name}: ${found} of ${own.length}`);
}
console.log(`left out: ${(right / all.length).toFixed(3)} of ${all.length} passages with several sentences`);
for (const [at, name] of NAMES.entries())
  console.log(
    `${name} alone: ${(
      share(
        all,
        NAMES.map((_, place) => (place === at ? 1 : 0)),
      ) / all.length
    ).toFixed(3)}`,
  );
console.log(Object.fromEntries(fit(all).map((weight, at) => [NAMES[at], Number(weight.toPrecision(3))])));
