import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../src/corpus/page/decode-page.ts';
import { dayOf } from '../../../src/corpus/page/facts/dates.ts';
import { parseLoosely } from '../../../src/corpus/page/facts/jsonld.ts';
import { MAX_DEPTH, measurePage, overLimit } from '../../../src/corpus/page/limits.ts';
import { readPage } from '../../../src/corpus/page/page.ts';

const text = (html: string): string => readPage(html, null).text;
const SENTENCE = 'The council voted on Tuesday to plant lime trees along the canal.';

describe('the text of a page', () => {
  it('collapses white space, keeps single line breaks and parts paragraphs at two', () => {
    expect(text('<p>One  tree\n is <b> planted</b> .<br>It is a lime.<br><br>Two more &amp; an elm.</p>')).toBe(
      'One tree is planted .\nIt is a lime.\n\nTwo more & an elm.',
    );
  });

  it('leaves out what is not seen', () => {
    const hidden = ['<p hidden>', '<p style="color:red; display: none">', '<template>', '<noscript>', '<script>'];
    for (const tag of hidden) {
      const end = `</${/\w+/.exec(tag)?.[0] ?? ''}>`;
      expect(text(`<p>${SENTENCE}</p>${tag}Nobody sees this sentence of many words.${end}`), tag).toBe(SENTENCE);
    }
  });

  it('keeps a paragraph that looks like a heading or a fence as text', () => {
    expect(
      text(
        `<p># 1 is the lime, the mayor said.</p><p>--- so far, so good, he said.</p><p>#trees is no heading, he said.</p>`,
      ),
    ).toBe('\\# 1 is the lime, the mayor said.\n\n\\--- so far, so good, he said.\n\n#trees is no heading, he said.');
  });

  it('never has markup that was not printed', () => {
    expect(text(`<p>${SENTENCE}</p><p>Write &lt;b&gt;trees&lt;/b&gt; and not &amp;lt; in the form.</p>`)).toContain(
      'Write <b>trees</b> and not &lt; in the form.',
    );
  });

  it('is empty with a note for what is no page', () => {
    expect(readPage('', null)).toMatchObject({ text: '', title: null, teaser: false });
    expect(readPage('<div>'.repeat(20_000), null).notes[0]).toMatch(/nests more than/);
  });
});

describe('the facts of a page', () => {
  it('take the local day, whatever the zone', () => {
    const head = (time: string) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${time}"}</script>`;
    for (const time of ['2031-04-02T23:59:00-11:00', '2031-04-02T00:01:00+14:00', '2031-04-02', '2031-04-02 10:00'])
      expect(readPage(head(time), null).date, time).toBe('2031-04-02');
  });

  it('give http and https links only, resolved', () => {
    const link = (href: string) =>
      readPage(`<link rel="canonical" href="${href}"><p>${SENTENCE}</p>`, 'https://a.example/b/c').url;
    expect(link('../d')).toBe('https://a.example/d');
    expect(link('javascript:alert(1)')).toBe('https://a.example/b/c');
  });

  it.each([
    ['Sat, 03 May 2025 10:00:00 GMT', '2025-05-03'],
    ['May 3, 2025', '2025-05-03'],
    ['3. März 2025, 6:45 Uhr', '2025-03-03'],
    ['3 de marzo de 2025', '2025-03-03'],
    ['20250503', '2025-05-03'],
    ['03.05.2025', '2025-05-03'],
    ['25/12/2025', '2025-12-25'],
    ['03/05/2025', null],
    ['2 hours ago', null],
  ])('read the day of %s', (written, day) => {
    expect(dayOf(written)).toBe(day);
  });

  it.each([
    ['a comma too many', '{"a":[1,2,],}'],
    ['comments around it', '<!-- {"a":[1,2]} -->'],
    ['CDATA around it', '//<![CDATA[\n{"a":[1,2]}\n//]]>'],
    ['comments in it', '{/* x */"a":[1,// y\n2]}'],
    ['a semicolon behind it', '{"a":[1,2]};'],
    ['no end', '{"a":[1,2'],
  ])('are read out of JSON-LD with %s', (_, written) => {
    expect(parseLoosely(written)).toEqual({ a: [1, 2] });
  });

  it('are read out of JSON-LD with line breaks in its strings', () => {
    expect(parseLoosely('{"a":"b\nc\td"}')).toEqual({ a: 'b\nc\td' });
  });
});

