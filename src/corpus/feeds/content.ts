/** What an item of a feed holds: the article, or only the beginning of it. */

import { parseHTML } from 'linkedom';

/** What is used of linkedom, whose own types need those of a browser. */
type Parsed = Readonly<{
  document: Readonly<{
    body: Readonly<{ textContent: string }>;
    querySelectorAll: (selector: string) => Iterable<Readonly<{ remove: () => void }>>;
  }>;
}>;
const parse = parseHTML as unknown as (html: string) => Parsed;

/** A text of so many characters is the article, */
const LONG = 1_000;
/** and so is one of so many paragraphs of so many characters. */
const PARAGRAPHS = 3;
const PARAGRAPH = 40;

/** How texts end that are cut off; "[…]" may have a line of the blog behind it. */
const CUT =
  /(?:…|\.\.\.|\b(?:read more|read on|continue reading|full story|leer más|sigue leyendo|seguir leyendo|weiterlesen|lire la suite))[\W_]{0,20}$/iu;
const CUT_INSIDE = /\[(?:…|\.\.\.)\]/;

/** Of a longer text only the beginning becomes a summary. */
const LONGEST = 10_000;

const TAG = /<[^<>]*>/g;
const PARAGRAPH_BREAK = /<\/?p(?:\s[^<>]*)?>|<br\s?\/?>\s?<br\s?\/?>/i;

/**
 * True when the content is long enough to be the article: at least 1,000 characters, or three paragraphs of 40, longer than the
 * summary beside it, and not cut off ("…", "[…]", "Read more"). What is not full is to be fetched from the page.
 */
export function isFull(html: string, summary: string | null): boolean {
  const text = words(html);
  if (text.length <= words(summary ?? '').length) return false;
  const end = text
    .slice(-300)
    .replace(/&(?:hellip|#8230|#x2026);/gi, '…')
    .replace(/&[a-z\d#]{2,8};/gi, ' ');
  if (CUT.test(end.trimEnd()) || CUT_INSIDE.test(end)) return false;
  if (text.length >= LONG) return true;
  return html.split(PARAGRAPH_BREAK).filter((part) => words(part).length >= PARAGRAPH).length >= PARAGRAPHS;
}

/** The words of some HTML, roughly: for counting only. */
function words(html: string): string {
  return html.replace(TAG, ' ').replace(/\s+/g, ' ').trim();
}

/** The text of a title or summary, which may be HTML, on one line; `null` when there is none. */
export function plainText(html: string | undefined): string | null {
  const head = (html ?? '').slice(0, LONGEST);
  return (/[<&]/.test(head) ? withoutMarkup(head) : head).replace(/\s+/g, ' ').trim() || null;
}

function withoutMarkup(html: string): string {
  const spaced = html.replace(/<(?=\/?(?:p|div|br|li|h\d|tr|td|blockquote)\b)/gi, ' <');
  const { document } = parse(`<!doctype html><html><body>${spaced}</body></html>`);
  for (const hidden of document.querySelectorAll('script, style')) hidden.remove();
  return document.body.textContent;
}

/** Plain text as HTML: each block between blank lines a paragraph. */
export function asHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped
    .split(/\r?\n[ \t]*\r?\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => `<p>${block.trim()}</p>`)
    .join('\n');
}
