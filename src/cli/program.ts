/** The `byline` command: what can be typed, and what is done then. */

import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { BY_NAME, isPlain, type CommandName } from '../commands/commands.ts';
import { CorpusError, eventNamed, EVENTS, UNITS, type Change, type StatsRequest } from '../library.ts';
import { set, type Sentence } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { chat } from './chat.ts';
import { compare, timeline } from './commands/across.ts';
import { ask, askLines } from './commands/ask.ts';
import { check, mend } from './commands/check.ts';
import { plain } from './commands/plain.ts';
import { allQuotes, quote } from './commands/quote.ts';
import { source, sources } from './commands/source.ts';
import { allFigures, stats } from './commands/stats.ts';
import { EXIT, UsageError, type Ends, type Exit } from './exit.ts';
import { dateOption } from './filter.ts';
import { disarm } from './output.ts';
import { Session, type GlobalOptions } from './session.ts';
import { addIntake, addKept } from './upkeep.ts';
import type { World } from './world.ts';

/** Runs one command line to its end. Never throws for what the person did; a fault of ours is thrown. */
export async function run(world: World): Promise<Exit> {
  let exit: Exit = EXIT.done;
  const program = new Command('byline');
  const session = new Session(world, () => program.opts<GlobalOptions>());
  setUp(program, session);
  const ends: Ends =
    (work) =>
    async (...typed) => {
      exit = await work(...typed);
    };
  const parts = [addChat, addAsk, addQuote, addStats, addAcross, addSources, addIntake, addPlain, addKept, addBot];
  for (const part of parts) part(program, session, ends);
  try {
    await program.parseAsync([...world.args], { from: 'user' });
  } catch (error) {
    return refused(error, program, session);
  }
  return exit;
}

function setUp(program: Command, { words, world: { version, stdout, stderr } }: Session): void {
  program
    .description(words.ABOUT)
    .version(version, '-V, --version', words.SHELL.version)
    .helpOption('-h, --help', words.SHELL.help)
    .helpCommand('help [command]', words.SHELL.help)
    .configureHelp({ styleTitle: (title) => titleIn(words, title) })
    .option('--corpus <path>', words.SHELL.corpus)
    .option('--json', words.SHELL.json)
    .option('--source <name>', words.SHELL.source)
    .option('--author <name>', words.SHELL.author)
    .option('--after <date>', words.SHELL.after)
    .option('--before <date>', words.SHELL.before)
    .option('--dated', words.SHELL.dated)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(disarm(text.trimEnd()) + '\n'),
    })
    .showSuggestionAfterError()
    .addHelpText('after', words.SHELL.withoutCommand);
}

/** Titles that commander sets above the parts of its help, in the language of the person. */
function titleIn({ SHELL_TITLES }: Words, title: string): string {
  const name = title.replace(/:$/, '').toLowerCase();
  return name in SHELL_TITLES ? SHELL_TITLES[name as keyof typeof SHELL_TITLES] : title;
}

function addChat(program: Command, session: Session, ends: Ends): void {
  const { world, words } = session;
  const { stdin, stdout, stderr } = world;
  program
    .command('chat', { isDefault: true, hidden: true })
    .argument('[command]')
    .allowExcessArguments()
    .action(
      ends(async (unknown: string | undefined) => {
        const known = program.commands.map((command) => command.name());
        if (unknown !== undefined) throw new UsageError(session.terminal().say(words.unknownCommand(unknown, known)));
        if (session.settings.discord.token !== null)
          return world.runBot(session.corpus, session.settings, session.intake);
        const { filter } = session;
        const where = session.named ?? words.BUNDLED;
        const echo = session.desk().json ? stderr : stdout;
        const seat = { input: stdin, echo, interactive: stdin.isTTY === true && echo.isTTY === true };
        // What is typed ahead in a pipe is answered as a batch is.
        const encoder = seat.interactive ? 'meanwhile' : 'beforehand';
        const { output } = session;
        const type = session.terminal(true);
        const tell = (change: Change): void => output.note(type.say(said(change, words)));
        return session.withLibrary(
          async ({ library, ...rest }) => {
            const again = (): void =>
              void library.reload().then(
                (report) => tell({ report }),
                (error: unknown) => tell({ error: error instanceof Error ? error : new Error(String(error)) }),
              );
            const stop = world.onHangup(again);
            const end = await chat(seat, where, filter, { library, ...rest });
            stop();
            return end;
          },
          { inChat: true, encoder, ...(seat.interactive ? { watch: tell } : {}) },
        );
      }),
    );
}

