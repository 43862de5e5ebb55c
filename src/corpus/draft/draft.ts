/** What a format hands over, and how it becomes an article. */

import { toArticleId, type Article } from '../article.ts';
import { withoutControls } from '../control.ts';
import { creditedOutlet } from './credit.ts';
import { detectLanguage } from './language.ts';
import { readMetadata, type RawFields } from './metadata.ts';
import { domainCountry, domainOf, type Outlet, type OutletTable } from '../outlets/outlets.ts';
import { paragraphs } from './paragraphs.ts';
import type { Note } from '../problem.ts';
import { unixLines } from '../files/decode.ts';

/** An article as its format sees it, not yet validated. */
export type Draft = Readonly<{
  fields: RawFields;
  /** The body text, whatever it turned out to be. */
  text: unknown;
  /** The line of a JSONL file; `null` where the file is the article. */
  line: number | null;
  /** The id when the fields have none. */
  fallbackId: string;
  /** True where a file holds many articles, so that each needs an id of its own. */
  many?: boolean;
  /** Which entry of a JSON array, counted from 1. */
  entry?: number;
  /** True where the fields could not be read: there is a text and nothing that says what it is. */
  unread?: boolean;
  /** Where a field stands, for messages. */
  fieldLines?: Readonly<Record<string, number>>;
}>;

/** What an article should have but may lack. */
export type Missing = 'id' | 'source' | 'date';

/**
 * What is known of an article besides itself, by the fields that say so: which values were found and left out, and whether
 * only its beginning is there. Kept where it is stored, so that it is said again when it is read from there.
 */
export type Remarks = Readonly<Record<string, string>>;

/** The field that says how much of an article is there, and what it says of one that was cut short. */
export const EXTENT = 'extent';
export const BEGINNING = 'beginning';

export type Checked = Readonly<{
  article: Article | null;
  notes: readonly Note[];
  missing: readonly Missing[];
  remarks: Remarks;
}>;

/** Validates a draft. Without a usable text there is no article, only the notes that say why. */
export function toArticle(draft: Draft, file: string, outlets: OutletTable): Checked {
  const { line, fields } = draft;
  const prefix = draft.entry === undefined ? '' : `Entry ${draft.entry}: `;
  const refused = (problem: string, advice: string): Checked => ({
    article: null,
    notes: [{ line, severity: 'error', problem: prefix + problem, advice }],
    missing: [],
    remarks: {},
  });
  if (typeof draft.text !== 'string') {
    return refused('There is no text.', 'Give the article as a string in the field "text".');
  }
  const text = unixLines(draft.text);
  const body = paragraphs(text);
  if (body.length === 0) return refused('The article has no text.', 'Add the text, or take the article out.');

  const { metadata, rejected, notes: read } = readMetadata(fields, (field) => draft.fieldLines?.[field] ?? line);
  const notes = [...extentNotes(draft), ...read].map((note) => ({ ...note, problem: prefix + note.problem }));
  const outlet = findOutlet(metadata.source, metadata.url, body, outlets);
  const missing: Missing[] = [];
  if (metadata.id === null && draft.many) missing.push('id');
  if (outlet === null) missing.push('source');
  // A date that is there but wrong has its own note.
  if (metadata.date === null && !rejected.has('date')) missing.push('date');
  const article: Article = {
    id: toArticleId(metadata.id ?? draft.fallbackId),
    file,
    line,
    source: outlet?.name ?? null,
    ...(outlet?.own === true ? { sourceAliases: [...outlet.aliases, ...outlet.domains] } : {}),
    country: outlet?.country ?? null,
    title: metadata.title,
    byline: metadata.byline,
    date: metadata.date,
    url: metadata.url,
    language: metadata.language ?? detectLanguage(text),
    kind: metadata.kind,
    text,
    paragraphs: body,
  };
  return { article, notes, missing, remarks: remarksOf(fields, rejected) };
}

const CUT_SHORT = {
  severity: 'warning',
  problem: 'Only the beginning of the article is on the page.',
  advice: 'Save the page while you are signed in, or add the rest.',
} as const;

/** Longer values of a field that cannot be used are not kept. */
const LONGEST_REMARK = 200;

/** What is said of an article that was cut short. */
function extentNotes({ fields, fieldLines, line }: Draft): readonly Note[] {
  return fields[EXTENT] === BEGINNING ? [{ line: fieldLines?.[EXTENT] ?? line, ...CUT_SHORT }] : [];
}

/** The values that were left out where they are a line of text, and the extent. */
function remarksOf(fields: RawFields, rejected: ReadonlySet<string>): Remarks {
  const names = [...rejected, ...(fields[EXTENT] === BEGINNING ? [EXTENT] : [])];
  const values = names.map((name) => [name, fields[name]] as const);
  return Object.fromEntries(
    values.flatMap(([name, value]) =>
      typeof value === 'string' && value.length <= LONGEST_REMARK ? [[name, withoutControls(value).trim()]] : [],
    ),
  );
}

/** The outlet by what is surest: its name in the metadata, the domain of the link, a credit in the text. */
function findOutlet(
  named: string | null,
  url: string | null,
  body: Article['paragraphs'],
  outlets: OutletTable,
): Outlet | null {
  const host = url !== null && (domainOf(url) !== null || outlets.find(url) !== null) ? url : null;
  const text = named ?? host ?? creditedOutlet(body, outlets);
  if (text === null) return null;
  const known = outlets.find(text);
  if (known !== null) return known;
  const domain = domainOf(text);
  // A name that is in no table may still have a link whose domain tells the country.
  const linked = url === null ? null : (outlets.find(url)?.country ?? domainCountry(domainOf(url) ?? ''));
  return { name: domain ?? text, country: linked ?? domainCountry(domain ?? ''), domains: [], aliases: [] };
}
