/**
 * Quality and speed of quote extraction: the development set through the real reader, scored by the benchmark's own
 * scorer. `npm run bench:quotes` prints a table, writes out/quotes.json and fails on a drop against the baseline;
 * `-- --update` writes the baseline, `-- --people` names the people that stand twice or two in one.
 *
 * The set is split by a hash of the article id: errors are only ever read on the train half, the check half says whether
 * the rules hold for articles nobody looked at. `-- --errors N` prints N errors of the train half.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article } from '../src/corpus/article.ts';
import { readCorpus } from '../src/corpus/folder.ts';
import type { Quote } from '../src/extract/extraction.ts';
import { extractSpeech } from '../src/extract/speech/quote.ts';
import { buildPeople, type PersonEntry } from '../src/index/people/people.ts';

const DATA = '../shared/bench/quotes';
const BASELINE = 'bench/baseline/quotes.json';
const HALVES = ['train', 'check', 'all'] as const;
/** A drop of more than this on all articles fails. */
const NOISE = 0.002;

type Half = (typeof HALVES)[number];
type Gold = Readonly<{
  article: string;
  paragraph: number;
  quote: string;
  role: 'quote' | 'not-quote' | 'ignore';
  kind: Quote['kind'];
  status?: 'strict' | 'unnamed' | 'unsure' | 'no-source';
  resolution?: string;
  speaker: string | null;
  others?: readonly string[];
  source_text: string | null;
  attribution: string | null;
  start: number;
}>;
type Ratio = Readonly<{ p: number; r: number; f1: number }>;
type Report = Readonly<{
  extraction: Ratio;
  extractionAll: Ratio;
  sourceMention: number;
  speakerAccuracy: number;
  endToEnd: Ratio;
  falseNaming: number;
  verbatim: number;
}>;
type Scorer = Readonly<{
  score: (
    gold: readonly Gold[],
    predictions: readonly Quote[],
    articles: readonly Readonly<{ id: string; text: string }>[],
    options: { errors: unknown[] | null },
  ) => Report;
  sameSpeaker: (given: string, gold: string, others: readonly string[], organisation: boolean) => boolean;
}>;

/** FNV-1a of the id, one bit of it. */
function halfOf(id: string): Half {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619) >>> 0;
  return (hash >>> 8) % 2 === 0 ? 'train' : 'check';
}

const inside = (half: Half, id: string): boolean => half === 'all' || halfOf(id) === half;

function headline(report: Report): Record<string, number> {
  return {
    'extraction F1': report.extraction.f1,
    'all runs F1': report.extractionAll.f1,
    'source mention': report.sourceMention,
    'speaker accuracy': report.speakerAccuracy,
    'end to end F1': report.endToEnd.f1,
    'false naming': report.falseNaming,
    verbatim: report.verbatim,
  };
}

/** Kinds of sources told apart in the report; a run may be of several. */
const GROUPS: readonly Readonly<{ name: string; has: (gold: Gold, runs: number) => boolean }>[] = [
  { name: 'pronouns', has: (gold) => gold.resolution === 'pronoun' },
  { name: 'bare surnames', has: (gold) => gold.resolution === 'name' && /^\S+$/.test(gold.source_text?.trim() ?? '') },
  { name: 'Mr./Mrs. X', has: (gold) => /^(?:Mr|Mrs|Ms|Dr)\.? \S+$/.test(gold.source_text?.trim() ?? '') },
  {
    name: 'names with a role',
    has: (gold) => gold.resolution === 'name' && (gold.source_text?.trim().split(/\s+/).length ?? 0) > 2,
  },
  { name: 'roles alone', has: (gold) => gold.resolution === 'nominal' },
  { name: 'organisations', has: (gold) => gold.resolution === 'org' },
  { name: 'statements of several runs', has: (_, runs) => runs > 1 },
];

type Judged = Readonly<{ gold: Gold; confidence: number; right: boolean; runs: number }>;

/** The scored runs of four words and more, each with whether its speaker is right. */
function judge(scorer: Scorer, gold: readonly Gold[], predictions: readonly Quote[]): Judged[] {
  const at = new Map(predictions.map((quote) => [`${quote.article} ${quote.start}`, quote]));
  const runs = new Map<string, number>();
  const statement = (row: Gold): string => `${row.article} ${row.attribution}`;
  for (const row of gold) runs.set(statement(row), (runs.get(statement(row)) ?? 0) + 1);
  return gold.flatMap((row) => {
    const quote = at.get(`${row.article} ${row.start}`);
    if (!quote || row.status !== 'strict' || row.role !== 'quote' || row.kind === 'fragment' || row.speaker === null)
      return [];
    const right =
      quote.speaker !== null &&
      scorer.sameSpeaker(quote.speaker, row.speaker, row.others ?? [], row.resolution === 'org');
    return [
      {
        gold: row,
        confidence: quote.speaker === null ? 0 : quote.confidence,
        right,
        runs: runs.get(statement(row)) ?? 1,
      },
    ];
  });
}

