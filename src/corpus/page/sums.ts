/** How much text lies in any box, by sums over the blocks in page order. */

import type { Block } from './blocks.ts';
import type { Box } from './box.ts';

/** Characters of running text, of everything and in links, and the number of blocks within a box. */
export class Sums {
  readonly #prose: Float64Array;
  readonly #chars: Float64Array;
  readonly #linked: Float64Array;
  readonly #blocks: Float64Array;

  /** @param size number of boxes of the page */
  constructor(blocks: readonly Block[], size: number) {
    const make = (value: (block: Block) => number): Float64Array => {
      const sums = new Float64Array(size + 1);
      for (const block of blocks) sums[block.box.index + 1] = (sums[block.box.index + 1] ?? 0) + value(block);
      for (let index = 1; index <= size; index++) sums[index] = (sums[index] ?? 0) + (sums[index - 1] ?? 0);
      return sums;
    };
    this.#prose = make((block) => block.prose);
    this.#chars = make((block) => block.text.length);
    this.#linked = make((block) => block.linked);
    this.#blocks = make(() => 1);
  }

  prose(box: Box): number {
    return between(this.#prose, box);
  }

  chars(box: Box): number {
    return between(this.#chars, box);
  }

  linked(box: Box): number {
    return between(this.#linked, box);
  }

  blocks(box: Box): number {
    return between(this.#blocks, box);
  }
}

function between(sums: Float64Array, { index, end }: Box): number {
  return (sums[end] ?? 0) - (sums[index] ?? 0);
}
