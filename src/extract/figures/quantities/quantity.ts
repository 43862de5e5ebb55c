/** A quantity of a sentence, before anything is known about what it counts. */

import type { Currency } from '../../../text/currency.ts';
import type { Unit } from '../../../text/unit.ts';
import type { NounPhrase } from '../../../text/en/noun-phrase.ts';
import type { Modifier } from '../../extraction.ts';

export type Quantity = Readonly<{
  /** Tokens of number and unit: `first` up to, not including, `end`. */
  first: number;
  end: number;
  /** First token of the hedge or sign before it, else `first`. */
  hedgeFirst: number;
  value: number;
  valueMax: number | null;
  modifier: Modifier;
  /** Unit as printed, `-` when there is none. */
  unit: string;
  unitNormalized: string;
  measure: Unit | null;
  currency: Currency | null;
  /** What is counted, when the unit is a noun. */
  noun: NounPhrase | null;
  /** "a third of", "one in five": a share of what follows. */
  fraction: boolean;
  /** "six-mile", "12 page document": a noun that the quantity describes follows. */
  attributive: boolean;
  /** Unit taken over from the quantity before: "90 arrests in Norway and 14 in Sweden". */
  shared: boolean;
  /** Unit taken over from the next member of a list: "terms of 5, 8 and 12 years". */
  listed: boolean;
}>;
