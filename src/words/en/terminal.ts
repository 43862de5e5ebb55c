import { closest, distance } from 'fastest-levenshtein';
import { command, say, strong, type Sentence } from '../sentence.ts';
import { count } from './count.ts';

/** Stands above example questions. */
export const TRY_LABEL = 'Try, for example:';

/** The first line of the chat. */
export function chatGreeting(articles: number, where: string): Sentence {
  return say`Byline — ${[count(articles, 'article')]} from ${where}. Ask a question, or type ${command('help')}. End with Ctrl-D.`;
}

/** "There is no /quot. Did you mean /quote?" */
export function unknownCommand(typed: string, known: readonly string[]): Sentence {
  const name = typed.replace(/^\//, '').split(/\s/)[0] ?? '';
  const near = closest(name, [...known]);
  const hint = distance(name, near) <= 2 ? say` Did you mean ${command(near)}?` : say` ${command('help')} lists them.`;
  return say`There is no command “${name}”.${hint}`;
}

/** The last line of a check. */
export function checked(articles: number, errors: number, warnings: number, hints: number): Sentence {
  return [
    `${count(articles, 'article')} can be used; ${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(hints, 'hint')}.`,
  ];
}

/** What to do with the files that were left out at start. */
export function problemsFound(problems: number): Sentence {
  if (problems === 0) return [];
  return say`${[count(problems, 'problem')]} in the articles; ${command('check')} lists them.`;
}

/** A setting that cannot be used, or that nothing reads. */
export function settingProblem(name: string, problem: string): Sentence {
  return say`${strong(name)} ${problem}`;
}
