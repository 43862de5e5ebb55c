/** Tells Discord which commands there are: one bulk overwrite of the whole list, and only when it differs. */

import { isDeepStrictEqual } from 'node:util';
import {
  REST,
  Routes,
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Logger } from 'pino';
import { commandData } from '../commands/index.ts';
import { describeFault } from '../replies/fault.ts';
import { commandList } from '../messages/limits.ts';
import { restOptions } from './rest.ts';
import type { BotSettings } from '../settings.ts';

/** What would change, by name. */
export type Difference = Readonly<{ added: readonly string[]; changed: readonly string[]; removed: readonly string[] }>;

/** What registering changed (`null` for nothing), and the ids of the commands by name. */
export type Registered = Readonly<{ difference: Difference | null; ids: ReadonlyMap<string, string> }>;

type Wanted = RESTPostAPIApplicationCommandsJSONBody;

type Texts = Readonly<Partial<Record<string, string | null>>> | null | undefined;
type Localized = Readonly<{ name_localizations?: Texts; description_localizations?: Texts }>;

/** Texts in other locales; none at all is the same as an empty list of them. */
function localizations({ name_localizations: names, description_localizations: descriptions }: Localized): unknown {
  const there = (texts: Texts): unknown =>
    Object.fromEntries(Object.entries(texts ?? {}).filter(([, text]) => text !== null && text !== ''));
  return { names: there(names), descriptions: there(descriptions) };
}

/** The fields we set, with Discord's defaults where one is missing, so that a list read back compares equal. */
function essence(command: Wanted | APIApplicationCommand, everywhere: boolean): unknown {
  const { type, name } = command;
  const description = 'description' in command ? command.description : '';
  const options = 'options' in command ? (command.options ?? []) : [];
  return {
    type: type ?? 1,
    name,
    description,
    localized: localizations(command),
    // Those of one server have neither, whatever Discord fills in.
    integration_types: everywhere ? [...(command.integration_types ?? [])].sort() : [],
    contexts: everywhere ? [...(command.contexts ?? [])].sort() : [],
    default_member_permissions: command.default_member_permissions ?? null,
    options: options.map(essenceOf),
  };
}

function essenceOf(option: APIApplicationCommandOption): unknown {
  return {
    type: option.type,
    name: option.name,
    description: option.description,
    localized: localizations(option),
    required: option.required ?? false,
    autocomplete: 'autocomplete' in option ? (option.autocomplete ?? false) : false,
    max_length: 'max_length' in option ? option.max_length : undefined,
    choices: 'choices' in option ? (option.choices ?? []).map(essenceOfChoice) : [],
    options: 'options' in option ? (option.options ?? []).map(essenceOf) : [],
  };
}

function essenceOfChoice(choice: APIApplicationCommandOptionChoice): unknown {
  return { label: choice.name, value: choice.value, localized: localizations(choice) };
}

const key = ({ type, name }: Wanted | APIApplicationCommand): string => `${type ?? 1}/${name}`;

/** Compares what is registered with what should be; `null` when nothing would change. */
export function differences(
  have: readonly APIApplicationCommand[],
  want: readonly Wanted[],
  everywhere = true,
): Difference | null {
  const had = new Map(have.map((command) => [key(command), command]));
  const wanted = new Set(want.map(key));
  const added = want.filter((command) => !had.has(key(command)));
  const changed = want.filter((command) => {
    const before = had.get(key(command));
    return before !== undefined && !isDeepStrictEqual(essence(before, everywhere), essence(command, everywhere));
  });
  const removed = have.filter((command) => !wanted.has(key(command)));
  if (added.length + changed.length + removed.length === 0) return null;
  const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name);
  return { added: names(added), changed: names(changed), removed: names(removed) };
}

/** Commands of one server have neither contexts nor integration types: these are for global ones only. */
function forGuild(command: Wanted): Wanted {
  const rest = { ...command };
  delete rest.contexts;
  delete rest.integration_types;
  return rest;
}

/** Registers the commands where the settings say, when they differ. */
export async function register(
  rest: REST,
  applicationId: string,
  guildId: string | null,
  log: Logger,
): Promise<Registered> {
  const global = commandData();
  const want = guildId === null ? global : global.map(forGuild);
  commandList.parse(want);
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  // Without this Discord leaves the other locales out, and every list would look changed.
  const query = new URLSearchParams({ with_localizations: 'true' });
  const have = (await rest.get(route, { query })) as APIApplicationCommand[];
  const difference = differences(have, want, guildId === null);
  const now = difference === null ? have : ((await rest.put(route, { body: want })) as APIApplicationCommand[]);
  const where = guildId === null ? 'everywhere' : `in server ${guildId}`;
  if (difference === null) log.info({ commands: now.length }, `commands are up to date ${where}`);
  else log.info({ ...difference }, `commands registered ${where}`);
  return { difference, ids: new Map(now.map(({ name, id }) => [name, id])) };
}

/** `byline register`: registers the commands by hand. */
export async function registerCommands(settings: BotSettings, log: Logger): Promise<Registered> {
  const rest = new REST(restOptions(settings.apiBase)).setToken(settings.token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
    return await register(rest, id, settings.guildId, log);
  } catch (error) {
    log.debug({ fault: describeFault(error) }, 'registration failed');
    throw error;
  } finally {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  }
}
