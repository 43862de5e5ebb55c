/** A path or an address → articles in the folder. */

import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { plainAddress } from '../address.ts';
import type { Problem } from '../article.ts';
import { BEGINNING, EXTENT, toArticle } from '../draft/draft.ts';
import { readFeed, type Feed, type FeedItem } from '../feeds/feed.ts';
import { readSitemap } from '../feeds/sitemap.ts';
import type { Fetched, Fetcher } from '../fetch/fetcher.ts';
import { CorpusError, readCorpus, type CorpusEntry } from '../folder.ts';
import type { RawFields } from '../draft/metadata.ts';
import { knownOutlets } from '../outlets/outlets.ts';
import type { Page } from '../page/page.ts';
import type { PageReader } from '../page/page-reader.ts';
import { letInAgain, NOTHING_REMOVED, readRemoved } from '../removed.ts';
import type { Added } from './added.ts';
import { clean, problemsOf } from './problems.ts';
import type { ArticleStore, Incoming } from './store.ts';

/** What taking in needs. */
export type Tools = Readonly<{
  folder: string;
  store: ArticleStore;
  fetcher: Fetcher;
  pages: PageReader;
}>;

/** Pages of one sitemap that are fetched; one a second is a while. */
const MOST_PAGES = 500;
/** Sitemaps within sitemaps that are followed. */
const MOST_SITEMAPS = 20;

