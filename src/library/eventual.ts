/** Something made of all articles that takes a while: there is always something to show in the meantime. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { ArticleId } from '../corpus/article.ts';

/** What is there by now, made of `read` of `total` articles. */
export type SoFar<Value> = Readonly<{ value: Value; read: number; total: number }>;

/** How it is made. */
export type Making<Value> = Readonly<{
  /** Of all articles. */
  whole: () => Promise<Value>;
  /** Of the articles read by now. */
  soFar: () => Promise<Readonly<{ read: number; value: Value }>>;
  /** What an earlier value says of the articles that are still as they were. */
  within: (earlier: Value, unchanged: ReadonlyMap<ArticleId, unknown>) => Value;
  /** How many articles are read by now, and how many there are. */
  count: () => number;
  size: number;
}>;

/**
 * So long a change waits for the whole, milliseconds; then what held before is shown until it is there. Enough for some
 * thousand articles; among 10,000 a change was live in 2.4 s with a wait of 1,000.
 */
const FOLLOW_MS = 300;
/** What is there by now is made again when it would have grown by this factor. */
const GROWTH = 1.25;

export class Eventual<Value> {
  readonly #making: Making<Value>;
  #whole: Promise<Value> | null = null;
  /** The whole, once it is there. */
  #done: Readonly<{ value: Value }> | null = null;
  /** What was there when it was last asked for. */
  #partly: SoFar<Value> | null = null;
  #gathering: Promise<SoFar<Value>> | null = null;

  constructor(making: Making<Value>) {
    this.#making = making;
  }

  /** True once it has been asked for. */
  get wanted(): boolean {
    return this.#whole !== null;
  }

  /** Made when it is first wanted. */
  whole(): Promise<Value> {
    this.#whole ??= this.#making.whole().then((value) => {
      this.#done = { value };
      return value;
    });
    return this.#whole;
  }

  /**
   * Makes it where the state before had it, and waits a moment; after that what held before stands in for it.
   * @param before the same of the state before
   * @param unchanged the articles that are as they were then: what was found in another wording may not be shown any more
   */
  async follow(before: Eventual<Value>, unchanged: ReadonlyMap<ArticleId, unknown>): Promise<void> {
    if (!before.wanted) return;
    // Who waits for it is told of a failure.
    const whole = this.whole().catch(() => undefined);
    await Promise.race([whole, sleep(FOLLOW_MS, undefined, { ref: false })]);
    const earlier = before.#done ?? before.#partly;
    if (earlier === null || this.#done !== null) return;
    const { size, within, count } = this.#making;
    this.#partly = { value: within(earlier.value, unchanged), read: Math.min(count(), size - 1), total: size };
  }

  /** What is there without waiting; `null` before the first article is read. Asks for more in the background. */
  atOnce(): SoFar<Value> | null {
    if (this.#done !== null) return this.#complete(this.#done.value);
    this.whole().catch(() => undefined);
    this.#gather().catch(() => undefined);
    return this.#partly;
  }

  /** The whole if it is there within some milliseconds, else what there is by then. */
  async within(milliseconds: number): Promise<SoFar<Value>> {
    const whole = this.whole();
    if (milliseconds === Infinity || this.#done !== null) return this.#complete(await whole);
    const late = new AbortController();
    try {
      const found = await Promise.race([
        whole.then((value) => this.#complete(value)),
        sleep(milliseconds, null, { signal: late.signal, ref: false }).catch(() => null),
      ]);
      return found ?? (await this.#gather());
    } finally {
      late.abort();
    }
  }

  #complete(value: Value): SoFar<Value> {
    return { value, read: this.#making.size, total: this.#making.size };
  }

  /** Makes what can be made by now; one at a time. */
  #gather(): Promise<SoFar<Value>> {
    const { soFar, size, count } = this.#making;
    const known = this.#partly;
    // Made again for every letter that somebody types, it would hold up the reading and everybody who asks.
    if (known !== null && count() < known.read * GROWTH) return Promise.resolve(known);
    this.#gathering ??= soFar()
      .then(({ value, read }) => {
        this.#partly = { value, read, total: size };
        return this.#partly;
      })
      .finally(() => (this.#gathering = null));
    return this.#gathering;
  }
}
