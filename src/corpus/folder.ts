/** A folder or a file → its articles, one after the other, and everything that was wrong on the way. */

import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Article, ArticleId, Problem } from './article.ts';
import { toArticle, type Remarks } from './draft/draft.ts';
import { collect, peek, unpacked } from './files/bytes.ts';
import { decode, unixLines } from './files/decode.ts';
import { listFiles, onDisk, unreadable, type StoredFile } from './files/files.ts';
import { formatOf, HEAD, KNOWN, refusedOf } from './formats/identify.ts';
import type { Format } from './formats/format.ts';
import { readPieces } from './formats/read.ts';
import { MAX_ARTICLE } from './formats/whole.ts';
import { Gaps } from './draft/gaps.ts';
import { SETTINGS_FILE } from './intake/feeds.ts';
import { domainOf, knownOutlets, withOutlets, type Outlet, type OutletTable } from './outlets/outlets.ts';
import { OUTLETS_FILE, readOutlets } from './outlets/own-outlets.ts';
import type { FileMemory, FileRead } from './memory.ts';
import { CorpusError, type Note } from './problem.ts';
import { NOTHING_REMOVED, readRemoved, type Removed } from './removed.ts';

export { CorpusError } from './problem.ts';

export type CorpusEntry =
  | Readonly<{
      article: Article;
      /** Where there are any. */
      remarks?: Remarks;
    }>
  | Readonly<{ problem: Problem }>;

/** Problems of one file beyond these are only counted. */
const MOST_NOTES = 50;

/**
 * Reads a corpus: a folder with everything in it, or one file. Gives articles in the order of file names and lines, and
 * problems where they arise; without a memory one article at a time is held. The same folder gives the same sequence every
 * time.
 *
 * @param memory of who reads the folder again and again: only files that changed are read
 * @throws {CorpusError} when there is nothing to read: the path is missing, not readable, or holds no file of articles.
 */
export async function* readCorpus(path: string, memory?: FileMemory): AsyncGenerator<CorpusEntry> {
  const { removed, ...selection } = await open(path);
  for (const problem of selection.problems) yield { problem };
  const credited = await withNamed(selection.outlets, selection.files, memory);
  const seen = new Map<ArticleId, string>();
  for (const file of selection.files) {
    const read = () => readFile(file, selection.outlets, credited);
    const { fingerprint } = formatOf(file.name)?.bare === true ? credited : selection.outlets;
    yield* settled(memory === undefined ? read() : memory.recall(file, fingerprint, read), removed, seen);
  }
  memory?.end(selection.files);
}

/** Files to be read, what is wrong with those around them, and the outlets that hold among them. */
type Selection = Readonly<{ files: readonly StoredFile[]; problems: readonly Problem[]; outlets: OutletTable }>;

/** Finds out what there is to read. */
async function open(path: string): Promise<Selection & Readonly<{ removed: Removed }>> {
  const found = await stat(path).catch((error: unknown) => {
    const advice = 'Check the path given with --corpus or in BYLINE_CORPUS.';
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const message = missing ? `There is no folder or file ${path}.` : `${path} cannot be opened.`;
    throw new CorpusError(message, advice, { cause: error });
  });
  if (found.isFile()) {
    const files = [onDisk({ path, name: basename(path) })];
    return { files, problems: [], outlets: knownOutlets, removed: NOTHING_REMOVED };
  }
  if (!found.isDirectory()) throw new CorpusError(`${path} is neither a folder nor a file.`, KNOWN);

  const listing = await listFiles(path);
  const { selection, table, others } = await select(listing.files.map(onDisk), '', knownOutlets);
  if (selection.files.length === 0 && listing.problems.length === 0) {
    const count = listing.files.length - (table ? 1 : 0);
    const what = count === 0 ? 'is empty' : `holds no articles, only ${count} files of other kinds`;
    throw new CorpusError(`The folder ${path} ${what}.`, `${KNOWN} Put some into it, or name another folder.`);
  }
  const unknown = others.map((file) => at(file, { ...NO_KIND, problem: 'The file is of no kind that is read.' }));
  const removed = await readRemoved(path);
  const problems = [...listing.problems, ...removed.problems, ...selection.problems, ...unknown];
  return { ...selection, problems, removed };
}

const NO_KIND = { line: null, severity: 'hint', advice: KNOWN } as const;

/** What an archive holds, as if it stood in the folder; files of no kind are counted only, since there may be many. */
async function selectOf(archive: StoredFile, files: readonly StoredFile[], outlets: OutletTable): Promise<Selection> {
  const { selection, others } = await select(files, `${archive.name}/`, outlets);
  const [first] = others;
  const named = `${first?.name.slice(archive.name.length + 1) ?? ''}${others.length > 1 ? ' and so on' : ''}`;
  const notes: Note[] = [];
  if (selection.files.length === 0) {
    const problem = `The archive holds no articles${first === undefined ? '' : `, only files of other kinds: ${named}`}.`;
    notes.push({ line: null, severity: 'error', problem, advice: KNOWN });
  } else if (first !== undefined) {
    const what = others.length === 1 ? 'A file' : `${others.length} files`;
    notes.push({ ...NO_KIND, problem: `${what} in the archive of no kind that is read: ${named}.` });
  }
  return { ...selection, problems: [...selection.problems, ...notes.map((note) => at(archive, note))] };
}

