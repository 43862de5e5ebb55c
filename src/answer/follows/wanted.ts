/** What is followed, and what of it a new article has. Plain data. */

import type { ArticleId, IsoDate } from '../../corpus/article.ts';
import type { PassageHit } from '../answer.ts';

/** One follow. Several may want the same. */
export type Wanted = Readonly<{
  id: number;
  kind: 'speaker' | 'term' | 'question' | 'figure';
  /** As typed; of a figure its event or `all`, with the item behind a space. */
  text: string;
}>;

/** Asks which follows some articles match. */
export type MatchRequest = Readonly<{
  follows: readonly Wanted[];
  articles: readonly ArticleId[];
  /** The day on which questions are asked. */
  asOf: IsoDate;
  /** The pairs were found before, and only what to show is wanted: no verdict on questions. */
  again?: boolean | undefined;
}>;

/** The passage of an article that a follow matches. */
export type MatchedPassage = Pick<
  PassageHit,
  'id' | 'article' | 'paragraph' | 'start' | 'end' | 'text' | 'highlight' | 'citation'
>;

export type FollowMatch = Readonly<{ follow: number; passage: MatchedPassage }>;
