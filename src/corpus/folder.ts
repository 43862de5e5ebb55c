/** A folder or a file → its articles, one after the other, and everything that was wrong on the way. */

import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Article, ArticleId, Problem } from './article.ts';
import { collect, lines, peek, streamFile, type Chunks } from './files/bytes.ts';
import { binaryKind, byteOrderMark, decode, unixLines, type Encoding } from './files/decode.ts';
import { toArticle } from './draft.ts';
import { listFiles, unreadable, type CorpusFile } from './files/files.ts';
import type { Piece } from './formats/format.ts';
import { isJson, readJson, readJsonLine } from './formats/json.ts';
import { readMarkdown } from './formats/markdown.ts';
import { readPageFile } from './formats/page.ts';
import { readText } from './formats/text.ts';
import { Gaps } from './gaps.ts';
import { domainOf, knownOutlets, withOutlets, type Outlet, type OutletTable } from './outlets/outlets.ts';
import { OUTLETS_FILE, readOutlets } from './outlets/own-outlets.ts';
import { CorpusError, type Note } from './problem.ts';

export { CorpusError } from './problem.ts';

export type CorpusEntry = Readonly<{ article: Article }> | Readonly<{ problem: Problem }>;

/** The largest article, as a file or as a line of JSONL. The longest novels have half of it. */
const MAX_ARTICLE = 8 * 1024 * 1024;
/** The largest JSON array, which has to be held in memory whole. */
const MAX_JSON = 128 * 1024 * 1024;
/** Problems of one file beyond these are only counted. */
const MOST_NOTES = 50;
/** How much of a file is looked at to tell what it is. */
const HEAD = 8192;

/** Readers of files that are read whole: text → drafts and notes. */
const WHOLE = {
  markdown: readMarkdown,
  text: (text, stem, outlets) => [readText(text, stem, outlets)],
} as const satisfies Readonly<Record<string, (text: string, stem: string, outlets: OutletTable) => Iterable<Piece>>>;

type Format = keyof typeof WHOLE | 'jsonl' | 'json' | 'page';

/** Formats by extension. */
const FORMATS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json',
  html: 'page',
  htm: 'page',
  xhtml: 'page',
};
const KNOWN =
  'Articles are .txt, .md, .jsonl or .json files or saved web pages (.html), each also packed with gzip (.gz).';

/**
 * Reads a corpus: a folder with everything in it, or one file. Gives articles in the order of file names and lines, and
 * problems where they arise; one article at a time is in memory. The same folder gives the same sequence every time.
 *
 * @throws {CorpusError} when there is nothing to read: the path is missing, not readable, or holds no file of articles.
 */
export async function* readCorpus(path: string): AsyncGenerator<CorpusEntry> {
  const { files, problems, outlets } = await open(path);
  for (const problem of problems) yield { problem };
  const seen = new Map<ArticleId, string>();
  const credited = await withNamed(outlets, files);
  for (const file of files) yield* readFile(file, outlets, credited, seen);
}

/**
 * The outlets with those that files with metadata name: a plain text may be by one of them. Looks at the beginnings only, and
 * only where there are plain texts too.
 */
async function withNamed(outlets: OutletTable, files: readonly CorpusFile[]): Promise<OutletTable> {
  const named = new Set<string>();
  const kinds = new Map(files.map((file) => [file, formatOf(file.name)]));
  if (![...kinds.values()].includes('text')) return outlets;
  for (const [file, kind] of kinds) {
    if (kind === null || kind === 'text' || kind === 'json' || kind === 'page') continue;
    try {
      for (const source of await sourcesIn(file, kind)) if (domainOf(source) === null) named.add(source);
    } catch {
      // what is wrong with the file is said when it is read
    }
  }
  const others = [...named].filter((name) => outlets.find(name) === null);
  return others.length === 0
    ? outlets
    : outlets.with(others.map((name) => ({ name, country: null, domains: [], aliases: [] })));
}

/** The outlets that the beginning of a file names. */
async function sourcesIn(file: CorpusFile, kind: Exclude<Format, 'text' | 'json' | 'page'>): Promise<string[]> {
  let head = Buffer.alloc(0);
  for await (const chunk of streamFile(file.path, /\.gz$/i.test(file.name))) {
    head = Buffer.concat([head, chunk]);
    if (head.length >= HEAD) break;
  }
  const text = decode(head.subarray(0, HEAD)).text;
  const pieces =
    kind === 'jsonl'
      ? text.split('\n').map((line, index) => readJsonLine(line, index + 1, ''))
      : [...WHOLE[kind](text, '')];
  return pieces.flatMap((piece) => {
    const source = piece !== null && 'draft' in piece ? piece.draft.fields.source : null;
    return typeof source === 'string' && source.trim() !== '' ? [source.trim()] : [];
  });
}

