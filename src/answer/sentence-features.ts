/** What tells the answering sentence of a passage from the others: one vector of named values per sentence. */

import type { Span } from '../extract/extraction.ts';
import { sentences } from '../extract/sentence.ts';
import { tokenize, type Token } from '../index/analyze.ts';
import { ANSWER_MARKS } from '../index/features.ts';
import { MARK, marksOf } from '../index/marks.ts';
import type { Passage } from '../index/passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Query } from '../index/query.ts';

/** Names of the values, in their order. */
export const SENTENCE_FEATURES = [
  'coverage',
  'coverage-flat',
  'coverage-steep',
  'coverage-here',
  'coverage-alike',
  'coverage-before',
  'coverage-after',
  'most',
  'names',
  'pairs',
  'closeness',
  'answer',
  'answer-near',
  'answer-numeric',
  'answer-person',
  'number',
  'capital',
  'new',
  'length',
  'first',
  'runs',
  'letters',
  'rarest',
  'union-before',
  'reason',
  'goes-on',
] as const;

/** A sentence of a passage as read for a question. */
export type ReadSentence = Readonly<{
  /** Offsets into the passage. */
  span: Span;
  words: readonly Token[];
  /** Bits of `MARK`. */
  marks: Uint16Array;
  /** For each word the word of the question it meets, or -1. */
  hits: Int16Array;
  /** How well each word of the question is met, 0–1. */
  met: Float64Array;
  /** The same where words only begin alike: "conquer" and "conquest". */
  alike: Float64Array;
}>;

const NUMERIC = MARK.number | MARK.money | MARK.percent | MARK.date;
/** Words this many letters alike may be of one family. */
const ALIKE = 4;

/** Share of the longer of two words that both begin with; 0 for less than {@link ALIKE} letters. */
function beginAlike(one: string, other: string): number {
  let same = 0;
  while (same < one.length && same < other.length && one[same] === other[same]) same++;
  return same < ALIKE ? 0 : same / Math.max(one.length, other.length);
}

function readSentence(text: string, span: Span, language: string, query: Query, index: PassageIndex): ReadSentence {
  const sentence = text.slice(span.start, span.end);
  const words = tokenize(sentence, language);
  const hits = new Int16Array(words.length).fill(-1);
  const met = new Float64Array(query.words.length);
  const alike = new Float64Array(query.words.length);
  words.forEach(({ stop, term }, at) => {
    if (stop) return;
    const number = index.termId(term);
    query.words.forEach((word, place) => {
      const weight = word.terms.find((wanted) => wanted.term === number)?.weight ?? 0;
      if (weight > 0) hits[at] = place;
      met[place] = Math.max(met[place] ?? 0, weight);
      alike[place] = Math.max(alike[place] ?? 0, weight, beginAlike(word.stem, term));
    });
  });
  return { span, words, marks: marksOf(sentence, words), hits, met, alike };
}

/** Reads the sentences of a passage for a question. */
export function readSentences(passage: Passage, query: Query, index: PassageIndex): ReadSentence[] {
  const language = passage.article.language ?? 'en';
  const text = passage.article.text.slice(passage.start, passage.end);
  return sentences(text, language).map((span) => readSentence(text, span, language, query, index));
}

function share(met: ArrayLike<number>, weights: readonly number[]): number {
  let held = 0;
  let total = 0;
  weights.forEach((weight, at) => {
    held += weight * (met[at] ?? 0);
    total += weight;
  });
  return total === 0 ? 0 : held / total;
}

/** Words of the question side by side in the sentence too, as a share of all its pairs. */
function pairShare({ hits }: ReadSentence, { pairs }: Query): number {
  const held = pairs.filter(([first, second]) =>
    hits.some((hit, at) => hit === first && (hits[at + 1] === second || hits[at + 2] === second)),
  );
  return held.length / Math.max(1, pairs.length);
}

/** How close different words of the question stand: one over distance, summed over neighbours. */
function closeness({ hits }: ReadSentence, count: number): number {
  let sum = 0;
  let last = -1;
  hits.forEach((hit, at) => {
    if (hit < 0) return;
    if (last >= 0 && hits[last] !== hit) sum += 1 / (at - last);
    last = at;
  });
  return sum / Math.max(1, count);
}

/** Neighbouring words that question and sentence share, words of grammar included, as a share of the question's. */
function runs(sentence: readonly string[], question: readonly string[]): number {
  const twos = new Set(sentence.map((word, at) => `${word} ${sentence[at + 1] ?? ''}`));
  const held = question.filter((word, at) => at + 1 < question.length && twos.has(`${word} ${question[at + 1] ?? ''}`));
  return held.length / Math.max(1, question.length - 1);
}

