/** Bars in text, for the terminal. */

import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Bar, Chart } from './chart.ts';

/** Eighths of a cell, from nothing to seven. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** Below this a bar says nothing; label and value then stand on a line of their own. */
const NARROWEST_BAR = 10;

/** Draws a chart in lines of at most so many columns. */
export function textBars(chart: Chart, columns: number): string[] {
  const width = Math.max(columns, 2 * NARROWEST_BAR);
  const wrap = (text: string, within = width) =>
    text === '' ? [] : wrapAnsi(text, within, { hard: true }).split('\n');
  const most = Math.max(...chart.bars.map(({ high }) => high)) || 1;
  const label = Math.max(...chart.bars.map((bar) => stringWidth(bar.label)));
  const value = Math.max(...chart.bars.map((bar) => stringWidth(bar.text)));
  const room = width - label - value - 4;
  const rows = chart.bars.flatMap((bar) => {
    if (room < NARROWEST_BAR)
      return [
        ...wrap(`${bar.label}: ${bar.text}`),
        ...line('  ', draw(bar, most, width - 2)),
        ...notes(bar, '  ', wrap, width),
      ];
    const name = ' '.repeat(label - stringWidth(bar.label)) + bar.label;
    return [
      `${name}  ${draw(bar, most, room)}  ${bar.text}`.trimEnd(),
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
function draw({ low, high }: Bar, most: number, room: number): string {
  const eighths = Math.round((low / most) * room * 8);
  const full = Math.floor(eighths / 8);
  if (low === high) return '█'.repeat(full) + (EIGHTHS[eighths % 8] ?? '');
  const gap = Math.max(Math.round((high / most) * room) - full, 2);
  return `${'█'.repeat(Math.min(full, room - 2))}├${'─'.repeat(gap - 2)}┤`;
}