/** Everything one file gives. A fault ends this file, never the others. `seen` has every id so far and its place. */
async function* readFile(
  file: CorpusFile,
  outlets: OutletTable,
  credited: OutletTable,
  seen: Map<ArticleId, string>,
): AsyncGenerator<CorpusEntry> {
  const gaps = new Gaps(formatOf(file.name) === 'text');
  let told = 0;
  const tell = function* (notes: readonly Note[]): Generator<CorpusEntry> {
    for (const note of notes) if (told++ < MOST_NOTES) yield { problem: at(file, note) };
  };
  try {
    for await (const piece of readPieces(file, credited)) {
      if ('note' in piece) {
        yield* tell([piece.note]);
        continue;
      }
      const { article, notes, missing } = toArticle(piece.draft, file.name, outlets);
      yield* tell(notes);
      if (article === null) continue;
      const earlier = seen.get(article.id);
      if (earlier !== undefined) {
        yield* tell([taken(article, earlier)]);
        continue;
      }
      seen.set(article.id, place(article));
      gaps.add(article, missing);
      yield { article };
    }
  } catch (error) {
    yield { problem: unreadable(file.name, error) };
  }
  if (told > MOST_NOTES) yield { problem: at(file, more(told - MOST_NOTES)) };
  for (const note of gaps.notes()) yield { problem: at(file, note) };
}

type Corpus = Readonly<{ files: readonly CorpusFile[]; problems: readonly Problem[]; outlets: OutletTable }>;

/** Finds out what there is to read. */
async function open(path: string): Promise<Corpus> {
  const found = await stat(path).catch((error: unknown) => {
    const advice = 'Check the path given with --corpus or in BYLINE_CORPUS.';
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const message = missing ? `There is no folder or file ${path}.` : `${path} cannot be opened.`;
    throw new CorpusError(message, advice, { cause: error });
  });
  if (found.isFile()) return { files: [{ path, name: basename(path) }], problems: [], outlets: knownOutlets };
  if (!found.isDirectory()) throw new CorpusError(`${path} is neither a folder nor a file.`, KNOWN);

  const listing = await listFiles(path);
  const table = listing.files.find(({ name }) => OUTLETS_FILE.test(name));
  const files = listing.files.filter(({ name }) => formatOf(name) !== null);
  const others = listing.files.filter((file) => file !== table && formatOf(file.name) === null);
  if (files.length === 0 && listing.problems.length === 0) {
    const what = others.length === 0 ? 'is empty' : `holds no articles, only ${others.length} files of other kinds`;
    throw new CorpusError(`The folder ${path} ${what}.`, `${KNOWN} Put some into it, or name another folder.`);
  }
  const problems = others.map((file) =>
    at(file, { line: null, severity: 'hint', problem: 'The file is of no kind that is read.', advice: KNOWN }),
  );
  const own = table === undefined ? null : await readOwnOutlets(table);
  return {
    files,
    problems: [...listing.problems, ...(own?.problems ?? []), ...problems],
    outlets: own === null || own.outlets.length === 0 ? knownOutlets : withOutlets(own.outlets),
  };
}

/** The corpus's own table of outlets. */
async function readOwnOutlets(file: CorpusFile): Promise<{ outlets: readonly Outlet[]; problems: Problem[] }> {
  try {
    const bytes = await collect(streamFile(file.path, false), MAX_ARTICLE);
    if (bytes === null) throw new Error('it is too large');
    const { outlets, notes } = readOutlets(unixLines(decode(bytes).text));
    return { outlets, problems: notes.map((note) => at(file, note)) };
  } catch (error) {
    return { outlets: [], problems: [unreadable(file.name, error)] };
  }
}

async function* readPieces(file: CorpusFile, outlets: OutletTable): AsyncGenerator<Piece> {
  const stem = stemOf(file.name);
  const { head, all } = await peek(streamFile(file.path, /\.gz$/i.test(file.name)), HEAD);
  const start = decode(head.subarray(0, 256)).text.trimStart();
  const fault = faultOf(file, head, start);
  if (fault !== null) {
    yield fault;
    return;
  }
  const format = formatByContent(formatOf(file.name), start);
  switch (format) {
    case 'jsonl':
      yield* readLines(byteOrderMark(head)?.encoding.startsWith('utf-16') === true ? recoded(all) : all, stem);
      break;
    case 'json': {
      const text = yield* readWhole(all, MAX_JSON, 'Write one article a line (.jsonl): such files may have any size.');
      if (text === null) break;
      const oneALine = !start.startsWith('[') && !isJson(text) && isJson(text.slice(0, text.indexOf('\n')));
      yield* oneALine ? readLines([Buffer.from(text)], stem) : readJson(text, stem);
      break;
    }
    case 'page': {
      const bytes = await collect(all, MAX_ARTICLE);
      yield* bytes === null
        ? [tooLarge(MAX_ARTICLE, 'Save the article itself as text (.txt or .md).')]
        : readPageFile(bytes, stem);
      break;
    }
    default: {
      const text = yield* readWhole(all, MAX_ARTICLE, TOO_LONG);
      if (text !== null) yield* WHOLE[format](text, stem, outlets);
    }
  }
}

