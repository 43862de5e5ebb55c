import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { printedDay } from '../../../src/corpus/feeds/day.ts';
import { readFeed } from '../../../src/corpus/feeds/feed.ts';

const AT = 'https://harbor.example/feeds/news.xml';

const LONG = [
  'The council voted nine to four on Tuesday to raise the river wall by two metres before winter.',
  'Engineers said the work would take five months and close the quay to traffic for three of them.',
  'Shop owners on the quay asked for compensation, which the mayor promised to bring to a vote in July.',
];
const ARTICLE = LONG.map((paragraph) => `<p>${paragraph}</p>`).join('');

function rss(items: string, channel = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Harbor Times</title><link>https://harbor.example/</link><language>en-GB</language>${channel}${items}</channel></rss>`;
}

/** Milliseconds of computing so far: other than the clock's, they do not grow while others compute. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

describe('RSS', () => {
  it('is read with title, day, byline, summary and full content', () => {
    const item = `<item>
      <title>Wall &amp; river: council says &lt;em&gt;yes&lt;/em&gt;</title>
      <link>https://harbor.example/2025/06/wall?a=1&amp;b=2</link>
      <guid isPermaLink="false">harbor-77</guid>
      <pubDate>Tue, 03 Jun 2025 23:30:00 -0700</pubDate>
      <dc:creator><![CDATA[Ann Roe and Bo Li]]></dc:creator>
      <description>The wall grows &lt;b&gt;by two metres&lt;/b&gt;.</description>
      <content:encoded><![CDATA[${ARTICLE}]]></content:encoded>
    </item>`;
    expect(readFeed(rss(item), AT)).toEqual({
      title: 'Harbor Times',
      link: 'https://harbor.example/',
      language: 'en',
      items: [
        {
          id: 'harbor-77',
          url: 'https://harbor.example/2025/06/wall?a=1&b=2',
          title: 'Wall & river: council says yes',
          date: '2025-06-03',
          byline: ['Ann Roe', 'Bo Li'],
          html: ARTICLE,
          summary: 'The wall grows by two metres.',
          language: 'en',
        },
      ],
    });
  });

  it('gives the page to fetch where it has only a summary', () => {
    const item = `<item><link>/a</link><description>${LONG[0] ?? ''}</description></item>`;
    expect(readFeed(rss(item), AT)?.items[0]).toMatchObject({
      id: 'https://harbor.example/a',
      url: 'https://harbor.example/a',
      html: null,
      summary: LONG[0],
      title: null,
      date: null,
    });
  });

  it.each([
    ['three paragraphs', ARTICLE, true],
    ['two paragraphs', ARTICLE.slice(0, ARTICLE.lastIndexOf('<p>')), false],
    ['a thousand characters', 'The river rose again. '.repeat(50), true],
    ['a cut-off end', `${ARTICLE}<p>And then the water…</p>`, false],
    [
      'dots in brackets before a line of the blog',
      `${ARTICLE}<p>And [&#8230;]</p><p>First on Harbor Times.</p>`,
      false,
    ],
    ['a link to the rest', `${ARTICLE}<p><a href="/a">Continue reading &rarr;</a></p>`, false],
    ['a link to the rest in Spanish', `${ARTICLE}<a href="/a">Leer más</a>`, false],
    ['an ellipsis within', ARTICLE.replace('council', 'council … and the mayor'), true],
  ])('with %s in its description is full or not: %#', (_, html, full) => {
    const feed = readFeed(rss(`<item><link>/a</link><description><![CDATA[${html}]]></description></item>`), AT);
    expect(feed?.items[0]?.html).toBe(full ? html.trim() : null);
  });

  it('is not full where the content is no longer than the summary', () => {
    const both = `<description><![CDATA[${ARTICLE}<p>More of it.</p>]]></description><content:encoded><![CDATA[${ARTICLE}]]></content:encoded>`;
    const feed = readFeed(rss(`<item><link>/a</link>${both}</item>`), AT);
    expect(feed?.items[0]?.html).toBe(`${ARTICLE}<p>More of it.</p>`);
  });

  it('takes a guid for the address where there is no link, unless it says it is none', () => {
    const items =
      '<item><title>a</title><guid>https://harbor.example/a</guid></item>' +
      '<item><title>b</title><guid isPermaLink="false">https://harbor.example/b</guid></item>';
    expect(readFeed(rss(items), AT)?.items.map(({ url }) => url)).toEqual(['https://harbor.example/a', null]);
  });

  it('names the people, not their mailboxes', () => {
    const items =
      '<item><title>a</title><author>ann@harbor.example (Ann Roe)</author></item>' +
      '<item><title>b</title><author>desk@harbor.example</author></item>' +
      '<item><title>c</title><dc:creator>By Ann Roe, Bo Li</dc:creator></item>';
    const bylines = readFeed(rss(items), AT)?.items.map(({ byline }) => byline);
    expect(bylines).toEqual([['Ann Roe'], [], ['Ann Roe', 'Bo Li']]);
  });

  it('never gives an address that is none of the web', () => {
    const items =
      '<item><title>a</title><link>javascript:alert(1)</link></item><item><title>b</title><link>ftp://x/</link></item>';
    expect(readFeed(rss(items), AT)?.items.map(({ url }) => url)).toEqual([null, null]);
  });

  it('is decoded by what it declares when it is no UTF-8', () => {
    const text = rss('<item><title>Žižkov floods</title></item>').replace('UTF-8', 'ISO-8859-2');
    expect(readFeed(iconv.encode(text, 'iso-8859-2'), AT)?.items[0]?.title).toBe('Žižkov floods');
    const wrong = rss('<item><title>“Café” floods</title></item>');
    expect(readFeed(iconv.encode(wrong, 'windows-1252'), AT)?.items[0]?.title).toBe('“Café” floods');
    expect(readFeed(Buffer.from(text.replace('ISO-8859-2', 'windows-1252')), AT)?.items[0]?.title).toBe(
      'Žižkov floods',
    );
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(wrong, 'utf16le')]);
    expect(readFeed(utf16, AT)?.items[0]?.title).toBe('“Café” floods');
  });
});

describe('Atom', () => {
  it('is read with its own kinds of text, links and languages', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es" xml:base="https://puerto.example/blog/">
      <title type="html">Puerto &amp;amp; Mar</title><link href="https://puerto.example/"/><id>x</id><updated>2025-06-04T00:10:00Z</updated>
      <entry><id>tag:puerto.example,2025:1</id><title>Sube el r&#237;o</title><link rel="self" href="1.atom"/>
        <link rel="alternate" type="text/html" href="1"/><published>2025-06-03T23:50:00-05:00</published>
        <updated>2025-06-09T10:00:00Z</updated><author><name>Eva Díaz</name></author>
        <content type="html">${ARTICLE.replaceAll('<', '&lt;')}</content></entry>
      <entry xml:lang="en"><id>2</id><title>Plain &lt;b&gt;</title><link href="/2"/><updated>2025-06-02T10:00:00Z</updated>
        <summary>a &lt; b</summary></entry></feed>`;
    expect(readFeed(feed, AT)).toEqual({
      title: 'Puerto & Mar',
      link: 'https://puerto.example/',
      language: 'es',
      items: [
        {
          id: 'tag:puerto.example,2025:1',
          url: 'https://puerto.example/blog/1',
          title: 'Sube el río',
          date: '2025-06-03',
          byline: ['Eva Díaz'],
          html: ARTICLE,
          summary: null,
          language: 'es',
        },
        {
          id: '2',
          url: 'https://puerto.example/2',
          title: 'Plain <b>',
          date: '2025-06-02',
          byline: [],
          html: null,
          summary: 'a < b',
          language: 'en',
        },
      ],
    });
  });
});

describe('RDF', () => {
  it('is read', () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://old.example/"><title>Old Wire</title>
      <link>https://old.example/</link><dc:language>en</dc:language></channel>
      <item rdf:about="https://old.example/1"><title>Quay closed</title><link>https://old.example/1</link>
      <description>Until July.</description><dc:creator>Ann Roe</dc:creator><dc:date>2025-06-03T08:00+02:00</dc:date></item></rdf:RDF>`;
    expect(readFeed(feed, AT)).toMatchObject({
      title: 'Old Wire',
      link: 'https://old.example/',
      language: 'en',
      items: [
        {
          id: 'https://old.example/1',
          title: 'Quay closed',
          date: '2025-06-03',
          byline: ['Ann Roe'],
          summary: 'Until July.',
        },
      ],
    });
  });
});

describe('JSON Feed', () => {
  it('is read; plain text becomes paragraphs', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbor <Times>',
      home_page_url: 'https://harbor.example/',
      language: 'en-US',
      authors: [{ name: 'Desk Editor' }],
      items: [
        {
          id: '1',
          url: '/1',
          title: 'A & B',
          content_text: LONG.join('\n\n'),
          date_published: '2025-06-03T23:00:00-07:00',
        },
        {
          id: '2',
          external_url: 'https://else.example/2',
          content_html: '<p>Short.</p>',
          authors: [{ name: 'Ann Roe' }],
          language: 'es',
        },
      ],
    };
    expect(readFeed(JSON.stringify(feed), 'https://harbor.example/feed.json')).toEqual({
      title: 'Harbor <Times>',
      link: 'https://harbor.example/',
      language: 'en',
      items: [
        {
          id: '1',
          url: 'https://harbor.example/1',
          title: 'A & B',
          date: '2025-06-03',
          byline: ['Desk Editor'],
          html: LONG.map((paragraph) => `<p>${paragraph}</p>`).join('\n'),
          summary: null,
          language: 'en',
        },
        {
          id: '2',
          url: 'https://else.example/2',
          title: null,
          date: null,
          byline: ['Ann Roe'],
          html: null,
          summary: 'Short.',
          language: 'es',
        },
      ],
    });
  });
});

describe('what is no feed', () => {
  it.each([
    '',
    ' ',
    'hello',
    '{}',
    '[]',
    '{"version":"https://jsonfeed.org/version/1.1"',
    '<html><head><title>x</title></head><body><p>Hi</p></body></html>',
    '<urlset><url><loc>https://a.example/</loc></url></urlset>',
    '<rss version="2.0">',
    '%PDF-1.7',
  ])('is null: %s', (text) => {
    expect(readFeed(text, AT)).toBeNull();
    expect(readFeed(Buffer.from(text), AT)).toBeNull();
  });

  it('is null when it is too long', () => {
    expect(readFeed(rss(`<item><title>${'x'.repeat(10_000_000)}</title></item>`), AT)).toBeNull();
  });
});

describe('a feed that means harm', () => {
  it('has its entities left as they are', () => {
    const lol = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
    const doctype = `<!DOCTYPE rss [<!ENTITY l0 "lol">${lol}<!ENTITY secret SYSTEM "file:///etc/hostname">]>`;
    const bomb = rss('<item><title>&l12;&secret;</title></item>').replace('?>', `?>${doctype}`);
    const started = computed();
    const title = readFeed(bomb, AT)?.items[0]?.title ?? '';
    expect(title.length).toBeLessThan(100);
    expect(computed() - started).toBeLessThan(4_000);
  });

  it.each([
    ['brackets in a name', `<item><author>${'('.repeat(200_000)}</author></item>`],
    ['elements in elements', `<item>${'<a>'.repeat(200_000)}`],
    [
      'elements in a summary',
      `<item><title>t</title><description><![CDATA[${'<b>'.repeat(100_000)}]]></description></item>`,
    ],
    ['open CDATA', `<item><title>${'<![CDATA['.repeat(100_000)}`],
    ['angle brackets', '<'.repeat(500_000)],
    ['attributes', `<item ${'a='.repeat(200_000)}/>`],
    ['items', '<item><title>x &amp; y</title></item>'.repeat(20_000)],
  ])('is given up in time: %s', (_, items) => {
    const started = computed();
    const feed = readFeed(rss(items), AT);
    expect(feed === null || feed.items.length <= 1_000).toBe(true);
    expect(computed() - started).toBeLessThan(15_000);
  });

  it('is no reason to give up a long feed that means none', () => {
    const item = `<item><title>Wall &amp;amp; river</title><link>/a</link><description><![CDATA[${ARTICLE.repeat(10)}]]></description></item>`;
    expect(readFeed(rss(item.repeat(1_200)), AT)?.items).toHaveLength(1_000);
  });

  it('never throws, whatever the bytes', () => {
    const pieces = fc.constantFrom(
      '<rss version="2.0">',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '<![CDATA[',
      ']]>',
      '&#0;',
      '&amp;',
      '<feed>',
      '<entry>',
      '<',
      '>',
      '"',
      '{',
      '"items":[',
    );
    const soup = fc
      .array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          soup,
          soup.map((text) => rss(text)),
        ),
        fc.webUrl(),
        (data, address) => {
          const feed = readFeed(data, address);
          for (const { url, title } of feed?.items ?? []) {
            expect(url === null || /^https?:/.test(url)).toBe(true);
            expect(title === null || title === title.trim()).toBe(true);
          }
        },
      ),
    );
  });
});

describe('a date', () => {
  it.each([
    ['Tue, 03 Jun 2025 23:30:00 -0700', '2025-06-03'],
    ['Tue, 3 Jun 2025 00:10:00 GMT', '2025-06-03'],
    ['3 Jun 25 10:00 EST', '2025-06-03'],
    ['Tues, 03 June 2025 10:00:00 +0200', '2025-06-03'],
    ['Sun, 01-Jan-99 00:00:00 GMT', '1999-01-01'],
    ['2025-06-03', '2025-06-03'],
    ['2025-06-03T23:30:00-07:00', '2025-06-03'],
    ['2025-06-03T23:30:00.123+0000', '2025-06-03'],
    ['2025-06-03 23:30:00', '2025-06-03'],
    [' 2025-06-03T23:30Z\n', '2025-06-03'],
    ['Tue, 31 Jun 2025 10:00:00 GMT', null],
    ['2025-02-30T10:00:00Z', null],
    ['2025-06', null],
    ['yesterday', null],
    ['', null],
    ['3 Foo 2025', null],
  ])('"%s" is the day %s as printed', (text, day) => expect(printedDay(text)).toBe(day));

  it('is never read into a day that is not printed', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1971-01-01'), max: new Date('2069-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(printedDay(date.toUTCString())).toBe(day);
          expect(printedDay(date.toISOString())).toBe(day);
        },
      ),
    );
    fc.assert(fc.property(fc.string(), (text) => /^\d{4}-\d\d-\d\d$/.test(printedDay(text) ?? '2025-01-01')));
  });
});
