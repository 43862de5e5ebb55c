import { describe, expect, it } from 'vitest';
import { CorpusError, openLibrary, type IsoDate } from '../../src/library.ts';
import { openRemoteLibrary } from '../../src/library/remote.ts';

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
});
