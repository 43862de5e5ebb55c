/**
 * `npm run bench:hostile`: how long texts that are made to be slow to read take, by kind and size: opening (reading and
 * indexing), quotes, figures, three questions, in seconds of computing. Every text is measured in a process of its own, which is ended when a
 * stage takes longer than the limit. A text of 10 MB is two articles or more, since no article is larger than 8 MB.
 * `-- KIND…` measures some kinds, `--sizes 100000,1000000` some sizes (characters), `--limit 60` seconds a stage,
 * `--json FILE` writes the figures.
 */

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { openLibrary, type IsoDate } from '../src/library.ts';
import { KINDS, textOf } from './hostile/kinds.ts';

const STAGES = ['open', 'quotes', 'figures', 'ask'] as const;
type Stage = (typeof STAGES)[number];

/** Seconds of each stage; `null` for one that took longer than the limit, missing behind it. */
type Times = Partial<Record<Stage, number | null>>;

/** Bytes of an article at most; none of more than 8 MB is read. */
const ARTICLE = 7_500_000;
const ASKED = ['What did Bo Li say?', 'How many kilos of cocaine were seized?', 'end'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '100000,1000000,10000000' },
    limit: { type: 'string', default: '60' },
    json: { type: 'string' },
    only: { type: 'string' },
  },
});
const unknown = positionals.filter((kind) => !KINDS.has(kind));
if (unknown.length > 0) {
  console.error(`There is no kind ${unknown.join(', ')}. There are: ${[...KINDS.keys()].join(', ')}.`);
  process.exit(2);
}
const sizes = values.sizes.split(',').map(Number);
const limit = Number(values.limit) * 1000;
if (![...sizes, limit].every((number) => Number.isFinite(number) && number > 0)) {
  console.error('--sizes wants numbers of characters, --limit seconds.');
  process.exit(2);
}

/** Seconds of computing so far: on a machine that does other work too, the clock would tell of that. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Reads a folder and tells how long each stage took, one line of JSON a stage. */
async function measure(folder: string): Promise<void> {
  let since = cpu();
  const tell = (stage: Stage): void => {
    console.log(JSON.stringify([stage, Math.round((cpu() - since) * 1000) / 1000]));
    since = cpu();
  };
  const library = await openLibrary(folder, { encoder: false });
  tell('open');
  await library.suggestSpeakers('', 1);
  await library.quotes({ speaker: 'Bo Li' });
  tell('quotes');
  await library.suggestItems('', 1);
  await library.stats({ event: 'all' });
  tell('figures');
  for (const question of ASKED) await library.ask({ question, asOf: '2025-01-02' as IsoDate });
  tell('ask');
  await library.close();
}

/** Writes one text as a corpus and measures it in another process. */
async function timesOf(kind: string, size: number): Promise<Times> {
  const folder = mkdtempSync(join(tmpdir(), 'byline-hostile-'));
  const bytesEach = Buffer.byteLength(textOf(kind, 1000)) / 1000;
  const most = Math.min(size, Math.floor(ARTICLE / bytesEach));
  for (let from = 0; from < size; from += most) {
    const text = textOf(kind, Math.min(most, size - from));
    const head = `---\ntitle: t\nsource: s\ndate: 2025-01-01\nlanguage: en\n---\n`;
    const tail = '\n\nThe end came “soon,” said Bo Li, with 5 kilos of cocaine seized.\n';
    writeFileSync(join(folder, `${from}.md`), head + text + tail);
  }
  const times: Times = {};
  const script = [...process.execArgv, fileURLToPath(import.meta.url), '--only', folder];
  const child = spawn(process.execPath, script, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const end = (): boolean => child.kill('SIGKILL');
  let timer = setTimeout(end, limit);
  for await (const line of createInterface({ input: child.stdout })) {
    const [stage, seconds] = JSON.parse(line) as [Stage, number];
    times[stage] = seconds;
    clearTimeout(timer);
    timer = setTimeout(end, limit);
  }
  clearTimeout(timer);
  const code = await ended;
  const missing = STAGES.find((stage) => times[stage] === undefined);
  if (missing !== undefined) {
    if (code !== null) throw new Error(`"${kind}" of ${size} characters ended with ${code} at "${missing}".`);
    times[missing] = null;
  }
  rmSync(folder, { recursive: true });
  return times;
}

/** Text of one cell of the table. */
const cell = (seconds: number | null | undefined): string =>
  seconds === undefined ? '' : seconds === null ? `> ${limit / 1000}` : seconds.toFixed(2);

if (values.only !== undefined) await measure(values.only);
else {
  const results: (Times & { kind: string; size: number })[] = [];
  const head = sizes.flatMap((size) => STAGES.map((stage) => `${stage} ${size / 1000}k`));
  console.log(['kind'.padEnd(20), ...head.map((title) => title.padStart(14))].join(''));
  for (const kind of positionals.length > 0 ? positionals : KINDS.keys()) {
    const cells: string[] = [];
    for (const size of sizes) {
      const times = await timesOf(kind, size);
      results.push({ kind, size, ...times });
      cells.push(...STAGES.map((stage) => cell(times[stage])));
    }
    console.log([kind.padEnd(20), ...cells.map((text) => text.padStart(14))].join(''));
  }
  if (values.json !== undefined) {
    mkdirSync(dirname(values.json), { recursive: true });
    writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
  }
}
