/** What the bot needs to run, as plain data. */
export type BotSettings = Readonly<{
  /** The bot token; never logged. */
  token: string;
  /** Register the commands in this server only; `null` registers them everywhere. */
  guildId: string | null;
  /** REST base ending in `/api`; the gateway is whatever it names. */
  apiBase: string;
  /** Where `/healthz`, `/readyz` and `/metrics` are served; port 0 takes a free one, `null` serves none. */
  healthHost: string;
  healthPort: number | null;
  /** Questions allowed in ten seconds. */
  cooldown: Readonly<{ perUser: number; perChannel: number }>;
  /** Servers whose administrators may take articles in and out. */
  adminGuilds: readonly string[];
}>;

/** Where the bot gets its facts of time from; a parameter so that tests can set it. */
export type Clock = () => number;
