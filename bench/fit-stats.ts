/**
 * `npm run fit:stats`: fits which figure is meant by a matter in somebody's own words, on what people looked up in the natural
 * development sets. The figures it prints are of sets left out while fitting; `-- --write` writes what is fitted on all of them.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { weigh, type Calibration, type Linear } from '../src/answer/ask/weights.ts';
import { figuresAbout, type Meant } from '../src/answer/stats/about.ts';
import { fitRanking, type Group } from './ask/fit.ts';
import { DEV, NATURAL, naturalPresent, readNatural } from './ask/natural.ts';
import { openForBench } from './ask/open.ts';

const words = process.argv.includes('--words');
const NAMES = [...(words ? ['order', 'shared'] : ['order', 'sentence', 'span']), 'counted', 'event'];
const MANIFEST = 'models/encoder/manifest.json';

if (!naturalPresent()) {
  console.error('The question sets are not here: ../shared/bench/natural.');
  process.exit(2);
}

type Row = Readonly<{
  ask: string;
  gold: readonly Readonly<{ article: string; paragraph: number; value: number }>[];
}>;
/** `right` is `null` for a matter of another collection, which no figure can be right for. */
type Case = Readonly<{ set: string; found: readonly Meant[]; right: readonly boolean[] | null }>;

function fits({ figure }: Meant, gold: Row['gold']): boolean {
  return gold.some(
    ({ article, paragraph, value }) =>
      figure.article === article &&
      figure.paragraph === paragraph &&
      [figure.value, figure.valueMax, figure.normalized?.value].includes(value),
  );
}

const rowsOf = (name: string) =>
  readFileSync(`${NATURAL}/${name}/figures.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

/** Of a set its own matters, and those of another one. */
async function casesOf(name: string, other: string): Promise<Case[]> {
  const { articles } = await readNatural(name);
  const data = join(tmpdir(), 'byline-fit', name);
  const corpus = await openForBench(articles, { encoder: !words, data });
  const cases: Case[] = [];
  for (const { ask, gold } of rowsOf(name)) {
    const found = await figuresAbout(ask, {}, corpus);
    cases.push({ set: name, found, right: found.map((one) => fits(one, gold)) });
  }
  for (const { ask } of rowsOf(other))
    cases.push({ set: name, found: await figuresAbout(ask, {}, corpus), right: null });
  return cases;
}

function fit(cases: readonly Case[]): Linear {
  const groups = cases.flatMap(({ found, right }): Group[] =>
    right === null
      ? []
      : [
          {
            rows: found.map(({ features }) => Float64Array.from(NAMES, (name) => features[name] ?? 0)),
            right,
            weight: 1,
          },
        ],
  );
  const fitted = fitRanking(groups, { l2: 0.01, steps: 300 });
  const weights = Object.fromEntries(NAMES.map((name, at) => [name, Number((fitted[at] ?? 0).toPrecision(5))]));
  return { bias: Number((-bar(cases, { bias: 0, weights })).toPrecision(5)), weights };
}

const bestOf = ({ found }: Case, model: Linear) =>
  Math.max(-Infinity, ...found.map(({ features }) => weigh(model, features)));

/** The score from which on a figure is about the matter: where the fewest of both kinds are taken for the other. */
function bar(cases: readonly Case[], model: Linear): number {
  const scored = cases.map((one) => ({ score: bestOf(one, model), own: one.right !== null }));
  const wrong = (at: number) => scored.filter(({ score, own }) => score >= at !== own).length;
  const bars = scored.map(({ score }) => score).filter(Number.isFinite);
  return bars.reduce((best, at) => (wrong(at) < wrong(best) ? at : best), bars[0] ?? 0);
}

/** The share of cases with a right figure among the first so many. */
function among(first: number, cases: readonly Case[], model: Linear): number {
  const hits = cases.filter(({ found, right }) => {
    if (right === null) return false;
    const order = found
      .map(({ features }, at) => ({ at, score: weigh(model, features) }))
      .sort((a, b) => b.score - a.score);
    return order.slice(0, first).some(({ at }) => right[at]);
  });
  return hits.length;
}

const all: Case[] = [];
for (const [at, name] of DEV.entries()) all.push(...(await casesOf(name, DEV[(at + 2) % DEV.length] ?? name)));
const own = all.filter(({ right }) => right !== null);
let [first, three, missed, taken] = [0, 0, 0, 0];
for (const left of DEV) {
  const model = fit(all.filter(({ set }) => set !== left));
  const tested = all.filter(({ set }) => set === left);
  first += among(1, tested, model);
  three += among(3, tested, model);
  missed += tested.filter((one) => one.right !== null && bestOf(one, model) < 0).length;
  taken += tested.filter((one) => one.right === null && bestOf(one, model) >= 0).length;
}
const share = (count: number) => (count / own.length).toFixed(3);
console.log(
  `${own.length} matters, each set left out: right figure first ${share(first)}, among the first three ${share(three)}`,
);
console.log(`with a right figure at all: ${share(own.filter(({ right }) => right?.includes(true)).length)}`);
console.log(
  `taken for not about it ${share(missed)}; of as many matters of other collections taken for about it ${share(taken)}`,
);
const figures = fit(all);
console.log(JSON.stringify(figures));
if (process.argv.includes('--write') && !words) {
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as { calibration: Calibration };
  const calibration = { ...manifest.calibration, figures };
  writeFileSync(MANIFEST, `${JSON.stringify({ ...manifest, calibration }, null, 2)}\n`);
}
process.exit(0);
