/**
 * All passages of a corpus, searchable. MiniSearch finds candidates; beside it every passage keeps its terms as numbers in
 * reading order, so that BM25 and the ranking can look at order, distance and rarity without reading the text again.
 */

import MiniSearch from 'minisearch';

import type { Article, ArticleId, IsoDate } from '../corpus/article.ts';
import { tokenize } from './analyze.ts';
import { Bm25, type Statistics } from './bm25.ts';
import { marksOf } from './marks.ts';
import { passages, type Passage } from './passage.ts';

/** Passages found, by number and ascending, each with its BM25 score. */
export type Found = Readonly<{ passages: Uint32Array; bm25: Float64Array }>;

/** A term to look for and how much it counts beside the others. */
export type WeightedTerm = Readonly<{ term: string; weight: number }>;

/**
 * The rarest terms of a query that stand in so many passages together find the candidates; the more common ones only count
 * in what is found (non-essential lists, Turtle and Flood 1995).
 */
const ENOUGH = 3000;
/** So many more of every hundred passages there are. */
const ENOUGH_PER_CENT = 4.5;
/** Fewer candidates than this, and the more common terms have to find some too. */
const FEW = 300;

/** A build never holds the event loop longer than this many milliseconds. */
const SLICE_MS = 10;

/** So many passage numbers are remembered for the terms asked about last (4 bytes each). */
const REMEMBERED = 2_000_000;

type IndexedTerm = Readonly<{ term: string; number: number }>;

/** Days since 1970. */
export function dayOf(date: IsoDate): number {
  return Math.round(Date.parse(date) / 86_400_000);
}

/** First letter and length of a term in one number: as text it would be made anew for every term of the corpus. */
const shapeOf = (term: string, length: number) => length * 0x10000 + (term.length > 0 ? term.charCodeAt(0) : 0);

const UNSCORED = new Float64Array(0);

type Document = Readonly<{ id: number; text: string; title: string }>;

/** An article as the ranking knows it: its passages are `from` … `to - 1`. */
export type IndexedArticle = Readonly<{
  article: Article;
  /** Its date as a number, see {@link dayOf}; `null` when undated. */
  day: number | null;
  from: number;
  to: number;
  /** Term numbers of the title, words of grammar left out, and how many different ones. */
  title: Int32Array;
  titleTerms: number;
}>;

type Parts = Readonly<{
  passages: readonly Passage[];
  articles: readonly IndexedArticle[];
  articleOf: Uint32Array;
  search: MiniSearch<Document>;
  termIds: ReadonlyMap<string, number>;
  statistics: Statistics;
  articleFrequency: Uint32Array;
  marks: Uint16Array;
}>;

/** The passages of a corpus. Build with {@link buildPassageIndex}. */
export class PassageIndex {
  readonly passages: readonly Passage[];
  readonly articles: readonly IndexedArticle[];
  readonly #parts: Parts;
  readonly #byId: ReadonlyMap<ArticleId, IndexedArticle>;
  readonly #rarest: number;
  readonly #rarities: Float64Array;
  readonly #remembered = new Map<number, Uint32Array>();
  #rememberedSize = 0;
  readonly #byShape = new Map<number, string[]>();

  constructor(parts: Parts) {
    this.passages = parts.passages;
    this.articles = parts.articles;
    const dates = parts.articles.flatMap(({ article: { date } }) => date ?? []).sort();
    this.oldest = dates[0] ?? null;
    this.newest = dates.at(-1) ?? null;
    this.languages = new Set(parts.articles.map(({ article }) => article.language ?? 'en'));
    this.#parts = parts;
    const rarity = (holding: number) => Math.log(1 + (this.size - holding + 0.5) / (holding + 0.5));
    this.#rarest = rarity(0);
    this.#rarities = Float64Array.from(parts.statistics.frequency, rarity);
    this.#byId = new Map(parts.articles.map((indexed) => [indexed.article.id, indexed]));
  }

  /** How many passages there are. */
  get size(): number {
    return this.passages.length;
  }

  /** Dates of the oldest and the newest article; `null` when none is dated. */
  readonly oldest: IsoDate | null;
  readonly newest: IsoDate | null;

  /** How many different terms there are; term numbers are smaller. */
  get terms(): number {
    return this.#parts.termIds.size;
  }

  /** Number of a term, -1 when neither a passage nor a title has it. */
  termId(term: string): number {
    return this.#parts.termIds.get(term) ?? -1;
  }

  /** In how many passages a term stands. */
  frequency(term: string): number {
    return this.#parts.statistics.frequency[this.termId(term)] ?? 0;
  }

