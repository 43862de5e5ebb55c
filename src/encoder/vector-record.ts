/**
 * The form of a file of passage vectors. Numbers are little-endian.
 *
 *     head    magic 8 · format u32 · dimensions u32 · fingerprint of the encoder 32 · crc u32 of the bytes before
 *     record  hash 16 · tokens u16 · 0 u16 · crc u32 of the vectors · whole vector 128 · crc u32 of the bytes before
 *             then the vectors, 128 bytes a token
 *
 * A record whose hash is 0 was erased.
 */

import { crc32 } from 'node:zlib';
import type { PassageVector } from './encoder.ts';
import { DIMENSIONS } from './late-interaction.ts';
import { HASH_BYTES } from './passage-text.ts';

const MAGIC = 'bylinev\n';
const FORMAT = 1;
/** Places within the head of the file. */
export const HEAD = { format: 8, dimensions: 12, fingerprint: 16, crc: 48, size: 52 } as const;
/** Places within a record. */
export const RECORD = { count: 16, vectorsCrc: 20, whole: 24, crc: 24 + DIMENSIONS, size: 28 + DIMENSIONS } as const;

/** The head of a file of vectors that an encoder made. */
export function headOf(fingerprint: string): Buffer {
  const head = Buffer.alloc(HEAD.size);
  head.write(MAGIC, 0, 'latin1');
  head.writeUInt32LE(FORMAT, HEAD.format);
  head.writeUInt32LE(DIMENSIONS, HEAD.dimensions);
  head.write(fingerprint, HEAD.fingerprint, 'hex');
  head.writeUInt32LE(crc32(head.subarray(0, HEAD.crc)), HEAD.crc);
  return head;
}

/** The record of a passage, its vectors included. */
export function recordOf(hash: Buffer, { vectors, whole }: PassageVector): Buffer {
  const record = Buffer.alloc(RECORD.size + vectors.length);
  hash.copy(record, 0, 0, HASH_BYTES);
  record.writeUInt16LE(vectors.length / DIMENSIONS, RECORD.count);
  record.set(new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.length), RECORD.size);
  record.writeUInt32LE(crc32(record.subarray(RECORD.size)), RECORD.vectorsCrc);
  record.set(new Uint8Array(whole.buffer, whole.byteOffset, DIMENSIONS), RECORD.whole);
  record.writeUInt32LE(crc32(record.subarray(0, RECORD.crc)), RECORD.crc);
  return record;
}

/** Bytes as numbers from −128, without a copy. */
export function signed(bytes: Buffer): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
