/** A phrase of time as printed, and the days it means. */

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'span';
export type Direction = 'in' | 'since' | 'until';

export type When = Readonly<{
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** As printed, with its preposition: "since early February". */
  text: string;
  /** `YYYY[-MM[-DD]]`, first and last that are meant; `null` for an open end or where nothing tells. */
  from: string | null;
  to: string | null;
  grain: Grain;
  direction: Direction;
}>;
