/** `byline check`: what is wrong with the articles, and mending what is safe. */

import { checkCorpus, mendCorpus, type CheckedArticle, type Problem } from '../../library.ts';
import { openEngine } from '../../library/meaning.ts';
import { set } from '../../words/sentence.ts';
import { DATA_WORDS, type Words } from '../../words/words.ts';
import { problemLine, type Desk } from '../context.ts';
import { EXIT, type Exit } from '../exit.ts';
import type { Row } from '../rows/rows.ts';
import { problemView } from '../views/source.ts';

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
  const { output, type, words, json, today } = desk;
  const said = json ? DATA_WORDS : words;
  const counts = { error: 0, warning: 0, hint: 0 };
  let articles = 0;
  const tell = async (problem: Problem): Promise<void> => {
    counts[problem.severity]++;
    await (json ? output.json(problem satisfies Row<'check'>) : output.line(problemView(problem, type)));
  };
  const unread: CheckedArticle[] = [];
  for await (const entry of checkCorpus(path, today)) {
    if ('problem' in entry) {
      await tell(entry.problem);
      continue;
    }
    articles++;
    if (!entry.readsFigures) unread.push(entry);
  }
  const [foreign] = unread;
  if (foreign !== undefined) {
    const problem = set(said.languagesRead(unread.length));
    const { file, line } = foreign;
    await tell({ file, line, severity: 'hint', problem, advice: said.languagesReadAdvice() });
  }
  const missing = await encoderProblem(encoder, said);
  if (missing !== null) await tell(missing);
  const { error, warning, hint } = counts;
  output.note(type.say(words.checked(articles, error, warning, hint)));
  if (articles === 0) return EXIT.usage;
  return error > 0 ? EXIT.fault : EXIT.done;
}

/**
 * Mends what is safe. Ends with 1 when a file could not be written.
 * @param dryRun say what would be changed, and change nothing
 */
export async function mend(path: string, dryRun: boolean, desk: Desk): Promise<Exit> {
  const { output, type, words, json } = desk;
  let files = 0;
  let changes = 0;
  let kept: string | null = null;
  let failed = false;
  for await (const fixed of mendCorpus(path, { dryRun, now: new Date() })) {
    if ('problem' in fixed) {
      failed ||= fixed.problem.severity === 'error';
      output.note(problemLine(fixed.problem));
      continue;
    }
    const { file } = fixed;
    files++;
    kept = fixed.backup;
    for (const change of fixed.changes) {
      changes += change.times;
      if (json) await output.json({ file, ...change } satisfies Row<'check-fix'>);
      else await output.line(type.block(type.say(words.mended(file, change))));
    }
  }
  output.note(type.say(words.mendedInAll(files, changes, kept)));
  return failed ? EXIT.fault : EXIT.done;
}
