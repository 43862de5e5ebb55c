/** All passages of a corpus, found by their words. MiniSearch holds the inverted index and scores by BM25. */

import MiniSearch from 'minisearch';

import type { Article, ArticleId, IsoDate } from '../../corpus/article.ts';
import { tokenize } from '../../text/analyze.ts';
import { passages, type Passage } from './passage.ts';

/** A passage found, by its number, with its BM25 score. */
export type Found = Readonly<{ passage: number; score: number }>;

/** An article with the numbers of its passages, `from` … `to - 1`. */
export type IndexedArticle = Readonly<{ article: Article; from: number; to: number }>;

type Document = Readonly<{ id: number; text: string; title: string }>;

/** A word of the title counts this much beside one of the paragraph. */
const TITLE = 0.5;
/** A build never holds the event loop longer than this many milliseconds. */
const SLICE_MS = 10;

/** The passages of a corpus. Build with {@link buildPassageIndex}. */
export class PassageIndex {
  readonly passages: readonly Passage[];
  readonly articles: readonly IndexedArticle[];
  /** Dates of the oldest and the newest article; `null` when none is dated. */
  readonly oldest: IsoDate | null;
  readonly newest: IsoDate | null;
  /** The languages of the articles. */
  readonly languages: ReadonlySet<string>;
  readonly #search: MiniSearch<Document>;
  readonly #frequency: ReadonlyMap<string, number>;
  readonly #byArticle: ReadonlyMap<ArticleId, IndexedArticle>;

  constructor(
    all: readonly Passage[],
    articles: readonly IndexedArticle[],
    search: MiniSearch<Document>,
    frequency: ReadonlyMap<string, number>,
  ) {
    this.passages = all;
    this.articles = articles;
    this.#search = search;
    this.#frequency = frequency;
    this.#byArticle = new Map(articles.map((indexed) => [indexed.article.id, indexed]));
    const dates = articles.flatMap(({ article: { date } }) => date ?? []).sort();
    this.oldest = dates[0] ?? null;
    this.newest = dates.at(-1) ?? null;
    this.languages = new Set(articles.map(({ article }) => article.language ?? 'en'));
  }

  /** How many passages there are. */
  get size(): number {
    return this.passages.length;
  }

  /** In how many passages, their titles included, a term stands. */
  frequency(term: string): number {
    return this.#frequency.get(term) ?? 0;
  }

  /** Rarity of a term: the inverse document frequency of BM25 (Robertson and Zaragoza 2009, eq. 3.3, plus one). */
  rarity(term: string): number {
    const holding = this.frequency(term);
    return Math.log(1 + (this.size - holding + 0.5) / (holding + 0.5));
  }

  /** The passages of an article. */
  ofArticle(id: ArticleId): IndexedArticle | null {
    return this.#byArticle.get(id) ?? null;
  }

  /** The passage of an article that holds a span of its text; `null` for furniture and what is not indexed. */
  passageAt(article: ArticleId, start: number, end: number): number | null {
    const { from = 0, to = 0 } = this.#byArticle.get(article) ?? {};
    for (let passage = from; passage < to; passage++) {
      const found = this.passages[passage];
      if (found && found.start <= start && found.end >= end) return passage;
    }
    return null;
  }

  /**
   * Passages that hold at least one of the terms, best first; equal scores newest first, then by id.
   * @param terms as {@link tokenize} gives them
   * @param accepts which passages to look at; `null` for all
   */
  search(terms: readonly string[], limit: number, accepts: ((passage: Passage) => boolean) | null): Found[] {
    const known = [...new Set(terms)].filter((term) => this.frequency(term) > 0);
    if (known.length === 0) return [];
    const found = this.#search.search(
      known.join(' '),
      accepts === null ? {} : { filter: ({ id }) => accepts(this.passages[id as number] as Passage) },
    );
    return found
      .map(({ id, score }) => ({ passage: id as number, score }))
      .sort((a, b) => b.score - a.score || this.compare(a.passage, b.passage))
      .slice(0, limit);
  }

  /** The order of passages of equal score: newest first, then by id. */
  compare(one: number, other: number): number {
    const [a, b] = [this.passages[one], this.passages[other]];
    const [x, y] = [a?.article.date ?? '', b?.article.date ?? ''];
    if (x !== y) return x < y ? 1 : -1;
    return (a?.id ?? '') < (b?.id ?? '') ? -1 : 1;
  }
}

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

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
    searchOptions: { combineWith: 'OR', boost: { title: TITLE } },
    autoVacuum: false,
  });
  const all: Passage[] = [];
  const indexed: IndexedArticle[] = [];
  const frequency = new Map<string, number>();
  let until = performance.now() + SLICE_MS;
  const inOrder = [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const article of inOrder) {
    const language = article.language ?? 'en';
    const termsOf = (text: string) => tokenize(text, language).flatMap(({ stop, term }) => (stop ? [] : [term]));
    const title = termsOf(article.title ?? '');
    const from = all.length;
    for (const passage of passages(article)) {
      if (performance.now() > until) {
        await pause();
        until = performance.now() + SLICE_MS;
      }
      const terms = termsOf(article.text.slice(passage.start, passage.end));
      for (const term of new Set([...terms, ...title])) frequency.set(term, (frequency.get(term) ?? 0) + 1);
      search.add({ id: all.length, text: terms.join(' '), title: title.join(' ') });
      all.push(passage);
    }
    indexed.push({ article, from, to: all.length });
  }
  return new PassageIndex(all, indexed, search, frequency);
}
