/** A number as it was read off the tokens of a sentence. */

export type ParsedNumber = Readonly<{
  value: number;
  /** Upper end of a vague number: "tens of thousands" is 10 000 to 100 000. */
  valueMax: number | null;
  /** Index behind its last token. */
  end: number;
  /** digits: written with digits; words: "twelve"; fraction: "a third"; vague: "dozens". */
  kind: 'digits' | 'words' | 'fraction' | 'vague';
  /** The multiplier that was printed with it, 1 when none: in "5 to 10 million" the second number's is 10^6. */
  scale: number;
}>;

/** A number that is no range. */
export function exact(value: number, end: number, kind: ParsedNumber['kind'], scale = 1): ParsedNumber {
  return { value, valueMax: null, end, kind, scale };
}
