import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../../src/extract/figures/figure.ts';
import { articleOf } from '../article-of.ts';

const read = (text: string) => extractFigures(articleOf(text, { country: 'US' }));
const votes = (text: string) => read(text).flatMap(({ event, value }) => (event === 'vote' ? [value] : []));

describe('votes for and against', () => {
  it.each([
    ['The Senate voted 61-38 to confirm Ana Roe.', 61, 38],
    ['The council voted 8 to 5 on Monday.', 8, 5],
    ['The House passed the bill 220–211.', 220, 211],
    ['The vote was 52 to 48.', 52, 48],
    ['It came on a 220–211 vote in the hall.', 220, 211],
  ])('are two figures: “%s”', (text, ...both) => {
    expect(votes(text)).toEqual(both);
  });

  it.each([
    'The Lions won 3-1 on Sunday.',
    'The team lost 61-38 to Lima.',
    'Voters aged 18 to 25 voted early.',
    'They voted to ban 18 to 25 year olds.',
    'The council voted 8 to 10 times on the bill.',
    'Voters chose him in the May 10-12 vote.',
    'The vote on the 2024-25 budget is set.',
    'The quarterback passed the Lions 24-10.',
    'The mix was 3 to 1.',
  ])('are no scores, ages, dates, counts and ratios: “%s”', (text) => {
    expect(votes(text)).toEqual([]);
  });

  it('stand where they are printed', () => {
    const text = 'On Monday the council voted 8-5 to close the pool.';
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual(['8', '5']);
  });
});

describe('people driven from their homes', () => {
  it.each([
    ['Some 3,000 people were driven from their homes by the flood.', 'flood'],
    ['The fire drove 400 residents from their homes.', 'fire'],
    ['About 90 people were forced out of their houses.', null],
  ])('are displaced: “%s”', (text, agent) => {
    expect(read(text)).toMatchObject([{ event: 'displacement', agent }]);
  });

  it.each(['The driver drove 400 residents to their homes.', 'The fire drove 400 residents to their limits.'])(
    'are not those who are driven home or elsewhere: “%s”',
    (text) => {
      expect(read(text).map(({ event }) => event)).not.toContain('displacement');
    },
  );
});

it('two stone walls are counted and not weighed', () => {
  expect(read('The house had two stone walls.')).toMatchObject([{ unitNormalized: 'stone wall' }]);
  expect(read('He weighs 12 stone.')).toMatchObject([{ unitNormalized: 'stone' }]);
});
