/**
 * The answer objects: plain data, one and the same for Discord, the terminal and JSON.
 * Field names and meanings are the JSON-lines contract; a view may leave fields out but never adds a claim.
 */

import type { Article, ArticleId, ArticleKind, IsoDate } from '../corpus/article.ts';
import type { Figure, FigureEvent, Quote, ReportedSpeech } from '../extract/extraction.ts';

/** Where a printed passage stands: enough to find it again by hand. */
export type Citation = Readonly<{
  article: ArticleId;
  /** `null` for a whole article. */
  paragraph: number | null;
  source: string | null;
  title: string | null;
  byline: readonly string[];
  date: IsoDate | null;
  url: string | null;
  kind: ArticleKind;
}>;

/** Limits what is looked at. Dates are inclusive; undated articles stay in unless `dated`. */
export type Filter = Readonly<{
  source?: string | undefined;
  /** Whose articles, by name or surname. */
  author?: string | undefined;
  after?: IsoDate | undefined;
  before?: IsoDate | undefined;
  dated?: boolean | undefined;
  /** Outlets that are left out, by name. */
  without?: readonly string[] | undefined;
}>;

/** A slice of the article's text, found again by its offsets. */
export type Slice = Readonly<{ text: string; start: number; end: number }>;

/** The value of one ranking feature for one passage, for `--explain`. */
export type Feature = Readonly<{ name: string; value: number; weight: number }>;

/** A question. */
export type AskRequest = Filter &
  Readonly<{
    question: string;
    /** When it is asked; "last week" is counted from here. */
    asOf: IsoDate;
    /** How many passages at most. */
    limit?: number | undefined;
    /** Read no filter, order or spelling out of the words. */
    literally?: boolean | undefined;
    /** What the words say of these is taken out of them and does not hold. */
    any?: readonly Droppable[] | undefined;
    explain?: boolean | undefined;
    /** What was asked and answered before; a question that leans on it is read in its light. */
    follows?: Followed | undefined;
    /** The question is a whole one that a follow-up was read as before: it is answered as it was then. */
    behind?: Behind | undefined;
  }>;

/** Limits of an answer that can be dropped one by one. */
export type Droppable = 'source' | 'author' | 'dates';

/** What made a follow-up a whole question, as far as the answer to it depends on that. */
export type Behind = Readonly<{
  /** What was typed. */
  typed: string;
  /** Ids of the passages that were shown before it. */
  passages: readonly string[];
}>;

/** A follow-up as it was read: asked with these, it gets the same answer without what it followed. */
export type Meant = Readonly<{ question: string; filter: Filter; behind: Behind }>;

/** An answer as far as the next question may lean on it. Plain data; made by `followedOf`. */
export type Followed = Readonly<{
  /** The question as it was read. */
  question: string;
  /** The filters that it was answered under. */
  source: string | null;
  author: string | null;
  after: IsoDate | null;
  before: IsoDate | null;
  /** Ids of the passages shown, best first. */
  passages: readonly string[];
  /** The few words that answered, and the sentence; `null` where there were none. */
  short: string | null;
  sentence: string | null;
}>;

/** A passage that was found. */
export type PassageHit = Readonly<{
  /** Passage id, `<article>#p<N>`. */
  id: string;
  article: ArticleId;
  paragraph: number;
  start: number;
  end: number;
  text: string;
  score: number;
  /** The sentence that answers. */
  highlight: Slice | null;
  /** The few words that answer how many, how much, when, who or where; in the first passage only, and only when certain. */
  short: Slice | null;
  /** Passages that say the same in other places. */
  also: readonly string[];
  citation: Citation;
  /** The heading within the article that it stands under. Not part of the JSON row. */
  heading?: string;
  /** The figure that the short answer is, as `/stats` lists it. Not part of the JSON row. */
  figure?: Figure;
  features?: readonly Feature[];
}>;

/** What was looked at. Not part of the JSON row. */
export type Searched = Readonly<{
  articles: number;
  /** How many of these have no date. */
  undated: number;
  /** A filter left articles out. */
  filtered: boolean;
  /** The part of an unanswered question that the passages meet least, as typed; `null` where something is uncovered. */
  unmet: string | null;
  /** In what order passages were wanted, and misspelt names as they were read. */
  order: 'relevance' | 'newest' | 'oldest';
  /** What was asked, without the words that say of which articles; of a follow-up the whole question. */
  matter: string;
  /** It was read in the light of the question before. */
  leans: boolean;
  /** How it was read then; `null` where it begins anew. */
  meant: Meant | null;
  /** Another outlet was asked for, and none prints anything of the matter. */
  noOther: boolean;
  spelled: readonly Readonly<{ typed: string; as: string }>[];
}>;

