/**
 * The only door that bot and cli use: it owns the loaded corpus and answers through one asynchronous interface.
 */

import type { Filter, SourceAnswer } from './answer/answer.ts';
import { checkQuote } from './answer/check-quote/check-quote.ts';
import { closestNames } from './answer/closest-names.ts';
import { suggestSpeakers } from './answer/quote/quote.ts';
import { compileFollows, type Compiled } from './answer/follows/compile.ts';
import type { Wanted } from './answer/follows/wanted.ts';
import { withHistory } from './answer/source/history.ts';
import { source, sources, suggestIds } from './answer/source/source.ts';
import { suggestItems } from './answer/stats/stats.ts';
import { readCorpus } from './corpus/folder.ts';
import { readVersions } from './corpus/intake/versions.ts';
import { FileMemory } from './corpus/memory.ts';
import { encoderStatus, openEngine, type EncoderEngine } from './library/meaning.ts';
import { Stopped } from './library/extraction.ts';
import { Shelf, type ReadCorpus } from './library/shelf.ts';
import { Keeper } from './library/thread/keeper.ts';
import type { Library, LibraryOptions, LibraryStatus, ReloadReport } from './library/interface.ts';
import { timeline } from './answer/timeline/timeline.ts';
import { askOf, compareOf, matchesOf, quotesOf, samplesOf, statsOf, type SampleTime } from './library/answers.ts';
import { Samples } from './library/samples.ts';
import type { Eventual } from './library/eventual.ts';
import { suggestAuthors, suggestSources } from './library/suggest.ts';

export { toArticleId } from './corpus/article.ts';
export { fix as mendCorpus, type Fixed } from './corpus/doctor/fix.ts';
export { CorpusError } from './corpus/folder.ts';
export type * from './library/interface.ts';
export { NoArticles } from './library/shelf.ts';
export { articleIn, Intake, type Added, type FeedReport, type IntakeOptions, type Removal } from './library/intake.ts';
export { checkCorpus, streamFigures, streamQuotes, type CheckedArticle, type Streamed } from './library/stream.ts';
export type * from './answer/answer.ts';
export type * from './answer/compare/comparison.ts';
export type * from './answer/timeline/events.ts';
export type { FollowMatch, MatchedPassage, MatchRequest } from './answer/follows/wanted.ts';
export { canBeFollowed } from './answer/follows/compile.ts';
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
export { followedOf } from './answer/ask/follow/followed.ts';
export { OPTION_WORDS } from './answer/ask/understand/options.ts';
export { MAX_QUESTION_CHARS as QUESTION_LIMIT } from './answer/ask/understand/text.ts';
export { sentences } from './text/sentence.ts';

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
  corpus: ReadCorpus;
  engine: EncoderEngine;
  background: boolean;
  onExtracted: () => void;
  offersAtOnce: boolean;
  now: () => Date;
}> & {
  path: string;
  shelf: Shelf;
  closed: boolean;
};

/**
 * Opens a corpus. Resolves when questions can be answered.
 * @param path a folder or file of articles
 * @throws {CorpusError} when there is nothing to read or no article in it
 */
