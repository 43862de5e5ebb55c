/** Options that several commands share: their data, what they offer, and how they are read. */

import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommandStringOption,
  type APIApplicationCommandBooleanOption,
} from 'discord.js';
import { dateReadings, readDate, type Filter, type IsoDate, type Library } from '../../library.ts';
import { wordsFor, type Words } from '../../words/words.ts';
import { choice, offer } from '../messages/choice.ts';
import { CHOICE_LIMIT, QUESTION_LIMIT, VALUE_LIMIT, type Choice } from '../messages/limits.ts';
import { markdown, oneLine } from '../messages/markdown.ts';
import { notice, type Message } from '../messages/message.ts';
import type { Call } from '../replies/plan.ts';

const words = wordsFor('en');

/** Reading commands work in servers, in DMs, and for who installed the app for himself, anywhere. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** The part that all slash commands have in common. */
export function slash<Name extends keyof typeof words.DESCRIPTIONS>(name: Name) {
  return {
    type: ApplicationCommandType.ChatInput as const,
    name,
    description: words.DESCRIPTIONS[name],
    ...EVERYWHERE,
  };
}

type TextName = Exclude<keyof typeof words.OPTIONS, 'private'>;

/** A text option with a limit; Discord's own default is 6,000 characters. */
export function textOption(
  name: TextName,
  extra: Readonly<{ required?: boolean; autocomplete?: boolean }> = {},
): APIApplicationCommandStringOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description: words.OPTIONS[name],
    max_length: name === 'question' ? QUESTION_LIMIT : VALUE_LIMIT,
    ...extra,
  };
}

/** An option with fixed values. */
export function choiceOption(name: TextName, values: readonly string[]): APIApplicationCommandStringOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description: words.OPTIONS[name],
    choices: values.map((value) => ({ name: value, value })),
  };
}

/** The options that limit every answer, and who sees it. */
export const SOURCE = textOption('source', { autocomplete: true });
export const AUTHOR = textOption('author', { autocomplete: true });
export const AFTER = textOption('after');
export const BEFORE = textOption('before');
export const PRIVATE: APIApplicationCommandBooleanOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: words.OPTIONS.private,
};

/** Outlets that fit what was typed. */
export async function offerSources(typed: string, library: Library): Promise<readonly Choice[]> {
  return offer((await library.suggestSources(typed, CHOICE_LIMIT)).map((source) => choice(source, source)));
}

/** Authors that fit what was typed. */
export async function offerAuthors(typed: string, library: Library): Promise<readonly Choice[]> {
  return offer((await library.suggestAuthors(typed, CHOICE_LIMIT)).map((author) => choice(author, author)));
}

/** A value that was read, or what to say instead. */
export type Read<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; refusal: Message }>;

const refuse = (line: string): Read<never> => ({ ok: false, refusal: notice(line) });

/** A call that options are read from; of a plain message, the words behind the question are. */
type Given = Pick<Call, 'option' | 'today'>;

/** Reads a text option as one calm line of at most 100 characters; `undefined` when it was left empty. */
export function readText(call: Given, name: TextName, w: Words): Read<string | undefined> {
  const value = oneLine(call.option(name) ?? '');
  if (value.length > VALUE_LIMIT) return refuse(markdown(w.textTooLong(name, VALUE_LIMIT)));
  return { ok: true, value: value === '' ? undefined : value };
}

function readDay(call: Given, name: 'after' | 'before', w: Words): Read<IsoDate | undefined> {
  const text = readText(call, name, w);
  if (!text.ok || text.value === undefined) return text.ok ? { ok: true, value: undefined } : text;
  const value = readDate(text.value, call.today, name === 'after' ? 'first' : 'last');
  if (value !== null) return { ok: true, value };
  return refuse(markdown(w.badDate(name, text.value, dateReadings(text.value, call.today))));
}

/** Reads source, author, after and before. */
export function readFilter(call: Given, w: Words): Read<Filter> {
  const source = readText(call, 'source', w);
  if (!source.ok) return source;
  const author = readText(call, 'author', w);
  if (!author.ok) return author;
  const after = readDay(call, 'after', w);
  if (!after.ok) return after;
  const before = readDay(call, 'before', w);
  if (!before.ok) return before;
  if (after.value !== undefined && before.value !== undefined && after.value > before.value) {
    return refuse(markdown(w.afterLaterThanBefore(after.value, before.value)));
  }
  return {
    ok: true,
    value: { source: source.value, author: author.value, after: after.value, before: before.value },
  };
}