/** The filters that a question was answered under, whether they were options or read out of its words. */
export type Understood = Readonly<{
  source: string | null;
  author: string | null;
  after: IsoDate | null;
  before: IsoDate | null;
  /** Whose words are asked for, as typed. */
  person: string | null;
}>;

/** Whether passages are found and read by meaning: of all, of those read so far, or not at all. */
export type EncoderState = 'ready' | 'partly' | 'words only';

/** The answer to a question. */
export type AskAnswer = Readonly<{
  id: string | null;
  question: string;
  status: 'answered' | 'related' | 'nothing';
  /** 0–1: how likely passage 1 answers the question. */
  confidence: number;
  /** The words of the question of which no form stands in what was searched. */
  uncovered: readonly string[];
  /** What else was searched for. */
  expanded: readonly Readonly<{ word: string; as: readonly string[] }>[];
  understood: Understood;
  encoder: EncoderState;
  /** Milliseconds it took. */
  ms: number;
  passages: readonly PassageHit[];
  searched: Searched;
}>;

/** A quote with its citation. */
export type QuoteRow = Quote & Readonly<{ citation: Citation }>;
/** Reported speech with its citation. */
export type ReportedRow = ReportedSpeech & Readonly<{ citation: Citation }>;

/** Asks what somebody said. */
export type QuoteRequest = Filter &
  Readonly<{
    speaker: string;
    about?: string | undefined;
    /** Another person, who is named where it was said. */
    with?: string | undefined;
  }>;

/** The runs of one attribution, in text order. */
export type Statement = Readonly<{
  statement: string;
  runs: readonly QuoteRow[];
  /** The same statement as other outlets print it. */
  variants: readonly (readonly QuoteRow[])[];
}>;

/** Somebody who is quoted. */
export type Speaker = Readonly<{
  /** Full name. */
  name: string;
  /** Most recent role in the corpus. */
  role: string | null;
  aliases: readonly string[];
  quotes: number;
  sources: number;
  /** What to ask for to mean only him: his name, with his role or an article where others share it. */
  askFor: string;
}>;

/** What somebody said, or why that cannot be told. */
export type QuoteAnswer = StillReading & QuotesFound;

/** An answer given while the articles are still being read for it. */
export type StillReading = Readonly<{
  /** How many articles are read; left out when all are. */
  reading?: Readonly<{ read: number; total: number }>;
}>;

type QuotesFound =
  | Readonly<{
      status: 'found';
      speaker: Speaker;
      /** Words of the name that were read as those of the speaker. */
      spelled: readonly Readonly<{ typed: string; as: string }>[];
      /** Others of the name, who are quoted far less. */
      namesakes: readonly Speaker[];
      /** False when nothing is clearly about the topic and what is shown only comes closest. */
      onTopic: boolean;
      /** Newest first; with `about`, the best match first. */
      statements: readonly Statement[];
      /** With fewer than three quotes on the topic: the closest besides, which are not clearly about it. */
      closest: readonly Statement[];
      /** Words of his that only stand inside another's quotation. */
      recounted: readonly QuoteRow[];
      /** Reported speech, kept apart. */
      reported: readonly ReportedRow[];
      undated: number;
    }>
  /** Two people share the name: ask which. */
  | Readonly<{ status: 'ambiguous'; candidates: readonly Speaker[] }>
  /** He is in the corpus, but with no quote that fits. */
  | Readonly<{
      status: 'none';
      speaker: Speaker | null;
      /** How many articles print the name. */
      named: number;
      closest: readonly Speaker[];
      all: readonly Speaker[];
    }>;

/** A place where a wording, or one like it, is printed. */
export type CheckedPlace = Readonly<{
  article: ArticleId;
  paragraph: number;
  start: number;
  end: number;
  /** As printed. */
  text: string;
  /** 1 for word for word; less by the share of typed words that had to be changed. */
  similarity: number;
  /** Words that differ, in order; `null` on the side that lacks the word. */
  differences: readonly Readonly<{ typed: string | null; printed: string | null }>[];
  /** Whether it stands in quotation marks, and who says it there, if the article tells. */
  quoted: boolean;
  speaker: string | null;
  citation: Citation;
}>;

