/** What the loopback Discord knows: people, servers, channels, messages, commands and open interactions. Plain data. */

import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { snowflake } from './ids.ts';

export type Json = Record<string, unknown>;

export type User = Readonly<{ id: string; username: string; global_name: string | null; bot: boolean }>;

export type Guild = Readonly<{ id: string; name: string; hasBot: boolean }> & {
  /** The language that its owner prefers. */
  locale: string;
};

export type Channel = Readonly<{
  id: string;
  name: string;
  type: ChannelType;
  /** `null` for direct messages. */
  guildId: string | null;
  /** The other person of a direct message. */
  recipient: User | null;
  /** The channel that a thread hangs in. */
  parentId?: string;
  /** What the bot may do there. */
  botMay: bigint;
}>;

export type StoredMessage = {
  id: string;
  channelId: string;
  author: User;
  content: string;
  components: Json[];
  flags: number;
  createdAt: number;
  editedAt: number | null;
  mentions: User[];
  attachments: Readonly<{ id: string; filename: string; size: number; url: string }>[];
  replyTo: string | null;
  /** Only this person sees it. */
  onlyFor: string | null;
  deleted: boolean;
  nonce: string | null;
  /** The person whose interaction made it. */
  askedBy: string | null;
};

export type OpenInteraction = {
  id: string;
  token: string;
  createdAt: number;
  user: User;
  /** In which that person's Discord is. */
  locale: string;
  channelId: string;
  kind: 'command' | 'component' | 'autocomplete' | 'form';
  /** Nothing yet, deferred (and how), or answered. */
  state: 'open' | 'deferred' | 'answered';
  /** Of a deferral. */
  ephemeral: boolean;
  /** What `@original` names. */
  messageId: string | null;
  ackedAt: number | null;
  answeredAt: number | null;
  choices: { name: string; value: string }[] | null;
  /** The form it opened. */
  form: Json | null;
  /** Every message this interaction made, the original included. */
  messages: string[];
};

/** Everything the invite link asks for. */
export const BOT_MAY =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory;

export function makeUser(username: string, bot = false): User {
  return { id: snowflake(), username: username.toLowerCase(), global_name: bot ? null : username, bot };
}

export class World {
  readonly bot = makeUser('Byline', true);
  readonly applicationId = this.bot.id;
  /** Whose application it is: one person's, or a team's with those who are invited to it. */
  owner: User = makeUser('Olga');
  team: readonly Readonly<{ user: User; accepted: boolean }>[] | null = null;
  /** A server that has the bot. */
  readonly home: Guild = { id: snowflake(), name: 'Home', hasBot: true, locale: 'en-US' };
  /** A server without the bot, where people use it as their own app. */
  readonly elsewhere: Guild = { id: snowflake(), name: 'Elsewhere', hasBot: false, locale: 'en-US' };
  readonly channels = new Map<string, Channel>();
  /** Who can be written to. */
  readonly users = new Map<string, User>();
  /** People who take no direct messages. */
  readonly closed = new Set<string>();
  readonly messages = new Map<string, StoredMessage>();
  readonly interactions = new Map<string, OpenInteraction>();
  /** By `global` or server id. */
  readonly commands = new Map<string, Json[]>();
  readonly news = this.addChannel('news', this.home);
  readonly foreign = this.addChannel('lounge', this.elsewhere, 0n);

  addChannel(name: string, guild: Guild | null, botMay = BOT_MAY, recipient: User | null = null): Channel {
    const type = guild === null ? ChannelType.DM : ChannelType.GuildText;
    const channel = { id: snowflake(), name, type, guildId: guild?.id ?? null, recipient, botMay };
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** Opens a thread under a message; it has the id of that. */
  addThread(name: string, under: StoredMessage): Channel {
    const parent = this.channels.get(under.channelId);
    if (parent === undefined) throw new Error('no such channel');
    const thread = { ...parent, id: under.id, name, type: ChannelType.PublicThread, parentId: parent.id };
    this.channels.set(thread.id, thread);
    return thread;
  }

  /** The channel of direct messages between a person and the bot. */
  dm(user: User): Channel {
    for (const channel of this.channels.values()) if (channel.recipient?.id === user.id) return channel;
    return this.addChannel('dm', null, BOT_MAY, user);
  }

  guild(id: string | null): Guild | null {
    return [this.home, this.elsewhere].find((guild) => guild.id === id) ?? null;
  }

  addMessage(given: Partial<StoredMessage> & Pick<StoredMessage, 'channelId' | 'author'>): StoredMessage {
    const message: StoredMessage = {
      id: snowflake(),
      content: '',
      components: [],
      flags: 0,
      createdAt: Date.now(),
      editedAt: null,
      mentions: [],
      attachments: [],
      replyTo: null,
      onlyFor: null,
      deleted: false,
      nonce: null,
      askedBy: null,
      ...given,
    };
    this.messages.set(message.id, message);
    return message;
  }
}
