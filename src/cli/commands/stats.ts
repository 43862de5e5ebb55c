import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { altText } from '../../chart/alt-text.ts';
import { toCharts } from '../../chart/chart.ts';
import { toCsv } from '../../chart/csv.ts';
import { toPng, toSvg } from '../../chart/picture.ts';
import {
  streamFigures,
  type Figure,
  type FigureEvent,
  type Filter,
  type StatsRequest,
  type StatsRow,
} from '../../library.ts';
import { set, type Sentence } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import type { Context, Desk } from '../context.ts';
import { EXIT, UsageError, type Exit } from '../exit.ts';
import { noteUndated } from '../filter.ts';
import { list } from '../list.ts';
import type { Row } from '../rows/rows.ts';
import { figureLine, statsView } from '../views/stats.ts';

/** Which figures are wanted, and in which form. */
export type StatsOptions = Readonly<{
  event: FigureEvent | 'all' | undefined;
  item: string | null;
  about: string | null;
  unit?: StatsRequest['unit'];
  csv: boolean;
  /** File to draw a picture into; its extension says which kind. */
  chart: string | null;
  filter: Filter;
}>;

/** The figures of an event: as a table, as JSON lines or as CSV. */
export async function stats(options: StatsOptions, context: Context): Promise<Exit> {
  const { library, output, type, words, json } = context;
  const { event, item, about, unit, filter } = options;
  if (about?.trim() === '') throw new UsageError(set(words.emptyMatter()));
  const answer = await library.stats({ ...filter, event, item: item ?? undefined, about: about ?? undefined, unit });
  const { rows, sums, noSum, others, unread, reading } = answer;
  const title = words.statsTitle(answer.event, about);
  // Drawn before anything is printed: a picture that cannot be written is refused with nothing said yet.
  const drawn = options.chart === null ? null : await draw(options.chart, rows, title, words);
  if (json) {
    for (const row of rows) await output.json(contract(row satisfies Row<'stats'>));
    await output.json({ sums, noSum, others, unread } satisfies Row<'stats'>);
    output.note(type.say(words.stillReading(reading)));
  } else if (options.csv) await output.line(toCsv(rows).trimEnd());
  else await output.line(statsView(answer, options, type, words));
  if (drawn !== null) output.note(type.say(drawn));
  noteUndated(answer.undated, filter, context);
  return rows.length > 0 && answer.onTopic ? EXIT.done : EXIT.nothing;
}

/** A row with the fields of the contract only. */
function contract(row: Figure): object {
  return Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'hedged' && field !== 'sentence'));
}

/**
 * Draws the unit with most rows into a file.
 * @returns what was done, for the person
 * @throws {UsageError} when the file cannot be written or is of another kind
 */
async function draw(file: string, rows: readonly StatsRow[], title: string, words: Words): Promise<Sentence> {
  const kind = extname(file).toLowerCase();
  if (kind !== '.png' && kind !== '.svg') throw new UsageError(set(words.unknownPicture(file)));
  const [chart] = toCharts(rows, title, words);
  if (chart === undefined) return words.nothingToDraw();
  const picture = kind === '.png' ? await toPng(chart) : await toSvg(chart, altText(chart, words));
  try {
    await writeFile(file, picture);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : words.UNKNOWN_REASON;
    throw new UsageError(set(words.chartNotWritten(file, why)));
  }
  return words.chartWritten(file, chart.caption);
}

/** Every quantity of a corpus, whatever it counts, as it is read. */
export function allFigures(path: string, filter: Filter, desk: Desk): Promise<Exit> {
  const { output, type, words, json } = desk;
  return list(streamFigures(path, filter), filter, desk, (row) =>
    json ? output.json(contract(row satisfies Row<'stats-all'>)) : output.line(figureLine(row, type, words)),
  );
}
