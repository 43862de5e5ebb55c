import { closest, distance } from 'fastest-levenshtein';
import { command, say, type Sentence } from '../sentence.ts';
import { count } from './count.ts';

/** Stands above example questions. */
export const TRY_LABEL = 'Try, for example:';

/** The options that commands take in the chat. */
export const OPTIONS_LINE =
  'Options are typed as in Discord: source: OAN, after: 2025-05-01, before: yesterday; with /quote also about: sovereignty; with /stats also event: all, unit: lb. /quit leaves.';

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

/** After reading the articles again. */
export function readAgain(before: number, after: number): Sentence {
  return [`The articles were read again: ${count(after, 'article')}, before ${before.toLocaleString('en-GB')}.`];
}

/** Reading again failed. */
export function notReadAgain(why: string): Sentence {
  return say`The articles could not be read again; the old ones stay. ${why}`;
}
