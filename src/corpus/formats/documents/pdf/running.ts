/** Running heads, running feet and page numbers: what is printed on the margin of many pages. */

import type { Line } from './layout.ts';

/** How many lines at the top and at the bottom of a page may be such. */
const MARGIN_LINES = 3;
/** They stand at the same height, give or take so many points. */
const SAME_HEIGHT = 6;

const PAGE_NUMBER =
  /^[-–—•|·\s]*(?:(?:page|pg\.?|p\.|página|pág\.?|seite|s\.)\s*)?(\d{1,4})(?:\s*(?:of|de|von|\/)\s*\d{1,4})?[-–—•|·\s]*$/i;

/** The pages without what runs through them. */
export function withoutRunning(pages: readonly (readonly Line[])[]): (readonly Line[])[] {
  const margins = pages.map((lines) => marginOf(lines));
  const seen = new Map<string, number[]>();
  for (const margin of margins) for (const { key, y } of margin) seen.set(key, [...(seen.get(key) ?? []), y]);
  const numbers = new Set(numbered(margins));
  // Heads of left and right pages differ, so a third of the pages is enough.
  const enough = Math.max(2, Math.ceil(pages.length / 3));
  return pages.map((lines, page) => {
    const dropped = new Set(
      (margins[page] ?? [])
        .filter(({ key, y, line }) => {
          const alike = (seen.get(key) ?? []).filter((other) => Math.abs(other - y) < SAME_HEIGHT).length;
          return alike >= enough || numbers.has(line);
        })
        .map(({ line }) => line),
    );
    return lines.filter((line) => !dropped.has(line));
  });
}

type Marginal = Readonly<{ line: Line; key: string; y: number; number: number | null }>;

function marginOf(lines: readonly Line[]): Marginal[] {
  const byHeight = [...lines].sort((a, b) => a.y - b.y);
  const heights = [...new Set(byHeight.map(({ y }) => Math.round(y)))];
  const outer = new Set([...heights.slice(0, MARGIN_LINES), ...heights.slice(-MARGIN_LINES)]);
  return byHeight
    .filter(({ y }) => outer.has(Math.round(y)))
    .map((line) => {
      const number = PAGE_NUMBER.exec(line.text)?.[1];
      // "Page 3" and "Page 4" are one head.
      const key = line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
      return { line, key, y: line.y, number: number === undefined ? null : Number(number) };
    });
}

/** Lines that are page numbers: they count the pages, or say that they are one. */
function numbered(margins: readonly (readonly Marginal[])[]): Line[] {
  const offsets = new Map<number, number>();
  for (const [page, margin] of margins.entries())
    for (const { number } of margin)
      if (number !== null) offsets.set(number - page, (offsets.get(number - page) ?? 0) + 1);
  return margins.flatMap((margin, page) =>
    margin.flatMap(({ line, number }) => {
      if (number === null) return [];
      const counts = (offsets.get(number - page) ?? 0) > 1;
      return counts || /[a-z/]|^\D*1\D*$/i.test(line.text) ? [line] : [];
    }),
  );
}
