/** Lines in reading order → the paragraphs of a document. */

import { join, vocabularyOf, type Vocabulary } from './hyphen.ts';
import type { Line } from './layout.ts';

export type Block = Readonly<{
  kind: 'text' | 'heading' | 'item' | 'row';
  text: string;
  /** Size of its letters, in points. */
  size: number;
  /** Which page it begins on, counted from 0. */
  page: number;
}>;

/** What is usual in a document. */
export type Manner = Readonly<{
  /** Size and font of running text. */
  size: number;
  font: string;
  /** From one baseline to the next, as a multiple of the size. */
  leading: number;
  /** Whether paragraphs begin with an indentation. */
  indents: boolean;
}>;

const BULLET = /^[•▪◦‣●■*·–-]\s+(?=\S)/;
const NUMBERED = /^\d{1,2}[.)]\s+(?=\S)/;
const SENTENCE_END = /[.!?:…]["”’»)\]]*$/;
const LONGEST_HEADING = 120;

/** The paragraphs of all pages; one that goes on over the end of a column or page is one. */
export function paragraphsOf(printed: readonly (readonly Line[])[]): { blocks: Block[]; manner: Manner } {
  const pages = printed.map(withOwnEdges);
  const manner = mannerOf(pages);
  const vocabulary = vocabularyOf(pages.flat().map(({ text }) => text));
  const writer = new Writer(vocabulary, manner);
  for (const [page, lines] of pages.entries()) {
    for (const [at, line] of lines.entries()) {
      const before = at === 0 ? null : (lines[at - 1] ?? null);
      writer.add(line, before !== null && before.column === line.column ? before : null, page);
    }
  }
  return { blocks: writer.end(), manner };
}

/** Lines with the edges of what is left of their columns: a running head may have been wider than the text under it. */
function withOwnEdges(lines: readonly Line[]): Line[] {
  const edges = new Map<Line['column'], { left: number; right: number }>();
  for (const { column, x, right } of lines) {
    const known = edges.get(column);
    if (known === undefined) edges.set(column, { left: x, right });
    else {
      known.left = Math.min(known.left, x);
      known.right = Math.max(known.right, right);
    }
  }
  return lines.map((line) => ({ ...line, column: edges.get(line.column) ?? line.column }));
}

/** Joins lines to blocks. */
class Writer {
  readonly #blocks: Block[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #manner: Manner;
  /** The block that is being written, with its first and last line. */
  #open: { block: Block; first: Line; last: Line } | null = null;

  constructor(vocabulary: Vocabulary, manner: Manner) {
    this.#vocabulary = vocabulary;
    this.#manner = manner;
  }

  /** @param above the line above it in its column; `null` where a column begins */
  add(line: Line, above: Line | null, page: number): void {
    const kind = kindOf(line, this.#manner);
    const open = this.#open;
    if (open !== null && this.#goesOn(open, line, kind, above)) {
      const text = join(open.block.text, line.text, this.#vocabulary);
      this.#open = { ...open, block: { ...open.block, text }, last: line };
      return;
    }
    this.#close();
    const text = kind === 'item' ? line.text.replace(BULLET, '- ') : line.text;
    this.#open = { block: { kind, text, size: line.size, page }, first: line, last: line };
  }

  end(): Block[] {
    this.#close();
    return this.#blocks;
  }

  #close(): void {
    if (this.#open === null) return;
    const { block } = this.#open;
    // A bold sentence of some length is a lead or a pull quote, no heading.
    const heading = block.kind === 'heading' && block.text.length <= LONGEST_HEADING;
    this.#blocks.push(block.kind === 'heading' && !heading ? { ...block, kind: 'text' } : block);
    this.#open = null;
  }

  #goesOn(
    { block, first, last }: { block: Block; first: Line; last: Line },
    line: Line,
    kind: Block['kind'],
    above: Line | null,
  ): boolean {
    if (kind === 'row' || block.kind === 'row' || kind === 'item') return false;
    if (Math.abs(line.size - last.size) > 0.08 * last.size) return false;
    const { size, leading, indents } = this.#manner;
    const indented = line.x - line.column.left > 0.7 * line.size;
    if (above === null) {
      if (block.kind === 'heading' || kind === 'heading') return false;
      return this.#goesOnElsewhere(block.text, line, indented);
    }
    const gap = line.y - last.y;
    if (gap > Math.max(1.3 * leading * last.size, leading * last.size + 0.25 * size)) return false;
    if (block.kind === 'heading' || kind === 'heading') return block.kind === kind && line.font === last.font;
    if (block.kind === 'item') return line.x >= first.x - 1 && (line.x > first.x + 2 || !SENTENCE_END.test(block.text));
    // A whole paragraph that stands further in goes on at its own edge.
    const flush = Math.abs(line.x - last.x) < 0.2 * size && (last !== first || !SENTENCE_END.test(block.text));
    if (indents) return !indented || flush;
    return !(endsShort(last, line) && SENTENCE_END.test(block.text));
  }

  /** Whether a paragraph goes on at the top of the next column or page. */
  #goesOnElsewhere(text: string, line: Line, indented: boolean): boolean {
    if (indented && this.#manner.indents) return false;
    if (/^\p{Ll}/u.test(line.text) || /\p{L}-$/u.test(text)) return true;
    if (!SENTENCE_END.test(text)) return true;
    return this.#manner.indents;
  }
}

/** True when the next word would have had room at the end of the line: the line was ended on purpose. */
function endsShort(line: Line, next: Line): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  const letter = (next.right - next.x) / Math.max(1, next.text.length);
  return line.column.right - line.right > (word.length + 2) * letter + 0.5 * line.size;
}

function kindOf(line: Line, manner: Manner): Block['kind'] {
  if (line.cells !== null) return 'row';
  if (BULLET.test(line.text) || NUMBERED.test(line.text)) return 'item';
  if (line.size > 1.12 * manner.size) return 'heading';
  const apart = line.font !== manner.font && line.size >= 0.98 * manner.size;
  return apart && !/[.,;]$/.test(line.text) && line.text.length <= LONGEST_HEADING ? 'heading' : 'text';
}

function mannerOf(pages: readonly (readonly Line[])[]): Manner {
  const lines = pages.flat();
  const size = mostly(lines, (line) => line.size) ?? 10;
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.05 * size);
  const font = mostly(body, (line) => line.font) ?? '';
  const steps: number[] = [];
  let indented = 0;
  let paragraphs = 0;
  for (const page of pages) {
    for (const [at, line] of page.entries()) {
      const above = page[at - 1];
      if (above === undefined || above.column !== line.column || above.size !== line.size) continue;
      steps.push(Math.round(((line.y - above.y) / line.size) * 20) / 20);
      if (endsShort(above, line) && SENTENCE_END.test(above.text)) {
        paragraphs++;
        const depth = line.x - line.column.left;
        if (depth > 0.7 * line.size && depth < 5 * line.size) indented++;
      }
    }
  }
  steps.sort((a, b) => a - b);
  // The lower part of the steps are those within paragraphs.
  const leading = steps[Math.floor(steps.length * 0.4)] ?? 1.2;
  return {
    size,
    font,
    leading: Math.min(2.5, Math.max(1, leading)),
    indents: paragraphs > 0 && indented >= paragraphs / 2,
  };
}

/** The value that most letters have. */
function mostly<T>(lines: readonly Line[], of: (line: Line) => T): T | null {
  const weights = new Map<T, number>();
  for (const line of lines) weights.set(of(line), (weights.get(of(line)) ?? 0) + line.text.length);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
