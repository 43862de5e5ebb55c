/**
 * All passages of a corpus, searchable. MiniSearch finds candidates by BM25; beside it every passage keeps its terms as
 * numbers in reading order, so that the ranking can look at order, distance and rarity without reading the text again.
 */

import MiniSearch from 'minisearch';

import type { Article, ArticleId, IsoDate } from '../corpus/article.ts';
import { tokenize } from './analyze.ts';
import { marksOf } from './marks.ts';
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

/** An article as the ranking knows it: its passages are `from` … `to - 1`. */
export type IndexedArticle = Readonly<{
  article: Article;
  from: number;
  to: number;
  /** Term numbers of the title, words of grammar left out. */
  title: readonly number[];
}>;

type Parts = Readonly<{
  passages: readonly Passage[];
  articles: readonly IndexedArticle[];
  articleOf: Uint32Array;
  search: MiniSearch<Document>;
  termIds: ReadonlyMap<string, number>;
  frequency: Uint32Array;
  articleFrequency: Uint32Array;
  tokens: Int32Array;
  marks: Uint16Array;
  offsets: Uint32Array;
}>;

/** The passages of a corpus. Build with {@link buildPassageIndex}. */
export class PassageIndex {
  readonly passages: readonly Passage[];
  readonly articles: readonly IndexedArticle[];
  readonly #parts: Parts;
  readonly #byId: ReadonlyMap<ArticleId, IndexedArticle>;

  constructor(parts: Parts) {
    this.passages = parts.passages;
    this.articles = parts.articles;
    this.newest = parts.articles.reduce<IsoDate | null>(
      (newest, { article: { date } }) => (date !== null && (newest === null || date > newest) ? date : newest),
      null,
    );
    this.#parts = parts;
    this.#byId = new Map(parts.articles.map((indexed) => [indexed.article.id, indexed]));
  }

  /** How many passages there are. */
  get size(): number {
    return this.passages.length;
  }

  /** Date of the newest article; `null` when none is dated. */
  readonly newest: IsoDate | null;

  /** Number of a term, -1 when neither a passage nor a title has it. */
  termId(term: string): number {
    return this.#parts.termIds.get(term) ?? -1;
  }

  /** In how many passages a term stands. */
  frequency(term: string): number {
    return this.#parts.frequency[this.termId(term)] ?? 0;
  }

  /** Rarity of a term: the inverse document frequency of BM25 (Robertson and Zaragoza 2009, eq. 3.3, plus one). */
  rarity(term: string): number {
    return this.rarityOf(this.termId(term));
  }

  /** Rarity by term number; of -1, a term that stands nowhere, the highest there is. */
  rarityOf(term: number): number {
    const n = this.#parts.frequency[term] ?? 0;
    return Math.log(1 + (this.size - n + 0.5) / (n + 0.5));
  }

  /** The same, counting articles instead of passages. */
  articleRarityOf(term: number): number {
    const n = this.#parts.articleFrequency[term] ?? 0;
    return Math.log(1 + (this.articles.length - n + 0.5) / (n + 0.5));
  }

  /** Every term of the corpus. */
  vocabulary(): IterableIterator<string> {
    return this.#parts.termIds.keys();
  }

  /** Number of the article a passage belongs to. */
  articleOf(passage: number): number {
    return this.#parts.articleOf[passage] ?? 0;
  }

  /** The passage of an article that holds a span of its text; `null` for furniture and what is not indexed. */
  passageAt(article: ArticleId, start: number, end: number): number | null {
    const { from = 0, to = 0 } = this.#byId.get(article) ?? {};
    for (let passage = from; passage < to; passage++) {
      const found = this.passages[passage];
      if (found && found.start <= start && found.end >= end) return passage;
    }
    return null;
  }

  /** The term numbers of a passage in reading order; -1 for a word of grammar. */
  tokens(passage: number): Int32Array {
    const { tokens, offsets } = this.#parts;
    return tokens.subarray(offsets[passage], offsets[passage + 1]);
  }

  /** The marks (bits of `MARK`) of the same words. */
  marks(passage: number): Uint16Array {
    const { marks, offsets } = this.#parts;
    return marks.subarray(offsets[passage], offsets[passage + 1]);
  }

