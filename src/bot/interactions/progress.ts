/** Shows how far long work is, in place of "is thinking", as often as Discord likes it. */

import { setTimeout as sleep } from 'node:timers/promises';

/** Times of long work, milliseconds. */
export type Pace = Readonly<{
  /** Before a message that says how far it is, and between two. */
  step: number;
  /** Discord takes an answer to an interaction for a quarter of an hour; after this the asker is told that it goes on. */
  late: number;
}>;

export const USUAL_PACE: Pace = { step: 3000, late: 14 * 60_000 };

/** Shows one value after the other. */
export type Progress<Value> = Readonly<{
  /** The newest is shown when a step is over; those between are left out. */
  show: (value: Value) => void;
  /** Shows nothing any more; resolves once nothing is on its way, so that the answer is not overtaken. */
  end: () => Promise<void>;
}>;

/** @param put shows a value; what fails is left out */
export function makeProgress<Value>(put: (value: Value) => Promise<void>, step: number): Progress<Value> {
  const ended = new AbortController();
  let next: Readonly<{ value: Value }> | null = null;
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    // Work that is done within a step shows nothing but its end.
    for (;;) {
      await sleep(step, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);
      if (next === null || ended.signal.aborted) break;
      const { value } = next;
      next = null;
      await put(value).catch(() => undefined);
    }
    running = null;
  };
  return {
    show: (value) => {
      next = { value };
      running ??= run();
    },
    end: async () => {
      ended.abort();
      await running;
    },
  };
}
