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
import type { Problem } from './corpus/article.ts';

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

export { readDate, today } from './answer/date.ts';
export { sentences } from './extract/sentence.ts';

export type LibraryStatus = Readonly<{
  articles: number;
  passages: number;
  undated: number;
  /** `null` until the background extraction has finished. */
  quotes: number | null;
  figures: number | null;
  problems: number;
}>;

export type ReloadReport = Readonly<{ before: LibraryStatus; after: LibraryStatus; problems: readonly Problem[] }>;

export interface Library {
  /** Passages that answer a question. Ready as soon as the library is open. */
  ask(request: AskRequest): Promise<AskAnswer>;
  /** What a person said. Waits for the background extraction. */
  quotes(request: QuoteRequest): Promise<QuoteAnswer>;
  /** Every quote, in corpus order. */
  allQuotes(filter: Filter): AsyncIterable<QuoteRow>;
  /** The figures of an event in one table. Waits for the background extraction. */
  stats(request: StatsRequest): Promise<StatsAnswer>;
  /** Every quantity, in corpus order. */
  allFigures(filter: Filter): AsyncIterable<FigureRow>;
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
