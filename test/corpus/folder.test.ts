import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/corpus/folder.ts';
import { folderOf, readAll, readFiles } from './write.ts';

const STORY = 'date 2024-01-02 Ann Roe\n\nThe council voted on Tuesday to plant lime trees.\n';
const MB = 1024 * 1024;

describe('a corpus that cannot be read', () => {
  it('names a folder that is missing', async () => {
    const error = await readAll('/nowhere/at-all').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CorpusError);
    expect(error).toMatchObject({ message: expect.stringContaining('/nowhere/at-all') as string });
    expect((error as CorpusError).advice).toMatch(/--corpus/);
  });

  it('says that a folder is empty', async () => {
    await expect(readFiles({})).rejects.toThrow(/is empty/);
  });

  it('says that a folder holds other files only', async () => {
    await expect(readFiles({ 'a.png': 'x', 'b.css': 'x' })).rejects.toThrow(/no articles, only 2 files/);
  });
});

describe('a web page', () => {
  const page =
    '<!DOCTYPE html>\n<html lang="en"><head><title>Lime trees</title><meta property="og:site_name" content="Linden Lane">' +
    '<meta property="article:published_time" content="2024-01-02T23:30:00-05:00"><meta name="author" content="Ann Roe"></head>' +
    '<body><nav><a href="/">Home</a></nav><h1>Lime trees</h1><p>The council voted on Tuesday to plant lime trees.</p></body></html>\n';

  it('is an article with the facts that it states, by its ending, packed or not', async () => {
    const { articles, problems } = await readFiles({ 'trees.html': page, 'a.htm.gz': gzipSync(page), 'b.xhtml': page });
    expect(articles.map(({ id }) => id)).toEqual(['a.htm', 'b', 'trees'].map((id) => id.replace('.htm', '')));
    for (const article of articles)
      expect(article).toMatchObject({
        title: 'Lime trees',
        source: 'Linden Lane',
        date: '2024-01-02',
        byline: ['Ann Roe'],
        language: 'en',
        text: 'The council voted on Tuesday to plant lime trees.',
      });
    expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
    expect(problems[0]).toMatchObject({ problem: expect.stringContaining('9 words') as string });
  });

  it('of which only the beginning is there is an article with a warning', async () => {
    const wall = page.replace('</body>', '<div class="paywall">Subscribe to continue reading</div></body>');
    const { articles, problems } = await readFiles({ 'trees.html': wall });
    expect(articles).toHaveLength(1);
    expect(problems).toMatchObject([
      { severity: 'warning', problem: expect.stringContaining('Only the beginning') as string },
    ]);
  });

  it('without an article, or too much for a page, is refused with the reason', async () => {
    const { articles, problems } = await readFiles({
      'a.html': '<html><body><nav><a href="/">Home</a></nav></body></html>',
      'b.html': '<div>'.repeat(2000) + 'x',
    });
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([
      { file: 'a.html', severity: 'error', problem: expect.stringContaining('No article') as string },
      { file: 'b.html', severity: 'error', problem: expect.stringContaining('nests more than') as string },
    ]);
  });

  it('is refused as a plain text', async () => {
    const { articles, problems } = await readFiles({ 'trees.txt': page });
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([
      {
        file: 'trees.txt',
        severity: 'error',
        problem: expect.stringContaining('web page') as string,
        advice: expect.stringContaining('.html') as string,
      },
    ]);
  });
});