  /** Rarity of a term: the inverse document frequency of BM25 (Robertson and Zaragoza 2009, eq. 3.3, plus one). */
  rarity(term: string): number {
    return this.rarityOf(this.termId(term));
  }

  /** Rarity by term number; of -1, a term that stands nowhere, the highest there is. */
  rarityOf(term: number): number {
    return this.#rarities[term] ?? this.#rarest;
  }

  /** The same, counting articles instead of passages. */
  articleRarityOf(term: number): number {
    const n = this.#parts.articleFrequency[term] ?? 0;
    return Math.log(1 + (this.articles.length - n + 0.5) / (n + 0.5));
  }

  /** The terms of the corpus that begin with a letter and have so many; gathered when first asked for. */
  termsLike(first: string, length: number): readonly string[] {
    if (this.#byShape.size === 0)
      for (const term of this.#parts.termIds.keys()) {
        const shape = shapeOf(term, term.length);
        const alike = this.#byShape.get(shape);
        if (alike) alike.push(term);
        else this.#byShape.set(shape, [term]);
      }
    return this.#byShape.get(shapeOf(first, length)) ?? [];
  }

  /** The languages of the articles. */
  readonly languages: ReadonlySet<string>;

  /** A term as one of its passages prints it; the term itself when only titles have it. */
  printed(term: string): string {
    const [passage] = this.#holdingOne({ term, number: this.termId(term) });
    const { article, start = 0, end = 0 } = this.passages[passage ?? -1] ?? {};
    if (article === undefined) return term;
    const text = article.text.slice(start, end);
    const word = tokenize(text, article.language ?? 'en').find((token) => token.term === term);
    return word === undefined ? term : text.slice(word.start, word.end);
  }

  /** The date of an article, by its number, as {@link dayOf} gives it; `null` when undated. */
  dayOf(article: number): number | null {
    return this.articles[article]?.day ?? null;
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
    const { tokens, offsets } = this.#parts.statistics;
    return tokens.subarray(offsets[passage], offsets[passage + 1]);
  }

  /** How many words a passage has, words of grammar included. */
  tokenCount(passage: number): number {
    const { offsets } = this.#parts.statistics;
    return (offsets[passage + 1] ?? 0) - (offsets[passage] ?? 0);
  }

  /** How many different terms a passage has. */
  differentTerms(passage: number): number {
    return this.#parts.statistics.lengths[passage] ?? 0;
  }

  /** The marks (bits of `MARK`) of the same words. */
  marks(passage: number): Uint16Array {
    const { marks } = this.#parts;
    const { offsets } = this.#parts.statistics;
    return marks.subarray(offsets[passage], offsets[passage + 1]);
  }

  /** The term numbers of a whole article in reading order. */
  articleTokens(article: number): Int32Array {
    const { tokens, offsets } = this.#parts.statistics;
    const { from = 0, to = 0 } = this.articles[article] ?? {};
    return tokens.subarray(offsets[from], offsets[to]);
  }

  /** Words per article on average. */
  get averageArticle(): number {
    return this.#parts.statistics.tokens.length / Math.max(1, this.articles.length);
  }

  /**
   * Passages that hold at least one of the terms. When the rarer terms find thousands, passages that hold none of them are
   * left out.
   * @param passes which passages to look at; `null` for all
   */
  search(wanted: readonly WeightedTerm[], passes: ((passage: Passage) => boolean) | null): Found {
    const { statistics, articleOf } = this.#parts;
    const known = [...new Map(wanted.map(({ term, weight }) => [term, weight]))]
      .map(([term, weight]) => ({ term, number: this.termId(term), weight }))
      .filter(({ number }) => number >= 0);
    const holding = ({ number }: { number: number }) =>
      (statistics.frequency[number] ?? 0) + (statistics.titleFrequency[number] ?? 0);
    const enough = ENOUGH + (this.size / 100) * ENOUGH_PER_CENT;
    let sum = 0;
    const rare = known
      .toSorted((a, b) => holding(a) - holding(b) || a.number - b.number)
      .filter((term) => {
        const before = sum;
        sum += holding(term);
        return sum <= enough || before < FEW;
      });
    let passages = this.#holding(rare, passes);
    if (passages.length < FEW && rare.length < known.length) passages = this.#holding(known, passes);

    const scorer = new Bm25(statistics, known);
    const bm25 = new Float64Array(passages.length);
    let article = -1;
    let title: Float64Array = UNSCORED;
    for (let at = 0; at < passages.length; at++) {
      const passage = passages[at] as number;
      if (article !== articleOf[passage]) {
        article = articleOf[passage] as number;
        title = scorer.title(this.articles[article] as IndexedArticle);
      }
      bm25[at] = scorer.score(passage, title);
    }
    return { passages, bm25 };
  }

  /** The passages that hold one of the terms, ascending: those of an article side by side, as they lie in memory. */
  #holding(terms: readonly IndexedTerm[], passes: ((passage: Passage) => boolean) | null): Uint32Array {
    const holds = new Uint8Array(this.size);
    let most = 0;
    for (const term of terms) {
      const holding = this.#holdingOne(term);
      for (let at = 0; at < holding.length; at++) holds[holding[at] as number] = 1;
      most += holding.length;
    }
    const found = new Uint32Array(Math.min(most, this.size));
    let count = 0;
    for (let passage = 0; passage < holds.length; passage++)
      if (holds[passage] === 1 && (passes === null || passes(this.passages[passage] as Passage)))
        found[count++] = passage;
    return found.slice(0, count);
  }

