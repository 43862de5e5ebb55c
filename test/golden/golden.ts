import { afterAll, beforeAll, expect } from 'vitest';

import { ask, type AskCorpus } from '../../src/answer/ask/ask.ts';
import type { AskAnswer } from '../../src/answer/answer.ts';
import type { Article, IsoDate } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/folder.ts';
import { openEngine, type EncoderEngine } from '../../src/library/meaning.ts';
import { corpusOf } from '../index/corpus-of.ts';

/** One question and what has to come back: paragraph ids, never copied sentences. */
export type Golden = Readonly<{
  question: string;
  /** Passage ids any of which may come first; none for a question the articles do not answer. */
  first: readonly string[];
  /** Words that have to be named as uncovered. */
  uncovered?: readonly string[];
  short?: string;
  /** Not right yet: the verdict is wrong, or the right passage stands only among the first five. */
  open?: boolean;
  /** The words alone find it too. */
  words?: boolean;
}>;

/** Reads a corpus folder and indexes it the way the library does. */
export async function open(folder: string, engine?: EncoderEngine): Promise<AskCorpus> {
  const articles: Article[] = [];
  for await (const entry of readCorpus(folder)) if ('article' in entry) articles.push(entry.article);
  return corpusOf(articles, engine);
}

/** Has a corpus opened with the encoder before the tests of a block, and closed behind them. */
export function withEncoderOver(folder: string): () => AskCorpus {
  let engine: EncoderEngine | null = null;
  let corpus: AskCorpus | null = null;
  beforeAll(async () => {
    engine = await openEngine({ enabled: true, data: null });
    corpus = await open(folder, engine);
  });
  afterAll(() => engine?.close());
  return () => {
    if (corpus === null) throw new Error('the corpus is not open yet');
    return corpus;
  };
}

export function answer(corpus: AskCorpus, question: string, asOf: string): Promise<AskAnswer> {
  return ask(corpus, { question, asOf: asOf as IsoDate });
}

/** Asks and compares. */
export async function check(corpus: AskCorpus, golden: Golden, asOf: string): Promise<void> {
  const { question, first, uncovered, short } = golden;
  const found = await answer(corpus, question, asOf);
  if (golden.open === true) {
    if (first.length > 0) expect(found.passages.some(({ id }) => first.includes(id))).toBe(true);
    return;
  }
  if (first.length > 0) expect(found.passages[0]?.id).toBeOneOf([...first]);
  expect(found.status === 'answered').toBe(first.length > 0);
  if (uncovered) expect(found.uncovered).toEqual(expect.arrayContaining([...uncovered]));
  if (short !== undefined) expect(found.passages[0]?.short?.text).toBe(short);
}

/** Every text of an answer is the slice of the stored text that its offsets name. */
export async function checkSlices(corpus: AskCorpus, question: string, asOf: string): Promise<void> {
  for (const passage of (await answer(corpus, question, asOf)).passages) {
    const text = corpus.articles.get(passage.article)?.text ?? '';
    for (const slice of [passage, passage.highlight, passage.short])
      if (slice) expect(text.slice(slice.start, slice.end)).toBe(slice.text);
  }
}
