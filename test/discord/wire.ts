/** The world → JSON as Discord sends it. */

import { ApplicationIntegrationType, InteractionContextType, MessageType, PermissionsBitField } from 'discord.js';
import { madeAt } from './ids.ts';
import type { Channel, Json, OpenInteraction, StoredMessage, User, World } from './world.ts';

export function userJson(user: User): Json {
  return { ...user, discriminator: '0', avatar: null };
}

/** Who owns the application, as Discord tells the bot: for a team, a user that stands for it and its members. */
export function applicationJson({ applicationId, owner, team }: World): Json {
  if (team === null) return { owner: userJson(owner), team: null };
  const member = (user: User, accepted: boolean): Json => ({
    user: { id: user.id, username: user.username, discriminator: '0', avatar: null },
    team_id: applicationId,
    membership_state: accepted ? 2 : 1,
    role: 'developer',
    permissions: ['*'],
  });
  return {
    owner: { id: applicationId, username: 'team', discriminator: '0000', avatar: null, flags: 1024 },
    team: {
      id: applicationId,
      name: 'The team',
      owner_user_id: owner.id,
      members: [member(owner, true), ...team.map(({ user, accepted }) => member(user, accepted))],
    },
  };
}

export function memberJson(user: User, permissions: bigint): Json {
  return {
    user: userJson(user),
    nick: null,
    avatar: null,
    roles: [],
    joined_at: '2024-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
    permissions: String(permissions),
  };
}

export function channelJson(channel: Channel): Json {
  if (channel.parentId !== undefined)
    return {
      ...{ id: channel.id, type: channel.type, name: channel.name, guild_id: channel.guildId },
      ...{
        parent_id: channel.parentId,
        owner_id: channel.id,
        message_count: 0,
        member_count: 1,
        rate_limit_per_user: 0,
      },
      thread_metadata: {
        ...{ archived: false, auto_archive_duration: 1440, locked: false },
        archive_timestamp: new Date(madeAt(channel.id)).toISOString(),
      },
    };
  return {
    id: channel.id,
    type: channel.type,
    ...(channel.guildId === null
      ? { recipients: channel.recipient === null ? [] : [userJson(channel.recipient)] }
      : { name: channel.name, guild_id: channel.guildId, position: 0, permission_overwrites: [], nsfw: false }),
  };
}

/** What a reply replies to, as it stands beside it: one level deep, `null` when it is gone. */
function referenced(world: World, id: string, forBot: boolean): Json {
  const target = world.messages.get(id);
  if (target === undefined || target.deleted) return { referenced_message: null };
  return { referenced_message: messageJson(world, { ...target, replyTo: null }, forBot) };
}

/** @param forBot whether the text is withheld as for a bot without the message content intent */
export function messageJson(world: World, message: StoredMessage, forBot: boolean): Json {
  const channel = world.channels.get(message.channelId);
  const own = message.author.id === world.bot.id;
  const visible = !forBot || own || channel?.guildId === null || message.mentions.some(({ id }) => id === world.bot.id);
  return {
    id: message.id,
    channel_id: message.channelId,
    author: userJson(message.author),
    content: visible ? message.content : '',
    timestamp: new Date(madeAt(message.id)).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    tts: false,
    mention_everyone: false,
    mentions: message.mentions.map(userJson),
    mention_roles: [],
    attachments: visible ? message.attachments : [],
    embeds: [],
    components: visible ? message.components : [],
    flags: message.flags,
    pinned: false,
    type: message.replyTo === null ? MessageType.Default : MessageType.Reply,
    ...(message.replyTo === null
      ? {}
      : {
          message_reference: { message_id: message.replyTo, channel_id: message.channelId },
          ...referenced(world, message.replyTo, forBot),
        }),
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
  };
}

const PERSON_MAY = PermissionsBitField.Default;

/** An interaction as the gateway hands it to the bot. */
export function interactionJson(
  world: World,
  open: OpenInteraction,
  type: number,
  data: Json,
  { may, message }: Readonly<{ may: bigint; message?: StoredMessage }>,
): Json {
  const channel = world.channels.get(open.channelId);
  if (channel === undefined) throw new Error('no such channel');
  const guild = world.guild(channel.guildId);
  const permissions = PERSON_MAY | may;
  const userInstall = { [ApplicationIntegrationType.UserInstall]: open.user.id };
  const owners =
    guild === null
      ? { [ApplicationIntegrationType.GuildInstall]: '0', ...userInstall }
      : guild.hasBot
        ? { [ApplicationIntegrationType.GuildInstall]: guild.id }
        : userInstall;
  return {
    id: open.id,
    application_id: world.applicationId,
    type,
    data,
    token: open.token,
    version: 1,
    channel: { ...channelJson(channel), permissions: String(permissions) },
    channel_id: channel.id,
    ...(guild === null
      ? { user: userJson(open.user) }
      : {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: memberJson(open.user, permissions),
        }),
    ...(message === undefined ? {} : { message: messageJson(world, message, false) }),
    app_permissions: String(channel.botMay),
    locale: open.locale,
    entitlements: [],
    authorizing_integration_owners: owners,
    context: guild === null ? InteractionContextType.BotDM : InteractionContextType.Guild,
    attachment_size_limit: 10_485_760,
  };
}
