/**
 * `npm run ablate [-- STAGE…]`: switches each rule off in turn and prints in how many articles of the development sets something
 * is read otherwise, with the first places (`-- --places N`, default 0). A rule that changes nothing earns nothing.
 * STAGE is the beginning of a stage's name ("speech", "figures: digits"); `--rule NAME` looks at one rule only.
 */

import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

import type { Article } from '../src/corpus/article.ts';
import { readCorpus } from '../src/corpus/folder.ts';
import { extractFigures } from '../src/extract/figures/figure.ts';
import { extractSpeech } from '../src/extract/speech/quote.ts';
import { stages, type Stage } from '../src/text/rules.ts';

const BENCH = '../shared/bench';
if (!existsSync(BENCH)) {
  console.error('The development sets are not here: ../shared/bench.');
  process.exit(2);
}

/** Every article of the development sets, once. */
async function articlesOf(): Promise<Article[]> {
  const natural = join(BENCH, 'natural');
  const files = [
    join(BENCH, 'quotes/dev/articles.jsonl'),
    ...readdirSync(join(BENCH, 'figures/dev')).map((set) => join(BENCH, 'figures/dev', set, 'articles.jsonl')),
    ...readdirSync(natural).map((set) => join(natural, set, 'articles.jsonl')),
    join(BENCH, 'ask/xquad-es-dev/articles.jsonl.gz'),
    'corpus',
  ].filter((file) => existsSync(file));
  const found = new Map<string, Article>();
  for (const file of files)
    for await (const entry of readCorpus(file.startsWith('..') ? realpathSync(file) : file))
      if ('article' in entry) found.set(`${entry.article.id} ${entry.article.text.length}`, entry.article);
  return [...found.values()];
}

/** What a stage reads out of an article: an entry for each quote or figure. */
function read({ stage }: Stage, article: Article): string[] {
  if (!stage.startsWith('speech')) return extractFigures(article).map((figure) => JSON.stringify(figure));
  const { quotes, ...rest } = extractSpeech(article);
  return [...quotes.map((quote) => JSON.stringify(quote)), JSON.stringify(rest)];
}

const options = process.argv.slice(2);
const option = (name: string) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);
const places = Number(option('--places') ?? 0);
const only = option('--rule');
const wanted = options.filter((one, at) => !one.startsWith('--') && !(options[at - 1] ?? '').startsWith('--'));
const articles = await articlesOf();
const english = articles.filter(({ language }) => language !== 'es');
const spanish = articles.filter(({ language }) => language === 'es');
for (const stage of stages().filter(
  ({ stage: name }) => wanted.length === 0 || wanted.some((one) => name.startsWith(one)),
)) {
  const corpus = stage.stage.includes('Spanish') ? spanish : english;
  console.log(`\n${stage.stage} (${corpus.length} articles)`);
  const before = new Map(corpus.map((article) => [article, read(stage, article)]));
  for (const { name } of stage.list.filter((rule) => only === undefined || rule.name === only)) {
    let changed = 0;
    const shown: string[] = [];
    for (const [article, was] of before) {
      const now = stage.without(name, () => read(stage, article));
      if (now.length === was.length && now.every((row, at) => row === was[at])) continue;
      changed++;
      if (shown.length < places) {
        const other =
          [...now.filter((row) => !was.includes(row)), ...was.filter((row) => !now.includes(row))][0] ?? '{}';
        const { paragraph = 1, start = 0 } = JSON.parse(other) as { paragraph?: number; start?: number };
        const text = article.text.slice(Math.max(0, start - 120), start + 160).replace(/\s+/g, ' ');
        shown.push(`      ${article.id}#p${paragraph}: … ${text} …`);
      }
    }
    console.log(`  ${String(changed).padStart(5)}  ${name}`);
    for (const line of shown) console.log(line);
  }
}
