import type { Filter, Streamed } from '../library.ts';
import { problemLine, type Desk } from './context.ts';
import { EXIT, type Exit } from './exit.ts';
import { noteUndated } from './filter.ts';

/** What the list must know of a row. */
type Listed = Readonly<{ article: string; citation: Readonly<{ date: string | null }> }>;

/** Lists the rows of a corpus as it is read. A problem with an article is told on stderr, and the list goes on. */
export async function list<Row extends Listed>(
  rows: AsyncIterable<Streamed<Row>>,
  filter: Filter,
  desk: Desk,
  write: (row: Row) => Promise<void>,
): Promise<Exit> {
  let exit: Exit = EXIT.nothing;
  const undated = new Set<string>();
  for await (const entry of rows) {
    if ('problem' in entry) {
      desk.output.note(problemLine(entry.problem));
      continue;
    }
    exit = EXIT.done;
    if (entry.row.citation.date === null) undated.add(entry.row.article);
    await write(entry.row);
  }
  noteUndated(undated.size, filter, desk);
  return exit;
}
