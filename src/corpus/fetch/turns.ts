/** One request at a time to a host, with a pause between. */

import { setTimeout as sleep } from 'node:timers/promises';
import { calledOff } from './trouble.ts';

type Host = { last: Promise<unknown>; ended: number; waiting: number };

/** Hosts that are remembered; beyond that, those at rest are forgotten. */
const MOST = 1_000;

export class Turns {
  readonly #hosts = new Map<string, Host>();

  /**
   * Does the work when nobody else is at this host and `pause` milliseconds have gone by since somebody was. Rejects at once
   * with a `Stop` when the signal says so; work that has begun is told by the same signal and keeps its turn until it ends.
   */
  async run<T>(name: string, pause: number, signal: AbortSignal | null, work: () => Promise<T>): Promise<T> {
    const host = this.#host(name);
    host.waiting++;
    const turn = host.last.then(async () => {
      const wait = host.ended + pause - performance.now();
      if (signal?.aborted === true) throw calledOff();
      if (wait > 0)
        await sleep(wait, undefined, signal === null ? {} : { signal }).catch(() => Promise.reject(calledOff()));
      try {
        return await work();
      } finally {
        host.ended = performance.now();
      }
    });
    host.last = turn
      .catch(() => undefined)
      .finally(() => {
        host.waiting--;
      });
    return unlessAborted(turn, signal);
  }

  #host(name: string): Host {
    const known = this.#hosts.get(name);
    if (known) return known;
    if (this.#hosts.size >= MOST) {
      const long = performance.now() - 60_000;
      for (const [other, host] of this.#hosts) if (host.waiting === 0 && host.ended < long) this.#hosts.delete(other);
    }
    const host = { last: Promise.resolve(), ended: -Infinity, waiting: 0 };
    this.#hosts.set(name, host);
    return host;
  }
}

/** The promise, unless the signal comes first: then a `Stop`, and the promise is left to itself. */
export async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | null): Promise<T> {
  if (signal === null) return promise;
  promise.catch(() => undefined);
  if (signal.aborted) throw calledOff();
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(calledOff());
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
