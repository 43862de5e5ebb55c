/** A message as the views make it: components v2, perhaps with files, ready to be checked and sent. */

import { ButtonStyle, ChannelType, ComponentType, MessageFlags, type RawFile } from 'discord.js';
import {
  CHOICE_LIMIT,
  messageComponents,
  type Button,
  type Choice,
  type Component,
  type Components,
  type Inner,
  type TextDisplay,
} from './limits.ts';

/** What came of a question: something was found, nothing was, it was not taken, or it failed. */
export type Outcome = 'found' | 'nothing' | 'refused' | 'failed';

/** What a view makes of an answer. */
export type Message = Readonly<{
  components: Components;
  files?: readonly RawFile[];
  /** Only for who asked, whatever was announced: nothing found, a refusal, an apology. */
  onlyAsker?: boolean;
  /** For the counts; `found` where it is not said. */
  outcome?: Outcome;
}>;

// The components that views are made of, each with just the fields we set.

/** A paragraph of Markdown. */
export const text = (content: string): TextDisplay => ({
  type: ComponentType.TextDisplay,
  content,
});

/** A button. Its state stands in `custom_id`; see custom-id.ts. */
export const button = (label: string, custom_id: string, disabled = false): Button => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id,
  ...(disabled ? { disabled } : {}),
});

/** Paragraphs with a button beside them. */
export const section = (contents: readonly string[], accessory: Button): Inner => ({
  type: ComponentType.Section,
  components: contents.map(text),
  accessory,
});

/** Buttons side by side. */
export const row = (buttons: readonly Button[]): Inner => ({
  type: ComponentType.ActionRow,
  components: [...buttons],
});

/** A list to pick from: one, or between `least` and `most` with some chosen already. */
export const selectRow = (
  custom_id: string,
  placeholder: string,
  options: readonly Choice[],
  several?: Readonly<{ chosen: readonly string[]; least: number; most: number }>,
): Inner => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id,
      placeholder,
      options: options.map(({ name, value }) => ({
        label: name,
        value,
        ...(several?.chosen.includes(value) === true ? { default: true } : {}),
      })),
      ...(several === undefined ? {} : { min_values: several.least, max_values: several.most }),
    },
  ],
});

/** A list of the text channels of the server, any number of them. */
export const channelRow = (custom_id: string, placeholder: string, chosen: readonly string[]): Inner => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.ChannelSelect,
      custom_id,
      placeholder,
      channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
      default_values: chosen.slice(0, CHOICE_LIMIT).map((id) => ({ id, type: 'channel' as const })),
      min_values: 0,
      max_values: CHOICE_LIMIT,
    },
  ],
});

/** A thin line. */
export const separator = (): Inner => ({ type: ComponentType.Separator, divider: true, spacing: 1 });

/** A picture among the files of the message, and the words that stand for it. */
export const gallery = (name: string, alt: string): Inner => ({
  type: ComponentType.MediaGallery,
  items: [{ media: { url: `attachment://${name}` }, description: alt }],
});

/** A file among those of the message, to be saved. */
export const file = (name: string): Inner => ({
  type: ComponentType.File,
  file: { url: `attachment://${name}` },
});

/** The box around an answer. */
export const container = (components: readonly Inner[]): Component => ({
  type: ComponentType.Container,
  components: [...components],
});

/** A line and nothing else, for the asker only: a refusal, an apology, a hint. */
export function notice(line: string, outcome: Outcome = 'refused'): Message {
  return { components: [text(line)], onlyAsker: true, outcome };
}

/** What goes over the wire: never pings anyone. */
export type Payload = Readonly<{
  components: Components;
  flags: number;
  allowed_mentions: Readonly<{ parse: readonly []; replied_user: false }>;
  attachments: readonly Readonly<{ id: string; filename: string }>[];
}>;

/**
 * Checks a message against Discord's limits.
 * @throws an error that says which limit, never what the text was
 */
export function payload(message: Message, onlyAsker = false): Payload {
  const checked = messageComponents.safeParse(message.components);
  if (!checked.success) {
    const first = checked.error.issues[0];
    throw new Error(`message breaks a limit: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}`);
  }
  return {
    components: message.components,
    flags: MessageFlags.IsComponentsV2 | (onlyAsker ? MessageFlags.Ephemeral : 0),
    allowed_mentions: { parse: [], replied_user: false },
    attachments: (message.files ?? []).map(({ name }, id) => ({ id: String(id), filename: name })),
  };
}
