/** One sentence made ready for the rules: tokens, and parts of speech once somebody asks for them. */

import { correctTag } from './clause/tag-corrections.ts';
import { tag } from './token.ts';
import type { Tag } from './token.ts';
import { TokenizedSentence } from './clause/tokenized.ts';

/** A sentence with its parts of speech. */
export class Clause extends TokenizedSentence {
  /** ISO 3166-1 alpha-2 code of the outlet's country. */
  readonly country: string | null;
  #tags: readonly Tag[] | null = null;
  readonly #corrected: Tag[] = [];

  constructor(text: string, country: string | null) {
    super(text);
    this.country = country;
  }

  /** Part of speech of a token, with the tagger's usual mistakes about news put right. */
  tag(index: number): Tag {
    if (index < 0 || index >= this.tokens.length) return 'X';
    this.#tags ??= tag(this.text, this.tokens);
    return (this.#corrected[index] ??= correctTag(this, this.#tags, index));
  }
}
