/**
 * Discord's limits, in one place, as schemas. Every message is checked against them before it is sent, so that a
 * mistake of ours shows in a test and never as a refusal by Discord.
 * https://discord.com/developers/docs/components/reference
 */

import { ChannelType, ComponentType } from 'discord.js';
import { z } from 'zod';

/** All text displays of one message together. */
const TEXT_LIMIT = 4000;
/** What the views fill at most; the rest is margin. */
export const TEXT_BUDGET = 3800;
/** Components of one message, nested ones included. */
const COMPONENT_LIMIT = 40;
/** Longest question. */
export const QUESTION_LIMIT = 500;
/** Longest other typed value (source, speaker, item, about, id). */
export const VALUE_LIMIT = 100;
const CUSTOM_ID_LIMIT = 100;
export const CHOICE_LIMIT = 25;
export const CHOICE_NAME_LIMIT = 100;
export const ALT_TEXT_LIMIT = 1024;
/** `description` of a command and an option. */
const DESCRIPTION_LIMIT = 100;

const customId = z.string().min(1).max(CUSTOM_ID_LIMIT);

const textDisplay = z.strictObject({
  type: z.literal(ComponentType.TextDisplay),
  content: z.string().min(1).max(TEXT_LIMIT),
});

const button = z.strictObject({
  type: z.literal(ComponentType.Button),
  style: z.number().int().min(1).max(4),
  label: z.string().min(1).max(38),
  custom_id: customId,
  disabled: z.boolean().optional(),
});

const select = z.strictObject({
  type: z.literal(ComponentType.StringSelect),
  custom_id: customId,
  placeholder: z.string().min(1).max(150).optional(),
  options: z
    .array(
      z.strictObject({
        label: z.string().min(1).max(100),
        value: z.string().min(1).max(100),
        description: z.string().min(1).max(100).optional(),
        default: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(25)
    .refine((options) => new Set(options.map(({ value }) => value)).size === options.length, 'values must differ'),
  min_values: z.number().int().min(0).max(25).optional(),
  max_values: z.number().int().min(1).max(25).optional(),
});

const channelSelect = z.strictObject({
  type: z.literal(ComponentType.ChannelSelect),
  custom_id: customId,
  placeholder: z.string().min(1).max(150).optional(),
  channel_types: z.array(z.enum(ChannelType)),
  default_values: z.array(z.strictObject({ id: z.string().regex(/^\d{1,20}$/), type: z.literal('channel') })).max(25),
  min_values: z.number().int().min(0).max(25),
  max_values: z.number().int().min(1).max(25),
});

const row = z.strictObject({
  type: z.literal(ComponentType.ActionRow),
  components: z.union([z.array(button).min(1).max(5), z.array(select).length(1), z.array(channelSelect).length(1)]),
});

const section = z.strictObject({
  type: z.literal(ComponentType.Section),
  components: z.array(textDisplay).min(1).max(3),
  accessory: button,
});

const separator = z.strictObject({
  type: z.literal(ComponentType.Separator),
  divider: z.boolean().optional(),
  spacing: z.number().int().min(1).max(2).optional(),
});

const attachmentUrl = z.strictObject({ url: z.string().regex(/^attachment:\/\/[\w.-]+$/) });

const gallery = z.strictObject({
  type: z.literal(ComponentType.MediaGallery),
  items: z
    .array(z.strictObject({ media: attachmentUrl, description: z.string().min(1).max(ALT_TEXT_LIMIT) }))
    .min(1)
    .max(10),
});

const file = z.strictObject({ type: z.literal(ComponentType.File), file: attachmentUrl });

const inner = z.union([textDisplay, section, row, separator, gallery, file]);

const container = z.strictObject({
  type: z.literal(ComponentType.Container),
  components: z
    .array(inner)
    .min(1)
    .max(COMPONENT_LIMIT - 1),
});

type Node = Readonly<{
  type: number;
  components?: readonly Node[];
  accessory?: Node;
  content?: string;
  custom_id?: string;
}>;

/** A component and everything in it. */
export function* walk(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    if (node.components !== undefined) yield* walk(node.components);
    if (node.accessory !== undefined) yield node.accessory;
  }
}

/** The components of one message in components v2. */
export const messageComponents = z
  .array(z.union([inner, container]))
  .min(1)
  .superRefine((components, context) => {
    const all = [...walk(components)];
    const text = all.reduce((sum, node) => sum + (node.content?.length ?? 0), 0);
    const ids = all.flatMap((node) => node.custom_id ?? []);
    const wrong = [
      all.length > COMPONENT_LIMIT && `${all.length} components, ${COMPONENT_LIMIT} are the limit`,
      text > TEXT_LIMIT && `${text} characters of text, ${TEXT_LIMIT} are the limit`,
      new Set(ids).size < ids.length && 'two components have one custom_id',
    ];
    for (const message of wrong) if (message !== false) context.addIssue({ code: 'custom', message });
  });

export type Components = z.infer<typeof messageComponents>;
export type Component = Components[number];
export type Inner = z.infer<typeof inner>;
export type Button = z.infer<typeof button>;
export type TextDisplay = z.infer<typeof textDisplay>;

/** What autocomplete offers. */
export const choices = z
  .array(
    z.strictObject({
      name: z.string().min(1).max(CHOICE_NAME_LIMIT),
      value: z.string().min(1).max(CHOICE_NAME_LIMIT),
    }),
  )
  .max(CHOICE_LIMIT);

export type Choice = z.infer<typeof choices>[number];

const name = z.string().regex(/^[-_'\p{Ll}\p{Lo}\p{N}]{1,32}$/u);
const description = z.string().min(1).max(DESCRIPTION_LIMIT);

const basicOption = z.looseObject({
  type: z.number().int(),
  name,
  description,
  required: z.boolean().optional(),
  max_length: z.number().int().min(1).max(6000).optional(),
  choices: z
    .array(z.strictObject({ name: z.string().min(1).max(100), value: z.string().min(1).max(100) }))
    .max(25)
    .optional(),
});

const optionsOf = <Option extends z.ZodType<{ required?: boolean | undefined }>>(option: Option) =>
  z
    .array(option)
    .max(25)
    .refine(
      (options) =>
        options.every((o, i) => o.required !== true || options.slice(0, i).every((p) => p.required === true)),
      'required options come first',
    )
    .optional();

const chatCommand = z.looseObject({
  type: z.literal(1),
  name,
  description,
  options: optionsOf(basicOption.extend({ options: optionsOf(basicOption) })),
});

const menuCommand = z.looseObject({ type: z.literal(3), name: z.string().min(1).max(32) });

/** Characters of all texts in a value: what Discord counts of a command. */
const letters = (value: unknown): number =>
  typeof value === 'string'
    ? value.length
    : typeof value === 'object' && value !== null
      ? Object.values(value).reduce((sum: number, inside) => sum + letters(inside), 0)
      : 0;

/** The whole list as it is registered. */
export const commandList = z
  .array(z.union([chatCommand, menuCommand]))
  .max(100)
  .refine((list) => new Set(list.map((c) => `${c.type}/${c.name}`)).size === list.length, 'names must differ')
  .refine((list) => list.every((command) => letters(command) <= 8000), '8,000 characters a command are the limit');
