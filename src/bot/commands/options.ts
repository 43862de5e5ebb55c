/** The options of a call, read and checked. */

import { nameIn } from '../../commands/names.ts';
import { FILTER, optionsFor, type Option, type Options, type Values } from '../../commands/option.ts';
import { dateReadings, readDate, type Filter, type IsoDate } from '../../library.ts';
import type { Words } from '../../words/words.ts';
import { QUESTION_LIMIT, VALUE_LIMIT } from '../messages/limits.ts';
import { markdown, oneLine } from '../messages/markdown.ts';
import { notice, type Message } from '../messages/message.ts';
import type { Call } from '../replies/plan.ts';

/** A value that was read, or what to say instead. */
export type Read<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; refusal: Message }>;

const refuse = (line: string): Read<never> => ({ ok: false, refusal: notice(line) });

/** A call that options are read from; of a plain message, the words behind the question are. */
type Given = Pick<Call, 'option' | 'today'> & Partial<Pick<Call, 'flag'>>;

/** Reads a text option as one calm line; `undefined` when it was left empty. */
function readText(call: Given, name: string, w: Words, most = VALUE_LIMIT): Read<string | undefined> {
  const value = oneLine(call.option(name) ?? '');
  if (value.length > most) return refuse(markdown(w.textTooLong(nameIn(w, name), most)));
  return { ok: true, value: value === '' ? undefined : value };
}

function readDay(call: Given, name: string, edge: 'first' | 'last', w: Words): Read<IsoDate | undefined> {
  const text = readText(call, name, w);
  if (!text.ok || text.value === undefined) return text.ok ? { ok: true, value: undefined } : text;
  const value = readDate(text.value, call.today, edge);
  if (value !== null) return { ok: true, value };
  return refuse(markdown(w.badDate(nameIn(w, name), text.value, dateReadings(text.value, call.today))));
}

/** What is said where an option that has to be given is empty. */
function missing(name: string, w: Words): string {
  if (name === 'question') return markdown(w.emptyQuestion());
  if (name === 'id') return markdown(w.unknownId(''));
  return w.OPTIONS[name as keyof Words['OPTIONS']];
}

function readOption(call: Given, name: string, option: Option, w: Words): Read<unknown> {
  switch (option.kind) {
    case 'flag':
      return { ok: true, value: call.flag?.(name) ?? false };
    case 'choice':
      return { ok: true, value: option.values.find((value) => value === call.option(name)) };
    case 'day':
      return readDay(call, name, option.edge, w);
    case 'text': {
      // A question has more lines and letters; who takes it cuts it himself.
      const text: Read<string | undefined> =
        name === 'question' ? readQuestion(call, w) : readText(call, name, w, option.most);
      if (!text.ok || text.value !== undefined || !option.required) return text;
      return refuse(missing(name, w));
    }
  }
}

function readQuestion(call: Given, w: Words): Read<string | undefined> {
  const question = oneLine(call.option('question') ?? '');
  if (question.length > QUESTION_LIMIT) return refuse(markdown(w.questionTooLong(question.length, QUESTION_LIMIT)));
  return { ok: true, value: question === '' ? undefined : question };
}

/** Reads the options of a command; the first that cannot be read says why. */
export function readValues<Described extends Options>(
  call: Given,
  options: Described,
  w: Words,
): Read<Values<Described>> {
  const values: Record<string, unknown> = {};
  for (const [name, option] of optionsFor(options, 'discord')) {
    const read = readOption(call, name, option, w);
    if (!read.ok) return read;
    values[name] = read.value;
  }
  const { after, before } = values as { after?: IsoDate; before?: IsoDate };
  if (after !== undefined && before !== undefined && after > before)
    return refuse(markdown(w.afterLaterThanBefore(after, before)));
  return { ok: true, value: values as Values<Described> };
}

/** Reads source, author, after and before alone. */
export function readFilter(call: Given, w: Words): Read<Filter> {
  return readValues(call, FILTER, w);
}
