/** Keeps long work from holding the event loop: a Discord bot answers in the same thread. */

/** The longest stretch of work between two pauses, in milliseconds. */
const SLICE_MS = 8;

/** Gives way to the event loop when the present slice is used up. */
export class Pace {
  #since = performance.now();

  async rest(): Promise<void> {
    if (performance.now() - this.#since < SLICE_MS) return;
    await new Promise<void>((resolve) => setImmediate(resolve));
    this.#since = performance.now();
  }
}
