/**
 * Speed and memory of taking articles in: `npm run bench:intake [-- --articles N] [-- --soak MINUTES]`.
 * Articles are made up by a seeded generator. Prints a table and writes `out/bench-intake.json`.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openLibrary, type Change, type IsoDate, type Library } from '../src/library.ts';
import { openRemoteLibrary } from '../src/library/thread/remote.ts';
import { articleFile, random } from './intake/generator.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '10000' }, soak: { type: 'string', default: '0' } },
});
const ARTICLES = Number(values.articles);
const SOAK_MINUTES = Number(values.soak);
const asOf = '2031-06-01' as IsoDate;

type Row = Readonly<{ what: string; value: number; unit: string; peakMB: number | null }>;
const table: Row[] = [];
const report = (what: string, value: number, unit: string, peakMB: number | null = null): void => {
  table.push({ what, value, unit, peakMB });
  const peak = peakMB === null ? '' : `   peak ${peakMB.toFixed(0)} MB`;
  console.log(`${what.padEnd(66)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit}${peak}`);
};

/** Runs the built program; seconds and peak memory as the system counts them. */
function program(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { seconds: number; peakMB: number; out: string } {
  const began = performance.now();
  const code = `import(process.argv[1]).catch(() => undefined); process.on('exit', () => require('node:fs').writeSync(2, '\\nPEAK ' + process.resourceUsage().maxRSS))`;
  const ran = spawnSync(process.execPath, ['-e', code, join(process.cwd(), 'dist/byline.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, BYLINE_ENCODER: 'off', ...env },
  });
  const peak = Number(/PEAK (\d+)/.exec(ran.stderr)?.[1] ?? 0) / 1024;
  return { seconds: (performance.now() - began) / 1000, peakMB: peak, out: ran.stdout };
}

const root = mkdtempSync(join(tmpdir(), 'byline-bench-intake-'));
const folder = join(root, 'from');
mkdirSync(folder);
const next = random(1);
for (let n = 0; n < ARTICLES; n++) writeFileSync(join(folder, `a${n}.md`), articleFile(n, next));

try {
  measureProgram();
  await measureReload();
  await measureDelay();
  if (SOAK_MINUTES > 0) await soak(SOAK_MINUTES);
} finally {
  rmSync(root, { recursive: true, force: true });
}
mkdirSync('out', { recursive: true });
writeFileSync('out/bench-intake.json', `${JSON.stringify({ articles: ARTICLES, table }, null, 2)}\n`);

function measureProgram(): void {
  const added = program(['--corpus', join(root, 'corpus'), 'add', folder]);
  report(`byline add of a folder of ${ARTICLES} articles`, added.seconds, 's', added.peakMB);
  const again = program(['--corpus', join(root, 'corpus'), 'add', folder]);
  report('the same again, nothing changed', again.seconds, 's', again.peakMB);
  const checked = program(['--corpus', folder, 'check']);
  report('byline check', checked.seconds, 's', checked.peakMB);
}

async function measureReload(): Promise<void> {
  let began = performance.now();
  const library = await openLibrary(folder, { encoder: false });
  report('opening: read and indexed', (performance.now() - began) / 1000, 's', process.memoryUsage().rss / 2 ** 20);
  began = performance.now();
  await library.quotes({ speaker: 'Nobody' });
  await library.stats({});
  report('quotes and figures of all', (performance.now() - began) / 1000, 's', process.memoryUsage().rss / 2 ** 20);
  const times: number[] = [];
  for (let n = 0; n < 5; n++) {
    writeFileSync(join(folder, 'a7.md'), articleFile(7, random(100 + n)));
    await sleep(400);
    began = performance.now();
    await library.reload();
    times.push((performance.now() - began) / 1000);
  }
  report(
    'reload of one changed file, median of 5 (quotes and figures wanted)',
    times.sort((a, b) => a - b)[2] ?? NaN,
    's',
  );
  await library.close();
}

/** The thread that serves Discord: how late its events come while the library's thread takes all in. */
async function measureDelay(): Promise<void> {
  const live = join(root, 'live');
  mkdirSync(live);
  writeFileSync(join(live, 'first.md'), articleFile(ARTICLES, next));
  const library = await openRemoteLibrary(live, { encoder: false, watch: () => undefined });
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const answers: number[] = [];
  const completions: number[] = [];
  const ended = new AbortController();
  const asking = (async () => {
    while (!ended.signal.aborted) {
      let began = performance.now();
      await library.ask({ question: 'How much cocaine was seized?', asOf });
      answers.push(performance.now() - began);
      began = performance.now();
      await library.suggestSpeakers('ann', 25);
      completions.push(performance.now() - began);
      await sleep(50);
    }
  })();
  const fill = random(2);
  for (let n = 0; n < ARTICLES; n += 100) {
    for (let k = n; k < Math.min(n + 100, ARTICLES); k++) writeFileSync(join(live, `b${k}.md`), articleFile(k, fill));
    await sleep(20);
  }
  const until = performance.now() + 300_000;
  while (library.status().articles < ARTICLES + 1 && performance.now() < until) await sleep(200);
  ended.abort();
  await asking;
  delay.disable();
  const at = (all: number[], share: number) => all.sort((a, b) => a - b)[Math.floor(all.length * share)] ?? NaN;
  report(`event-loop delay of the gateway thread while ${ARTICLES} come in, p99`, delay.percentile(99) / 1e6 - 5, 'ms');
  report('answers meanwhile, p50', at(answers, 0.5), 'ms');
  report('answers meanwhile, p99', at(answers, 0.99), 'ms');
  report('completions meanwhile, p99', at(completions, 0.99), 'ms');
  await library.close();
}

/** Random writes, renames, deletes and broken files; at the end the index equals a fresh one, and no answer was lost. */
async function soak(minutes: number): Promise<void> {
  const live = join(root, 'soak');
  mkdirSync(live);
  writeFileSync(join(live, 'stays.md'), articleFile(1, random(3)));
  const changes: Change[] = [];
  const library = await openLibrary(live, {
    encoder: false,
    background: true,
    watch: (change) => changes.push(change),
  });
  const dice = random(4);
  const until = performance.now() + minutes * 60_000;
  let lost = 0;
  let asked = 0;
  let written = 0;
  const asking = (async () => {
    while (performance.now() < until) {
      asked++;
      if ((await library.source('stays')) === null) lost++;
      if ((await library.sources({})).length === 0) lost++;
      await library.ask({ question: 'How much cocaine was seized?', asOf });
      await sleep(20);
    }
  })();
  while (performance.now() < until) {
    const file = join(live, `s${Math.floor(dice() * 50)}.md`);
    const roll = dice();
    if (roll < 0.5) writeFileSync(file, articleFile(Math.floor(dice() * 1000), dice));
    else if (roll < 0.65) rmSync(file, { force: true });
    else if (roll < 0.8) spawnSync('mv', [file, join(live, `s${Math.floor(dice() * 50)}.md`)]);
    else writeFileSync(file, roll < 0.9 ? '' : Buffer.from([0, 1, 2, 0xff, 0, 0, 9]));
    written++;
    await sleep(dice() * 60);
  }
  await asking;
  // Broken files keep their last good version: a fresh index does not know it.
  for (let n = 0; n < 50; n++) if (dice() < 2) rmSync(join(live, `s${n}.md`), { force: true });
  for (let n = 0; n < 20; n++) writeFileSync(join(live, `e${n}.md`), articleFile(n, dice));
  await sleep(2000);
  await library.reload();
  const fresh = await openLibrary(live, { encoder: false });
  const same = JSON.stringify(await told(library)) === JSON.stringify(await told(fresh));
  report(`soak of ${minutes} min: changes made`, written, '');
  report('  questions asked', asked, '');
  report('  answers lost', lost, '');
  report('  changes told that failed', changes.filter((change) => 'error' in change).length, '');
  report('  equal to a fresh index at the end (1 = yes)', Number(same), '');
  await library.close();
  await fresh.close();
}

async function told(library: Library): Promise<unknown> {
  const answer = await library.ask({ question: 'How much cocaine was seized?', asOf, limit: 20 });
  return [
    await library.sources({}),
    answer.passages.map(({ id, score }) => [id, score.toFixed(6)]),
    await library.stats({ event: 'all' }),
    await library.suggestSpeakers('', 50),
  ];
}
