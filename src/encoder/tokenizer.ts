/**
 * Text → word pieces, each with its place in the text it was given.
 *
 * The rules (normalising, splitting, word pieces) are those of tokenizer.json, applied by @huggingface/tokenizers. That
 * package forgets where a piece came from, so its normaliser is asked character by character and the pieces are laid along
 * what it gave. A text cannot hold control tokens: "[SEP]" in it is read as three pieces.
 */

/** What is used of the package; its own types do not resolve under Node's rules. */
type Rules = Readonly<{
  token_to_id: (token: string) => number | undefined;
  normalizer: Readonly<{ normalize: (text: string) => string }> | null;
  pre_tokenizer: Readonly<{ pre_tokenize: (text: string) => string[] }> | null;
  model: Readonly<{ encode: (words: string[]) => string[] }> | null;
}>;

/** The word pieces of a text, without [CLS] and [SEP]. */
export type Pieces = Readonly<{
  ids: Int32Array;
  /** Where each piece begins and ends, UTF-16 places in the text. */
  starts: Int32Array;
  ends: Int32Array;
}>;

/** Ids that frame what is read. */
export type Frame = Readonly<{ first: number; last: number }>;

/** What stands between white space, the longest run that rules can join. White space is what it is for Python's split(). */
const STRETCH = /\P{White_Space}+/gu;
/** Ideographs beyond the 16 bits that the package looks at; each is a word by itself. */
const FAR_IDEOGRAPH = /^[\u{20000}-\u{2a6df}\u{2a700}-\u{2ceaf}\u{2f800}-\u{2fa1f}]$/u;
const MARK = /^\p{M}$/u;
/** Characters looked at between two white spaces; a word of more than a hundred is unknown anyway. */
const LONGEST = 4000;
const CONTINUED = '##';
/** Words and characters that are remembered: news repeats itself. */
const REMEMBERED = 20_000;

type Word = Readonly<{ ids: readonly number[]; lengths: readonly number[] }>;

export class Tokenizer {
  readonly frame: Frame;
  readonly #rules: Rules;
  readonly #unknown: number;
  readonly #characters = new Map<string, string>();
  readonly #words = new Map<string, Word>();

  private constructor(rules: Rules) {
    this.#rules = rules;
    const id = (token: string): number => {
      const found = rules.token_to_id(token);
      if (found === undefined) throw new Error(`the tokenizer has no ${token}`);
      return found;
    };
    this.frame = { first: id('[CLS]'), last: id('[SEP]') };
    this.#unknown = id('[UNK]');
  }

  /**
   * @param json what stands in tokenizer.json
   * @throws when it is not a tokenizer of BERT's kind
   */
  static async from(json: object): Promise<Tokenizer> {
    const loaded: unknown = await import('@huggingface/tokenizers');
    const { Tokenizer: TokenizerRules } = loaded as { Tokenizer: new (json: object, config: object) => Rules };
    const rules = new TokenizerRules(json, {});
    if (rules.normalizer === null || rules.pre_tokenizer === null || rules.model === null) {
      throw new Error('the tokenizer lacks its rules');
    }
    return new Tokenizer(rules);
  }

  /**
   * @param text any text; it is not changed
   * @param limit pieces wanted at most; the rest of the text is not read
   */
  read(text: string, limit: number): Pieces {
    const ids: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    for (const { 0: stretch, index } of text.matchAll(STRETCH)) {
      if (ids.length >= limit) break;
      // The stretch as the rules want it, and where each unit of that comes from.
      let given = '';
      const from: number[] = [];
      const to: number[] = [];
      let place = index;
      for (const character of stretch.slice(0, LONGEST)) {
        const next = place + character.length;
        const made = this.#normalise(character);
        given += made;
        for (let unit = 0; unit < made.length; unit++) {
          from.push(place);
          to.push(next);
        }
        // An accent that the rules drop still belongs to the letter before it.
        if (made === '' && to.length > 0 && MARK.test(character)) to[to.length - 1] = next;
        place = next;
      }
      let at = 0;
      for (const word of this.#split(given)) {
        const { ids: pieces, lengths } = this.#pieces(word);
        at = given.indexOf(word, at);
        for (const [piece, id] of pieces.entries()) {
          const length = lengths[piece] as number;
          ids.push(id);
          starts.push(from[at] as number);
          ends.push(to[at + length - 1] as number);
          at += length;
        }
      }
    }
    const cut = (values: readonly number[]): Int32Array => Int32Array.from(values.slice(0, limit));
    return { ids: cut(ids), starts: cut(starts), ends: cut(ends) };
  }

  #normalise(character: string): string {
    const known = this.#characters.get(character);
    if (known !== undefined) return known;
    const given = FAR_IDEOGRAPH.test(character)
      ? ` ${character} `
      : (this.#rules.normalizer?.normalize(character) ?? '');
    if (this.#characters.size < REMEMBERED) this.#characters.set(character, given);
    return given;
  }

  #split(stretch: string): readonly string[] {
    return this.#rules.pre_tokenizer?.pre_tokenize(stretch) ?? [];
  }

  #pieces(word: string): Word {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const ids: number[] = [];
    const lengths: number[] = [];
    for (const piece of this.#rules.model?.encode([word]) ?? []) {
      const id = this.#rules.token_to_id(piece) ?? this.#unknown;
      ids.push(id);
      if (id === this.#unknown) lengths.push(word.length);
      else lengths.push(ids.length > 1 && piece.startsWith(CONTINUED) ? piece.length - CONTINUED.length : piece.length);
    }
    const found = { ids, lengths };
    if (this.#words.size >= REMEMBERED) this.#words.clear();
    this.#words.set(word, found);
    return found;
  }
}
