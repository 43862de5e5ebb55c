import { afterAll, expect, it } from 'vitest';

import { openLibrary, type IsoDate } from '../../../src/library.ts';
import { withEncoder } from '../../encoder/opened.ts';

withEncoder('what is said above the passages of a corpus of two articles', () => {
  const library = openLibrary('corpus');
  afterAll(async () => (await library).close());
  const ask = async (question: string) => (await library).ask({ question, asOf: '2026-11-30' as IsoDate });

  it('is no short answer that only so small a corpus makes sure', async () => {
    for (const question of ['How many people die from overdoses?', 'What percentage tariffs did Trump threaten?'])
      expect((await ask(question)).passages[0]?.short).toBeNull();
  });
  it('is no short answer where the latest is asked for, and the passages are in order of their dates', async () => {
    const { passages } = await ask('latest on the cartels');
    expect(passages[0]?.short).toBeNull();
    const dates = passages.map(({ citation }) => citation.date ?? '');
    expect(dates).toEqual(dates.toSorted().reverse());
  });
  it('does not name a word as missing that the passages below print', async () => {
    expect((await ask('cartel')).searched.unmet).toBeNull();
  });
  it('names above an answer only names that are printed nowhere', async () => {
    const { status, uncovered } = await ask('How many kg of cocaine?');
    expect({ status, uncovered }).toEqual({ status: 'answered', uncovered: [] });
  });
  it('reads a date without a year next to the newest article', async () => {
    expect((await ask('What was printed before May 5?')).understood.before).toBe('2025-05-04');
  });
});
