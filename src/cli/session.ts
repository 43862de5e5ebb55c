import { loadSettings, type Settings } from '../config.ts';
import {
  NoArticles,
  openLibrary,
  today,
  unknownName,
  type Change,
  type Filter,
  type IsoDate,
  type Library,
  type LibraryOptions,
} from '../library.ts';
import { localeOf, wordsFor, type Words } from '../words/words.ts';
import { problemLine, type Context, type Desk } from './context.ts';
import { EXIT, UsageError, type Exit } from './exit.ts';
import { readFilter } from './filter.ts';
import { agentOf, holdsArticles, ownFolder } from './own.ts';
import { Output, Typesetter } from './output.ts';
import { passageProgress } from './progress.ts';
import type { World } from './world.ts';

/** The options that stand before the command. */
export type GlobalOptions = Readonly<{
  corpus?: string;
  json?: boolean;
  source?: string;
  author?: string;
  after?: string;
  before?: string;
  dated?: boolean;
}>;

/** What a command wants of the library. */
export type Wants = Readonly<{
  /** Commands are shown as typed in the chat, and quotes and figures extracted while nobody asks. */
  inChat?: boolean;
  /**
   * What is asked is answered by meaning too. `beforehand` all passages are read first, so that the same input gives the
   * same answer; `meanwhile` nobody waits for that.
   */
  encoder?: 'beforehand' | 'meanwhile';
  /** Told of changes of the articles on disk, which are taken in. */
  watch?: (change: Change) => void;
}>;

/** More passages are not read before the first answer: it would take minutes. */
const MOST_BEFOREHAND = 5000;

/** One run of the program: its settings, its articles, and where it writes. */
export class Session {
  readonly world: World;
  readonly words: Words;
  readonly output: Output;
  readonly today: IsoDate;
  readonly #options: () => GlobalOptions;
  #settings: Settings | null = null;

  /** @param options what was typed before the command; known once the command line is read */
  constructor(world: World, options: () => GlobalOptions) {
    this.world = world;
    this.words = wordsFor(localeOf(world.env));
    this.output = new Output(world.stdout, world.stderr);
    this.today = today(world.now);
    this.#options = options;
  }

  /**
   * The settings, read once; what nothing reads is told on stderr.
   * @throws {UsageError} with everything that cannot be used
   */
  get settings(): Settings {
    if (this.#settings !== null) return this.#settings;
    const { settings, problems } = loadSettings(this.world.env, this.world.envFile);
    const lines = problems.map(({ name, problem, fatal }) => ({ line: `${name} ${problem}`, fatal }));
    for (const { line, fatal } of lines) if (!fatal) this.output.note(line);
    if (settings === null) throw new UsageError(lines.flatMap(({ line, fatal }) => (fatal ? line : [])).join('\n'));
    this.#settings = settings;
    return settings;
  }

  /** Folder or file of articles that was named, or that was begun by adding one; `null` for the bundled ones. */
  get named(): string | null {
    // Read first: what is wrong with the settings is told whatever was typed.
    const { corpus, data } = this.settings;
    const named = this.#options().corpus ?? corpus;
    return named ?? (holdsArticles(ownFolder(data)) ? ownFolder(data) : null);
  }

  /** The folder that articles are put into: the one named, else one of the person's own. */
  get intakeFolder(): string {
    return this.named ?? ownFolder(this.settings.data);
  }

  /** How articles are put in. */
  get intake(): NonNullable<LibraryOptions['intake']> {
    const { allowPrivateFetch: allowPrivate, data } = this.settings;
    const agent = agentOf(this.world.version, this.settings);
    return { allowPrivate, agent, own: this.named === null ? ownFolder(data) : null };
  }

  /** Folder or file of articles. */
  get corpus(): string {
    return this.named ?? this.world.bundled;
  }

  /**
   * The filter options.
   * @throws {UsageError} when they cannot be used
   */
  get filter(): Filter {
    return readFilter(this.#options(), this.today, this.words);
  }

  /** @param inChat commands are shown as typed in the chat */
  terminal(inChat = false): Typesetter {
    const { stdout, env } = this.world;
    const colour = stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
    const columns = stdout.isTTY === true ? stdout.columns : Number(env['COLUMNS']) || undefined;
    return new Typesetter({ width: columns ?? null, colour, inChat });
  }

  /** @param inChat commands are shown as typed in the chat */
  desk(inChat = false): Desk {
    const { output, words } = this;
    return { output, words, type: this.terminal(inChat), json: this.#options().json === true, today: this.today };
  }

  /** Opens the corpus, says what is wrong with it, and does something with it. */
  async withLibrary(work: (context: Context) => Promise<Exit>, wants: Wants = {}): Promise<Exit> {
    const { output, settings } = this;
    const desk = this.desk(wants.inChat);
    const library = await this.#open(wants);
    try {
      for (const problem of await library.problems())
        if (problem.severity === 'error') output.note(problemLine(problem));
      return await work({ ...desk, library, tellsWordsOnly: settings.encoder });
    } finally {
      await library.close();
    }
  }

  /**
   * The same for work that keeps to the filter. Of an outlet that no article has it is said which may be meant, and no
   * more; rows of JSON are counted on and written all the same.
   */
  async withFiltered(work: (context: Context) => Promise<Exit>, wants: Wants = {}): Promise<Exit> {
    return this.withLibrary(async (context) => {
      const unknown = await unknownName(this.#options(), context.library);
      if (unknown !== null) context.output.note(context.type.say(this.words.unknownName(unknown)));
      return unknown === null || context.json ? work(context) : EXIT.nothing;
    }, wants);
  }

  async #open({ inChat = false, encoder, watch }: Wants): Promise<Library> {
    const { settings, words, world } = this;
    const beforehand = { most: MOST_BEFOREHAND, onProgress: passageProgress(world.stderr, words) };
    try {
      return await openLibrary(this.corpus, {
        // What is typed ahead in a pipe is answered as a batch is: of everything.
        background: inChat && encoder === 'meanwhile',
        ...(inChat ? { intake: this.intake } : {}),
        ...(watch === undefined ? {} : { watch }),
        encoder: settings.encoder && encoder !== undefined,
        data: settings.data,
        ...(encoder === 'beforehand' ? { beforehand } : {}),
      });
    } catch (error) {
      if (error instanceof NoArticles) for (const problem of error.problems) this.output.note(problemLine(problem));
      throw error;
    }
  }
}
