/**
 * `npm run bench:library`: how long a corpus takes to open, to answer first, and to be extracted whole; how long questions
 * take then. Wall clock in one process that does nothing else; `-- PATH` measures another corpus.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { openLibrary, type IsoDate } from '../src/library.ts';

const BENCH = '../shared/bench';
const path = process.argv[2] ?? `${BENCH}/quotes/dev/articles.jsonl`;
const asked = `${BENCH}/ask/realtimeqa-dev/questions.jsonl`;
for (const needed of [path, asked])
  if (!existsSync(needed)) {
    console.error(`${needed} is not here, and nothing can be measured without it.`);
    process.exit(2);
  }
const questions = readFileSync(asked, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .slice(0, 200)
  .map((line) => (JSON.parse(line) as { question: string }).question);
const asOf = '2016-08-01' as IsoDate;

const began = performance.now();
const since = () => Math.round(performance.now() - began);
const library = await openLibrary(path, { background: true });
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
const share = (part: number) =>
  Number((took[Math.min(took.length - 1, Math.floor(took.length * part))] ?? 0).toFixed(1));
const { articles, passages, quotes, figures } = library.status();
const result = {
  articles,
  passages,
  quotes,
  figures,
  openMs: opened,
  firstAnswerMs: firstAnswer,
  extractedMs: extracted,
  askP50Ms: share(0.5),
  askP90Ms: share(0.9),
  askP99Ms: share(0.99),
  rssMb: Math.round(process.memoryUsage().rss / 1e6),
};
console.table([result]);
mkdirSync('out', { recursive: true });
writeFileSync('out/bench-library.json', `${JSON.stringify(result, null, 2)}\n`);
await library.close();
