/**
 * All passages of a corpus, searchable. MiniSearch finds candidates by BM25; beside it every passage keeps its terms as
 * numbers in reading order, so that the ranking can look at order, distance and rarity without reading the text again.
 */

import MiniSearch from 'minisearch';

import type { Article } from '../corpus/article.ts';
import { terms, tokenize } from './analyze.ts';
import { passages, type Passage } from './passage.ts';

/** A passage found, with the BM25 score of MiniSearch. */
export type Candidate = Readonly<{ passage: number; bm25: number }>;

/** A term to look for and how much it counts beside the others. */
export type WeightedTerm = Readonly<{ term: string; weight: number }>;

/** BM25 of short documents: tuned once by `npm run bench:ask` and pinned by a test. */
export const BM25 = { k: 1.2, b: 0.4, d: 0.5 } as const;
/** What a match in the article's title counts beside one in the passage. */
export const TITLE_BOOST = 0.3;

/** A build never holds the event loop longer than this many milliseconds. */
const SLICE_MS = 10;

type Document = Readonly<{ id: number; text: string; title: string }>;

/** The passages of a corpus. Build with {@link buildPassageIndex}. */
export class PassageIndex {
  readonly passages: readonly Passage[];
  readonly #search: MiniSearch<Document>;
  readonly #termIds: ReadonlyMap<string, number>;
  readonly #frequency: Uint32Array;
  readonly #tokens: Int32Array;
  readonly #offsets: Uint32Array;

  constructor(parts: {
    passages: readonly Passage[];
    search: MiniSearch<Document>;
    termIds: ReadonlyMap<string, number>;
    frequency: Uint32Array;
    tokens: Int32Array;
    offsets: Uint32Array;
  }) {
    this.passages = parts.passages;
    this.#search = parts.search;
    this.#termIds = parts.termIds;
    this.#frequency = parts.frequency;
    this.#tokens = parts.tokens;
    this.#offsets = parts.offsets;
  }

  /** How many passages there are. */
  get size(): number {
    return this.passages.length;
  }

  /** Number of a term, -1 when no passage has it. */
  termId(term: string): number {
    return this.#termIds.get(term) ?? -1;
  }

  /** In how many passages a term stands. */
  frequency(term: string): number {
    return this.#frequency[this.termId(term)] ?? 0;
  }

  /** Rarity of a term: the inverse document frequency of BM25 (Robertson and Zaragoza 2009, eq. 3.3, plus one). */
  rarity(term: string): number {
    const n = this.frequency(term);
    return Math.log(1 + (this.size - n + 0.5) / (n + 0.5));
  }

  /** Every term of the corpus. */
  vocabulary(): IterableIterator<string> {
    return this.#termIds.keys();
  }

  /** The term numbers of a passage in reading order; -1 for a word of grammar. */
  tokens(passage: number): Int32Array {
    return this.#tokens.subarray(this.#offsets[passage], this.#offsets[passage + 1]);
  }

  /**
   * Passages that hold at least one of the terms, best first.
   * @param passes which passages to look at
   */
  search(wanted: readonly WeightedTerm[], passes: (passage: Passage) => boolean): Candidate[] {
    if (wanted.length === 0) return [];
    const weights = new Map(wanted.map(({ term, weight }) => [term, weight]));
    const results = this.#search.search([...weights.keys()].join(' '), {
      boostTerm: (term) => weights.get(term) ?? 1,
      filter: ({ id }) => {
        const passage = this.passages[id as number];
        return passage !== undefined && passes(passage);
      },
    });
    return results.map(({ id, score }) => ({ passage: id as number, bm25: score }));
  }
}

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Grows as numbers are added. */
class Numbers {
  #values = new Int32Array(1 << 16);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  taken(): Int32Array {
    return this.#values.slice(0, this.length);
  }
}

/**
 * Builds the index. Works in short slices and gives way to the event loop between them. The order of the articles makes
 * no difference.
 */
export async function buildPassageIndex(articles: Iterable<Article>): Promise<PassageIndex> {
  const search = new MiniSearch<Document>({
    fields: ['text', 'title'],
    // Documents come as terms, joined by spaces; so do queries.
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'OR', bm25: BM25, boost: { title: TITLE_BOOST } },
    autoVacuum: false,
  });
  const all: Passage[] = [];
  const termIds = new Map<string, number>();
  const frequency: number[] = [];
  const lastSeen: number[] = [];
  const tokens = new Numbers();
  const offsets = new Numbers();
  let until = performance.now() + SLICE_MS;
  const inOrder = [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const article of inOrder) {
    const language = article.language ?? 'en';
    const title = article.title === null ? '' : terms(article.title, language).join(' ');
    for (const passage of passages(article)) {
      if (performance.now() > until) {
        await pause();
        until = performance.now() + SLICE_MS;
      }
      const id = all.length;
      all.push(passage);
      offsets.push(tokens.length);
      const words: string[] = [];
      for (const token of tokenize(article.text.slice(passage.start, passage.end), language)) {
        if (token.stop) {
          tokens.push(-1);
          continue;
        }
        let number = termIds.get(token.term);
        if (number === undefined) {
          termIds.set(token.term, (number = termIds.size));
          frequency.push(0);
          lastSeen.push(-1);
        }
        if (lastSeen[number] !== id) {
          lastSeen[number] = id;
          frequency[number] = (frequency[number] ?? 0) + 1;
        }
        tokens.push(number);
        words.push(token.term);
      }
      search.add({ id, text: words.join(' '), title });
    }
  }
  offsets.push(tokens.length);
  return new PassageIndex({
    passages: all,
    search,
    termIds,
    frequency: Uint32Array.from(frequency),
    tokens: tokens.taken(),
    offsets: Uint32Array.from(offsets.taken()),
  });
}
