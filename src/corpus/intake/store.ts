/** The articles that were taken in, as files of the folder: one Markdown file each, earlier versions kept aside. */

import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { plainAddress } from '../address.ts';
import { toArticleId, type Article, type ArticleId } from '../article.ts';
import type { Remarks } from '../draft/draft.ts';
import { splitFrontMatter } from '../formats/markdown.ts';
import { BACKUP, NOTES, type Removed } from '../removed.ts';
import { toMarkdown, type Origin } from './markdown.ts';

/** Where what was taken in stands in the folder. */
export const ADDED = 'added';
const VERSIONS = join(NOTES, 'versions');
/** Front matter is looked for in so many bytes. */
const HEAD = 64 * 1024;
/** Ids made of titles are cut to so many characters. */
const LONGEST_ID = 80;

/** What is known of an article that was taken in. */
export type Stored = Readonly<{
  id: ArticleId;
  file: string;
  /** A path or an address; of one of many articles there with its id behind a "#". */
  from: string;
  /** The address when the article is all that is there. */
  page: string | null;
  url: string | null;
  added: Date;
  etag: string | null;
  modified: string | null;
}>;

/** What became of an article put into the store. */
export type Put = Readonly<{ what: 'added' | 'updated' | 'unchanged'; id: ArticleId; file: string }>;

/** An article to be put in; without an id it gets one of its date and title. */
export type Incoming = Omit<Article, 'id' | 'file' | 'line' | 'paragraphs' | 'country'> &
  Readonly<{ id: string | null; remarks?: Remarks }>;

export class ArticleStore {
  readonly #folder: string;
  readonly #now: () => Date;
  readonly #byId = new Map<string, Stored>();
  readonly #byOrigin = new Map<string, Stored>();
  /** Addresses are compared without what tracks readers. */
  readonly #byAddress = new Map<string, Stored>();
  /** Ids that other files of the folder have. */
  readonly #taken: ReadonlySet<string>;

  private constructor(folder: string, taken: ReadonlySet<string>, now: () => Date) {
    this.#folder = folder;
    this.#taken = taken;
    this.#now = now;
  }

  /**
   * Looks up what was taken in before.
   * @param taken ids of the folder's other articles
   */
  static async open(
    folder: string,
    taken: ReadonlySet<string>,
    now: () => Date = () => new Date(),
  ): Promise<ArticleStore> {
    const store = new ArticleStore(folder, taken, now);
    const names = await readdir(join(folder, ADDED)).catch(() => []);
    for (const name of names) {
      if (!name.endsWith('.md')) continue;
      const stored = await readStored(join(folder, ADDED, name));
      if (stored !== null) store.#remember(stored);
    }
    return store;
  }

  /** What came from an address, or is cited with it; `null` when nothing does. */
  ofAddress(address: string): Stored | null {
    return this.#byAddress.get(plainAddress(address)) ?? null;
  }

  ofId(id: string): Stored | null {
    return this.#byId.get(id) ?? null;
  }

  /** What an article would update: one that came from the same place, or is cited with the same address. */
  before(article: Incoming, from: string): Stored | null {
    return this.#byOrigin.get(from) ?? (article.url === null ? null : this.ofAddress(article.url));
  }

  /** The id that an article wants, whether it is free or not. */
  wantedId(article: Incoming): ArticleId {
    const title = (article.title ?? article.text).slice(0, LONGEST_ID).normalize('NFKD').replace(/\p{M}/gu, '');
    const made = [article.date ?? '', bare(toArticleId(title))].filter((part) => part !== '').join('-');
    return (bare(toArticleId(article.id ?? made).slice(0, LONGEST_ID)) || 'article') as ArticleId;
  }