/** What a file is when it holds no text of an article, told by its first bytes and characters; `null` when it may. */
function faultOf({ name }: CorpusFile, head: Buffer, start: string): Piece | null {
  const kind = binaryKind(head);
  if (kind !== null) return error(`The file is no text but ${kind}.`, 'Save the article as text (.txt or .md).');
  if (start === '' && head.length < HEAD && decode(head).text.trim() === '')
    return error('The file is empty.', 'Remove it, or write the article into it.');
  const format = formatOf(name);
  const markup = (format === null || format === 'text') && (MARKUP_NAME.test(name) || MARKUP.test(start));
  return markup ? error('The file is a web page, no text of an article.', 'Give its name the ending .html.') : null;
}

const MARKUP_NAME = /\.xml(?:\.gz)?$/i;
const MARKUP = /^<(?:!doctype|html|head|body|\?xml)\b/i;

const TOO_LONG = 'Split it into one file for each article, or write one article a line (.jsonl).';

/** Decodes a whole file; says so when it is too large or not UTF-8. */
async function* readWhole(chunks: Chunks, limit: number, advice: string): AsyncGenerator<Piece, string | null> {
  const bytes = await collect(chunks, limit);
  if (bytes === null) {
    yield tooLarge(limit, advice);
    return null;
  }
  const { text, encoding } = decode(bytes);
  if (encoding === 'windows-1252') yield notUtf8(encoding, null);
  return text;
}

async function* readLines(chunks: Chunks, stem: string): AsyncGenerator<Piece> {
  let utf8 = true;
  for await (const { line, bytes } of lines(chunks, MAX_ARTICLE)) {
    if (bytes === null) {
      const problem = `The line is longer than the ${MAX_ARTICLE / 1024 / 1024} MB that one is read up to.`;
      yield { note: { line, severity: 'error', problem, advice: 'Write one article a line.' } };
      continue;
    }
    const { text, encoding } = decode(bytes);
    if (utf8 && encoding === 'windows-1252') {
      utf8 = false;
      yield notUtf8(encoding, line);
    }
    const piece = readJsonLine(text, line, stem);
    if (piece !== null) yield piece;
  }
}

/** The extension decides, but for JSON, where the first character does. */
function formatByContent(format: Format | null, start: string): Format {
  if (format === 'jsonl') return start.startsWith('[') ? 'json' : 'jsonl';
  if (format !== null) return format;
  if (start.startsWith('[{') || /^\[\s*\{/.test(start)) return 'json';
  return start.startsWith('{"') ? 'jsonl' : start.startsWith('---\n') ? 'markdown' : 'text';
}

function formatOf(name: string): Format | null {
  const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(FORMATS, extension) ? (FORMATS[extension] ?? null) : null;
}

/** The file's name without folders and extensions. */
function stemOf(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1).replace(/\.gz$/i, '');
  return base.replace(/(?<=.)\.[a-z]{1,8}$/i, '');
}

async function* recoded(chunks: Chunks): Chunks & AsyncGenerator<Buffer> {
  const bytes = await collect(chunks, MAX_JSON);
  if (bytes !== null) yield Buffer.from(decode(bytes).text);
}

function more(count: number): Note {
  const problem = `${count} more problems of this file are not listed.`;
  return {
    line: null,
    severity: 'error',
    problem,
    advice: 'Correct those listed and check again, or move the file away.',
  };
}

/** The second of two articles with one id. */
function taken(article: Article, earlier: string): Note {
  const problem = `The id "${article.id}" is taken by ${earlier}; this second article is left out.`;
  return { line: article.line, severity: 'error', problem, advice: 'Give one of the two another id.' };
}

function place(article: Article): string {
  return article.line === null ? article.file : `${article.file}:${article.line}`;
}

function at(file: CorpusFile, note: Note): Problem {
  return { file: file.name, ...note };
}

function tooLarge(limit: number, advice: string): Piece {
  return error(`The file is larger than the ${limit / 1024 / 1024} MB that one is read up to.`, advice);
}

function error(problem: string, advice: string): Piece {
  return { note: { line: null, severity: 'error', problem, advice } };
}

function notUtf8(encoding: Encoding, line: number | null): Piece {
  const problem = `The file is not UTF-8; it was read as ${encoding}.`;
  return { note: { line, severity: 'hint', problem, advice: 'Save it as UTF-8.' } };
}
