/** One sentence as its tokens. */

import { tokenize } from '../token.ts';
import type { Token } from '../token.ts';

/** A sentence and its tokens, with what can be told of them without knowing their parts of speech. */
export class TokenizedSentence {
  readonly text: string;
  readonly tokens: readonly Token[];

  constructor(text: string) {
    this.text = text;
    this.tokens = tokenize(text);
  }

  /** Lower-case text of a token, the empty string outside the sentence. */
  word(index: number): string {
    return this.tokens[index]?.lower ?? '';
  }

  /** Text of a token as printed, the empty string outside the sentence. */
  print(index: number): string {
    return this.tokens[index]?.text ?? '';
  }

  /** The printed text of tokens `first` up to, not including, `end`. */
  slice(first: number, end: number): string {
    const from = this.tokens[first];
    const to = this.tokens[end - 1];
    return from === undefined || to === undefined ? '' : this.text.slice(from.start, to.end);
  }

  /** True when token `index` begins with a capital letter. */
  capital(index: number): boolean {
    return /^\p{Lu}/u.test(this.print(index));
  }

  /** True when no white space stands between token `index` and the one before. */
  attached(index: number): boolean {
    return this.tokens[index]?.gap === false;
  }
}
