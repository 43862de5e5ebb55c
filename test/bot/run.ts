/** Starts the bot with the unmodified client against a loopback Discord. */

import { pino } from 'pino';
import { startBot, type RunningBot } from '../../src/bot/gateway/client.ts';
import type { Pace } from '../../src/bot/interactions/progress.ts';
import type { BotSettings, Clock } from '../../src/bot/settings.ts';
import type { Library } from '../../src/library.ts';
import type { Store } from '../../src/store.ts';
import { Loopback, TOKEN } from '../discord/loopback.ts';
import { fixtureLibrary } from './fixture-library.ts';

export type Stage = Readonly<{
  discord: Loopback;
  bot: RunningBot;
  library: Library;
  /** Every line of the log, at the finest level. */
  log: string[];
  stop: () => Promise<void>;
}>;

type Options = Readonly<{
  settings?: Partial<BotSettings>;
  library?: Library;
  discord?: Loopback;
  store?: Store;
  alertsEvery?: number;
  now?: Clock;
  pace?: Pace;
  /** Set something up before the bot logs in. */
  before?: (discord: Loopback) => void;
}>;

/** A log that is kept line by line. */
export function keptLog(lines: string[]): pino.Logger {
  return pino({ level: 'trace', base: null }, { write: (line: string) => void lines.push(line) });
}

export async function stage({
  settings = {},
  library,
  discord: given,
  store,
  alertsEvery,
  before,
  now,
  pace,
}: Options = {}): Promise<Stage> {
  const discord = given ?? (await Loopback.start());
  before?.(discord);
  const loaded = library ?? (await fixtureLibrary());
  const log: string[] = [];
  const bot = await startBot({
    library: loaded,
    settings: {
      token: TOKEN,
      guildId: null,
      apiBase: discord.apiBase,
      healthHost: '127.0.0.1',
      healthPort: null,
      cooldown: { perUser: 1000, perChannel: 1000 },
      adminGuilds: [],
      ...settings,
    },
    log: keptLog(log),
    ...(store === undefined ? {} : { store }),
    ...(alertsEvery === undefined ? {} : { alertsEvery }),
    ...(now === undefined ? {} : { now }),
    ...(pace === undefined ? {} : { pace }),
  });
  return {
    discord,
    bot,
    library: loaded,
    log,
    stop: async () => {
      await bot.stop();
      if (given === undefined) await discord.stop();
    },
  };
}
