import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSlash } from '../../src/cli/slash.ts';
import { openSite, page, type Site } from '../corpus/fetch/site.ts';
import { byline, rows } from './world.ts';

const root = mkdtempSync(join(tmpdir(), 'byline-chat-manage-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const sentence =
  'The ferry to Low Island stayed in port on Tuesday, because the pilots would not sail against the spring tide, and the mayor asked them to wait until the evening.';
const FERRY = `<!doctype html><html lang="en"><head><title>The ferry waits</title>
<meta property="og:site_name" content="Tide Herald"><meta property="article:published_time" content="2031-04-02T08:00:00Z"></head>
<body><article><h1>The ferry waits</h1><p>${sentence}</p><p>${sentence} Nobody was hurt.</p></article></body></html>`;

let folder = '';
let site: Site;
beforeEach(async () => {
  folder = mkdtempSync(join(root, 'corpus-'));
  writeFileSync(
    join(folder, 'tide.md'),
    '---\nsource: Tide Post\ndate: 2031-05-06\n---\nThe tide rose over the wall.\n',
  );
  site = await openSite();
  site.pages.set('/ferry', page(FERRY));
});
afterEach(() => site.close());

const chat = (stdin: string, args: string[] = []) =>
  byline(['--corpus', folder, ...args], { stdin, env: { BYLINE_ALLOW_PRIVATE_FETCH: '1' } });

describe('/byline in the terminal chat', () => {
  it('takes an article in, answers from it, and takes it out again', async () => {
    const { out, exit } = await chat(
      `/byline add url: ${site.at('/ferry')}\nWhy did the ferry to Low Island stay in port?\n/remove 2031-04-02-the-ferry-waits\n/sources\n`,
    );
    expect(exit).toBe(0);
    expect(out).toContain('Added: 2031-04-02-the-ferry-waits — The ferry waits');
    expect(out).toContain('1 article added.');
    expect(out).toContain('the pilots would not sail');
    expect(out).toContain('2031-04-02-the-ferry-waits is taken out of everything');
    expect(out.slice(out.indexOf('› /sources'))).not.toContain('ferry');
  });

  it('reads again and tells how things stand', async () => {
    const { out } = await chat('/reload\n/byline status\n');
    expect(out).toContain('The articles were read again: 1 article, before 1.');
    expect(out).toContain('0 added, 0 updated, 0 removed.');
    expect(out).toMatch(/Byline \d+\.\d+\.\d\S*, running since/);
  });

  it('goes on after what cannot be done, and says why', async () => {
    const { out, exit } = await chat(
      [
        '/byline',
        '/byline add ./notes.md',
        `/add ${site.at('/')}${'a'.repeat(2000)}`,
        '/remove tide',
        '/sources',
        '',
      ].join('\n'),
    );
    expect(exit).toBe(0);
    expect(out).toContain('Say what to do: /byline add, /byline remove, /byline reload or /byline status.');
    expect(out).toContain('“./notes.md” is no http or https address.');
    expect(out).toContain('url may have 2,000 characters at most.');
    expect(out).toContain('It is the only article. Add another one first.');
    expect(out).toContain('Tide Post');
    expect(site.visits).toEqual([]);
  });

  it('writes the rows of add, and tells the rest beside them', async () => {
    const { out, err } = await chat(`/add ${site.at('/ferry')}\n/status\n`, ['--json']);
    expect(rows(out)).toMatchObject([
      { what: 'added', article: '2031-04-02-the-ferry-waits', from: site.at('/ferry') },
    ]);
    expect(err).toContain('1 article added.');
    expect(err).toContain('running since');
  });

  it('may leave out its first word, where no other command has that name', () => {
    expect(readSlash('/byline reload')).toMatchObject({ name: 'byline reload', main: '' });
    expect(readSlash('/Byline Remove a-b')).toMatchObject({ name: 'byline remove', main: 'a-b' });
    expect(readSlash('/add url: https://example.org/a?b=c:d')).toMatchObject({
      name: 'byline add',
      main: 'https://example.org/a?b=c:d',
    });
    expect(readSlash('/byline')).toBeNull();
    expect(readSlash('/byline quote')).toBeNull();
  });
});
