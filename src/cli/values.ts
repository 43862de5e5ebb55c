/** The options of a command typed in the chat, read and checked. */

import { BY_NAME } from '../commands/commands.ts';
import { eventCalled } from '../commands/names.ts';
import { optionsFor, type Option } from '../commands/option.ts';
import { eventNamed, type Filter } from '../library.ts';
import { set } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './context.ts';
import { UsageError } from './exit.ts';
import { readFilter } from './filter.ts';
import type { Slash } from './slash.ts';

/** Options that stand in place of those the chat was started with. */
const LIMITS: ReadonlySet<string> = new Set(['source', 'author', 'after', 'before']);

/**
 * Values by option, filters included.
 * @param limits that hold unless the command has its own
 * @throws {UsageError} when an option cannot be read
 */
export function readValues(slash: Slash, limits: Filter, { words, today }: Context): Filter & Record<string, unknown> {
  const { name, main, options } = slash;
  const values: Record<string, unknown> = {};
  optionsFor(BY_NAME.get(name)?.options ?? {}, 'chat').forEach(([option, kind], at) => {
    values[option] = readOption(option, kind, at === 0 ? main : (options.get(option) ?? ''), words);
  });
  const own = Object.fromEntries([...options].filter(([option]) => LIMITS.has(option)));
  return { ...values, ...readFilter({ ...limits, ...own }, today, words) };
}

/** Yes in Spanish, with or without its accent. */
const YES = /^s[ií]$/i;

function readOption(name: string, option: Option, typed: string, words: Words): unknown {
  switch (option.kind) {
    case 'flag':
      return oneOf(name, ['yes', 'no'], YES.test(typed) ? 'yes' : typed, words) === 'yes';
    case 'choice':
      // "seizures" means "seizure".
      return (
        (name === 'event' ? eventNamed(eventCalled(typed) ?? typed) : undefined) ??
        oneOf(name, option.values, typed, words)
      );
    case 'text':
      if (option.most !== undefined && typed.length > option.most)
        throw new UsageError(set(words.textTooLong(name, option.most)));
      return typed === '' ? undefined : typed;
    case 'day':
      return typed === '' ? undefined : typed;
  }
}

/** One of a few values; `undefined` when none was given. */
function oneOf(name: string, values: readonly string[], typed: string, words: Words): string | undefined {
  if (typed === '') return undefined;
  const found = values.find((value) => value === typed.toLowerCase());
  if (found === undefined) throw new UsageError(set(words.notOneOf(name, typed, values)));
  return found;
}
