/**
 * `npm run fit:events`: learns which event a figure belongs to from the figures that readers labelled (`train/events/labels.tsv`).
 * It prints precision and recall of each event, each topic left out in turn, and the recall of what people looked for in the
 * natural development sets, of which nothing is learnt; then writes the weights, learnt from all labels.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { readCorpus } from '../src/corpus/folder.ts';
import type { Article } from '../src/corpus/article.ts';
import type { Figure } from '../src/extract/extraction.ts';
import { extractFigures, quantitiesIn } from '../src/extract/figures/figure.ts';
import { OUTCOMES, tellFeatures, type Outcome } from '../src/extract/figures/events/linked/features.ts';
import { likeliest } from '../src/extract/figures/events/linked/link.ts';
import { DEV, NATURAL, naturalPresent } from './ask/natural.ts';
import { fitChoice, score, type Choice } from './events/choice.ts';

const LABELS = 'train/events/labels.tsv';
const TABLE = 'src/extract/figures/events/linked/weights-table.ts';
/** A feature of fewer figures is left out. */
const LEAST = 2;

if (!naturalPresent() || !existsSync(`${NATURAL}/train`)) {
  console.error(`The articles are not here: ${NATURAL}.`);
  process.exit(2);
}

/** A labelled figure with the features of every outcome. */
type Labelled = Readonly<{ set: string; choice: Choice }>;

async function articlesOf(set: string): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const entry of readCorpus(`${NATURAL}/${set}/articles.jsonl`))
    if ('article' in entry) articles.push(entry.article);
  return articles;
}

/** Article and place of a figure → its label. */
function readLabels(): Map<string, Map<string, Outcome>> {
  const sets = new Map<string, Map<string, Outcome>>();
  for (const line of readFileSync(LABELS, 'utf8').split('\n').slice(1)) {
    const [set = '', article = '', start = '', , event = ''] = line.split('\t');
    if (set === '') continue;
    let labels = sets.get(set);
    if (!labels) sets.set(set, (labels = new Map<string, Outcome>()));
    labels.set(`${article} ${start}`, event as Outcome);
  }
  return sets;
}

async function labelled(): Promise<Labelled[]> {
  const found: Labelled[] = [];
  for (const [set, labels] of readLabels())
    for (const article of await articlesOf(set))
      for (const { clause, quantities, offset } of quantitiesIn(article))
        for (const quantity of quantities) {
          const label = labels.get(`${article.id} ${offset + (clause.tokens[quantity.first]?.start ?? 0)}`);
          if (label === undefined) continue;
          const rows = OUTCOMES.map(() => new Map<string, number>());
          tellFeatures(clause, quantities, quantity, (outcome, feature, value) =>
            rows[OUTCOMES.indexOf(outcome)]?.set(feature, value),
          );
          found.push({ set: set.replace(/^.*\//, ''), choice: { rows, right: OUTCOMES.indexOf(label) } });
        }
  return found;
}

function chancesBy(weights: Readonly<Record<string, number>>, { rows }: Choice): number[] {
  const scores = rows.map((row) => score(row, weights));
  const most = Math.max(...scores);
  const odds = scores.map((one) => Math.exp(one - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / all);
}

const all = await labelled();
console.error(`${all.length} labelled figures`);
const counts = new Map(OUTCOMES.map((outcome) => [outcome, { labelled: 0, said: 0, right: 0 }]));
for (const topic of new Set(all.map(({ set }) => set))) {
  const weights = fitChoice(
    all.filter(({ set }) => set !== topic).map(({ choice }) => choice),
    { least: LEAST },
  );
  for (const { choice } of all.filter(({ set }) => set === topic)) {
    const said = likeliest(chancesBy(weights, choice)) ?? 'none';
    const label = OUTCOMES[choice.right] as Outcome;
    const [of, by] = [counts.get(label), counts.get(said)];
    if (of) of.labelled++;
    if (by) by.said++;
    if (of && said === label) of.right++;
  }
}
const share = (part: number, whole: number) => (whole === 0 ? null : Number((part / whole).toFixed(3)));
console.table(
  Object.fromEntries(
    [...counts].map(([outcome, { labelled: n, said, right }]) => [
      outcome,
      { labelled: n, said, precision: share(right, said), recall: share(right, n) },
    ]),
  ),
);

const weights = fitChoice(
  all.map(({ choice }) => choice),
  { least: LEAST },
);
const lines = Object.entries(weights)
  .map(([feature, weight]) => [feature, Number(weight.toPrecision(3))] as const)
  .filter(([, weight]) => Math.abs(weight) >= 0.01)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([feature, weight]) => `  ${JSON.stringify(feature).replaceAll("'", "\\'").replaceAll('"', "'")}: ${weight},`);
writeFileSync(
  TABLE,
  [
    '/** What each feature of a figure speaks for its event. Written by `npm run fit:events`; learnt from `train/events/labels.tsv`. */',
    'export const WEIGHTS: Readonly<Record<string, number>> = {',
    ...lines,
    '};',
    '',
  ].join('\n'),
);
console.log(`${lines.length} weights in ${TABLE}`);

/** How many of the figures that people looked for stand under the event they would ask for. */
type Gold = Readonly<{
  event: string;
  gold: readonly Readonly<{ article: string; paragraph: number; value: number }>[];
}>;
let [wanted, found] = [0, 0];
for (const set of DEV) {
  const figures = new Map<string, Figure[]>(
    (await articlesOf(set)).map((article) => [article.id, extractFigures(article)]),
  );
  for (const line of readFileSync(`${NATURAL}/${set}/figures.jsonl`, 'utf8').split('\n').filter(Boolean)) {
    const { event, gold } = JSON.parse(line) as Gold;
    for (const { article, paragraph, value } of gold) {
      wanted++;
      const fits = figures
        .get(article)
        ?.some(
          (one) => one.paragraph === paragraph && one.event === event && [one.value, one.valueMax].includes(value),
        );
      if (fits === true) found++;
    }
  }
}
// The weights of before: those just written are read by the next run.
console.log(`recall by event on the development sets with the weights in use: ${share(found, wanted)} of ${wanted}`);
