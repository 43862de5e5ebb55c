import type { Followed, IsoDate, Library, Problem } from '../library.ts';
import type { Words } from '../words/words.ts';
import { disarm, type Output, type Typesetter } from './output.ts';

/** What a command is given that reads the articles itself. */
export type Desk = Readonly<{
  output: Output;
  type: Typesetter;
  words: Words;
  /** One JSON object per line instead of text. */
  json: boolean;
  today: IsoDate;
}>;

/** What every other command is given. */
export type Context = Desk &
  Readonly<{
    library: Library;
    /** An answer without the encoder says so: the encoder is wanted, and its absence has not been told of yet. */
    tellsWordsOnly: boolean;
    /** In the chat. */
    talk?: Talk;
  }>;

/** What was answered last; a plain question may lean on it. */
export type Talk = { last: Followed | undefined };

/** One line for one thing wrong with the corpus. */
export function problemLine({ file, line, severity, problem, advice }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  return disarm(`${place}: ${severity}: ${problem} ${advice}`);
}

/** Says what is no data: where rows of JSON are written, beside them. */
export async function tell(text: string, { output, json }: Context): Promise<void> {
  if (json) output.note(text);
  else await output.line(text);
}
