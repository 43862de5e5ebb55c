/**
 * The heading of an answer: what was asked, with its filters. It is the only memory of a message: the buttons read it
 * back, so {@link readHeading} is the exact inverse of {@link writeHeading}.
 */

import { dateText } from '../../words/en/citation.ts';
import { walk } from './limits.ts';
import { disarm, oneLine, plain, small } from './markdown.ts';

const FIELDS = [
  ...['id', 'about', 'with', 'event', 'item', 'unit'],
  ...['source', 'author', 'after', 'before', 'any', 'typed', 'behind', 'words', 'asked', 'cut'],
] as const;
type Field = (typeof FIELDS)[number];

/** `title`: the question, the speaker or what the table is about; dates in the fields as `YYYY-MM-DD`. */
export type Heading = Readonly<{ title: string; fields: Readonly<Partial<Record<Field, string>>> }>;

const DATES: ReadonlySet<string> = new Set(['after', 'before', 'asked']);
const BETWEEN = new RegExp(` · (?=\\*\\*(?:${FIELDS.join('|')})\\*\\* )`);

/** The heading as Markdown: the title in bold, the filters in small print below. */
export function writeHeading({ title, fields }: Heading): string {
  const set = FIELDS.flatMap((field) => {
    const value = fields[field];
    if (value === undefined || value === '') return [];
    return [`**${field}** ${DATES.has(field) ? dateText(value) : disarm(oneLine(value))}`];
  });
  const head = `**${disarm(oneLine(title))}**`;
  return set.length === 0 ? head : `${head}\n${small(set.join(' · '))}`;
}

function isoDate(text: string): string | undefined {
  const time = Date.parse(`${text} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** Reads a heading back; `null` when the text is none. */
export function readHeading(markdown: string): Heading | null {
  const [head = '', line = ''] = markdown.split('\n', 2);
  if (head.length < 5 || !head.startsWith('**') || !head.endsWith('**')) return null;
  const fields: Partial<Record<Field, string>> = {};
  if (line.startsWith('-# ')) {
    for (const part of line.slice(3).split(BETWEEN)) {
      const field = FIELDS.find((name) => part.startsWith(`**${name}** `));
      if (field === undefined) continue;
      const text = part.slice(field.length + 5);
      const value = DATES.has(field) ? isoDate(text) : plain(text);
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
