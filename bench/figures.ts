/**
 * Quality and speed of figure extraction: the six development sets through the real reader, scored by the benchmark's
 * own scorer. `npm run bench:figures` prints a table, writes out/figures.json and fails on a drop against the baseline;
 * `-- --update` writes the baseline.
 *
 * Each set is split by a hash of the article id: half of it is `train`, a quarter `open`, a quarter `closed`. Errors are
 * read on train and open only; of closed nobody ever reads more than its totals, so that it says whether the rules hold
 * for sentences nobody looked at.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/corpus/article.ts';
import { readCorpus } from '../src/corpus/folder.ts';
import type { Figure } from '../src/extract/extraction.ts';
import { extractFigures } from '../src/extract/figures/figure.ts';
import { sentences } from '../src/text/sentence.ts';

const DATA = '../shared/bench/figures';
const NEWS = '../shared/bench/quotes/dev/articles.jsonl';
const BASELINE = 'bench/baseline/figures.json';
const SETS = ['newsquant', 'currency', 'dimension', 'temperature', 'age', 'seizures'];
const PARTS = ['all', 'train', 'open', 'closed'] as const;
/** A drop of more than this many points of F1 (on all of a set) fails. */
const NOISE = 0.15;

type Part = (typeof PARTS)[number];
type Scores = Record<string, number>;
type Ratio = { F1: number };
type Report = {
  cqe?: Record<string, Ratio>;
  strict?: Record<string, Ratio>;
  figures?: Record<string, Ratio>;
  anyValue?: Ratio;
  agent?: number;
  period?: number;
  falseAlarmSentences?: number;
};

function partOf(id: string): Part {
  const byte = createHash('sha256').update(id).digest()[0] ?? 0;
  if (byte % 2 === 0) return 'train';
  return ((byte >> 1) & 1) === 0 ? 'open' : 'closed';
}

async function read(path: string): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const entry of readCorpus(path)) if ('article' in entry) articles.push(entry.article);
  return articles;
}

function goldOf(set: string): { article: string }[] {
  return readFileSync(join(DATA, 'dev', set, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { article: string });
}

const AS_OTHER: ReadonlySet<Figure['event']> = new Set(['injury', 'displacement', 'case']);
const UNKNOWN: ReadonlySet<Figure['event']> = new Set(['vote', 'money']);

function eventOfGold(event: Figure['event']): Figure['event'] {
  if (AS_OTHER.has(event)) return 'other';
  return UNKNOWN.has(event) ? null : event;
}

/** Runs the scorer as its own program and flattens what it reports to percentages. */
function score(set: string, part: Part, gold: readonly { article: string }[], figures: readonly Figure[]): Scores {
  const file = (kind: string): string => join('out', 'figures', `${set}.${part}.${kind}.jsonl`);
  // The gold knows fewer events: who was hurt, displaced or ill stands there under "other", votes and money under none.
  const known = figures.map((figure) => ({ ...figure, event: eventOfGold(figure.event) }));
  const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  writeFileSync(file('gold'), lines(gold));
  writeFileSync(file('pred'), lines(known));
  const run = spawnSync(
    process.execPath,
    [realpathSync(join(DATA, 'score.mjs')), '--gold', file('gold'), '--pred', file('pred'), '--json'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (run.status !== 0) throw new Error(`bench: the scorer failed on ${set}: ${run.stderr}`);
  const report = JSON.parse(run.stdout) as Report;
  const scores: Scores = {};
  for (const [block, table] of Object.entries({ cqe: report.cqe, strict: report.strict, figures: report.figures }))
    for (const [metric, ratio] of Object.entries(table ?? {})) scores[`${block} ${metric}`] = 100 * ratio.F1;
  if (report.agent !== undefined) scores['agent'] = 100 * report.agent;
  if (report.period !== undefined) scores['period'] = 100 * report.period;
  if (report.falseAlarmSentences !== undefined) scores['false alarms'] = report.falseAlarmSentences;
  return scores;
}

/** Sentences per second of processor time over running news, loading of the models left out. */
async function speed(): Promise<{ sentences: number; figures: number; perSecond: number } | null> {
  if (!existsSync(NEWS)) return null;
  const articles = await read(NEWS);
  const total = articles.reduce(
    (sum, article) =>
      sum + article.paragraphs.reduce((count, paragraph) => count + sentences(paragraph.text, 'en').length, 0),
    0,
  );
  for (const article of articles.slice(0, 20)) extractFigures(article);
  const before = process.cpuUsage();
  let figures = 0;
  for (const article of articles) figures += extractFigures(article).length;
  const { user, system } = process.cpuUsage(before);
  return { sentences: total, figures, perSecond: Math.round((total / (user + system)) * 1e6) };
}

async function main(): Promise<number> {
  if (!existsSync(DATA)) {
    console.error(`bench: ${DATA} is missing; the figure sets are not part of this repository.`);
    return 2;
  }
  mkdirSync(join('out', 'figures'), { recursive: true });
  const results: Record<string, Record<Part, Scores>> = {};
  for (const set of SETS) {
    const gold = goldOf(set);
    const figures = (await read(join(DATA, 'dev', set, 'articles.jsonl'))).flatMap((article) =>
      extractFigures(article),
    );
    const scored = {} as Record<Part, Scores>;
    for (const part of PARTS) {
      const inside = (id: string): boolean => part === 'all' || partOf(id) === part;
      scored[part] = score(
        set,
        part,
        gold.filter((line) => inside(line.article)),
        figures.filter((figure) => inside(figure.article)),
      );
    }
    results[set] = scored;
    console.log(`\n${set.padEnd(36)}${PARTS.map((part) => part.padStart(8)).join('')}`);
    for (const metric of Object.keys(scored.all))
      console.log(
        `  ${metric.padEnd(34)}${PARTS.map((part) => (scored[part][metric] ?? 0).toFixed(1).padStart(8)).join('')}`,
      );
  }
  const pace = await speed();
  if (pace !== null)
    console.log(
      `\nspeed: ${pace.sentences} sentences, ${pace.figures} figures, ${pace.perSecond} sentences/s of processor time`,
    );
  writeFileSync(join('out', 'figures.json'), `${JSON.stringify({ results, speed: pace }, null, 1)}\n`);
  const all = Object.fromEntries(Object.entries(results).map(([set, parts]) => [set, parts.all]));
  if (process.argv.includes('--update')) {
    writeFileSync(
      BASELINE,
      `${JSON.stringify(all, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(2)) : value), 2)}\n`,
    );
    console.log(`baseline written to ${BASELINE}`);
    return 0;
  }
  return drops(all);
}

function drops(all: Record<string, Scores>): number {
  if (!existsSync(BASELINE)) {
    console.error(`bench: no baseline at ${BASELINE}; write one with -- --update`);
    return 2;
  }
  const baseline = JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, Scores>;
  const worse = Object.entries(baseline).flatMap(([set, metrics]) =>
    Object.entries(metrics)
      .filter(([metric, was]) => {
        const now = all[set]?.[metric] ?? 0;
        return metric === 'false alarms' ? now > was : now < was - NOISE;
      })
      .map(([metric, was]) => `${set} ${metric}: ${(all[set]?.[metric] ?? 0).toFixed(2)}, baseline ${was.toFixed(2)}`),
  );
  for (const line of worse) console.error(`drop: ${line}`);
  return worse.length > 0 ? 1 : 0;
}

process.exitCode = await main();
