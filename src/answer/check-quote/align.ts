/** Typed words held against printed ones: which run of the printed words is most like them, and which words differ. */

import type { Span } from '../../text/span.ts';

/** A word with its place in the text it was taken from. */
export type Word = Span & Readonly<{ plain: string }>;

/** A piece of the alignment: words of both, of the typed ones alone, or of the printed ones alone. */
export type Step = Readonly<{ typed: Word | null; printed: Word | null }>;

export type Alignment = Readonly<{
  /** Words to change, leave out or put in to make the typed words the printed ones. */
  changes: number;
  /** In the order of the words; from the first printed word that takes part to the last. */
  steps: readonly Step[];
}>;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,-](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text with their places in it, alike whatever their letter case, apostrophes and way to write accents. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    plain: word.normalize('NFC').toLowerCase().replaceAll('’', "'"),
  }));
}

/**
 * The alignment with the fewest changes of all typed words with some run of the printed ones (Sellers 1980); of equal ones the
 * first. Its cost is the product of both lengths.
 */
export function align(typed: readonly Word[], printed: readonly Word[]): Alignment {
  const width = printed.length + 1;
  const costs = new Uint16Array((typed.length + 1) * width);
  for (let row = 1; row <= typed.length; row++) costs[row * width] = row;
  const cost = (row: number, column: number) => costs[row * width + column] ?? 0;
  const differs = (row: number, column: number) => (typed[row - 1]?.plain === printed[column - 1]?.plain ? 0 : 1);
  for (let row = 1; row <= typed.length; row++)
    for (let column = 1; column < width; column++)
      costs[row * width + column] = Math.min(
        cost(row - 1, column - 1) + differs(row, column),
        cost(row - 1, column) + 1,
        cost(row, column - 1) + 1,
      );
  const last = (column: number) => cost(typed.length, column);
  let end = 0;
  for (let column = 1; column < width; column++)
    // Of two ends beside one another the later one: the last word was changed rather than left out.
    if (last(column) < last(end) || (last(column) === last(end) && column === end + 1)) end = column;
  const steps: Step[] = [];
  for (let [row, column] = [typed.length, end]; row > 0;) {
    const here = cost(row, column);
    if (column > 0 && here === cost(row - 1, column - 1) + differs(row, column)) {
      steps.push({ typed: typed[row - 1] ?? null, printed: printed[column - 1] ?? null });
      row--;
      column--;
    } else if (here === cost(row - 1, column) + 1) {
      steps.push({ typed: typed[row - 1] ?? null, printed: null });
      row--;
    } else {
      steps.push({ typed: null, printed: printed[column - 1] ?? null });
      column--;
    }
  }
  return { changes: cost(typed.length, end), steps: steps.reverse() };
}
