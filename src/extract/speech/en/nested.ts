/** Who speaks inside of a quotation: “He said, ‘Why?’ And I said to him, ‘Because.’” */

/** "he said", "I asked him", right before the inner quotation. */
const CUE =
  /(?:^|\P{L})(he|she|i|they|we)(?:\s+\p{L}+){0,2}\s+(?:said|says|told|asked|replied|answered|goes|go|say|ask|tell)(?:\s+(?:to\s+)?(?:me|him|her|us|them|you))?[\s:,?]*[‘'“"]*$/u;

/** The pronoun of whoever says what follows, in lower case; `null` for none. */
export function innerSpeaker(before: string): string | null {
  return CUE.exec(before.toLowerCase().replaceAll('’', "'"))?.[1] ?? null;
}
