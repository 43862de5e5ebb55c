/**
 * `npm run bench:follows`: how long it takes to match new articles with many follows, beside asking every follow of every article.
 * The follows are made of the articles themselves: their speakers and roles, pairs of words, words of sentences as questions, events with
 * items. Wall clock and processor time (all threads) in one process that does nothing else; the articles are read before.
 * `-- PATH` measures another corpus, `--follows N`, `--articles N` other sizes, `--encoder` with the verdict on questions,
 * `--json FILE` writes the figures.
 */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

import type { Wanted } from '../src/answer/follows/wanted.ts';
import { readCorpus } from '../src/corpus/folder.ts';
import {
  FIGURE_EVENTS,
  openLibrary,
  type Article,
  type ArticleId,
  type IsoDate,
  type Library,
} from '../src/library.ts';
import { sentences } from '../src/text/sentence.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    follows: { type: 'string', default: '10000' },
    articles: { type: 'string', default: '100' },
    encoder: { type: 'boolean', default: false },
    json: { type: 'string', default: 'out/bench-follows.json' },
  },
});
const path = positionals[0] ?? '../shared/bench/quotes/dev/articles.jsonl';
if (!existsSync(path)) {
  console.error(`${path} is not here, and nothing can be measured without it.`);
  process.exit(2);
}
const KINDS = ['speaker', 'term', 'question', 'figure'] as const;

/** The same numbers every time (Park and Miller 1988). */
function makeDice(): (below: number) => number {
  let state = 20_260_601;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** So many texts of a kind, each once. */
function distinct(count: number, make: () => string): string[] {
  const found = new Set<string>();
  for (let tries = 0; found.size < count && tries < 50 * count; tries++) {
    const text = make().trim();
    if (text !== '') found.add(text);
  }
  return [...found];
}

async function makeFollows(library: Library, articles: readonly Article[], each: number): Promise<Wanted[]> {
  const dice = makeDice();
  const one = <Value>(all: readonly Value[]): Value => all[dice(all.length)] as Value;
  const speakers = await library.suggestSpeakers('', Infinity);
  const items = await library.suggestItems('', Infinity);
  const wordsOf = (): string[] => {
    const { paragraphs } = one(articles);
    const { text } = one(paragraphs);
    const [sentence = { start: 0, end: 0 }, ...others] = sentences(text);
    const { start, end } = one([sentence, ...others]);
    return text.slice(start, end).match(/\p{L}{4,}/gu) ?? [];
  };
  const texts: Record<Wanted['kind'], string[]> = {
    speaker: distinct(each, () => {
      const { name, role, aliases } = one(speakers);
      return one([
        name,
        role ?? name,
        one([name, ...aliases]),
        `${one(speakers).name.split(' ')[0] ?? ''} ${name.split(' ').at(-1) ?? ''}`,
      ]);
    }),
    term: distinct(each, () => {
      const words = wordsOf();
      const at = dice(Math.max(1, words.length - 1));
      return words.slice(at, at + 1 + dice(2)).join(' ');
    }),
    question: distinct(each, () => {
      const words = wordsOf();
      return words.length < 4 ? '' : `What about ${[one(words), one(words), one(words), one(words)].join(' ')}?`;
    }),
    figure: distinct(each, () => `${one([...FIGURE_EVENTS, 'all'])} ${one(items)}`),
  };
  return KINDS.flatMap((kind) => texts[kind].map((text) => ({ kind, text }))).map((follow, id) => ({ id, ...follow }));
}

const articles: Article[] = [];
for await (const entry of readCorpus(path)) if ('article' in entry) articles.push(entry.article);
const library = await openLibrary(path, { encoder: values.encoder });
const follows = await makeFollows(library, articles, Math.round(Number(values.follows) / KINDS.length));
const fresh: ArticleId[] = articles.slice(-Number(values.articles)).map(({ id }) => id);
const asOf = '2026-06-01' as IsoDate;

async function timed(
  some: readonly Wanted[],
  ids: readonly ArticleId[],
): Promise<Readonly<{ ms: number; cpuMs: number; pairs: number }>> {
  const [since, cpu] = [performance.now(), process.cpuUsage()];
  const pairs = (await library.matching({ follows: some, articles: ids, asOf })).length;
  const { user, system } = process.cpuUsage(cpu);
  return { ms: Math.round(performance.now() - since), cpuMs: Math.round((user + system) / 1000), pairs };
}

const rows: Record<string, number | string>[] = [];
const row = async (what: string, some: readonly Wanted[], ids: readonly ArticleId[]): Promise<void> => {
  const { ms, cpuMs, pairs } = await timed(some, ids);
  rows.push({ what, follows: some.length, articles: ids.length, pairs, ms, cpuMs });
};
await row('all, for the first time', follows, fresh);
await row('all, taken apart before', follows, fresh);
for (const kind of KINDS)
  await row(
    kind,
    follows.filter((follow) => follow.kind === kind),
    fresh,
  );
await row('one article', follows, fresh.slice(0, 1));
await library.close();
console.table(rows);
mkdirSync(dirname(values.json), { recursive: true });
writeFileSync(values.json, `${JSON.stringify({ encoder: values.encoder, corpus: articles.length, rows }, null, 2)}\n`);
