/** A feed → its items. */

import { parseFeed } from 'feedsmith';
import type { IsoDate } from '../article.ts';
import { withinTime } from '../files/deadline.ts';
import { splitByline } from '../draft/metadata.ts';
import { isFull, plainText } from './content.ts';
import { printedDay } from './day.ts';
import { decodeDocument } from './decode.ts';
import { type RawFeed, rawFeed, type RawItem } from './items.ts';

export type FeedItem = Readonly<{
  /** As the feed names the item, else its address, else its title. */
  id: string;
  url: string | null;
  title: string | null;
  /** The day as printed. */
  date: IsoDate | null;
  byline: readonly string[];
  /** The whole article as HTML; `null` when the feed has only a part of it, so that the page is to be fetched. */
  html: string | null;
  /** Plain text, on one line. */
  summary: string | null;
  language: string | null;
}>;

export type Feed = Readonly<{
  title: string | null;
  link: string | null;
  language: string | null;
  items: readonly FeedItem[];
}>;

/** Characters of a feed, and items of it, that are read. */
const LONGEST = 10_000_000;
const MOST_ITEMS = 1_000;

/** Milliseconds for reading one feed. One of a thousand articles in 5 MB takes about 600 of computing. */
const PATIENCE = 5_000;

/** No byline names more people, and no name is longer. */
const MOST_NAMES = 20;
const LONGEST_NAME = 100;

/**
 * Reads RSS, Atom, RDF or JSON Feed; `null` for everything else, and for what takes more than five seconds. `address` is
 * where it was found: links are relative to what the feed says, else to that. Entities are never expanded beyond characters.
 */
export function readFeed(data: Uint8Array | string, address: string): Feed | null {
  const text = typeof data === 'string' ? data : decodeDocument(data);
  if (text.length > LONGEST || !/^\s{0,1000}[<{]/.test(text)) return null;
  try {
    return withinTime(() => inOneForm(rawFeed(parseFeed(text, { maxItems: MOST_ITEMS })), address), PATIENCE);
  } catch {
    // No feed, a broken one, or one made to keep its reader busy.
    return null;
  }
}

function inOneForm(feed: RawFeed, address: string): Feed {
  const link = toWeb(feed.link, address);
  const base = toWeb(feed.base, address) ?? address;
  const language = toLanguage(feed.language);
  const items = feed.items.slice(0, MOST_ITEMS).flatMap((item) => readItem(item, base, language) ?? []);
  return { title: plainText(feed.title), link, language, items };
}

function readItem(item: RawItem, feedBase: string, language: string | null): FeedItem | null {
  const base = toWeb(item.base, feedBase) ?? feedBase;
  const url = toWeb(item.link, base);
  const title = plainText(item.title);
  const id = item.id ?? url ?? title;
  if (id === null) return null;
  // Many feeds put the whole article into the field that is meant for its summary.
  const [html, summary] =
    item.content !== undefined && isFull(item.content, item.summary ?? null)
      ? [item.content, plainText(item.summary)]
      : item.summary !== undefined && isFull(item.summary, null)
        ? [item.summary, null]
        : [null, plainText(item.summary ?? item.content)];
  const date = printedDay(item.date ?? '');
  return { id, url, title, date, byline: names(item), html, summary, language: toLanguage(item.language) ?? language };
}

/** The people of a byline; e-mail addresses are no names. */
function names(item: RawItem): readonly string[] {
  const all = item.names.flatMap((name) => splitByline((plainText(name) ?? '').slice(0, LONGEST_NAME * MOST_NAMES)));
  const people = all.filter((name) => !name.includes('@') && name.length <= LONGEST_NAME);
  return [...new Set(people)].slice(0, MOST_NAMES);
}

/** An http or https address, resolved. */
export function toWeb(link: string | undefined, base: string): string | null {
  const trimmed = link?.trim() ?? '';
  if (trimmed === '') return null;
  try {
    const url = new URL(trimmed, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

function toLanguage(code: string | undefined): string | null {
  return /^[a-z]{2,3}(?=$|[-_])/.exec(code?.trim().toLowerCase() ?? '')?.[0] ?? null;
}
