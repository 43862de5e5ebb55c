import type { IsoDate } from '../corpus/article.ts';
import type { Figure } from '../extract/extraction.ts';

/** A figure with what is needed to hold it against others. */
export type Entry = Readonly<{
  figure: Figure;
  /** Canonical item, empty for none. */
  item: string;
  /** What may be compared and added: "kg", "USD", "count", "count of package". */
  dimension: string;
  /** Names around it that few articles share. */
  names: ReadonlySet<string>;
  outlet: string | null;
  date: IsoDate | null;
  digest: boolean;
}>;

/** Reports of one thing: the figure that stands for them and the places that say the same. */
export type Group = Readonly<{
  id: string;
  entry: Entry;
  also: readonly Entry[];
  /** Ids of the groups that speak of the same occasion with another value. */
  conflicts: readonly string[];
}>;
