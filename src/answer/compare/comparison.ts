/** What outlets print about a topic, side by side: the forms of request and answer. */

import type { ArticleId } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import type { Citation, EncoderState, Filter, StillReading } from '../answer.ts';

/** Asks what outlets print about a topic. */
export type CompareRequest = Filter & Readonly<{ topic: string }>;

/** Something printed, a slice of its article. */
export type PrintedLine = Readonly<{
  article: ArticleId;
  paragraph: number;
  start: number;
  end: number;
  text: string;
  /** What the line is shown for: the words that differ, or the figures and days that it alone prints. Offsets as above. */
  marked: readonly Span[];
  citation: Citation;
}>;

/**
 * `wording`: one statement in other words. `figures`, `dates`: one thing with other values, or another day. `both`: printed by
 * several outlets. `near`: much alike, and perhaps the same. `only`: printed by one alone.
 */
export type FindingKind = 'wording' | 'figures' | 'dates' | 'both' | 'near' | 'only';

/** Something that outlets have in common, or not. */
export type Finding = Readonly<{
  kind: FindingKind;
  /** The outlets that print it, in order of its lines. */
  outlets: readonly (string | null)[];
  /** Whose words they are, of a statement. */
  speaker: string | null;
  /** What is counted, of figures. */
  what: string | null;
  /** One of each outlet, the first printed first; for `only` one. */
  lines: readonly PrintedLine[];
}>;

/** What comes of comparing. */
export type Comparison = StillReading &
  Readonly<{
    topic: string;
    /** `one outlet` where there is no other to compare with. */
    status: 'compared' | 'one outlet' | 'nothing';
    /** The outlets that print something about it, most of it first. */
    outlets: readonly Readonly<{ outlet: string | null; articles: number }>[];
    /** How many other outlets were searched and print nothing about it. */
    silent: number;
    /** Whether more may be printed about it than was compared. */
    cut: boolean;
    /** In the order of {@link FindingKind}. */
    findings: readonly Finding[];
    /** How many sentences more one outlet alone prints, by the places of `outlets`. */
    more: readonly number[];
    /** How many of the articles compared are undated. */
    undated: number;
    encoder: EncoderState;
  }>;
