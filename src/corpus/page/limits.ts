/**
 * What a page may cost before anything is made of it. A parser and Readability take seconds for thousands of nested elements
 * and overflow the stack, so the tags are counted in one pass over the text first.
 */

/** The largest page, in bytes as fetched and in characters. */
export const MAX_PAGE = 8 * 1024 * 1024;
/** Elements of a page. Articles have a few thousand. */
export const MAX_ELEMENTS = 25_000;
/** Elements inside one another; browsers stop at 512, real pages have fewer than 60. */
export const MAX_DEPTH = 400;
/** Signs that make attributes, tags and entities: each may cost as much as an element. */
const MAX_SIGNS = 250_000;

/** Elements without content. */
const VOID = new Set(
  'area base basefont br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
/** Elements whose end may be left out; the next of their kind ends them, so they do not nest by themselves. */
const OPTIONAL_END = new Set('p li dt dd td th tr option optgroup thead tbody tfoot colgroup rp rt'.split(' '));
/** Elements whose content is no markup. */
const RAW = new Set('script style textarea title xmp'.split(' '));

/** Sizes of a page told from its tags: about what the parser will make of it. */
export type Measure = Readonly<{ elements: number; depth: number }>;

/** Counts the tags of a page in one pass; `depth` is a close guess, never far below the parser's. */
export function measurePage(html: string): Measure {
  const tag = /<(?:!--|(\/?)([a-z][^\s/>]*))/gi;
  const open: string[] = [];
  const counts = new Map<string, number>();
  let elements = 0;
  let depth = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const [, slash, written] = match;
    if (written === undefined) {
      const end = html.indexOf('-->', match.index + 2);
      if (end === -1) break;
      tag.lastIndex = end + 3;
      continue;
    }
    const name = written.toLowerCase();
    if (slash === '/') {
      close(name, open, counts);
      continue;
    }
    elements++;
    if (elements > MAX_ELEMENTS) break;
    if (VOID.has(name)) continue;
    if (RAW.has(name)) {
      const end = endOfRaw(html, name, tag.lastIndex);
      if (end === -1) break;
      tag.lastIndex = end;
      continue;
    }
    if (OPTIONAL_END.has(name)) continue;
    open.push(name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    depth = Math.max(depth, open.length);
  }
  return { elements, depth };
}

/** Where the end tag of a script or the like begins, -1 when there is none. */
function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
}

/** Takes off what an end tag ends; one that ends nothing is passed over. */
function close(name: string, open: string[], counts: Map<string, number>): void {
  if ((counts.get(name) ?? 0) === 0) return;
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    counts.set(last, (counts.get(last) ?? 1) - 1);
    if (last === name) return;
  }
}

/** Why a page is not read, `null` when it may be. */
export function overLimit(html: string): string | null {
  if (html.length > MAX_PAGE) return `The page is larger than ${MAX_PAGE / 1024 / 1024} MB.`;
  const { elements, depth } = measurePage(html);
  if (elements > MAX_ELEMENTS) return `The page has more than ${MAX_ELEMENTS} elements.`;
  if (depth > MAX_DEPTH) return `The page nests more than ${MAX_DEPTH} elements in one another.`;
  if (
    ['=', '<', '&'].some((sign) => count(html, sign, MAX_SIGNS)) &&
    ['=', '<', '&'].some((sign) => count(withoutRaw(html), sign, MAX_SIGNS))
  )
    return 'The page has more attributes or stray signs of markup than an article needs.';
  return null;
}

/** True when a sign stands in a text more than `most` times. */
function count(text: string, sign: string, most: number): boolean {
  let found = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) if (++found > most) return true;
  return false;
}

/** A page without its scripts and styles, for counting only. */
function withoutRaw(html: string): string {
  const parts: string[] = [];
  const start = /<(script|style)\b/gi;
  let from = 0;
  for (let match = start.exec(html); match !== null; match = start.exec(html)) {
    parts.push(html.slice(from, match.index));
    const end = endOfRaw(html, match[1] ?? '', start.lastIndex);
    from = end === -1 ? html.length : end;
    start.lastIndex = from;
  }
  parts.push(html.slice(from));
  return parts.join('');
}
