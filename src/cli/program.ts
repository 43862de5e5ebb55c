/** The `byline` command: what can be typed, and what is done then. */

import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Readable, Writable } from 'node:stream';
import { loadSettings, type Settings } from '../config.ts';
import {
  CorpusError,
  EVENTS,
  NoArticles,
  openLibrary,
  today,
  UNITS,
  unknownOutlet,
  type Filter,
  type Library,
} from '../library.ts';
import { wordsFor } from '../words/words.ts';
import { chat } from './chat.ts';
import { ask, askLines } from './commands/ask.ts';
import { allQuotes, quote } from './commands/quote.ts';
import { check, source, sources } from './commands/source.ts';
import { allFigures, stats } from './commands/stats.ts';
import { problemLine, type Context } from './context.ts';
import { EXIT, UsageError, type Exit } from './exit.ts';
import { dateOption, readFilter } from './filter.ts';
import { disarm, Output, Typesetter } from './output.ts';

type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What the program runs in. */
export type World = Readonly<{
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  /** Path of the .env file, `null` to read none. */
  envFile: string | null;
  stdin: Readable & { readonly isTTY?: boolean };
  stdout: Stream;
  stderr: Stream;
  /** The bundled articles. */
  bundled: string;
  version: string;
  now: Date;
  /** Calls back when the process is told to read its articles again (SIGHUP); returns how to stop that. */
  onHangup: (reload: () => void) => () => void;
  /** Runs the bot until it ends. */
  runBot: (path: string, settings: Settings) => Promise<Exit>;
  /** Registers the bot's commands. */
  register: (settings: Settings) => Promise<Exit>;
}>;

type GlobalOptions = {
  corpus?: string;
  json?: boolean;
  source?: string;
  after?: string;
  before?: string;
  dated?: boolean;
};

