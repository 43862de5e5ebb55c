/**
 * `npm run bench:discord`: 50 interactions a second for 60 s against a bot in a process of its own, on the 837 articles of
 * ../shared/bench/quotes, once settled and once right after the start while quotes and figures are still extracted.
 * Prints acknowledgement and answer times as Discord sees them and the delay of the bot's event loop.
 *
 *   --seconds N   length of each run (default 60)
 *   --rate N      interactions a second (default 50)
 */

import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Loopback } from '../test/discord/loopback.ts';
import type { OpenInteraction } from '../test/discord/world.ts';
import type { FromBot } from './discord-bot.ts';

const ARTICLES = '../shared/bench/quotes/dev/articles.jsonl';
const BASELINE = 'bench/baseline/discord.json';

/** What must hold, in milliseconds. */
const LIMITS = { ackP99: 200, answerP99: 500, loopP99: 50 } as const;

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, rate: { type: 'string', default: '50' } },
});
const seconds = Number(values.seconds);
const rate = Number(values.rate);

if (!existsSync(ARTICLES)) {
  console.error(`bench:discord needs ${ARTICLES}, which is not here.`);
  process.exit(2);
}

type Article = { title?: string | null; text: string };

/** Questions made of the articles' own first sentences and names: what a reader of them would ask. */
function questionsOf(path: string): string[] {
  const articles = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Article);
  return articles.map(({ title, text }) => `What about ${(title ?? text).replaceAll(/\s+/g, ' ').slice(0, 80)}?`);
}

type Started = Readonly<{ process: ChildProcess; startedMs: number }>;

async function startBot(discord: Loopback): Promise<Started> {
  const from = performance.now();
  const entry = fileURLToPath(new URL('discord-bot.ts', import.meta.url));
  const child = fork(entry, [ARTICLES, discord.apiBase], { execArgv: ['--import', 'tsx'] });
  await heard(child, 'ready');
  return { process: child, startedMs: performance.now() - from };
}

function heard<K extends FromBot['kind']>(child: ChildProcess, kind: K): Promise<Extract<FromBot, { kind: K }>> {
  return new Promise((resolve, reject) => {
    const listener = (message: FromBot): void => {
      if (message.kind !== kind) return;
      child.off('message', listener);
      resolve(message as Extract<FromBot, { kind: K }>);
    };
    child.on('message', listener);
    child.once('exit', () => reject(new Error('the bot ended')));
  });
}

/** The value below which a share of the sorted numbers lies. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

type Result = Readonly<{
  run: string;
  asked: number;
  unanswered: number;
  ackP50: number;
  ackP99: number;
  answerP50: number;
  answerP99: number;
  loopP99: number;
  loopMax: number;
  /** Of one core, both threads together, while the load lasted. */
  cpuShare: number;
  /** Milliseconds of CPU for one interaction: what it costs however busy the machine is. */
  cpuMsEach: number;
  rssMb: number;
}>;

/** Questions only while quotes and figures are still extracted: `/quote` and `/stats` wait for that by design. */
const MIXES = { 'right after start': false, settled: true } as const;
/** CPU a run may cost more than the baseline; this is what a busy machine does not change. */
const NOISE = 1.3;

/** Mostly questions, some turned pages, speakers, figures and lists while typing: what a busy evening looks like. */
function give(
  discord: Loopback,
  n: number,
  questions: readonly string[],
  speakers: readonly string[],
  lookups: boolean,
): OpenInteraction {
  const person = discord.person(`P${n}`).in(n % 5 === 0 ? 'dm' : 'server');
  const question = questions[(n * 7919) % questions.length] ?? '';
  const speaker = speakers[n % speakers.length] ?? '';
  if (lookups && n % 10 === 7) return person.give('quote', { speaker });
  if (lookups && n % 10 === 9) return person.give('stats', { event: n % 20 === 9 ? 'arrest' : 'seizure' });
  return person.give('ask', { question, private: n % 2 === 0 });
}

async function load(
  run: keyof typeof MIXES,
  discord: Loopback,
  bot: Started,
  questions: readonly string[],
  speakers: readonly string[],
): Promise<Result> {
  bot.process.send('reset');
  const given: OpenInteraction[] = [];
  const from = performance.now();
  for (let n = 0; n < rate * seconds; n++) {
    const due = from + (n * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 1) await sleep(wait);
    given.push(give(discord, n, questions, speakers, MIXES[run]));
  }
  for (let patience = 0; patience < 100 && given.some(({ state }) => state !== 'answered'); patience++)
    await sleep(100);
  const measured = heard(bot.process, 'measured');
  bot.process.send('measure');
  const { loopP99, loopMax, cpuMs, wallMs, rssMb } = await measured;
  const sorted = (of: (open: OpenInteraction) => number | null): number[] =>
    given.map((open) => (of(open) ?? Number.POSITIVE_INFINITY) - open.createdAt).sort((a, b) => a - b);
  const acks = sorted(({ ackedAt }) => ackedAt);
  const answers = sorted(({ answeredAt }) => answeredAt);
  return {
    run,
    asked: given.length,
    unanswered: given.filter(({ state }) => state !== 'answered').length,
    ackP50: quantile(acks, 0.5),
    ackP99: quantile(acks, 0.99),
    answerP50: quantile(answers, 0.5),
    answerP99: quantile(answers, 0.99),
    loopP99,
    loopMax,
    cpuShare: cpuMs / wallMs,
    cpuMsEach: cpuMs / given.length,
    rssMb,
  };
}

const questions = questionsOf(ARTICLES);
const results: Result[] = [];
for (const run of ['right after start', 'settled'] as const) {
  const discord = await Loopback.start(false);
  const bot = await startBot(discord);
  if (run === 'settled') await heard(bot.process, 'extracted');
  results.push(await load(run, discord, bot, questions, ['Obama', 'Clinton', 'Trump', 'the spokesman', 'Smith']));
  const gone = new Promise((resolve) => bot.process.once('exit', resolve));
  bot.process.send('stop');
  await gone;
  await discord.stop();
}

console.table(results);
mkdirSync('out', { recursive: true });
writeFileSync('out/discord.json', `${JSON.stringify({ seconds, rate, results }, null, 2)}\n`);

const over = results.flatMap((result) => [
  ...Object.entries(LIMITS).flatMap(([name, limit]) => {
    const value = result[name as keyof typeof LIMITS];
    return value < limit ? [] : [`${result.run}: ${name} is ${value.toFixed(1)} ms, ${limit} ms is the limit`];
  }),
  ...(result.unanswered > 0 ? [`${result.run}: ${result.unanswered} interactions without an answer`] : []),
]);
const baseline = existsSync(BASELINE)
  ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, { cpuMsEach: number }>)
  : {};
for (const { run, cpuMsEach } of results) {
  const before = baseline[run]?.cpuMsEach;
  if (before === undefined || cpuMsEach < before * NOISE) continue;
  over.push(`${run}: an interaction costs ${cpuMsEach.toFixed(1)} ms of CPU, the baseline is ${before} ms`);
}
for (const line of over) console.error(line);
process.exitCode = over.length === 0 ? 0 : 1;
