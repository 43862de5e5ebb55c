/** What a format hands over, and how it becomes an article. */

import { toArticleId, type Article } from './article.ts';
import { creditedOutlet } from './credit.ts';
import { detectLanguage } from './language.ts';
import { readMetadata, type RawFields } from './metadata.ts';
import { domainCountry, domainOf, type OutletTable } from './outlets.ts';
import { paragraphs } from './paragraphs.ts';
import type { Note } from './problem.ts';
import { unixLines } from './decode.ts';

/** An article as its format sees it, not yet validated. */
export type Draft = Readonly<{
  fields: RawFields;
  /** The body text, whatever it turned out to be. */
  text: unknown;
  /** The line of a JSONL file; `null` where the file is the article. */
  line: number | null;
  /** The id when the fields have none. */
  fallbackId: string;
  /** Where a field stands, for messages. */
  fieldLines?: Readonly<Record<string, number>>;
}>;

export type Checked = Readonly<{ article: Article | null; notes: readonly Note[] }>;

/** Validates a draft. Without a usable text there is no article, only the notes that say why. */
export function toArticle(draft: Draft, file: string, outlets: OutletTable): Checked {
  const { line, fields } = draft;
  const refused = (problem: string, advice: string): Checked => ({
    article: null,
    notes: [{ line, severity: 'error', problem, advice }],
  });
  if (typeof draft.text !== 'string') {
    return refused('There is no text.', 'Give the article as a string in the field "text".');
  }
  const text = unixLines(draft.text);
  const body = paragraphs(text);
  if (body.length === 0) return refused('The article has no text.', 'Add the text, or take the article out.');

  const { metadata, notes } = readMetadata(fields, (field) => draft.fieldLines?.[field] ?? line);
  const { source, country } = findOutlet(metadata.source, metadata.url, body, outlets);
  const article: Article = {
    id: toArticleId(metadata.id ?? draft.fallbackId),
    file,
    line,
    source,
    country,
    title: metadata.title,
    byline: metadata.byline,
    date: metadata.date,
    url: metadata.url,
    language: metadata.language ?? detectLanguage(text),
    kind: metadata.kind,
    text,
    paragraphs: body,
  };
  return { article, notes };
}

/** The outlet by what is surest: its name in the metadata, the domain of the link, a credit in the text. */
function findOutlet(
  named: string | null,
  url: string | null,
  body: Article['paragraphs'],
  outlets: OutletTable,
): Readonly<{ source: string | null; country: string | null }> {
  const found = (text: string) => {
    const outlet = outlets.find(text);
    if (outlet !== null) return { source: outlet.name, country: outlet.country };
    const domain = domainOf(text);
    return domain === null ? { source: text, country: null } : { source: domain, country: domainCountry(domain) };
  };
  if (named !== null) {
    const byName = found(named);
    // A name that is in no table may still have a link whose domain tells the country.
    return byName.country === null && url !== null ? { ...byName, country: found(url).country } : byName;
  }
  if (url !== null) return found(url);
  const credit = creditedOutlet(body, outlets);
  return credit === null ? { source: null, country: null } : found(credit);
}
