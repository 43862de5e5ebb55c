/** Descriptions of commands → what Discord is told of them. */

import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  type APIApplicationCommandSubcommandOption,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { COMMANDS, groupOf, type CommandName, type Described, type GroupName } from '../../commands/commands.ts';
import { optionsFor, type Option } from '../../commands/option.ts';
import { LOCALIZED, wordsFor, type Words } from '../../words/words.ts';
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

/** A text in the default language, and what it is in Discord's other locales. */
type Texts<Field extends 'name' | 'description'> = Readonly<Record<Field, string>> &
  Readonly<Record<`${Field}_localizations`, Record<string, string>>>;

function texts<Field extends 'name' | 'description'>(field: Field, say: (words: Words) => string): Texts<Field> {
  const localized = Object.fromEntries(LOCALIZED.map(([locale, other]) => [locale, say(other)]));
  return { [field]: say(words), [`${field}_localizations`]: localized } as Texts<Field>;
}

/** What a command, option or choice is called. */
export const named = (say: (words: Words) => string): Texts<'name'> => texts('name', say);
const described = (say: (words: Words) => string): Texts<'description'> => texts('description', say);

/** A value that can be chosen: an event by its name, a unit as it is. */
function choiceData(value: string): APIApplicationCommandOptionChoice<string> {
  if (!(value in words.EVENT_NAMES)) return { name: value, value };
  return { ...named(({ EVENT_NAMES }) => EVENT_NAMES[value as keyof Words['EVENT_NAMES']]), value };
}

function optionData(command: CommandName, name: OptionName, option: Option): APIApplicationCommandBasicOption {
  const spoken = {
    ...named(({ OPTION_NAMES }) => OPTION_NAMES[name]),
    ...described(({ OPTIONS, OPTIONS_OF }) => OPTIONS_OF[command]?.[name] ?? OPTIONS[name]),
  };
  if (option.kind === 'flag') return { type: ApplicationCommandOptionType.Boolean, ...spoken };
  const type = ApplicationCommandOptionType.String;
  if (option.kind === 'choice') return { type, ...spoken, choices: option.values.map(choiceData) };
  return {
    type,
    ...spoken,
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

/** What a command is called and what it is for. */
function commandTexts(command: CommandName): Texts<'name'> & Texts<'description'> {
  return {
    ...named(({ COMMAND_NAMES }) => COMMAND_NAMES[command]),
    ...described(({ DESCRIPTIONS }) => DESCRIPTIONS[command]),
  };
}

function subcommandData(command: CommandName): APIApplicationCommandSubcommandOption {
  const type = ApplicationCommandOptionType.Subcommand;
  return { type, ...commandTexts(command), ...withOptions(optionsData(command)) };
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
      return group === name && subcommand !== null ? [subcommandData(command)] : [];
    });
    if (subcommands.length > 0) {
      const group = name as GroupName;
      const manages = commands.some((command) => groupOf(command).group === name && isManaging(command));
      return {
        type,
        ...named(({ GROUP_NAMES }) => GROUP_NAMES[group]),
        ...described(({ GROUP_DESCRIPTIONS }) => GROUP_DESCRIPTIONS[group]),
        ...(manages ? FOR_OPERATORS : EVERYWHERE),
        options: subcommands,
      };
    }
    const command = name as CommandName;
    return {
      type,
      ...commandTexts(command),
      ...EVERYWHERE,
      ...withOptions(optionsData(command)),
    };
  });
}
