/** Bars in text, for the terminal. */

import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Bar, Chart } from './chart.ts';

/** Eighths of a cell, from nothing to seven. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

const LOOKS = {
  blocks: { full: '█', part: (eighths: number) => EIGHTHS[eighths] ?? '', bracket: ['├', '─', '┤'] },
  ascii: { full: '#', part: () => '', bracket: ['|', '-', '|'] },
} as const;

/** Below this a bar says nothing; label and value then stand on a line of their own. */
const NARROWEST_BAR = 10;

/**
 * Draws a chart in lines of at most `width` columns.
 *
 * @param options.ascii - only characters that every terminal has in the bars; the words stay as they are.
 */
export function textBars(chart: Chart, options: Readonly<{ width: number; ascii?: boolean }>): string[] {
  const width = Math.max(options.width, 2 * NARROWEST_BAR);
  const look = options.ascii === true ? LOOKS.ascii : LOOKS.blocks;
  const wrap = (text: string, columns = width) =>
    text === '' ? [] : wrapAnsi(text, columns, { hard: true }).split('\n');
  const most = Math.max(...chart.bars.map(({ high }) => high)) || 1;
  const label = Math.max(...chart.bars.map((bar) => stringWidth(bar.label)));
  const value = Math.max(...chart.bars.map((bar) => stringWidth(bar.text)));
  const room = width - label - value - 4;
  const rows = chart.bars.flatMap((bar) => {
    if (room < NARROWEST_BAR)
      return [
        ...wrap(`${bar.label}: ${bar.text}`),
        ...line('  ', draw(bar, most, width - 2, look)),
        ...notes(bar, '  ', wrap, width),
      ];
    const name = ' '.repeat(label - stringWidth(bar.label)) + bar.label;
    return [
      `${name}  ${draw(bar, most, room, look)}  ${bar.text}`.trimEnd(),
      ...notes(bar, ' '.repeat(label + 2), wrap, width),
    ];
  });
  return [
    ...wrap(chart.title),
    ...wrap(chart.subtitle),
    '',
    ...rows,
    ...(chart.caption === '' ? [] : ['', ...wrap(chart.caption)]),
  ];
}

const line = (indent: string, text: string) => (text === '' ? [] : [indent + text]);

function notes(bar: Bar, indent: string, wrap: (text: string, columns: number) => string[], width: number): string[] {
  return wrap(bar.note, width - indent.length).map((text) => indent + text);
}

/** A bar up to its least, then a bracket up to its most. */
function draw({ low, high }: Bar, most: number, room: number, look: (typeof LOOKS)[keyof typeof LOOKS]): string {
  const eighths = Math.round((low / most) * room * 8);
  const to = Math.round((high / most) * room);
  const full = Math.floor(eighths / 8);
  const [open, between, close] = look.bracket;
  if (low < high) {
    const gap = Math.max(to - full, 2);
    return look.full.repeat(Math.min(full, room - 2)) + open + between.repeat(gap - 2) + close;
  }
  return look.full.repeat(full) + look.part(eighths % 8);
}
