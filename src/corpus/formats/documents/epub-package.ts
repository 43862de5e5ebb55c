/** What an EPUB says of itself: its package document and its table of contents. */

import { decode } from '../../files/decode.ts';
import { boxesOf, closest, attribute, parsePage } from '../../page/box.ts';
import { textOf } from '../../page/blocks.ts';
import { overLimit } from '../../page/limits.ts';
import { entryBytes, type ZipFile } from '../archives/zip-file.ts';
import { elementsOf, textsOf } from './markup.ts';

/** A file of the book in the order of reading; paths are those in the archive. */
export type SpineItem = Readonly<{ path: string; id: string; skip: boolean }>;

export type Package = Readonly<{
  title: string | null;
  creators: readonly string[];
  publisher: string | null;
  /** As written; `null` when it is no whole day. */
  date: string | null;
  language: string | null;
  spine: readonly SpineItem[];
  /** Headings by the path of the file they lead to, the first of each. */
  contents: ReadonlyMap<string, string>;
}>;

/** The largest package document or table of contents, in bytes. */
const MAX_PART = 4 * 1024 * 1024;
/** Files of the book beyond these are not read. */
const MOST_ITEMS = 5000;

const DAMAGED = { problem: 'The e-book is damaged or incomplete.', advice: 'Copy it again, or convert it again.' };

/** Reads the package; says what is wrong with a book that cannot be read. */
export async function readPackage(zip: ZipFile): Promise<Package | Readonly<{ problem: string; advice: string }>> {
  const locks = elementsOf((await partOf(zip, 'META-INF/encryption.xml')) ?? '', 'EncryptionMethod');
  // Fonts are often veiled; that keeps nobody from reading.
  if (locks.some((lock) => !/obfuscation|font/i.test(lock.get('Algorithm') ?? ''))) {
    const advice = 'Ask for a copy without protection, or write the articles as text (.txt or .md).';
    return { problem: 'The e-book is copy-protected.', advice };
  }
  const container = await partOf(zip, 'META-INF/container.xml');
  const root = elementsOf(container ?? '', 'rootfile')[0]?.get('full-path');
  const opf = root === undefined ? null : await partOf(zip, resolve('', root));
  if (root === undefined || opf === null) return DAMAGED;
  const manifest = new Map(elementsOf(opf, 'item').map((item) => [item.get('id') ?? '', item]));
  const pathOf = (href: string): string => resolve(root, href);
  const guided = new Set(
    elementsOf(opf, 'reference')
      .filter((reference) => /^(?:cover|title-page|toc|copyright-page)$/.test(reference.get('type') ?? ''))
      .map((reference) => pathOf(reference.get('href') ?? '')),
  );
  const spine = elementsOf(opf, 'itemref')
    .slice(0, MOST_ITEMS)
    .flatMap((itemref): SpineItem[] => {
      const item = manifest.get(itemref.get('idref') ?? '');
      const href = item?.get('href');
      if (item === undefined || href === undefined) return [];
      const path = pathOf(href);
      const skip =
        itemref.get('linear') === 'no' || guided.has(path) || /\bnav\b|cover-image/.test(item.get('properties') ?? '');
      return [{ path, id: itemref.get('idref') ?? '', skip }];
    });
  if (spine.length === 0) return DAMAGED;
  const date = textsOf(opf, 'date').find((text) => /^\d{4}-\d\d-\d\d/.test(text)) ?? null;
  return {
    title: textsOf(opf, 'title')[0] ?? null,
    creators: textsOf(opf, 'creator'),
    publisher: textsOf(opf, 'publisher')[0] ?? null,
    date: date?.slice(0, 10) ?? null,
    language: textsOf(opf, 'language')[0] ?? null,
    spine,
    contents: await contentsOf(zip, [...manifest.values()], pathOf),
  };
}

async function contentsOf(
  zip: ZipFile,
  items: readonly ReadonlyMap<string, string>[],
  pathOf: (href: string) => string,
): Promise<Map<string, string>> {
  const contents = new Map<string, string>();
  const nav = items.find((item) => /\bnav\b/.test(item.get('properties') ?? ''))?.get('href');
  const ncx = items.find((item) => item.get('media-type') === 'application/x-dtbncx+xml')?.get('href');
  const add = (from: string, href: string, text: string) => {
    const path = resolve(from, href);
    if (text !== '' && !contents.has(path)) contents.set(path, text);
  };
  if (nav !== undefined) {
    const path = pathOf(nav);
    for (const { href, text } of linksOf((await partOf(zip, path)) ?? '')) add(path, href, text);
  }
  if (contents.size === 0 && ncx !== undefined) {
    const path = pathOf(ncx);
    const points = ((await partOf(zip, path)) ?? '').split(/<(?:[a-z]+:)?navPoint\b/i).slice(1);
    for (const point of points)
      add(path, elementsOf(point, 'content')[0]?.get('src') ?? '', textsOf(point, 'text')[0] ?? '');
  }
  return contents;
}

/** The links of a navigation document; of several lists, those of the table of contents. */
function linksOf(html: string): { href: string; text: string }[] {
  if (overLimit(html) !== null) return [];
  const { all } = boxesOf(parsePage(html));
  return all
    .filter((box) => {
      if (box.tag !== 'a') return false;
      const kind = attribute(closest(box, ({ tag }) => tag === 'nav') ?? box, 'epub:type');
      return kind === '' || kind === 'toc';
    })
    .map((box) => ({ href: attribute(box, 'href'), text: textOf(box) }));
}

async function partOf(zip: ZipFile, path: string): Promise<string | null> {
  const entry = zip.entries.find(({ name }) => name === path);
  const bytes = entry === undefined ? null : await entryBytes(entry, MAX_PART).catch(() => null);
  return bytes === null ? null : decode(bytes).text;
}

/** The path in the archive that a link in the file `from` leads to. */
export function resolve(from: string, href: string): string {
  const path = (/^[^#?]*/.exec(href)?.[0] ?? '').split('/');
  const parts = from.split('/').slice(0, -1);
  for (const part of path) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(decoded(part));
  }
  return parts.join('/');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
