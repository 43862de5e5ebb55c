/** What was changed in a file: each kind of change once, with how often it was made. */

/** One change of a file. */
export type Mending = Readonly<{
  what: 'encoding' | 'byte-order mark' | 'line ends' | 'control characters' | 'mojibake' | 'date';
  /** Where it was made first; `null` for the file as a whole. */
  line: number | null;
  /** What stood there, and what stands there now. */
  before: string;
  after: string;
  times: number;
}>;

const ASCII = /[\0-\x7f]+/;

export class Changes {
  readonly #rows = new Map<string, Mending>();

  add(change: Omit<Mending, 'times'>, times = 1): void {
    const key = JSON.stringify([change.what, change.before, change.after]);
    const known = this.#rows.get(key);
    this.#rows.set(key, { ...(known ?? change), times: (known?.times ?? 0) + times });
  }

  /** Adds what differs between two readings of the same bytes: in both, plain ASCII stands in the same places. */
  addRuns(what: Mending['what'], line: number, before: string, after: string): void {
    const others = after.split(ASCII);
    for (const [at, run] of before.split(ASCII).entries())
      if (run !== others[at]) this.add({ what, line, before: run, after: others[at] ?? '' });
  }

  /** Takes over what another list holds. */
  take(other: Changes): void {
    for (const { times, ...change } of other.#rows.values()) this.add(change, times);
  }

  all(): readonly Mending[] {
    return [...this.#rows.values()];
  }
}
