/**
 * `npx tsx bench/doctor.ts`: CPU time and memory of `byline check` over 10,000 invented articles, one in ten a trimmed copy of
 * another, and how many of the copies are found. `-- N` takes another number of articles.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const texts: string[] = [];
for (let at = 0; at < ARTICLES; at++) {
  const original = at % COPY_EVERY === COPY_EVERY - 1 ? texts[at - 5] : undefined;
  const own = Array.from({ length: 10 }, paragraph);
  // A copy lacks the last two paragraphs.
  texts.push((original?.split('\n\n').slice(0, 8) ?? own).join('\n\n'));
}

const near = new NearDuplicates();
/** CPU seconds of this process since it began: what else runs on the machine does not count. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

let began = cpu();
let found = 0;
for (const text of texts) if (near.add(text) !== null) found++;
const copies = Math.floor(ARTICLES / COPY_EVERY);
console.log(`near-duplicates alone: ${(cpu() - began).toFixed(1)} s, ${found} of ${copies} copies found`);

const folder = mkdtempSync(join(tmpdir(), 'byline-doctor-'));
try {
  const lines = texts.map((text, at) =>
    JSON.stringify({ id: `a${at}`, source: `Outlet ${at % 20}`, date: '2031-04-02', text }),
  );
  writeFileSync(join(folder, 'articles.jsonl'), `${lines.join('\n')}\n`);
  texts.length = 0;
  began = cpu();
  const before = process.memoryUsage.rss();
  let most = 0;
  let rows = 0;
  for await (const entry of examine(folder, '2031-05-01' as IsoDate)) {
    if ('problem' in entry) rows++;
    else most = Math.max(most, process.memoryUsage.rss());
  }
  const took = cpu() - began;
  const mb = (most - before) / 1024 / 1024;
  console.log(`check of ${ARTICLES} articles: ${took.toFixed(1)} s, ${Math.round(mb)} MB more, ${rows} rows`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
