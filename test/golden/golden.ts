import { expect } from 'vitest';

import { ask, type AskCorpus } from '../../src/answer/ask.ts';
import type { AskAnswer } from '../../src/answer/answer.ts';
import type { Article, IsoDate } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/folder.ts';
import { corpusOf } from '../index/corpus-of.ts';

/** One question and what has to come back: paragraph ids, never copied sentences. */
export type Golden = Readonly<{
  question: string;
  /** Passage ids any of which may come first; none for a question the articles do not answer. */
  first: readonly string[];
  /** Words that have to be named as uncovered. */
  uncovered?: readonly string[];
  short?: string;
}>;

/** Reads a corpus folder and indexes it the way the library does. */
export async function open(folder: string): Promise<AskCorpus> {
  const articles: Article[] = [];
  for await (const entry of readCorpus(folder)) if ('article' in entry) articles.push(entry.article);
  return corpusOf(articles);
}

export function answer(corpus: AskCorpus, question: string, asOf: string): AskAnswer {
  return ask(corpus, { question, asOf: asOf as IsoDate });
}

/** Asks and compares. */
export function check(corpus: AskCorpus, { question, first, uncovered, short }: Golden, asOf: string): void {
  const found = answer(corpus, question, asOf);
  if (first.length > 0) expect(found.passages[0]?.id).toBeOneOf([...first]);
  expect(found.status === 'answered').toBe(first.length > 0);
  if (uncovered) expect(found.uncovered).toEqual(expect.arrayContaining([...uncovered]));
  if (short !== undefined) expect(found.passages[0]?.short?.text).toBe(short);
}

/** Every text of an answer is the slice of the stored text that its offsets name. */
export function checkSlices(corpus: AskCorpus, question: string, asOf: string): void {
  for (const passage of answer(corpus, question, asOf).passages) {
    const text = corpus.articles.get(passage.article)?.text ?? '';
    for (const slice of [passage, passage.highlight, passage.short])
      if (slice) expect(text.slice(slice.start, slice.end)).toBe(slice.text);
  }
}
