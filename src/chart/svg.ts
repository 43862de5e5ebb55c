/** A chart → SVG: labels and notes left of the bars, values behind them, what is left out below. */

import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Bar, Chart } from './chart.ts';
import { tickText } from './number.ts';

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
/** The narrowest that a bar of more than nothing is drawn. */
const SLIVER = 1.5;
/** How each kind of lettering is set. */
const TITLE = { size: 16, line: 20, fill: COLOURS.ink, bold: true };
const SUBTITLE = { size: 12, line: 16, fill: COLOURS.note };
const LABEL = { size: 13, line: 17, fill: COLOURS.ink };
const NOTE = { size: 10.5, line: 14, fill: COLOURS.note };
const AXIS = { size: 11, line: 19, fill: COLOURS.note };
type Lettering = Readonly<{ size: number; line: number; fill: string; bold?: boolean }>;
/** Characters in a line of a label, a note, and the lines across the whole picture. */
const WRAP = { label: 34, note: 44, page: 100 };
/** Between title and plot, a label and its bar, a bar and its value, two rows, and from the plot to the axis and the caption. */
const GAP = { title: 14, label: 10, value: 9, rows: 12, axis: 11, caption: 64 };
/** Mean width of a letter of the font, as a share of its size. */
const LETTER = 0.63;
/** From the middle of a line to its baseline, as a share of the size. */
const MIDDLE = 0.3;

/**
 * Draws a chart around the upper left corner of its plot: no picture of its own yet, whose frame is fitted to what was drawn.
 * @returns elements of SVG
 */
export function toDrawing({ title, subtitle, axis, region, bars, caption }: Chart): string {
  const ticks = evenTicks(Math.max(...bars.map(({ high }) => high)));
  const end = Math.max(...ticks, ...bars.map(({ high }) => high)) || 1;
  const x = (value: number) => (value / end) * PLOT_WIDTH;
  const rows: string[] = [];
  let height = 0;
  let widest = 0;
  for (const bar of bars) {
    const labels = wrap(bar.label, WRAP.label);
    const notes = wrap(bar.note, WRAP.note);
    const lettering = labels.length * LABEL.line + notes.length * NOTE.line;
    const middle = height + GAP.rows / 2 + Math.max(lettering, BAR_HEIGHT) / 2;
    const top = middle - lettering / 2;
    rows.push(
      lines(labels, LABEL, -GAP.label, top, 'end'),
      lines(notes, NOTE, -GAP.label, top + labels.length * LABEL.line, 'end'),
      drawBar(bar, middle, x),
    );
    height += Math.max(lettering, BAR_HEIGHT) + GAP.rows;
    for (const [texts, { size }] of [
      [labels, LABEL],
      [notes, NOTE],
    ] as const)
      widest = Math.max(widest, ...texts.map((text) => stringWidth(text) * LETTER * size));
  }
  const left = -GAP.label - widest;
  const titles = wrap(title, WRAP.page);
  const subtitles = wrap(subtitle, WRAP.page);
  const above = -GAP.title - subtitles.length * SUBTITLE.line;
  const parts = [
    lines(titles, TITLE, left, above - titles.length * TITLE.line, 'start'),
    lines(subtitles, SUBTITLE, left, above, 'start'),
    ...ticks.map((tick) => rule(x(tick), 0, x(tick), height, COLOURS.grid, 1)),
    ...ticks.map((tick) => lines([tickText(tick, region)], AXIS, x(tick), height + GAP.axis - AXIS.line / 2, 'middle')),
    lines([axis], AXIS, PLOT_WIDTH / 2, height + GAP.axis + AXIS.line / 2, 'middle'),
    ...rows,
    lines(wrap(caption, WRAP.page), NOTE, left, height + GAP.caption - NOTE.line, 'start'),
  ];
  return `<g font-family="${FONT}, sans-serif">${parts.join('')}</g>`;
}

/** A bar, the range within brackets where it is more than one number, and the value behind it. */
function drawBar({ low, high, text, disputed }: Bar, middle: number, x: (value: number) => number): string {
  const top = middle - BAR_HEIGHT / 2;
  const [least, most] = [x(low), x(high)];
  const bar = rectangle(0, top, low > 0 ? Math.max(least, SLIVER) : 0, disputed ? COLOURS.disputed : COLOURS.bar);
  const value = lines([text], LABEL, most + GAP.value, middle - LABEL.line / 2, 'start');
  if (low === high) return bar + value;
  const ends = [least, most].map((at) => rule(at, top - 3, at, top + BAR_HEIGHT + 3, COLOURS.ink, 2));
  const range = rectangle(least, top, most - least, disputed ? COLOURS.disputedRange : COLOURS.range);
  return [bar, range, rule(least, middle, most, middle, COLOURS.ink, 2), ...ends, value].join('');
}

/** Lines of text, each in the middle of its height, from `top` down. */
function lines(texts: readonly string[], set: Lettering, x: number, top: number, anchor: 'start' | 'middle' | 'end') {
  const style = `font-size="${set.size}" fill="${set.fill}" text-anchor="${anchor}"${set.bold ? ' font-weight="bold"' : ''}`;
  return texts
    .map((text, i) => [text, top + (i + 0.5) * set.line + MIDDLE * set.size] as const)
    .map(([text, y]) => `<text x="${place(x)}" y="${place(y)}" ${style}>${escape(text)}</text>`)
    .join('');
}

function rectangle(x: number, y: number, width: number, fill: string): string {
  return `<rect x="${place(x)}" y="${place(y)}" width="${place(width)}" height="${BAR_HEIGHT}" fill="${fill}"/>`;
}

function rule(x1: number, y1: number, x2: number, y2: number, stroke: string, width: number): string {
  const [a, b, c, d] = [x1, y1, x2, y2].map(place);
  return `<line x1="${a}" y1="${b}" x2="${c}" y2="${d}" stroke="${stroke}" stroke-width="${width}"/>`;
}

/** A hundredth of a pixel is near enough. */
const place = (pixels: number): number => Math.round(pixels * 100) / 100;

/** Text as content or as an attribute. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
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
