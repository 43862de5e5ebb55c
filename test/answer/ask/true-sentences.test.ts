import { existsSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { ask, type AskCorpus } from '../../../src/answer/ask/ask.ts';
import type { Article, IsoDate } from '../../../src/corpus/article.ts';
import { readCorpus } from '../../../src/corpus/folder.ts';
import { article, corpusOf } from '../../index/corpus-of.ts';

const asOf = '2026-01-01' as IsoDate;
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A scan of our own, by nothing but letters: is a form of the word printed anywhere? */
function isPrinted(word: string, articles: Iterable<Article>): boolean {
  const wanted = plain(word).replace(/['’]s$/, '');
  const endings = ['s', 'es', 'ed'];
  const without = wanted.length > 4 ? [wanted.replace(/s$/, ''), wanted.replace(/(?:ed|ing)$/, '')] : [];
  const forms = [wanted, ...without, ...(wanted.length > 2 ? endings.map((ending) => wanted + ending) : [])];
  for (const { title, text, byline, source } of articles) {
    const words = new Set(plain([title, text, source, ...byline].join('\n')).match(/[\p{L}\p{N}]+/gu));
    if (forms.some((form) => form.length > 1 && words.has(form))) return true;
  }
  return false;
}

async function holds(corpus: AskCorpus, question: string): Promise<void> {
  const { uncovered, status, passages } = await ask(corpus, { question, asOf });
  for (const word of uncovered)
    expect(isPrinted(word, corpus.articles.values()), `“No passage mentions ${word}” for “${question}”`).toBe(false);
  expect(status === 'nothing').toBe(passages.length === 0);
}

async function read(path: string): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const entry of readCorpus(path)) if ('article' in entry) articles.push(entry.article);
  return articles;
}

describe('what is said of the corpus', () => {
  let corpus: AskCorpus;
  beforeAll(async () => {
    corpus = await corpusOf(await read('corpus'));
  });

  it('is true for questions made of any words, printed ones among them', async () => {
    const printed = [...corpus.articles.values()].flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []);
    const word = fc.oneof(
      fc.constantFrom(...printed),
      fc.constantFrom('heroin', 'Brazil', 'overdoses', 'CDC', 'volcano', 'Trudeau', 'zebras'),
      fc.string({ minLength: 1, maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => holds(corpus, `${words.join(' ')}?`)),
      { numRuns: 200, seed: 13 },
    );
  });

  it('does not look for the word that only asks', async () => {
    expect((await ask(corpus, { question: 'How long did Trump and Sheinbaum speak?', asOf })).uncovered).toEqual([]);
  });

  it('finds a short form in the name it stands for, and a country in its people', async () => {
    const health = await corpusOf([
      article('health', ['Overdoses fell, the Centers for Disease Control said, after Brazilian nurses came to help.']),
    ]);
    for (const question of ['Did the CDC mention an overdose?', 'What did Brazil do about overdosing?'])
      expect((await ask(health, { question, asOf })).uncovered).toEqual([]);
    expect((await ask(health, { question: 'Did the FBI see a volcano?', asOf })).uncovered).toEqual(['FBI', 'volcano']);
  });
});

const NATURAL = '../shared/bench/natural';
describe.skipIf(!existsSync(NATURAL))('what is said of real articles (needs ../shared/bench)', () => {
  it.each(['health', 'world'])(
    'is true for 250 questions about %s',
    async (name) => {
      const corpus = await corpusOf(await read(`${NATURAL}/${name}/articles.jsonl`));
      const asked = [name, name === 'health' ? 'world' : 'health', 'politics'].flatMap((set) =>
        readFileSync(`${NATURAL}/${set}/questions.jsonl`, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => (JSON.parse(line) as { question: string }).question),
      );
      for (const question of asked.slice(0, 250)) await holds(corpus, question);
    },
    120_000,
  );
});
