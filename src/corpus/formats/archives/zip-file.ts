/**
 * The entries of a ZIP file as streams. Nothing is written to disk, so a name like "../x" is only a name; sizes are counted while
 * inflating, checksums compared.
 */

import { crc32 } from 'node:zlib';
import { promisify } from 'node:util';
import yauzl, { type Entry, type Options, type ZipFile as Yauzl } from 'yauzl';
import { Budget, FileFault } from '../../files/files.ts';

declare module 'yauzl' {
  // Missing in the published types.
  function getFileNameLowLevel(
    flags: number,
    name: Buffer,
    extraFields: Entry['extraFields'],
    strictFileNames: boolean,
  ): string;
}

/** One file in an archive. */
export type ZipEntry = Readonly<{
  /** With `/`, without anything that leads out of the archive. */
  name: string;
  /** As declared; nothing to rely on. */
  size: number;
  encrypted: boolean;
  /** Its bytes, inflated. They throw a FileFault when there are too many or when they are damaged. */
  open: () => AsyncIterable<Uint8Array>;
}>;

/** An open archive. */
export type ZipFile = Readonly<{
  /** Ordered by name; no folders, no hidden files, no links. */
  entries: readonly ZipEntry[];
  /** What ended the list of entries early; `null` when it is whole. */
  cut: string | null;
  close: () => void;
}>;

/** Entries of one archive beyond these are not looked at. */
const MOST_ENTRIES = 20_000;
/** The largest entry, in bytes as unpacked. */
const MAX_ENTRY = 512 * 1024 * 1024;
/** Text packs to a tenth, at most a thirtieth of its size; what unpacks to more than a hundred times is made to. */
const MOST_TIMES = 100;
/** Small entries may well be so regular, in bytes as unpacked. */
const REGULAR = 1024 * 1024;

// Strings and sizes are checked here: yauzl gives the whole archive up for one bad entry.
const OPTIONS = { lazyEntries: true, decodeStrings: false, validateEntrySizes: false, autoClose: false };
const openPath = promisify<string, Options, Yauzl>(yauzl.open);
const openBuffer = promisify<Buffer, Options, Yauzl>(yauzl.fromBuffer);

/**
 * Opens an archive.
 * @param source a path on disk, or all bytes
 * @param budget bytes that may be unpacked
 * @throws {FileFault} when it is no archive or is damaged
 */
export async function openZip(source: string | Buffer, budget: Budget): Promise<ZipFile> {
  let zip: Yauzl;
  try {
    zip = await (typeof source === 'string' ? openPath(source, OPTIONS) : openBuffer(source, OPTIONS));
  } catch (error) {
    throw damaged(error);
  }
  const { found, cut } = await listEntries(zip);
  const entries = found.flatMap((entry): ZipEntry[] => {
    const written = nameOf(entry);
    const name = harmless(written);
    if (/[/\\]$/.test(written) || name === '' || isHidden(name) || isLink(entry)) return [];
    const open = () => inflate(zip, entry, budget);
    return [{ name, size: entry.uncompressedSize, encrypted: entry.isEncrypted(), open }];
  });
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { entries, cut, close: () => zip.close() };
}

/** All bytes of an entry; `null` when there are more than `limit`. */
export async function entryBytes(entry: ZipEntry, limit: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of entry.open()) {
    length += part.length;
    if (length > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}

function listEntries(zip: Yauzl): Promise<{ found: Entry[]; cut: string | null }> {
  const found: Entry[] = [];
  return new Promise((resolve) => {
    zip.on('entry', (entry: Entry) => {
      if (found.length === MOST_ENTRIES) {
        resolve({ found, cut: `The archive has more than the ${MOST_ENTRIES} files that are read of one` });
        return;
      }
      found.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve({ found, cut: null }));
    zip.on('error', () =>
      resolve({ found, cut: `The list of files in the archive is damaged behind ${found.length}` }),
    );
    zip.readEntry();
  });
}

async function* inflate(zip: Yauzl, entry: Entry, budget: Budget): AsyncGenerator<Uint8Array> {
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    throw new FileFault('It is packed by a method that is not read.', 'Pack the archive again as an ordinary .zip.');
  }
  let length = 0;
  let checksum = 0;
  try {
    const stream = await promisify<Entry, AsyncIterable<Buffer>>((one, done) =>
      zip.openReadStream(one, (error, opened) => done(error, opened)),
    )(entry);
    for await (const chunk of stream) {
      length += chunk.length;
      budget.take(chunk.length);
      if (length > REGULAR && length > MOST_TIMES * entry.compressedSize) {
        const problem = `The file unpacks to more than ${MOST_TIMES} times its size, as no text does.`;
        throw new FileFault(problem, 'Take it out of the archive, or unpack it into the folder.');
      }
      if (length > MAX_ENTRY) {
        const problem = `The file unpacks to more than the ${MAX_ENTRY / 1024 / 1024} MB that one in an archive is read up to.`;
        throw new FileFault(problem, 'Unpack it into the folder, or split it.');
      }
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof FileFault ? error : damaged(error);
  }
  if (length !== entry.uncompressedSize || checksum !== entry.crc32) throw damaged(null);
}

function damaged(cause: unknown): FileFault {
  return new FileFault('The archive is damaged or incomplete.', 'Copy it again, or pack it again.', { cause });
}

function nameOf(entry: Entry): string {
  const raw: unknown = entry.fileName;
  if (typeof raw === 'string') return raw;
  return yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, raw as Buffer, entry.extraFields, false);
}

/** A name with nothing but its folders and itself; control characters become "?". */
function harmless(name: string): string {
  return name
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part))
    .join('/')
    .replace(/\p{Cc}/gu, '?');
}

function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}

/** True for a symbolic link: the upper half of the attributes is the mode under Unix. */
function isLink(entry: Entry): boolean {
  return entry.versionMadeBy >>> 8 === 3 && ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}