/**
 * Tells the files of articles from others, and reads the table of outlets that stands among them.
 * @param prefix what the names of files begin with that stand at the top
 */
async function select(
  files: readonly StoredFile[],
  prefix: string,
  outlets: OutletTable,
): Promise<Readonly<{ selection: Selection; table: boolean; others: readonly StoredFile[] }>> {
  const table = files.find(({ name }) => OUTLETS_FILE.test(name.slice(prefix.length)));
  const rest = files.filter((file) => file !== table && file.name !== SETTINGS_FILE && formatOf(file.name) === null);
  const own = table === undefined ? null : await readOwnOutlets(table);
  const refused = rest.flatMap((file) => {
    const kind = refusedOf(file.name);
    if (kind === null) return [];
    return at(file, { line: null, severity: 'error', problem: `The file is ${kind.name}.`, advice: kind.advice });
  });
  const selection = {
    files: files.filter(({ name }) => formatOf(name) !== null),
    problems: [...(own?.problems ?? []), ...refused],
    outlets: own === null || own.outlets.length === 0 ? outlets : withOutlets(own.outlets),
  };
  return { selection, table: table !== undefined, others: rest.filter(({ name }) => refusedOf(name) === null) };
}

/** The corpus's own table of outlets. */
async function readOwnOutlets(file: StoredFile): Promise<{ outlets: readonly Outlet[]; problems: Problem[] }> {
  try {
    const bytes = await collect(file.open(), MAX_ARTICLE);
    if (bytes === null) throw new Error('it is too large');
    const { outlets, notes } = readOutlets(unixLines(decode(bytes).text));
    return { outlets, problems: notes.map((note) => at(file, note)) };
  } catch (error) {
    return { outlets: [], problems: [unreadable(file.name, error)] };
  }
}

/**
 * The outlets with those that files with metadata name: a plain text may be by one of them. Looks at the beginnings only, and
 * only where there are plain texts too.
 */
async function withNamed(
  outlets: OutletTable,
  files: readonly StoredFile[],
  memory?: FileMemory,
): Promise<OutletTable> {
  const named = new Set<string>();
  if (!files.some(({ name }) => formatOf(name)?.bare === true)) return outlets;
  for (const file of files) {
    const glance = formatOf(file.name)?.glance;
    if (glance === undefined) continue;
    try {
      const read = () => sourcesIn(file, glance);
      for (const source of await (memory?.sources(file, read) ?? read()))
        if (domainOf(source) === null) named.add(source);
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
async function sourcesIn(file: StoredFile, glance: NonNullable<Format['glance']>): Promise<string[]> {
  const bytes = /\.gz$/i.test(file.name) ? unpacked(file.open()) : file.open();
  const { head, close } = await peek(bytes, HEAD);
  await close();
  return [...glance(decode(head.subarray(0, HEAD)).text)].flatMap((piece) => {
    const source = piece !== null && 'draft' in piece ? piece.draft.fields['source'] : null;
    return typeof source === 'string' && source.trim() !== '' ? [source.trim()] : [];
  });
}

/** Everything one file gives. A fault ends this file, never the others. */
async function* readFile(file: StoredFile, outlets: OutletTable, credited: OutletTable): AsyncGenerator<FileRead> {
  let told = 0;
  const tell = function* (notes: readonly Note[]): Generator<FileRead> {
    for (const note of notes) if (told++ < MOST_NOTES) yield { problem: at(file, note) };
  };
  try {
    for await (const part of readPieces(file, credited)) {
      if ('files' in part) {
        const inside = await selectOf(file, part.files, outlets);
        for (const problem of inside.problems) yield { problem };
        const alsoCredited = await withNamed(inside.outlets, inside.files);
        for (const one of inside.files) yield* readFile(one, inside.outlets, alsoCredited);
      } else if ('note' in part) yield* tell([part.note]);
      else {
        const { article, notes, missing, remarks } = toArticle(part.draft, file.name, outlets);
        yield* tell(notes);
        if (article !== null) yield { article, missing, remarks, unread: part.draft.unread === true };
      }
    }
  } catch (error) {
    yield { problem: unreadable(file.name, error) };
  }
  if (told > MOST_NOTES) yield { problem: at(file, more(told - MOST_NOTES)) };
}

/** What a file gives to the corpus: no article that was taken out, no second one of an id. `seen` has every id and its place. */
async function* settled(
  reads: AsyncIterable<FileRead>,
  removed: Removed,
  seen: Map<ArticleId, string>,
): AsyncGenerator<CorpusEntry> {
  const gaps = new Map<string, Gaps>();
  for await (const read of reads) {
    if ('problem' in read) {
      yield read;
      continue;
    }
    const { article, missing, remarks } = read;
    if (removed.has(article)) continue;
    const earlier = seen.get(article.id);
    if (earlier !== undefined) {
      yield { problem: { file: article.file, ...taken(article, earlier) } };
      continue;
    }
    seen.set(article.id, place(article));
    const ofFile = gaps.get(article.file) ?? new Gaps(formatOf(article.file)?.bare === true);
    gaps.set(article.file, ofFile);
    ofFile.add(article, missing);
    yield Object.keys(remarks).length === 0 ? { article } : { article, remarks };
  }
  for (const [file, ofFile] of gaps) for (const note of ofFile.notes()) yield { problem: { file, ...note } };
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

function at(file: StoredFile, note: Note): Problem {
  return { file: file.name, ...note };
}
