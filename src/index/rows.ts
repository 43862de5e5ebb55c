/**
 * Short rows of numbers cut from long arrays: a question needs more than a thousand, and a small array of its own costs more
 * to make and to sweep up than what is put into it.
 */

/** So many numbers are taken at a time. */
const CHUNK = 8192;

export class Rows {
  #chunk = new Float64Array(0);
  #used = 0;

  /** So many noughts. */
  take(length: number): Float64Array {
    if (this.#used + length > this.#chunk.length) {
      this.#chunk = new Float64Array(Math.max(CHUNK, length));
      this.#used = 0;
    }
    const row = this.#chunk.subarray(this.#used, this.#used + length);
    this.#used += length;
    return row;
  }
}