const threes = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at, at + 3));

/** Share of the three-letter runs of the question's words that the sentence has in one word. */
function letterShare({ words }: ReadSentence, query: Query, weights: readonly number[]): number {
  const inWords = words.filter(({ stop }) => !stop).map(({ term }) => new Set(threes(term)));
  return share(
    query.words.map(({ stem }) => {
      const parts = threes(stem);
      let best = 0;
      for (const word of inWords) {
        const held = parts.filter((part) => word.has(part)).length;
        best = Math.max(best, (2 * held) / Math.max(1, parts.length + word.size));
      }
      return best;
    }),
    weights,
  );
}

const REASON =
  /\b(?:because|due to|owing to|since|in order to|so that|as a result|caused?|therefore|porque|debido|ya que|para|por)\b/i;
/** A sentence that goes on about the one before. */
const POINTING =
  /^(?:this|these|that|those|it|its|he|his|she|her|they|their|such|esta?|estos|estas|ello|ellos|su|sus)\b/i;

/** The values of {@link SENTENCE_FEATURES} for every sentence of a passage. */
export function sentenceFeatures(text: string, read: readonly ReadSentence[], query: Query): Float64Array[] {
  const rarity = query.words.map((word) => word.rarity);
  const flat = rarity.map((value) => (value > 0 ? 1 : 0));
  const steep = rarity.map((value) => value ** 2);
  // What stands in every sentence of the passage tells none of them.
  const here = rarity.map((value, word) => {
    const holding = read.filter(({ met }) => (met[word] ?? 0) > 0).length;
    return value * Math.log(1 + read.length / Math.max(1, holding));
  });
  const mask = query.wanted === null ? 0 : ANSWER_MARKS[query.wanted];
  const coverages = read.map(({ met }) => share(met, here));
  const most = Math.max(0, ...coverages);
  const rarest = Math.max(0, ...here);
  const lowered = ({ span, words }: ReadSentence) =>
    words.map((word) => text.slice(span.start + word.start, span.start + word.end).toLowerCase());
  const question = query.printed;
  return read.map((sentence, at) => {
    const { met, alike, marks, hits, words } = sentence;
    const isNew = (word: number) => hits[word] === -1 && words[word]?.stop === false;
    let answers = 0;
    let near = 0;
    marks.forEach((mark, word) => {
      if ((mark & mask) === 0 || !isNew(word)) return;
      answers++;
      let sum = 0;
      hits.forEach((hit, other) => {
        if (hit >= 0) sum += (rarity[hit] ?? 0) / (2 + Math.abs(other - word));
      });
      near = Math.max(near, sum);
    });
    const total = rarity.reduce((sum, value) => sum + value, 0) || 1;
    const count = (bits: number) =>
      marks.reduce((sum, mark, word) => sum + ((mark & bits) !== 0 && isNew(word) ? 1 : 0), 0);
    const names = query.words.map(({ name, rarity: value }) => (name ? value : 0));
    return Float64Array.of(
      share(met, rarity),
      share(met, flat),
      share(met, steep),
      coverages[at] ?? 0,
      share(alike, here),
      coverages[at - 1] ?? 0,
      coverages[at + 1] ?? 0,
      most > 0 && coverages[at] === most ? 1 : 0,
      share(met, names),
      pairShare(sentence, query),
      closeness(sentence, query.words.length),
      answers > 0 ? 1 : 0,
      near / total,
      answers > 0 && (mask & NUMERIC) !== 0 ? 1 : 0,
      answers > 0 && query.wanted === 'person' ? 1 : 0,
      count(MARK.number) > 0 ? 1 : 0,
      Math.log(1 + count(MARK.capital)),
      Math.log(1 + words.filter((_, word) => isNew(word)).length),
      Math.log(1 + words.length),
      at === 0 ? 1 : 0,
      runs(lowered(sentence), question),
      letterShare(sentence, query, here),
      rarest === 0 ? 0 : Math.max(0, ...met.map((value, word) => value * (here[word] ?? 0))) / rarest,
      share(
        met.map((value, word) => Math.max(value, (read[at - 1]?.met[word] ?? 0) / 2)),
        here,
      ),
      query.reason && REASON.test(text.slice(sentence.span.start, sentence.span.end)) ? 1 : 0,
      POINTING.test(text.slice(sentence.span.start, sentence.span.end)) ? (coverages[at - 1] ?? 0) : 0,
    );
  });
}
