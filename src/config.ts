/**
 * The environment and .env → typed settings. Every problem is reported at once, by the variable's name.
 * An empty value counts as not set. A command-line option wins over the environment, the environment over .env.
 */

import { isIP } from 'node:net';
import { config as loadDotenv } from 'dotenv';
import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';

/** How much is logged, from least to most but for the last. */
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const count = (what: string) =>
  z.coerce.number(`must be ${what}`).int(`must be ${what}`).min(1, `must be ${what}`).max(10_000, `must be ${what}`);

/** An address, or the name of this machine on itself. */
const isHost = (host: string): boolean => isIP(host) !== 0 || host === 'localhost';

const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w.-]{20,200}$/, 'is not a bot token; copy it from the Bot page of your application')
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/, 'must be a server id of 17 to 20 digits (right-click the server → Copy Server ID)')
    .optional(),
  DISCORD_API_BASE: z
    .url({ protocol: /^https?$/, error: 'must be an http(s) URL ending in /api' })
    .refine((url) => url.endsWith('/api'), 'must end in /api')
    .default('https://discord.com/api'),
  BYLINE_ADMIN_GUILDS: z
    .string()
    .regex(
      /^\d{17,20}(?:\s*,\s*\d{17,20})*$/,
      'must be server ids of 17 to 20 digits with commas between them (right-click the server → Copy Server ID)',
    )
    .optional(),
  BYLINE_CORPUS: z.string().optional(),
  BYLINE_DATA: z.string().default('.byline'),
  BYLINE_ENCODER: z.enum(['on', 'off'], 'must be on or off').default('on'),
  BYLINE_LOG: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  BYLINE_HEALTH_PORT: z.coerce
    .number('must be a port, 0 to 65535')
    .int('must be a port, 0 to 65535')
    .min(0, 'must be a port, 0 to 65535')
    .max(65_535, 'must be a port, 0 to 65535')
    .optional(),
  BYLINE_HEALTH_HOST: z
    .string()
    .refine(isHost, 'must be an address of this machine, such as 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  BYLINE_PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  BYLINE_ALLOW_PRIVATE_FETCH: z.enum(['0', '1'], 'must be 1 or 0').default('0'),
  BYLINE_USER_QUESTIONS: count('a number of questions, 1 to 10000').default(5),
  BYLINE_CHANNEL_QUESTIONS: count('a number of questions, 1 to 10000').default(20),
});

/** All settings, read and checked. */
export type Settings = Readonly<{
  discord: Readonly<{ token: string | null; guildId: string | null; apiBase: string }>;
  /** Folder or file of articles; `null` for the bundled corpus. */
  corpus: string | null;
  /** Folder for the little that is kept between runs. */
  data: string;
  /** `false` for words only. */
  encoder: boolean;
  log: (typeof LOG_LEVELS)[number];
  healthHost: string;
  healthPort: number | null;
  /** Where people find who runs this; named to the servers that pages are fetched from. */
  publicUrl: string | null;
  allowPrivateFetch: boolean;
  /** Servers whose administrators may take articles in and out, beside the owner of the application and its team. */
  adminGuilds: readonly string[];
  /** Questions allowed in ten seconds. */
  cooldown: Readonly<{ perUser: number; perChannel: number }>;
}>;

/** One setting that cannot be used, or that nothing reads. */
export type SettingProblem = Readonly<{ name: string; problem: string; fatal: boolean }>;

/** The settings, `null` when one of them cannot be used, and every problem found. */
export type Loaded = Readonly<{ settings: Settings | null; problems: readonly SettingProblem[] }>;

/**
 * Reads the settings.
 * @param env the environment, usually `process.env`; it is not changed
 * @param envFile path of the .env file, `null` to read none; a missing file is no problem
 * @returns the settings (`null` when one of them cannot be used) and every problem found
 */
export function loadSettings(env: Readonly<Record<string, string | undefined>>, envFile: string | null): Loaded {
  const fromFile: Record<string, string> = {};
  if (envFile !== null) loadDotenv({ path: envFile, processEnv: fromFile, quiet: true });
  const values: Record<string, string> = {};
  for (const [name, value] of [...Object.entries(fromFile), ...Object.entries(env)]) {
    if (value !== undefined && value.trim() !== '') values[name] = value.trim();
  }

  const problems: SettingProblem[] = [];
  const known = Object.keys(schema.shape);
  for (const name of Object.keys(values).sort()) {
    if (!name.startsWith('BYLINE_') || known.includes(name)) continue;
    const near = closest(name, known);
    const slips = (name.length - 'BYLINE_'.length) / 3;
    const hint = distance(name, near) <= Math.max(1, slips) ? `; did you mean ${near}?` : '';
    problems.push({ name, problem: `is not a setting of Byline${hint}`, fatal: false });
  }

  const parsed = schema.safeParse(values);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      problems.push({ name: issue.path.join('.'), problem: issue.message, fatal: true });
    }
    return { settings: null, problems };
  }
  const v = parsed.data;
  const settings: Settings = {
    discord: {
      token: v.DISCORD_TOKEN ?? null,
      guildId: v.DISCORD_GUILD_ID ?? null,
      apiBase: v.DISCORD_API_BASE,
    },
    corpus: v.BYLINE_CORPUS ?? null,
    data: v.BYLINE_DATA,
    encoder: v.BYLINE_ENCODER === 'on',
    log: v.BYLINE_LOG,
    healthHost: v.BYLINE_HEALTH_HOST,
    healthPort: v.BYLINE_HEALTH_PORT ?? null,
    publicUrl: v.BYLINE_PUBLIC_URL ?? null,
    allowPrivateFetch: v.BYLINE_ALLOW_PRIVATE_FETCH === '1',
    adminGuilds: v.BYLINE_ADMIN_GUILDS?.split(',').map((id) => id.trim()) ?? [],
    cooldown: { perUser: v.BYLINE_USER_QUESTIONS, perChannel: v.BYLINE_CHANNEL_QUESTIONS },
  };
  return { settings, problems };
}
