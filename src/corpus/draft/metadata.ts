/** The fields of an article as people write them → as Byline keeps them. Everything doubtful becomes a note. */

import { datelineDate, isDateline } from './dateline.ts';
import { z } from 'zod';
import type { ArticleKind, IsoDate } from '../article.ts';
import type { Note } from '../problem.ts';

/** Fields of one article as some format found them: nothing about them is sure. */
export type RawFields = Readonly<Record<string, unknown>>;

export type Metadata = Readonly<{
  id: string | null;
  title: string | null;
  source: string | null;
  date: IsoDate | null;
  byline: readonly string[];
  url: string | null;
  language: string | null;
  kind: ArticleKind;
}>;

/** One line of text; YAML and JSON may give a number where a title or an id is one. */
const line = z
  .union([z.string(), z.number()], 'must be text')
  .transform((value) => String(value).replace(/\s+/g, ' ').trim());

const SHAPES = {
  id: line,
  title: line,
  source: line,
  date: line.transform((value, context) => {
    // "5 March 2025" as people write it, where nothing else stands there.
    const written = isDateline(value) ? datelineDate(value) : null;
    const date = toIsoDate(written ?? value);
    if (date !== null) return date;
    const problem =
      written !== null || DATE_FORM.test(value) ? 'is no date that exists' : 'is no form of a date that is understood';
    context.addIssue({ code: 'custom', message: `"${clip(value)}" ${problem}` });
    return z.NEVER;
  }),
  byline: z
    .union([line.transform(splitByline), z.array(line).transform((names) => names.filter((name) => name !== ''))], {
      error: 'must be a name or a list of names',
    })
    .transform((names) => [...new Set(names)]),
  url: line.transform((value, context) => {
    const url = toHttpUrl(value);
    if (url !== null) return url;
    context.addIssue({ code: 'custom', message: `"${clip(value)}" is no http or https address` });
    return z.NEVER;
  }),
  language: line.transform((value, context) => {
    const code = /^[a-z]{2,3}(?=$|[-_])/.exec(value.toLowerCase())?.[0];
    if (code !== undefined) return code;
    context.addIssue({ code: 'custom', message: `"${clip(value)}" is no language code` });
    return z.NEVER;
  }),
  kind: z.enum(['article', 'digest'], { error: 'must be article or digest' }),
} as const;

const ADVICE: Readonly<Record<keyof typeof SHAPES, string>> = {
  id: 'Write the id as text.',
  title: 'Write the title as one line of text.',
  source: "Write the outlet's name, domain or address as text.",
  date: 'Write the date as YYYY-MM-DD, such as 2025-12-31; 2025/12/31, 2025-12-31T09:30 and 31 December 2025 will do too.',
  byline: 'Write one name, or a list of names.',
  url: 'Give the full address, beginning with https://, or leave it out.',
  language: 'Write a code of two letters: en, es, fr …',
  kind: 'Write kind: article or kind: digest, or leave it out.',
};

/**
 * Reads the fields of one article. A field that is wrong is left out and noted; null, missing and empty are the same.
 * `lineOf` says in which line a field stands, where that is known.
 */
export function readMetadata(
  fields: RawFields,
  lineOf: (field: string) => number | null,
): Readonly<{ metadata: Metadata; rejected: ReadonlySet<string>; notes: readonly Note[] }> {
  const notes: Note[] = [];
  const rejected = new Set<string>();
  const read = <F extends keyof typeof SHAPES>(field: F): z.output<(typeof SHAPES)[F]> | null => {
    const value = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (value === undefined || value === null) return null;
    if (typeof value === 'string' && value.trim() === '') return null;
    const result = SHAPES[field].safeParse(value);
    if (result.success) return result.data as z.output<(typeof SHAPES)[F]>;
    rejected.add(field);
    notes.push({
      line: lineOf(field),
      severity: 'warning',
      problem: `The ${field} is left out: ${result.error.issues[0]?.message ?? 'it cannot be read'}.`,
      advice: ADVICE[field],
    });
    return null;
  };
  const metadata = {
    id: read('id'),
    title: read('title'),
    source: read('source'),
    date: read('date'),
    byline: read('byline') ?? [],
    url: read('url'),
    language: read('language'),
    kind: read('kind') ?? 'article',
  };
  return { metadata, rejected, notes };
}

/** `YYYY-MM-DD`, `YYYY/MM/DD` or an ISO date-time. */
const DATE_FORM =
  /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[T ]\d{2}:\d{2}[\d:.,]*(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{0,2}))?)?$/i;

/** The day as printed; `null` unless it has the form of a date and the calendar has it. */
export function toIsoDate(text: string): IsoDate | null {
  const match = DATE_FORM.exec(text.trim());
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10) as IsoDate;
}

/** "By Ann Roe and Bo Li" → the names. A trailing "Jr." stays with its name. */
export function splitByline(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:by|por|par|von) (?=\p{Lu})/iu, '')
    .split(/ ?[,;] ?(?:and |& ?)?(?!(?:jr|sr|ph\.?d|m\.?d|esq|i{2,3}|iv)\b)| (?:and|&) /iu)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The address when it is http or https; one with white space or control characters in it is written out escaped. */
function toHttpUrl(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  return /^[\x21-\x7e]+$/.test(text) ? text : new URL(text).href;
}

/** Shortens what a message repeats. */
function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
