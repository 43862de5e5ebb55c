/**
 * A WARC file → its records as bytes, one after the other. A damaged record is passed over up to the next beginning of one, and
 * counted; a damaged member of a gzip file likewise.
 */

import { crc32, inflateRawSync } from 'node:zlib';
import type { Chunks } from '../../files/bytes.ts';
import { ByteQueue } from './byte-queue.ts';

/** The largest record that is read, headers included, in bytes. */
export const MAX_RECORD = 16 * 1024 * 1024;
const MAX_HEADERS = 64 * 1024;

/** One whole record, or what stood in place of one. */
export type Found = Readonly<{ record: Buffer }> | 'damaged' | 'too large';

const MARK = Buffer.from('WARC/');
const START = /^WARC\/\d\.\d+\r?\n/;

/** Cuts unpacked bytes into records. */
export async function* recordsOf(chunks: Chunks): AsyncGenerator<Found> {
  const queue = new ByteQueue(chunks);
  for (;;) {
    const lost = await toNextStart(queue);
    if (lost) yield 'damaged';
    if ((await queue.look(1)).length === 0) return;
    const header = await headerOf(queue);
    if (header === null) {
      yield 'damaged';
      await queue.skip(MARK.length);
      continue;
    }
    const { length } = header;
    if (length > MAX_RECORD) {
      yield (await queue.skip(length)) === length ? 'too large' : 'damaged';
      continue;
    }
    const bytes = await queue.look(length + 4);
    const rest = bytes.toString('latin1', length, length + 4);
    if (bytes.length >= length && (rest === '' || /^\r?\n|^WARC/.test(rest))) {
      yield { record: bytes.subarray(0, length) };
      await queue.skip(length);
      continue;
    }
    // Its length is not what it says. The next record may begin anywhere in it.
    yield 'damaged';
    await queue.skip(MARK.length);
    await toNextStart(queue);
  }
}

/** Goes to the next beginning of a record; true when there was more than white space before it. */
async function toNextStart(queue: ByteQueue): Promise<boolean> {
  let lost = false;
  for (;;) {
    const bytes = await queue.look(64 * 1024);
    if (bytes.length === 0) return lost;
    const at = bytes.indexOf(MARK);
    const start = at !== -1 && START.test(bytes.toString('latin1', at, at + 16));
    const passed = start ? at : at === -1 ? Math.max(1, bytes.length - MARK.length + 1) : at + 1;
    lost ||= bytes.toString('latin1', 0, passed).trim() !== '';
    await queue.skip(passed);
    if (start) return lost;
  }
}

/** The length of the record at the beginning of the queue, headers included; `null` when its headers are no such. */
async function headerOf(queue: ByteQueue): Promise<{ length: number } | null> {
  const bytes = await queue.look(MAX_HEADERS);
  const text = bytes.toString('latin1');
  const end = /\r?\n\r?\n/.exec(text);
  if (end === null) return null;
  const [, content] = /^content-length:[ \t]*(\d{1,15})[ \t]*\r?$/im.exec(text.slice(0, end.index + 1)) ?? [];
  return content === undefined ? null : { length: end.index + end[0].length + Number(content) };
}

/** The largest member of a damaged gzip file that is read, in bytes as packed. */
const MAX_PACKED = 16 * 1024 * 1024;
const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);

/** Unpacks the sound members of a damaged gzip file; archives have one for each record. What is damaged is left out. */
export async function* soundMembers(chunks: Chunks): AsyncGenerator<Buffer> {
  const queue = new ByteQueue(chunks);
  for (let size = 256 * 1024; ;) {
    const bytes = await queue.look(size);
    if (bytes.length < GZIP.length) return;
    const at = bytes.indexOf(GZIP);
    if (at !== 0) {
      await queue.skip(at === -1 ? bytes.length - GZIP.length + 1 : at);
      continue;
    }
    const member = unpackMember(bytes);
    if (member === 'short' && bytes.length >= size && size < MAX_PACKED) {
      size *= 4;
      continue;
    }
    size = 256 * 1024;
    if (typeof member === 'string') {
      await queue.skip(1);
      continue;
    }
    yield member.text;
    await queue.skip(member.packed);
  }
}

/** Unpacks one gzip member: RFC 1952. */
function unpackMember(bytes: Buffer): { text: Buffer; packed: number } | 'short' | 'damaged' {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if ((flags & 4) !== 0) at += 2 + (bytes.length < 12 ? 0 : bytes.readUInt16LE(10));
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, at);
    if (end === -1) return 'short';
    at = end + 1;
  }
  if ((flags & 2) !== 0) at += 2;
  try {
    const { buffer, engine } = inflateRawSync(bytes.subarray(at), {
      info: true,
      maxOutputLength: MAX_RECORD + MAX_HEADERS,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    const end = at + engine.bytesWritten;
    if (bytes.length < end + 8) return 'short';
    if (bytes.readUInt32LE(end) !== crc32(buffer)) return 'damaged';
    return { text: buffer, packed: end + 8 };
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR' ? 'short' : 'damaged';
  }
}
