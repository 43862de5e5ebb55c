/** What the articles say, who and how much: extracted once an article, and kept while the article stays as it is. */

import type { Article, Problem } from '../corpus/article.ts';
import { extractFigures } from '../extract/figures/figure.ts';
import { extractSpeech } from '../extract/speech/quote.ts';
import { LedgerBuilder, type Ledger } from '../index/ledger/ledger.ts';
import { PeopleBuilder, type PeopleIndex } from '../index/people/people.ts';
import { Pace } from './pace.ts';

/** An article that one of the extractors could not get through; the others go on. */
export function fault(article: Article, what: string): Problem {
  return {
    file: article.file,
    line: article.line,
    severity: 'warning',
    problem: `The ${what} of ${article.id} could not be read.`,
    advice: 'The article is still searched. Please report it with the article.',
  };
}

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
  readonly #people = new PeopleBuilder();
  readonly #ledger = new LedgerBuilder();
  readonly #given = new WeakMap<Article, Given>();

  /**
   * Who said what in some articles. Works in short slices.
   * @throws {Stopped} when the signal ends it
   */
  async people(articles: Iterable<Article>, signal: AbortSignal): Promise<PeopleIndex> {
    const all = [...articles];
    await this.#each(all, 'quotes', signal, (article) => {
      if (this.#people.has(article)) return null;
      const speech = extractSpeech(article);
      this.#people.add(article, speech);
      return speech.quotes.length;
    });
    return this.#people.buildInSteps(all);
  }

  /** Who said what in those articles that are read by now. */
  async peopleSoFar(articles: Iterable<Article>): Promise<Readonly<{ value: PeopleIndex; read: number }>> {
    const read = [...articles].filter((article) => this.#people.has(article));
    return { value: await this.#people.buildInSteps(read), read: read.length };
  }

  /** The figures of some articles, in the same way. */
  async ledger(articles: Iterable<Article>, signal: AbortSignal): Promise<Ledger> {
    const all = [...articles];
    await this.#each(all, 'figures', signal, (article) => {
      if (this.#ledger.has(article)) return null;
      const figures = extractFigures(article);
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
    what: 'quotes' | 'figures',
    signal: AbortSignal,
    work: (article: Article) => number | null,
  ): Promise<void> {
    const pace = new Pace();
    for (const article of articles) {
      if (signal.aborted) throw new Stopped();
      const given = this.#given.get(article) ?? { quotes: null, figures: null, problems: [] };
      this.#given.set(article, given);
      // What has failed once is not tried again.
      if (given[what] !== null) continue;
      try {
        given[what] = work(article);
      } catch {
        given[what] = 0;
        given.problems.push(fault(article, what));
      }
      await pace.rest();
    }
  }
}
