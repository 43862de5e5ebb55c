/** A file as bytes: streamed, unpacked, cut into lines. Never more than a line or a small file is held in memory. */

import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const CHUNK = 256 * 1024;

/** Streams a file, unpacked when it is gzip. */
export function streamFile(path: string, gzip: boolean): AsyncIterable<Uint8Array> {
  const file = createReadStream(path, { highWaterMark: CHUNK });
  return gzip ? unpacked(file) : file;
}

/** Unpacks a stream of gzip. */
export function unpacked(chunks: Chunks): AsyncIterable<Uint8Array> {
  const source = chunks instanceof Readable ? chunks : Readable.from(chunks, { objectMode: false });
  // A fault of either stream reaches whoever reads the last one.
  return pipeline(source, createGunzip({ chunkSize: CHUNK }), () => undefined);
}

/** The beginning of a stream, and the whole of it. */
export type Peeked = Readonly<{
  head: Buffer;
  /** Gives everything, the beginning too; once. */
  all: Chunks;
  /** Ends the stream, also when `all` was not gone through. */
  close: () => Promise<void>;
}>;

/** Reads the beginning of a stream, at least `size` bytes unless it ends before. */
export async function peek(chunks: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  let fault: Readonly<{ error: unknown }> | null = null;
  while (length < size) {
    try {
      const next = await iterator.next();
      if (next.done === true) break;
      read.push(next.value);
      length += next.value.length;
    } catch (error) {
      // What came before it tells what the stream is; the fault is met again by whoever reads on.
      if (length === 0) throw error;
      fault = { error };
      break;
    }
  }
  const head = Buffer.concat(read);
  const close = async (): Promise<void> => {
    await iterator.return?.();
  };
  async function* all() {
    try {
      if (head.length > 0) yield head;
      if (fault !== null) throw fault.error;
      for (;;) {
        const next = await iterator.next();
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      await close();
    }
  }
  return { head, all: all(), close };
}

/** All bytes of a stream, `null` as soon as there are more than `limit`. */
export async function collect(chunks: Chunks, limit: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts, length);
}

/** One line without its line end; `bytes` is `null` when the line has more than `limit` bytes. */
export type Line = Readonly<{ line: number; bytes: Buffer | null }>;

const LF = 0x0a;

/**
 * Cuts a stream at every LF. A line over `limit` bytes is passed over without being kept.
 * @param empty whether lines without a byte are given too; they count in any case
 */
export async function* lines(chunks: Chunks, limit: number, empty = true): AsyncGenerator<Line> {
  let line = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  const take = (): Line => {
    const bytes =
      length > limit ? null : parts.length === 1 ? Buffer.from(parts[0] ?? []) : Buffer.concat(parts, length);
    parts = [];
    length = 0;
    return { line: line++, bytes };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, from)) {
      const blank = at === from && length === 0;
      if (blank && !empty) line++;
      else {
        add(chunk.subarray(from, at));
        yield take();
      }
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
