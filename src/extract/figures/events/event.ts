/** What a figure belongs to, and where that is looked for. */

import type { FigureEvent } from '../../extraction.ts';
import type { Clause } from '../../../text/en/clause.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Trigger } from './trigger/trigger.ts';

/** Event, item and agent of a quantity. */
export type EventOf = Readonly<{
  event: FigureEvent;
  item: string;
  agent: string | null;
  hypothetical: boolean;
  /** Token of the verb or noun that says so. */
  trigger: number;
}>;

/** A quantity of a sentence, whose event is looked for. */
export type EventPlace = Readonly<{
  clause: Clause;
  quantity: Quantity;
  quantities: readonly Quantity[];
  triggers: readonly Trigger[];
  /** The quantity before this one, and its event. */
  before: Quantity | undefined;
  earlier: EventOf | null;
}>;
