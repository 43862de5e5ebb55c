/** Who published a page, what it is called, by whom and when: JSON-LD before meta elements before what the page shows. */

import { readByline } from '../../draft/byline.ts';
import { splitByline } from '../../draft/metadata.ts';
import { knownOutlets } from '../../outlets/outlets.ts';
import type { IsoDate } from '../../article.ts';
import { wordCount } from '../blocks.ts';
import type { Box, DomDocument } from '../box.ts';
import { sameText } from '../container.ts';
import { dayOf } from './dates.ts';
import { plainLine } from './entities.ts';
import { isFields, type Fields, type LinkedData } from './jsonld.ts';
import { titledOutlet, withoutOutlet } from './outlet.ts';
import { languageOf, Shown } from './shown.ts';

export type Facts = Readonly<{
  title: string | null;
  source: string | null;
  byline: readonly string[];
  date: IsoDate | null;
  updated: IsoDate | null;
  url: string | null;
  language: string | null;
}>;

/** Meta elements by the name they go by, in lower case; the first of one name counts, authors all. */
type Meta = ReadonlyMap<string, readonly string[]>;

const TITLE = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'sailthru.title',
  'title',
  'headline',
];
const SOURCE = [
  'og:site_name',
  'parsely-site',
  'citation_journal_title',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'application-name',
  'apple-mobile-web-app-title',
  'cre',
];
const AUTHOR = [
  'article:author',
  'article:author_name',
  'author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.author',
  'citation_author',
  'sailthru.author',
  'byl',
  'byline',
  'article.author',
];
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'parsely-pub-date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'citation_publication_date',
  'citation_date',
  'sailthru.date',
  'datepublished',
  'date.published',
  'publish-date',
  'publishdate',
  'publication_date',
  'published_time',
  'pubdate',
  'ptime',
  'article.published',
  'displaydate',
  'date',
  'originalpublicationdate',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'dcterms.modified',
  'dc.date.modified',
  'datemodified',
  'lastmod',
  'last-modified',
  'utime',
  'article.updated',
  'revised',
];
const LANGUAGE = ['og:locale', 'dc.language', 'dcterms.language', 'content-language', 'language', 'citation_language'];

/** Reads everything a page tells about its article. */
export function readFacts(
  document: DomDocument,
  boxes: readonly Box[],
  data: LinkedData,
  address: string | null,
): Facts {
  const meta = readMeta(document);
  const { article } = data;
  const shown = new Shown(boxes);
  const stated = nameOf(article?.['publisher'], data) ?? first(meta, SOURCE, usable);
  const source = stated ?? shownOutlet(document, data, meta, shown);
  return {
    title: titleOf(document, data, meta, shown, source),
    source,
    byline: bylineOf(data, meta, shown, source),
    date: publishedOn(article, meta) ?? shown.date(),
    updated: dayIn(article?.['dateModified']) ?? first(meta, MODIFIED, dayOf) ?? shown.updated(),
    url: addressOf(document, meta, address),
    language: statedLanguage(data) ?? first(meta, LANGUAGE, languageOf) ?? shown.language(),
  };
}

/** The outlet of a page that states none: what its titles have beside the headline, else the one in its byline. */
function shownOutlet(document: DomDocument, data: LinkedData, meta: Meta, shown: Shown): string | null {
  const heading = shown.heading();
  const metaTitle = first(meta, TITLE, usable);
  const headlines = [line(data.article?.['headline']), metaTitle, heading].filter((one) => one !== null);
  const told = { authors: bylineOf(data, meta, shown, null), menu: shown.menu(), logos: shown.logos() };
  const windowTitle = usable(document.querySelector('title')?.textContent ?? '');
  return (
    titledOutlet(windowTitle, headlines, told) ??
    titledOutlet(metaTitle, heading === null ? [] : [heading], told) ??
    shown.creditedOutlet()
  );
}

function titleOf(
  document: DomDocument,
  { article }: LinkedData,
  meta: Meta,
  shown: Shown,
  source: string | null,
): string | null {
  return (
    line(article?.['headline']) ??
    withoutOutlet(first(meta, TITLE, usable), source) ??
    shown.heading() ??
    line(article?.['name']) ??
    shown.partOf(withoutOutlet(usable(document.querySelector('title')?.textContent ?? ''), source))
  );
}

function publishedOn(article: Fields | null, meta: Meta): IsoDate | null {
  return dayIn(article?.['datePublished']) ?? first(meta, PUBLISHED, dayOf) ?? dayIn(article?.['dateCreated']);
}

function statedLanguage(data: LinkedData): string | null {
  const stated = data.article?.['inLanguage'];
  return languageOf(line(stated) ?? nameOf(stated, data));
}