  /** What MiniSearch finds for a term, remembered for the next question with it. */
  #holdingOne({ term, number }: IndexedTerm): Uint32Array {
    let found = this.#remembered.get(number);
    if (found === undefined) {
      const results = this.#parts.search.search(term);
      found = new Uint32Array(results.length);
      for (let at = 0; at < results.length; at++) found[at] = (results[at] as { id: number }).id;
      if (this.#rememberedSize > REMEMBERED) {
        this.#remembered.clear();
        this.#rememberedSize = 0;
      }
      this.#remembered.set(number, found);
      this.#rememberedSize += found.length;
    }
    return found;
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
    searchOptions: { combineWith: 'OR' },
    autoVacuum: false,
  });
  const all: Passage[] = [];
  const indexed: IndexedArticle[] = [];
  const termIds = new Map<string, number>();
  const frequency: number[] = [];
  const articleFrequency: number[] = [];
  const titleFrequency: number[] = [];
  const lastPassage: number[] = [];
  const lastArticle: number[] = [];
  const articleOf = new Growing((length) => new Uint32Array(length));
  const tokens = new Growing((length) => new Int32Array(length));
  const marks = new Growing((length) => new Uint16Array(length));
  const offsets = new Growing((length) => new Uint32Array(length));
  const lengths = new Growing((length) => new Uint16Array(length));
  let inPassages = 0;
  let inTitles = 0;
  const numberOf = (term: string): number => {
    let number = termIds.get(term);
    if (number === undefined) {
      termIds.set(term, (number = termIds.size));
      frequency.push(0);
      titleFrequency.push(0);
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
      let different = 0;
      for (const { stop, term } of words) {
        if (stop) {
          tokens.push(-1);
          continue;
        }
        const number = numberOf(term);
        tokens.push(number);
        if (lastPassage[number] !== id) {
          lastPassage[number] = id;
          different++;
          frequency[number] = (frequency[number] ?? 0) + 1;
        }
        if (lastArticle[number] !== at) {
          lastArticle[number] = at;
          articleFrequency[number] = (articleFrequency[number] ?? 0) + 1;
        }
      }
      lengths.push(different);
      inPassages += different;
      search.add({
        id,
        text: words.flatMap(({ stop, term }) => (stop ? [] : [term])).join(' '),
        title: titleTerms,
      });
    }
    const count = all.length - from;
    const titleNumbers = title.map(({ term }) => numberOf(term));
    const different = new Set(titleNumbers);
    for (const number of different) titleFrequency[number] = (titleFrequency[number] ?? 0) + count;
    inTitles += count * different.size;
    indexed.push({
      article,
      day: article.date === null ? null : dayOf(article.date),
      from,
      to: all.length,
      title: Int32Array.from(titleNumbers),
      titleTerms: different.size,
    });
  }
  offsets.push(tokens.length);
  return new PassageIndex({
    passages: all,
    articles: indexed,
    articleOf: articleOf.taken(),
    search,
    termIds,
    statistics: {
      count: all.length,
      frequency: Uint32Array.from(frequency),
      titleFrequency: Uint32Array.from(titleFrequency),
      tokens: tokens.taken(),
      offsets: offsets.taken(),
      lengths: lengths.taken(),
      averageLength: inPassages / Math.max(1, all.length),
      averageTitle: inTitles / Math.max(1, all.length),
    },
    articleFrequency: Uint32Array.from(articleFrequency),
    marks: marks.taken(),
  });
}
