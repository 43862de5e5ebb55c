import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../../src/extract/figures/figure.ts';
import { articleOf } from '../article-of.ts';

const quantitiesOf = (text: string) =>
  extractFigures(articleOf(text, { country: 'US' })).map(({ value, unitNormalized }) => [value, unitNormalized]);

describe('a unit that is left out', () => {
  it.each<[string, unknown[]]>([
    [
      'The gang got terms of 4, 7 and 11 years.',
      [
        [4, 'year'],
        [7, 'year'],
        [11, 'year'],
      ],
    ],
    [
      'It builds three- and five-cylinder engines.',
      [
        [3, 'cylinder'],
        [5, 'cylinder'],
      ],
    ],
    [
      'The crate is 9 x 7 inches, the yard 20 by 12 feet.',
      [
        [9, 'inch'],
        [7, 'inch'],
        [20, 'foot'],
        [12, 'foot'],
      ],
    ],
    [
      'The bag held 10 ± 2 kg.',
      [
        [10, 'kilogram'],
        [2, 'kilogram'],
      ],
    ],
    [
      'The ferry had 6 crew, 40 cars and 300 passengers.',
      [
        [6, 'crew'],
        [40, 'car'],
        [300, 'passenger'],
      ],
    ],
  ])('before the end of a list comes from the next member: %s', (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });

  it.each<[string, unknown[]]>([
    [
      'The index ended at 9,310, 8 per cent above May.',
      [
        [9310, '-'],
        [8, 'percentage'],
      ],
    ],
    [
      'They hired nine, or 4 per cent, of the class.',
      [
        [9, '-'],
        [4, 'percentage'],
      ],
    ],
    [
      'They took five, and 40 kilos were lost.',
      [
        [5, '-'],
        [40, 'kilogram'],
      ],
    ],
  ])('is not made up where there is no list: %s', (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });

  it.each<[string, unknown[]]>([
    [
      'The county saw 640 barn fires, up from 410 a year earlier.',
      [
        [640, 'barn fire'],
        [410, 'barn fire'],
      ],
    ],
    [
      'Thefts rose to 640 cases from 410 the year before.',
      [
        [640, 'case'],
        [410, 'case'],
      ],
    ],
    [
      'It had 31 barn fires, compared with an average of 12 per month.',
      [
        [31, 'barn fire'],
        [12, 'barn fire per month'],
      ],
    ],
    [
      'It runs 22 shops, including a dozen in Kent.',
      [
        [22, 'shop'],
        [12, 'shop'],
      ],
    ],
    [
      'It shrank from 945 shops in May to fewer than 500 today.',
      [
        [945, 'shop'],
        [500, 'shop'],
      ],
    ],
    [
      'Staff walked out at 90 shops, and came back at 14.',
      [
        [90, 'shop'],
        [14, 'shop'],
      ],
    ],
  ])('in a comparison is that of what it is compared with: %s', (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });

  it('gives every member of a list of prison terms the same event', () => {
    const figures = extractFigures(articleOf('Terms of 4 , 7 and 11 years in prison were handed out.', {}));
    expect(figures.map(({ event, item }) => [event, item])).toEqual([
      ['sentence', 'prison'],
      ['sentence', 'prison'],
      ['sentence', 'prison'],
    ]);
  });
});
