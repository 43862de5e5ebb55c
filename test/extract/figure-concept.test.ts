import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../src/extract/figure.ts';
import { articleOf } from './article-of.ts';

const conceptsOf = (text: string) =>
  extractFigures(articleOf(text, { country: 'US' })).map(({ concept }) => concept.join(' '));

describe('what a figure is said of', () => {
  it.each<[string, string[]]>([
    ['Acme Tools Inc. is cutting about 300 jobs.', ['Acme Tools Inc']],
    ['The French start-up employs 90 people.', ['French start-up']],
    ['The club will open a combined 12 courts.', ['club']],
    ['The paint market worth over 3 billion grew 5 percent.', ['paint market', 'paint market']],
    ['Testing between 2011 and 2014 came back at 4 ppb.', ['Testing']],
    ['The DAX gained 0.3% and the Nikkei 0.7%.', ['DAX', 'Nikkei']],
    ['He grew apples (14%), pears (11%) and plums (9%).', ['apples', 'pears', 'plums']],
    ['Nora Quist, 57, told a voter so.', ['Nora Quist']],
    ['Only men aged 18 to 34 were asked.', ['men']],
    ['Production budget: $150 million', ['Production budget']],
    ['The town has flats with 3 bedrooms.', ['flats']],
    ['At $2 billion, the jackpot is the largest.', ['jackpot']],
    ['The bank will widen its £65 billion ($72 billion) rescue plan.', ['rescue plan', 'rescue plan']],
    ['The firm sold a high-security network for 40 euros.', ['high-security network']],
    ['The lake lies 4 miles west of Gorham.', ['lake']],
  ])('follows the grammar: %s', (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });

  it('is an age behind children, and nobody else’s number', () => {
    const [figure] = extractFigures(articleOf('Only children 5 to 11 may go.', { country: 'US' }));
    expect(figure).toMatchObject({ value: 5, valueMax: 11, unitNormalized: 'year of age' });
  });
});
