/**
 * `npm run bench:library`: how long a corpus takes to open, to answer first, and to be extracted whole; how long questions
 * take then, in each state of the encoder. Wall clock in one process a state that does nothing else.
 * `-- PATH` measures another corpus, `--states off,demand,ready` some states, `--data FOLDER` keeps the vectors, `--json FILE`
 * writes the figures.
 */

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { openLibrary, type IsoDate } from '../src/library.ts';

const BENCH = '../shared/bench';
const STATES = ['off', 'demand', 'ready'] as const;
type State = (typeof STATES)[number];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    states: { type: 'string', default: STATES.join(',') },
    data: { type: 'string' },
    json: { type: 'string', default: 'out/bench-library.json' },
    only: { type: 'string' },
  },
});
const path = positionals[0] ?? `${BENCH}/quotes/dev/articles.jsonl`;
const asked = `${BENCH}/ask/realtimeqa-dev/questions.jsonl`;
for (const needed of [path, asked])
  if (!existsSync(needed)) {
    console.error(`${needed} is not here, and nothing can be measured without it.`);
    process.exit(2);
  }

/** Bytes of all files below a folder. */
const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);

async function measure(state: State, data: string): Promise<Record<string, number | string>> {
  const questions = readFileSync(asked, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, 200)
    .map((line) => (JSON.parse(line) as { question: string }).question);
  const asOf = '2016-08-01' as IsoDate;
  const making = { missing: 0, total: 0, from: 0, until: 0 };
  const began = performance.now();
  const since = () => Math.round(performance.now() - began);
  const onProgress = (done: number, total: number) => {
    if (making.total === 0) Object.assign(making, { missing: total - done, total, from: performance.now() });
    making.until = performance.now();
  };
  const library = await openLibrary(path, {
    encoder: state !== 'off',
    ...(state === 'ready' ? { data, beforehand: { most: Infinity, onProgress } } : {}),
  });
  const opened = since();
  await library.ask({ question: questions[0] ?? '', asOf });
  const firstAnswer = since();
  await library.suggestSpeakers('', 1);
  await library.suggestItems('', 1);
  const extracted = since();
  const took: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    await library.ask({ question, asOf });
    took.push(performance.now() - start);
  }
  took.sort((a, b) => a - b);
  const share = (part: number) => Math.round(took[Math.min(took.length - 1, Math.floor(took.length * part))] ?? 0);
  const { articles, passages } = library.status();
  await library.close();
  return {
    ...{ state, articles, passages, openMs: opened, firstAnswerMs: firstAnswer, extractedMs: extracted },
    ...{ p50Ms: share(0.5), p95Ms: share(0.95), p99Ms: share(0.99) },
    rssMb: Math.round(process.memoryUsage().rss / 1e6),
    ...(making.total > 0
      ? {
          vectorsPerSecond: Math.round(making.missing / Math.max(1e-3, (making.until - making.from) / 1000)),
          bytesAPassage: Math.round(bytesIn(data) / making.total),
        }
      : {}),
  };
}

const data = values.data ?? mkdtempSync(join(tmpdir(), 'byline-bench-'));
mkdirSync(data, { recursive: true });
if (values.only !== undefined) console.log(JSON.stringify(await measure(values.only as State, data)));
else {
  const rows = values.states.split(',').map((state) => {
    const script = [...process.execArgv, fileURLToPath(import.meta.url), path, '--only', state, '--data', data];
    const { stdout, status } = spawnSync(process.execPath, ['--max-old-space-size=8000', ...script], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (status !== 0) throw new Error(`The state "${state}" could not be measured.`);
    return JSON.parse(stdout) as Record<string, number | string>;
  });
  console.table(rows);
  mkdirSync('out', { recursive: true });
  writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
}
if (values.data === undefined && values.only === undefined) rmSync(data, { recursive: true });
