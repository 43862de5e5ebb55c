/** The sentence of a passage that answers, and the few words in it that do by themselves. */

import type { EncodedQuestion, PassageVector } from '../../encoder/encoder.ts';
import { asked, DIMENSIONS, interaction, type Asked } from '../../encoder/late-interaction.ts';
import type { Span } from '../../text/span.ts';
import { sentences } from '../../text/sentence.ts';
import type { Passage } from '../../index/passages/passage.ts';
import type { Slice } from '../answer.ts';
import type { Query } from './lexical.ts';
import type { ReadPassage } from './read.ts';
import { weigh } from './weights.ts';

/** What is known of each sentence of a passage, by name. */
export type SentenceFeatures = Readonly<Record<'printed' | 'met' | 'similar' | 'marked' | 'first' | 'length', number>>;

/**
 * Weights of these, fitted by `npm run fit:highlight`: with the encoder, and by words only, where the words alone do as well as all
 * that can be known.
 */
const WITH_ENCODER: Partial<SentenceFeatures> = {
  printed: 0.749,
  met: 4.66,
  similar: 0.703,
  marked: 1.15,
  first: -0.21,
  length: 0.0577,
};
const BY_WORDS: Partial<SentenceFeatures> = { printed: 1 };

/** What the encoder knows of a passage and a question. */
export type Encoded = Readonly<{
  question: EncodedQuestion;
  vector: PassageVector;
  /** Where the passage's tokens stand in its text, `null` for those of the title. */
  offsets: readonly (Span | null)[];
}>;

/** Features of each sentence. */
export function sentenceFeatures(
  read: ReadPassage,
  spans: readonly Span[],
  { words }: Query,
  encoded: Encoded | null,
): SentenceFeatures[] {
  const within = (place: number | undefined) =>
    place === undefined ? -1 : spans.findIndex(({ start, end }) => place >= start && place < end);
  const all = words.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const rarity = new Map(words.flatMap(({ term, rarity: worth }) => [[term, worth] as const]));
  const seen = spans.map(() => new Set<string>());
  for (const { term, stop, start } of read.words) if (!stop && rarity.has(term)) seen[within(start)]?.add(term);
  const met = spans.map(() => 0);
  if (encoded && read.match)
    read.match.by.forEach((token, place) => {
      const sentence = within(encoded.offsets[token]?.start);
      const worth = (encoded.question.weights[place] ?? 0) * (read.match?.best[place] ?? 0);
      if (sentence >= 0) met[sentence] = (met[sentence] ?? 0) + worth;
    });
  const compared = encoded && asked(encoded.question);
  const marked = within(read.reading?.best?.start);
  return spans.map(({ start, end }, at) => ({
    printed: [...(seen[at] ?? [])].reduce((sum, term) => sum + (rarity.get(term) ?? 0), 0) / all,
    met: met[at] ?? 0,
    similar: encoded && compared ? similarity(compared, encoded, { start, end }) : 0,
    marked: at === marked ? 1 : 0,
    first: at === 0 ? 1 : 0,
    length: Math.log(1 + (end - start)),
  }));
}

/** Late interaction of the question with the tokens of one sentence. */
function similarity(question: Asked, { vector, offsets }: Encoded, { start, end }: Span): number {
  const first = offsets.findIndex((token) => token !== null && token.start >= start && token.start < end);
  if (first < 0) return 0;
  let last = first;
  while (last + 1 < offsets.length && (offsets[last + 1]?.start ?? Infinity) < end) last++;
  return interaction(question, { vectors: vector.vectors.subarray(first * DIMENSIONS, (last + 1) * DIMENSIONS) }).score;
}

/** The sentence to mark; `encoded` is `null` without the encoder. */
export function answeringSentence(
  read: ReadPassage,
  { article, start, end }: Passage,
  query: Query,
  encoded: Encoded | null,
): Slice | null {
  const text = article.text.slice(start, end);
  const spans = sentences(text, article.language ?? 'en');
  const weights = { bias: 0, weights: encoded ? WITH_ENCODER : BY_WORDS };
  const found = sentenceFeatures(read, spans, query, encoded).map((features) => weigh(weights, features));
  const best = spans[found.indexOf(Math.max(...found))];
  if (!best) return null;
  return { text: text.slice(best.start, best.end), start: start + best.start, end: start + best.end };
}
