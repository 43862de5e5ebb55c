/** What a figure belongs to. */

import type { FigureEvent } from '../../extraction.ts';

/** Event, item and agent of a quantity. */
export type EventOf = Readonly<{
  event: FigureEvent;
  item: string;
  agent: string | null;
  hypothetical: boolean;
  /** Token of the verb or noun that says so. */
  trigger: number;
}>;
