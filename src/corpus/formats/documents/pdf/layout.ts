/** The words of a PDF page as they are placed → its lines in the order in which they are read, column by column. */

/** A run of letters on a page. Sizes are points; `y` is the baseline, counted down from the top of the page. */
export type Run = Readonly<{ text: string; x: number; y: number; width: number; size: number; font: string }>;

/** A line of one column. */
export type Line = Readonly<{
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  /** The font of most of it. */
  font: string;
  /** Left and right edge of the column it stands in; one object for all lines of a column. */
  column: Readonly<{ left: number; right: number }>;
  /** Its cells, where it is a row of a table. */
  cells: readonly string[] | null;
}>;

type Span = Readonly<{ from: number; to: number }>;

/** Runs on one baseline. */
type Row = { y: number; size: number; runs: Run[] };

/** Columns within columns deeper than this are not looked for. */
const DEEPEST = 4;

/** All lines of a page, in reading order. Columns are found by the white space between them. */
export function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  layOut(
    runs.filter(({ text }) => text.trim() !== ''),
    0,
    lines,
  );
  return lines;
}

function layOut(runs: readonly Run[], depth: number, lines: Line[]): void {
  const rows = rowsOf(runs);
  for (let at = 0; at < rows.length;) {
    const band = bandAt(rows, at);
    const part = rows.slice(at, band.end);
    const all = part.flatMap((row) => row.runs);
    at = band.end;
    if (band.gutter === null || depth === DEEPEST) {
      addColumn(part, lines);
      continue;
    }
    const { gutter } = band;
    const middle = (gutter.from + gutter.to) / 2;
    const sides = [all.filter(({ x }) => x < middle), all.filter(({ x }) => x >= middle)];
    if (sides.every(isRunningText)) for (const side of sides) layOut(side, depth + 1, lines);
    else addColumn(part, lines);
  }
}

/** Runs on the same baselines, from the top; a raised figure belongs to its line. */
function rowsOf(runs: readonly Run[]): Row[] {
  const rows: Row[] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row !== undefined && run.y - row.y < 0.45 * Math.max(run.size, row.size)) {
      row.runs.push(run);
      if (run.size > row.size) row.size = run.size;
    } else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  for (const row of rows) row.runs.sort((a, b) => a.x - b.x);
  return rows;
}

/** The rows from `start` on that one gutter parts, and that gutter; `null` when no gutter has text at both sides. */
function bandAt(rows: readonly Row[], start: number): { end: number; gutter: Span | null } {
  const all = rows.flatMap((row) => row.runs);
  const left = Math.min(...edges(all, ({ x }) => x));
  const right = Math.max(...edges(all, ({ x, width }) => x + width));
  let free: readonly Span[] = [{ from: left, to: right }];
  let best: { end: number; gutter: Span } | null = null;
  for (let end = start; end < rows.length; end++) {
    const row = rows[end];
    if (row === undefined) break;
    free = withoutRow(free, row);
    if (free.length === 0) break;
    const gutter = innerGutter(free, rows.slice(start, end + 1));
    if (gutter !== null) best = { end: end + 1, gutter };
  }
  if (best !== null && best.end - start >= 3) {
    return best;
  }
  // Up to the next row at which columns may begin.
  let end = start + 1;
  while (end < rows.length && !opensColumns(rows, end)) end++;
  return { end, gutter: null };
}

function opensColumns(rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  if (row === undefined) return false;
  let free: readonly Span[] = [{ from: -Infinity, to: Infinity }];
  for (let end = at; end < Math.min(rows.length, at + 4); end++) {
    const next = rows[end];
    if (next === undefined) break;
    free = withoutRow(free, next);
    if (end - at >= 2 && innerGutter(free, rows.slice(at, end + 1)) !== null) return true;
  }
  return false;
}

/** What is left of the white space when the row is printed. */
function withoutRow(free: readonly Span[], row: Row): Span[] {
  let left = [...free];
  for (const { x, width } of row.runs) {
    left = left.flatMap(({ from, to }) => {
      if (x >= to || x + width <= from) return [{ from, to }];
      return [
        { from, to: x },
        { from: x + width, to },
      ].filter((span) => span.to - span.from >= minGutter(row.size));
    });
  }
  return left;
}

