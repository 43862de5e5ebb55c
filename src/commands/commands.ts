/**
 * Every command, in the order of the help. The first option is the one that needs no name. "byline add" is the subcommand
 * `add` of `/byline`.
 */

import { EVENTS, UNITS, type Added, type CorpusError, type Library } from '../library.ts';
import type { Sentence } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { checkQuote } from './check-quote.ts';
import { endFollow, followFigure, followQuestion, followSpeaker, followTerm } from './follows.ts';
import { addArticles, readAgain, removeArticle, tellStatus } from './manage.ts';
import { outlets } from './outlets.ts';
import { choice, FILTER, flag, onlyIn, required, text, type Options, type Values } from './option.ts';

/** A command as it is described. */
export type Described<Given extends Options = Options> = Readonly<{
  options: Given;
  /** Whether it counts against the cooldown. */
  counts: boolean;
  /**
   * `together`, `alone`: changes what serves everybody, for those who run it only; `alone` one at a time. `server`: for who
   * manages the server too.
   */
  manages?: 'together' | 'alone' | 'server';
  /** There is nothing of it in a terminal. */
  only?: 'discord';
}>;

/** A command whose answer is a few lines, the same everywhere. */
export type PlainCommand<Given extends Options = Options, Answer = unknown> = Described<Given> &
  Readonly<{
    /** @param tell told of each article as it comes, where that takes a while */
    asks: (values: Values<Given>, library: Library, tell?: (item: Added) => void) => Promise<Answer>;
    says: (answer: Answer, words: Words) => readonly Sentence[];
    /** What is said of an article that comes while it is at work. */
    saysOf?: (item: Added, words: Words) => Sentence;
    /** What is said where the articles or their folder stand in the way. */
    fails?: (error: CorpusError, words: Words) => Sentence;
    /** What is wrong with the values, where something is. */
    refuses?: (values: Values<Given>, words: Words) => Sentence | null;
    /** False where nothing was found; every answer else finds something. */
    found?: (answer: Answer) => boolean;
    /** One JSON object a row; what a command of those who run Byline says besides is no data. */
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
    options: { speaker: required('speakers'), about: text(), with: text('speakers'), ...FILTER, ...PRIVATE },
    counts: true,
  },
  'check-quote': checkQuote,
  compare: { options: { topic: required(), ...FILTER, ...PRIVATE }, counts: true },
  timeline: { options: { topic: text(), ...FILTER, ...PRIVATE }, counts: true },
  stats: {
    options: { item: text('items'), about: text(), event: choice(EVENTS), ...FILTER, unit: choice(UNITS), ...PRIVATE },
    counts: true,
  },
  source: { options: { id: required('ids') }, counts: true },
  // In Discord the list is turned page by page, from a heading without filters.
  sources: { options: onlyIn('chat', FILTER), counts: true },
  outlets,
  'follow speaker': followSpeaker,
  'follow term': followTerm,
  'follow question': followQuestion,
  'follow figure': followFigure,
  unfollow: endFollow,
  following: { options: {}, counts: true, only: 'discord' },
  'byline add': addArticles,
  'byline remove': removeArticle,
  'byline reload': readAgain,
  'byline status': tellStatus,
  'byline settings': { options: {}, counts: true, manages: 'server', only: 'discord' },
  'byline audit': { options: {}, counts: true, manages: 'server', only: 'discord' },
  privacy: { options: {}, counts: false, only: 'discord' },
  help: { options: {}, counts: false },
} as const satisfies Readonly<Record<string, Described>>;

export type CommandName = keyof typeof COMMANDS;

/** Commands that stand before the name of another: "byline" of "byline add". */
export type GroupName = {
  [Name in CommandName]: Name extends `${infer Group} ${string}` ? Group : never;
}[CommandName];

/** "byline add" → `byline` and `add`; a command that is no subcommand is its own group. */
export function groupOf(name: string): Readonly<{ group: string; subcommand: string | null }> {
  const [group = name, subcommand = null] = name.split(' ');
  return { group, subcommand };
}

/** The subcommands of a group in a terminal, in order. */
export function subcommandsOf(group: string): string[] {
  return [...IN_CHAT.keys()].flatMap((name) => {
    const { group: own, subcommand } = groupOf(name);
    return own === group && subcommand !== null ? [subcommand] : [];
  });
}

/** The values of a command's options. */
export type ValuesOf<Name extends CommandName> = Values<(typeof COMMANDS)[Name]['options']>;

/** Names of the commands that need a handler of their own. */
export type HandledName = {
  [Name in CommandName]: (typeof COMMANDS)[Name] extends Readonly<{ asks: unknown }> ? never : Name;
}[CommandName];

/** Those of them that a terminal has too. */
export type ChatName = {
  [Name in HandledName]: (typeof COMMANDS)[Name] extends Readonly<{ only: 'discord' }> ? never : Name;
}[HandledName];

/** All commands by name. */
export const BY_NAME: ReadonlyMap<string, Described> = new Map(Object.entries(COMMANDS));

/** The commands of a terminal, by name. */
export const IN_CHAT: ReadonlyMap<string, Described> = new Map(
  [...BY_NAME].filter(([, { only }]) => only === undefined),
);

export function isPlain(command: Described): command is PlainCommand {
  return 'asks' in command;
}
