import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CorpusError, openLibrary, type IsoDate } from '../../src/library.ts';
import { openRemoteLibrary } from '../../src/library/thread/remote.ts';

const folder = mkdtempSync(join(tmpdir(), 'byline-remote-'));
afterAll(() => rmSync(folder, { recursive: true }));

const article = (title: string, text: string): string =>
  `---\ntitle: ${title}\nsource: The Harbour Gazette\ndate: 2024-03-02\nlanguage: en\n---\n${text}\n`;

/** Namesakes without end, each of whom may be whoever "Roe" is: megabytes of it are slow to read, and quick to index. */
function namesakes(characters: number): string {
  const pieces: string[] = [];
  for (let number = 0, length = 0; length < characters; number++) {
    const given = Array.from(number.toString(26), (digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('');
    const piece = `Zon${given} Roe said it. Roe went. `;
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join('');
}

const FIXTURES = 'test/bot/fixtures/corpus';

describe('the library in a thread of its own', () => {
  it('answers as the one in this thread does', { timeout: 60_000 }, async () => {
    // By words only: how far vectors are made differs from one moment to the next.
    const how = { encoder: false };
    const [here, there] = await Promise.all([openLibrary(FIXTURES, how), openRemoteLibrary(FIXTURES, how)]);
    const asked = { question: 'How much cocaine was seized?', asOf: '2031-03-07' as IsoDate };
    const withoutTime = (answer: object) => ({ ...answer, ms: 0 });
    expect(withoutTime(await there.ask(asked))).toEqual(withoutTime(await here.ask(asked)));
    expect(await there.quotes({ speaker: 'Brandt' })).toEqual(await here.quotes({ speaker: 'Brandt' }));
    expect(await there.stats({})).toEqual(await here.stats({}));
    expect(await there.source('../../etc/passwd')).toBeNull();
    expect(there.status()).toEqual(here.status());
    const { before, after } = await there.reload();
    expect(after.articles).toBe(before.articles);
    await there.close();
    await expect(there.ask(asked)).rejects.toThrow('the library has ended');
  });

  it('says what is wrong with a corpus as the one in this thread does', { timeout: 60_000 }, async () => {
    const failure = openRemoteLibrary('test/bot/fixtures/nowhere');
    await expect(failure).rejects.toThrow(CorpusError);
    await expect(failure).rejects.toMatchObject({ advice: expect.any(String) as string });
  });

  it('sets aside an article that takes too long, by name, and reads the others', { timeout: 300_000 }, async () => {
    const before = 'The mayor, Ana Roe, came. “The quay is lost to us,” Roe said. Police seized 5 kilos of cocaine.';
    const behind = 'Bo Li, a judge, came. “The pier is lost to us,” Li said. Police seized 7 kilos of cocaine.';
    writeFileSync(join(folder, 'a-quay.md'), article('The quay', before));
    writeFileSync(join(folder, 'b-names.md'), article('The names', namesakes(4_000_000)));
    writeFileSync(join(folder, 'c-pier.md'), article('The pier', behind));
    const setAside: string[] = [];
    const library = await openRemoteLibrary(folder, {
      encoder: false,
      articleSeconds: 3,
      onSetAside: ({ article: id, what }) => setAside.push(`${what} of ${id}`),
    });
    // Asked while the thread hangs: answered by the next one.
    const [quotes, stats] = await Promise.all([
      library.quotes({ speaker: 'Bo Li' }),
      library.stats({ event: 'seizure' }),
    ]);
    expect(quotes).toMatchObject({ status: 'found', statements: [{ runs: [{ quote: 'The pier is lost to us,' }] }] });
    expect(stats.rows.map(({ value }) => value).sort()).toEqual([5, 7]);
    expect(setAside).toEqual(['quotes of b-names']);
    expect(await library.problems()).toEqual([
      {
        file: 'b-names.md',
        line: null,
        severity: 'warning',
        problem: 'The quotes of b-names were not read: that took longer than 3 seconds.',
        advice:
          'The article is still searched. It is tried again when its text has changed. Please report it with the article.',
      },
    ]);

    // Its text is another one now, and short.
    writeFileSync(join(folder, 'b-names.md'), article('The names', namesakes(2000)));
    await library.reload();
    expect(await library.problems()).toEqual([]);
    expect(setAside).toHaveLength(1);
    const waiting = library.quotes({ speaker: 'Bo Li' });
    await library.close();
    await expect(waiting).rejects.toThrow('the library has ended');
  });
});
