import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/library.ts';
import { openSite, page } from '../corpus/fetch/site.ts';
import { folderOf } from '../corpus/write.ts';

const root = mkdtempSync(join(tmpdir(), 'byline-own-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const story = (title: string) =>
  page(
    `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Tide Herald">
<meta property="article:published_time" content="2031-04-02T08:00:00Z"></head><body><article><h1>${title}</h1>
<p>${title}: the harbour was closed on Tuesday, and the ships waited outside the breakwater for the evening tide.</p>
<p>Nobody was hurt, the pilots said, and the mayor asked the crews to stay on board until the morning.</p></article></body></html>`,
  );

describe('a corpus of one’s own that begins beside the bundled articles', () => {
  it('serves from then on, and what is in it can be taken out again', async () => {
    const own = mkdtempSync(join(root, 'own-'));
    const site = await openSite();
    site.pages.set('/one', story('One quay'));
    site.pages.set('/two', story('Two quays'));
    const bundled = await folderOf({ 'a.md': 'The bundled article is about a lighthouse.' });
    const library = await openLibrary(bundled, {
      encoder: false,
      intake: { allowPrivate: true, agent: 'BylineBot/test', pause: 1, own },
    });
    await expect(library.remove('a')).rejects.toThrow('The bundled articles cannot be taken out.');
    expect((await library.add(site.at('/one'))).begun).toBe(own);
    expect((await library.add(site.at('/two'))).begun).toBeNull();
    expect(await library.remove('2031-04-02-one-quay')).not.toBeNull();
    expect(library.status().articles).toBe(1);
    await library.close();
    await site.close();
  });
});

describe('an article whose id is made of dots', () => {
  it('is taken out without anything beside it', async () => {
    const folder = mkdtempSync(join(root, 'dots-'));
    writeFileSync(join(folder, 'one.md'), '---\nid: ..\ntitle: One\n---\nThe tide rose over the wall.\n');
    writeFileSync(join(folder, 'two.md'), 'The bridge was shut.\n');
    const kept = join(folder, '.byline', 'versions', 'two');
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, '2031-05-05T08-00-00.000Z.md'), 'The bridge was open.\n');
    const library = await openLibrary(folder, {
      encoder: false,
      intake: { allowPrivate: false, agent: 'BylineBot/test', pause: 1, own: null },
    });
    expect(await library.remove('..')).not.toBeNull();
    expect((await library.sources({})).map(({ article }) => article)).toEqual(['two']);
    expect(existsSync(kept)).toBe(true);
    await library.close();
  });
});
