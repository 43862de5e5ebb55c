/**
 * The state of a button, in its `custom_id`: version, verb and what the verb needs, nothing else. The question and its
 * filters stand in the heading of the message (heading.ts), so a button works after a restart without a store.
 */

import { z } from 'zod';
import { UNITS } from '../../library.ts';
import { DROPPABLE } from './asked.ts';

const VERSION = 'b1';

const asker = z.string().regex(/^\d{1,20}$/);
const page = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number);
const view = z.enum(['ask', 'quote', 'compare', 'timeline', 'stats', 'source', 'sources']);

/** One tuple a verb: the order in which its parts are written. */
const verbs = {
  /** Show a page of this answer. `end` keeps the two arrows apart when both lead to one page. */
  page: z.tuple([view, page, asker, z.enum(['back', 'on'])]),
  /** What stands around the n-th passage of this message. */
  context: z.tuple([page]),
  share: z.tuple([view, page]),
  /** Answer the question again, with nothing read out of its words. */
  typed: z.tuple([asker]),
  /** Answer the question again without one of its limits. */
  drop: z.tuple([z.enum(DROPPABLE), asker]),
  /** Ask a question that goes on with the answer; the form behind it. */
  follow: z.tuple([]),
  further: z.tuple([]),
  delete: z.tuple([asker]),
  csv: z.tuple([]),
  unit: z.tuple([z.enum(UNITS), asker]),
  /** Pick one of the speakers offered. */
  speaker: z.tuple([asker]),
  /** Feedback on an answer: good, or what was wrong. */
  vote: z.tuple([view, z.enum(['yes', 'no'])]),
  /** The form behind a "no". */
  wrong: z.tuple([view]),
  /** Turn a setting of the server on or off. */
  turn: z.tuple([z.enum(['private', 'threads', 'keepQuestions']), z.enum(['on', 'off'])]),
  /** Pick the values of a setting from a list. */
  pick: z.tuple([z.enum(['channels', 'without', 'language'])]),
  /** Show, or delete, what is kept of who presses. */
  mine: z.tuple([]),
  /** End a follow, by its number. */
  unfollow: z.tuple([
    z
      .string()
      .regex(/^\d{1,15}$/)
      .transform(Number),
  ]),
  forget: z.tuple([]),
} as const;

type Verb = keyof typeof verbs;
/** What a button is for and what it needs to know. */
export type ButtonState = { [V in Verb]: Readonly<{ verb: V; parts: Readonly<z.output<(typeof verbs)[V]>> }> }[Verb];
/** The answers that have pages. */
export type AnswerView = z.infer<typeof view>;

/** Writes the state of a button. */
export function customId<V extends Verb>(verb: V, ...parts: z.output<(typeof verbs)[V]>): string {
  return [VERSION, verb, ...parts].join('|');
}

/** Reads the state of a button; `null` when it is not one of ours or of another version. */
export function readCustomId(text: string): ButtonState | null {
  const [version, verb = '', ...parts] = text.split('|');
  if (version !== VERSION || !Object.hasOwn(verbs, verb)) return null;
  const parsed = verbs[verb as Verb].safeParse(parts);
  return parsed.success ? ({ verb, parts: parsed.data } as ButtonState) : null;
}
