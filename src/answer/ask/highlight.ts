/** The sentence of a passage that answers, and the few words in it that do by themselves. */

import type { EncodedQuestion } from '../../encoder/encoder.ts';
import type { Span } from '../../text/span.ts';
import { sentences } from '../../text/sentence.ts';
import type { Passage } from '../../index/passages/passage.ts';
import type { Slice } from '../answer.ts';
import type { Query } from './lexical.ts';
import type { ReadPassage } from './read.ts';

/** What a word of the question counts that a sentence prints, beside the tokens that meet it by meaning. */
const PRINTED = 0.5;
/** What the words that the reader marks count for the sentence they stand in. */
const MARKED = 0.5;

/** How much each sentence meets of the question. */
function scores(
  read: ReadPassage,
  spans: readonly Span[],
  { words }: Query,
  question: EncodedQuestion | null,
  offsets: readonly (Span | null)[] | null,
): number[] {
  const found = spans.map(() => 0);
  const at = (place: number) => spans.findIndex(({ start, end }) => place >= start && place < end);
  const gain = (sentence: number, value: number) => {
    if (sentence >= 0) found[sentence] = (found[sentence] ?? 0) + value;
  };
  const all = words.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const rarity = new Map(words.map((word) => [word.term, word.rarity]));
  const seen = spans.map(() => new Set<string>());
  for (const { term, stop, start } of read.words) {
    const worth = stop ? undefined : rarity.get(term);
    const sentence = worth === undefined ? -1 : at(start);
    if (worth === undefined || sentence < 0 || seen[sentence]?.has(term) === true) continue;
    seen[sentence]?.add(term);
    gain(sentence, (PRINTED * worth) / all);
  }
  if (question && read.match && offsets)
    read.match.by.forEach((token, place) => {
      const offset = offsets[token];
      if (offset) gain(at(offset.start), (question.weights[place] ?? 0) * (read.match?.best[place] ?? 0));
    });
  if (read.reading?.best) gain(at(read.reading.best.start), MARKED);
  return found;
}

/**
 * The sentence to mark.
 * @param offsets where the passage's tokens stand in its text, `null` for those of the title; `null` without the encoder
 */
export function answeringSentence(
  read: ReadPassage,
  { article, start, end }: Passage,
  query: Query,
  question: EncodedQuestion | null,
  offsets: readonly (Span | null)[] | null,
): Slice | null {
  const text = article.text.slice(start, end);
  const spans = sentences(text, article.language ?? 'en');
  const found = scores(read, spans, query, question, offsets);
  const best = spans[found.indexOf(Math.max(...found))];
  if (!best) return null;
  return { text: text.slice(best.start, best.end), start: start + best.start, end: start + best.end };
}
