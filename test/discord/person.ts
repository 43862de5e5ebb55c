/** Somebody who uses the bot: types commands, presses buttons, writes messages. */

import { ApplicationCommandOptionType, ApplicationCommandType, ComponentType, InteractionType } from 'discord.js';
import { walk } from '../../src/bot/messages/limits.ts';
import { snowflake } from './ids.ts';
import type { Loopback } from './loopback.ts';
import { interactionJson, messageJson } from './wire.ts';
import type { Channel, Json, OpenInteraction, StoredMessage, User } from './world.ts';

type Values = Readonly<Record<string, string | boolean>>;

/** The buttons and lists of a message, by their label. */
export function controlsOf(
  message: StoredMessage,
): { label: string; customId: string; type: number; disabled: boolean }[] {
  return [...walk(message.components as never)].flatMap((node) => {
    const { type, custom_id, label, placeholder, disabled } = node as unknown as {
      type: number;
      custom_id?: string;
      label?: string;
      placeholder?: string;
      disabled?: boolean;
    };
    if (custom_id === undefined) return [];
    return [{ label: label ?? placeholder ?? '', customId: custom_id, type, disabled: disabled === true }];
  });
}

export class Person {
  /** Where this person is; by default the news channel of the server that has the bot. */
  place: Channel;

  /** In which this person's Discord is. */
  locale = 'en-US';

  readonly user: User;
  private readonly discord: Loopback;
  /** What this person may do beyond what everybody may. */
  private readonly may: bigint;

  constructor(discord: Loopback, user: User, may: bigint) {
    this.discord = discord;
    this.user = user;
    this.may = may;
    this.place = discord.world.news;
    discord.world.users.set(user.id, user);
  }

  /** Sets Discord to another language. */
  speaking(locale: string): this {
    this.locale = locale;
    return this;
  }

  /** Goes somewhere else. */
  in(place: 'server' | 'dm' | 'elsewhere' | Channel): this {
    const { world } = this.discord;
    if (typeof place !== 'string') this.place = place;
    else this.place = place === 'server' ? world.news : place === 'dm' ? world.dm(this.user) : world.foreign;
    return this;
  }

  private open(kind: OpenInteraction['kind'], messageId: string | null = null): OpenInteraction {
    const open: OpenInteraction = {
      id: snowflake(),
      token: `loop${snowflake()}`,
      createdAt: Date.now(),
      user: this.user,
      locale: this.locale,
      channelId: this.place.id,
      kind,
      state: 'open',
      ephemeral: false,
      messageId,
      ackedAt: null,
      answeredAt: null,
      choices: null,
      form: null,
      messages: [],
    };
    this.discord.world.interactions.set(open.id, open);
    return open;
  }

  private send(open: OpenInteraction, type: InteractionType, data: Json, message?: StoredMessage): OpenInteraction {
    const { may } = this;
    const context = message === undefined ? { may } : { may, message };
    this.discord.gateway.dispatch('INTERACTION_CREATE', interactionJson(this.discord.world, open, type, data, context));
    return open;
  }

  /** A subcommand stands behind the name of its command: "byline add". */
  private commandData(fullName: string, values: Values, focused?: string): Json {
    const [name = '', subcommand] = fullName.split(' ');
    const options = Object.entries(values).map(([option, value]) => ({
      name: option,
      value,
      type: typeof value === 'boolean' ? ApplicationCommandOptionType.Boolean : ApplicationCommandOptionType.String,
      ...(option === focused ? { focused: true } : {}),
    }));
    return {
      id: snowflake(),
      name,
      type: ApplicationCommandType.ChatInput,
      options:
        subcommand === undefined
          ? options
          : [{ name: subcommand, type: ApplicationCommandOptionType.Subcommand, options }],
    };
  }

  /** Gives a slash command and does not wait. */
  give(name: string, values: Values = {}): OpenInteraction {
    return this.send(this.open('command'), InteractionType.ApplicationCommand, this.commandData(name, values));
  }

  /** Gives a slash command and waits for what the bot shows. */
  async slash(name: string, values: Values = {}): Promise<StoredMessage> {
    return this.shown(await this.discord.outcome(this.give(name, values)));
  }

  /** Types into an option and waits for what is offered. */
  async type(
    name: string,
    option: string,
    typed: string,
    values: Values = {},
  ): Promise<{ name: string; value: string }[]> {
    const open = this.open('autocomplete');
    this.send(
      open,
      InteractionType.ApplicationCommandAutocomplete,
      this.commandData(name, { ...values, [option]: typed }, option),
    );
    return (await this.discord.outcome(open)).choices ?? [];
  }