const share = (rows: readonly Judged[]): number => rows.filter((row) => row.right).length / Math.max(1, rows.length);
const BINS = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 0.975, 1.001];

function calibration(
  rows: readonly Judged[],
): { from: number; to: number; runs: number; claimed: number; right: number }[] {
  return BINS.slice(0, -1).flatMap((from, i) => {
    const to = BINS[i + 1] ?? 1;
    const bin = rows.filter((row) => row.confidence > 0 && row.confidence >= from && row.confidence < to);
    if (bin.length === 0) return [];
    const claimed = bin.reduce((sum, row) => sum + row.confidence, 0) / bin.length;
    return [{ from, to, runs: bin.length, claimed, right: share(bin) }];
  });
}

type Index = Readonly<{ names: number; whole: number; entries: number; mixed: number }>;

/**
 * The index of people against the annotated speakers: of the full names found right in several articles, how many have one
 * entry; of the entries with several annotated speakers, how many hold two people.
 */
function indexed(scorer: Scorer, judged: readonly Judged[], people: readonly PersonEntry[]): Index {
  const entryOf = new Map<string, PersonEntry>();
  for (const person of people)
    for (const quote of person.quotes) entryOf.set(`${quote.article} ${quote.start}`, person);
  const entries = new Map<string, Set<PersonEntry>>();
  const articles = new Map<string, Set<string>>();
  const speakers = new Map<PersonEntry, Set<string>>();
  for (const { gold, right } of judged) {
    const person = entryOf.get(`${gold.article} ${gold.start}`);
    if (!right || !person || gold.speaker === null || !gold.speaker.includes(' ') || gold.resolution === 'org')
      continue;
    entries.set(gold.speaker, (entries.get(gold.speaker) ?? new Set()).add(person));
    articles.set(gold.speaker, (articles.get(gold.speaker) ?? new Set()).add(gold.article));
    speakers.set(person, (speakers.get(person) ?? new Set()).add(gold.speaker));
  }
  const several = [...entries].filter(([name]) => (articles.get(name)?.size ?? 0) > 1);
  const shared = [...speakers.values()].map((names) => [...names]).filter((names) => names.length > 1);
  const apart = (names: readonly string[]): boolean =>
    names.some((name) => names.every((other) => other === name || !scorer.sameSpeaker(name, other, [], false)));
  if (process.argv.includes('--people')) {
    for (const [name, found] of several)
      if (found.size > 1) console.log(`split: ${name}: ${[...found].map((person) => person.name).join(' | ')}`);
    for (const names of shared) if (apart(names)) console.log(`mixed: ${names.join(' | ')}`);
  }
  return {
    names: several.length,
    whole: several.filter(([, found]) => found.size === 1).length,
    entries: shared.length,
    mixed: shared.filter(apart).length,
  };
}

/** Articles per second of processor time, and how the time grows with the length of one article. */
function speed(articles: readonly Article[]): { perSecond: number; msPer100kB: { size: number; ms: number }[] } {
  for (const article of articles.slice(0, 100)) extractSpeech(article);
  const time = (work: () => void): number => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const ms = time(() => articles.forEach((article) => extractSpeech(article)));
  const msPer100kB = [100_000, 300_000, 1_000_000].map((size) => {
    const long = glued(articles, size);
    return { size: long.text.length, ms: (time(() => extractSpeech(long)) * 100_000) / long.text.length };
  });
  return { perSecond: Math.round((articles.length / ms) * 1000), msPer100kB };
}

/** Prints the processor time of a program when it ends. */
const CLOCK =
  'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write(`cpu:${user+system}\\n`)})';
const RUNS = 3;

/**
 * The whole of `byline quote --json` as it is built: articles a second of processor time on all threads, start-up (the
 * same command on one empty article) subtracted; the best of some runs.
 */