/** Runs one command line to its end. Never throws for what the person did; a fault of ours is thrown. */
export async function run(world: World): Promise<Exit> {
  const { args, env, envFile, stdin, stdout, stderr, bundled, now } = world;
  const words = wordsFor(env['LANG'] ?? 'en');
  const output = new Output(stdout, stderr);
  let exit: Exit = EXIT.done;

  const terminal = (inChat: boolean): Typesetter => {
    const colour = stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
    const columns = stdout.isTTY === true ? stdout.columns : Number(env['COLUMNS']) || undefined;
    return new Typesetter({ width: columns ?? null, colour, inChat });
  };
  const settings = (): Settings => {
    const loaded = loadSettings(env, envFile);
    for (const { name, problem, fatal } of loaded.problems)
      if (!fatal || loaded.settings !== null) output.note(`${name} ${problem}`);
    if (loaded.settings !== null) return loaded.settings;
    const fatal = loaded.problems.filter((problem) => problem.fatal);
    throw new UsageError(fatal.map(({ name, problem }) => `${name} ${problem}`).join('\n'));
  };
  const options = () => program.opts<GlobalOptions>();
  const corpusPath = (given: Settings): string => options().corpus ?? given.corpus ?? bundled;
  const bare = (inChat = false): Omit<Context, 'library'> => ({
    output,
    type: terminal(inChat),
    words,
    json: options().json === true,
    today: today(now),
  });
  const filter = (): Filter => readFilter(options(), today(now), words);

  /** Opens the corpus, says what was wrong with it, and does something with it. */
  const withLibrary = async (
    work: (context: Context, given: Settings) => Promise<Exit>,
    how: Readonly<{ inChat?: boolean; background?: boolean; listProblems?: boolean }> = {},
  ): Promise<void> => {
    const given = settings();
    const context = bare(how.inChat);
    let library: Library;
    try {
      library = await openLibrary(corpusPath(given), { background: how.background ?? false });
    } catch (error) {
      if (error instanceof NoArticles) for (const problem of error.problems) output.note(problemLine(problem));
      throw error;
    }
    const problems = await library.problems();
    for (const problem of problems) if (problem.severity === 'error') output.note(problemLine(problem));
    const unknown = await unknownOutlet(options().source, library);
    if (unknown !== null) output.note(context.type.say(words.unknownSource(unknown)));
    exit = await work({ ...context, library }, given);
    await library.close();
  };

  const program = new Command('byline')
    .description(words.ABOUT)
    .version(world.version)
    .option('--corpus <path>', 'folder or file of articles (default: BYLINE_CORPUS, else the bundled digests)')
    .option('--json', 'one JSON object per line on stdout, nothing else there')
    .option('--source <name>', 'only articles of this outlet: its name, an alias or its domain')
    .option('--after <date>', 'only articles of this day or later, like 2025-05-04')
    .option('--before <date>', 'only articles of this day or earlier')
    .option('--dated', 'leave undated articles out')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(disarm(text.trimEnd()) + '\n'),
    })
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      '\nWithout a command: the Discord bot when DISCORD_TOKEN is set, else a chat in the terminal.',
    );

  program
    .command('chat', { isDefault: true, hidden: true })
    .argument('[command]')
    .allowExcessArguments()
    .action(async (unknown: string | undefined) => {
      if (unknown !== undefined)
        throw new UsageError(
          terminal(false).say(
            words.unknownCommand(
              unknown,
              program.commands.map((command) => command.name()),
            ),
          ),
        );
      const given = settings();
      if (given.discord.token !== null) {
        exit = await world.runBot(corpusPath(given), given);
        return;
      }
      const where = options().corpus ?? given.corpus ?? 'the bundled corpus';
      const interactive = stdin.isTTY === true && stdout.isTTY === true;
      await withLibrary(
        async (context) => {
          const stop = world.onHangup(() => void readAgain(context));
          const end = await chat({ input: stdin, echo: stdout, interactive }, where, context);
          stop();
          return end;
        },
        { inChat: true, background: true },
      );
    });

  program
    .command('ask')
    .description('passages that answer a question; without one, questions are read from stdin, one a line')
    .argument('[question...]')
    .option('--limit <n>', 'how many passages at most', wholeNumber, 5)
    .option('--as-of <date>', 'the day the question is asked on (default: today)')
    .option('--explain', 'show the features behind each place')
    .action(async (typed: string[], own: { limit: number; asOf?: string; explain?: boolean }) => {
      const asOf = own.asOf === undefined ? today(now) : dateOption('--as-of', own.asOf, today(now), words);
      const how = { filter: filter(), asOf, limit: own.limit, explain: own.explain === true };
      if (typed.length > 0 && typed.join(' ').trim() === '')
        throw new UsageError(terminal(false).say(words.emptyQuestion()));
      await withLibrary((context) =>
        typed.length === 0 ? askLines(stdin, how, context) : ask(typed.join(' '), how, context),
      );
    });

  program
    .command('quote')
    .description('what a person said, word for word; without one, every quote of the corpus')
    .argument('[speaker...]')
    .option('--about <text>', 'only quotes about this')
    .action(async (typed: string[], own: { about?: string }) => {
      const by = filter();
      const speaker = typed.join(' ').trim();
      if (typed.length > 0 && speaker === '')
        throw new UsageError('The speaker is empty. Give a name, or leave it out to list every quote.');
      if (typed.length === 0 && own.about !== undefined)
        throw new UsageError('--about needs a speaker: byline quote "Jane Doe" --about taxes');
      if (typed.length === 0) exit = await allQuotes(corpusPath(settings()), by, bare());
      else await withLibrary((context) => quote(speaker, own.about ?? null, by, context));
    });

  program
    .command('stats')
    .description('the figures of an event in one table, units made comparable')
    .addOption(new Option('--event <event>', 'which event').choices(EVENTS).default('seizure'))
    .option('--item <item>', 'only this item: fentanyl, firearms …')
    .addOption(new Option('--unit <unit>', 'show masses in this unit').choices(UNITS))
    .option('--csv', 'as CSV')
    .option('--chart <file>', 'also draw a picture (.png or .svg)')
    .option('--all', 'every quantity of the corpus, whatever it counts')
    .action(
      async (own: {
        event: (typeof EVENTS)[number];
        item?: string;
        unit?: (typeof UNITS)[number];
        csv?: boolean;
        chart?: string;
        all?: boolean;
      }) => {
        const by = filter();
        if (own.all === true) {
          exit = await allFigures(corpusPath(settings()), by, bare());
          return;
        }
        const how = {
          event: own.event,
          item: own.item ?? null,
          unit: own.unit,
          csv: own.csv === true,
          chart: own.chart ?? null,
          filter: by,
        };
        await withLibrary((context) => stats(how, context));
      },
    );

  program
    .command('source')
    .description('an article by its id, or one passage with what stands around it')
    .argument('<id>')
    .action((id: string) => withLibrary((context) => source(id, context)));

  program
    .command('sources')
    .description('the articles that are searched')
    .action(async () => {
      const by = filter();
      await withLibrary((context) => sources(by, context));
    });

  program
    .command('check')
    .description('what is wrong with the articles, where, and what to do about it')
    .action(async () => {
      exit = await check(corpusPath(settings()), bare());
    });

  program
    .command('bot')
    .description('run the Discord bot')
    .action(async () => {
      const given = settings();
      if (given.discord.token === null) throw new UsageError(terminal(false).say(words.noToken()));
      exit = await world.runBot(corpusPath(given), given);
    });

  program
    .command('register')
    .description("register the bot's commands with Discord by hand")
    .action(async () => {
      const given = settings();
      if (given.discord.token === null) throw new UsageError(terminal(false).say(words.noToken()));
      exit = await world.register(given);
    });

  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.code === 'commander.unknownOption') hintPlace(program, error.message, output);
      return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    }
    if (error instanceof UsageError) output.note(error.message.split('\n').map(disarm).join('\n'));
    else if (error instanceof CorpusError) output.note(disarm(`${error.message} ${error.advice}`));
    else throw error;
    return EXIT.usage;
  }
  return exit;
}

async function readAgain({ library, output, type, words }: Context): Promise<void> {
  try {
    const { before, after } = await library.reload();
    output.note(type.say(words.readAgain(before.articles, after.articles)));
  } catch (error) {
    output.note(type.say(words.notReadAgain(error instanceof CorpusError ? `${error.message} ${error.advice}` : '')));
  }
}

/** An option that stands before the command it belongs to is known, only not there. */
function hintPlace(program: Command, message: string, output: Output): void {
  const flag = /'(-[\w-]+)'/.exec(message)?.[1];
  const owners = program.commands.filter(({ options }) => options.some(({ long }) => long === flag));
  if (flag !== undefined && owners.length > 0)
    output.note(
      `${flag} stands behind its command: ${owners.map((owner) => `byline ${owner.name()} ${flag}`).join(', ')}`,
    );
}

function wholeNumber(typed: string): number {
  if (!/^[1-9]\d{0,2}$/.test(typed)) throw new InvalidArgumentError('It must be a whole number from 1 to 999.');
  return Number(typed);
}
