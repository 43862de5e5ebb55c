import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite, page } from '../corpus/fetch/site.ts';
import { byline, rows } from './world.ts';

const root = mkdtempSync(join(tmpdir(), 'byline-add-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const fresh = (name: string) => mkdtempSync(join(root, `${name}-`));
const quay =
  '---\ntitle: The quay is closed\nsource: The Harbour Post\ndate: 2031-04-02\n---\nThe quay is closed for repairs.\n';

describe('byline add', () => {
  it('begins a folder of one’s own where none was named, says so, and that is what is searched from then on', async () => {
    const env = { BYLINE_DATA: fresh('data') };
    const from = join(fresh('from'), 'quay.md');
    writeFileSync(from, quay);
    const { exit, out, err } = await byline(['add', from], { env });
    expect([exit, out]).toEqual([0, 'Added: quay — The quay is closed\n']);
    expect(err).toContain('1 article added.');
    expect(err).toContain('these are searched instead of the bundled ones');
    expect(rows((await byline(['sources', '--json'], { env })).out).map(({ article }) => article)).toEqual(['quay']);
    expect((await byline(['ask', 'Why is the quay closed?'], { env })).out).toContain(
      'The quay is closed for repairs.',
    );
    const again = await byline(['add', from], { env });
    expect(again.out).toBe('Not changed: quay — The quay is closed\n');
    expect(again.err).not.toContain('instead of the bundled ones');
  });

  it('puts articles into the folder that is named, and leaves the bundled ones alone', async () => {
    const corpus = fresh('corpus');
    writeFileSync(join(corpus, 'tide.md'), 'The tide rose.');
    const from = join(fresh('from'), 'quay.md');
    writeFileSync(from, quay);
    const { exit, out } = await byline(['--corpus', corpus, 'add', from]);
    expect([exit, out]).toEqual([0, 'Added: quay — The quay is closed\n']);
    expect(readdirSync(corpus).sort()).toEqual(['added', 'tide.md']);
    expect(readdirSync('corpus').every((name) => name.endsWith('.md'))).toBe(true);
  });

  it('takes in a page over the network, and says of what cannot be had why and what to do', async () => {
    const site = await openSite();
    const text =
      'The harbour was closed on Tuesday for repairs, and ships waited outside the breakwater until the evening came.';
    site.pages.set(
      '/a',
      page(
        `<html lang="en"><head><title>Harbour closed</title></head><body><article><h1>Harbour closed</h1><p>${text}</p><p>${text}</p></article></body></html>`,
      ),
    );
    const env = { BYLINE_DATA: fresh('data'), BYLINE_ALLOW_PRIVATE_FETCH: '1' };
    const good = await byline(['--json', 'add', site.at('/a')], { env });
    expect(rows(good.out)).toMatchObject([
      { what: 'added', article: 'harbour-closed', title: 'Harbour closed', from: site.at('/a') },
    ]);
    const bad = await byline(['add', site.at('/b')], { env });
    expect(bad.exit).toBe(2);
    expect(bad.err).toContain(site.at('/b'));
    const refused = await byline(['add', site.at('/a')], { env: { BYLINE_DATA: fresh('data') } });
    expect(refused.exit).toBe(2);
    expect(refused.err).toMatch(/private|public|loopback/);
    await site.close();
  });

  it('says of what it takes in what a check says, and the check says it again of what is stored', async () => {
    const corpus = fresh('corpus');
    const from = fresh('from');
    writeFileSync(
      join(from, 'ebb.md'),
      '---\ntitle: The ebb\nsource: The Harbour Post\ndate: 2025-13-40\n---\nThe ebb\u0000 came\u0007 at noon.\n',
    );
    writeFileSync(join(from, 'tide.md'), 'The tide rose.\n');
    const paragraph = `<p>${'The council met on Tuesday and spoke of the quay for a long time. '.repeat(8)}</p>`;
    writeFileSync(
      join(from, 'wall.html'),
      `<html lang="en"><head><title>The quay</title><meta property="og:site_name" content="The Harbour Post"><meta property="article:published_time" content="2024-04-02T08:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The quay","isAccessibleForFree":false}</script></head><body><article><h1>The quay</h1>${paragraph}</article></body></html>`,
    );
    const added = await byline(['--corpus', corpus, 'add', from]);
    expect(added.exit).toBe(0);
    const date = 'The date is left out: "2025-13-40" is no date that exists.';
    const said = [date, 'The article has no source.', 'Only the beginning of the article is on the page.'];
    for (const problem of said) expect(added.err).toContain(`warning: ${problem}`);
    expect(added.err).toContain('hint: There are control characters in the text. They are left out of what is stored.');
    expect(readFileSync(join(corpus, 'added', 'ebb.md'), 'utf8')).toMatch(/\nThe ebb came at noon\.\n$/);
    const checked = await byline(['--corpus', corpus, 'check']);
    for (const problem of said) expect(checked.out).toContain(`warning: ${problem}`);
    expect((await byline(['--corpus', corpus, 'add', from])).out).toBe(added.out.replaceAll('Added', 'Not changed'));
  });

  it('wants something to add, a feed to every interval, and an interval that is one', async () => {
    expect(await byline(['add'])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('byline add https://…') as string,
    });
    expect(await byline(['add', 'a.md', '--every', '5m'])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('--feed') as string,
    });
    const env = { BYLINE_DATA: fresh('data') };
    expect(await byline(['add', '--feed', 'https://a.example/rss', '--every', 'soon'], { env })).toMatchObject({
      exit: 2,
      err: expect.stringContaining('"soon" is no interval') as string,
    });
    expect(await byline(['add', 'nowhere.md'], { env })).toMatchObject({
      exit: 2,
      err: expect.stringContaining('nowhere.md') as string,
    });
  });
});

describe('byline remove', () => {
  it('takes an article out of everything, and its file is read no more', async () => {
    const corpus = fresh('corpus');
    writeFileSync(join(corpus, 'quay.md'), quay);
    writeFileSync(join(corpus, 'tide.md'), 'The tide rose.');
    const { exit, out } = await byline(['--corpus', corpus, 'remove', 'quay']);
    expect(exit).toBe(0);
    expect(out).toContain('quay.md is yours and stays, but is not read');
    expect(rows((await byline(['--corpus', corpus, 'sources', '--json'])).out).map(({ article }) => article)).toEqual([
      'tide',
    ]);
    expect(await byline(['--corpus', corpus, 'remove', 'quay'])).toMatchObject({ exit: 3 });
  });

  it('leaves the bundled articles alone', async () => {
    const { exit, err } = await byline(['remove', '2025-05-04-sheinbaum-rejects-offer'], {
      env: { BYLINE_DATA: fresh('data') },
    });
    expect([exit, err]).toEqual([2, expect.stringContaining('bundled articles stay')]);
  });
});
