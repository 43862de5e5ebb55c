import { describe, expect, it } from 'vitest';
import { LedgerBuilder, reconcile } from '../../../src/index/ledger/ledger.ts';
import { tollsOf } from '../../../src/index/ledger/toll.ts';
import { makeArticle } from '../../answer/articles.ts';
import { figureIn } from './figures.ts';

type Told = Readonly<{ day: number; value: number; sentence?: string; event?: 'death' | 'arrest' }>;

/** The tolls of some reports, each as its values in order. */
function tolls(...told: readonly Told[]): number[][] {
  const builder = new LedgerBuilder();
  const articles = told.map(
    ({ day, value, sentence = 'The blast in Lorena killed N people at Port Azul.', event = 'death' }, n) => {
      const paragraph = sentence.replace('N', String(value));
      const date = `2024-05-${String(day).padStart(2, '0')}`;
      const article = makeArticle({ id: `a${n}`, source: `Outlet ${n}`, date, paragraphs: [paragraph] });
      builder.add(article, [
        figureIn(article, `${value} people`, { value, item: 'people', event, unitNormalized: 'people' }),
      ]);
      return article;
    },
  );
  return tollsOf(reconcile(builder.build(articles).entries).groups).map(({ groups }) =>
    groups.map(({ entry }) => entry.figure.value),
  );
}

describe('a toll', () => {
  it('runs from the first count of a happening to the latest', () => {
    expect(tolls({ day: 4, value: 58 }, { day: 2, value: 31 }, { day: 3, value: 44 })).toEqual([[31, 44, 58]]);
  });

  it('is none of one day, of one value, or of what does not move', () => {
    expect(tolls({ day: 2, value: 31 }, { day: 2, value: 58 })).toEqual([]);
    expect(tolls({ day: 2, value: 31 }, { day: 3, value: 31 })).toEqual([]);
    const arrested = {
      sentence: 'The raid in Lorena brought N people to jail at Port Azul.',
      event: 'arrest',
    } as const;
    expect(tolls({ day: 2, value: 5, ...arrested }, { day: 3, value: 9, ...arrested })).toEqual([]);
  });

  it('is none of two happenings: another place, much later, far more, or fewer', () => {
    const elsewhere = 'The flood in Marrick killed N people at Skarholm.';
    expect(tolls({ day: 2, value: 31 }, { day: 3, value: 58, sentence: elsewhere })).toEqual([]);
    expect(tolls({ day: 2, value: 31 }, { day: 20, value: 58 })).toEqual([]);
    expect(tolls({ day: 2, value: 3 }, { day: 3, value: 580 })).toEqual([]);
    expect(tolls({ day: 2, value: 58 }, { day: 3, value: 31 })).toEqual([]);
  });
});
