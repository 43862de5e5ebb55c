/** A chart → its Vega-Lite specification. */

import type { TopLevelSpec } from 'vega-lite';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Chart } from './chart.ts';
import { tickText, unitName } from './number.ts';

/** The family in the fonts that come with us; others only for whoever opens the SVG. */
export const FONT = 'DejaVu Sans';

/** From the palette of Okabe and Ito (2008), told apart under every common colour blindness; each bar also says it in words. */
const COLOURS = {
  bar: '#0072b2',
  range: '#9ecae9',
  disputed: '#d55e00',
  disputedRange: '#f6c19b',
  ink: '#1f2328',
  note: '#57606a',
  grid: '#d8dee4',
};

/** All in pixels of the picture before it is enlarged. */
const PLOT_WIDTH = 460;
const BAR_HEIGHT = 16;
const LABEL = { size: 13, line: 17 };
const NOTE = { size: 10.5, line: 14 };
/** Characters in a line of a label, a note, and the lines across the whole picture. */
const WRAP = { label: 34, note: 44, page: 100 };
/** Between a label and its bar, between two rows, and what the axis takes below the plot. */
const GAP = { label: 10, rows: 12, axis: 58 };
/** Mean width of a letter of the font, as a share of its size. */
const LETTER = 0.63;

type Line = Readonly<{ text: string; y: number; note: boolean }>;

const CONFIG = {
  font: FONT,
  background: 'transparent',
  view: { stroke: null },
  rule: { color: COLOURS.ink },
  title: {
    font: FONT,
    subtitleFont: FONT,
    fontSize: 16,
    subtitleFontSize: 12,
    color: COLOURS.ink,
    subtitleColor: COLOURS.note,
    subtitlePadding: 6,
  },
  axis: {
    labelFontSize: 11,
    titleFontSize: 11,
    titleFontWeight: 'normal',
    labelColor: COLOURS.note,
    titleColor: COLOURS.note,
    gridColor: COLOURS.grid,
    domain: false,
    ticks: false,
    labelPadding: 6,
    labelOverlap: false,
    labelFlush: false,
    titlePadding: 8,
  },
} as const;

/** A bar with the place of its middle, from the top. */
type Row = Readonly<{ y: number; low: number; high: number; text: string; disputed: boolean }>;

/** Puts the bars under each other, each with its label and note in lines. */
function layOut(bars: Chart['bars']): Readonly<{ rows: readonly Row[]; lines: readonly Line[]; height: number }> {
  const lines: Line[] = [];
  let height = 0;
  const rows = bars.map(({ low, high, text, label, note, disputed }) => {
    const labels = wrap(label, WRAP.label);
    const notes = wrap(note, WRAP.note);
    const lettering = labels.length * LABEL.line + notes.length * NOTE.line;
    const y = height + GAP.rows / 2 + Math.max(lettering, BAR_HEIGHT) / 2;
    const top = y - lettering / 2;
    const middle = top + labels.length * LABEL.line;
    labels.forEach((line, i) => lines.push({ text: line, y: top + (i + 0.5) * LABEL.line, note: false }));
    notes.forEach((line, i) => lines.push({ text: line, y: middle + (i + 0.5) * NOTE.line, note: true }));
    height += Math.max(lettering, BAR_HEIGHT) + GAP.rows;
    return { y, low, high, text, disputed };
  });
  return { rows, lines, height };
}

const Y = { field: 'y', type: 'quantitative', scale: null, axis: null } as const;

/** The encoding of a field along the axis of values. */
function alongAxis(most: number, unit: Chart['unit']) {
  const ticks = evenTicks(most);
  const end = Math.max(most, ticks.at(-1) ?? 0) || 1;
  const names = JSON.stringify(Object.fromEntries(ticks.map((tick) => [tick, tickText(tick)])));
  return (field: string) => ({
    field,
    type: 'quantitative' as const,
    scale: { domain: [0, end], nice: false },
    axis: { values: ticks, labelExpr: `${names}[datum.value]`, title: unitName(unit) },
  });
}

