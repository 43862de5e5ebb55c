import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../../src/extract/figures/figure.ts';
import { articleOf } from '../article-of.ts';

const eventsOf = (text: string, date = '2025-03-14') =>
  extractFigures(articleOf(text, { date, country: 'US' })).filter(({ event }) => event !== null);
const periodsOf = (text: string, date?: string) => eventsOf(text, date).map(({ value, period }) => [value, period]);

describe('the period of an amount', () => {
  it.each<[string, [number, string | null][]]>([
    [
      'Rangers confiscated 60 tusks on Tuesday and 15 tusks on Thursday.',
      [
        [60, 'on Tuesday'],
        [15, 'on Thursday'],
      ],
    ],
    [
      'Troopers seized 18 pounds of heroin in Fell County on February 2 and 7 pounds of heroin in Marsh County on February 11.',
      [
        [18, 'on February 2'],
        [7, 'on February 11'],
      ],
    ],
    [
      'The coast guard seized 2 tons of hashish on Monday, 5 tons of hashish on Tuesday and 800 pounds of hashish on Friday.',
      [
        [2, 'on Monday'],
        [5, 'on Tuesday'],
        [800, 'on Friday'],
      ],
    ],
    [
      'Police seized 40 kilos of opium on Monday and found 25 kilos of opium on Wednesday.',
      [
        [40, 'on Monday'],
        [25, 'on Wednesday'],
      ],
    ],
    [
      'Police seized 40 kilos of opium on Monday and, on Wednesday, 25 kilos of opium.',
      [
        [40, 'on Monday'],
        [25, 'on Wednesday'],
      ],
    ],
  ])('is the date of its own conjunct: %s', (text, expected) => {
    expect(periodsOf(text)).toEqual(expected);
  });

  it.each<[string, (string | null)[]]>([
    ['On Monday customs seized 18 rifles and 40 pistols.', ['On Monday', 'On Monday']],
    [
      'Customs seized 18 pounds of heroin in Fell and 7 pounds of heroin in Marsh on Monday.',
      ['on Monday', 'on Monday'],
    ],
    ['Customs seized 18 rifles on Monday and 40 pistols, the ministry said.', ['on Monday', 'on Monday']],
    [
      'On Monday customs seized 18 rifles and 40 pistols, the ministry said in a statement on Thursday.',
      ['On Monday', 'On Monday'],
    ],
    ['On Monday customs seized 18 rifles and 40 pistols that had arrived in February.', ['On Monday', 'On Monday']],
  ])('is shared where a conjunct has none: %s', (text, expected) => {
    expect(eventsOf(text).map(({ period }) => period)).toEqual(expected);
  });

  it.each([
    'Road deaths fell to 31, the lowest number since 2016.',
    'The storm killed 31 people, the deadliest in the valley since 2016.',
    'Customs seized 31 tons of hashish, its biggest haul this decade.',
    'Road deaths fell to 31 – the fewest since 2016, the ministry said on Monday.',
  ])('is not the time of a superlative: %s', (text) => {
    expect(eventsOf(text).map(({ value, period }) => [value, period])).toEqual([[31, null]]);
  });

  it.each([
    ['Road deaths fell to 31 in 2024, the lowest number since 2016.', 'in 2024'],
    ['At least 31 people have been killed since January.', 'since January'],
    ['The arrest of 31 people since January was praised.', 'since January'],
  ])('is told beside it: %s', (text, period) => {
    expect(eventsOf(text)[0]?.period).toBe(period);
  });

  it.each([
    ['Customs seized 31 rifles between February and October.', '2023-11-20', '2023-02', '2023-10'],
    ['Customs seized 31 rifles between January and October.', '2023-11-20', '2023-01', '2023-10'],
    ['Customs seized 31 rifles from November 2022 to February.', '2023-11-20', '2022-11', '2023-02'],
    ['Customs seized 31 rifles in January.', '2023-11-20', '2023-01', '2023-01'],
    ['Customs seized 31 rifles in December.', '2023-11-20', '2022-12', '2022-12'],
    ['Customs seized 31 rifles between December and February.', '2023-11-20', '2022-12', '2023-02'],
  ])('lies in the past: %s', (text, date, from, to) => {
    expect(eventsOf(text, date)[0]?.periodResolved).toEqual({ from, to });
  });

  it('is no part of the agent', () => {
    expect(eventsOf('In the same six months rangers confiscated 31 tusks.')).toMatchObject([
      { agent: 'rangers', period: 'In the same six months' },
    ]);
  });

  it.each([
    ['Troopers seized 31 rifles in Thursday’s raid on a barn.', 'in Thursday’s raid'],
    ['Troopers have seized 31 rifles since last year’s flood.', 'since last year’s flood'],
  ])('is printed with what a date owns: %s', (text, period) => {
    expect(eventsOf(text)[0]?.period).toBe(period);
  });
});
