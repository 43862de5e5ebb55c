import { describe, expect, it } from 'vitest';

import { lookup } from '../../src/answer/lookup.ts';
import { preferencesOf } from '../../src/answer/preference.ts';
import { readQuestion } from '../../src/answer/question.ts';
import type { IsoDate } from '../../src/corpus/article.ts';
import { LOCAL_FEATURES } from '../../src/index/features.ts';
import { choosePool } from '../../src/index/rank.ts';
import { article, corpusOf } from './corpus-of.ts';

/** The value of a feature for each of the paragraphs of one article, by number. */
async function values(feature: string, asked: string, paragraphs: readonly string[]): Promise<number[]> {
  const { index } = await corpusOf([article('one', paragraphs)]);
  const question = readQuestion(asked);
  const asOf = '2024-03-06' as IsoDate;
  const { query, search } = lookup(question, index, asOf, preferencesOf(question, index, asOf));
  const pool = choosePool(index, query, index.search(search, null));
  const of = LOCAL_FEATURES.find(({ name }) => name === feature)?.of;
  const found = paragraphs.map(() => Number.NaN);
  for (const view of pool.candidates) found[view.passage] = of?.(view, pool) ?? Number.NaN;
  return found;
}

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
});
