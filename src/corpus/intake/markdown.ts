/** An article → the Markdown file that reads back as the same article. */

import type { Article } from '../article.ts';
import type { Remarks } from '../draft/draft.ts';

/** Where an article came from and when; kept in its front matter. */
export type Origin = Readonly<{
  /** The address or path it was read from. */
  from: string;
  /** When it was first taken in, and when this version was. */
  added: Date;
  updated: Date;
  /** As the server named this version. */
  etag?: string | null;
  modified?: string | null;
}>;

type Written = Pick<Article, 'id' | 'title' | 'source' | 'date' | 'byline' | 'url' | 'language' | 'kind' | 'text'>;

/**
 * Writes an article with its front matter, the remarks on it among its fields. Every value is quoted, so that nothing in it is taken for YAML; the body begins
 * right behind the fence, since it has to stay the same to the letter.
 */
export function toMarkdown(article: Written, origin: Origin | null = null, remarks: Remarks = {}): string {
  const { id, title, source, date, byline, url, language, kind } = article;
  const fields: Readonly<Record<string, string | readonly string[] | null | undefined>> = {
    id,
    title,
    source,
    date,
    byline: byline.length === 0 ? null : byline,
    url,
    language,
    kind: kind === 'article' ? null : kind,
    from: origin?.from,
    added: origin?.added.toISOString(),
    updated: origin?.updated.toISOString(),
    etag: origin?.etag,
    modified: origin?.modified,
  };
  const more = Object.entries(remarks).filter(([field]) => (fields[field] ?? null) === null);
  const lines = [...Object.entries(fields), ...more].flatMap(([field, value]) =>
    value === null || value === undefined ? [] : [`${field}: ${quoted(value)}`],
  );
  return `---\n${lines.join('\n')}\n---\n${article.text}`;
}

/** JSON's strings are strings of YAML, once its other line ends are escaped too. */
function quoted(value: string | readonly string[]): string {
  return JSON.stringify(value).replace(
    /[\u0085\u2028\u2029\ufeff]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
