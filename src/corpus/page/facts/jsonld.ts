/** What a page says of itself as JSON-LD: often several blocks, often not quite JSON. */

import type { DomDocument } from '../box.ts';
import { decodeEntities } from './entities.ts';

/** One object of JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** What is said of the article. */
export type LinkedData = Readonly<{
  /** The object of the article, `null` when the page has none. */
  article: Fields | null;
  /** Every object with an `@id`, for references. */
  byId: ReadonlyMap<string, Fields>;
}>;

/** Objects deeper than this are no statements about an article. */
const DEEPEST = 12;
/** Objects of a page beyond these are not looked at. */
const MOST = 20_000;

const ARTICLE = /(?:article|posting|report|review|newsitem|recipe|creativework|story)$/i;
/** Of several the one with the surer type is the article. */
const SUREST =
  /^(?:reportagenewsarticle|newsarticle|liveblogposting|analysisnewsarticle|opinionnewsarticle|backgroundnewsarticle|reviewnewsarticle|article|blogposting|report)$/i;

/** Reads all JSON-LD of a page. */
export function readLinkedData(document: DomDocument): LinkedData {
  const objects: Fields[] = [];
  for (const script of document.querySelectorAll('script[type]')) {
    if (!/^\s*application\/ld\+json\b/i.test(script.getAttribute('type') ?? '')) continue;
    const value = parseLoosely(script.textContent ?? '');
    gather(value, objects, 0);
  }
  const byId = new Map<string, Fields>();
  for (const object of objects) {
    const id = object['@id'];
    // A reference is an object with nothing but its id.
    if (typeof id === 'string' && Object.keys(object).length > 1 && !byId.has(id)) byId.set(id, object);
  }
  const articles = objects.filter((object) => typesOf(object).some((type) => ARTICLE.test(type)));
  const worth = (object: Fields): number =>
    (typesOf(object).some((type) => SUREST.test(type)) ? 2 : 0) +
    (object['headline'] === undefined ? 0 : 2) +
    (object['datePublished'] === undefined ? 0 : 1) +
    (object['articleBody'] === undefined ? 0 : 1);
  const article = articles.reduce<Fields | null>((best, one) => (best && worth(best) >= worth(one) ? best : one), null);
  return { article, byId };
}

/** The types of an object, without the address of the vocabulary. */
export function typesOf(object: Fields): string[] {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type]).flatMap((one) =>
    typeof one === 'string' ? [one.replace(/^.*[/#:]/, '')] : [],
  );
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object in a value, the outer ones first. */
function gather(value: unknown, objects: Fields[], depth: number): void {
  if (depth > DEEPEST || objects.length >= MOST) return;
  if (Array.isArray(value)) for (const one of value as unknown[]) gather(one, objects, depth + 1);
  else if (isFields(value)) {
    objects.push(value);
    for (const [name, one] of Object.entries(value))
      if (typeof one === 'object' && name !== 'liveBlogUpdate' && name !== 'comment') gather(one, objects, depth + 1);
  }
}

/** Longer data is read as it is or not at all. */
const LONGEST_MENDED = 500_000;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** JSON as pages have it: in comments, in CDATA, with line breaks in strings and a comma too many. `null` when nothing helps. */
export function parseLoosely(written: string): unknown {
  const text = written
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)[\s;]*$/, '')
    .trim()
    .replace(/;$/, '');
  if (text === '') return null;
  if (text.length > LONGEST_MENDED) return parsed(text);
  for (const mend of [
    (raw: string) => raw,
    mended,
    (raw: string) => decodeEntities(mended(raw)),
    (raw: string) => closed(mended(raw)),
  ]) {
    try {
      return JSON.parse(mend(text)) as unknown;
    } catch {
      // the next way of mending it
    }
  }
  return pairs(text);
}

/** JSON without comments and commas too many, control characters in strings escaped. */
function mended(text: string): string {
  let out = '';
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (inString) {
      if (sign === '\\') {
        const next = text.charAt(++at);
        out += /["\\/bfnrtu]/.test(next) ? sign + next : next === "'" ? next : `\\\\${next}`;
      } else if (sign < ' ') out += sign === '\t' ? '\\t' : '\\n';
      else {
        if (sign === '"') inString = false;
        out += sign;
      }
    } else if (sign === '"') {
      inString = true;
      out += sign;
    } else if (sign === '/' && text.startsWith('/*', at)) at = skipTo(text, '*/', at) + 1;
    else if (sign === '/' && text.startsWith('//', at)) at = skipTo(text, '\n', at);
    else if (text.startsWith('<!--', at)) at = skipTo(text, '-->', at) + 2;
    else out += sign;
  }
  return withoutSpareCommas(out);
}

function skipTo(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at === -1 ? text.length : at;
}

/** Drops commas before a closing bracket and doubled ones, outside of strings. */
function withoutSpareCommas(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[,\]}])|,\s*$/g, (found) => (found.startsWith('"') ? found : ''));
}

/** A text that was cut off, its strings and brackets closed. */
function closed(text: string): string {
  const open: string[] = [];
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (inString) {
      if (sign === '\\') at++;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{') open.push('}');
    else if (sign === '[') open.push(']');
    else if (sign === '}' || sign === ']') open.pop();
  }
  return withoutSpareCommas(text + (inString ? '"' : '') + open.reverse().join(''));
}

/** The few fields that matter, read one by one out of what is no JSON at all. */
function pairs(text: string): Fields | null {
  const found: Record<string, unknown> = {};
  const field =
    /"(@type|headline|datePublished|dateModified|inLanguage|articleBody|isAccessibleForFree)"\s*:\s*("(?:[^"\\]|\\.)*"|true|false)/g;
  for (const [, name = '', raw = ''] of text.matchAll(field)) {
    if (Object.hasOwn(found, name)) continue;
    try {
      found[name] = JSON.parse(mended(raw)) as unknown;
    } catch {
      // not this one
    }
  }
  const author = /"author"\s*:\s*[[{][^\]}]{0,400}?"name"\s*:\s*"([^"\\]+)"/.exec(text)?.[1];
  if (author !== undefined) found['author'] = author;
  const publisher = /"publisher"\s*:\s*\{[^}]{0,400}?"name"\s*:\s*"([^"\\]+)"/.exec(text)?.[1];
  if (publisher !== undefined) found['publisher'] = publisher;
  return Object.keys(found).length === 0 ? null : found;
}
