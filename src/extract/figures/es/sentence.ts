/** One Spanish sentence as its tokens. Words are compared in lower case and without diacritics. */

import { TokenizedSentence } from '../../../text/en/clause/tokenized.ts';
import { fold } from '../../../text/analyze.ts';
import type { DecimalSign } from '../../../text/es/number.ts';
import type { Currency } from '../../../text/currency.ts';

/** What an article's numbers and money signs mean throughout. */
export type Conventions = Readonly<{
  decimal: DecimalSign;
  /** Whose money a bare "$" is. */
  dollar: Currency;
  /** ISO 3166-1 alpha-2 code of the outlet's country. */
  country: string | null;
}>;

/** A sentence with the conventions of its article. */
export class SpanishSentence extends TokenizedSentence {
  readonly language = 'es';
  readonly conventions: Conventions;
  readonly #folded: readonly string[];

  constructor(text: string, conventions: Conventions) {
    super(text);
    this.conventions = conventions;
    this.#folded = this.tokens.map(({ lower }) => fold(lower));
  }

  /** Text of a token in lower case and without diacritics, the empty string outside the sentence. */
  override word(index: number): string {
    return this.#folded[index] ?? '';
  }

  /** True for a token that is a word in small letters. */
  small(index: number): boolean {
    return this.tokens[index]?.kind === 'word' && !this.capital(index);
  }

  /** The words from a token on, parted by spaces. */
  words(first: number, count: number): string {
    return this.#folded.slice(first, first + count).join(' ');
  }
}