/** Whether a wording is printed: word for word (the earliest place first), nearly (the most alike first), or not. */
export type CheckedQuote = Readonly<{
  quote: string;
  status: 'exact' | 'near' | 'not found';
  places: readonly CheckedPlace[];
  /** How many places more there are. */
  more: number;
}>;

/** A figure with its citation. */
export type FigureRow = Figure & Readonly<{ citation: Citation }>;

/** Asks for the figures of an event, or of a matter. */
export type StatsRequest = Filter &
  Readonly<{
    /** Default: of any event or none with `about`; else seizures, and where there are none, what the articles are rich in. */
    event?: FigureEvent | 'all' | undefined;
    /** A matter in words: figures of it, the likeliest first. */
    about?: string | undefined;
    item?: string | undefined;
    unit?: 'kg' | 'lb' | undefined;
  }>;

/** A figure of the table: in its group, with where else it stands and which groups contradict it. */
export type StatsRow = FigureRow &
  Readonly<{
    /** Of a matter: the sentence that prints the figure. For views; not part of a JSON row. */
    sentence?: string;
    group: string;
    alsoIn: readonly Citation[];
    conflictsWith: readonly string[];
  }>;

/** The figures of an event, and what can be summed up. */
/** The first and the latest count of a happening, and how many stand between them. */
export type TollOverTime = Readonly<{
  event: FigureEvent;
  first: CountAt;
  latest: CountAt;
  between: number;
}>;

/** A count as printed, and where. */
export type CountAt = Pick<Figure, 'text' | 'hedged' | 'modifier'> & Readonly<{ citation: Citation }>;

export type StatsAnswer = StillReading & StatsFound;

type StatsFound = Readonly<{
  /** What the rows are of: the event asked for, or the one shown in its place. */
  event: FigureEvent | 'all';
  /** False when nothing is clearly about the matter and what is shown only comes closest. */
  onTopic: boolean;
  rows: readonly StatsRow[];
  sums: readonly Readonly<{ event: FigureEvent; item: string; unit: string; value: number; of: readonly string[] }>[];
  noSum: readonly Readonly<{ event: FigureEvent; item: string; why: string }>[];
  /** Counts of one happening that moved from day to day. Not part of the JSON rows. */
  tolls: readonly TollOverTime[];
  /** How many figures other events have. */
  others: Readonly<Partial<Record<FigureEvent, number>>>;
  /** The outlet that alone prints such figures, and those read for them that print none; `null` where several or none print them. */
  onlyOutlet: Readonly<{ outlet: string; silent: readonly string[] }> | null;
  /** Where nothing is found, items like the one asked for. */
  closest: readonly string[];
  /** Articles whose figures are not read, since they are in neither English nor Spanish. */
  unread: number;
  undated: number;
}>;

/** A paragraph as stored. */
export type SourceParagraph = Readonly<{
  paragraph: number;
  start: number;
  end: number;
  text: string;
  furniture: boolean;
}>;

/** A whole article, or one passage of it with its neighbours. */
export type SourceAnswer = Readonly<{
  article: ArticleId;
  citation: Citation;
  text: string;
  paragraphs: readonly SourceParagraph[];
  /** For a passage id: the paragraphs before and after, for views. Not part of the JSON row. */
  around: readonly SourceParagraph[];
  /** Earlier versions that are kept, the oldest first; left out when there are none. In the JSON row when asked for. */
  versions?: readonly SourceVersion[];
  /** Paragraphs that say that the article was corrected or updated; left out when none does. Not part of the JSON row. */
  corrections?: readonly SourceParagraph[];
}>;

/** An article as it was. */
export type SourceVersion = Readonly<{
  /** The last day on which it was read so. */
  until: IsoDate;
  text: string;
  /** Its paragraphs whose words are no longer printed; for a passage, the one that stood in its place. */
  changed: readonly SourceParagraph[];
}>;

/** An article of the list. */
export type SourceRow = Readonly<{
  article: ArticleId;
  source: string | null;
  title: string | null;
  byline: readonly string[];
  date: IsoDate | null;
  url: string | null;
  language: string | null;
  kind: ArticleKind;
  paragraphs: number;
}>;

/** An article by its id. */
export type ArticleLookup = ReadonlyMap<ArticleId, Article>;
