/**
 * The only door that bot and cli use: it owns the loaded corpus and answers through one asynchronous interface.
 */

import type {
  AskAnswer,
  AskRequest,
  CheckedQuote,
  EncoderState,
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
import { ask } from './answer/ask/ask.ts';
import { readSaid } from './answer/ask/understand/person.ts';
import { checkQuote } from './answer/check-quote/check-quote.ts';
import { cite } from './answer/citation.ts';
import { closestNames } from './answer/closest-names.ts';
import { today } from './answer/date.ts';
import { passes } from './answer/filter.ts';
import { relevanceByMeaning } from './answer/quote/about.ts';
import { answerQuote, saidByMeant, suggestSpeakers } from './answer/quote/quote.ts';
import { readSpeaker } from './answer/quote/spelled.ts';
import { sampleQuestions } from './answer/samples.ts';
import { source, sources, suggestIds } from './answer/source/source.ts';
import { figuresAbout } from './answer/stats/about.ts';
import { answerStats, suggestItems } from './answer/stats/stats.ts';
import type { Article, Problem } from './corpus/article.ts';
import { readCorpus } from './corpus/folder.ts';
import { extractFigures, readsFigures } from './extract/figures/figure.ts';
import { extractSpeech } from './extract/speech/quote.ts';
import { encoderStatus, openEngine, type EncoderEngine } from './library/meaning.ts';
import { Shelf } from './library/shelf.ts';
import { fault, UnreadParts, unreadOf, type Reading } from './library/unread.ts';
import type { TellUnread } from './extract/budget.ts';
import type { Watch } from './library/watch.ts';
import { suggestAuthors, suggestSources } from './library/suggest.ts';

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

export { FIGURE_EVENTS } from './extract/extraction.ts';
export { dateReadings, readDate, today } from './answer/date.ts';
export { keepsUndated } from './answer/filter.ts';
export { shownOf } from './answer/shown.ts';
export { eventNamed, EVENTS, UNITS } from './answer/stats/stats.ts';
export { readQuoteAsked } from './answer/quote/asked.ts';
export { optionMeant, readAsked, readTyped, type Typed } from './answer/typed.ts';
export { OPTION_WORDS } from './answer/ask/understand/options.ts';
export { MAX_QUESTION_CHARS as QUESTION_LIMIT } from './answer/ask/understand/text.ts';
export { sentences } from './text/sentence.ts';

/** What is loaded, in numbers. */
export type LibraryStatus = Readonly<{
  articles: number;
  passages: number;
  undated: number;
  /** `null` until the background extraction has finished. */
  quotes: number | null;
  figures: number | null;
  problems: number;
  encoder: EncoderStatus;
}>;

/** Whether questions are answered by meaning too, and how many passages have their vectors. */
export type EncoderStatus = Readonly<{
  state: EncoderState;
  /** Why it is words only, and what to do about it; `null` otherwise. */
  why: string | null;
  advice: string | null;
  vectors: number;
  passages: number;
}>;

/** What reading the corpus again changed. */
export type ReloadReport = Readonly<{ before: LibraryStatus; after: LibraryStatus; problems: readonly Problem[] }>;

/** The loaded corpus and everything that can be asked of it. */
export interface Library {
  /** Passages that answer a question. Ready as soon as the library is open; "What did X say?" waits for the quotes. */
  ask(request: AskRequest): Promise<AskAnswer>;
  /** What a person said. Waits for the background extraction. */
  quotes(request: QuoteRequest): Promise<QuoteAnswer>;
  /** Whether a wording is printed anywhere, and by whom it is said there; of several sentences that stand apart each by itself. */
  checkQuote(quote: string, filter: Filter): Promise<readonly CheckedQuote[]>;
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
  suggestAuthors(typed: string, limit: number): Promise<readonly string[]>;
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
   * Extract quotes and figures and make passage vectors at once, in the background; without it, quotes and figures are
   * extracted when they are first asked for.
   */
  background?: boolean;
  /** The day that the library's own questions are asked on; default today. */
  now?: () => Date;
  /** `false` for words only. */
  encoder?: boolean;
  /** Folder for what is kept between runs; `null` to keep nothing. */
  data?: string | null;
  /** Watches over the extraction. */
  watch?: Watch;
  /**
   * Make missing passage vectors before the first question, for at most so many passages, and tell how far that is: what runs
   * once then gives the same answer every time. Without it they are made in the background.
   */
  beforehand?: Readonly<{ most: number; onProgress: (done: number, total: number) => void }>;
}>;

/** Names given where the outlet or author asked for is unknown: the likeliest, and the first of all outlets. */
const LIKELIEST = 3;
const LISTED = 20;

/** An outlet or author asked for that no article has: what may have been meant, and which outlets there are. */
export type UnknownName = Readonly<{
  kind: 'outlet' | 'author';
  typed: string;
  closest: readonly string[];
  listed: readonly string[];
}>;

/** The outlet, else the author, of a filter that no article has; `null` when some article has each of them. */
export async function unknownName(
  { source, author }: Pick<Filter, 'source' | 'author'>,
  library: Pick<Library, 'sources' | 'suggestSources' | 'suggestAuthors'>,
): Promise<UnknownName | null> {
  if (source !== undefined && (await library.sources({ source })).length === 0) {
    const all = await library.suggestSources('', Infinity);
    return {
      kind: 'outlet',
      typed: source,
      closest: closestNames(all, source, LIKELIEST),
      listed: all.slice(0, LISTED),
    };
  }
  if (author !== undefined && (await library.sources({ author })).length === 0) {
    const all = await library.suggestAuthors('', Infinity);
    // A collection has more authors than a message can list.
    return { kind: 'author', typed: author, closest: closestNames(all, author, LIKELIEST), listed: [] };
  }
  return null;
}

/** What an open library works on: a reload puts another shelf in its place. */
type Opened = Readonly<{
  path: string;
  engine: EncoderEngine;
  background: boolean;
  now: () => Date;
  watch: Watch | null;
}> & {
  shelf: Shelf;
  closed: boolean;
};

/**
 * Opens a corpus. Resolves when questions can be answered.
 * @param path a folder or file of articles
 * @throws {CorpusError} when there is nothing to read or no article in it
 */
export async function openLibrary(path: string, options: LibraryOptions = {}): Promise<Library> {
  const { background = false, now = () => new Date(), encoder = true, data = null, beforehand, watch = null } = options;
  const engine = await openEngine({ enabled: encoder, data });
  const shelf = await Shelf.load(path, engine, watch);
  if (beforehand && shelf.index.size <= beforehand.most)
    await shelf.makeVectors(({ ready, total }) => beforehand.onProgress(ready, total));
  // Who asks for quotes or figures is told of a failure; nobody waits here.
  if (background) prepare(shelf).catch(() => undefined);

  const opened: Opened = { path, engine, background, now, watch, shelf, closed: false };
  return {
    ...answersOf(opened),
    ...suggestionsOf(opened),
    status: () => statusOf(opened),
    reload: inTurn(() => reload(opened)),
    close: async () => {
      opened.closed = true;
      opened.shelf.close();
      await engine.close();
    },
  };
}

/** Makes at once what is otherwise made when it is first asked for. */
async function prepare(shelf: Shelf): Promise<void> {
  void shelf.makeVectors().catch(() => undefined);
  await shelf.extract();
}

function statusOf({ shelf, engine }: Opened): LibraryStatus {
  return {
    articles: shelf.articles.size,
    passages: shelf.index.size,
    undated: shelf.undated,
    ...shelf.counts,
    problems: shelf.problems.length,
    encoder: encoderStatus(engine, shelf),
  };
}

type Suggestions = Pick<Library, Extract<keyof Library, `suggest${string}`>>;

/** Everything that is answered from the shelf that serves when the question comes. */
function answersOf(opened: Opened): Omit<Library, keyof Suggestions | 'status' | 'reload' | 'close'> {
  return {
    ask: (request) => askOf(opened.shelf, request),
    quotes: (request) => quotesOf(opened.shelf, request),
    checkQuote: (quote, filter) => Promise.resolve(checkQuote(quote, filter, opened.shelf.index)),
    async stats(request) {
      const { shelf } = opened;
      const { about } = request;
      const meant =
        about === undefined || about.trim() === '' ? null : await figuresAbout(about, request, shelf.corpus(null));
      return answerStats(await shelf.ledger(), shelf.articles, request, meant);
    },
    source: (id) => Promise.resolve(source(opened.shelf.articles, id)),
    sources: (filter) => Promise.resolve(sources(opened.shelf.articles, filter)),
    problems: () => Promise.resolve(opened.shelf.problems),
    sampleQuestions: (limit) => samplesOf(opened.shelf, limit, opened.now),
  };
}

/** What is offered while one types. */
function suggestionsOf(opened: Opened): Suggestions {
  const articles = () => [...opened.shelf.articles.values()];
  return {
    suggestSpeakers: async (typed, limit) => suggestSpeakers(await opened.shelf.people(), typed, limit),
    suggestItems: async (typed, limit) => suggestItems(await opened.shelf.ledger(), typed, limit),
    suggestSources: (typed, limit) => Promise.resolve(suggestSources(articles(), typed, limit)),
    suggestAuthors: (typed, limit) => Promise.resolve(suggestAuthors(articles(), typed, limit)),
    suggestIds: (typed, limit) => Promise.resolve(suggestIds(opened.shelf.articles, typed, limit)),
  };
}

/** Only what somebody said has to wait for the quotes: the answer must not depend on what was asked before. */
async function askOf(shelf: Shelf, request: AskRequest): Promise<AskAnswer> {
  const people = readSaid(request.question) === null ? null : await shelf.people().catch(() => null);
  return ask(shelf.corpus(people), request);
}

/** What was said about a matter goes by meaning too, where there is an encoder. */
async function quotesOf(shelf: Shelf, request: QuoteRequest): Promise<QuoteAnswer> {
  const people = await shelf.people();
  const { articles, index, meaning } = shelf;
  const { about } = request;
  const { speaker, spelled } = readSpeaker(people, shelf.catalogue, request.speaker);
  const asked = { ...request, speaker };
  const byMeaning = about !== undefined && about.trim() !== '' && meaning !== null;
  const relevance = byMeaning
    ? await relevanceByMeaning(about, saidByMeant(people, articles, asked), articles, index, meaning)
    : null;
  const answer = answerQuote(people, articles, asked, relevance);
  return answer.status === 'found' ? { ...answer, spelled } : answer;
}

async function samplesOf(shelf: Shelf, limit: number, now: () => Date): Promise<readonly string[]> {
  const people = await shelf.people();
  const ledger = await shelf.ledger();
  const corpus = shelf.corpus(people);
  const answers = async (question: string) =>
    (await ask(corpus, { question, asOf: today(now()), limit: 1 })).status === 'answered';
  return sampleQuestions(ledger, people, answers, limit);
}

/** Builds the next state beside the present one and swaps in one step. */
async function reload(opened: Opened): Promise<ReloadReport> {
  const before = statusOf(opened);
  const next = await Shelf.load(opened.path, opened.engine, opened.watch);
  if (opened.shelf.extracting) await next.extract();
  if (opened.closed) throw new Error('the library was closed');
  opened.shelf.close();
  opened.shelf = next;
  if (opened.background) void next.makeVectors().catch(() => undefined);
  return { before, after: statusOf(opened), problems: next.problems };
}

/** A second wish while one runs gets a fresh reading after it: the files may have changed in between. */
function inTurn<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let last: Promise<Result> | null = null;
  return () => {
    const run = last === null ? work() : last.catch(() => undefined).then(work);
    last = run;
    void run
      .catch(() => undefined)
      .then(() => {
        if (last === run) last = null;
      });
    return run;
  };
}

