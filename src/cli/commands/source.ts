import type { Filter, SourceAnswer } from '../../library.ts';
import type { Context } from '../context.ts';
import { EXIT, type Exit } from '../exit.ts';
import { noteUndated } from '../filter.ts';
import type { Row } from '../rows/rows.ts';
import { sourceLine, sourceView } from '../views/source.ts';

/**
 * An article by its id, or a passage with its neighbours.
 * @param versions what earlier versions printed too
 */
export async function source(id: string, context: Context, versions = false): Promise<Exit> {
  const { library, output, type, words, json } = context;
  const found = await library.source(id);
  if (found === null) {
    output.note(type.say(words.unknownId(id)));
    return EXIT.nothing;
  }
  const { article, citation, text, paragraphs } = found;
  const row = { article, citation, text, paragraphs };
  if (!json) await output.line(sourceView(found, versions, type, words));
  else await output.json({ ...row, ...(versions ? { versions: versionRows(found) } : {}) } satisfies Row<'source'>);
  return EXIT.done;
}

function versionRows({ article, versions = [] }: SourceAnswer): NonNullable<Row<'source'>['versions']> {
  return versions.map(({ until, text, changed }) => ({
    until,
    text,
    changed: changed.map((one) => ({
      article,
      paragraph: one.paragraph,
      start: one.start,
      end: one.end,
      text: one.text,
    })),
  }));
}

/** One row per article. */
export async function sources(filter: Filter, context: Context): Promise<Exit> {
  const { library, output, type, words, json } = context;
  const rows = await library.sources(filter);
  for (const row of rows)
    await (json ? output.json(row satisfies Row<'sources'>) : output.line(sourceLine(row, type, words)));
  if (rows.length === 0) output.note(type.say(words.foundNothing(0)));
  const undated = rows.filter(({ date }) => date === null).length;
  noteUndated(undated, filter, context);
  return rows.length > 0 ? EXIT.done : EXIT.nothing;
}
