import { checkCorpus, type CheckedArticle, type Filter, type Problem } from '../../library.ts';
import { openEngine } from '../../library/meaning.ts';
import { set } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import type { Context, Desk } from '../context.ts';
import { EXIT, type Exit } from '../exit.ts';
import { noteUndated } from '../filter.ts';
import type { Row } from '../rows/rows.ts';
import { problemView, sourceLine, sourceView } from '../views/source.ts';

/** An article by its id, or a passage with its neighbours. */
export async function source(id: string, context: Context): Promise<Exit> {
  const { library, output, type, words, json } = context;
  const found = await library.source(id);
  if (found === null) {
    output.note(type.say(words.unknownId(id)));
    return EXIT.nothing;
  }
  const { article, citation, text, paragraphs } = found;
  if (json) await output.json({ article, citation, text, paragraphs } satisfies Row<'source'>);
  else await output.line(sourceView(found, type, words));
  return EXIT.done;
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

/** Where the encoder stands in the package. */
const ENCODER = 'models/encoder';

/** What is wrong where questions are answered by their words only; `null` where there is an encoder. */
async function encoderProblem(enabled: boolean, words: Words): Promise<Problem | null> {
  const { why, advice, close } = await openEngine({ enabled, data: null });
  await close();
  if (why === null) return null;
  const problem = set(words.noEncoder(why));
  return { file: ENCODER, line: null, severity: enabled ? 'warning' : 'hint', problem, advice: advice ?? '' };
}

/**
 * Everything wrong with a corpus and the encoder, and a last line that counts. Ends with 1 when an article had to be left
 * out.
 * @param encoder whether the encoder is wanted
 */
export async function check(path: string, encoder: boolean, desk: Desk): Promise<Exit> {
  const { output, type, words, json } = desk;
  const counts = { error: 0, warning: 0, hint: 0 };
  let articles = 0;
  const tell = async (problem: Problem): Promise<void> => {
    counts[problem.severity]++;
    await (json ? output.json(problem satisfies Row<'check'>) : output.line(problemView(problem, type)));
  };
  const unread: CheckedArticle[] = [];
  for await (const entry of checkCorpus(path)) {
    if ('problem' in entry) {
      await tell(entry.problem);
      continue;
    }
    articles++;
    if (!entry.readsFigures) unread.push(entry);
  }
  const [foreign] = unread;
  if (foreign !== undefined) {
    const problem = set(words.languagesRead(unread.length));
    const { file, line } = foreign;
    await tell({ file, line, severity: 'hint', problem, advice: words.languagesReadAdvice() });
  }
  const missing = await encoderProblem(encoder, words);
  if (missing !== null) await tell(missing);
  const { error, warning, hint } = counts;
  output.note(type.say(words.checked(articles, error, warning, hint)));
  if (articles === 0) return EXIT.usage;
  return error > 0 ? EXIT.fault : EXIT.done;
}
