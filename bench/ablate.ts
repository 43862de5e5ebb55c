/**
 * `npm run ablate [-- STAGE…]`: switches each rule off in turn and prints what changes on the development sets: in how many
 * articles something is read otherwise, and how many errors more their scorers count without the rule. `-- --places N` shows
 * places, `--rule NAME` looks at one rule only, `--json FILE` writes the figures and `--docs` docs/rules.md.
 * STAGE is the beginning of a stage's name ("speech", "figures: digits").
 */

import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Article } from '../src/corpus/article.ts';
import { readCorpus } from '../src/corpus/folder.ts';
import { extractFigures } from '../src/extract/figures/figure.ts';
import { extractSpeech } from '../src/extract/speech/quote.ts';
import { stages, watchRules, type Stage } from '../src/text/rules.ts';
import { rulesPage, type RuleWorth } from './ablate/page.ts';

const BENCH = '../shared/bench';
if (!existsSync(BENCH)) {
  console.error('The development sets are not here: ../shared/bench.');
  process.exit(2);
}

type Row = Readonly<{ article: string; paragraph?: number; start?: number }>;
type Reader = 'figures' | 'speech';
/** What one reader reads in one article, and which rules spoke. */
type Reading = Readonly<{
  article: Article;
  reader: Reader;
  rows: readonly Row[];
  text: string;
  /** Errors that the scorer counts; `null` where nothing is annotated. */
  errors: ((rows: readonly Row[]) => number) | null;
  spoke: ReadonlySet<string>;
}>;

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);

const scorerOf = async <S>(folder: string) =>
  (await import(pathToFileURL(resolve(BENCH, folder, 'score.mjs')).href)) as S;
type Ratio = Readonly<{ tp: number; gold: number; pred?: number; predicted?: number }>;
const missedAndWrong = ({ tp, gold, pred = 0, predicted = pred }: Ratio) => gold + predicted - 2 * tp;
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
const lost = (share: number | null | undefined) => (typeof share === 'number' ? 1 - share : 0);

type FigureReport = Readonly<{
  strict?: Readonly<Record<string, Ratio>>;
  figures?: Readonly<Record<string, Ratio>>;
  agent?: number | null;
  period?: number | null;
}>;
type QuoteReport = Readonly<{ extractionAll: Ratio; endToEnd: Ratio; sourceMention: number | null }>;
const figureScorer = await scorerOf<{ score: (gold: Row[], rows: readonly Row[]) => FigureReport }>('figures');
const quoteScorer = await scorerOf<{ score: (gold: Row[], rows: readonly Row[]) => QuoteReport }>('quotes');

/** What the scorers count as missed or wrong, each of their measures by itself. */
const countErrors: Readonly<Record<Reader, (gold: Row[], rows: readonly Row[]) => number>> = {
  figures: (gold, rows) => {
    const { strict = {}, figures = {}, agent, period } = figureScorer.score(gold, rows);
    const measures = [...Object.values(strict), ...Object.values(figures)];
    return sum(measures.map(missedAndWrong)) + lost(agent) + lost(period);
  },
  speech: (gold, rows) => {
    const { extractionAll, endToEnd, sourceMention } = quoteScorer.score(gold, rows);
    return missedAndWrong(extractionAll) + missedAndWrong(endToEnd) + lost(sourceMention);
  },
};

/** What people asked of the natural sets: a figure of an event, or all that a speaker said. */
type AskedFigure = Readonly<{ event: string; gold: readonly Readonly<Row & { value: number }>[] }>;
type AskedQuotes = Readonly<{ speaker: string; all?: boolean; gold: readonly Readonly<Row & { begins: string }>[] }>;
type FigureRow = Row & Readonly<{ value?: number; valueMax?: number | null; event?: string | null }>;
type QuoteRow = Row & Readonly<{ quote?: string; speaker?: string | null }>;

const begin = (text = '') =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 20);

/** How many of the figures that people asked for in an article are not read as of that event. */
function missedFigures(asked: readonly AskedFigure[], article: string, rows: readonly FigureRow[]): number {
  return asked.reduce(
    (missed, { event, gold }) =>
      missed +
      gold.filter(
        (one) =>
          one.article === article &&
          !rows.some(
            (row) =>
              row.paragraph === one.paragraph &&
              row.event === event &&
              (row.value === one.value || row.valueMax === one.value),
          ),
      ).length,
    0,
  );
}

/** How many of the quotations that people asked for in an article are not their speaker's, or are given to them in error. */
function missedQuotes(asked: readonly AskedQuotes[], article: string, rows: readonly QuoteRow[]): number {
  return asked.reduce((missed, { speaker, all, gold }) => {
    const name = speaker.split(' ').at(-1) ?? speaker;
    const said = rows.filter((row) => (row.speaker ?? '').includes(name));
    const wanted = gold.filter((one) => one.article === article);
    const is = (row: QuoteRow, one: Row & { begins: string }) =>
      row.paragraph === one.paragraph && begin(row.quote) === begin(one.begins).slice(0, begin(row.quote).length);
    const lost = wanted.filter((one) => !said.some((row) => is(row, one))).length;
    const wrong = all === true ? said.filter((row) => !wanted.some((one) => is(row, one))).length : 0;
    return missed + lost + wrong;
  }, 0);
}

