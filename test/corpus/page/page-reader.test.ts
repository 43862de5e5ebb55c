import { afterAll, describe, expect, it } from 'vitest';
import { PageReader } from '../../../src/corpus/page/page-reader.ts';

const readers: PageReader[] = [];
const reader = (): PageReader => {
  const made = new PageReader();
  readers.push(made);
  return made;
};
afterAll(() => Promise.all(readers.map((one) => one.close())));

const page = (html: string) => ({ bytes: Buffer.from(html), contentType: 'text/html; charset=utf-8', address: null });
const TREES =
  '<title>Trees</title><h1>Trees</h1><p>The council voted on Tuesday to plant lime trees along the canal.</p>';

describe('the reader of pages', { timeout: 180_000 }, () => {
  it('reads pages one after the other in a thread', async () => {
    const pages = reader();
    const results = await Promise.all(
      ['Ash', 'Elm', 'Oak'].map((tree) => pages.read(page(TREES.replace('Trees', tree + ' trees of the town')))),
    );
    expect(results.map((result) => ('page' in result ? result.page.title : result.problem))).toEqual(
      ['Ash', 'Elm', 'Oak'].map((tree) => `${tree} trees of the town`),
    );
  });

  it('says why a page is too much: bytes, depth, elements', async () => {
    const pages = reader();
    const problems = await Promise.all(
      ['x'.repeat(8 * 1024 * 1024 + 1), '<div>'.repeat(20_000), '<i>a</i>'.repeat(30_000)].map((html) =>
        pages.read(page(html)),
      ),
    );
    expect(problems.map((result) => ('problem' in result ? result.problem : ''))).toEqual([
      expect.stringContaining('larger than 8 MB'),
      expect.stringContaining('nests more than'),
      expect.stringContaining('elements'),
    ]);
  });

  it('ends a page at its deadline and reads the next one', async () => {
    const pages = reader();
    const html = `<article>${'<p>The <b>council</b> voted, and so on.</p>'.repeat(12_000)}</article>`;
    const slow = await pages.read(page(html), 1);
    expect(slow).toMatchObject({ problem: expect.stringContaining('took longer than') as string });
    expect(await pages.read(page(TREES), 60_000)).toMatchObject({ page: { title: 'Trees' } });
  });

  it('reads nothing once it is closed', async () => {
    const pages = reader();
    await pages.close();
    expect(await pages.read(page(TREES))).toMatchObject({ problem: expect.stringContaining('closed') as string });
  });
});
