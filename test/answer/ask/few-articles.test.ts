import { describe, expect, it } from 'vitest';
import { openLibrary, type IsoDate } from '../../../src/library.ts';
import { folderOf } from '../../corpus/write.ts';

const DAM = 'The dam at Holm has a crack of 14 metres, the water board said on Thursday.';
const GOAT = 'A goat named Bruno weighing 92 kilos won first prize at the Easter fair, its owner Lotte Brand said.';
const LIBRARY = 'The library in Quell will close for two months while its roof is mended, the council decided.';

const asOf = '2031-06-01' as IsoDate;

describe('of one article or a few', () => {
  it('questions about something else are not called answered', { timeout: 60_000 }, async () => {
    for (const articles of [{ 'a.md': DAM }, { 'a.md': DAM, 'b.md': GOAT, 'c.md': LIBRARY }]) {
      const library = await openLibrary(await folderOf(articles), { encoder: true });
      const status = async (question: string) => (await library.ask({ question, asOf })).status;
      expect(await status('How long is the crack in the dam?')).toBe('answered');
      for (const question of ['Who won the football match?', 'What did the mayor of Paris say?', 'Who built the dam?'])
        expect([question, await status(question)]).not.toEqual([question, 'answered']);
      await library.close();
    }
  });
});
