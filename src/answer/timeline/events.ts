/** Dated sentences in order: the forms of request and answer. */

import type { ArticleId } from '../../corpus/article.ts';
import type { Citation, EncoderState, Filter } from '../answer.ts';

/** Asks for dated sentences. `after` and `before` are of the day spoken of, not of the day of print. */
export type TimelineRequest = Filter & Readonly<{ topic?: string | undefined }>;

/** The words that say when, and the days they mean. */
export type SpokenDay = Readonly<{
  /** As printed. */
  text: string;
  start: number;
  end: number;
  /** First and last, each `YYYY[-MM[-DD]]`; both `null` where they cannot be told safely, `to` alone where it goes on. */
  from: string | null;
  to: string | null;
  /** It goes on since then. */
  since: boolean;
  /** The printed words alone do not say it: the day of the article tells. */
  added: boolean;
}>;

/** A sentence that says when. */
export type TimelineEvent = Readonly<{
  article: ArticleId;
  paragraph: number;
  start: number;
  end: number;
  text: string;
  when: SpokenDay;
  /** Where nearly the same sentence stands with the same day. */
  also: readonly Citation[];
  citation: Citation;
}>;

/** Dated sentences, the earliest first; those without a safe day stand last. */
export type Timeline = Readonly<{
  topic: string | null;
  events: readonly TimelineEvent[];
  /** Articles that are not in English and were not read for days. */
  unread: number;
  /** Without a topic only the newest articles are looked at; how many were left out. */
  older: number;
  encoder: EncoderState;
}>;
