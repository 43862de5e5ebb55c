/** The `byline` command: what can be typed, and what is done then. */

import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { BY_NAME, isPlain, type CommandName } from '../commands/commands.ts';
import { CorpusError, eventNamed, EVENTS, UNITS, type Change, type StatsRequest } from '../library.ts';
import { set, type Sentence } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { chat } from './chat.ts';
import { ask, askLines } from './commands/ask.ts';
import { check, mend } from './commands/check.ts';
import { add, remove } from './commands/intake.ts';
import { plain } from './commands/plain.ts';
import { allQuotes, quote } from './commands/quote.ts';
import { source, sources } from './commands/source.ts';
import { allFigures, stats } from './commands/stats.ts';
import { EXIT, UsageError, type Exit } from './exit.ts';
import { dateOption } from './filter.ts';
import { disarm, type Output } from './output.ts';
import { Session, type GlobalOptions } from './session.ts';
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
  const parts = [addChat, addAsk, addQuote, addStats, addSources, addIntake, addPlain, addKept, addBot];
  for (const part of parts) part(program, session, ends);
  try {
    await program.parseAsync([...world.args], { from: 'user' });
  } catch (error) {
    return refused(error, program, session.output);
  }
  return exit;
}

/** Makes an action of some work: what it returns is how the program ends. */
type Ends = <Typed extends readonly unknown[]>(
  work: (...typed: Typed) => Promise<Exit>,
) => (...typed: Typed) => Promise<void>;