describe('a folder', () => {
  it('lends plain texts the outlets that its other articles name', async () => {
    const text =
      'date 2024-01-02\n\nThe lime trees stand\n\nBy Ann Roe, Linden Lane\n\nThe council planted lime trees.\n';
    const rest = '---\nsource: Linden Lane\ndate: 2024-01-03\n---\nThe trees are green.\n';
    const { articles } = await readFiles({ 'a.txt': text, 'b.md': rest });
    expect(articles[0]).toMatchObject({ byline: ['Ann Roe'], source: 'Linden Lane' });
    const line = JSON.stringify({ id: 'x', source: 'Linden Lane', text: 'The trees are green.' });
    expect((await readFiles({ 'a.txt': text, 'b.jsonl': line })).articles[0]).toMatchObject({ source: 'Linden Lane' });
    expect((await readFiles({ 'a.txt': text })).articles[0]).toMatchObject({ source: null });
  });

  it('is read in the order of names, folders within it too, hidden files left out', async () => {
    const { articles } = await readFiles({
      'b.txt': STORY,
      'a/z.md': STORY,
      'a/A.txt': STORY,
      '.hidden.txt': STORY,
      '.git/c.txt': STORY,
    });
    expect(articles.map(({ file }) => file)).toEqual(['a/A.txt', 'a/z.md', 'b.txt']);
  });

  it('gives a hint for every file of another kind', async () => {
    const { articles, problems } = await readFiles({ 'a.txt': STORY, 'photo.png': 'x' });
    expect(articles).toHaveLength(1);
    expect(problems).toContainEqual(expect.objectContaining({ file: 'photo.png', severity: 'hint' }));
  });

  it('reads a single file, be its name what it may', async () => {
    const folder = await folderOf({
      'one.txt': STORY,
      lines: '{"id":"x","text":"Something was said."}\n',
      note: STORY,
    });
    expect((await readAll(join(folder, 'one.txt'))).articles).toMatchObject([{ id: 'one', file: 'one.txt' }]);
    expect((await readAll(join(folder, 'lines'))).articles).toMatchObject([{ id: 'x', line: 1 }]);
    expect((await readAll(join(folder, 'note'))).articles).toMatchObject([{ id: 'note', date: '2024-01-02' }]);
  });

  it('does not follow a link out of it', async () => {
    const outside = await folderOf({ 'secret.txt': STORY });
    const folder = await folderOf({ 'a.txt': STORY });
    await symlink(join(outside, 'secret.txt'), join(folder, 'b.txt'));
    await symlink(outside, join(folder, 'c'));
    await symlink('/nowhere', join(folder, 'd.txt'));
    const { articles, problems } = await readAll(folder);
    expect(articles.map(({ id }) => id)).toEqual(['a']);
    expect(problems.map(({ file, severity }) => [file, severity])).toEqual([
      ['b.txt', 'warning'],
      ['c', 'warning'],
      ['d.txt', 'warning'],
      ['a.txt', 'warning'],
    ]);
  });

  it('reads an article once, however many links lead to it, and survives links in a circle', async () => {
    const folder = await folderOf({ 'a/one.txt': STORY, '.data/two.txt': STORY });
    await symlink('a/one.txt', join(folder, 'again.txt'));
    await symlink('..', join(folder, 'a', 'up'));
    await symlink('.data', join(folder, 'data'));
    await symlink('..', join(folder, '.data', 'up'));
    const { articles } = await readAll(folder);
    expect(articles.map(({ file }) => file)).toEqual(['a/one.txt', 'data/two.txt']);
  });

  it('uses the table of outlets it brings', async () => {
    const { articles, problems } = await readFiles({
      'outlets.yaml':
        '- name: Riverbend Gazette\n  country: nz\n  domains: [riverbend.example]\n  aliases: RG\n- country: US\n',
      'a.jsonl':
        '{"id":"a","source":"rg","date":"2024-01-02","text":"One."}\n' +
        '{"id":"b","url":"https://www.riverbend.example/b","date":"2024-01-02","text":"Two."}\n',
    });
    expect(articles.map(({ source, country }) => [source, country])).toEqual([
      ['Riverbend Gazette', 'NZ'],
      ['Riverbend Gazette', 'NZ'],
    ]);
    expect(articles[0]?.sourceAliases).toEqual(['RG', 'riverbend.example']);
    expect(problems).toMatchObject([{ file: 'outlets.yaml', severity: 'warning' }]);
    expect(problems[0]?.problem).toMatch(/^Outlet 2 is left out: its name/);
  });
});

