/** Commands as they are typed in Discord: `/quote Sheinbaum about: sovereignty after: 2025-05-01`. */

import { readAsked, readTyped, type Typed } from '../library.ts';

/** A command line taken apart: what needs no name, and the named options. */
export type Slash = Readonly<{ name: string }> & Typed;

/** The options each command takes; the first is the one that needs no name. */
export const SLASH_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  ask: ['question', 'source', 'after', 'before', 'private'],
  quote: ['speaker', 'about', 'source', 'after', 'before', 'private'],
  stats: ['item', 'event', 'source', 'after', 'before', 'unit', 'private'],
  source: ['id', 'around'],
  sources: ['source', 'after', 'before'],
  help: [],
  quit: [],
};

/** Commands that are also taken where they stand alone without a slash: nobody asks the articles for "help". */
const BARE = /^(?:help|quit|exit)$/i;

/** The command a line means: one with a slash, or a bare "help" or "quit"; `null` for a question. */
export function commandOf(line: string): string | null {
  if (line.startsWith('/')) return line;
  return BARE.test(line) ? `/${line.toLowerCase()}` : null;
}

/** What may stand behind a question without a command. */
const TRAILING = ['source', 'after', 'before', 'private'];

/** A question with options behind it, read as behind `/ask`. */
export function readQuestion(line: string): Slash {
  return { name: 'ask', ...readAsked(line, TRAILING) };
}

/** Takes a line that begins with `/` apart; `null` when it is no command. */
export function readSlash(line: string): Slash | null {
  const [, typed = '', rest = ''] = /^\/(\w+)(?:\s([\s\S]*))?$/.exec(line.trim()) ?? [];
  const name = typed.toLowerCase();
  const known = SLASH_OPTIONS[name];
  if (known === undefined) return null;
  const slash = { name, ...readTyped(rest, known) };
  const given = slash.options.get(known[0] ?? '');
  return given === undefined ? slash : { ...slash, main: given };
}
