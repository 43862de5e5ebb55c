/**
 * A few terms by number, each with its place in the order of adding. Nearly no word of a text is the question's, and that
 * is told by one look into a small array, which a map cannot do.
 */

/** Bits of a term number that choose its chain. */
const CHAINS = 4095;

export class TermPlaces {
  /** By the low bits of a term number the place of the last one added with them, -1 for none. */
  readonly #last = new Int32Array(CHAINS + 1).fill(-1);
  /** By place the term, and the place added before it with the same low bits. */
  readonly #terms: number[] = [];
  readonly #before: number[] = [];

  constructor(terms: Iterable<number> = []) {
    for (const term of terms) this.add(term);
  }

  /** How many terms there are. */
  get size(): number {
    return this.#terms.length;
  }

  /** The place of a term; -1 for one that was not added, and for a word of grammar. */
  of(term: number): number {
    let place = this.#last[term & CHAINS] as number;
    while (place >= 0 && this.#terms[place] !== term) place = this.#before[place] as number;
    return place;
  }

  /** The place of a term that is added unless it is there. */
  add(term: number): number {
    const known = this.of(term);
    if (known >= 0) return known;
    const place = this.#terms.push(term) - 1;
    this.#before.push(this.#last[term & CHAINS] as number);
    this.#last[term & CHAINS] = place;
    return place;
  }
}
