/** Descriptions of commands → what Discord is told of them. */

import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommandBasicOption,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { COMMANDS, type CommandName } from '../../commands/commands.ts';
import { optionsFor, type Option } from '../../commands/option.ts';
import { wordsFor } from '../../words/words.ts';
import { QUESTION_LIMIT, VALUE_LIMIT } from '../messages/limits.ts';

const words = wordsFor('en');

/** Reading commands work in servers, in DMs, and for who installed the app for himself, anywhere. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

type OptionName = keyof typeof words.OPTIONS;

function optionData(name: OptionName, option: Option): APIApplicationCommandBasicOption {
  const description = words.OPTIONS[name];
  if (option.kind === 'flag') return { type: ApplicationCommandOptionType.Boolean, name, description };
  const type = ApplicationCommandOptionType.String;
  if (option.kind === 'choice')
    return { type, name, description, choices: option.values.map((value) => ({ name: value, value })) };
  return {
    type,
    name,
    description,
    // Discord's own default is 6,000 characters.
    max_length: name === 'question' ? QUESTION_LIMIT : VALUE_LIMIT,
    ...(option.kind === 'text' && option.required ? { required: true } : {}),
    ...(option.kind === 'text' && option.completes !== undefined ? { autocomplete: true } : {}),
  };
}

/** A slash command as it is registered. */
export function slashData(name: CommandName): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const options = optionsFor(COMMANDS[name].options, 'discord');
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description: words.DESCRIPTIONS[name],
    ...EVERYWHERE,
    ...(options.length === 0
      ? {}
      : { options: options.map(([option, kind]) => optionData(option as OptionName, kind)) }),
  };
}
