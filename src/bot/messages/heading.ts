/**
 * The heading of an answer: what was asked, with its filters. It is the only memory of a message: the buttons read it
 * back, so {@link readHeading} is the exact inverse of {@link writeHeading}, in whatever language it was written.
 */

import { ALL_WORDS, type Words } from '../../words/words.ts';
import { QUESTION_LIMIT, walk } from './limits.ts';
import { disarm, oneLine, plain, small } from './markdown.ts';

const FIELDS = [
  ...['id', 'about', 'with', 'event', 'item', 'unit'],
  ...['source', 'author', 'after', 'before', 'any', 'typed', 'behind', 'words', 'asked', 'cut'],
] as const;
type Field = (typeof FIELDS)[number];

/** `title`: the question, the speaker or what the table is about; dates in the fields as `YYYY-MM-DD`. */
export type Heading = Readonly<{ title: string; fields: Readonly<Partial<Record<Field, string>>> }>;

/** How the fields are called, in any language. No name stands for two fields. */
const BY_NAME: ReadonlyMap<string, Field> = new Map(
  ALL_WORDS.flatMap((words) => FIELDS.map((field) => [words.FIELDS[field], field] as const)),
);
const NAMES = [...BY_NAME.keys()].map((name) => name.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|');
const BETWEEN = new RegExp(` · (?=\\*\\*(?:${NAMES})\\*\\* )`, 'u');
const FIELD = new RegExp(`^\\*\\*(${NAMES})\\*\\* (.*)$`, 'su');

/** That nothing was read out of the words, as a field holds it. */
export const AS_TYPED = 'as typed';
/** That a question was cut. */
export const CUT = 'cut';

/** A value as a person reads it. */
function shown(field: Field, value: string, words: Words): string {
  switch (field) {
    case 'after':
    case 'before':
    case 'asked':
      return words.dateText(value);
    case 'event':
      return value in words.EVENT_NAMES ? words.EVENT_NAMES[value as keyof Words['EVENT_NAMES']] : value;
    case 'words':
      return words.AS_TYPED;
    case 'cut':
      return words.cutAfter(QUESTION_LIMIT);
    default:
      return disarm(oneLine(value));
  }
}

/** The value that a person reads as that text; `undefined` where it is none. */
function valueOf(field: Field, text: string): string | undefined {
  switch (field) {
    case 'after':
    case 'before':
    case 'asked':
      return firstOf(({ dayIn }) => dayIn(text));
    case 'event':
      return firstOf(({ EVENT_NAMES }) => Object.entries(EVENT_NAMES).find(([, name]) => name === text)?.[0]);
    case 'words':
      return AS_TYPED;
    case 'cut':
      return CUT;
    default:
      return plain(text);
  }
}

/** What the first language says that says anything. */
function firstOf(read: (words: Words) => string | null | undefined): string | undefined {
  for (const words of ALL_WORDS) {
    const value = read(words);
    if (value !== null && value !== undefined) return value;
  }
  return undefined;
}

/**
 * The heading as Markdown: the title in bold, the filters in small print below.
 * @param words of the language that the message is in
 */
export function writeHeading({ title, fields }: Heading, words: Words): string {
  const set = FIELDS.flatMap((field) => {
    const value = fields[field];
    if (value === undefined || value === '') return [];
    return [`**${words.FIELDS[field]}** ${shown(field, value, words)}`];
  });
  const head = `**${disarm(oneLine(title))}**`;
  return set.length === 0 ? head : `${head}\n${small(set.join(' · '))}`;
}

/** Reads a heading back, whatever language it is in; `null` when the text is none. */
export function readHeading(markdown: string): Heading | null {
  const [head = '', line = ''] = markdown.split('\n', 2);
  if (head.length < 5 || !head.startsWith('**') || !head.endsWith('**')) return null;
  const fields: Partial<Record<Field, string>> = {};
  if (line.startsWith('-# ')) {
    for (const part of line.slice(3).split(BETWEEN)) {
      const [, name = '', text = ''] = FIELD.exec(part) ?? [];
      const field = BY_NAME.get(name);
      if (field === undefined) continue;
      const value = valueOf(field, text);
      if (value !== undefined) fields[field] = value;
    }
  }
  return { title: plain(head.slice(2, -2)), fields };
}

/** A component of a message, as far as its text goes. */
type Shown = Parameters<typeof walk>[0][number];

/** The heading that a message of the bot begins with; `null` where it has none. */
export function headingIn(components: readonly Shown[]): Heading | null {
  for (const { content } of walk(components)) if (content !== undefined) return readHeading(content);
  return null;
}