function readMeta(document: DomDocument): Meta {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content');
    if (content === null || content.trim() === '') continue;
    for (const by of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(by)?.trim().toLowerCase();
      if (name === undefined || name === '') continue;
      const values = meta.get(name);
      if (values === undefined) meta.set(name, [content]);
      else values.push(content);
    }
  }
  return meta;
}

/** The first value under any of the names that can be read. */
function first<T>(meta: Meta, names: readonly string[], read: (value: string) => T | null): T | null {
  for (const name of names) {
    for (const value of meta.get(name) ?? []) {
      const known = read(value);
      if (known !== null) return known;
    }
  }
  return null;
}

/** A line of text; `null` when it is empty, an address or a left-over of a template. */
function usable(value: string): string | null {
  const text = plainLine(value);
  return text === '' ||
    /^(?:https?:|\/\/|@)/i.test(text) ||
    /^(?:undefined|null|n\/a|none|unknown|\{\{.*\}\})$/i.test(text)
    ? null
    : text.slice(0, 1000);
}

function line(value: unknown): string | null {
  if (Array.isArray(value)) return line(value[0]);
  return typeof value === 'string' ? usable(value) : null;
}

/** The name of a person or an organisation, given as text, as an object or as a reference. */
function nameOf(value: unknown, data: LinkedData): string | null {
  return namesOf(value, data, 0)[0] ?? null;
}

function namesOf(value: unknown, data: LinkedData, depth: number): string[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return (value as unknown[]).flatMap((one) => namesOf(one, data, depth + 1));
  if (typeof value === 'string') return usable(value) === null ? referred(value, data, depth) : [usable(value) ?? ''];
  if (!isFields(value)) return [];
  const own = line(value['name']) ?? joined(value);
  if (own !== null) return Array.isArray(value['name']) ? namesOf(value['name'], data, depth + 1) : [own];
  return typeof value['@id'] === 'string' ? referred(value['@id'], data, depth) : [];
}

function joined(value: Fields): string | null {
  const [given, family] = [line(value['givenName']), line(value['familyName'])];
  return given !== null && family !== null ? `${given} ${family}` : line(value['alternateName']);
}

function referred(id: string, data: LinkedData, depth: number): string[] {
  const target = data.byId.get(id);
  return target === undefined ? [] : namesOf({ ...target, '@id': undefined }, data, depth + 1);
}

/** The authors by the first source that names any; the outlet itself is no author. */
function bylineOf(data: LinkedData, meta: Meta, shown: Shown, source: string | null): string[] {
  const told = [
    namesOf(data.article?.['author'], data, 0),
    namesOf(data.article?.['creator'], data, 0),
    ...AUTHOR.map((name) => (meta.get(name) ?? []).flatMap((value) => usable(value) ?? [])),
  ];
  for (const names of told) {
    const authors = people(names, source);
    if (authors.length > 0) return authors;
  }
  return people(shown.byline().names, source);
}

const NO_NAME =
  /^(?:admin|administrator|editor|webmaster|guest|staff|redaktion|redacción|facebook|author|by|written by)$/i;

function people(names: readonly string[], source: string | null): string[] {
  const authors = names.flatMap((name) => {
    const read = name.length <= 160 ? (readByline(name, knownOutlets)?.names ?? []) : [];
    return read.length > 0
      ? read
      : splitByline(name.replace(/^(?:by|by:|por|von|par|di|written by|words by|text:|texto:?)\s+/i, ''));
  });
  const fits = (name: string): boolean =>
    !sameText(name, source) &&
    !NO_NAME.test(name) &&
    !name.includes('@') &&
    wordCount(name) > 0 &&
    wordCount(name) <= 8;
  return [...new Set(authors.map((name) => name.trim()).filter(fits))];
}

function dayIn(value: unknown): IsoDate | null {
  if (Array.isArray(value)) return dayIn(value[0]);
  return typeof value === 'string' ? dayOf(value) : null;
}

/** The page's own link for itself, else its address. */
function addressOf(document: DomDocument, meta: Meta, address: string | null): string | null {
  const canonical = [...document.querySelectorAll('link[rel]')].find((link) =>
    /(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute('rel') ?? ''),
  );
  const base = address !== null && URL.canParse(address) ? address : undefined;
  for (const written of [canonical?.getAttribute('href'), meta.get('og:url')?.[0], address]) {
    const text = written?.trim() ?? '';
    if (text === '' || !URL.canParse(text, base)) continue;
    const { href, protocol } = new URL(text, base);
    if (protocol === 'http:' || protocol === 'https:') return href;
  }
  return null;
}
