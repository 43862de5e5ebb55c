/** One loaded state of the corpus: its articles and what is found in them. A change of the corpus makes the next one. */

import type { ArticleLookup } from '../answer/answer.ts';
import type { AskCorpus } from '../answer/ask/ask.ts';
import { passageText, type Meaning } from '../answer/ask/read.ts';
import { catalogueOf, type Catalogue } from '../answer/ask/understand/catalogue.ts';
import type { Article, ArticleId, Problem } from '../corpus/article.ts';
import { CorpusError, type CorpusEntry } from '../corpus/folder.ts';
import { readRemoved } from '../corpus/removed.ts';
import type { Progress } from '../encoder/vectors.ts';
import { ledgerWithin, type Ledger } from '../index/ledger/ledger.ts';
import { passages } from '../index/passages/passage.ts';
import { buildPassageIndex, type PassageIndex } from '../index/passages/passage-index.ts';
import { peopleWithin, type PeopleIndex } from '../index/people/people.ts';
import { changesOf, type Changes } from './changes.ts';
import { Eventual } from './eventual.ts';
import { Extraction } from './extraction.ts';
import { meaningOf, type EncoderEngine } from './meaning.ts';
import type { Oversight } from './oversight.ts';
import { Pace } from './pace.ts';

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

/** Reads a corpus once more, from its beginning. */
export type ReadCorpus = () => AsyncIterable<CorpusEntry>;

/** An index in which more passages are gone than left is built anew. */
const MOST_GONE = 0.5;

type Read = Readonly<{ articles: ReadonlyMap<ArticleId, Article>; problems: readonly Problem[] }>;

/** What two states of a corpus have in common. */
type Shared = Readonly<{ index: PassageIndex; meaning: Meaning | null; extraction: Extraction }>;

export class Shelf {
  readonly articles: ArticleLookup;
  readonly index: PassageIndex;
  readonly catalogue: Catalogue;
  /** `null` in words only. */
  readonly meaning: Meaning | null;
  readonly undated: number;
  readonly #read: Read;
  readonly #extraction: Extraction;
  readonly #stop = new AbortController();
  /** Who said what; everyone who asks waits for the same work. */
  readonly people: Eventual<PeopleIndex>;
  /** The figures, in the same way. */
  readonly ledger: Eventual<Ledger>;

  private constructor(read: Read, { index, meaning, extraction }: Shared) {
    const { articles } = read;
    this.#read = read;
    this.articles = articles;
    this.index = index;
    this.meaning = meaning;
    this.#extraction = extraction;
    this.catalogue = catalogueOf(articles.values());
    this.undated = [...articles.values()].filter(({ date }) => date === null).length;
    const { signal } = this.#stop;
    const size = articles.size;
    this.people = new Eventual({
      whole: () => extraction.people(articles.values(), signal),
      soFar: () => extraction.peopleSoFar(articles.values()),
      within: peopleWithin,
      count: () => extraction.read('quotes', articles.values()),
      size,
    });
    this.ledger = new Eventual({
      whole: () => extraction.ledger(articles.values(), signal),
      soFar: () => Promise.resolve(extraction.ledgerSoFar(articles.values())),
      within: ledgerWithin,
      count: () => extraction.read('figures', articles.values()),
      size,
    });
  }

  /**
   * Reads and indexes a corpus. Quotes and figures are not extracted yet.
   * @param path as named in messages
   * @param oversight is told of every article that is extracted, and says which are not; `null` for none
   * @throws {CorpusError} when there is nothing to read, {@link NoArticles} when nothing read is an article
   */
  static async load(
    path: string,
    corpus: ReadCorpus,
    engine: EncoderEngine,
    oversight: Oversight | null = null,
  ): Promise<Shelf> {
    const read = await readAll(corpus);
    if (read.articles.size === 0) throw new NoArticles(path, read.problems);
    return Shelf.#built(read, engine, new Extraction(oversight));
  }

