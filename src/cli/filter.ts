import { dateReadings, keepsUndated, readDate, type Filter, type IsoDate } from '../library.ts';
import { set } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import type { Desk } from './context.ts';
import { UsageError } from './exit.ts';

/** Filter options as typed. */
export type TypedFilter = Readonly<{
  source?: string | undefined;
  author?: string | undefined;
  after?: string | undefined;
  before?: string | undefined;
  dated?: boolean | undefined;
}>;

/**
 * Reads a date option; of a longer time, such as a month, "after" takes the first day and "before" the last.
 * @throws {UsageError} when it is no date, or may be two
 */
export function dateOption(name: string, typed: string, today: IsoDate, words: Words): IsoDate {
  const date = readDate(typed, today, name === 'after' ? 'first' : name === 'before' ? 'last' : null);
  if (date === null) throw new UsageError(set(words.badDate(name, typed, dateReadings(typed, today))));
  return date;
}

/**
 * Reads the filter options.
 * @throws {UsageError} when a date is none, or when no day lies between the two
 */
export function readFilter(typed: TypedFilter, today: IsoDate, words: Words): Filter {
  const after = typed.after === undefined ? undefined : dateOption('after', typed.after, today, words);
  const before = typed.before === undefined ? undefined : dateOption('before', typed.before, today, words);
  if (after !== undefined && before !== undefined && after > before)
    throw new UsageError(set(words.afterLaterThanBefore(after, before)));
  const name = (text: string | undefined) => text?.trim() || undefined;
  return { source: name(typed.source), author: name(typed.author), after, before, dated: typed.dated };
}

/** Says how many undated articles were looked at, where days were asked for. */
export function noteUndated(undated: number, filter: Filter, { output, type, words }: Desk): void {
  if (keepsUndated(filter)) output.note(type.say(words.undatedKept(undated)));
}
