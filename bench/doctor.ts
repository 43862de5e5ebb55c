/**
 * `npm run bench:doctor`: CPU time and memory of `byline check` over 10,000 invented articles, one in ten a trimmed copy of
 * another, and how many of the copies are found. `-- N` takes another number of articles.
 */

import { appendFileSync, createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { NearDuplicates } from '../src/corpus/doctor/near-duplicates.ts';
import { examine } from '../src/corpus/doctor/doctor.ts';
import type { IsoDate } from '../src/library.ts';

const ARTICLES = Number(process.argv.at(2) ?? 10_000);
const COPY_EVERY = 10;
const WORDS = 600;

/** A sequence of numbers that looks random and is the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const next = numbers(7);
/** Words as common as words are: the first of 20,000 far more than the last. */
const word = (): string => `w${Math.floor(20_000 ** next())}`;
const paragraph = (): string => `${Array.from({ length: WORDS / 10 }, word).join(' ')}.`;

/** CPU seconds of this process since it began: what else runs on the machine does not count. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const folder = mkdtempSync(join(tmpdir(), 'byline-doctor-'));
const file = join(folder, 'articles.jsonl');
try {
  // Nothing but the last few texts is held, so that the memory measured is that of the check.
  const last: string[] = [];
  for (let at = 0; at < ARTICLES; at++) {
    const original = at % COPY_EVERY === COPY_EVERY - 1 ? last[0] : undefined;
    const own = Array.from({ length: 10 }, paragraph);
    // A copy lacks the last two paragraphs.
    const text = (original?.split('\n\n').slice(0, 8) ?? own).join('\n\n');
    const row = { id: `a${at}`, source: `Outlet ${at % 20}`, date: '2031-04-02', language: 'en', text };
    appendFileSync(file, `${JSON.stringify(row)}\n`);
    last.push(text);
    if (last.length > 5) last.shift();
  }

  const rss = process.memoryUsage.rss();
  let began = cpu();
  let most = 0;
  let rows = 0;
  for await (const entry of examine(folder, '2031-05-01' as IsoDate)) {
    if ('problem' in entry) rows++;
    else most = Math.max(most, process.memoryUsage.rss());
  }
  const mb = Math.round((most - rss) / 1024 / 1024);
  console.log(`check of ${ARTICLES} articles: ${(cpu() - began).toFixed(1)} s, at most ${mb} MB more, ${rows} rows`);

  const near = new NearDuplicates();
  let found = 0;
  began = cpu();
  for await (const line of createInterface({ input: createReadStream(file) }))
    if (near.add((JSON.parse(line) as { text: string }).text) !== null) found++;
  const copies = Math.floor(ARTICLES / COPY_EVERY);
  console.log(`near-duplicates alone: ${(cpu() - began).toFixed(1)} s, ${found} of ${copies} copies found`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
