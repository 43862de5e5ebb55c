/** A modal: a few labelled fields that somebody fills in and sends. https://discord.com/developers/docs/components/reference */

import { ComponentType, TextInputStyle } from 'discord.js';
import { z } from 'zod';
import type { Choice } from './limits.ts';

const textInput = z.strictObject({
  type: z.literal(ComponentType.TextInput),
  custom_id: z.string().min(1).max(100),
  style: z.enum(TextInputStyle),
  required: z.boolean(),
  max_length: z.number().int().min(1).max(4000),
  placeholder: z.string().min(1).max(100).optional(),
});

const pickOne = z.strictObject({
  type: z.literal(ComponentType.StringSelect),
  custom_id: z.string().min(1).max(100),
  required: z.boolean(),
  options: z
    .array(z.strictObject({ label: z.string().min(1).max(100), value: z.string().min(1).max(100) }))
    .min(1)
    .max(25),
});

/** Discord's limits of a modal, as a schema: 45 characters of title and label, five fields. */
export const modalSchema = z.strictObject({
  custom_id: z.string().min(1).max(100),
  title: z.string().min(1).max(45),
  components: z
    .array(
      z.strictObject({
        type: z.literal(ComponentType.Label),
        label: z.string().min(1).max(45),
        description: z.string().min(1).max(100).optional(),
        component: z.union([textInput, pickOne]),
      }),
    )
    .min(1)
    .max(5),
});

export type Modal = z.infer<typeof modalSchema>;
type Field = Modal['components'][number];

/** A field to write into. */
export function writeField(
  name: string,
  label: string,
  {
    most,
    required,
    long = false,
    example,
  }: Readonly<{ most: number; required: boolean; long?: boolean; example?: string }>,
): Field {
  const style = long ? TextInputStyle.Paragraph : TextInputStyle.Short;
  const component = {
    ...{ type: ComponentType.TextInput as const, custom_id: name, style, required, max_length: most },
    ...(example === undefined ? {} : { placeholder: example }),
  };
  return { type: ComponentType.Label, label, component };
}

/** A field to pick one choice in. */
export function pickField(name: string, label: string, choices: readonly Choice[]): Field {
  const options = choices.map(({ name: shown, value }) => ({ label: shown, value }));
  const component = { type: ComponentType.StringSelect as const, custom_id: name, required: true, options };
  return { type: ComponentType.Label, label, component };
}
