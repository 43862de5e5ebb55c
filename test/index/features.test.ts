import { describe, expect, it } from 'vitest';

import { lookup } from '../../src/answer/lookup.ts';
import { preferencesOf } from '../../src/answer/preference.ts';
import { readQuestion } from '../../src/answer/question.ts';
import type { Article, IsoDate } from '../../src/corpus/article.ts';
import { LOCAL_FEATURES } from '../../src/index/features.ts';
import { choosePool } from '../../src/index/rank.ts';
import { article, corpusOf } from './corpus-of.ts';

/** The value of a feature for each passage of some articles, by number. */
async function valuesIn(articles: readonly Article[], feature: string, asked: string, day: string): Promise<number[]> {
  const { index } = await corpusOf(articles);
  const question = readQuestion(asked);
  const asOf = day as IsoDate;
  const { query, search } = lookup(question, index, asOf, preferencesOf(question, index, asOf));
  const pool = choosePool(index, query, index.search(search, null));
  const of = LOCAL_FEATURES.find(({ name }) => name === feature)?.of;
  const found = index.passages.map(() => Number.NaN);
  for (const view of pool.candidates) found[view.passage] = of?.(view, pool) ?? Number.NaN;
  return found;
}

/** The same for the paragraphs of one article of the day before. */
const values = (feature: string, asked: string, paragraphs: readonly string[]) =>
  valuesIn([article('one', paragraphs)], feature, asked, '2024-03-06');

describe('features of one passage', () => {
  it('see a number that counts the things asked about', async () => {
    const asked = 'How many horses were counted on the heath?';
    expect(
      await values('counted', asked, [
        'On the heath 41 wild horses were seen.',
        'The horses of the heath were counted for weeks by wardens, who gave up after 41.',
        'Some horses left the heath.',
      ]),
    ).toEqual([1, 0, 0]);
  });

  it('see what belongs to the kind asked for', async () => {
    const asked = 'Which fruit did the harbour refuse to unload?';
    expect(
      await values('fit-thing', asked, [
        'The harbour refused to unload plums.',
        'The harbour refused to unload gravel.',
      ]),
    ).toEqual([1, 0]);
  });

  it('know nothing of kinds in a question that asks for none', async () => {
    const asked = 'Who refused to unload the ship?';
    expect(await values('fit-thing', asked, ['The harbour refused to unload plums.'])).toEqual([0]);
  });

  describe('of articles of several years', () => {
    const regatta = (id: string, date: string, winner: string) =>
      article(id, [`${winner} won the regatta off Skagen.`], { date: date as IsoDate });
    const archive = [
      regatta('a', '2019-06-10', 'Ida Lund'),
      regatta('b', '2021-06-14', 'Per Holm'),
      regatta('c', '2022-06-13', 'Aino Salo'),
    ];
    const asked = 'Who won the regatta off Skagen?';

    it('prefer the newest when they are asked about long after', async () => {
      const [old = 0, middle = 0, latest = 0] = await valuesIn(archive, 'latest-years', asked, '2026-01-01');
      expect(latest).toBe(1);
      expect(old).toBeGreaterThan(0);
      expect(middle).toBeGreaterThan(old);
    });

    it('prefer none when a year is named', async () => {
      const inYear = 'Who won the 2019 regatta off Skagen?';
      expect(await valuesIn(archive, 'latest-years', inYear, '2026-01-01')).toEqual([0, 0, 0]);
    });

    it('leave that to nearness in time when they are asked about in their time', async () => {
      expect(await valuesIn(archive, 'latest-years', asked, '2022-06-15')).toEqual([0, 0, 0]);
      expect((await valuesIn(archive, 'near-week', asked, '2022-06-15')).at(-1)).toBeGreaterThan(0.5);
    });
  });
});
