/** An e-book (EPUB) → one article for each chapter. */

import { readByline, type Byline } from '../../draft/byline.ts';
import { datelineDate, isDateline, isPlacedDateline } from '../../draft/dateline.ts';
import { Budget } from '../../files/files.ts';
import type { OutletTable } from '../../outlets/outlets.ts';
import type { Block } from '../../page/blocks.ts';
import { decodePage } from '../../page/decode-page.ts';
import { entryBytes, openZip, type ZipFile } from '../archives/zip-file.ts';
import { failure, remark, type Input, type Part, type Piece } from '../format.ts';
import { MAX_ARTICLE, wholeBytes } from '../whole.ts';
import { readPackage, type Package, type SpineItem } from './epub-package.ts';
import { blocksOfMarkup, elementsOf, written } from './markup.ts';

/** The largest book that is no file by itself, in bytes. */
const MAX_HELD = 128 * 1024 * 1024;
/** Bytes that are unpacked of a book. */
const MAX_UNPACKED = 256 * 1024 * 1024;

/** Covers, title pages and the like, by what the book calls them or by their file's name. */
const NO_CHAPTER =
  /^(?:cover|title-?_?page|half-?title(?:-?page)?|copyright(?:-?page)?|imprint|colophon|toc|nav|contents|table-?of-?contents|landmarks|loi|lot|index|other-?books|also-?by|advert\w*)$/i;

/**
 * Reads the chapters in the order of the book. The title of an article is that of its chapter, in the contents or as its first
 * heading; its authors, outlet and day those printed under it, else those of the book, whose own title is the outlet when no
 * publisher is known. A file that the contents do not list goes on with the chapter before it.
 */
export async function* readEpub(input: Input): AsyncGenerator<Part> {
  const { file, stem, outlets } = input;
  const source = file.path === null || input.packed ? yield* wholeBytes(input.bytes, MAX_HELD, 'Split it.') : file.path;
  if (source === null) return;
  const zip = await openZip(source, file.within?.budget ?? new Budget(MAX_UNPACKED));
  try {
    const book = await readPackage(zip);
    if ('problem' in book) {
      yield failure(book.problem, book.advice);
      return;
    }
    yield* chaptersOf(zip, book, stem, outlets);
  } finally {
    zip.close();
  }
}

type Chapter = { readonly heading: string | null; readonly blocks: Block[] };

async function* chaptersOf(zip: ZipFile, book: Package, stem: string, outlets: OutletTable): AsyncGenerator<Piece> {
  let open: Chapter | null = null;
  let count = 0;
  let skipped = 0;
  const take = function* (chapter: Chapter | null): Generator<Piece> {
    if (chapter !== null) yield articleOf(chapter, book, outlets, `${stem}-${++count}`);
  };
  for (const item of book.spine) {
    const blocks = await contentOf(zip, item);
    if (blocks === null) {
      yield remark('warning', `The chapter ${item.path} could not be read.`, 'Look whether the book is whole.');
      continue;
    }
    if (blocks === 'no chapter' || !blocks.some(({ kind, text }) => kind !== 'heading' && text.length > 1)) {
      skipped++;
      continue;
    }
    const heading = book.contents.get(item.path) ?? null;
    if (heading === null && book.contents.size > 0 && open !== null) {
      open.blocks.push(...blocks);
      continue;
    }
    yield* take(open);
    open = { heading, blocks: [...blocks] };
  }
  yield* take(open);
  if (count === 0) yield failure('The book holds no chapter with text.', 'Look whether it is a book of pictures only.');
  else if (skipped > 0) {
    const problem = `${skipped} ${skipped === 1 ? 'part' : 'parts'} of the book passed over: cover, contents, copyright or no text.`;
    yield remark('hint', problem, 'Nothing needs to be done.');
  }
}

function articleOf({ heading, blocks }: Chapter, book: Package, outlets: OutletTable, fallbackId: string): Piece {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const [first] = blocks;
  const own = first?.kind === 'heading' ? first.text : null;
  const repeated = first !== undefined && plain(first.text) === plain(heading ?? own ?? '');
  const head = readHead(repeated ? blocks.slice(1) : blocks, outlets);
  const title = heading ?? own ?? book.title;
  const fields = {
    title,
    byline: head.byline !== null && head.byline.names.length > 0 ? [...head.byline.names] : book.creators,
    source: head.byline?.outlet ?? book.publisher ?? (title === book.title ? null : book.title),
    date: head.date ?? book.date,
    language: book.language,
  };
  return { draft: { fields, text: head.rest.map(written).join('\n\n'), line: null, fallbackId } };
}

/** Blocks under the heading that may tell author and day. */
const MOST_HEAD = 3;

/** Takes the lines of author and day off the beginning of a chapter. */
function readHead(
  blocks: readonly Block[],
  outlets: OutletTable,
): Readonly<{ byline: Byline | null; date: string | null; rest: readonly Block[] }> {
  let byline: Byline | null = null;
  let date: string | null = null;
  let from = 0;
  for (; from < Math.min(MOST_HEAD, blocks.length - 1); from++) {
    const block = blocks[from];
    if (block?.kind !== 'text') break;
    const read = readByline(block.text, outlets);
    if (read === null && !isDateline(block.text) && !isPlacedDateline(block.text)) break;
    byline ??= read;
    date ??= datelineDate(block.text);
  }
  return { byline, date, rest: blocks.slice(from) };
}

/** The text of one file of the book. */
async function contentOf(zip: ZipFile, { path, id, skip }: SpineItem): Promise<Block[] | 'no chapter' | null> {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  if (skip || NO_CHAPTER.test(name) || NO_CHAPTER.test(id)) return 'no chapter';
  const entry = zip.entries.find((one) => one.name === path);
  if (entry === undefined) return null;
  const bytes = await entryBytes(entry, MAX_ARTICLE).catch(() => null);
  if (bytes === null) return null;
  const { html } = decodePage(bytes, 'application/xhtml+xml');
  const outer = [elementsOf(html, 'body')[0], elementsOf(html, 'section')[0]];
  const kinds = outer.flatMap((element) => (element?.get('epub:type') ?? '').split(/\s+/));
  if (kinds.some((kind) => NO_CHAPTER.test(kind))) return 'no chapter';
  return blocksOfMarkup(html.slice(Math.max(0, html.search(/<body[\s>]/i))));
}
