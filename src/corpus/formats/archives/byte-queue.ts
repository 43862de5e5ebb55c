import type { Chunks } from '../../files/bytes.ts';

/** A stream of bytes that can be looked into before they are taken. Holds what was looked at and one chunk more. */
export class ByteQueue {
  readonly #chunks: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  #parts: Uint8Array[] = [];
  #length = 0;
  #ended = false;

  constructor(chunks: Chunks) {
    this.#chunks = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  }

  /** The next bytes, `size` of them or more unless the stream ends before. */
  async look(size: number): Promise<Buffer> {
    while (this.#length < size && (await this.#pull()));
    const [first] = this.#parts;
    const all =
      this.#parts.length === 1 && first !== undefined
        ? Buffer.from(first.buffer, first.byteOffset, first.length)
        : Buffer.concat(this.#parts, this.#length);
    this.#parts = all.length === 0 ? [] : [all];
    return all;
  }

  /** Takes the next bytes away; gives how many there were. */
  async skip(size: number): Promise<number> {
    let left = size;
    while (left > 0) {
      const [first] = this.#parts;
      if (first === undefined) {
        if (!(await this.#pull())) break;
        continue;
      }
      const taken = Math.min(left, first.length);
      if (taken === first.length) this.#parts.shift();
      else this.#parts[0] = first.subarray(taken);
      this.#length -= taken;
      left -= taken;
    }
    return size - left;
  }

  async #pull(): Promise<boolean> {
    if (this.#ended) return false;
    const next = await this.#chunks.next();
    if (next.done === true) {
      this.#ended = true;
      return false;
    }
    if (next.value.length > 0) this.#parts.push(next.value);
    this.#length += next.value.length;
    return true;
  }
}
