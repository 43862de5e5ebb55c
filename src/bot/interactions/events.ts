/** Discord's events → plain data. Nothing here assumes a server, a member or a cached channel. */

import {
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type GatewayMessageCreateDispatchData,
  type GatewayMessageUpdateDispatchData,
  type Interaction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalMessageModalSubmitInteraction,
  type ModalSubmitInteraction,
  type RepliableInteraction,
} from 'discord.js';
import { today } from '../../library.ts';
import { readCustomId } from '../messages/custom-id.ts';
import { repliedTo } from '../replies/follow.ts';
import type { Standing } from '../replies/follows.ts';
import type { Target } from './deliver.ts';
import type { Hearer } from './language.ts';
import type { Spoken } from './mention.ts';
import type { Asker, Call, Press, Sent } from '../replies/plan.ts';

type Named = Pick<Interaction, 'member' | 'user'>;

function nameOf({ member, user }: Named): string {
  if (member === null) return user.displayName;
  return ('displayName' in member ? member.displayName : member.nick) ?? user.displayName;
}

/** Who did it, and what the bot may do there. */
function askerOf(
  interaction: Named &
    Pick<Interaction, 'locale' | 'memberPermissions' | 'appPermissions' | 'guildId' | 'createdTimestamp'>,
): Asker {
  const { user, locale, memberPermissions, appPermissions, guildId, createdTimestamp } = interaction;
  return {
    id: user.id,
    name: nameOf(interaction),
    locale,
    moderator: memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    mayAttach: guildId === null || appPermissions.has(PermissionFlagsBits.AttachFiles),
    today: today(new Date(createdTimestamp)),
    guildId,
    managesServer: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
  };
}

/** Who hears what is said to an interaction. */
export function hearerOf({
  locale,
  guildId,
  guildLocale,
}: Pick<Interaction, 'locale' | 'guildId' | 'guildLocale'>): Hearer {
  return { locale, guildId, guildLocale };
}

/** A slash or menu command. */
export function callOf(interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction): Call {
  const slash = interaction.isChatInputCommand() ? interaction.options : null;
  const may = interaction.memberPermissions;
  return {
    ...askerOf(interaction),
    option: (name) => slash?.getString(name) ?? undefined,
    flag: (name) => slash?.getBoolean(name) ?? false,
    menuText: interaction.isMessageContextMenuCommand() ? interaction.targetMessage.content : null,
    administrator: may?.has(PermissionFlagsBits.Administrator) ?? false,
    channelId: interaction.channelId,
    mayPost: isInstalledHere(interaction),
  };
}

/** A form that was sent from a message; `null` where it was opened from none. */
export function sentOf(interaction: ModalSubmitInteraction): Sent | null {
  if (!interaction.isFromMessage()) return null;
  const { fields } = interaction;
  return {
    ...pressOf(interaction),
    field: (name) => {
      const field = fields.fields.get(name);
      if (field === undefined) return '';
      return 'values' in field ? (field.values[0] ?? '') : 'value' in field ? String(field.value) : '';
    },
  };
}

/** A press. Where the channel is not cached, discord.js hands the message on as it came over the wire. */
export function pressOf(interaction: MessageComponentInteraction | ModalMessageModalSubmitInteraction): Press {
  const message = interaction.message as InteractionMessage;
  const { flags, createdTimestamp, timestamp = '' } = message;
  return {
    ...askerOf(interaction),
    customId: interaction.customId,
    messageId: message.id,
    values: interaction.isMessageComponent() && interaction.isAnySelectMenu() ? interaction.values : [],
    components: message.components.map((one) => ('toJSON' in one ? one.toJSON() : one)),
    written: today(new Date(createdTimestamp ?? Date.parse(timestamp))),
    onlyAsker: (Number(flags) & MessageFlags.Ephemeral) !== 0,
  };
}

/** discord.js' message or the one from the wire: what both have. */
type InteractionMessage = Readonly<{
  id: string;
  /** A bit field object or the number itself. */
  flags: unknown;
  createdTimestamp?: number;
  timestamp?: string;
  components: readonly (Component | Readonly<{ toJSON: () => Component }>)[];
}>;

type Component = Press['components'][number];

/** The full name of a command: "byline add" of the subcommand `add`. */
export function nameOfCommand(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction | AutocompleteInteraction,
): string {
  const { commandName } = interaction;
  if (interaction.isMessageContextMenuCommand()) return commandName;
  const subcommand = interaction.options.getSubcommand(false);
  return subcommand === null ? commandName : `${commandName} ${subcommand}`;
}

/** True where the bot itself is in the server and may write in the channel. */
function isInstalledHere({
  guildId,
  authorizingIntegrationOwners,
  appPermissions,
}: Pick<RepliableInteraction, 'guildId' | 'authorizingIntegrationOwners' | 'appPermissions'>): boolean {
  return (
    guildId !== null &&
    authorizingIntegrationOwners.guildId === guildId &&
    appPermissions.has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages])
  );
}

/** Who is typing, and where. */
export function typingOf({ user, guildId, channelId, memberPermissions }: AutocompleteInteraction): Standing {
  return {
    ...{ id: user.id, guildId, channelId },
    managesServer: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
  };
}

/** Where to answer, and where to apologise when that is no longer possible. */
export function targetOf(interaction: RepliableInteraction): Omit<Target, 'publicWords'> {
  const { id, token, applicationId, channelId, context } = interaction;
  const inOwnDm = context === InteractionContextType.BotDM;
  return {
    id,
    token,
    applicationId,
    channelId: inOwnDm || isInstalledHere(interaction) ? channelId : null,
    inThread: interaction.channel?.isThread() ?? false,
    name: nameOf(interaction),
    command: commandOf(interaction),
  };
}

/** The command, or what was pressed: for the counts, so nothing that was typed. */
function commandOf(interaction: RepliableInteraction): string {
  if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) return nameOfCommand(interaction);
  return 'customId' in interaction ? (readCustomId(interaction.customId)?.verb ?? 'unknown') : 'unknown';
}

/**
 * A plain message.
 * @param botId who must be mentioned outside direct messages
 * @param thread the thread it was written in
 */
export function spokenOf(
  message: GatewayMessageCreateDispatchData | GatewayMessageUpdateDispatchData,
  botId: string,
  thread: Spoken['thread'],
): Spoken {
  const { author, member, mentions, guild_id, timestamp, referenced_message: answer } = message;
  const createdAt = Date.parse(timestamp);
  return {
    id: message.id,
    channelId: message.channel_id,
    byPerson: author.bot !== true && message.webhook_id === undefined && author.id !== botId,
    addressed: guild_id === undefined || mentions.some(({ id }) => id === botId),
    type: message.type,
    content: message.content,
    edited: message.edited_timestamp !== null,
    createdAt,
    asker: {
      id: author.id,
      name: member?.nick ?? author.global_name ?? author.username,
      locale: 'en',
      moderator: false,
      mayAttach: false,
      today: today(new Date(createdAt)),
      guildId: guild_id ?? null,
      managesServer: false,
    },
    repliesTo: answer?.author.id === botId ? repliedTo(answer) : null,
    thread,
  };
}
