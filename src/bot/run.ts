/** Runs the bot as a process: opens the corpus, connects, obeys signals, ends with a reason. */

import { pino, type Logger } from 'pino';
import type { Settings } from '../config.ts';
import { CorpusError, type Change, type LibraryOptions, type LibraryStatus, type Problem } from '../library.ts';
import { openRemoteLibrary, type RemoteLibrary } from '../library/thread/remote.ts';
import { openStore, StoreError, type Opened } from '../store.ts';
import { set } from '../words/sentence.ts';
import { wordsFor } from '../words/words.ts';
import { startBot, type RunningBot } from './gateway/client.ts';
import type { End } from './gateway/end.ts';
import { describeFault } from './replies/fault.ts';
import { joined } from './messages/markdown.ts';
import { registerCommands } from './gateway/register.ts';
import type { BotSettings } from './settings.ts';

const words = wordsFor('en');

/** What is still open when all is done gets this long to close by itself. */
const LINGER = 1000;

/** Logs as JSON lines to stderr; a token never gets into one. */
function makeLog(settings: Settings): Logger {
  return pino(
    {
      name: 'byline',
      level: settings.log,
      redact: { paths: ['token', '*.token', 'headers.authorization'], censor: '…' },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}

/** Names what is broken, up to so many. */
const MOST_PROBLEMS = 50;

function logProblems(problems: readonly Problem[], log: Logger): void {
  const broken = problems.filter(({ severity }) => severity === 'error');
  for (const { file, line, problem, advice } of broken.slice(0, MOST_PROBLEMS))
    log.warn({ file, line }, `${problem} ${advice}`);
  const more = broken.length - MOST_PROBLEMS;
  if (more > 0) log.warn({ more }, 'more problems are not listed; `byline check` lists all');
}

/** Says what came of reading the articles again. */
function logChange(change: Change, log: Logger): void {
  if ('error' in change) {
    log.error({ fault: describeFault(change.error) }, 'the articles could not be read again; the old ones stay');
    return;
  }
  if ('feed' in change) {
    const { feed, items } = change.feed;
    const counts = { added: 0, updated: 0, unchanged: 0 };
    for (const item of items) if (item.kind === 'article') counts[item.what]++;
    log.info({ feed, ...counts }, 'feed read');
    for (const item of items)
      if (item.kind === 'problem') log.warn({ from: item.from }, `${item.problem} ${item.advice}`);
    return;
  }
  const { before, after, changes, problems } = change.report;
  const { added, updated, removed } = changes;
  const counts = { added: added.length, updated: updated.length, removed: removed.length };
  log.info({ before, after, ...counts }, 'articles read again');
  logProblems(problems, log);
}

/** Says where questions are answered by their words only; as a warning where that is not wished for. */
function logEncoder({ encoder }: LibraryStatus, wanted: boolean, log: Logger): void {
  const { state, why, advice } = encoder;
  if (state !== 'words only') return;
  const line = joined([set(words.noEncoder(why ?? '')), advice], ' ').trim();
  if (wanted) log.warn(line);
  else log.info(line);
}

/**
 * Opens what is kept between runs; `null` where nothing can be kept, which the log says.
 * @throws {StoreError} where another bot has it, or a newer one wrote it
 */
function openKept(folder: string, log: Logger): Opened | null {
  try {
    const opened = openStore(folder);
    const { setAside } = opened;
    if (setAside !== null)
      log.error(
        { file: setAside },
        'what was kept between runs was damaged and is set aside; settings are the defaults again',
      );
    return opened;
  } catch (error) {
    if (!(error instanceof StoreError && error.passable)) throw error;
    log.warn(`${error.message} ${error.advice} Settings, follows and feedback are not kept.`);
    return null;
  }
}

function botSettings(settings: Settings): BotSettings | null {
  const { token, guildId, apiBase } = settings.discord;
  if (token === null) return null;
  const { healthHost, healthPort, cooldown, adminGuilds } = settings;
  return { token, guildId, apiBase, healthHost, healthPort, cooldown, adminGuilds };
}

/**
 * Runs until a signal or a fault ends it. SIGTERM and SIGINT finish what runs, SIGHUP reads the corpus again.
 * @returns the exit code
 */
export async function runBot(
  path: string,
  settings: Settings,
  intake: NonNullable<LibraryOptions['intake']>,
): Promise<0 | 1 | 2> {
  const own = botSettings(settings);
  const log = makeLog(settings);
  if (own === null) return refuse(set(words.noToken()));
  let kept: Opened | null;
  try {
    kept = openKept(settings.data, log);
  } catch (error) {
    if (error instanceof StoreError) return refuse(`${error.message} ${error.advice}`);
    throw error;
  }
  const store = kept?.store ?? null;
  let library: RemoteLibrary;
  const running: { bot?: RunningBot } = {};
  try {
    const watch = (change: Change): void => {
      logChange(change, log);
      if ('report' in change) running.bot?.articlesChanged();
    };
    const onSetAside = ({ article, what }: Readonly<{ article: string; what: string }>): void =>
      log.warn({ article, what }, 'an article took too long to read and is set aside until its text changes');
    library = await openRemoteLibrary(path, {
      encoder: settings.encoder,
      data: settings.data,
      watch,
      intake,
      onSetAside,
    });
  } catch (error) {
    store?.close();
    if (error instanceof CorpusError) return refuse(`${error.message} ${error.advice}`);
    throw error;
  }
  logProblems(await library.problems(), log);
  logEncoder(library.status(), settings.encoder, log);

  const starting = startBot({ library, settings: own, log, store });
  // Signals are obeyed from the first moment on.
  void starting.then((bot) => (running.bot = bot));
  const stop = (): void => void starting.then((bot) => bot.stop());
  const reload = (): void => {
    library.reload().then(
      (report) => {
        logChange({ report }, log);
        running.bot?.articlesChanged();
      },
      (error: unknown) => logChange({ error: error instanceof Error ? error : new Error(String(error)) }, log),
    );
  };
  process.on('SIGTERM', stop).on('SIGINT', stop).on('SIGHUP', reload);
  const failure: { end?: End } = {};
  void library.lost.then((error) => {
    log.fatal({ fault: describeFault(error) }, 'the library failed');
    failure.end = { code: 1, sentence: words.ENDS.libraryLost };
    stop();
  });
  void kept?.lost.then(() => {
    failure.end = { code: 1, sentence: words.ENDS.storeLost };
    stop();
  });
  const end = await (await starting).ended;
  const { code, sentence } = failure.end ?? end;
  process.off('SIGTERM', stop).off('SIGINT', stop).off('SIGHUP', reload);
  await library.close();
  store?.close();
  if (code !== 0) process.stderr.write(`${sentence}\n`);
  else log.info(sentence);
  // A lost gateway is tried on and on even by a client that was told to stop: nobody waits for that.
  setTimeout(() => process.exit(code), LINGER).unref();
  return code;
}

/** `byline register`: tells Discord which commands there are, and the person what changed. */
export async function registerByHand(settings: Settings): Promise<0 | 1 | 2> {
  const own = botSettings(settings);
  if (own === null) return refuse(set(words.noToken()));
  const log = makeLog(settings);
  try {
    await registerCommands(own, log);
    return 0;
  } catch (error) {
    process.stderr.write(`${set(words.notRegistered(describeFault(error).message))}\n`);
    return 1;
  }
}

function refuse(why: string): 2 {
  process.stderr.write(`${why}\n`);
  return 2;
}
