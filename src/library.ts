/**
 * The only door that bot and cli use: it owns the loaded corpus and answers through one asynchronous interface.
 */

import type {
  AskAnswer,
  AskRequest,
  FigureRow,
  Filter,
  QuoteAnswer,
  QuoteRequest,
  QuoteRow,
  SourceAnswer,
  SourceRow,
  Speaker,
  StatsAnswer,
  StatsRequest,
} from './answer/answer.ts';
import { ask } from './answer/ask.ts';
import { cite } from './answer/citation.ts';
import { closestNames } from './answer/closest-names.ts';
import { today } from './answer/date.ts';
import { passes } from './answer/filter.ts';
import { answerQuote, suggestSpeakers } from './answer/quote.ts';
import { sampleQuestions } from './answer/samples.ts';
import { speakerAsked } from './answer/said.ts';
import { source, sources, suggestIds } from './answer/source.ts';
import { answerStats, suggestItems } from './answer/stats.ts';
import type { Article, Problem } from './corpus/article.ts';
import { readCorpus } from './corpus/folder.ts';
import { outletAliases } from './corpus/outlets.ts';
import { extractFigures } from './extract/figure.ts';
import { extractSpeech } from './extract/quote.ts';
import { fault, Shelf } from './library/shelf.ts';
import { WARM, warmUp } from './library/warm-up.ts';

export { CorpusError } from './corpus/folder.ts';
export { NoArticles } from './library/shelf.ts';
export type * from './answer/answer.ts';
export type { Article, ArticleId, ArticleKind, IsoDate, Problem } from './corpus/article.ts';
export type {
  ChainLink,
  Figure,
  FigureEvent,
  Modifier,
  NestedQuote,
  Quote,
  ReportedSpeech,
} from './extract/extraction.ts';

export { dateReadings, readDate, today } from './answer/date.ts';
export { keepsUndated } from './answer/filter.ts';
export { shownOf } from './answer/shown.ts';
export { eventNamed, EVENTS, UNITS } from './answer/stats.ts';
export { told } from './answer/told.ts';
export { readAsked, readTyped, type Typed } from './answer/typed.ts';
export { MAX_QUESTION_CHARS as QUESTION_LIMIT } from './answer/question.ts';
export { sentences } from './extract/sentence.ts';

/** What is loaded, in numbers. */
export type LibraryStatus = Readonly<{
  articles: number;
  passages: number;
  undated: number;
  /** `null` until the background extraction has finished. */
  quotes: number | null;
  figures: number | null;
  problems: number;
}>;

/** What reading the corpus again changed. */
export type ReloadReport = Readonly<{ before: LibraryStatus; after: LibraryStatus; problems: readonly Problem[] }>;

/** The loaded corpus and everything that can be asked of it. */
export interface Library {
  /** Passages that answer a question. Ready as soon as the library is open; "What did X say?" waits for the quotes. */
  ask(request: AskRequest): Promise<AskAnswer>;
  /** What a person said. Waits for the background extraction. */
  quotes(request: QuoteRequest): Promise<QuoteAnswer>;
  /** The figures of an event in one table. Waits for the background extraction. */
  stats(request: StatsRequest): Promise<StatsAnswer>;
  /** An article by its id, or a passage by its id with its neighbours; `null` when there is none. */
  source(id: string): Promise<SourceAnswer | null>;
  sources(filter: Filter): Promise<readonly SourceRow[]>;
  problems(): Promise<readonly Problem[]>;
  /** Speakers whose name, alias or role fits what was typed so far, most quoted first. */
  suggestSpeakers(typed: string, limit: number): Promise<readonly Speaker[]>;
  suggestItems(typed: string, limit: number): Promise<readonly string[]>;
  suggestSources(typed: string, limit: number): Promise<readonly string[]>;
  /** Article and passage ids with a line that says what they are. */
  suggestIds(typed: string, limit: number): Promise<readonly Readonly<{ id: string; label: string }>[]>;
  /** Questions that the loaded corpus answers, at most `limit`. */
  sampleQuestions(limit: number): Promise<readonly string[]>;
  status(): LibraryStatus;
  /** Reads the corpus again and swaps it in; on failure the old state keeps serving and the promise rejects. */
  reload(): Promise<ReloadReport>;
  close(): Promise<void>;
}

/** How a corpus is opened. */
export type LibraryOptions = Readonly<{
  /**
   * Extract quotes and figures at once, in the background, and get warm for questions; without it, they are extracted when
   * they are first asked for.
   */
  background?: boolean;
  /** The day that the library's own questions are asked on; default today. */
  now?: () => Date;
}>;

/** Outlets named where the one asked for is unknown: the likeliest, and the first of all. */
const LIKELIEST = 3;
const LISTED = 20;

/** What may have been meant by an outlet that no article has, and which there are; `null` for one that some article has. */
export async function unknownOutlet(
  typed: string | undefined,
  library: Pick<Library, 'sources' | 'suggestSources'>,
): Promise<Readonly<{ typed: string; closest: readonly string[]; listed: readonly string[] }> | null> {
  if (typed === undefined || (await library.sources({ source: typed })).length > 0) return null;
  const all = await library.suggestSources('', Infinity);
  return { typed, closest: closestNames(all, typed, LIKELIEST), listed: all.slice(0, LISTED) };
}

/**
 * Opens a corpus. Resolves when questions can be answered.
 * @param path a folder or file of articles
 * @throws {CorpusError} when there is nothing to read or no article in it
 */
