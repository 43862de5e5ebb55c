/** The body of an answer: unpacked while it comes, cut off as soon as it is too long or too slow. */

import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { type Chunks, peek } from '../files/bytes.ts';
import type { Limits } from './limits.ts';
import { tooBig, tooSlow, unknownEncoding, unpacksTooBig } from './trouble.ts';

export type BodyLimits = Pick<Limits, 'packed' | 'unpacked' | 'slowest' | 'patience'> &
  Readonly<{
    /** Keep the beginning of what is too long, instead of refusing it. */
    cut?: boolean;
  }>;

/** What Byline can unpack, as it says to servers. */
export const ACCEPT_ENCODING = 'gzip, deflate, br';

/**
 * All bytes of a body, unpacked. Throws a `Stop` when it is over a limit, comes slower than `slowest` allows or is packed in an
 * unknown way (or in two ways, which only a trap is). Never holds more than `unpacked` bytes and a few buffers.
 */
export async function readBody(url: URL, body: Readable, encoding: string, limits: BodyLimits): Promise<Uint8Array> {
  let received = 0;
  const started = performance.now();
  const watch = setInterval(
    () => {
      const elapsed = performance.now() - started;
      if (elapsed >= limits.patience && received < (limits.slowest * elapsed) / 1000) body.destroy(tooSlow(url));
    },
    Math.min(500, Math.max(20, limits.patience)),
  );
  async function* metered() {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      received += chunk.length;
      if (received > limits.packed && limits.cut !== true) throw tooBig(url, limits.packed);
      yield chunk;
      if (received > limits.packed) return;
    }
  }
  try {
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of await unpacked(url, metered(), encoding)) {
      const room = limits.unpacked - length;
      if (chunk.length > room) {
        if (limits.cut !== true) {
          throw packings(encoding).length > 0 ? unpacksTooBig(url, limits.unpacked) : tooBig(url, limits.unpacked);
        }
        parts.push(chunk.subarray(0, room));
        break;
      }
      parts.push(chunk);
      length += chunk.length;
    }
    return new Uint8Array(Buffer.concat(parts));
  } finally {
    clearInterval(watch);
    body.destroy();
  }
}

/** The packings a Content-Encoding names, in the order of packing. */
function packings(encoding: string): readonly string[] {
  return encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^x-/, ''))
    .filter((name) => name !== '' && name !== 'identity');
}

async function unpacked(url: URL, chunks: AsyncIterable<Uint8Array>, encoding: string): Promise<Chunks> {
  const [name, second] = packings(encoding);
  if (name === undefined) return chunks;
  if (second !== undefined) throw unknownEncoding(url, encoding);
  // Errors of either side reach whoever reads the last stream.
  if (name === 'gzip') return pipeline(chunks, createGunzip(), () => undefined);
  if (name === 'br') return pipeline(chunks, createBrotliDecompress(), () => undefined);
  if (name !== 'deflate') throw unknownEncoding(url, encoding);
  // "deflate" means zlib, but some servers send it without the zlib header.
  const { head, all } = await peek(chunks, 1);
  const bare = ((head[0] ?? 0) & 0x0f) !== 0x08;
  return pipeline(all, bare ? createInflateRaw() : createInflate(), () => undefined);
}