describe('the bytes of a page', () => {
  const words = '<p>“Curly” – and €uros</p>';

  it('are read by their mark, by what is said, or by what they are', () => {
    const latin = iconv.encode(words, 'windows-1252');
    for (const type of [null, 'text/html; charset=utf-8', 'text/html; charset=ISO-8859-1'])
      expect(decodePage(latin, type), String(type)).toEqual({ html: words, encoding: 'windows-1252' });
    expect(decodePage(Buffer.from(words), 'text/html; charset=iso-8859-1').encoding).toBe('utf-8');
    expect(decodePage(iconv.encode('\ufeff' + words, 'utf-16be'), 'text/html; charset=utf-8').html).toBe(words);
  });

  it('are read in the encoding that a meta element names', () => {
    const polish = '<meta charset="iso-8859-2"><p>Łódź, Gdańsk</p>';
    expect(decodePage(iconv.encode(polish, 'iso-8859-2'), null).html).toBe(polish);
  });
});

describe('limits', () => {
  it('count tags, not text in scripts and comments', () => {
    expect(measurePage('<div><p>a<p>b<br><!-- <div><div> --><script>"<div>"</script></div>')).toEqual({
      elements: 5,
      depth: 1,
    });
    expect(measurePage('<div>'.repeat(50) + '</div>'.repeat(50) + '<div>').depth).toBe(50);
    expect(overLimit('<span>'.repeat(MAX_DEPTH))).toBeNull();
    expect(overLimit('<span>'.repeat(MAX_DEPTH + 1))).not.toBeNull();
  });
});

const scrap = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<div class="article-body">',
      '</div>',
      '<table><tr><td>',
      '</table>',
      '<ul><li>',
      '<ol start=x><li value=9>',
      '<h1>',
      '<h2>',
    ],
    ...[
      '<a href=x>',
      '</a>',
      '<br>',
      '<br><br>',
      '<article>',
      '<time datetime=2025-13-01>',
      '<script type="application/ld+json">',
      '</script>',
    ],
    ...[
      '{"@type":"NewsArticle","author":[{"@id":"#a"}],"articleBody":"',
      '"}',
      '<!--',
      '-->',
      '<![CDATA[',
      '&#0;',
      '&nbsp;',
      '&bogus;',
      '<title>',
      '<meta content=',
    ],
    ...[
      SENTENCE,
      'Subscribe to continue reading',
      'Read more: ',
      '# ',
      '---',
      '\u0000',
      '<body>',
      '</body>',
      '<html>',
      '<svg><p>',
      '<template>',
      '<p hidden>',
    ],
  ),
);

describe('whatever is on a page', () => {
  it('it is read without an error, and only words come out', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 60 }), (scraps) => {
        const html = scraps.join('');
        const page = readPage(html, 'https://a.example/');
        expect(page.notes.filter((note) => note.startsWith('The page cannot be read'))).toEqual([]);
        expect(page.text).toBe(page.text.trim());
        expect(page.text).not.toMatch(/\n{3}|\0/);
        if (page.url !== null) expect(page.url).toMatch(/^https?:/);
        if (page.date !== null) expect(page.date).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
      { numRuns: 400 },
    );
  });

  it('bytes are read in any encoding', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.option(fc.string()), (bytes, type) => {
        const { html } = decodePage(bytes, type);
        expect(readPage(html, type).notes.filter((note) => note.startsWith('The page cannot be read'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
