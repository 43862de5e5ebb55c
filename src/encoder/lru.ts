/** Keeps what was used last, up to a number of bytes. */
export class Lru<K, V> {
  readonly #limit: number;
  readonly #sizeOf: (value: V) => number;
  readonly #kept = new Map<K, V>();
  #bytes = 0;

  /**
   * @param limit bytes kept at most
   * @param sizeOf bytes that a value takes
   */
  constructor(limit: number, sizeOf: (value: V) => number) {
    this.#limit = limit;
    this.#sizeOf = sizeOf;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: K): V | undefined {
    const value = this.#kept.get(key);
    if (value === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, value);
    return value;
  }

  set(key: K, value: V): void {
    this.delete(key);
    const size = this.#sizeOf(value);
    if (size > this.#limit) return;
    this.#kept.set(key, value);
    this.#bytes += size;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#limit) break;
      this.delete(oldest);
    }
  }

  delete(key: K): void {
    const value = this.#kept.get(key);
    if (value === undefined) return;
    this.#kept.delete(key);
    this.#bytes -= this.#sizeOf(value);
  }
}
