/** What the articles say, who and how much: extracted once an article, and kept while the article stays as it is. */

import type { Article, Problem } from '../corpus/article.ts';
import type { TellUnread } from '../extract/budget.ts';
import { extractFigures } from '../extract/figures/figure.ts';
import { extractSpeech } from '../extract/speech/quote.ts';
import { LedgerBuilder, type Ledger } from '../index/ledger/ledger.ts';
import { PeopleBuilder, type PeopleIndex } from '../index/people/people.ts';
import { isSetAside, workOn, type Oversight } from './oversight.ts';
import { Pace } from './pace.ts';
import { fault, tooSlow, UnreadParts, type Reading } from './unread.ts';

/** The extraction was ended before it was done. */
export class Stopped extends Error {
  constructor() {
    super('the library was closed');
    this.name = 'Stopped';
  }
}

/** What an article gave, in numbers, and what went wrong with it. */
type Given = { quotes: number | null; figures: number | null; readonly problems: Problem[] };

export class Extraction {
  readonly #oversight: Oversight | null;
  readonly #people = new PeopleBuilder();
  readonly #ledger = new LedgerBuilder();
  readonly #given = new WeakMap<Article, Given>();
  /** What somebody waits for who asks before all is read: the reading gives way to it. */
  #built: Promise<unknown> = Promise.resolve();

  /** @param oversight is told of every article that is read, and says which are not */
  constructor(oversight: Oversight | null = null) {
    this.#oversight = oversight;
  }

  /**
   * Who said what in some articles. Works in short slices.
   * @throws {Stopped} when the signal ends it
   */
  async people(articles: Iterable<Article>, signal: AbortSignal): Promise<PeopleIndex> {
    const all = [...articles];
    await this.#each(all, 'quotes', signal, (article, tell) => {
      const speech = extractSpeech(article, tell);
      this.#people.add(article, speech);
      return speech.quotes.length;
    });
    return this.#people.buildInSteps(all);
  }

  /** Who said what in those articles that are read by now. */
  async peopleSoFar(articles: Iterable<Article>): Promise<Readonly<{ value: PeopleIndex; read: number }>> {
    const read = [...articles].filter((article) => this.#people.has(article));
    const built = this.#people.buildInSteps(read);
    this.#built = built;
    return { value: await built, read: read.length };
  }

  /** The figures of some articles, in the same way. */
  async ledger(articles: Iterable<Article>, signal: AbortSignal): Promise<Ledger> {
    const all = [...articles];
    await this.#each(all, 'figures', signal, (article, tell) => {
      const figures = extractFigures(article, tell);
      this.#ledger.add(article, figures);
      return figures.length;
    });
    return this.#ledger.build(all);
  }

  /** The figures of those articles that are read by now. */
  ledgerSoFar(articles: Iterable<Article>): Readonly<{ value: Ledger; read: number }> {
    const read = [...articles].filter((article) => this.#ledger.has(article));
    return { value: this.#ledger.build(read), read: read.length };
  }

  /** How many of some articles are read by now. */
  read(what: 'quotes' | 'figures', articles: Iterable<Article>): number {
    let read = 0;
    for (const article of articles) if ((this.#given.get(article)?.[what] ?? null) !== null) read++;
    return read;
  }

  /** How many quotes or figures some articles hold; `null` while it is not known of all. */
  count(what: 'quotes' | 'figures', articles: Iterable<Article>): number | null {
    let sum = 0;
    for (const article of articles) {
      const count = this.#given.get(article)?.[what] ?? null;
      if (count === null) return null;
      sum += count;
    }
    return sum;
  }

  /** What went wrong with some articles. */
  problems(articles: Iterable<Article>): Problem[] {
    return [...articles].flatMap((article) => this.#given.get(article)?.problems ?? []);
  }

  /** Does something with every article, in short slices; one that fails is noted and the others go on. */
  async #each(
    articles: readonly Article[],
    what: Reading,
    signal: AbortSignal,
    read: (article: Article, tell: TellUnread) => number,
  ): Promise<void> {
    const pace = new Pace();
    for (const article of articles) {
      if (signal.aborted) throw new Stopped();
      const given = this.#given.get(article) ?? { quotes: null, figures: null, problems: [] };
      this.#given.set(article, given);
      // What has failed once is not tried again.
      if (given[what] !== null) continue;
      given[what] = this.#read(article, what, given.problems, read);
      await pace.rest();
      await this.#built.catch(() => undefined);
    }
  }

  /** Reads one article under oversight; what is wrong with it, or not read of it, becomes a problem. */
  #read(
    article: Article,
    what: Reading,
    problems: Problem[],
    read: (article: Article, tell: TellUnread) => number,
  ): number {
    const oversight = this.#oversight;
    const unread = new UnreadParts(article);
    if (oversight !== null) {
      const work = workOn(article, what);
      if (isSetAside(oversight, work)) {
        problems.push(tooSlow(article, what, oversight.seconds));
        return 0;
      }
      oversight.begin(work);
    }
    try {
      const count = read(article, unread.tell);
      problems.push(...unread.problems());
      return count;
    } catch {
      problems.push(fault(article, what));
      return 0;
    } finally {
      oversight?.end();
    }
  }
}
