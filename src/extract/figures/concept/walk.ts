/** How far the words of a phrase have been read. */

import type { Clause } from '../../../text/en/clause.ts';

/** A walk over the tokens of a clause, in either direction. */
export class Walk {
  readonly clause: Clause;
  index: number;
  /** Tokens taken, in the order of the walk. */
  readonly words: number[] = [];

  constructor(clause: Clause, index: number) {
    this.clause = clause;
    this.index = index;
  }

  get word(): string {
    return this.clause.word(this.index);
  }

  get tag(): string {
    return this.clause.tag(this.index);
  }

  get kind(): string | undefined {
    return this.clause.tokens[this.index]?.kind;
  }

  /** True before a word has been taken. */
  get starts(): boolean {
    return this.words.length === 0;
  }
}
