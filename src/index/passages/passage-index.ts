/** All passages of a corpus, found by their words. MiniSearch holds the inverted index and scores by BM25. */

import MiniSearch from 'minisearch';

import type { Article, ArticleId, IsoDate } from '../../corpus/article.ts';
import { tokenize } from '../../text/analyze.ts';
import { above, passages, type Passage } from './passage.ts';

/** A passage found, by its number, with its BM25 score. */
export type Found = Readonly<{ passage: number; score: number }>;

/** An article with the numbers of its passages, `from` … `to - 1`. */
export type IndexedArticle = Readonly<{ article: Article; from: number; to: number }>;

type Document = Readonly<{ id: number; text: string; title: string }>;

/** A word of the title counts this much beside one of the paragraph. */
const TITLE = 0.5;
/** A build never holds the event loop longer than this many milliseconds. */
const SLICE_MS = 10;

/**
 * The passages of a corpus. Build with {@link buildPassageIndex}. It changes in place, an article at a time: a number once
 * given to a passage stays its own, so that a question that is under way still finds what it has found.
 */
export class PassageIndex {
  readonly #passages: Passage[] = [];
  /** Numbers of the passages whose article was taken out. */
  readonly #gone = new Set<number>();
  readonly #search: MiniSearch<Document>;
  readonly #frequency = new Map<string, number>();
  readonly #articles = new Map<ArticleId, IndexedArticle>();
  #summary: Summary | null = null;

  constructor() {
    this.#search = new MiniSearch<Document>({
      fields: ['text', 'title'],
      // Documents come as terms, joined by spaces; so do queries.
      tokenize: (text) => (text === '' ? [] : text.split(' ')),
      processTerm: (term) => term,
      searchOptions: { combineWith: 'OR', boost: { title: TITLE } },
      autoVacuum: false,
    });
  }

  /** By number, those of articles taken out included. */
  get passages(): readonly Passage[] {
    return this.#passages;
  }

  /** By id. */
  get articles(): readonly IndexedArticle[] {
    return this.#summarised().articles;
  }

  /** Dates of the oldest and the newest article; `null` when none is dated. */
  get oldest(): IsoDate | null {
    return this.#summarised().oldest;
  }

  get newest(): IsoDate | null {
    return this.#summarised().newest;
  }

  /** The languages of the articles. */
  get languages(): ReadonlySet<string> {
    return this.#summarised().languages;
  }

  /** How many passages can be found. */
  get size(): number {
    return this.#passages.length - this.#gone.size;
  }

  /** True while the article of a passage has not been taken out. */
  holds(passage: number): boolean {
    return passage < this.#passages.length && !this.#gone.has(passage);
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
    return this.#articles.get(id) ?? null;
  }

  /** The passage of an article that holds a span of its text; `null` for furniture and what is not indexed. */
  passageAt(article: ArticleId, start: number, end: number): number | null {
    const { from = 0, to = 0 } = this.#articles.get(article) ?? {};
    for (let passage = from; passage < to; passage++) {
      const found = this.#passages[passage];
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
      accepts === null ? {} : { filter: ({ id }) => accepts(this.#passages[id as number] as Passage) },
    );
    return found
      .map(({ id, score }) => ({ passage: id as number, score }))
      .sort((a, b) => b.score - a.score || this.compare(a.passage, b.passage))
      .slice(0, limit);
  }

  /** The order of passages of equal score: newest first, then by id. */
  compare(one: number, other: number): number {
    const [a, b] = [this.#passages[one], this.#passages[other]];
    const [x, y] = [a?.article.date ?? '', b?.article.date ?? ''];
    if (x !== y) return x < y ? 1 : -1;
    return (a?.id ?? '') < (b?.id ?? '') ? -1 : 1;
  }

  /** Puts an article in, in place of one of the same id. */
  add(article: Article): void {
    const steps = this.addInSteps(article);
    while (steps.next().done !== true);
  }

  /** The same with a pause after each passage; the article is known once all are in. */
  *addInSteps(article: Article): Generator<undefined, void> {
    this.remove(article.id);
    const from = this.#passages.length;
    for (const { passage, terms, title } of documentsOf(article)) {
      for (const term of new Set([...terms, ...title])) this.#frequency.set(term, this.frequency(term) + 1);
      this.#search.add({ id: this.#passages.length, text: terms.join(' '), title: title.join(' ') });
      this.#passages.push(passage);
      yield;
    }
    this.#articles.set(article.id, { article, from, to: this.#passages.length });
    this.#summary = null;
  }

  /** Takes an article out; what was found in it before can still be read. */
  remove(id: ArticleId): void {
    const indexed = this.#articles.get(id);
    if (indexed === undefined) return;
    let number = indexed.from;
    for (const { terms, title } of documentsOf(indexed.article)) {
      for (const term of new Set([...terms, ...title])) {
        const left = this.frequency(term) - 1;
        if (left > 0) this.#frequency.set(term, left);
        else this.#frequency.delete(term);
      }
      this.#search.remove({ id: number, text: terms.join(' '), title: title.join(' ') });
      this.#gone.add(number);
      number++;
    }
    this.#articles.delete(id);
    this.#summary = null;
  }

  #summarised(): Summary {
    return (this.#summary ??= summaryOf(this.#articles.values()));
  }
}

/** What the articles are together. */
type Summary = Readonly<{
  articles: readonly IndexedArticle[];
  oldest: IsoDate | null;
  newest: IsoDate | null;
  languages: ReadonlySet<string>;
}>;

function summaryOf(indexed: Iterable<IndexedArticle>): Summary {
  const articles = [...indexed].sort((a, b) => compareIds(a.article, b.article));
  const dates = articles.flatMap(({ article: { date } }) => date ?? []).sort();
  return {
    articles,
    oldest: dates[0] ?? null,
    newest: dates.at(-1) ?? null,
    languages: new Set(articles.map(({ article }) => article.language ?? 'en')),
  };
}

const compareIds = (a: Article, b: Article) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The passages of an article with the terms that they are found by. */
function* documentsOf(
  article: Article,
): Generator<Readonly<{ passage: Passage; terms: readonly string[]; title: readonly string[] }>> {
  const language = article.language ?? 'en';
  const termsOf = (text: string) => tokenize(text, language).flatMap(({ stop, term }) => (stop ? [] : [term]));
  let over: string | null = null;
  let title: readonly string[] = [];
  for (const passage of passages(article)) {
    const now = above(passage);
    if (now !== over) title = termsOf((over = now) ?? '');
    yield { passage, terms: termsOf(article.text.slice(passage.start, passage.end)), title };
  }
}

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Builds the index. Works in short slices and gives way to the event loop between them. The order of the articles makes
 * no difference.
 */
export async function buildPassageIndex(articles: Iterable<Article>): Promise<PassageIndex> {
  const index = new PassageIndex();
  let until = performance.now() + SLICE_MS;
  for (const article of [...articles].sort(compareIds)) {
    const steps = index.addInSteps(article);
    while (steps.next().done !== true) {
      if (performance.now() <= until) continue;
      await pause();
      until = performance.now() + SLICE_MS;
    }
  }
  return index;
}
