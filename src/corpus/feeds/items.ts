/** The four forms of feeds → one. */

import type { parseFeed } from 'feedsmith';
import { asHtml } from './content.ts';

type Parsed = ReturnType<typeof parseFeed<string>>;
type Rss = Extract<Parsed, { format: 'rss' }>['feed'];
type RssItem = NonNullable<Rss['items']>[number];
type Atom = Extract<Parsed, { format: 'atom' }>['feed'];
type Rdf = Extract<Parsed, { format: 'rdf' }>['feed'];
type Json = Extract<Parsed, { format: 'json' }>['feed'];

type Text = string | undefined;

/** An item as printed: nothing is resolved or checked. */
export type RawItem = Readonly<{
  id: Text;
  link: Text;
  /** What links are relative to, where the item says so. */
  base: Text;
  title: Text;
  date: Text;
  names: readonly Text[];
  content: Text;
  summary: Text;
  language: Text;
}>;

export type RawFeed = Readonly<{ title: Text; link: Text; base: Text; language: Text; items: readonly RawItem[] }>;

export function rawFeed(parsed: Parsed): RawFeed {
  switch (parsed.format) {
    case 'rss':
      return fromRss(parsed.feed);
    case 'rdf':
      return fromRdf(parsed.feed);
    case 'atom':
      return fromAtom(parsed.feed);
    case 'json':
      return fromJson(parsed.feed);
  }
}

function fromRss(feed: Rss): RawFeed {
  const language = feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang;
  const items = (feed.items ?? []).map(fromRssItem);
  return { title: feed.title, link: feed.link, base: feed.xml?.base ?? feed.link, language, items };
}

function fromRssItem(item: RssItem): RawItem {
  const { dc, guid } = item;
  return {
    id: guid?.value,
    link: rssLink(item),
    base: item.xml?.base,
    title: item.title ?? dc?.titles?.[0],
    date: rssDate(item),
    names: dc?.creators ?? item.authors?.map(({ name }) => name) ?? [],
    content: item.content?.encoded,
    summary: item.description,
    language: dc?.languages?.[0] ?? item.xml?.lang,
  };
}

/** The link of an item, or its guid, which is one unless it says otherwise. */
function rssLink({ link, atom, guid }: RssItem): Text {
  const permanent = guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '');
  return link ?? webLink(atom?.links) ?? (permanent ? guid?.value : undefined);
}

function rssDate({ pubDate, dc, dcterms, atom }: RssItem): Text {
  return pubDate ?? dc?.dates?.[0] ?? dcterms?.created?.[0] ?? atom?.published ?? atom?.updated;
}

function fromRdf(feed: Rdf): RawFeed {
  const items = (feed.items ?? []).map((item): RawItem => ({
    id: item.rdf?.about ?? item.link,
    link: item.link,
    base: item.xml?.base,
    title: item.title,
    date: item.dc?.dates?.[0] ?? item.dcterms?.created?.[0],
    names: item.dc?.creators ?? [],
    content: item.content?.encoded,
    summary: item.description,
    language: item.dc?.languages?.[0] ?? item.xml?.lang,
  }));
  const language = feed.dc?.languages?.[0] ?? feed.xml?.lang;
  return { title: feed.title, link: feed.link, base: feed.xml?.base ?? feed.link, language, items };
}

function fromAtom(feed: Atom): RawFeed {
  const items = (feed.entries ?? []).map((entry): RawItem => {
    const { content, summary } = entry;
    return {
      id: entry.id,
      link: webLink(entry.links),
      base: entry.xml?.base,
      title: atomHtml(entry.title),
      date: entry.published ?? entry.dc?.dates?.[0] ?? entry.updated,
      names: (entry.authors ?? feed.authors ?? []).map(({ name }) => name),
      content: atomHtml(content),
      summary: atomHtml(summary),
      language: content?.xml?.lang ?? entry.xml?.lang ?? entry.dc?.languages?.[0],
    };
  });
  const language = feed.xml?.lang ?? feed.dc?.languages?.[0];
  return { title: atomHtml(feed.title), link: webLink(feed.links), base: feed.xml?.base, language, items };
}

function fromJson(feed: Json): RawFeed {
  const items = (feed.items ?? []).map((item): RawItem => {
    const names = item.authors ?? feed.authors ?? [];
    return {
      id: item.id,
      link: item.url ?? item.external_url,
      base: undefined,
      title: item.title === undefined ? undefined : asText(item.title),
      date: item.date_published ?? item.date_modified,
      names: names.map(({ name }) => name),
      content: item.content_html ?? (item.content_text === undefined ? undefined : asHtml(item.content_text)),
      summary: item.summary === undefined ? undefined : asText(item.summary),
      language: item.language,
    };
  });
  const title = feed.title === undefined ? undefined : asText(feed.title);
  return { title, link: feed.home_page_url, base: feed.home_page_url, language: feed.language, items };
}

/** The link to the page for people among those of Atom (RFC 4287, section 4.2.7). */
function webLink(links: readonly Readonly<{ href?: string; rel?: string; type?: string }>[] | undefined): Text {
  const pages = (links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate');
  return (pages.find(({ type }) => type === undefined || /html/i.test(type)) ?? pages[0])?.href;
}

/** Text constructs of Atom are plain unless their type says otherwise (RFC 4287, section 3.1.1). */
function atomHtml(text: Readonly<{ value?: string; type?: string }> | undefined): Text {
  if (text?.value === undefined) return undefined;
  return /html/i.test(text.type ?? '') ? text.value : asText(text.value);
}

/** Plain text as HTML that reads the same. */
function asText(text: string): string {
  return /[<&\n]/.test(text) ? asHtml(text) : text;
}