/** What came of reading the articles again. */
function said(change: Change, words: Words): Sentence {
  if ('feed' in change) return words.feedRead(change.feed);
  if ('report' in change) {
    const { before, after, problems } = change.report;
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    return words.readAgain(before.articles, after.articles, errors);
  }
  const { error } = change;
  return words.notReadAgain(error instanceof CorpusError ? `${error.message} ${error.advice}` : '');
}

type AskTyped = Readonly<{ limit: number; asOf?: string; literally?: boolean; explain?: boolean }>;

function addAsk(program: Command, session: Session, ends: Ends): void {
  const { world, words, today } = session;
  program
    .command('ask')
    .description(words.SHELL.ask)
    .argument('[question...]')
    .option('--limit <n>', words.SHELL.limit, (typed) => wholeNumber(typed, words), 5)
    .option('--as-of <date>', words.SHELL.asOf)
    .option('--literally', words.SHELL.literally)
    .option('--explain', words.SHELL.explain)
    .action(
      ends((typed: string[], own: AskTyped) => {
        const asOf = own.asOf === undefined ? today : dateOption('--as-of', own.asOf, today, words);
        const { limit, literally = false, explain = false } = own;
        const how = { filter: session.filter, asOf, limit, literally, explain };
        const question = typed.join(' ');
        if (typed.length > 0 && question.trim() === '')
          throw new UsageError(session.terminal().say(words.emptyQuestion()));
        return session.withFiltered(
          (context) => (typed.length === 0 ? askLines(world.stdin, how, context) : ask(question, how, context)),
          { encoder: 'beforehand' },
        );
      }),
    );
}

function wholeNumber(typed: string, words: Words): number {
  if (!/^[1-9]\d{0,2}$/.test(typed)) throw new InvalidArgumentError(words.SHELL.wholeNumber);
  return Number(typed);
}

function addQuote(program: Command, session: Session, ends: Ends): void {
  const { words } = session;
  program
    .command('quote')
    .description(words.SHELL.quote)
    .argument('[speaker...]')
    .option('--about <text>', words.SHELL.aboutQuotes)
    .option('--with <name>', words.SHELL.with)
    .action(
      ends((typed: string[], { about, with: other }: { about?: string; with?: string }) => {
        const { filter } = session;
        const speaker = typed.join(' ').trim();
        if (typed.length > 0 && speaker === '') throw new UsageError(set(words.emptySpeaker()));
        if (typed.length === 0 && (about ?? other) !== undefined) throw new UsageError(set(words.aboutNeedsSpeaker()));
        if (typed.length === 0) return allQuotes(session.corpus, filter, session.desk());
        return session.withFiltered(
          (context) => quote({ ...filter, speaker, about, with: other }, context),
          about === undefined ? {} : { encoder: 'beforehand' },
        );
      }),
    );
}

type StatsTyped = Readonly<{
  event?: (typeof EVENTS)[number];
  item?: string;
  about?: string;
  unit?: StatsRequest['unit'];
  csv?: boolean;
  chart?: string;
  all?: boolean;
}>;

function readEvent(typed: string, words: Words): (typeof EVENTS)[number] {
  const event = eventNamed(typed);
  if (event === undefined) throw new InvalidArgumentError(words.allowedChoices(EVENTS));
  return event;
}

function addStats(program: Command, session: Session, ends: Ends): void {
  const { words } = session;
  program
    .command('stats')
    .description(words.SHELL.stats)
    .addOption(
      new Option('--event <event>', words.SHELL.event)
        .choices(EVENTS)
        .argParser((typed: string) => readEvent(typed, words)),
    )
    .option('--about <matter>', words.SHELL.aboutFigures)
    .option('--item <item>', words.SHELL.item)
    .addOption(new Option('--unit <unit>', words.SHELL.unit).choices(UNITS))
    .option('--csv', words.SHELL.csv)
    .option('--chart <file>', words.SHELL.chart)
    .option('--all', words.SHELL.allFigures)
    .action(
      ends(({ event, item, about, unit, csv, chart, all }: StatsTyped) => {
        const { filter } = session;
        if (all === true) return allFigures(session.corpus, filter, session.desk());
        const how = {
          event,
          item: item ?? null,
          about: about ?? null,
          unit,
          csv: csv === true,
          chart: chart ?? null,
          filter,
        };
        return session.withFiltered(
          (context) => stats(how, context),
          about === undefined ? {} : { encoder: 'beforehand' },
        );
      }),
    );
}

