import type { Modifier } from './hedge.ts';

/**
 * What a picture or a table needs of a figure. A row of the stats answer fits as it is; nothing here knows where it comes
 * from.
 */
export type ChartRow = Readonly<{
  /** Number and unit as printed, without the hedge. */
  text: string;
  /** The same with the hedge printed before it: "At least five people". */
  hedged?: string;
  value: number;
  valueMax: number | null;
  modifier: Modifier;
  unit: string;
  unitNormalized: string;
  event: string | null;
  item: string | null;
  normalized: Readonly<{ value: number; valueMax: number | null; unit: string }> | null;
  /** The other readings of an ambiguous unit. */
  alternatives: readonly Readonly<{ value: number; valueMax?: number; unit: string; reading: string }>[];
  agent: string | null;
  /** To whom money goes. */
  recipient: string | null;
  /** As printed. */
  period: string | null;
  periodResolved: Readonly<{ from: string | null; to: string | null }> | null;
  /** True for what could be and for what is denied. */
  hypothetical: boolean;
  group: string;
  conflictsWith: readonly string[];
  alsoIn: readonly RowCitation[];
  citation: RowCitation;
}>;

/** Where a figure is printed. */
export type RowCitation = Readonly<{
  article: string;
  paragraph: number | null;
  source: string | null;
  title: string | null;
  byline: readonly string[];
  date: string | null;
  url: string | null;
  kind: 'article' | 'digest';
}>;
