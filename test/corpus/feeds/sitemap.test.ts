import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSitemap } from '../../../src/corpus/feeds/sitemap.ts';

const AT = 'https://harbor.example/sitemap.xml';
const read = (text: string) => readSitemap(Buffer.from(text), AT);
const NOTHING = { lastmod: null, date: null, title: null, source: null, language: null };

/** Milliseconds of computing so far: other than the clock's, they do not grow while others compute. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

describe('a sitemap', () => {
  it('gives its addresses with the day of the last change', () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?><!-- made by hand -->
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc> https://harbor.example/a?x=1&amp;y=2 </loc><lastmod>2025-06-03T23:30:00-07:00</lastmod><priority>1</priority></url>
      <url><lastmod>2025-06-01</lastmod><loc><![CDATA[https://harbor.example/b]]></loc></url>
      <url><loc>/c</loc></url><url><loc>javascript:alert(1)</loc></url><url><lastmod>2025-06-01</lastmod></url></urlset>`;
    expect(read(text)).toEqual({
      urls: [
        { ...NOTHING, url: 'https://harbor.example/a?x=1&y=2', lastmod: '2025-06-03' },
        { ...NOTHING, url: 'https://harbor.example/b', lastmod: '2025-06-01' },
        { ...NOTHING, url: 'https://harbor.example/c' },
      ],
      sitemaps: [],
      cut: false,
    });
  });

  it('of news gives headline, outlet, day and language, not those of pictures', () => {
    const text = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
      xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><loc>https://harbor.example/a</loc>
      <image:image><image:loc>https://harbor.example/a.jpg</image:loc><image:title>A wall</image:title></image:image>
      <n:news><n:publication><n:name>Harbor Times</n:name><n:language>en</n:language></n:publication>
      <n:publication_date>2025-06-03T23:30-07:00</n:publication_date><n:title>Wall &amp; river &#8211; the vote</n:title></n:news>
      <image:image><image:loc>https://harbor.example/b.jpg</image:loc></image:image></url></urlset>`;
    expect(read(text)?.urls).toEqual([
      {
        url: 'https://harbor.example/a',
        lastmod: null,
        date: '2025-06-03',
        title: 'Wall & river – the vote',
        source: 'Harbor Times',
        language: 'en',
      },
    ]);
  });

  it('may have a prefix for everything', () => {
    const text = '<s:urlset xmlns:s="x"><s:url><s:loc>https://harbor.example/a</s:loc></s:url></s:urlset>';
    expect(read(text)?.urls.map(({ url }) => url)).toEqual(['https://harbor.example/a']);
  });

  it('of sitemaps gives those', () => {
    const text =
      '<sitemapindex><sitemap><loc>https://harbor.example/1.xml.gz</loc><lastmod>2025-06-03</lastmod></sitemap>' +
      '<sitemap><loc>/2.xml</loc></sitemap></sitemapindex>';
    const expected = ['https://harbor.example/1.xml.gz', 'https://harbor.example/2.xml'];
    expect(read(text)).toEqual({ urls: [], sitemaps: expected, cut: false });
    expect(readSitemap(gzipSync(text), AT)?.sitemaps).toEqual(expected);
  });

  it('is cut off where it is too long, and says so', () => {
    const urls = '<url><loc>https://harbor.example/a</loc><lastmod>2025-06-03</lastmod></url>'.repeat(50_001);
    const started = computed();
    const sitemap = read(`<urlset>${urls}</urlset>`);
    expect(sitemap?.urls).toHaveLength(50_000);
    expect(sitemap?.cut).toBe(true);
    expect(computed() - started).toBeLessThan(10_000);
    const indexes = '<sitemap><loc>https://harbor.example/a.xml</loc></sitemap>'.repeat(1_001);
    expect(read(`<sitemapindex>${indexes}</sitemapindex>`)).toMatchObject({ cut: true, urls: [] });
  });
});

describe('what is no sitemap', () => {
  it.each([
    '',
    'hello',
    '<html><url><loc>https://a.example/</loc></url></html>',
    '<rss version="2.0"/>',
    '<',
    '<!--',
    '<urlset',
  ])('is null: %s', (text) => expect(read(text)).toBeNull());

  it('is null when it is packed wrongly, or unpacks without end', () => {
    expect(readSitemap(gzipSync('<urlset></urlset>').subarray(0, 20), AT)).toBeNull();
    const zeros = gzipSync(Buffer.alloc(60 * 1024 * 1024), { level: 1 });
    const before = process.memoryUsage.rss();
    expect(readSitemap(zeros, AT)).toBeNull();
    expect(process.memoryUsage.rss() - before).toBeLessThan(150_000_000);
  });

  it('expands no entities', () => {
    const text =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]><urlset><url><loc>https://a.example/&b;</loc></url></urlset>';
    expect(read(text)?.urls.map(({ url }) => url) ?? []).toEqual(['https://a.example/&b;']);
  });

  it('is passed over in time, whatever it is made of', () => {
    const started = computed();
    for (const piece of ['<', '<a>', '<!--', '<![CDATA[', '<url>', '<loc>', '&', '</', '<url><loc>x']) {
      read(`<urlset>${piece.repeat(300_000)}`);
    }
    expect(computed() - started).toBeLessThan(20_000);
  });

  it('never throws, whatever the bytes', () => {
    const pieces = fc.constantFrom(
      '<urlset>',
      '<url>',
      '</url>',
      '<loc>',
      '</loc>',
      'https://a.example/',
      '&#x110000;',
      '&#0;',
      '<!--',
      '<![CDATA[',
      ']]>',
      '<news:news>',
      '<news:title>',
    );
    const soup = fc
      .array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 40 })
      .map((parts) => `<urlset>${parts.join('')}`);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          soup.map((text) => Buffer.from(text)),
        ),
        (bytes) => {
          for (const { url } of readSitemap(bytes, AT)?.urls ?? []) expect(url).toMatch(/^https?:/);
        },
      ),
    );
  });
});