function setUp(program: Command, { words, world: { version, stdout, stderr } }: Session): void {
  program
    .description(words.ABOUT)
    .version(version)
    .option('--corpus <path>', 'folder or file of articles (default: BYLINE_CORPUS, else the bundled digests)')
    .option('--json', 'one JSON object per line on stdout, nothing else there')
    .option('--source <name>', 'only articles of this outlet: its name, an alias or its domain')
    .option('--author <name>', 'only articles by this author: a name or a surname')
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
    .description('passages that answer a question; without one, questions are read from stdin, one a line')
    .argument('[question...]')
    .option('--limit <n>', 'how many passages at most', wholeNumber, 5)
    .option('--as-of <date>', 'the day the question is asked on (default: today)')
    .option('--literally', 'search the words as typed: no outlet, author, date, order or spelling is read out of them')
    .option('--explain', 'show the features behind each place')
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

function wholeNumber(typed: string): number {
  if (!/^[1-9]\d{0,2}$/.test(typed)) throw new InvalidArgumentError('It must be a whole number from 1 to 999.');
  return Number(typed);
}

function addQuote(program: Command, session: Session, ends: Ends): void {
  const { words } = session;
  program
    .command('quote')
    .description('what a person said, word for word; without one, every quote of the corpus')
    .argument('[speaker...]')
    .option('--about <text>', 'only quotes about this')
    .option('--with <name>', 'only what was said with or to this person: named beside the quote')
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

function readEvent(typed: string): (typeof EVENTS)[number] {
  const event = eventNamed(typed);
  if (event === undefined) throw new InvalidArgumentError(`Allowed choices are ${EVENTS.join(', ')}.`);
  return event;
}

function addStats(program: Command, session: Session, ends: Ends): void {
  program
    .command('stats')
    .description('the figures of an event in one table, units made comparable')
    .addOption(new Option('--event <event>', 'which event').choices(EVENTS).argParser(readEvent))
    .option('--about <matter>', 'figures of this matter, in your own words, the likeliest first')
    .option('--item <item>', 'only this item: fentanyl, firearms …')
    .addOption(new Option('--unit <unit>', 'show masses in this unit').choices(UNITS))
    .option('--csv', 'as CSV')
    .option('--chart <file>', 'also draw a picture (.png or .svg)')
    .option('--all', 'every quantity of the corpus, whatever it counts')
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

function addSources(program: Command, session: Session, ends: Ends): void {
  program
    .command('source')
    .description('an article by its id, or one passage with what stands around it')
    .argument('<id>')
    .option('--versions', 'what earlier versions printed too')
    .action(
      ends((id: string, { versions = false }: { versions?: boolean }) =>
        session.withLibrary((context) => source(id, context, versions)),
      ),
    );
  program
    .command('sources')
    .description('the articles that are searched')
    .action(
      ends(() => {
        const { filter } = session;
        return session.withFiltered((context) => sources(filter, context));
      }),
    );
  program
    .command('check')
    .description('what is wrong with the articles, where, and what to do about it')
    .option('--fix', 'mend what is safe: encodings, line ends, control characters, garbled letters, forms of dates')
    .option('--dry-run', 'with --fix: say what would be changed, and change nothing')
    .action(
      ends(({ fix = false, dryRun = false }: { fix?: boolean; dryRun?: boolean }) => {
        if (fix && session.named === null) throw new UsageError(session.terminal().say(session.words.bundledStay()));
        if (fix) return mend(session.corpus, dryRun, session.desk());
        if (dryRun) throw new UsageError(set(session.words.dryRunNeedsFix()));
        return check(session.corpus, session.settings.encoder, session.desk());
      }),
    );
}

type AddTyped = Readonly<{ feed?: readonly string[]; every?: string }>;

function addIntake(program: Command, session: Session, ends: Ends): void {
  program
    .command('add')
    .description('take in articles: files, folders, or the addresses of pages, feeds, sitemaps and documents')
    .argument('[path or address...]')
    .option('--feed <address...>', 'take in a feed, and ask it again while the bot or the chat runs')
    .option('--every <interval>', 'how often a feed is asked: 30m, 2h, 1d (default: 30m)')
    .action(
      ends((what: string[], { feed = [], every }: AddTyped) =>
        add({ what, feeds: feed, every: every ?? null }, session),
      ),
    );
  program
    .command('remove')
    .description('take an article out of everything, so that no file or feed brings it back')
    .argument('<id>')
    .action(ends((id: string) => remove(id, session)));
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

type FeedbackTyped = Readonly<{ asBench?: boolean; questions?: boolean }>;

/** What the bot kept. SQLite is loaded by who needs it. */
function addKept(program: Command, session: Session, ends: Ends): void {
  const kept = () => import('./commands/kept.ts');
  program
    .command('feedback')
    .description('answers that people in Discord found wrong, and what they said of them')
    .option('--as-bench', 'as rows of questions to measure with, one JSON object a line, to be completed by hand')
    .option('--questions', 'instead, the questions that servers let be kept')
    .action(
      ends(async ({ asBench = false, questions = false }: FeedbackTyped) =>
        (await kept()).feedback({ asBench, questions }, session),
      ),
    );
  program
    .command('backup')
    .description('write a whole copy of settings, follows and feedback to a file, also while the bot runs')
    .argument('<path>')
    .action(ends(async (path: string) => (await kept()).backup(path, session)));
}

function addBot(program: Command, session: Session, ends: Ends): void {
  const { world, words } = session;
  const needToken = (): void => {
    if (session.settings.discord.token === null) throw new UsageError(session.terminal().say(words.noToken()));
  };
  program
    .command('bot')
    .description('run the Discord bot')
    .action(
      ends(() => {
        needToken();
        return world.runBot(session.corpus, session.settings, session.intake);
      }),
    );
  program
    .command('register')
    .description("register the bot's commands with Discord by hand")
    .action(
      ends(() => {
        needToken();
        return world.register(session.settings);
      }),
    );
}

/** Tells what could not be done. What is no mistake of the person is thrown on. */
function refused(error: unknown, program: Command, output: Output): Exit {
  if (error instanceof CommanderError) {
    if (error.code === 'commander.unknownOption') hintPlace(program, error.message, output);
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
  if (error instanceof UsageError) output.note(error.message.split('\n').map(disarm).join('\n'));
  else if (error instanceof CorpusError) output.note(disarm(`${error.message} ${error.advice}`));
  else throw error;
  return EXIT.usage;
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
