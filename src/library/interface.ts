/** What a loaded corpus can be asked, and what is told of it. */

import type {
  AskAnswer,
  AskRequest,
  CheckedQuote,
  EncoderState,
  Filter,
  QuoteAnswer,
  QuoteRequest,
  SourceAnswer,
  SourceRow,
  Speaker,
  StatsAnswer,
  StatsRequest,
} from '../answer/answer.ts';
import type { Comparison, CompareRequest } from '../answer/compare/comparison.ts';
import type { Timeline, TimelineRequest } from '../answer/timeline/events.ts';
import type { FollowMatch, MatchRequest } from '../answer/follows/wanted.ts';
import type { Problem } from '../corpus/article.ts';
import type { Changes } from './changes.ts';
import type { Oversight } from './oversight.ts';
import type { Added, FeedReport, IntakeOptions, Removal } from './intake.ts';

/** What is loaded, in numbers. */
export type LibraryStatus = Readonly<{
  articles: number;
  passages: number;
  undated: number;
  /** `null` until the background extraction has finished. */
  quotes: number | null;
  figures: number | null;
  /** Articles whose quotes and whose figures are extracted by now. */
  read: Readonly<{ quotes: number; figures: number }>;
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
export type ReloadReport = Readonly<{
  before: LibraryStatus;
  after: LibraryStatus;
  changes: Changes;
  problems: readonly Problem[];
}>;

/** What came of a change on disk that was noticed: taken in, or not, and then the old articles stay. */
export type Change =
  | Readonly<{ report: ReloadReport }>
  | Readonly<{ error: Error }>
  /** What a feed brought; it is taken in like any other change. */
  | Readonly<{ feed: FeedReport }>;

/** What came of taking an address in. */
export type AddReport = Readonly<{
  items: readonly Added[];
  /** The folder that it went into, where that is not the one loaded before: the bundled articles stay as they are. */
  begun: string | null;
  /** `null` when nothing changed. */
  reload: ReloadReport | null;
}>;

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
  /** What outlets print about a topic, side by side. Waits for the background extraction. */
  compare(request: CompareRequest): Promise<Comparison>;
  /** Dated sentences in order of the day they speak of. */
  timeline(request: TimelineRequest): Promise<Timeline>;
  /** An article by its id, or a passage by its id with its neighbours; `null` when there is none. */
  source(id: string): Promise<SourceAnswer | null>;
  sources(filter: Filter): Promise<readonly SourceRow[]>;
  /** Which follows some articles match, each pair once, with the passage to show; articles that are gone match none. */
  matching(request: MatchRequest): Promise<readonly FollowMatch[]>;
  problems(): Promise<readonly Problem[]>;
  /** Speakers whose name, alias or role fits what was typed so far, most quoted first. */
  suggestSpeakers(typed: string, limit: number): Promise<readonly Speaker[]>;
  suggestItems(typed: string, limit: number): Promise<readonly string[]>;
  suggestSources(typed: string, limit: number): Promise<readonly string[]>;
  suggestAuthors(typed: string, limit: number): Promise<readonly string[]>;
  /** Article and passage ids with a line that says what they are. */
  suggestIds(typed: string, limit: number): Promise<readonly Readonly<{ id: string; label: string }>[]>;
  /** Questions that the loaded corpus answers and that hold what was typed; in the background those that are known by now. */
  suggestQuestions(typed: string, limit: number): Promise<readonly string[]>;
  /** Questions that the loaded corpus answers, at most `limit`. */
  sampleQuestions(limit: number): Promise<readonly string[]>;
  status(): LibraryStatus;
  /**
   * Fetches an address and takes in the articles there.
   * @param tell told of each article or problem as it comes
   * @throws {CorpusError} where articles cannot be put in
   */
  add(address: string, tell?: (item: Added) => void): Promise<AddReport>;
  /** Takes an article out of everything, for good; `null` when there is none of that id. */
  remove(id: string): Promise<Removal | null>;
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
  /**
   * Notice changes of the articles and take them in; told of each that changed something or failed.
   */
  watch?: (change: Change) => void;
  /** Offer speakers and items of what is read by now instead of waiting for all: for who types and sees them as he does. */
  offersAtOnce?: boolean;
  /** Watches over the extraction. */
  oversight?: Oversight;
  /** Told when quotes and figures of all articles are extracted in the background. */
  onExtracted?: () => void;
  /** How articles are put in; without it none can be. */
  intake?: IntakeOptions &
    Readonly<{
      /** Where they go when the articles loaded are not the person's own; `null` when they are. */
      own: string | null;
    }>;
  /** The day that the library's own questions are asked on; default today. */
  now?: () => Date;
  /** `false` for words only. */
  encoder?: boolean;
  /** Folder for what is kept between runs; `null` to keep nothing. */
  data?: string | null;
  /**
   * Make missing passage vectors before the first question, for at most so many passages, and tell how far that is: what runs
   * once then gives the same answer every time. Without it they are made in the background.
   */
  beforehand?: Readonly<{ most: number; onProgress: (done: number, total: number) => void }>;
}>;