export async function openLibrary(path: string, options: LibraryOptions = {}): Promise<Library> {
  const { background = false, now = () => new Date() } = options;
  let shelf = await Shelf.load(path);
  let reloading: Promise<ReloadReport> | null = null;
  let closed = false;
  let questions = 0;

  const prepare = async (at: Shelf): Promise<void> => {
    await at.people();
    await warmUp(at, today(now()), (asked) => !closed && asked + questions < WARM);
    await at.ledger();
  };
  // Who asks for quotes or figures is told of a failure; nobody waits here.
  if (background) prepare(shelf).catch(() => undefined);

  const status = (): LibraryStatus => ({
    articles: shelf.articles.size,
    passages: shelf.index.size,
    undated: shelf.undated,
    ...shelf.counts,
    problems: shelf.problems.length,
  });
  /** Only what somebody said has to wait for the quotes: the answer must not depend on what was asked before. */
  const askOf = async (at: Shelf, request: AskRequest): Promise<AskAnswer> => {
    const people = speakerAsked(request.question) === null ? null : await at.people().catch(() => null);
    return ask({ articles: at.articles, index: at.index, people }, request);
  };

  /** Builds the next state beside the present one and swaps in one step. */
  const reload = async (): Promise<ReloadReport> => {
    const before = status();
    const next = await Shelf.load(path);
    if (shelf.extracting) await next.extract();
    if (closed) throw new Error('the library was closed');
    shelf.close();
    shelf = next;
    return { before, after: status(), problems: next.problems };
  };

  return {
    ask: (request) => {
      questions++;
      return askOf(shelf, request);
    },
    async quotes(request) {
      const at = shelf;
      const people = await at.people();
      return answerQuote(people, at.articles, request);
    },
    async stats(request) {
      const at = shelf;
      const ledger = await at.ledger();
      return answerStats(ledger, at.articles, request);
    },
    source: (id) => Promise.resolve(source(shelf.articles, id)),
    sources: (filter) => Promise.resolve(sources(shelf.articles, filter)),
    problems: () => Promise.resolve(shelf.problems),
    async suggestSpeakers(typed, limit) {
      const people = await shelf.people();
      return suggestSpeakers(people, typed, limit);
    },
    async suggestItems(typed, limit) {
      const ledger = await shelf.ledger();
      return suggestItems(ledger, typed, limit);
    },
    suggestSources: (typed, limit) => Promise.resolve(suggestSources([...shelf.articles.values()], typed, limit)),
    suggestIds: (typed, limit) => Promise.resolve(suggestIds(shelf.articles, typed, limit)),
    async sampleQuestions(limit) {
      const at = shelf;
      const people = await at.people();
      const ledger = await at.ledger();
      const corpus = { articles: at.articles, index: at.index, people };
      const answers = (question: string) =>
        ask(corpus, { question, asOf: today(now()), limit: 1 }).status === 'answered';
      return sampleQuestions(ledger, people, answers, limit);
    },
    status,
    reload: () => {
      // A second wish while one runs gets a fresh reading after it: the files may have changed in between.
      const run = reloading === null ? reload() : reloading.catch(() => undefined).then(reload);
      reloading = run;
      void run
        .catch(() => undefined)
        .then(() => {
          if (reloading === run) reloading = null;
        });
      return run;
    },
    close: () => {
      closed = true;
      shelf.close();
      return Promise.resolve();
    },
  };
}

/** Outlets whose name or alias has a word that begins with what was typed, most articles first. */
function suggestSources(articles: readonly Article[], typed: string, limit: number): string[] {
  const wanted = ` ${typed.trim().toLowerCase()}`;
  const counts = new Map<string, number>();
  for (const article of articles)
    if (article.source !== null) counts.set(article.source, (counts.get(article.source) ?? 0) + 1);
  return [...counts]
    .filter(([name]) => [name, ...outletAliases(name)].some((each) => ` ${each.toLowerCase()}`.includes(wanted)))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([name]) => name);
}

/** A row, or something wrong with the corpus, as they come. */
export type Streamed<Row> = Readonly<{ row: Row }> | Readonly<{ problem: Problem }>;

/** Reads a corpus article by article and gives the rows of each; nothing is kept. */
async function* stream<Row>(
  path: string,
  filter: Filter,
  what: string,
  rowsOf: (article: Article) => readonly Row[],
): AsyncGenerator<Streamed<Row>> {
  for await (const entry of readCorpus(path)) {
    if ('problem' in entry) {
      yield entry;
      continue;
    }
    if (!passes(entry.article, filter)) continue;
    try {
      for (const row of rowsOf(entry.article)) yield { row };
    } catch {
      yield { problem: fault(entry.article, what) };
    }
  }
}

/** Every quote of a corpus, in corpus order, one article in memory at a time. */
export function streamQuotes(path: string, filter: Filter): AsyncGenerator<Streamed<QuoteRow>> {
  return stream(path, filter, 'quotes', (article) =>
    extractSpeech(article).quotes.map((quote) => ({ ...quote, citation: cite(article, quote.paragraph) })),
  );
}

/** Every quantity of a corpus, whatever it counts, in corpus order, one article in memory at a time. */
export function streamFigures(path: string, filter: Filter): AsyncGenerator<Streamed<FigureRow>> {
  return stream(path, filter, 'figures', (article) =>
    extractFigures(article).map((figure) => ({ ...figure, citation: cite(article, figure.paragraph) })),
  );
}

/** Everything that is wrong with a corpus, as it is read. */
export async function* checkCorpus(path: string): AsyncGenerator<Problem | null> {
  for await (const entry of readCorpus(path)) yield 'problem' in entry ? entry.problem : null;
}
