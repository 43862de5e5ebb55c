import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { ask } from './ask.ts';
import { askMenu } from './ask-menu.ts';
import type { Command } from './command.ts';
import { help } from './help.ts';
import { quote } from './quote.ts';
import { source } from './source.ts';
import { sources } from './sources.ts';
import { stats } from './stats.ts';

/** Every command by its name. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(
  [ask, quote, stats, source, sources, help, askMenu].map((command) => [command.data.name, command]),
);

/** The list as it is registered. */
export function commandData(): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  return [...COMMANDS.values()].map(({ data }) => data);
}
