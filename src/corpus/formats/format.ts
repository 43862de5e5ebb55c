import type { Draft } from '../draft/draft.ts';
import type { Chunks } from '../files/bytes.ts';
import type { StoredFile } from '../files/files.ts';
import type { OutletTable } from '../outlets/outlets.ts';
import type { Note } from '../problem.ts';

/** What reading a file gives, piece by piece: articles to be checked, and what could not be read. */
export type Piece = Readonly<{ draft: Draft }> | Readonly<{ note: Note }>;

/** What an archive gives besides: files, which are read as if they stood in the folder. They are open until the next part. */
export type Part = Piece | Readonly<{ files: readonly StoredFile[] }>;

/** A file that is about to be read. */
export type Input = Readonly<{
  file: StoredFile;
  /** The file's name without folders and extensions. */
  stem: string;
  /** The first bytes, unpacked; at least 8 kB of a file that has so many. */
  head: Buffer;
  /** The first characters without white space before them, where the file is text. */
  start: string;
  /** Whether the bytes of the file itself are packed with gzip. */
  packed: boolean;
  /** All bytes, unpacked. Can be gone through once. */
  bytes: Chunks;
  outlets: OutletTable;
}>;

/** Whether a file may be of a format by its first bytes: it is for sure, it can be, it is not. */
export type Match = 'certain' | 'possible' | 'no';

/** A kind of file that articles are read from: one entry of the table of formats. */
export type Format = Readonly<{
  /** What such a file is in a message: "a PDF". */
  name: string;
  /** In lower case, without the dot. */
  extensions: readonly string[];
  /** Of files that are no text: what the first bytes say. What is certain is believed over the extension. */
  signature?: (head: Buffer) => Match;
  /** Of text: whether it begins like this format. Asked where the extension says nothing. */
  begins?: (start: string) => boolean;
  /** The pieces in the beginning of a text, from which the outlets of a folder are learnt. */
  glance?: (beginning: string) => Iterable<Piece | null>;
  /** True for text without any metadata. */
  bare?: boolean;
  /** True when the reader finds something even in a file whose gzip is damaged at its beginning. */
  mends?: boolean;
  /** Reads a file. What is wrong with it is a note; only a fault of the system is thrown. */
  read: (input: Input) => AsyncIterable<Part>;
}>;

/** The note of a whole file that could not be read. */
export function failure(problem: string, advice: string, line: number | null = null): Piece {
  return { note: { line, severity: 'error', problem, advice } };
}

/** A note of a file that was read. */
export function remark(severity: 'warning' | 'hint', problem: string, advice: string): Piece {
  return { note: { line: null, severity, problem, advice } };
}