  static async #built(read: Read, engine: EncoderEngine, extraction: Extraction): Promise<Shelf> {
    const index = await buildPassageIndex(read.articles.values());
    return new Shelf(read, { index, meaning: await meaningOf(engine, index), extraction });
  }

  /**
   * Reads the corpus again and makes the state that follows; only what changed is indexed and extracted. This state can be
   * asked until the next one takes its place, and what it found can be read after that.
   * @throws as {@link load}; this state then stays as it is
   */
  async next(
    path: string,
    corpus: ReadCorpus,
    engine: EncoderEngine,
  ): Promise<Readonly<{ shelf: Shelf; changes: Changes }>> {
    const read = await readAll(corpus);
    if (read.articles.size === 0) throw new NoArticles(path, read.problems);
    const { articles, changes } = changesOf(this.articles, read.articles);
    const now = { articles, problems: read.problems };
    const lost = changes.removed.length + changes.updated.length;
    const { index, meaning } = this;
    const extraction = this.#extraction;
    const gone = index.passages.length - index.size;
    const shelf =
      lost > MOST_GONE * this.articles.size || gone > MOST_GONE * index.passages.length
        ? await Shelf.#built(now, engine, extraction)
        : new Shelf(now, { index, meaning, extraction });
    const unchanged = new Map([...articles].filter(([id, article]) => this.articles.get(id) === article));
    await Promise.all([shelf.people.follow(this.people, unchanged), shelf.ledger.follow(this.ledger, unchanged)]);
    if (shelf.index === index) await shelf.#take(changes);
    await shelf.#erase(
      path,
      changes.removed.flatMap((id) => this.articles.get(id) ?? []),
    );
    return { shelf, changes };
  }

  /** Brings the index to what the articles are now, one article at a time: at no moment is one missing that stays. */
  async #take({ removed, updated, added }: Changes): Promise<void> {
    const { index } = this;
    const vectors = this.meaning?.vectors;
    const pace = new Pace();
    for (const id of [...removed, ...updated, ...added]) {
      const { from = 0, to = 0 } = index.ofArticle(id) ?? {};
      const article = this.articles.get(id);
      const next = index.passages.length;
      if (article === undefined) index.remove(id);
      else index.add(article);
      for (let passage = from; passage < to; passage++) vectors?.drop(passage);
      for (const passage of index.passages.slice(next)) vectors?.add(passageText(passage));
      await pace.rest();
    }
  }

  /** Of articles that were taken out for good no vectors stay on disk. */
  async #erase(path: string, removed: readonly Article[]): Promise<void> {
    if (this.meaning === null || removed.length === 0) return;
    const out = await readRemoved(path);
    const gone = removed.filter((article) => out.has(article));
    this.meaning.vectors.erase(gone.flatMap(passages).map(passageText));
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
    return [...this.#read.problems, ...this.#extraction.problems(this.articles.values())];
  }

  /** How much is extracted; `null` while it is not known. */
  get counts(): Readonly<{ quotes: number | null; figures: number | null }> {
    const count = (what: 'quotes' | 'figures') => this.#extraction.count(what, this.articles.values());
    return { quotes: count('quotes'), figures: count('figures') };
  }

  /** How many articles are extracted by now. */
  get read(): Readonly<{ quotes: number; figures: number }> {
    const read = (what: 'quotes' | 'figures') => this.#extraction.read(what, this.articles.values());
    return { quotes: read('quotes'), figures: read('figures') };
  }

  /** Quotes and figures, one after the other. */
  async extract(): Promise<void> {
    await this.people.whole();
    await this.ledger.whole();
  }

  /** Ends an extraction that still runs; who waits for it is told. */
  close(): void {
    this.#stop.abort();
  }
}

async function readAll(corpus: ReadCorpus): Promise<Read> {
  const pace = new Pace();
  const articles = new Map<ArticleId, Article>();
  const problems: Problem[] = [];
  for await (const entry of corpus()) {
    if ('article' in entry) articles.set(entry.article.id, entry.article);
    else problems.push(entry.problem);
    await pace.rest();
  }
  return { articles, problems };
}
