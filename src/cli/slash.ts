/** Commands as they are typed in Discord: `/quote Sheinbaum about: sovereignty after: 2025-05-01`. */

import { IN_CHAT, groupOf, subcommandsOf } from '../commands/commands.ts';
import { FILTER, optionsFor } from '../commands/option.ts';
import { OPTION_WORDS, readAsked, readTyped, type Typed } from '../library.ts';

/** A command line taken apart: what needs no name, and the named options. */
export type Slash = Readonly<{ name: string }> & Typed;

/** Names of the options that a command takes in the chat, `null` when there is no such command. */
export function optionsOf(name: string): readonly string[] | null {
  if (name === 'quit') return [];
  const command = IN_CHAT.get(name);
  // An answer that only the asker sees is all there is here.
  return command === undefined ? null : [...optionsFor(command.options, 'chat').map(([option]) => option), 'private'];
}

/** Commands that are also taken where they stand alone without a slash: nobody asks the articles for "help". */
const BARE = /^(?:help|quit|exit)$/i;

/** The command a line means: one with a slash, or a bare "help" or "quit"; `null` for a question. */
export function commandOf(line: string): string | null {
  if (line.startsWith('/')) return line;
  return BARE.test(line) ? `/${line.toLowerCase()}` : null;
}

/** Options that only a shell has. */
const IN_SHELL = ['limit', 'as-of', 'explain', 'all', 'csv', 'chart', 'json', 'dated', 'corpus'];
/** Every option there is somewhere. */
const SOMEWHERE = [...new Set([...[...IN_CHAT.values()].flatMap(({ options }) => Object.keys(options)), ...IN_SHELL])];

/** What may stand behind a question without a command. */
const TRAILING = [...Object.keys(FILTER), 'literally', 'private'];

/** The option that needs no value: `--literally`, `literally: yes`. What stands behind it belongs to the words before. */
const LITERALLY = /(?<!\S)(?:--literally(?:=(?<set>yes|no))?|literally: ?(?<given>yes|no))(?!\S)/i;

/** Takes that option out of a line, wherever it stands. */
function withoutFlag(line: string): Readonly<{ rest: string; flag: readonly (readonly [string, string])[] }> {
  const { 0: typed = '', index = 0, groups } = LITERALLY.exec(line) ?? {};
  if (typed === '') return { rest: line, flag: [] };
  const value = (groups?.['set'] ?? groups?.['given'] ?? 'yes').toLowerCase();
  return { rest: `${line.slice(0, index)}${line.slice(index + typed.length)}`.trim(), flag: [['literally', value]] };
}

/** A question with options behind it, read as behind `/ask`. */
export function readQuestion(line: string): Slash {
  const { rest, flag } = withoutFlag(line);
  const typed = readAsked(rest, TRAILING, SOMEWHERE);
  return { name: 'ask', ...typed, options: new Map([...typed.options, ...flag]) };
}

const COMMAND = /^\/([\w-]+)(?:\s([\s\S]*))?$/;

/**
 * The full name of the command that a line begins with, and what stands behind it. A subcommand may be typed without its
 * group: `/reload` is `/byline reload`.
 */
function nameIn(line: string): Readonly<{ name: string; rest: string }> {
  const [, command = '', rest = ''] = COMMAND.exec(line.trim()) ?? [];
  const name = command.toLowerCase();
  const [word = '', ...more] = rest.trim().split(/\s+/);
  if (subcommandsOf(name).includes(word.toLowerCase()))
    return { name: `${name} ${word.toLowerCase()}`, rest: more.join(' ') };
  const alone = [...IN_CHAT.keys()].find((full) => groupOf(full).subcommand === name);
  return { name: IN_CHAT.has(name) ? name : (alone ?? name), rest };
}

/** The commands that a line may mean that names their group alone: `/byline`. */
export function subcommandsMeant(line: string): readonly string[] {
  const { name } = nameIn(line);
  return subcommandsOf(name).map((subcommand) => `${name} ${subcommand}`);
}

/** Takes a line that begins with `/` apart; `null` when it is no command. */
export function readSlash(line: string): Slash | null {
  const { name, rest } = nameIn(line);
  const known = optionsOf(name);
  if (known === null) return null;
  const { rest: words, flag } = known.includes('literally') ? withoutFlag(rest) : { rest, flag: [] };
  const later = name === 'ask' ? OPTION_WORDS : [];
  const typed = readTyped(words, known, { others: SOMEWHERE, later, isCommand: true });
  const slash = { name, ...typed, options: new Map([...typed.options, ...flag]) };
  const given = slash.options.get(known[0] ?? '');
  return given === undefined ? slash : { ...slash, main: given };
}
