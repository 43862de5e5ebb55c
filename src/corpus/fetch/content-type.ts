/** Which kinds of files are read, by the type a server gives or, where that says nothing, by the end of the address. */

const TYPES: ReadonlySet<string> = new Set([
  'text/html',
  'text/xml',
  'application/xml',
  'application/json',
  'application/feed+json',
  'text/json',
  'text/plain',
  'text/markdown',
  'text/x-markdown',
  'application/pdf',
  'application/x-pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/epub+zip',
  'application/zip',
  'application/x-zip-compressed',
  'application/x-ndjson',
  'application/ndjson',
  'application/jsonl',
  'application/x-jsonlines',
  'application/warc',
]);

/** xhtml, rss, atom, rdf. */
const XML = /^application\/[\w.-]+\+xml$/;

/** Types that servers give to what they do not know. */
const VAGUE: ReadonlySet<string> = new Set([
  'application/octet-stream',
  'binary/octet-stream',
  'application/download',
  'application/force-download',
  'application/x-download',
  'application/gzip',
  'application/x-gzip',
]);

const EXTENSION =
  /\.(?:(?:html?|xhtml|xml|rss|atom|rdf|json|jsonl|ndjson|txt|text|md|markdown|warc)(?:\.gz)?|pdf|docx|epub|zip)$/i;

/** What is asked for unless the caller says otherwise. */
export const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,' +
  'application/pdf;q=0.8,text/markdown;q=0.8,text/plain;q=0.8,*/*;q=0.5';

/** True when an answer of this type can be an article, a feed or a sitemap. Without a type everything but a named other file can. */
export function isReadable(contentType: string | null, url: URL): boolean {
  const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const name = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  if (type === '')
    return EXTENSION.test(name) || !/\.[a-z\d]{2,5}$/i.test(name) || /\.(?:php|aspx?|jsp|cgi|cfm)$/i.test(name);
  if (VAGUE.has(type)) return EXTENSION.test(name);
  return TYPES.has(type) || XML.test(type);
}