function addAcross(program: Command, session: Session, ends: Ends): void {
  const { SHELL } = session.words;
  program
    .command('compare')
    .description(SHELL.compare)
    .argument('<topic...>')
    .action(
      ends((typed: string[]) => {
        const { filter } = session;
        const request = { ...filter, topic: typed.join(' ') };
        return session.withFiltered((context) => compare(request, context), { encoder: 'beforehand' });
      }),
    );
  program
    .command('timeline')
    .description(SHELL.timeline)
    .option('--topic <text>', SHELL.topic)
    .action(
      ends(({ topic }: { topic?: string }) => {
        const { filter } = session;
        const wants = topic === undefined ? {} : ({ encoder: 'beforehand' } as const);
        return session.withFiltered((context) => timeline({ ...filter, topic }, context), wants);
      }),
    );
}

function addSources(program: Command, session: Session, ends: Ends): void {
  const { words } = session;
  program
    .command('source')
    .description(words.SHELL.passage)
    .argument('<id>')
    .option('--versions', words.SHELL.versions)
    .action(
      ends((id: string, { versions = false }: { versions?: boolean }) =>
        session.withLibrary((context) => source(id, context, versions)),
      ),
    );
  program
    .command('sources')
    .description(words.SHELL.sources)
    .action(
      ends(() => {
        const { filter } = session;
        return session.withFiltered((context) => sources(filter, context));
      }),
    );
  program
    .command('check')
    .description(words.SHELL.check)
    .option('--fix', words.SHELL.fix)
    .option('--dry-run', words.SHELL.dryRun)
    .action(
      ends(({ fix = false, dryRun = false }: { fix?: boolean; dryRun?: boolean }) => {
        if (fix && session.named === null) throw new UsageError(session.terminal().say(session.words.bundledStay()));
        if (fix) return mend(session.corpus, dryRun, session.desk());
        if (dryRun) throw new UsageError(set(session.words.dryRunNeedsFix()));
        return check(session.corpus, session.settings.encoder, session.desk());
      }),
    );
}

/** Commands that are described in `src/commands` alone; their filters are the global options. */
function addPlain(program: Command, session: Session, ends: Ends): void {
  for (const [name, described] of BY_NAME)
    // Articles are taken in and out by commands of the shell's own; see addIntake.
    if (isPlain(described) && described.manages === undefined) {
      const wanted = Object.entries(described.options).find(
        ([, option]) => option.kind === 'text' && option.required,
      )?.[0];
      const command = program.command(name).description(session.words.DESCRIPTIONS[name as CommandName].toLowerCase());
      if (wanted !== undefined) command.argument(`<${wanted}...>`);
      command.action(
        ends((typed: unknown) => {
          const given = wanted === undefined ? {} : { [wanted]: (typed as string[]).join(' ') };
          return session.withFiltered((context) => plain(described, { ...session.filter, ...given } as never, context));
        }),
      );
    }
}

function addBot(program: Command, session: Session, ends: Ends): void {
  const { world, words } = session;
  const needToken = (): void => {
    if (session.settings.discord.token === null) throw new UsageError(session.terminal().say(words.noToken()));
  };
  program
    .command('bot')
    .description(words.SHELL.bot)
    .action(
      ends(() => {
        needToken();
        return world.runBot(session.corpus, session.settings, session.intake);
      }),
    );
  program
    .command('register')
    .description(words.SHELL.register)
    .action(
      ends(() => {
        needToken();
        return world.register(session.settings);
      }),
    );
}

/** Tells what could not be done. What is no mistake of the person is thrown on. */
function refused(error: unknown, program: Command, session: Session): Exit {
  const { output } = session;
  if (error instanceof CommanderError) {
    if (error.code === 'commander.unknownOption') hintPlace(program, error.message, session);
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
  if (error instanceof UsageError) output.note(error.message.split('\n').map(disarm).join('\n'));
  else if (error instanceof CorpusError) output.note(disarm(`${error.message} ${error.advice}`));
  else throw error;
  return EXIT.usage;
}

/** An option that stands before the command it belongs to is known, only not there. */
function hintPlace(program: Command, message: string, { output, words }: Session): void {
  const flag = /'(-[\w-]+)'/.exec(message)?.[1];
  const owners = program.commands.filter(({ options }) => options.some(({ long }) => long === flag));
  if (flag !== undefined && owners.length > 0)
    output.note(
      words.standsBehind(
        flag,
        owners.map((owner) => `byline ${owner.name()} ${flag}`),
      ),
    );
}
