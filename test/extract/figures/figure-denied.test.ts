import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../../src/extract/figures/figure.ts';
import { articleOf } from '../article-of.ts';

const told = (text: string) =>
  extractFigures(articleOf(text, { date: '2025-03-14', country: 'US' }))
    .filter(({ event }) => event !== null)
    .map(({ value, hypothetical }) => [value, hypothetical ? 'denied' : 'stated']);

describe('an amount that is taken back', () => {
  it.each<[string, [number, string][]]>([
    [
      'Rangers confiscated 14 kilos of ivory, not 45 as first reported.',
      [
        [14, 'stated'],
        [45, 'denied'],
      ],
    ],
    [
      'Deputies seized 9 pounds of opium, not 90, as the Dune Post had written.',
      [
        [9, 'stated'],
        [90, 'denied'],
      ],
    ],
    [
      'The avalanche killed 12 people; early reports of 30 deaths were wrong, the mayor said.',
      [
        [12, 'stated'],
        [30, 'denied'],
      ],
    ],
    ['Claims that 30 people were killed turned out to be false.', [[30, 'denied']]],
    ['The minister denied that 30 miners had been killed.', [[30, 'denied']]],
    ['The station retracted its report of 30 deaths.', [[30, 'denied']]],
    ['The ministry corrected an earlier figure of 30 deaths.', [[30, 'denied']]],
    ['The police dismissed rumours that 30 people had been arrested.', [[30, 'denied']]],
    ['The Dune Post wrongly reported 30 deaths.', [[30, 'denied']]],
    [
      'The toll was corrected to 12 dead from 30.',
      [
        [12, 'stated'],
        [30, 'denied'],
      ],
    ],
  ])('is not stated as a fact: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is of the past', () => {
    const [found] = extractFigures(
      articleOf('The mayor denied reports that 30 people were killed on Monday.', { date: '2025-03-14' }),
    );
    expect(found).toMatchObject({ hypothetical: true, periodResolved: { from: '2025-03-10', to: '2025-03-10' } });
  });

  it.each<[string, number]>([
    ['Police wrongly arrested 30 people.', 30],
    ['The court dismissed the case after 30 people were arrested.', 30],
    ['The minister denied any failure, saying that 30 people had been arrested.', 30],
    ['Reports of 30 deaths were confirmed.', 30],
    ['The minister did not deny that 30 people had been arrested.', 30],
    ['Not one officer was hurt, and 30 people were arrested.', 30],
    ['Customs seized not less than 30 kilos of opium.', 30],
    ['Not only were 30 people killed, the bridge fell.', 30],
  ])('is no amount beside a denial of something else: %s', (text, value) => {
    expect(told(text)).toContainEqual([value, 'stated']);
  });
});