const colour = (plain: string, disputed: string) => ({
  condition: { test: 'datum.disputed', value: disputed },
  value: plain,
});

/** The bars, the ranges within brackets, and the values behind them. */
function barLayers(rows: readonly Row[], x: ReturnType<typeof alongAxis>) {
  const ranges = { values: rows.filter(({ low, high }) => low < high) };
  const bar = { type: 'bar', orient: 'horizontal', height: BAR_HEIGHT } as const;
  const tick = { type: 'tick', orient: 'vertical', size: BAR_HEIGHT + 6, thickness: 2, color: COLOURS.ink } as const;
  return [
    {
      data: { values: [...rows] },
      mark: bar,
      encoding: { y: Y, x: x('low'), x2: { datum: 0 }, color: colour(COLOURS.bar, COLOURS.disputed) },
    },
    {
      data: ranges,
      mark: bar,
      encoding: { y: Y, x: x('low'), x2: { field: 'high' }, color: colour(COLOURS.range, COLOURS.disputedRange) },
    },
    // The bracket: a line from the least to the most, closed at both ends.
    {
      data: ranges,
      mark: { type: 'rule', strokeWidth: 2 } as const,
      encoding: { y: Y, x: x('low'), x2: { field: 'high' } },
    },
    ...['low', 'high'].map((field) => ({ data: ranges, mark: tick, encoding: { y: Y, x: x(field) } })),
    {
      data: { values: [...rows] },
      mark: {
        type: 'text',
        align: 'left',
        baseline: 'middle',
        dx: 9,
        fontSize: LABEL.size,
        color: COLOURS.ink,
      } as const,
      encoding: { y: Y, x: x('high'), text: { field: 'text' } },
    },
  ];
}

/** The labels, or the notes, left of the bars. */
const letteringLayer = (lines: readonly Line[], note: boolean) => ({
  data: { values: lines.filter((line) => line.note === note) },
  mark: {
    type: 'text',
    align: 'right',
    baseline: 'middle',
    x: -GAP.label,
    fontSize: note ? NOTE.size : LABEL.size,
    color: note ? COLOURS.note : COLOURS.ink,
  } as const,
  encoding: { y: Y, text: { field: 'text' } },
});

/** Lines below the plot, from `left` on. */
const captionLayer = (caption: string, left: number, height: number) => ({
  data: { values: [{}] },
  mark: {
    type: 'text',
    align: 'left',
    x: left,
    y: height + GAP.axis,
    fontSize: NOTE.size,
    color: COLOURS.note,
    text: wrap(caption, WRAP.page),
  } as const,
});

/** Lays a chart out: labels and notes left of the bars, values behind them, notes on what is left out below. */
export function toSpec({ title, subtitle, unit, bars, caption }: Chart): TopLevelSpec {
  const { rows, lines, height } = layOut(bars);
  const widest = Math.max(0, ...lines.map(({ text, note }) => stringWidth(text) * LETTER * (note ? NOTE : LABEL).size));
  const left = -GAP.label - widest;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: PLOT_WIDTH,
    height,
    title: {
      text: wrap(title, WRAP.page),
      ...(subtitle === '' ? {} : { subtitle: wrap(subtitle, WRAP.page) }),
      anchor: 'start',
      frame: 'group',
      dx: left,
      offset: 14,
    },
    layer: [
      ...barLayers(rows, alongAxis(Math.max(...bars.map(({ high }) => high)), unit)),
      letteringLayer(lines, false),
      letteringLayer(lines, true),
      ...(caption === '' ? [] : [captionLayer(caption, left, height)]),
    ],
    config: CONFIG,
  };
}

/** 0 and up to five even steps of 1, 2 or 5 times a power of ten. */
function evenTicks(most: number): number[] {
  if (most <= 0) return [0];
  const power = 10 ** Math.floor(Math.log10(most / 5));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => most / size <= 5) ?? most;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}

function wrap(text: string, width: number): string[] {
  return text === '' ? [] : wrapAnsi(text, width, { hard: true }).split('\n');
}
