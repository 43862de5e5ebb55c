/** The answering sentence of a passage, and the few words in it that answer. */

import type { Span } from '../extract/extraction.ts';
import type { Passage } from '../index/passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Query } from '../index/query.ts';
import { weigh } from '../index/rank.ts';
import { WEIGHTS } from '../index/weights.ts';
import type { Slice } from './answer.ts';
import { markedPart } from './marked-part.ts';
import { readPassage } from './read-passage.ts';
import { SENTENCE_FEATURES, sentenceFeatures } from './sentence-features.ts';
import { contradicts, shortAnswer } from './short-answer.ts';

/** Weights by `SENTENCE_FEATURES`, fitted listwise. */
export type SentenceModel = readonly number[];

/** The fitted model. */
const SENTENCE_MODEL: SentenceModel = SENTENCE_FEATURES.map((name) => WEIGHTS.sentence[name] ?? 0);

/** Of so many of the best passages another article may say otherwise. */
const LOOKED_AT = 20;

/** The sentence of a passage that answers, and the words of it that do by themselves. */
export function highlight(
  number: number,
  query: Query,
  index: PassageIndex,
  model: SentenceModel = SENTENCE_MODEL,
): { sentence: Slice | null; short: (Slice & Readonly<{ value: number | null }>) | null } {
  const { start: from, article } = index.passages[number] as Passage;
  const read = readPassage(number, query, index);
  const { text, sentences } = read;
  const scores = sentenceFeatures(read).map((features) => weigh(features, model));
  const best = sentences[scores.indexOf(Math.max(...scores))];
  if (!best) return { sentence: null, short: null };
  const slice = ({ start, end }: Span): Slice => ({
    text: text.slice(start, end),
    start: from + start,
    end: from + end,
  });
  const short = shortAnswer(read, best, article.date === null ? null : Number(article.date.slice(0, 4)));
  return {
    sentence: slice(markedPart(read, best)),
    short: short && { ...slice(short.span), value: short.value },
  };
}

/**
 * True when another article gives another number, and is not older: of two tolls the later one holds, and of two of one
 * day nobody knows.
 */
export function isDisputed(
  value: number,
  first: number,
  others: readonly number[],
  query: Query,
  index: PassageIndex,
): boolean {
  const { article } = index.passages[first] as Passage;
  return others.slice(0, LOOKED_AT).some((number) => {
    const other = (index.passages[number] as Passage).article;
    if (other === article || (other.date !== null && article.date !== null && other.date < article.date)) return false;
    return contradicts(readPassage(number, query, index), value);
  });
}