/** A row, or something wrong with the corpus, as they come. */
export type Streamed<Row> = Readonly<{ row: Row }> | Readonly<{ problem: Problem }>;

/** Reads a corpus article by article and gives the rows of each; nothing is kept. */
async function* stream<Row>(
  path: string,
  filter: Filter,
  what: Reading,
  rowsOf: (article: Article, tell: TellUnread) => readonly Row[],
): AsyncGenerator<Streamed<Row>> {
  for await (const entry of readCorpus(path)) {
    if ('problem' in entry) {
      yield entry;
      continue;
    }
    if (!passes(entry.article, filter)) continue;
    const unread = new UnreadParts(entry.article);
    try {
      for (const row of rowsOf(entry.article, unread.tell)) yield { row };
    } catch {
      yield { problem: fault(entry.article, what) };
    }
    for (const problem of unread.problems()) yield { problem };
  }
}

/** Every quote of a corpus, in corpus order, one article in memory at a time. */
export function streamQuotes(path: string, filter: Filter): AsyncGenerator<Streamed<QuoteRow>> {
  return stream(path, filter, 'quotes', (article, tell) =>
    extractSpeech(article, tell).quotes.map((quote) => ({ ...quote, citation: cite(article, quote.paragraph) })),
  );
}

/** Every quantity of a corpus, whatever it counts, in corpus order, one article in memory at a time. */
export function streamFigures(path: string, filter: Filter): AsyncGenerator<Streamed<FigureRow>> {
  return stream(path, filter, 'figures', (article, tell) =>
    extractFigures(article, tell).map((figure) => ({ ...figure, citation: cite(article, figure.paragraph) })),
  );
}

/** An article as it is checked; its figures are read in English only. */
export type CheckedArticle = Pick<Article, 'file' | 'line'> & Readonly<{ readsFigures: boolean }>;

/** Every article of a corpus and everything that is wrong with it, as it is read. */
export async function* checkCorpus(path: string): AsyncGenerator<CheckedArticle | Readonly<{ problem: Problem }>> {
  for await (const entry of readCorpus(path)) {
    if ('problem' in entry) {
      yield entry;
      continue;
    }
    const { article } = entry;
    for (const problem of unreadOf(article)) yield { problem };
    yield { file: article.file, line: article.line, readsFigures: readsFigures(article) };
  }
}