function program(articles: number): { startMs: number; ms: number; perSecond: number } {
  const built = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('bench: the build failed');
  writeFileSync('out/empty.jsonl', `${JSON.stringify({ id: 'empty', text: 'Nobody said anything.' })}\n`);
  const run = (corpus: string): number => {
    const options = ['--import', CLOCK, 'dist/byline.js', '--corpus', corpus, 'quote', '--json'];
    const { status, stderr } = spawnSync('node', options, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
    const micros = /cpu:(\d+)/.exec(stderr)?.[1];
    if (micros === undefined || status === 1) throw new Error('bench: byline quote did not end');
    return Number(micros) / 1000;
  };
  const times = Array.from({ length: RUNS }, () => [run('out/empty.jsonl'), run(join(DATA, 'dev', 'articles.jsonl'))]);
  const startMs = Math.min(...times.map(([start = 0]) => start));
  const ms = Math.min(...times.map(([, whole = 0]) => whole)) - startMs;
  return { startMs, ms, perSecond: Math.round((articles / ms) * 1000) };
}

/** One long article made of many. */
function glued(articles: readonly Article[], size: number): Article {
  const [first] = articles;
  if (!first) throw new Error('bench: no articles');
  let text = '';
  const paragraphs: Article['paragraphs'][number][] = [];
  for (const article of articles) {
    if (text.length >= size) break;
    for (const paragraph of article.paragraphs) {
      const start = text.length;
      text += `${paragraph.text}\n\n`;
      paragraphs.push({ ...paragraph, number: paragraphs.length + 1, start, end: start + paragraph.text.length });
    }
  }
  return { ...first, text, paragraphs };
}

async function main(): Promise<number> {
  if (!existsSync(DATA)) {
    console.error(`bench: ${DATA} is missing; the quote set is not part of this repository.`);
    return 2;
  }
  const scorer = (await import(pathToFileURL(resolve(DATA, 'score.mjs')).href)) as Scorer;
  const gold = readFileSync(join(DATA, 'dev', 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Gold);
  const articles: Article[] = [];
  for await (const entry of readCorpus(join(DATA, 'dev', 'articles.jsonl'))) {
    if ('article' in entry) articles.push(entry.article);
  }
  const speeches = articles.map((article) => ({ article, speech: extractSpeech(article) }));
  const predictions = speeches.flatMap(({ speech }) => speech.quotes);

  mkdirSync('out', { recursive: true });
  writeFileSync('out/quotes.predictions.jsonl', predictions.map((quote) => `${JSON.stringify(quote)}\n`).join(''));
  const scores: Record<string, Record<string, number>> = {};
  const wanted = Number(process.argv[process.argv.indexOf('--errors') + 1]);
  for (const half of HALVES) {
    const errors: unknown[] | null = half === 'train' && process.argv.includes('--errors') ? [] : null;
    const report = scorer.score(
      gold.filter((row) => inside(half, row.article)),
      predictions.filter((quote) => inside(half, quote.article)),
      articles.filter((article) => inside(half, article.id)),
      { errors },
    );
    scores[half] = headline(report);
    for (const error of errors?.slice(0, wanted) ?? []) console.log(JSON.stringify(error));
  }
  const judged = judge(scorer, gold, predictions);
  const groups = GROUPS.map(({ name, has }) => {
    const rows = judged.filter((row) => has(row.gold, row.runs));
    const of = (half: Half): number => share(rows.filter((row) => inside(half, row.gold.article)));
    return { name, runs: rows.length, train: of('train'), check: of('check'), all: of('all') };
  });
  const table = calibration(judged.filter((row) => halfOf(row.gold.article) === 'check'));
  const index = indexed(scorer, judged, buildPeople(speeches).people);
  const fast = speed(articles);
  const whole = program(articles.length);

  const number = (value: number | undefined): string => (value ?? 0).toFixed(4).padStart(8);
  console.log(`${'quotes'.padEnd(30)}${HALVES.map((half) => half.padStart(8)).join('')}`);
  for (const metric of Object.keys(scores['all'] ?? {})) {
    console.log(`${metric.padEnd(30)}${HALVES.map((half) => number(scores[half]?.[metric])).join('')}`);
  }
  console.log('\nspeaker accuracy by source');
  for (const row of groups) {
    console.log(`${`${row.name} (${row.runs})`.padEnd(30)}${number(row.train)}${number(row.check)}${number(row.all)}`);
  }
  console.log('\nconfidence on the check half: claimed, right, runs');
  for (const bin of table) {
    console.log(
      `${`${bin.from}–${Math.min(1, bin.to)}`.padEnd(30)}${number(bin.claimed)}${number(bin.right)}${String(bin.runs).padStart(8)}`,
    );
  }
  console.log(
    `\npeople: of ${index.names} full names right in several articles ${index.whole} have one entry; of ${index.entries} entries with several spellings ${index.mixed} hold two people`,
  );
  console.log(
    `\n${fast.perSecond} articles/s of processor time; ms per 100 kB in one article: ${fast.msPer100kB.map(({ size, ms }) => `${Math.round(size / 1000)} kB ${ms.toFixed(0)}`).join(', ')}`,
  );
  console.log(
    `byline quote --json: ${whole.perSecond} articles/s of processor time beyond a start-up of ${whole.startMs.toFixed(0)} ms`,
  );
  writeFileSync(
    'out/quotes.json',
    `${JSON.stringify({ scores, groups, calibration: table, index, speed: fast, whole }, null, 1)}\n`,
  );

  const all = scores['all'] ?? {};
  if (process.argv.includes('--update')) {
    writeFileSync(
      BASELINE,
      `${JSON.stringify(Object.fromEntries(Object.entries(all).map(([metric, value]) => [metric, Number(value.toFixed(4))])), null, 2)}\n`,
    );
    console.log(`baseline written to ${BASELINE}`);
    return 0;
  }
  const baseline = JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, number>;
  let failed = 0;
  for (const [metric, before] of Object.entries(baseline)) {
    const now = all[metric] ?? 0;
    const drop = metric === 'false naming' ? now - before : before - now;
    if (drop <= (metric === 'false naming' ? 0.02 : NOISE)) continue;
    console.error(`bench: ${metric} fell from ${before} to ${now.toFixed(4)}`);
    failed = 1;
  }
  return failed;
}

process.exitCode = await main();