export async function openLibrary(path: string, options: LibraryOptions = {}): Promise<Library> {
  const {
    background = false,
    watch,
    intake,
    oversight = null,
    onExtracted = () => undefined,
    offersAtOnce = false,
    now = () => new Date(),
    encoder = true,
    data = null,
    beforehand,
  } = options;
  const engine = await openEngine({ enabled: encoder, data });
  const memory = new FileMemory();
  const place = { path };
  const corpus = () => readCorpus(place.path, memory);
  const shelf = await Shelf.load(path, corpus, engine, oversight);
  if (beforehand && shelf.index.size <= beforehand.most)
    await shelf.makeVectors(({ ready, total }) => beforehand.onProgress(ready, total));
  // Who asks for quotes or figures is told of a failure; nobody waits here.
  if (background) void prepare(shelf).then(onExtracted, () => undefined);

  const opened: Opened = Object.assign(place, {
    corpus,
    engine,
    background,
    onExtracted,
    offersAtOnce,
    now,
    shelf,
    closed: false,
  });
  const readAgain = inTurn(() => reload(opened));
  const keeper = new Keeper(opened, { intake, watch, readAgain });
  keeper.start();
  return {
    ...answersOf(opened),
    ...suggestionsOf(opened),
    status: () => statusOf(opened),
    reload: readAgain,
    add: (address, tell) => keeper.add(address, tell),
    remove: (id) => keeper.remove(id),
    close: async () => {
      opened.closed = true;
      await keeper.close();
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
    read: shelf.read,
    problems: shelf.problems.length,
    encoder: encoderStatus(engine, shelf),
  };
}

type Suggestions = Pick<Library, Extract<keyof Library, `suggest${string}`>>;

/** So long a question waits for what is still being read, milliseconds, where it is read in the background. */
const PATIENCE_MS = 2000;
/** Who asks for help waits this long for examples, where articles are read in the background. */
const EXAMPLES: SampleTime = { waits: 500, asks: 1000, pause: 0 };
/** Who types a question does not wait for them: they are found meanwhile. */
const MEANWHILE: SampleTime = { waits: 0, asks: 10_000, pause: 100 };
const AT_LEISURE: SampleTime = { waits: Infinity, asks: Infinity, pause: 0 };

/** Everything that is answered from the shelf that serves when the question comes. */
function answersOf(
  opened: Opened,
): Omit<Library, keyof Suggestions | 'status' | 'reload' | 'add' | 'remove' | 'close'> {
  const compiledOf = compilesOnce();
  return {
    ask: (request) => from(opened, (shelf) => askOf(shelf, request, patience(opened))),
    quotes: (request) => from(opened, (shelf) => quotesOf(shelf, request, patience(opened))),
    checkQuote: (quote, filter) => Promise.resolve(checkQuote(quote, filter, opened.shelf.index)),
    stats: (request) => from(opened, (shelf) => statsOf(shelf, request, patience(opened))),
    compare: (request) => from(opened, (shelf) => compareOf(shelf, request, patience(opened))),
    timeline: (request) => timeline(opened.shelf.corpus(null), request),
    source: (id) => sourceOf(opened, id),
    sources: (filter) => Promise.resolve(sources(opened.shelf.articles, filter)),
    matching: ({ follows, ...request }) => {
      const compiled = compiledOf(follows);
      return from(opened, (shelf) => matchesOf(shelf, compiled, request));
    },
    problems: () => Promise.resolve(opened.shelf.problems),
    sampleQuestions: (limit) =>
      from(opened, (shelf) => samplesOf(shelf, limit, opened.background ? EXAMPLES : AT_LEISURE, opened.now)),
  };
}

/** Compiles follows; the same ones again are those of the last time. */
function compilesOnce(): (follows: readonly Wanted[]) => Compiled {
  let last: Readonly<{ key: string; compiled: Compiled }> | null = null;
  return (follows) => {
    const key = JSON.stringify(follows.map(({ id, kind, text }) => [id, kind, text]));
    if (last?.key !== key) last = { key, compiled: compileFollows(follows) };
    return last.compiled;
  };
}

/** An article or passage with what became of it. */
async function sourceOf({ shelf, path }: Opened, id: string): Promise<SourceAnswer | null> {
  const found = source(shelf.articles, id);
  const article = found === null ? undefined : shelf.articles.get(found.article);
  if (found === null || article === undefined) return found;
  return withHistory(found, article, await readVersions(path, article.id));
}

const patience = ({ background }: Opened): number => (background ? PATIENCE_MS : Infinity);

/** Answers from the present shelf; when a change takes its place before it has been read through, from the next one. */
async function from<Answer>(opened: Opened, work: (shelf: Shelf) => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const { shelf } = opened;
    try {
      return await work(shelf);
    } catch (error) {
      if (!(error instanceof Stopped) || opened.closed || shelf === opened.shelf) throw error;
    }
  }
}

/** What is offered while one types: of what is read by now. */
function suggestionsOf(opened: Opened): Suggestions {
  const samples = new Samples((shelf, limit) => samplesOf(shelf, limit, MEANWHILE, opened.now));
  const articles = () => [...opened.shelf.articles.values()];
  const known = async <Value>(eventual: Eventual<Value>): Promise<Value | null> =>
    opened.offersAtOnce ? (eventual.atOnce()?.value ?? null) : eventual.whole();
  return {
    suggestSpeakers: async (typed, limit) => {
      const people = await known(opened.shelf.people);
      return people === null ? [] : suggestSpeakers(people, typed, limit);
    },
    suggestItems: async (typed, limit) => {
      const ledger = await known(opened.shelf.ledger);
      return ledger === null ? [] : suggestItems(ledger, typed, limit);
    },
    suggestSources: (typed, limit) => Promise.resolve(suggestSources(articles(), typed, limit)),
    suggestAuthors: (typed, limit) => Promise.resolve(suggestAuthors(articles(), typed, limit)),
    suggestIds: (typed, limit) => Promise.resolve(suggestIds(opened.shelf.articles, typed, limit)),
    suggestQuestions: async (typed, limit) => {
      const all = opened.offersAtOnce
        ? samples.atOnce(opened.shelf, limit)
        : await samplesOf(opened.shelf, limit, AT_LEISURE, opened.now);
      return all.filter((one) => one.toLowerCase().includes(typed.toLowerCase()));
    },
  };
}

/** Builds the next state beside the present one and swaps in one step. */
async function reload(opened: Opened): Promise<ReloadReport> {
  const before = statusOf(opened);
  const { path, corpus, engine, shelf: present } = opened;
  const { shelf, changes } = await present.next(path, corpus, engine);
  if (opened.closed) throw new Error('the library was closed');
  present.close();
  opened.shelf = shelf;
  if (opened.background) void prepare(shelf).then(opened.onExtracted, () => undefined);
  return { before, after: statusOf(opened), changes, problems: shelf.problems };
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
