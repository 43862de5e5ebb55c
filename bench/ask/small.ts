/**
 * `npm run bench:small`: are the verdicts right where there are few articles? Questions of our own, answered there or not,
 * asked of 2, 20, 200 and 837 articles of `../shared`: two days after the newest was printed, a hundred days after, and long
 * after. Exits 2 where the articles are not at hand.
 */

import { existsSync } from 'node:fs';

import { ask, type AskCorpus } from '../../src/answer/ask.ts';
import type { Article, IsoDate } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/folder.ts';
import { buildPassageIndex } from '../../src/index/passage-index.ts';
import { NEWS_QUESTIONS, SEED_QUESTIONS, type SmallSet } from './small-questions.ts';

const SEEDS = '../shared/seeds';
const NEWS = '../shared/bench/quotes/dev/articles.jsonl';
/** Every so many-th article belongs to the twenty, which are in every subset. */
const STRIDE = 42;
const DAYS_AFTER = [2, 100, 3000];
const DAY = 86_400_000;

for (const needed of [SEEDS, NEWS])
  if (!existsSync(needed)) {
    console.error(`${needed} is not here, and nothing can be measured without it.`);
    process.exit(2);
  }

async function read(path: string): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const entry of readCorpus(path)) if ('article' in entry) articles.push(entry.article);
  return articles.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function corpusOf(articles: readonly Article[]): Promise<AskCorpus> {
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    index: await buildPassageIndex(articles),
    people: null,
  };
}

/** How many verdicts are right, and which are wrong. */
async function judge(articles: readonly Article[], { answered, unanswered }: SmallSet): Promise<void> {
  const corpus = await corpusOf(articles);
  const newest = Date.parse(corpus.index.newest ?? '2025-01-01');
  for (const days of DAYS_AFTER) {
    const asOf = new Date(newest + days * DAY).toISOString().slice(0, 10) as IsoDate;
    const wrong = (questions: readonly string[], answers: boolean) =>
      questions.filter((question) => (ask(corpus, { question, asOf }).status === 'answered') !== answers);
    const silent = wrong(answered, true);
    const told = wrong(unanswered, false);
    rows.push({
      articles: articles.length,
      passages: corpus.index.size,
      'asked days after': days,
      'answered, of answerable': `${answered.length - silent.length} of ${answered.length}`,
      'answered, of unanswerable': `${told.length} of ${unanswered.length}`,
    });
    for (const question of silent)
      misses.push(`${articles.length} articles, ${days} days after: not answered: ${question}`);
    for (const question of told) misses.push(`${articles.length} articles, ${days} days after: answered: ${question}`);
  }
}

const rows: Record<string, string | number>[] = [];
const misses: string[] = [];
await judge(await read(SEEDS), SEED_QUESTIONS);
const news = await read(NEWS);
const twenty = new Set(news.filter((_, at) => at % STRIDE === 0).map(({ id }) => id));
const others = news.filter(({ id }) => !twenty.has(id));
for (const count of [20, 200, news.length]) {
  const more = others.filter((_, at) => at % Math.floor(others.length / Math.max(1, count - twenty.size)) === 0);
  const chosen = news.filter(({ id }) => twenty.has(id));
  await judge([...chosen, ...more.slice(0, count - chosen.length)], NEWS_QUESTIONS);
}
console.table(rows);
for (const miss of misses) console.log(miss);
