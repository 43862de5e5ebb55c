/** Running heads, running feet and page numbers: what is printed on the margin of many pages. */

import type { Line } from './layout.ts';

/** How many lines at the top and at the bottom of a page may be such. */
const MARGIN_LINES = 3;
/** They stand at the same height, give or take so many points. */
const SAME_HEIGHT = 6;

const PAGE_NUMBER =
  /^[-–—•|·\s]*(?:(?:page|pg\.?|p\.|página|pág\.?|seite|s\.)\s*)?(\d{1,4})(?:\s*(?:of|de|von|\/)\s*\d{1,4})?[-–—•|·\s]*$/i;

/** A head that begins or ends with the page number. */
const NUMBERED = /^(\d{1,4})\s|\s(\d{1,4})$/;
/** White space between such lines and the text, as a multiple of the size of their letters. */
const APART = 1.6;
/** A head that stands close to the text has to be on so many pages. */
const SURE = 3;

type Pages = readonly (readonly Line[])[];

/** The pages without what runs through them. */
export function withoutRunning(pages: Pages): Pages {
  let rest = pages;
  // A head may have a second line that stands apart from the first.
  for (let pass = 0; pass < MARGIN_LINES; pass++) {
    const before = rest;
    rest = withoutOutermost(before);
    if (rest.every((lines, page) => lines.length === before[page]?.length)) break;
  }
  return rest;
}

function withoutOutermost(pages: Pages): Pages {
  const margins = pages.map((lines) => marginOf(lines));
  const seen = new Map<string, number[]>();
  for (const margin of margins) for (const { key, line } of margin) seen.set(key, [...(seen.get(key) ?? []), line.y]);
  const offsets = offsetsOf(margins);
  // Heads of left and right pages differ, so a third of the pages is enough.
  const enough = Math.max(2, Math.ceil(pages.length / 3));
  return pages.map((lines, page) => {
    const dropped = new Set<Line>();
    for (const { key, line, apart, number } of margins[page] ?? []) {
      const alike = (seen.get(key) ?? []).filter((y) => Math.abs(y - line.y) < SAME_HEIGHT).length;
      const counts = number !== null && (offsets.get(number - page) ?? 0) > 1;
      const alone = PAGE_NUMBER.test(line.text) && (counts || /[a-z/]|^\D*1\D*$/i.test(line.text));
      if (alike >= (apart ? enough : Math.max(SURE, enough)) || alone || (apart && counts)) dropped.add(line);
    }
    return lines.filter((line) => !dropped.has(line));
  });
}

type Marginal = Readonly<{
  line: Line;
  /** Its text with "#" for numbers: "Page 3" and "Page 4" are one foot. */
  key: string;
  /** Whether white space parts it from the text. */
  apart: boolean;
  /** The number that it is, begins or ends with. */
  number: number | null;
}>;

/** The lines on the upper and lower margin of a page: those that white space parts from the text, else the outermost one. */
function marginOf(lines: readonly Line[]): Marginal[] {
  const heights = [...new Set(lines.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
  const sizes = new Map(lines.map(({ y, size }) => [Math.round(y), size]));
  const outer = new Map<number, boolean>();
  for (const inward of [heights, [...heights].reverse()]) {
    let depth = 0;
    for (let at = 0; at < Math.min(MARGIN_LINES, inward.length - 1) && depth === 0; at++) {
      const height = inward[at] ?? 0;
      if (Math.abs((inward[at + 1] ?? height) - height) > APART * (sizes.get(height) ?? 0)) depth = at + 1;
    }
    for (const height of inward.slice(0, Math.max(1, depth))) outer.set(height, depth > 0);
  }
  return lines.flatMap((line) => {
    const apart = outer.get(Math.round(line.y));
    if (apart === undefined) return [];
    const [, first, last] = NUMBERED.exec(line.text) ?? [];
    const number = PAGE_NUMBER.exec(line.text)?.[1] ?? first ?? last;
    const key = line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
    return [{ line, key, apart, number: number === undefined ? null : Number(number) }];
  });
}

/** How often the numbers on the margins are so far from the number of their page. */
function offsetsOf(margins: readonly (readonly Marginal[])[]): Map<number, number> {
  const offsets = new Map<number, number>();
  for (const [page, margin] of margins.entries())
    for (const offset of new Set(margin.flatMap(({ number }) => (number === null ? [] : [number - page]))))
      offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
  return offsets;
}