  /**
   * Puts an article in. One that is there before is updated.
   * @param from a path, or a plain address; of one of many articles there with its id behind a "#"
   * @param removed a new article gets no id of these, under which it would not be read
   */
  async put(
    article: Incoming,
    from: string,
    server: Pick<Origin, 'etag' | 'modified'> = {},
    removed: Removed | null = null,
  ): Promise<Put> {
    const known = this.before(article, from);
    const id = known?.id ?? this.#freeId(article, removed);
    const now = this.#now();
    const file = known?.file ?? join(this.#folder, ADDED, `${id}.md`);
    const origin: Origin = { from, added: known?.added ?? now, updated: now, ...server };
    const text = toMarkdown({ ...article, id }, origin, article.remarks);
    let what: Put['what'] = 'added';
    if (known !== null) {
      const before = await readFile(file, 'utf8').catch(() => null);
      if (before !== null && sameArticle(before, text)) return { what: 'unchanged', id, file };
      if (before !== null) await this.#setAside(id, before, now);
      what = 'updated';
    }
    await writeWhole(file, text);
    this.#remember({
      id,
      file,
      from,
      page: pageOf(from),
      url: article.url,
      added: origin.added,
      etag: server.etag ?? null,
      modified: server.modified ?? null,
    });
    return { what, id, file };
  }

  /** Deletes what was taken in of an article with every version and copy of it. @returns false when nothing was */
  async delete(id: ArticleId): Promise<boolean> {
    const stored = this.ofId(id);
    await rm(join(this.#folder, VERSIONS, id), { recursive: true, force: true });
    const kept = join(this.#folder, BACKUP);
    for (const name of await readdir(kept).catch(() => []))
      await rm(join(kept, name, ADDED, `${id}.md`), { force: true });
    if (stored === null) return false;
    await rm(stored.file, { force: true });
    this.#byId.delete(id);
    this.#byOrigin.delete(stored.from);
    for (const address of [stored.page, stored.url])
      if (address !== null) this.#byAddress.delete(plainAddress(address));
    return true;
  }

  #remember(stored: Stored): void {
    this.#byId.set(stored.id, stored);
    this.#byOrigin.set(stored.from, stored);
    for (const address of [stored.page, stored.url])
      if (address !== null) this.#byAddress.set(plainAddress(address), stored);
  }

  #freeId(article: Incoming, removed: Removed | null): ArticleId {
    const wanted = this.wantedId(article);
    const isTaken = (id: string) => this.#byId.has(id) || this.#taken.has(id) || removed?.hasId(id) === true;
    let id: string = wanted;
    for (let n = 2; isTaken(id); n++) id = `${wanted}-${n}`;
    return id as ArticleId;
  }

  async #setAside(id: ArticleId, text: string, now: Date): Promise<void> {
    const name = `${now.toISOString().replaceAll(':', '-')}.md`;
    await writeWhole(join(this.#folder, VERSIONS, id, name), text);
  }
}

/** Earlier versions of an article, the oldest first, each with the time it was replaced. */
export async function versionsOf(
  folder: string,
  id: ArticleId,
): Promise<readonly Readonly<{ file: string; until: Date }>[]> {
  const path = join(folder, VERSIONS, id);
  const names = await readdir(path).catch(() => []);
  return names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => {
      const until = new Date(name.slice(0, -3).replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:'));
      return Number.isNaN(until.getTime()) ? [] : [{ file: join(path, name), until }];
    });
}

/** The address that an article is alone at. */
function pageOf(from: string): string | null {
  return /^https?:[^#]+$/i.test(from) ? from : null;
}

/** Without hyphens and dots at its ends: a name that begins with a dot is hidden. */
function bare(id: string): string {
  let [start, end] = [0, id.length];
  while ('-.'.includes(id[start] ?? ' ')) start++;
  while (end > start && '-.'.includes(id[end - 1] ?? ' ')) end--;
  return id.slice(start, end);
}

/** True when two files hold one article, whenever they were written. */
function sameArticle(one: string, other: string): boolean {
  const said = (text: string) =>
    text.replace(/^(?:from|updated|etag|modified): .*\n/gm, (line, at: number) =>
      at < text.indexOf('\n---\n') ? '' : line,
    );
  return said(one) === said(other);
}

/** Writes a file so that it is there whole or not at all. */
async function writeWhole(file: string, text: string): Promise<void> {
  const folder = file.slice(0, file.lastIndexOf('/'));
  await mkdir(folder, { recursive: true });
  const beside = join(folder, `.${process.pid}-${Math.random().toString(36).slice(2)}.part`);
  await writeFile(beside, text);
  await rename(beside, file);
}

/** Reads where a stored article came from; `null` when the file does not say. */
async function readStored(file: string): Promise<Stored | null> {
  const handle = await open(file).catch(() => null);
  if (handle === null) return null;
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const front = splitFrontMatter(buffer.subarray(0, bytesRead).toString('utf8'));
    if (front === null) return null;
    const fields = parseDocument(front.yaml, { schema: 'failsafe', logLevel: 'silent' }).toJS({
      maxAliasCount: 0,
    }) as Record<string, unknown>;
    const field = (name: string) => (typeof fields[name] === 'string' ? fields[name] : null);
    const [id, from, added] = [field('id'), field('from'), field('added')];
    if (id === null || from === null) return null;
    const since = new Date(added ?? NaN);
    return {
      ...{ id: toArticleId(id), file, from, page: pageOf(from) },
      ...{ url: field('url'), etag: field('etag'), modified: field('modified') },
      added: Number.isNaN(since.getTime()) ? new Date(0) : since,
    };
  } catch {
    return null;
  } finally {
    await handle.close();
  }
}
