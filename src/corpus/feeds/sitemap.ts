/**
 * A sitemap (https://www.sitemaps.org/protocol.html) → the addresses in it. Read by a scanner of tags, since nothing else is
 * needed and building a tree takes many times as long.
 */

import { gunzipSync } from 'node:zlib';
import type { IsoDate } from '../article.ts';
import { printedDay } from './day.ts';
import { decodeDocument } from './decode.ts';
import { toWeb } from './feed.ts';

export type SitemapEntry = Readonly<{
  url: string;
  /** Day of the last change. */
  lastmod: IsoDate | null;
  /** Of the news extension: day, headline, outlet and language. */
  date: IsoDate | null;
  title: string | null;
  source: string | null;
  language: string | null;
}>;

/** `cut` when there was more than is read. */
export type Sitemap = Readonly<{ urls: readonly SitemapEntry[]; sitemaps: readonly string[]; cut: boolean }>;

/** A sitemap may have 50,000 entries by its protocol, and an index as many; no index is that long in earnest. */
const MOST_URLS = 50_000;
const MOST_SITEMAPS = 1_000;
/** Bytes after unpacking, by the protocol. */
const LONGEST = 50 * 1024 * 1024;
/** Characters of one field. */
const LONGEST_FIELD = 4_096;

/** Reads a urlset or a sitemapindex, also packed by gzip; `null` for anything else. */
export function readSitemap(bytes: Uint8Array, address: string): Sitemap | null {
  const text = unpack(bytes);
  if (text === null || !isSitemap(text)) return null;
  const urls: SitemapEntry[] = [];
  const sitemaps: string[] = [];
  for (const { kind, fields } of entries(text)) {
    const url = toWeb(fields.get('loc'), address);
    if (url === null) continue;
    const full = kind === 'url' ? urls.length === MOST_URLS : sitemaps.length === MOST_SITEMAPS;
    if (full) return { urls, sitemaps, cut: true };
    if (kind === 'url') urls.push(entry(url, fields));
    else sitemaps.push(url);
  }
  return { urls, sitemaps, cut: false };
}

/** True when the first element is that of a sitemap. */
function isSitemap(text: string): boolean {
  for (const part of parts(text)) {
    if (part.text === undefined) return part.local === 'urlset' || part.local === 'sitemapindex';
  }
  return false;
}

function entry(url: string, fields: ReadonlyMap<string, string>): SitemapEntry {
  const line = (name: string) => (fields.get(name) ?? '').replace(/\s+/g, ' ').trim() || null;
  return {
    url,
    lastmod: printedDay(fields.get('lastmod') ?? ''),
    date: printedDay(fields.get('news:publication_date') ?? ''),
    title: line('news:title'),
    source: line('news:name'),
    language: /^[a-z]{2,3}(?=$|[-_])/.exec(line('news:language')?.toLowerCase() ?? '')?.[0] ?? null,
  };
}

function unpack(bytes: Uint8Array): string | null {
  try {
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    if (bytes.length > LONGEST) return null;
    return decodeDocument(packed ? gunzipSync(bytes, { maxOutputLength: LONGEST }) : bytes);
  } catch {
    return null;
  }
}

type Entry = Readonly<{ kind: 'url' | 'sitemap'; fields: ReadonlyMap<string, string> }>;

/** The entries in order. */
function* entries(text: string): Generator<Entry> {
  let kind: Entry['kind'] | null = null;
  let prefix = '';
  let news: string | null = null;
  let fields = new Map<string, string>();
  let field: string | null = null;
  for (const part of parts(text)) {
    if (part.text !== undefined) {
      if (field !== null) fields.set(field, ((fields.get(field) ?? '') + part.text).slice(0, LONGEST_FIELD));
      continue;
    }
    const { local, space, closes } = part;
    field = null;
    if (local === 'url' || local === 'sitemap') {
      if (closes && kind === local) yield { kind, fields };
      kind = closes ? null : local;
      prefix = space;
      news = null;
      fields = new Map<string, string>();
    } else if (local === 'news' && space !== prefix) news = closes ? null : space;
    else if (kind !== null && !closes) field = fieldOf(part, prefix, news);
  }
}

/**
 * The name of a field: those of an entry have its prefix, those of the news extension that of its element, since pictures and
 * films have titles and addresses too. `null` for any other.
 */
function fieldOf({ local, space }: Tag, prefix: string, news: string | null): string | null {
  if (space === prefix && (local === 'loc' || local === 'lastmod')) return local;
  return space === news ? `news:${local}` : null;
}

type Tag = Readonly<{ text?: undefined; local: string; space: string; closes: boolean }>;
type Part = Readonly<{ text: string }> | Tag;

/** Tags and texts in order. Comments, declarations and whatever is not closed are passed over. */
function* parts(text: string): Generator<Part> {
  for (let at = 0; ;) {
    const open = text.indexOf('<', at);
    if (open > at) yield { text: characters(text.slice(at, Math.min(open, at + LONGEST_FIELD))) };
    if (open === -1) return;
    const [start, end] = text.startsWith('<!--', open)
      ? [4, '-->']
      : text.startsWith('<![CDATA[', open)
        ? [9, ']]>']
        : [1, '>'];
    const close = text.indexOf(end, open + start);
    if (close === -1) return;
    if (start === 9) yield { text: text.slice(open + 9, Math.min(close, open + 9 + LONGEST_FIELD)) };
    const tag = start === 1 ? /^(\/?)(?:([\w.-]{1,40}):)?([\w.-]{1,40})/.exec(text.slice(open + 1, open + 90)) : null;
    if (tag) yield { closes: tag[1] === '/', space: tag[2] ?? '', local: (tag[3] ?? '').toLowerCase() };
    at = close + end.length;
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and those by number; any other stays as written, whatever a DTD says. */
function characters(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (written, decimal, hex, name) => {
    if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? written;
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : written;
  });
}
