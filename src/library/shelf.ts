/** One loaded state of the corpus: its articles and what is found in them. A reload builds another beside it. */

import type { ArticleLookup } from '../answer/answer.ts';
import type { AskCorpus } from '../answer/ask/ask.ts';
import type { Meaning } from '../answer/ask/read.ts';
import { catalogueOf, type Catalogue } from '../answer/ask/understand/catalogue.ts';
import type { Article, ArticleId, Problem } from '../corpus/article.ts';
import { CorpusError, readCorpus } from '../corpus/folder.ts';
import type { TellUnread } from '../extract/budget.ts';
import { extractFigures } from '../extract/figures/figure.ts';
import { extractSpeech } from '../extract/speech/quote.ts';
import { LedgerBuilder, type Ledger } from '../index/ledger/ledger.ts';
import { buildPassageIndex, type PassageIndex } from '../index/passages/passage-index.ts';
import { PeopleBuilder, type PeopleIndex } from '../index/people/people.ts';
import type { Progress } from '../encoder/vectors.ts';
import { meaningOf, type EncoderEngine } from './meaning.ts';
import { Pace } from './pace.ts';
import { fault, tooSlow, UnreadParts, type Reading } from './unread.ts';
import { isSetAside, workOn, type Watch } from './watch.ts';

/** None of the files gave an article. */
export class NoArticles extends CorpusError {
  readonly problems: readonly Problem[];

  constructor(path: string, problems: readonly Problem[]) {
    super(
      `No file in ${path} holds an article that can be used.`,
      'Mend the files named above, or name another folder.',
    );
    this.name = 'NoArticles';
    this.problems = problems;
  }
}

/** It never changes, but for quotes and figures, which are extracted when they are first wanted. */
export class Shelf {
  readonly articles: ArticleLookup;
  readonly index: PassageIndex;
  readonly catalogue: Catalogue;
  /** `null` in words only. */
  readonly meaning: Meaning | null;
  readonly undated: number;
  readonly #problems: Problem[];
  #people: Promise<PeopleIndex> | null = null;
  #ledger: Promise<Ledger> | null = null;
  #counts: { quotes: number | null; figures: number | null } = { quotes: null, figures: null };
  #closed = false;
  readonly #stop = new AbortController();
  readonly #watch: Watch | null;

  private constructor(
    articles: ArticleLookup,
    index: PassageIndex,
    meaning: Meaning | null,
    problems: Problem[],
    watch: Watch | null,
  ) {
    this.#watch = watch;
    this.articles = articles;
    this.index = index;
    this.meaning = meaning;
    this.catalogue = catalogueOf(articles.values());
    this.#problems = problems;
    this.undated = [...articles.values()].filter(({ date }) => date === null).length;
  }

  /**
   * Reads and indexes a corpus. Quotes and figures are not extracted yet.
   * @param watch is told of every article that is extracted, and says which are not; `null` for none
   * @throws {CorpusError} when there is nothing to read, {@link NoArticles} when nothing read is an article
   */
  static async load(path: string, engine: EncoderEngine, watch: Watch | null = null): Promise<Shelf> {
    const pace = new Pace();
    const articles = new Map<ArticleId, Article>();
    const problems: Problem[] = [];
    for await (const entry of readCorpus(path)) {
      if ('article' in entry) articles.set(entry.article.id, entry.article);
      else problems.push(entry.problem);
      await pace.rest();
    }
    if (articles.size === 0) throw new NoArticles(path, problems);
    const index = await buildPassageIndex(articles.values());
    return new Shelf(articles, index, await meaningOf(engine, index), problems, watch);
  }

  /** Makes the passage vectors that are missing; ends when the state is closed. */
  async makeVectors(onProgress?: (progress: Progress) => void): Promise<void> {
    await this.meaning?.vectors.make(onProgress, this.#stop.signal);
  }

  /** What a question looks into. */
  corpus(people: PeopleIndex | null): AskCorpus {
    const { articles, catalogue, index, meaning } = this;
    return { articles, catalogue, index, people, meaning };
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** How much is extracted; `null` while it is not known. */
  get counts(): Readonly<{ quotes: number | null; figures: number | null }> {
    return this.#counts;
  }

  /** True once quotes or figures have been asked for. */
  get extracting(): boolean {
    return this.#people !== null || this.#ledger !== null;
  }

  /** Who said what: extracted once, in the background; everyone who asks waits for the same work. */
  people(): Promise<PeopleIndex> {
    this.#people ??= this.#extractPeople();
    return this.#people;
  }

  /** The figures, in the same way. */
  ledger(): Promise<Ledger> {
    this.#ledger ??= this.#extractLedger();
    return this.#ledger;
  }

  /** Both, one after the other. */
  async extract(): Promise<void> {
    await this.people();
    await this.ledger();
  }

  /** Ends an extraction that still runs; who waits for it is told. */
  close(): void {
    this.#closed = true;
    this.#stop.abort();
  }

  async #extractPeople(): Promise<PeopleIndex> {
    const people = new PeopleBuilder();
    let quotes = 0;
    await this.#each('quotes', (article, tell) => {
      const speech = extractSpeech(article, tell);
      people.add(article, speech);
      quotes += speech.quotes.length;
    });
    const built = await people.buildInSteps();
    this.#counts = { ...this.#counts, quotes };
    return built;
  }

  async #extractLedger(): Promise<Ledger> {
    const ledger = new LedgerBuilder();
    let figures = 0;
    await this.#each('figures', (article, tell) => {
      const found = extractFigures(article, tell);
      ledger.add(article, found);
      figures += found.length;
    });
    this.#counts = { ...this.#counts, figures };
    return ledger.build();
  }

  /** Does something with every article, in short slices; one that fails is noted and the others go on. */
  async #each(what: Reading, read: (article: Article, tell: TellUnread) => void): Promise<void> {
    const pace = new Pace();
    for (const article of this.articles.values()) {
      if (this.#closed) throw new Error('the library was closed');
      this.#problems.push(...this.#read(article, what, read));
      await pace.rest();
    }
  }

  /** Reads one article under watch; what is wrong with it, or not read of it. */
  #read(article: Article, what: Reading, read: (article: Article, tell: TellUnread) => void): Problem[] {
    const watch = this.#watch;
    const unread = new UnreadParts(article);
    if (watch !== null) {
      const work = workOn(article, what);
      if (isSetAside(watch, work)) return [tooSlow(article, what, watch.seconds)];
      watch.begin(work);
    }
    try {
      read(article, unread.tell);
    } catch {
      return [fault(article, what)];
    } finally {
      watch?.end();
    }
    return unread.problems();
  }
}
