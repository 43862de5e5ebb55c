/** Sample questions for lists that are offered while one types: those known by now; who types never waits for more. */

import type { Shelf } from './shelf.ts';

type Make = (shelf: Shelf, limit: number) => Promise<readonly string[]>;

/** While articles are read they are made again when so many times as much is read: each has to be asked to be known. */
const GROWTH = 4;

/** What the questions were made of: a shelf, and how much of it was read. */
type Of = Readonly<{ shelf: Shelf; read: number; limit: number }>;

export class Samples {
  readonly #make: Make;
  #known: readonly string[] = [];
  #of: Of | null = null;
  #making = false;

  /** @param make makes them of what is read by now; takes as long as it takes to answer that many questions */
  constructor(make: Make) {
    this.#make = make;
  }

  /** The questions that are known; has them made in the background where there may be more by now. */
  atOnce(shelf: Shelf, limit: number): readonly string[] {
    const { quotes, figures } = shelf.read;
    const read = quotes + figures;
    const complete = read >= 2 * shelf.articles.size;
    const same =
      this.#of?.shelf === shelf &&
      this.#of.limit === limit &&
      (this.#of.read === read || (!complete && read < this.#of.read * GROWTH));
    if (!same && !this.#making && read > 0) {
      this.#making = true;
      this.#make(shelf, limit)
        .then((questions) => {
          this.#known = questions;
          this.#of = { shelf, read, limit };
        })
        // A shelf that is closed meanwhile: the next one is asked when somebody types again.
        .catch(() => undefined)
        .finally(() => (this.#making = false));
    }
    return this.#known;
  }
}
