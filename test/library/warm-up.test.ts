import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';

import { PassageIndex } from '../../src/index/passage-index.ts';
import { openLibrary, type IsoDate, type Library } from '../../src/library.ts';
import { WARM } from '../../src/library/warm-up.ts';

const path = mkdtempSync(join(tmpdir(), 'byline-warm-up-'));
afterAll(() => rmSync(path, { recursive: true }));
writeFileSync(
  join(path, 'ferry.md'),
  '---\ntitle: Ferry runs aground\n---\n\nThe ferry ran aground off Lund on Friday.\n',
);
writeFileSync(join(path, 'untitled.txt'), 'The mayor of Lund opened the new bridge on Saturday.\n');

const question = { question: 'Where did the ferry run aground?', asOf: '2024-03-09' as IsoDate };
const searches = vi.spyOn(PassageIndex.prototype, 'search');
const asked = () => searches.mock.calls.length;
afterEach(() => searches.mockClear());

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
async function turns(count: number): Promise<void> {
  for (let at = 0; at < count; at++) await turn();
}
/** Quotes are extracted first, then the library warms up. */
const quotesExtracted = (library: Library) => library.suggestSpeakers('', 1);

describe('a library in the background', () => {
  it('asks itself questions behind the quotes, one between two turns of the event loop', async () => {
    const library = await openLibrary(path, { background: true });
    expect(asked()).toBe(0);
    await quotesExtracted(library);
    const before = asked();
    await turn();
    expect(asked() - before).toBeLessThanOrEqual(1);
    await turns(WARM + 5);
    expect(asked()).toBe(WARM);
    await library.close();
  });

  it('answers the same before and after, and counts nothing of it', async () => {
    const library = await openLibrary(path, { background: true });
    const answer = async () => ({ ...(await library.ask(question)), ms: 0 });
    const before = await answer();
    const status = library.status();
    await quotesExtracted(library);
    await turns(WARM + 5);
    expect(await answer()).toEqual(before);
    expect(library.status()).toEqual({ ...status, quotes: 0, figures: expect.any(Number) as number });
    await library.close();
  });

  it('leaves off when it is closed', async () => {
    const library = await openLibrary(path, { background: true });
    await quotesExtracted(library);
    await turns(3);
    await library.close();
    const before = asked();
    await turns(WARM);
    expect(asked()).toBe(before);
    expect(before).toBeLessThan(WARM);
  });

  it('asks itself less the more is asked of it, and nothing when it works for one command', async () => {
    const busy = await openLibrary(path, { background: true });
    for (let at = 0; at < WARM; at++) await busy.ask(question);
    await quotesExtracted(busy);
    await turns(WARM);
    // At most the one it had begun with.
    expect(asked()).toBeLessThanOrEqual(WARM + 1);
    await busy.close();
    searches.mockClear();

    const once = await openLibrary(path);
    await quotesExtracted(once);
    await turns(5);
    expect(asked()).toBe(0);
    await once.close();
  });
});
