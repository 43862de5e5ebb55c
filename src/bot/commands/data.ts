/** Descriptions of commands → what Discord is told of them. */

import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { COMMANDS, groupOf, type CommandName, type Described, type GroupName } from '../../commands/commands.ts';
import { optionsFor, type Option } from '../../commands/option.ts';
import { wordsFor } from '../../words/words.ts';
import { QUESTION_LIMIT, VALUE_LIMIT } from '../messages/limits.ts';

const words = wordsFor('en');

/** Reading commands work in servers, in DMs, and for who installed the app for himself, anywhere. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** Commands of those who run the bot: in servers, and at first only for members who may manage them. */
const FOR_OPERATORS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
};

type OptionName = keyof typeof words.OPTIONS;

function optionData(command: CommandName, name: OptionName, option: Option): APIApplicationCommandBasicOption {
  const description = words.OPTIONS_OF[command]?.[name] ?? words.OPTIONS[name];
  if (option.kind === 'flag') return { type: ApplicationCommandOptionType.Boolean, name, description };
  const type = ApplicationCommandOptionType.String;
  if (option.kind === 'choice')
    return { type, name, description, choices: option.values.map((value) => ({ name: value, value })) };
  return {
    type,
    name,
    description,
    // Discord's own default is 6,000 characters.
    max_length:
      (option.kind === 'text' ? option.most : undefined) ?? (name === 'question' ? QUESTION_LIMIT : VALUE_LIMIT),
    ...(option.kind === 'text' && option.required ? { required: true } : {}),
    ...(option.kind === 'text' && option.completes !== undefined ? { autocomplete: true } : {}),
  };
}

/** The options of a command as they are registered. */
export function optionsData(command: CommandName): readonly APIApplicationCommandBasicOption[] {
  return optionsFor(COMMANDS[command].options, 'discord').map(([option, kind]) =>
    optionData(command, option as OptionName, kind),
  );
}

/** `options`, where there are any. */
function withOptions<Option>(options: readonly Option[]): { options?: Option[] } {
  return options.length === 0 ? {} : { options: [...options] };
}

function subcommandData(command: CommandName, name: string): APIApplicationCommandSubcommandOption {
  const type = ApplicationCommandOptionType.Subcommand;
  return { type, name, description: words.DESCRIPTIONS[command], ...withOptions(optionsData(command)) };
}

function isManaging(command: CommandName): boolean {
  const { manages }: Described = COMMANDS[command];
  return manages !== undefined;
}

/** The slash commands as they are registered: the subcommands of a group stand in one. */
export function slashData(): readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  const commands = Object.keys(COMMANDS) as CommandName[];
  const type = ApplicationCommandType.ChatInput;
  return [...new Set(commands.map((command) => groupOf(command).group))].map((name) => {
    const subcommands = commands.flatMap((command) => {
      const { group, subcommand } = groupOf(command);
      return group === name && subcommand !== null ? [subcommandData(command, subcommand)] : [];
    });
    if (subcommands.length > 0) {
      const description = words.GROUP_DESCRIPTIONS[name as GroupName];
      const manages = commands.some((command) => groupOf(command).group === name && isManaging(command));
      return { type, name, description, ...(manages ? FOR_OPERATORS : EVERYWHERE), options: subcommands };
    }
    const command = name as CommandName;
    return {
      type,
      name,
      description: words.DESCRIPTIONS[command],
      ...EVERYWHERE,
      ...withOptions(optionsData(command)),
    };
  });
}
