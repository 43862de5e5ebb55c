/** The terminal chat: a question, or a command as typed in Discord, answered line by line. */

import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { IN_CHAT } from '../commands/commands.ts';
import { optionMeant, unknownName, type Filter } from '../library.ts';
import { set, type Sentence } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { tell, type Context } from './context.ts';
import { EXIT, UsageError, type Exit } from './exit.ts';
import { handle } from './handlers.ts';
import { disarm } from './output.ts';
import { commandOf, optionsOf, readQuestion, readSlash, subcommandsMeant, type Slash } from './slash.ts';
import { readValues } from './values.ts';

const PROMPT = '› ';

/** Where the chat reads from, and whether a person sits there. */
export type Seat = Readonly<{ input: Readable; echo: Writable; interactive: boolean }>;

/**
 * Runs until the end of input, `/quit` or Ctrl-C.
 * @param where the articles are from, for the greeting
 * @param limits that hold unless a command has its own
 */
export async function chat(seat: Seat, where: string, limits: Filter, context: Context): Promise<Exit> {
  const { input, echo, interactive } = seat;
  const { type, words, json } = context;
  const lines = createInterface({
    input,
    crlfDelay: Infinity,
    ...(interactive ? { output: echo, prompt: PROMPT } : {}),
  });
  // Lines typed ahead are answered after the end of input, but nothing is asked for any more.
  const state = { open: true };
  lines.once('close', () => (state.open = false));
  lines.on('SIGINT', () => {
    echo.write('\n');
    lines.close();
  });
  if (interactive) {
    const { articles, encoder } = context.library.status();
    await tell(type.block(type.say(words.chatGreeting(articles, where))), context);
    if (context.tellsWordsOnly && encoder.state === 'words only')
      await tell(type.dim(type.block(type.say(words.noEncoder(encoder.why ?? '')))), context);
    lines.prompt();
  }
  // Where a person sits that has been said once and for all.
  const here = { ...context, tellsWordsOnly: context.tellsWordsOnly && !interactive, talk: { last: undefined } };
  for await (const raw of lines) {
    // Colours and cursor keys come along when text is copied from a terminal.
    const line = stripVTControlCharacters(raw).trim();
    const command = commandOf(line);
    if (/^\/(?:quit|exit)$/i.test(command ?? '')) break;
    if (line !== '') {
      // In a pipe nobody sees what was typed. A row of JSON says itself what it answers.
      if (!interactive && !json) await tell(`${type.bold(`${PROMPT}${disarm(line)}`)}\n`, context);
      await respond(line, command, limits, here);
    }
    if (interactive && state.open) lines.prompt();
  }
  lines.close();
  return EXIT.done;
}

async function respond(line: string, command: string | null, limits: Filter, context: Context): Promise<void> {
  const { type, words } = context;
  try {
    const slash = command === null ? readQuestion(line) : readSlash(command);
    if (slash === null) throw new UsageError(set(noCommand(line, words)));
    // A plain line leans on the last answer, a command begins anew.
    if (command !== null && slash.name === 'ask' && context.talk) context.talk.last = undefined;
    await run(slash, limits, context);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await tell(type.block(disarm(error.message)), context);
  }
  await tell('', context);
}

/** What is said to a command that is none, or that is a group of them. */
function noCommand(line: string, words: Words): Sentence {
  const meant = subcommandsMeant(line);
  return meant.length > 0 ? words.subcommandsAre(meant) : words.unknownCommand(line, [...IN_CHAT.keys(), 'quit']);
}

async function run(slash: Slash, limits: Filter, context: Context): Promise<void> {
  const { name, unknown: strange } = slash;
  const { words, library } = context;
  if (strange !== null) {
    const known = optionsOf(name) ?? [];
    throw new UsageError(set(words.unknownOption(strange, known, optionMeant(strange, known))));
  }
  const values = readValues(slash, limits, context);
  const unknown = await unknownName(values, library);
  if (unknown !== null) throw new UsageError(set(words.unknownName(unknown)));
  await handle(name, values, context);
}
