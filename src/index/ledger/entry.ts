import type { Article, IsoDate } from '../../corpus/article.ts';
import type { Figure } from '../../extract/extraction.ts';
import { agentWords } from './agent.ts';
import type { Surroundings } from './context.ts';
import { canonicalItem, isKindOf } from './item.ts';
import { possible, sameAs, type Interval } from './value.ts';

/** A figure with what is needed to hold it against others. */
export type Entry = Readonly<{
  figure: Figure;
  /** Canonical item, empty for none. */
  item: string;
  /** What may be compared and added: "kg", "USD", "count", "count of package". */
  dimension: string;
  /** What another could print for the same thing, and everything that does not contradict it. */
  same: readonly Interval[];
  possible: readonly Interval[];
  agents: ReadonlySet<string>;
  /** `null` when the article does not say when; equal for one and the same time. */
  period: string | null;
  surroundings: Surroundings;
  outlet: string | null;
  /** Where the outlet is at home. */
  country: string | null;
  date: IsoDate | null;
  /** `date` in days, for differences. */
  day: number | null;
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

export function toEntry(article: Article, figure: Figure, surroundings: Surroundings): Entry {
  const item = canonicalItem(figure.item ?? '', figure.event ?? undefined);
  const dimension = dimensionOf(figure, item);
  const counted = dimension.startsWith('count');
  return {
    figure,
    item,
    dimension,
    same: sameAs(figure, counted),
    possible: possible(figure, counted),
    agents: agentWords(figure.agent),
    period: periodKey(figure),
    surroundings,
    outlet: article.source,
    country: article.country,
    date: article.date,
    day: article.date === null ? null : Date.parse(article.date) / 86_400_000,
    digest: article.kind === 'digest',
  };
}

/** Counts of one noun meet; packages of a drug are no kilograms of it. */
function dimensionOf(figure: Figure, item: string): string {
  const unit = figure.normalized?.unit ?? figure.unitNormalized;
  if (unit !== 'count' && unit !== '-') return unit;
  const noun = canonicalItem(figure.unitNormalized, figure.event ?? undefined);
  const plain = noun === '' || noun === '-' || noun === 'count' || noun === 'person' || isKindOf(item, noun);
  return plain ? 'count' : `count of ${noun}`;
}

/** "Since early February" and "since 1 February" are one time: an open period is told by its month. */
function periodKey({ periodResolved }: Figure): string | null {
  if (periodResolved === null) return null;
  const { from, to } = periodResolved;
  // "Overnight", or "on Monday" of an article without a date: two of them need not be one time.
  if (from === null && to === null) return null;
  return to === null ? `${from?.slice(0, 7) ?? ''}/` : `${from ?? ''}/${to}`;
}