  /** Uses the message menu on a message. */
  async menu(name: string, target: StoredMessage): Promise<StoredMessage> {
    const open = this.open('command');
    this.send(open, InteractionType.ApplicationCommand, {
      id: snowflake(),
      name,
      type: ApplicationCommandType.Message,
      target_id: target.id,
      resolved: { messages: { [target.id]: messageJson(this.discord.world, target, false) } },
    });
    return this.shown(await this.discord.outcome(open));
  }

  /** Presses a control by its custom_id and does not wait; `values` for a list. */
  pressId(message: StoredMessage, customId: string, values?: readonly string[]): OpenInteraction {
    const open = this.open('component', message.id);
    const listed = controlsOf(message).find((one) => one.customId === customId)?.type;
    const type: number = values === undefined ? ComponentType.Button : (listed ?? ComponentType.StringSelect);
    return this.send(
      open,
      InteractionType.MessageComponent,
      {
        ...{ custom_id: customId, component_type: type },
        ...(values === undefined ? {} : { values }),
        ...(type === (ComponentType.ChannelSelect as number) ? { resolved: { channels: {} } } : {}),
      },
      message,
    );
  }

  /** Presses the n-th control with this label; waits for the message shown then (the same one when it was edited). */
  async press(
    message: StoredMessage,
    label: string,
    { nth = 0, values }: { nth?: number; values?: string[] } = {},
  ): Promise<StoredMessage> {
    const control = controlsOf(message).filter((one) => one.label === label)[nth];
    if (control === undefined) {
      throw new Error(
        `no “${label}” among ${controlsOf(message)
          .map((one) => one.label)
          .join(', ')}`,
      );
    }
    if (control.disabled) throw new Error(`“${label}” cannot be pressed`);
    return this.shown(await this.discord.outcome(this.pressId(message, control.customId, values)));
  }

  /** Presses a control that opens a form; the form as it was sent. */
  async openForm(message: StoredMessage, label: string): Promise<Json> {
    const control = controlsOf(message).find((one) => one.label === label);
    const { form } = await this.discord.outcome(this.pressId(message, control?.customId ?? ''));
    if (form === null) throw new Error(`“${label}” opens no form`);
    return form;
  }

  /** Fills a form that was opened from a message and sends it; waits for what is shown then. */
  async sendForm(message: StoredMessage, form: Json, values: Readonly<Record<string, string>>): Promise<StoredMessage> {
    const open = this.open('form', message.id);
    const labels = form.components as { component: { type: ComponentType; custom_id: string } }[];
    const components = labels.map(({ component: { type, custom_id } }, i) => ({
      type: ComponentType.Label,
      id: i + 1,
      component: {
        ...{ type, custom_id, id: i + 10 },
        ...(type === ComponentType.StringSelect
          ? { values: [values[custom_id] ?? ''] }
          : { value: values[custom_id] ?? '' }),
      },
    }));
    this.send(open, InteractionType.ModalSubmit, { custom_id: form.custom_id, components }, message);
    return this.shown(await this.discord.outcome(open));
  }

  /** The message an interaction ended with. */
  shown(open: OpenInteraction): StoredMessage {
    const { messages } = this.discord.world;
    const own = open.messages.map((id) => messages.get(id)).filter((message) => message?.deleted === false);
    const message = own.at(-1) ?? messages.get(open.messageId ?? '');
    if (message === undefined) throw new Error('nothing was shown');
    return message;
  }

  /** Writes a message; `<@Byline>` in it mentions the bot. `replyTo` replies with a ping. */
  say(text: string, { replyTo, by = this.user }: { replyTo?: StoredMessage; by?: User } = {}): StoredMessage {
    const { world } = this.discord;
    const mentioned = text.includes('<@Byline>') || replyTo?.author.id === world.bot.id;
    const message = world.addMessage({
      channelId: this.place.id,
      author: by,
      content: text.replaceAll('<@Byline>', `<@${world.bot.id}>`),
      mentions: mentioned ? [world.bot] : [],
      replyTo: replyTo?.id ?? null,
    });
    this.discord.changed('MESSAGE_CREATE', message);
    return message;
  }

  edit(message: StoredMessage, text: string): void {
    message.content = text.replaceAll('<@Byline>', `<@${this.discord.world.bot.id}>`);
    message.editedAt = Date.now();
    this.discord.changed('MESSAGE_UPDATE', message);
  }

  delete(message: StoredMessage): void {
    message.deleted = true;
    this.discord.changed('MESSAGE_DELETE', message);
  }

  /** The bot's reply to a message, once it is there. */
  reply(message: StoredMessage): Promise<StoredMessage> {
    return this.discord.until(() => this.repliesTo(message)[0]);
  }

  repliesTo(message: StoredMessage): StoredMessage[] {
    return [...this.discord.world.messages.values()].filter((one) => one.replyTo === message.id && !one.deleted);
  }
}
