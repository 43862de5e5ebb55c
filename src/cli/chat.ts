/** The terminal chat: a question, or a command as typed in Discord, answered line by line. */

import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { eventNamed, EVENTS, UNITS, unknownName, type Filter } from '../library.ts';
import { set } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { ask } from './commands/ask.ts';
import { quote } from './commands/quote.ts';
import { source, sources } from './commands/source.ts';
import { stats } from './commands/stats.ts';
import type { Context } from './context.ts';
import { EXIT, UsageError, type Exit } from './exit.ts';
import { readFilter } from './filter.ts';
import { disarm } from './output.ts';
import { commandOf, readQuestion, readSlash, SLASH_OPTIONS, type Slash } from './slash.ts';

const PROMPT = '› ';
/** Speakers listed where none was named, and questions shown as examples. */
const SPEAKERS = 25;
const EXAMPLES = 3;
/** Options of a command that stand in place of those the chat was started with. */
const LIMITS: ReadonlySet<string> = new Set(['source', 'author', 'after', 'before']);

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
  const here = { ...context, tellsWordsOnly: context.tellsWordsOnly && !interactive };
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

/** Says what is no data: where rows of JSON are written, beside them. */
async function tell(text: string, { output, json }: Context): Promise<void> {
  if (json) output.note(text);
  else await output.line(text);
}

async function respond(line: string, command: string | null, limits: Filter, context: Context): Promise<void> {
  const { type, words } = context;
  try {
    const slash = command === null ? readQuestion(line) : readSlash(command);
    if (slash === null) throw new UsageError(set(words.unknownCommand(line, Object.keys(SLASH_OPTIONS))));
    await run(slash, limits, context);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await tell(type.block(disarm(error.message)), context);
  }
  await tell('', context);
}

/** One of a few values, as typed after an option. */
function choice<T extends string>(name: string, values: readonly T[], { options }: Slash, words: Words): T | undefined {
  const typed = options.get(name) ?? '';
  if (typed === '') return undefined;
  const found = values.find((value) => value === typed.toLowerCase());
  if (found === undefined) throw new UsageError(set(words.notOneOf(name, typed, values)));
  return found;
}

async function run(slash: Slash, limits: Filter, context: Context): Promise<void> {
  const { name, main, options, unknown: strange } = slash;
  const { words, today, library } = context;
  if (strange !== null) throw new UsageError(set(words.unknownOption(strange, SLASH_OPTIONS[name] ?? [])));
  const filter = readFilter(
    { ...limits, ...Object.fromEntries([...options].filter(([name]) => LIMITS.has(name))) },
    today,
    words,
  );
  const unknown = await unknownName(filter, library);
  if (unknown !== null) throw new UsageError(set(words.unknownName(unknown)));
  switch (name) {
    case 'ask': {
      const literally = choice('literally', ['yes', 'no'], slash, words) === 'yes';
      await ask(main, { filter, asOf: today, literally, explain: false }, context);
      return;
    }
    case 'quote': {
      if (main !== '') {
        await quote(main, options.get('about') ?? null, filter, context);
        return;
      }
      const speakers = await library.suggestSpeakers('', SPEAKERS);
      for (const speaker of speakers) await tell(disarm(words.speakerChoiceWithRole(speaker)), context);
      return;
    }
    case 'stats': {
      const event = eventNamed(options.get('event') ?? '') ?? choice('event', EVENTS, slash, words) ?? 'seizure';
      const unit = choice('unit', UNITS, slash, words);
      await stats({ event, item: main === '' ? null : main, unit, csv: false, chart: null, filter }, context);
      return;
    }
    case 'source':
      if (main === '') throw new UsageError(set(words.unknownId('')));
      await source(main, context);
      return;
    case 'sources':
      await sources(filter, context);
      return;
    default:
      await help(context);
  }
}

async function help(context: Context): Promise<void> {
  const { type, words, library } = context;
  const say = (text: string): Promise<void> => tell(text, context);
  await say(`${type.block(words.ABOUT)}\n`);
  for (const command of words.COMMANDS) await say(`  ${type.say(words.commandLine(command))}`);
  await say(`\n${type.block(words.OPTIONS_LINE)}`);
  const examples = await library.sampleQuestions(EXAMPLES);
  if (examples.length > 0) await say(`\n${words.TRY_LABEL}`);
  for (const example of examples) await say(`  ${type.say(words.example(example))}`);
  await say(`\n${type.block(words.HOW_SURE)}\n`);
}
