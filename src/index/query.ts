/** A question as the index room sees it: words as term numbers with what they count, and what kind of answer is wanted. */

import type { IsoDate } from '../corpus/article.ts';
import type { AnswerType } from './answer-type.ts';

/** A content word of the question and the terms it may be met by. */
export type QueryWord = Readonly<{
  /** As typed. */
  typed: string;
  stem: string;
  /** Best first, each with what it counts (0–1). */
  terms: readonly Readonly<{ term: number; weight: number }>[];
  /** Rarity in the corpus; of a word the corpus does not have, the highest there is. */
  rarity: number;
  /** Printed like a name, or a number. */
  name: boolean;
  /** Stands in the sentence of the question that asks. */
  asking: boolean;
}>;

/** Days that a question is about, `YYYY-MM-DD`, and how many days later they may still be news. */
export type Period = Readonly<{ from: string; to: string; lag: number }>;

export type Query = Readonly<{
  words: readonly QueryWord[];
  /** Words that stand side by side in the question, by their place in `words`. */
  pairs: readonly (readonly [number, number])[];
  /** All its words in order, lower-case. */
  printed: readonly string[];
  /** What the answer may be. */
  wanted: AnswerType | null;
  /** Term numbers of what belongs to the kind asked for, where {@link wanted} is a thing. */
  things: ReadonlySet<number>;
  /** Place in `words` of the noun after "which", "what" or "how many"; -1 without one. */
  head: number;
  /** Places in `words` of all words of dates. */
  dates: ReadonlySet<number>;
  /** Periods that an answer has to be of, and the places of what names them. */
  periods: readonly Period[];
  timed: ReadonlySet<number>;
  /** Speaks of the present: "this week", "recently". */
  recent: boolean;
  /** When it is asked. */
  asOf: IsoDate;
}>;
