/**
 * What one article says, as plain data. Offsets are UTF-16 positions in `Article.text`;
 * `text`/`quote` always equals the slice they name.
 */

import type { ArticleId } from '../corpus/article.ts';

/** Whose mouth the words went through before they were printed: speaker → recounted by → reported by. */
export type ChainLink = Readonly<{ name: string; as: 'recounted' | 'reported' }>;

/** A quotation inside a quotation. */
export type NestedQuote = Readonly<{
  start: number;
  end: number;
  quote: string;
  speaker: string | null;
  recountedBy: string | null;
}>;

/** One run of words inside quotation marks, within one paragraph. */
export type Quote = Readonly<{
  article: ArticleId;
  paragraph: number;
  start: number;
  end: number;
  /** The run without its outer marks. */
  quote: string;
  /** Full name, `null` when the article names nobody. */
  speaker: string | null;
  /** How the article names him there: "she", "the spokesman". */
  speakerText: string | null;
  /** His role as the article gives it: "White House spokeswoman". */
  role: string | null;
  /** The saying verb as printed: "continued". */
  cue: string | null;
  chain: readonly ChainLink[];
  kind: 'full' | 'phrase' | 'fragment';
  /** The same for all runs of one attribution. */
  statement: string;
  /** 0–1: how sure the speaker is right. */
  confidence: number;
  nested: readonly NestedQuote[];
}>;

/** What somebody said without quotation marks: "she said Saturday that she rejected the offer". One sentence. */
export type ReportedSpeech = Readonly<{
  article: ArticleId;
  paragraph: number;
  start: number;
  end: number;
  text: string;
  speaker: string | null;
  speakerText: string | null;
  role: string | null;
  cue: string;
  confidence: number;
}>;

/** A person (or an organisation that speaks) as one article knows him. */
export type Person = Readonly<{
  /** The fullest name the article gives. */
  name: string;
  role: string | null;
  /** Every way the article names him, names only: "Sheinbaum", "President Sheinbaum". */
  aliases: readonly string[];
}>;

/** Everything said in one article, in text order. */
export type Speech = Readonly<{
  quotes: readonly Quote[];
  reported: readonly ReportedSpeech[];
  people: readonly Person[];
}>;

/** What figures belong to, in the order they are shown. `other` is a happening outside the list. */
export const FIGURE_EVENTS = [
  'seizure',
  'arrest',
  'extradition',
  'deployment',
  'death',
  'injury',
  'displacement',
  'case',
  'sentence',
  'vote',
  'money',
  'other',
] as const;
export type FigureEvent = (typeof FIGURE_EVENTS)[number];
export type Modifier = '=' | '~' | '<' | '>' | 'up' | 'down';

/** A quantity with what it counts. */
export type Figure = Readonly<{
  article: ArticleId;
  paragraph: number;
  start: number;
  end: number;
  /** Number and unit as printed, without the hedge. */
  text: string;
  /** The same with the hedge before it, "roughly 5 tons", where one is printed. For views; not part of a JSON row. */
  hedged?: string;
  value: number;
  valueMax: number | null;
  modifier: Modifier;
  unit: string;
  unitNormalized: string;
  concept: readonly string[];
  event: FigureEvent | null;
  item: string | null;
  normalized: Readonly<{ value: number; valueMax: number | null; unit: string }> | null;
  /** The other readings of an ambiguous unit. */
  alternatives: readonly Readonly<{ value: number; valueMax?: number; unit: string; reading: string }>[];
  agent: string | null;
  /** To whom money goes, as printed: who is paid, who is fined. `null` for other events. */
  recipient: string | null;
  /** As printed: "since early February". */
  period: string | null;
  /** Each end `YYYY[-MM[-DD]]` or `null`. */
  periodResolved: Readonly<{ from: string | null; to: string | null }> | null;
  /** True for what could, may or would be, and for what is denied. */
  hypothetical: boolean;
}>;
