/** Body text → paragraphs: the blocks between blank lines, numbered from 1. */

import type { Paragraph } from '../article.ts';
import { isFurniture } from './furniture.ts';

/** A block of text between blank lines, without the white space around it. */
export type Block = Readonly<{ start: number; end: number; text: string }>;

const BLANK_LINE = /\n[ \t]*\n/g;

/** All blocks of a text that hold more than white space, in order; offsets are UTF-16 positions in `text`. */
export function blocks(text: string): Block[] {
  const found: Block[] = [];
  const add = (from: number, to: number) => {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed === '') return;
    const start = from + raw.length - raw.trimStart().length;
    found.push({ start, end: start + trimmed.length, text: trimmed });
  };
  let from = 0;
  for (const { index } of text.matchAll(BLANK_LINE)) {
    add(from, index);
    from = index + 1;
  }
  add(from, text.length);
  return found;
}

/** Numbers the blocks of a body text and marks its furniture. */
export function paragraphs(text: string): Paragraph[] {
  let under: string | null = null;
  return blocks(text).map((block, index): Paragraph => {
    const numbered = { number: index + 1, ...block, furniture: isFurniture(block.text) };
    const own = HEADING.exec(block.text)?.[1]?.trim() ?? '';
    if (own !== '') {
      under = own;
      return { ...numbered, isHeading: true };
    }
    return under === null ? numbered : { ...numbered, heading: under };
  });
}

/** A heading of Markdown: one line, one to six marks. */
const HEADING = /^#{1,6}[ \t]+([^\s#][^\n]*)$/;
