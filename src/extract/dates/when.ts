/** A phrase of time as printed, and the days it means. */

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'span';
export type Direction = 'in' | 'since' | 'until';

/** The days a phrase means: `YYYY[-MM[-DD]]`, first and last; `null` for an open end or where nothing tells. */
export type Meaning = Readonly<{ from: string | null; to: string | null; grain: Grain }>;

export type When = Meaning &
  Readonly<{
    /** UTF-16 offsets into the text. */
    start: number;
    end: number;
    /** As printed, with its preposition: "since early February". */
    text: string;
    direction: Direction;
  }>;
