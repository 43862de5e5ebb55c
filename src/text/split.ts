/** Lists of words as data files write them. */

/** The words of a text that white space parts. */
export function split(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
