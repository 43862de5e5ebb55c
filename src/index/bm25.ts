/**
 * The score of a passage for a query, term for term as MiniSearch computes it, so that MiniSearch only has to look up the
 * rare terms: those too common to find anything by are then counted in the passages found.
 */

import { TermPlaces } from './term-places.ts';

/** BM25+ of short documents (Lv and Zhai 2011): tuned once by `npm run bench:ask` and pinned by a test. */
export const BM25 = { k: 1.2, b: 0.4, d: 0.5 } as const;
/** What a match in the article's title counts beside one in the passage. */
export const TITLE_BOOST = 0.3;

/** A term by number and how much it counts beside the others. */
export type ScoredTerm = Readonly<{ number: number; weight: number }>;

/** What is known of the documents of an index. */
export type Statistics = Readonly<{
  /** Passages. */
  count: number;
  /** In how many passages each term stands. */
  frequency: Uint32Array;
  /** Of how many passages the title has it. */
  titleFrequency: Uint32Array;
  /** The term numbers of all passages, -1 for a word of grammar; those of a passage begin at its offset. */
  tokens: Int32Array;
  offsets: Uint32Array;
  /** Different terms of each passage. */
  lengths: Uint16Array;
  averageLength: number;
  averageTitle: number;
}>;

/** What so many occurrences gain, before rarity. */
const gain = (times: number, norm: number) => BM25.d + (times * (BM25.k + 1)) / (times + norm);
/** The length of a document as BM25 sees it. */
const normOf = (length: number, average: number) => BM25.k * (1 - BM25.b + (BM25.b * length) / average);

const rarity = (count: number, holding: number) => Math.log(1 + (count - holding + 0.5) / (holding + 0.5));

/** Scores passages for one query. */
export class Bm25 {
  readonly #statistics: Statistics;
  readonly #places: TermPlaces;
  /** By place: weight times rarity, in passages and in titles. */
  readonly #inText: Float64Array;
  readonly #inTitle: Float64Array;
  /** How often each of them stands in what is being scored. */
  readonly #times: Uint16Array;
  /** What a title without any of them gives. */
  readonly #untitled: Float64Array;

  constructor(statistics: Statistics, terms: readonly ScoredTerm[]) {
    const { count, frequency, titleFrequency } = statistics;
    this.#statistics = statistics;
    this.#places = new TermPlaces(terms.map(({ number }) => number));
    this.#inText = new Float64Array(terms.length);
    this.#inTitle = new Float64Array(terms.length);
    this.#times = new Uint16Array(terms.length);
    this.#untitled = new Float64Array(terms.length);
    terms.forEach(({ number, weight }, slot) => {
      this.#inText[slot] = weight * rarity(count, frequency[number] ?? 0);
      this.#inTitle[slot] = weight * TITLE_BOOST * rarity(count, titleFrequency[number] ?? 0);
    });
  }

  /**
   * What each of the query's terms gains by the title of an article; 0 where the title does not have it.
   * @param article term numbers of its title and how many different ones
   */
  title({ title, titleTerms }: Readonly<{ title: Int32Array; titleTerms: number }>): Float64Array {
    this.#count(title, 0, title.length);
    let counted = 0;
    for (let slot = 0; slot < this.#times.length; slot++) counted += this.#times[slot] as number;
    if (counted === 0) return this.#untitled;
    const norm = normOf(titleTerms, this.#statistics.averageTitle);
    return this.#inTitle.map((rarity, slot) => {
      const times = this.#times[slot] as number;
      return times > 0 ? rarity * gain(times, norm) : 0;
    });
  }

  /**
   * The score of a passage. As in MiniSearch the sum over the terms is multiplied by the number of terms that match.
   * @param title of its article, by {@link title}
   */
  score(passage: number, title: Float64Array): number {
    const { tokens, offsets, lengths, averageLength } = this.#statistics;
    this.#count(tokens, offsets[passage] as number, offsets[passage + 1] as number);
    const norm = normOf(lengths[passage] as number, averageLength);
    const [counted, inText] = [this.#times, this.#inText];
    let sum = 0;
    let matching = 0;
    for (let slot = 0; slot < title.length; slot++) {
      const times = counted[slot] as number;
      const byTitle = title[slot] as number;
      if (times > 0) sum += (inText[slot] as number) * gain(times, norm);
      if (times > 0 || byTitle > 0) matching++;
      sum += byTitle;
    }
    return sum * matching;
  }

  /** Counts how often each of the query's terms stands among tokens, from one place to before another. */
  #count(tokens: Int32Array, from: number, to: number): void {
    const [times, places] = [this.#times, this.#places];
    for (let slot = 0; slot < times.length; slot++) times[slot] = 0;
    for (let at = from; at < to; at++) {
      const slot = places.of(tokens[at] as number);
      if (slot >= 0) times[slot] = (times[slot] as number) + 1;
    }
  }
}