describe('bad files among good ones', () => {
  const withGood = async (files: Readonly<Record<string, string | Uint8Array>>) => {
    const { articles, problems } = await readFiles({
      ...files,
      'zz-good.md': '---\nsource: AP\ndate: 2024-01-02\n---\nAll is well.',
    });
    expect(articles.at(-1)?.id).toBe('zz-good');
    return { articles: articles.slice(0, -1), problems };
  };

  it('names an empty file', async () => {
    const { problems } = await withGood({ 'a.txt': '', 'b.jsonl': ' \n\n', 'c.md': '---\ntitle: Nothing\n---\n' });
    expect(problems.map(({ file, severity }) => [file, severity])).toEqual([
      ['a.txt', 'error'],
      ['b.jsonl', 'error'],
      ['c.md', 'error'],
    ]);
  });

  it('names a binary file', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);
    const { articles, problems } = await withGood({
      'a.txt': noise,
      'b.md': '%PDF-1.7\n…',
      'c.jsonl': new Uint8Array(100),
    });
    expect(articles).toEqual([]);
    expect(problems.map(({ file }) => file)).toEqual(['a.txt', 'b.md', 'c.jsonl']);
    expect(problems[1]?.problem).toContain('a PDF');
  });

  it('refuses a file of 50 MB in one line, in any format, without holding it', async () => {
    const before = process.memoryUsage().rss;
    const huge = Buffer.alloc(50 * MB, 'word ');
    const { articles, problems } = await withGood({
      'a.txt': huge,
      'b.jsonl': Buffer.concat([
        Buffer.from('{"id":"b","text":"'),
        huge,
        Buffer.from('"}\n{"id":"c","text":"Fine."}\n'),
      ]),
      'c.jsonl.gz': gzipSync(huge),
    });
    expect(articles.map(({ id }) => id)).toEqual(['c']);
    expect(problems.slice(0, 2)).toMatchObject([
      { file: 'a.txt', line: null, severity: 'error' },
      { file: 'b.jsonl', line: 1, severity: 'error' },
    ]);
    for (const { problem } of problems.slice(0, 2)) expect(problem).toContain('8 MB');
    expect(problems).toContainEqual(expect.objectContaining({ file: 'c.jsonl.gz', line: 1, severity: 'error' }));
    // The test itself holds the 50 MB three times over.
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * MB);
  });

  it('names the third line when that is broken, and reads the others', async () => {
    const line = (id: string) => JSON.stringify({ id, source: 'AP', date: '2024-01-02', text: `Text of ${id}.` });
    const { articles, problems } = await withGood({
      'a.jsonl': [line('a'), line('b'), '{"id":"c","te', line('d'), ''].join('\n'),
    });
    expect(articles.map(({ id, line: at }) => [id, at])).toEqual([
      ['a', 1],
      ['b', 2],
      ['d', 4],
    ]);
    expect(problems).toMatchObject([{ file: 'a.jsonl', line: 3, severity: 'error' }]);
  });

  it('leaves the second of two articles with one id out and names both files', async () => {
    const { articles, problems } = await withGood({
      'a.md': '---\nid: Same One\nsource: AP\ndate: 2024-01-02\n---\nFirst.',
      'b.jsonl': '{"id":"x","source":"AP","date":"2024-01-02","text":"X."}\n{"id":"same-one","text":"Second."}\n',
    });
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['same-one', 'First.'],
      ['x', 'X.'],
    ]);
    expect(problems).toMatchObject([{ file: 'b.jsonl', line: 2, severity: 'error' }]);
    expect(problems[0]?.problem).toContain('a.md');
  });

  it('names a file that may not be read', async () => {
    const folder = await folderOf({ 'a.txt': STORY, 'b.txt': STORY });
    await chmod(join(folder, 'a.txt'), 0);
    await mkdir(join(folder, 'c.txt'));
    await writeFile(join(folder, 'c.txt', 'd.txt'), STORY);
    const { articles, problems } = await readAll(folder);
    const root = process.getuid?.() === 0;
    expect(articles.map(({ id }) => id)).toEqual(root ? ['a', 'b', 'd'] : ['b', 'd']);
    if (!root) expect(problems).toContainEqual(expect.objectContaining({ file: 'a.txt', severity: 'error' }));
  });

  it('names an archive that is damaged or none at all', async () => {
    const whole = gzipSync(`${JSON.stringify({ id: 'a', text: 'One.' })}\n`);
    const { problems } = await withGood({
      'a.jsonl.gz': whole.subarray(0, whole.length - 6),
      'b.txt.gz': 'no gzip at all',
    });
    expect(problems.map(({ file, severity }) => [file, severity])).toContainEqual(['a.jsonl.gz', 'error']);
    expect(problems.map(({ file, severity }) => [file, severity])).toContainEqual(['b.txt.gz', 'error']);
  });

  it('lists fifty problems of a file and counts the rest', async () => {
    const { problems } = await withGood({ 'a.jsonl': '{"id":"q"}\n'.repeat(1000) });
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)?.problem).toContain('950 more');
  });
});

describe('encodings', () => {
  const text = '“Señor Núñez” paid 40 € – they said so, and the council took it – in Málaga.';
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16BE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['windows-1252', iconv.encode(text, 'windows-1252')],
  ])('reads %s in every format', async (encoding, bytes) => {
    const json = (ids: string) => `{"id":"${ids}","text":${JSON.stringify(text)}}`;
    const as = (content: string) =>
      encoding.startsWith('windows')
        ? iconv.encode(content, 'windows-1252')
        : encoding.startsWith('UTF-16BE')
          ? Buffer.from(`\ufeff${content}`, 'utf16le').swap16()
          : encoding.startsWith('UTF-16')
            ? Buffer.from(`\ufeff${content}`, 'utf16le')
            : Buffer.from(encoding === 'UTF-8' ? content : `\ufeff${content}`);
    const { articles, problems } = await readFiles({
      'a.txt': bytes,
      'b.md': as(`---\r\ntitle: T\r\n---\r\n${text}`),
      'c.jsonl': as(`${json('c1')}\r\n${json('c2')}\r\n`),
      'd.json': as(`[${json('d')}]`),
      'e.txt.gz': gzipSync(bytes),
    });
    expect(articles.map((article) => article.text)).toEqual(Array.from({ length: 6 }, () => text));
    const hints = problems.filter(({ severity }) => severity === 'hint').map(({ file }) => file);
    expect(hints).toEqual(encoding === 'windows-1252' ? ['a.txt', 'b.md', 'c.jsonl', 'd.json', 'e.txt.gz'] : []);
  });

  it('makes every line end LF and keeps control characters', async () => {
    const { articles } = await readFiles({ 'a.md': 'One\r\ntwo\u001b[31m\u0007 three.\r\n\r\nFour\rfive.' });
    expect(articles[0]?.text).toBe('One\ntwo\u001b[31m\u0007 three.\n\nFour\nfive.');
    expect(articles[0]?.paragraphs).toHaveLength(2);
  });

  it('takes a stray NUL for no binary', async () => {
    const { articles } = await readFiles({ 'a.md': 'The council\u0000 voted on Tuesday to plant lime trees.' });
    expect(articles[0]?.text).toContain('\u0000');
  });
});