/** Counts errors in an article of a natural set. */
function naturalErrors(folder: string, reader: Reader, article: string): ((rows: readonly Row[]) => number) | null {
  const file = join(folder, reader === 'figures' ? 'figures.jsonl' : 'quotes.jsonl');
  if (!existsSync(file)) return null;
  if (reader === 'figures') {
    const asked = linesOf(file) as unknown as AskedFigure[];
    const here = asked.filter(({ gold }) => gold.some((one) => one.article === article));
    return here.length === 0 ? null : (rows) => missedFigures(here, article, rows);
  }
  const asked = linesOf(file) as unknown as AskedQuotes[];
  return (rows) => missedQuotes(asked, article, rows);
}

const keyOf = (stage: string, rule: string) => `${stage}\n${rule}`;

function readWith(reader: Reader, article: Article): { rows: readonly Row[]; text: string } {
  if (reader === 'figures') {
    const rows = extractFigures(article);
    return { rows, text: JSON.stringify(rows) };
  }
  const speech = extractSpeech(article);
  return { rows: speech.quotes, text: JSON.stringify(speech) };
}

/** Reads every article of the development sets once with each reader. */
async function readAll(): Promise<Reading[]> {
  const figures = join(BENCH, 'figures/dev');
  const natural = join(BENCH, 'natural');
  const sets = [
    ...readdirSync(figures).map((set) => ({ folder: join(figures, set), reader: 'figures' as const })),
    { folder: join(BENCH, 'quotes/dev'), reader: 'speech' as const },
    ...readdirSync(natural).map((set) => ({ folder: join(natural, set), reader: null })),
    { folder: join(BENCH, 'ask/xquad-es-dev'), reader: null },
    { folder: 'corpus', reader: null },
  ];
  const readings: Reading[] = [];
  for (const { folder, reader: scored } of sets) {
    const file = ['articles.jsonl', 'articles.jsonl.gz', '.']
      .map((name) => join(folder, name))
      .find((one) => existsSync(one));
    if (file === undefined) continue;
    if (scored === null && file.endsWith('.') && folder !== 'corpus') continue;
    const gold = new Map<string, Row[]>();
    if (scored !== null)
      for (const row of linesOf(join(folder, 'gold.jsonl')))
        gold.set(row.article, [...(gold.get(row.article) ?? []), row]);
    for await (const entry of readCorpus(realpathSync(file))) {
      if (!('article' in entry)) continue;
      const { article } = entry;
      for (const reader of ['figures', 'speech'] as const) {
        const annotated = reader === scored ? gold.get(article.id) : undefined;
        const spoke = new Set<string>();
        const read = watchRules(
          (stage, rule) => spoke.add(keyOf(stage, rule)),
          () => readWith(reader, article),
        );
        const errors = annotated
          ? (rows: readonly Row[]) => countErrors[reader](annotated, rows)
          : naturalErrors(folder, reader, article.id);
        readings.push({ article, reader, ...read, errors, spoke });
      }
    }
  }
  return readings;
}

/** A place where something is read otherwise. */
function placeOf({ article, rows }: Reading, now: readonly Row[]): string {
  const [was, is] = [rows, now].map((list) => new Set(list.map((row) => JSON.stringify(row)))) as [
    Set<string>,
    Set<string>,
  ];
  const other = [...rows, ...now].find((row) => was.has(JSON.stringify(row)) !== is.has(JSON.stringify(row)));
  const { paragraph = 1, start = 0 } = other ?? {};
  const text = article.text.slice(Math.max(0, start - 120), start + 160).replace(/\s+/g, ' ');
  return `      ${article.id}#p${paragraph}: … ${text} …`;
}

function worthOf(stage: Stage, rule: Stage['list'][number], readings: readonly Reading[], places: number): RuleWorth {
  let [spoke, changed, saved] = [0, 0, 0];
  for (const reading of readings) {
    if (!reading.spoke.has(keyOf(stage.stage, rule.name))) continue;
    spoke++;
    const now = stage.without(rule.name, () => readWith(reading.reader, reading.article));
    if (now.text === reading.text) continue;
    changed++;
    if (reading.errors) saved += reading.errors(now.rows) - reading.errors(reading.rows);
    if (changed <= places) console.log(placeOf(reading, now.rows));
  }
  saved = Math.round(saved * 10) / 10;
  return { stage: stage.stage, rule: rule.name, example: rule.for, counter: rule.not, spoke, changed, saved };
}

const options = process.argv.slice(2);
const option = (name: string) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);
const places = Number(option('--places') ?? 0);
const only = option('--rule');
const valued = ['--places', '--rule', '--json'];
const wanted = options.filter((one, at) => !one.startsWith('--') && !valued.includes(options[at - 1] ?? ''));
const readings = await readAll();
const worths: RuleWorth[] = [];
for (const stage of stages()) {
  if (wanted.length > 0 && !wanted.some((one) => stage.stage.startsWith(one))) continue;
  console.log(`\n${stage.stage}\n   spoke changed errors saved`);
  for (const rule of stage.list) {
    if (only !== undefined && rule.name !== only) continue;
    const worth = worthOf(stage, rule, readings, places);
    worths.push(worth);
    const counts = [worth.spoke, worth.changed, worth.saved].map((count) => String(count).padStart(7));
    console.log(`${counts.join('')}  ${rule.name}`);
  }
}
const json = option('--json');
if (json !== undefined) writeFileSync(json, `${JSON.stringify(worths, null, 1)}\n`);
if (options.includes('--docs')) writeFileSync('docs/rules.md', rulesPage(worths, readings.length / 2));
