/** Every command, in the order of the help. The first option is the one that needs no name. */

import { EVENTS, UNITS, type Library } from '../library.ts';
import type { Sentence } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { checkQuote } from './check-quote.ts';
import { outlets } from './outlets.ts';
import { choice, FILTER, flag, onlyIn, required, text, type Options, type Values } from './option.ts';

/** A command as it is described. */
export type Described<Given extends Options = Options> = Readonly<{
  options: Given;
  /** Whether it counts against the cooldown. */
  counts: boolean;
}>;

/** A command whose answer is a few lines, the same everywhere. */
export type PlainCommand<Given extends Options = Options, Answer = unknown> = Described<Given> &
  Readonly<{
    asks: (values: Values<Given>, library: Library) => Promise<Answer>;
    says: (answer: Answer, words: Words) => readonly Sentence[];
    /** What is wrong with the values, where something is. */
    refuses?: (values: Values<Given>, words: Words) => Sentence | null;
    /** False where nothing was found; every answer else finds something. */
    found?: (answer: Answer) => boolean;
    /** One JSON object a row. */
    rows: (answer: Answer) => readonly object[];
  }>;

const PRIVATE = { private: flag('discord') } as const;

export const COMMANDS = {
  ask: {
    options: {
      question: required('questions'),
      ...FILTER,
      literally: flag('chat'),
      ...PRIVATE,
    },
    counts: true,
  },
  quote: {
    options: { speaker: required('speakers'), about: text(), ...FILTER, ...PRIVATE },
    counts: true,
  },
  'check-quote': checkQuote,
  stats: {
    options: { item: text('items'), about: text(), event: choice(EVENTS), ...FILTER, unit: choice(UNITS), ...PRIVATE },
    counts: true,
  },
  source: { options: { id: required('ids') }, counts: true },
  // In Discord the list is turned page by page, from a heading without filters.
  sources: { options: onlyIn('chat', FILTER), counts: true },
  outlets,
  help: { options: {}, counts: false },
} as const satisfies Readonly<Record<string, Described>>;

export type CommandName = keyof typeof COMMANDS;

/** The values of a command's options. */
export type ValuesOf<Name extends CommandName> = Values<(typeof COMMANDS)[Name]['options']>;

/** Names of the commands that need a handler of their own. */
export type HandledName = {
  [Name in CommandName]: (typeof COMMANDS)[Name] extends Readonly<{ asks: unknown }> ? never : Name;
}[CommandName];

/** All commands by name. */
export const BY_NAME: ReadonlyMap<string, Described> = new Map(Object.entries(COMMANDS));

export function isPlain(command: Described): command is PlainCommand {
  return 'asks' in command;
}