/** Takes in whatever is typed: a file, a folder, or the address of a page, feed, sitemap or document. */
export async function* add(typed: string, tools: Tools): AsyncGenerator<Added> {
  if (/^https?:\/\//i.test(typed)) yield* addAddress(typed, tools, 'asked');
  else if (/^[a-z][a-z\d+.-]+:\/\//i.test(typed))
    yield trouble(typed, 'Only http and https addresses are fetched.', 'Give a path, or an address with https://.');
  else yield* addPath(typed, tools);
}

/** Whether a person asked for exactly this, or a feed brought it: what was taken out comes back by hand only. */
type Asked = 'asked' | 'brought';

async function* addPath(path: string, tools: Tools): AsyncGenerator<Added> {
  const place = await realpath(path).catch(() => resolve(path));
  const own = await realpath(tools.folder).catch(() => resolve(tools.folder));
  if (place === own || place.startsWith(own + sep)) {
    yield trouble(path, 'It stands in the folder of articles already.', 'There is nothing to do: it is read there.');
    return;
  }
  const warnings: Problem[] = [];
  try {
    for await (const entry of readCorpus(place)) {
      if ('article' in entry) {
        const { article, remarks = {} } = entry;
        // What is said of an article comes before it.
        const told = warnings.splice(0).filter(({ file }) => file === article.file);
        const from = `${join(place, article.file === '' ? '' : sep)}#${article.id}`;
        yield await put({ ...article, remarks, told }, from, tools);
      } else if (entry.problem.severity === 'warning') warnings.push(entry.problem);
      else if (entry.problem.severity === 'error') {
        const { file, line, problem, advice } = entry.problem;
        yield trouble(line === null ? file : `${file}:${line}`, problem, advice);
      }
    }
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    const { cause, message, advice } = error;
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    yield trouble(path, message, missing ? 'Check the path; it counts from the folder you are in.' : advice);
  }
}

async function* addAddress(address: string, tools: Tools, asked: Asked): AsyncGenerator<Added> {
  const known = tools.store.ofAddress(address);
  const fetched = await tools.fetcher.fetch(address, {
    etag: known?.etag ?? null,
    lastModified: known?.modified ?? null,
  });
  if (fetched.status === 'unchanged') {
    if (known !== null)
      yield {
        kind: 'article',
        what: 'unchanged',
        id: known.id,
        title: null,
        from: address,
        file: known.file,
        problems: [],
      };
    return;
  }
  if (fetched.status !== 'ok') {
    yield trouble(address, fetched.problem, fetched.advice);
    return;
  }
  const feed = readFeed(fetched.bytes, fetched.url);
  if (feed !== null) {
    if (feed.items.length === 0 && asked === 'asked')
      yield trouble(address, 'The feed has no entries.', 'Open the address in a browser to see whether it should.');
    yield* addItems(feed, tools);
    return;
  }
  const sitemap = readSitemap(fetched.bytes, fetched.url);
  if (sitemap !== null) yield* addSitemap(sitemap, tools);
  else if (isPage(fetched)) yield await addPage(fetched, tools, asked);
  else yield* addDocument(fetched, tools, asked);
}

type Body = Extract<Fetched, { status: 'ok' }>;

function isPage({ contentType, bytes }: Body): boolean {
  if (contentType !== null && /\bx?html\b/i.test(contentType)) return true;
  return (
    contentType === null &&
    /^\s*<(?:!doctype html|html|head|body)\b/i.test(Buffer.from(bytes.subarray(0, 512)).toString('latin1'))
  );
}

async function addPage(fetched: Body, tools: Tools, asked: Asked): Promise<Added> {
  const { url, bytes, contentType, etag, lastModified } = fetched;
  const read = await tools.pages.read({ bytes, contentType, address: url });
  if ('problem' in read) return trouble(url, read.problem, read.advice);
  return putPage(read.page, plainAddress(url), tools, asked, { etag, modified: lastModified });
}

async function putPage(
  page: Page,
  address: string,
  tools: Tools,
  asked: Asked,
  server: Readonly<{ etag?: string | null; modified?: string | null }>,
): Promise<Added> {
  const { title, source, date, byline, language, text } = page;
  const fields: RawFields = {
    ...{ title, source, date, byline: [...byline], language },
    url: plainAddress(linkOf(page.url, address)),
    ...(page.teaser ? { [EXTENT]: BEGINNING } : {}),
  };
  const { article, notes, remarks } = toArticle(
    { fields, text, line: null, fallbackId: 'page' },
    address,
    knownOutlets,
  );
  if (article === null) {
    const why = notes[0]?.problem ?? 'No article was found on the page.';
    return trouble(address, why, 'Save the article itself as text and add the file.');
  }
  return put({ ...article, id: null, remarks }, address, tools, asked, server);
}

/** A page's own link for itself, but for one that leads to the front page of its site. */
function linkOf(own: string | null, address: string): string {
  if (own === null || !URL.canParse(own)) return address;
  return new URL(own).pathname === '/' && new URL(address).pathname !== '/' ? address : own;
}

/** The articles of a feed: whole ones as they stand in it, of the others their pages. */
export async function* addItems(feed: Feed, tools: Tools): AsyncGenerator<Added> {
  for (const item of feed.items) {
    const address = item.url;
    if (address === null) {
      yield trouble(
        feed.title ?? 'the feed',
        `"${item.title ?? 'An entry'}" has no address.`,
        'Save its text as a file and add that; without an address it could not be told from others.',
      );
      continue;
    }
    const removed = await readRemoved(tools.folder);
    if (removed.hasAddress(address)) {
      yield { kind: 'left out', from: address, why: 'It was taken out.' };
      continue;
    }
    if (item.html === null) {
      // The page of an entry without its text is fetched once; `byline add` of the page itself asks for it again.
      if (tools.store.ofAddress(address) === null) yield* addAddress(address, tools, 'brought');
      continue;
    }
    yield await addItem(item, item.html, feed, address, tools);
  }
}

async function addItem(item: FeedItem, content: string, feed: Feed, address: string, tools: Tools): Promise<Added> {
  const html = `<!doctype html><html><body><article>${content}</article></body></html>`;
  const read = await tools.pages.read({
    ...{ bytes: Buffer.from(html), contentType: 'text/html; charset=utf-8', address },
  });
  if ('problem' in read) return trouble(address, read.problem, read.advice);
  const page: Page = {
    ...read.page,
    ...{ title: item.title, source: feed.title, date: item.date, url: plainAddress(address) },
    byline: item.byline,
    language: item.language ?? feed.language ?? read.page.language,
  };
  return putPage(page, plainAddress(address), tools, 'brought', {});
}

async function* addSitemap(first: NonNullable<ReturnType<typeof readSitemap>>, tools: Tools): AsyncGenerator<Added> {
  const waiting = [...first.sitemaps];
  const pages = [...first.urls];
  for (let n = 0; n < MOST_SITEMAPS && waiting.length > 0; n++) {
    const address = waiting.shift() ?? '';
    const fetched = await tools.fetcher.fetch(address);
    if (fetched.status !== 'ok') {
      if (fetched.status !== 'unchanged') yield trouble(address, fetched.problem, fetched.advice);
      continue;
    }
    const read = readSitemap(fetched.bytes, fetched.url);
    waiting.push(...(read?.sitemaps ?? []));
    pages.push(...(read?.urls ?? []));
  }
  const newest = pages.sort((a, b) => ((a.lastmod ?? '') < (b.lastmod ?? '') ? 1 : -1)).slice(0, MOST_PAGES);
  for (const { url } of newest) yield* addAddress(url, tools, 'brought');
  if (pages.length > newest.length) {
    const problem = `The sitemap lists ${pages.length} pages; the newest ${newest.length} were taken in.`;
    yield trouble(newest[0]?.url ?? '', problem, 'Add the others by their own sitemaps or addresses.');
  }
}

/** Extensions of what servers send. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/epub+zip': 'epub',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/zip': 'zip',
  'application/json': 'json',
  'text/markdown': 'md',
  'text/plain': 'txt',
};

/** Anything else is read as the file that it is. */
async function* addDocument(
  { url, bytes, contentType, etag, lastModified }: Body,
  tools: Tools,
  asked: Asked,
): AsyncGenerator<Added> {
  const folder = await mkdtemp(join(tmpdir(), 'byline-add-'));
  try {
    const file = join(folder, fileName(url, contentType));
    await writeFile(file, bytes);
    const place = plainAddress(url);
    const entries: Extract<CorpusEntry, { article: unknown }>[] = [];
    const warnings: Problem[] = [];
    for await (const entry of readCorpus(file)) {
      if ('problem' in entry) {
        if (entry.problem.severity === 'error') yield trouble(url, entry.problem.problem, entry.problem.advice);
        else if (entry.problem.severity === 'warning') warnings.push(entry.problem);
      } else entries.push(entry);
    }
    // Of many articles the address names none: it is nothing to cite one with, or to know it by.
    const single = entries.length === 1 && entries[0]?.article.line === null;
    for (const { article, remarks = {} } of entries) {
      const from = single ? place : `${place}#${article.id}`;
      const cited = article.url ?? (single ? place : null);
      const told = single ? warnings : [];
      const incoming = { ...article, url: cited, remarks, told };
      yield await put(incoming, from, tools, asked, { etag, modified: lastModified });
    }
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    yield trouble(url, 'What the server sent is no kind of article that is read.', error.advice);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a document is called that came from an address. */
function fileName(url: string, contentType: string | null): string {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const last = decodeURIComponentSafely(new URL(url).pathname.split('/').at(-1) ?? '').replace(
    /[^\p{L}\p{N}._-]+/gu,
    '-',
  );
  const extension = EXTENSIONS[type];
  const name =
    extension === undefined || last.toLowerCase().endsWith(`.${extension}`)
      ? last
      : `${last || 'document'}.${extension}`;
  return name.replace(/^\.+/, '') || 'document.txt';
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function put(
  { told = [], ...found }: Incoming & Readonly<{ told?: readonly Problem[] }>,
  from: string,
  { store, folder }: Tools,
  asked: Asked = 'asked',
  server: Readonly<{ etag?: string | null; modified?: string | null }> = {},
): Promise<Added> {
  const { article, problems } = clean(found);
  if (article.text.trim() === '')
    return trouble(from, 'The article has no text.', 'Add the text, or take the article out.');
  const removed = asked === 'brought' ? await readRemoved(folder) : NOTHING_REMOVED;
  const known = store.before(article, from);
  const id = known?.id ?? store.wantedId(article);
  if (removed.hasAddress(from) || removed.includes({ id, url: article.url ?? from }))
    return { kind: 'left out', from, why: 'It was taken out.' };
  const done = await store.put(article, from, server, removed);
  if (asked === 'asked') await letInAgain(folder, { id: done.id, url: article.url, from });
  const wrong = done.what === 'unchanged' ? [] : await problemsOf(done.file, [...told, ...problems]);
  return { kind: 'article', ...done, title: article.title, from, problems: wrong };
}

function trouble(from: string, problem: string, advice: string): Added {
  return { kind: 'problem', from, problem, advice };
}