/** The widest white space with text at both sides of it in several rows. */
function innerGutter(free: readonly Span[], rows: readonly Row[]): Span | null {
  const runs = rows.flatMap((row) => row.runs);
  const inner = free.filter(({ from, to }) => {
    const before = rows.filter((row) => row.runs.some(({ x, width }) => x + width <= from + 1)).length;
    const behind = rows.filter((row) => row.runs.some(({ x }) => x >= to - 1)).length;
    return before >= 2 && behind >= 2 && runs.length >= 4;
  });
  const width = ({ from, to }: Span) => to - from;
  return inner.sort((a, b) => width(b) - width(a))[0] ?? null;
}

function minGutter(size: number): number {
  return Math.max(7, 0.9 * size);
}

/** True for lines of a text rather than for cells of a table: they are long and most fill their column. */
function isRunningText(runs: readonly Run[]): boolean {
  const widths = rowsOf(runs).map((row) => edges(row.runs, ({ text }) => text.length).reduce((a, b) => a + b, 0));
  if (widths.length < 2) return false;
  widths.sort((a, b) => a - b);
  return (widths[Math.floor(widths.length / 2)] ?? 0) >= 18;
}

/** The lines of one column, or the rows of a table. */
function addColumn(rows: readonly Row[], lines: Line[]): void {
  const all = rows.flatMap((row) => row.runs);
  if (all.length === 0) return;
  const column = {
    left: Math.min(...edges(all, ({ x }) => x)),
    right: Math.max(...edges(all, ({ x, width }) => x + width)),
  };
  const gaps = rows.map(gapsOf);
  const isRow = (index: number): boolean => gaps[index]?.some(({ from, to, size }) => to - from > WIDE * size) === true;
  for (const [index, row] of rows.entries()) {
    const borders = isRow(index) ? bordersOf(gaps, index) : [];
    const cells = segmentsOf(row, borders);
    const table = cells.length > 2 || (cells.length > 1 && (isRow(index - 1) || isRow(index + 1)));
    const { runs } = row;
    const first = runs[0];
    const last = runs.at(-1);
    if (first === undefined || last === undefined) continue;
    lines.push({
      text: cells.join(table ? ' | ' : ' '),
      x: first.x,
      right: last.x + last.width,
      y: row.y,
      size: weightiest(runs, ({ size }) => Math.round(size * 2) / 2),
      font: weightiest(runs, ({ font }) => font),
      column,
      cells: table ? cells : null,
    });
  }
}

/** White space this many times the size of the letters parts cells of a table. */
const WIDE = 2.2;
/** Where the row above or below has such white space at the same place, this much does. */
const NARROW = 0.9;

type Gap = Span & Readonly<{ size: number }>;

/** White space inside a row that is wider than between words. */
function gapsOf({ runs }: Row): Gap[] {
  const gaps: Gap[] = [];
  let end = Infinity;
  for (const { x, width, size } of runs) {
    if (x - end > NARROW * size) gaps.push({ from: end, to: x, size });
    end = x + width;
  }
  return gaps;
}

/** Where a row of a table is parted into cells. */
function bordersOf(gaps: readonly (readonly Gap[])[], index: number): number[] {
  const beside = [...(gaps[index - 1] ?? []), ...(gaps[index + 1] ?? [])];
  return (gaps[index] ?? [])
    .filter(({ from, to, size }) => {
      if (to - from > WIDE * size) return true;
      return beside.some((other) => Math.min(to, other.to) - Math.max(from, other.from) > 0.4 * size);
    })
    .map(({ to }) => to);
}

/** The words of a row, parted at the left edges of its cells. */
function segmentsOf({ runs }: Row, borders: readonly number[]): string[] {
  const segments: string[] = [];
  let end = -Infinity;
  for (const { text, x, width, size } of runs) {
    const last = segments.length - 1;
    if (last === -1 || borders.includes(x)) segments.push(text);
    else segments[last] = `${segments[last] ?? ''}${x - end > 0.15 * size ? ' ' : ''}${text}`;
    end = x + width;
  }
  return segments.map((segment) => segment.replace(/\s+/g, ' ').trim()).filter((segment) => segment !== '');
}

/** The value that most letters have. */
function weightiest<T>(runs: readonly Run[], of: (run: Run) => T): T {
  const weights = new Map<T, number>();
  for (const run of runs) weights.set(of(run), (weights.get(of(run)) ?? 0) + run.text.trim().length);
  const [[value]] = [...weights].sort((a, b) => b[1] - a[1]) as [[T, number], ...[T, number][]];
  return value;
}

function edges(runs: readonly Run[], of: (run: Run) => number): number[] {
  return runs.map(of);
}
