import stringWidth from 'string-width';
import { textBars } from '../../chart/text-bars.ts';
import { toCharts } from '../../chart/chart.ts';
import type { Figure, FigureEvent, StatsAnswer, StatsRow } from '../../library.ts';
import { join, type Sentence } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import { disarm, type Typesetter } from '../output.ts';

function normalised(row: Figure, words: Words): string {
  const { normalized } = row;
  // Durations in seconds say nothing to a person; the printed words do, if the unit is among them.
  if (normalized === null || normalized.unit === 's') return words.unitLeftOut(row);
  return words.amount(normalized.value, normalized.valueMax, normalized.unit === 'count' ? '' : normalized.unit);
}

/** What is there of two parts of a line. */
function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('  ');
}

/** The lines under a row: other readings, period, by whom and to whom, notes, where it stands. */
function details(row: StatsRow, type: Typesetter, words: Words): string[] {
  const notes: Sentence[] = [
    ...row.alternatives.map(({ value, valueMax = null, unit, reading }) =>
      words.otherReading(value, valueMax, unit, reading),
    ),
    words.periodAndParties(row),
    ...words.figureNotes(row),
  ].filter((note) => note.length > 0);
  const lines = [
    ...(row.sentence === undefined ? [] : [type.block(`“${disarm(row.sentence.replace(/\s+/g, ' ').trim())}”`, 4)]),
    ...(notes.length === 0 ? [] : [type.block(type.say(join(notes, ' · ')), 4)]),
  ];
  lines.push(type.dim(type.block(type.say(words.citationLine(row.citation)), 4)));
  if (row.alsoIn.length > 0) lines.push(type.dim(type.block(type.say(words.alsoIn(row.alsoIn)), 4)));
  return lines;
}

/** The figures of an event as a table for a terminal. */
export function statsView(
  answer: StatsAnswer,
  {
    event: asked,
    item,
    about,
  }: Readonly<{ event: FigureEvent | 'all' | undefined; item: string | null; about: string | null }>,
  type: Typesetter,
  words: Words,
): string {
  const { event, rows, sums, noSum, others, onlyOutlet, unread, reading } = answer;
  const title = words.statsTitle(event, about);
  const lines: string[] = [];
  if (rows.length === 0) lines.push(type.block(type.say(words.noFigures({ event, item, about }, answer))));
  else {
    if (asked === undefined && about === null && event !== 'seizure')
      lines.push(type.block(type.say(words.insteadOfSeizures(event))), '');
    lines.push(type.bold(type.block(disarm(title))), '');
    if (about !== null && !answer.onTopic) lines.push(type.block(type.say(words.onlyClosest(about))), '');
    const cells = rows.map((row) => [
      disarm(row.item ?? row.concept.join(' ')),
      disarm(words.figureText(row)),
      joined(normalised(row, words), event === 'all' && row.event !== null ? `— ${words.eventHeading(row.event)}` : ''),
    ]);
    const columns = [0, 1].map((at) => Math.max(...cells.map((cell) => stringWidth(cell[at] ?? ''))));
    rows.forEach((row, at) => {
      const [name = '', printed = '', value = ''] = cells[at] ?? [];
      const line = [type.pad(name, columns[0] ?? 0), type.pad(printed, columns[1] ?? 0), value].join('  ').trimEnd();
      lines.push(type.bold(type.block(line, 2)));
      lines.push(...details(row, type, words));
    });
    const [chart] = (about === null ? toCharts(rows, title, words) : []).filter(({ bars }) => bars.length >= 3);
    if (chart !== undefined) lines.push('', ...textBars(chart, type.width ?? 80).map(disarm));
    if (onlyOutlet !== null)
      lines.push('', type.block(type.say(words.oneOutletOnly(onlyOutlet.outlet, onlyOutlet.silent))));
  }
  for (const toll of answer.tolls) lines.push('', type.block(type.say(words.tollOverTime(toll))));
  const totals = [
    ...sums.map((sum) =>
      words.sumText(sum.item, sum.value, sum.unit === 'count' ? '' : sum.unit, event === 'all' ? sum.event : null),
    ),
    ...noSum.map((one) => words.noSumBecause(one.item, one.why, event === 'all' ? one.event : null)),
  ];
  if (totals.length > 0) lines.push('', ...totals.map((total) => type.block(type.say(total))));
  const notes = [
    words.stillReading(reading),
    words.otherEvents(others),
    ...(rows.length === 0 ? [] : [words.languagesRead(unread)]),
  ];
  for (const note of notes) if (note.length > 0) lines.push('', type.dim(type.block(type.say(note))));
  return lines.join('\n');
}

/** One quantity on one line, for the list of all of them. */
export function figureLine(row: Figure & Pick<StatsRow, 'citation'>, type: Typesetter, words: Words): string {
  const value = normalised(row, words);
  const what = row.item ?? row.concept.join(' ');
  const parts = [
    disarm(words.figureText(row)),
    ...(value === '' ? [] : [value]),
    ...(what === '' ? [] : [disarm(what)]),
  ];
  return `${parts.join(' · ')} — ${type.say(words.shortCitation(row.citation))}`;
}
