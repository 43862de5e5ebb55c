import { pipeline, Readable } from 'node:stream';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Fetcher } from '../../../src/corpus/fetch/fetcher.ts';
import { openSite, type Site } from './site.ts';

const MB = 1_000_000;

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(async () => {
  await site.close();
});

const reader = () =>
  new Fetcher({ allowPrivate: true, agent: 'BylineBot/0.0 (+https://byline.example/bot)', limits: { pause: 0 } });

/** Serves a piece over and over, as fast as it is taken; tells how many bytes went out. */
function serve(path: string, encoding: string, piece: Uint8Array, times: number, type = 'text/html'): { sent: number } {
  const count = { sent: 0 };
  site.pages.set(path, (_, response) => {
    response.writeHead(200, { 'content-type': type, ...(encoding === '' ? {} : { 'content-encoding': encoding }) });
    const pieces = function* () {
      for (let n = 0; n < times; n++) {
        count.sent += piece.length;
        yield piece;
      }
    };
    pipeline(Readable.from(pieces(), { objectMode: false, highWaterMark: 64 * 1024 }), response, () => undefined);
  });
  return count;
}

/** Does something, and says by how many bytes the process grew at most meanwhile. */
async function growth<T>(work: () => Promise<T>): Promise<{ result: T; grown: number }> {
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 2);
  try {
    return { result: await work(), grown: Math.max(most, process.memoryUsage.rss()) - before };
  } finally {
    clearInterval(watch);
  }
}

describe('a packed page', () => {
  const story = 'El río creció dos metros en una noche. '.repeat(2_000);
  it.each([
    ['gzip', gzipSync(story)],
    ['X-GZIP', gzipSync(story)],
    ['br', brotliCompressSync(story)],
    ['deflate', deflateSync(story)],
    ['deflate without its header', deflateRawSync(story)],
    ['identity', Buffer.from(story)],
  ])('by %s is unpacked', async (encoding, bytes) => {
    serve('/a', encoding.split(' ')[0] ?? '', bytes, 1);
    const fetched = await reader().fetch(site.at('/a'));
    expect(fetched.status === 'ok' && new TextDecoder().decode(fetched.bytes)).toBe(story);
  });

  it.each([
    ['in a way nobody knows', 'zstandard-9', Buffer.from(story), /not understood/],
    ['twice', 'gzip, gzip', gzipSync(gzipSync(story)), /not understood/],
    ['wrongly', 'gzip', Buffer.from(story), /cannot be unpacked/],
    ['wrongly', 'br', Buffer.from(story), /cannot be unpacked/],
    ['and cut off', 'gzip', gzipSync(story).subarray(0, 100), /cannot be unpacked/],
  ])('%s (%s) has a sentence', async (_, encoding, bytes, says) => {
    serve('/a', encoding, bytes, 1);
    const fetched = await reader().fetch(site.at('/a'));
    expect(fetched).toMatchObject({ status: 'failed', problem: expect.stringMatching(says) as string });
  });
});

describe('a page without end', () => {
  it('is cut off and refused', async () => {
    const count = serve('/a', '', Buffer.alloc(64 * 1024, 'word '), 10_000);
    const { result, grown } = await growth(() => reader().fetch(site.at('/a')));
    expect(result).toMatchObject({ status: 'refused', problem: `${site.at('/a')} is bigger than 10 MB.` });
    expect(count.sent).toBeLessThan(20 * MB);
    expect(grown).toBeLessThan(60 * MB);
  });

  it('is refused by its announced length before any of it is read', async () => {
    site.pages.set('/a', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': String(3_000 * MB) });
      response.flushHeaders();
    });
    const fetched = await reader().fetch(site.at('/a'));
    expect(fetched).toMatchObject({ status: 'refused', problem: expect.stringMatching(/bigger than 10 MB/) as string });
  });

  it('of exactly the limit is taken', async () => {
    serve('/a', '', Buffer.alloc(MB, 'w'), 10);
    const fetched = await reader().fetch(site.at('/a'));
    expect(fetched.status === 'ok' && fetched.bytes.length).toBe(10 * MB);
  });
});

describe('a bomb', () => {
  const zeros = Buffer.alloc(10 * MB);
  it.each([
    ['gzip, 10 GB in 10 MB', 'gzip', gzipSync(zeros), 1_000],
    ['br', 'br', brotliCompressSync(Buffer.alloc(50 * MB), { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } }), 1],
    ['deflate', 'deflate', deflateSync(Buffer.alloc(50 * MB), { level: 1 }), 1],
    ['deflate without its header', 'deflate', deflateRawSync(Buffer.alloc(50 * MB), { level: 1 }), 1],
  ])('of %s is stopped while it unpacks', async (_, encoding, piece, times) => {
    serve('/a', encoding, piece, times);
    const { result, grown } = await growth(() => reader().fetch(site.at('/a')));
    expect(result).toMatchObject({ status: 'refused', problem: `${site.at('/a')} unpacks to more than 10 MB.` });
    expect(grown).toBeLessThan(60 * MB);
  });
});

it('hands over a file packed by itself as it is', async () => {
  const packed = gzipSync('<urlset/>');
  serve('/sitemap.xml.gz', '', packed, 1, 'application/gzip');
  const fetched = await reader().fetch(site.at('/sitemap.xml.gz'));
  expect(fetched.status === 'ok' && Buffer.from(fetched.bytes).equals(packed)).toBe(true);
});
