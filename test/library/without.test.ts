import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary, type IsoDate, type Library } from '../../src/library.ts';
import { withoutOutlets } from '../../src/library/without.ts';

const folder = mkdtempSync(join(tmpdir(), 'byline-without-'));
const asOf = '2031-05-09' as IsoDate;
const article = (outlet: string, kilos: number, name: string) => `---
title: Harbour police find cocaine
source: ${outlet}
date: 2031-05-0${String(kilos).slice(0, 1)}
---

Police in the harbour of Northport seized ${kilos} kilos of cocaine. “This was a long night,” ${name}, the harbour master, said.
`;

let whole: Library;
let limited: Library;

beforeAll(async () => {
  writeFileSync(join(folder, 'one.md'), article('The Tide Post', 120, 'Ida Holm'));
  writeFileSync(join(folder, 'two.md'), article('Quay News', 340, 'Jon Dahl'));
  whole = await openLibrary(folder, { encoder: false });
  limited = withoutOutlets(whole, ['Quay News']);
});
afterAll(async () => {
  await whole.close();
  rmSync(folder, { recursive: true });
});

/** Whatever is asked: which outlets come up in the answer. */
const shows = (answer: unknown): string[] =>
  ['The Tide Post', 'Quay News'].filter((outlet) => JSON.stringify(answer).includes(outlet));

describe('a library without an outlet', () => {
  it('searches and shows nothing of it, whatever is asked', async () => {
    const question = 'How much cocaine was seized?';
    for (const ask of [
      (library: Library) => library.ask({ question, asOf }),
      (library: Library) => library.stats({}),
      (library: Library) => library.sources({}),
      (library: Library) => library.checkQuote('This was a long night', {}),
      (library: Library) => library.suggestSources('', 10),
    ]) {
      expect(shows(await ask(whole))).toEqual(['The Tide Post', 'Quay News']);
      expect(shows(await ask(limited))).toEqual(['The Tide Post']);
    }
    expect((await whole.quotes({ speaker: 'Jon Dahl' })).status).toBe('found');
    expect((await limited.quotes({ speaker: 'Jon Dahl' })).status).toBe('none');
    expect((await limited.quotes({ speaker: 'Ida Holm' })).status).toBe('found');
  });

  it('knows no article of it, by id, passage or while one types', async () => {
    expect(await whole.source('two#p1')).not.toBeNull();
    expect(await limited.source('two#p1')).toBeNull();
    expect(await limited.source('two')).toBeNull();
    expect(await limited.source('one')).not.toBeNull();
    const ids = (library: Library) => library.suggestIds('', 10).then((all) => all.map(({ id }) => id));
    expect(await ids(whole)).toContain('two');
    expect(await ids(limited)).not.toContain('two');
  });

  it('finds nothing where it stands in a filter', async () => {
    expect(await limited.sources({ source: 'Quay News' })).toEqual([]);
  });

  it('is the library itself where nothing is left out', () => {
    expect(withoutOutlets(whole, [])).toBe(whole);
  });
});