  /** The term numbers of a whole article in reading order. */
  articleTokens(article: number): Int32Array {
    const { tokens, offsets } = this.#parts;
    const { from = 0, to = 0 } = this.articles[article] ?? {};
    return tokens.subarray(offsets[from], offsets[to]);
  }

  /** Words per article on average. */
  get averageArticle(): number {
    return this.#parts.tokens.length / Math.max(1, this.articles.length);
  }

  /**
   * Passages that hold at least one of the terms, best first.
   * @param passes which passages to look at; `null` for all
   */
  search(wanted: readonly WeightedTerm[], passes: ((passage: Passage) => boolean) | null): Candidate[] {
    if (wanted.length === 0) return [];
    const weights = new Map(wanted.map(({ term, weight }) => [term, weight]));
    const results = this.#parts.search.search([...weights.keys()].join(' '), {
      boostTerm: (term) => weights.get(term) ?? 1,
      ...(passes === null
        ? {}
        : {
            filter: ({ id }) => {
              const passage = this.passages[id as number];
              return passage !== undefined && passes(passage);
            },
          }),
    });
    return results.map(({ id, score }) => ({ passage: id as number, bm25: score }));
  }
}

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A typed array that grows as numbers are added. */
class Growing<T extends Int32Array | Uint32Array | Uint16Array> {
  #values: T;
  readonly #make: (length: number) => T;
  length = 0;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#values = make(1 << 16);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = this.#make(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  taken(): T {
    return this.#values.slice(0, this.length) as T;
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
  const indexed: IndexedArticle[] = [];
  const termIds = new Map<string, number>();
  const frequency: number[] = [];
  const articleFrequency: number[] = [];
  const lastPassage: number[] = [];
  const lastArticle: number[] = [];
  const articleOf = new Growing((length) => new Uint32Array(length));
  const tokens = new Growing((length) => new Int32Array(length));
  const marks = new Growing((length) => new Uint16Array(length));
  const offsets = new Growing((length) => new Uint32Array(length));
  const numberOf = (term: string): number => {
    let number = termIds.get(term);
    if (number === undefined) {
      termIds.set(term, (number = termIds.size));
      frequency.push(0);
      articleFrequency.push(0);
      lastPassage.push(-1);
      lastArticle.push(-1);
    }
    return number;
  };
  let until = performance.now() + SLICE_MS;
  const inOrder = [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const [at, article] of inOrder.entries()) {
    const language = article.language ?? 'en';
    const title = tokenize(article.title ?? '', language).filter((token) => !token.stop);
    const titleTerms = title.map((token) => token.term).join(' ');
    const from = all.length;
    for (const passage of passages(article)) {
      if (performance.now() > until) {
        await pause();
        until = performance.now() + SLICE_MS;
      }
      const id = all.length;
      all.push(passage);
      articleOf.push(at);
      offsets.push(tokens.length);
      const text = article.text.slice(passage.start, passage.end);
      const words = tokenize(text, language);
      for (const mark of marksOf(text, words)) marks.push(mark);
      for (const { stop, term } of words) {
        if (stop) {
          tokens.push(-1);
          continue;
        }
        const number = numberOf(term);
        tokens.push(number);
        if (lastPassage[number] !== id) {
          lastPassage[number] = id;
          frequency[number] = (frequency[number] ?? 0) + 1;
        }
        if (lastArticle[number] !== at) {
          lastArticle[number] = at;
          articleFrequency[number] = (articleFrequency[number] ?? 0) + 1;
        }
      }
      search.add({
        id,
        text: words.flatMap(({ stop, term }) => (stop ? [] : [term])).join(' '),
        title: titleTerms,
      });
    }
    indexed.push({ article, from, to: all.length, title: title.map(({ term }) => numberOf(term)) });
  }
  offsets.push(tokens.length);
  return new PassageIndex({
    passages: all,
    articles: indexed,
    articleOf: articleOf.taken(),
    search,
    termIds,
    frequency: Uint32Array.from(frequency),
    articleFrequency: Uint32Array.from(articleFrequency),
    tokens: tokens.taken(),
    marks: marks.taken(),
    offsets: offsets.taken(),
  });
}
