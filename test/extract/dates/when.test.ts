import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/corpus/article.ts';
import { resolveWhen } from '../../../src/extract/dates/resolve-when.ts';

const DAY = '2025-05-06' as IsoDate; // a Tuesday
const meant = (text: string, day: IsoDate | null = DAY) =>
  resolveWhen(text, day).map((when) => [when.text, when.from, when.to]);

describe('a date phrase', () => {
  it.each([
    ['since early February', '2025-02', null],
    ['last month', '2025-04', '2025-04'],
    ['on Saturday', '2025-05-03', '2025-05-03'],
    ['on April 16th', '2025-04-16', '2025-04-16'],
    ['in December', '2024-12', '2024-12'],
    ['in 2023', '2023', '2023'],
    ['since 2019', '2019', null],
    ['by the end of the year', null, '2025-12'],
    ['so far this year', '2025', '2025-05-06'],
    ['over the past decade', '2015', '2025-05-06'],
    ['in the last 30 days', '2025-04-06', '2025-05-06'],
    ['two years ago', '2023', '2023'],
    ['in late 2023', '2023-09', '2023-12'],
    ['in the first quarter of 2024', '2024-01', '2024-03'],
    ['between 2014 and 2017', '2014', '2017'],
    ['from March to May', '2025-03', '2025-05'],
    ['in the 1990s', '1990', '1999'],
    ['last week', '2025-04-28', '2025-05-04'],
    ['yesterday', '2025-05-05', '2025-05-05'],
    ['on 7 March 2024', '2024-03-07', '2024-03-07'],
    ['in the first three months of 2024', '2024-01', '2024-03'],
    ['in the first nine months of last year', '2024-01', '2024-09'],
    ['during the last two months of 2023', '2023-11', '2023-12'],
    ['in the opening weeks of 2024', '2024', '2024'],
    ['in the first ten days of April', '2025-04-01', '2025-04-10'],
    ['in the final two weeks of February 2024', '2024-02-16', '2024-02-29'],
    ['in the first two quarters of 2024', '2024-01', '2024-06'],
  ])('"%s" is %s to %s', (text, from, to) => {
    expect(meant(`It happened ${text}.`)).toEqual([[text, from, to]]);
  });

  it.each<[string, unknown[]]>([
    ['So far this year it took 90, compared with 70 in the same period of 2023.', ['2023', '2023-05-06']],
    ['It took 90 in the first half of 2024 and 70 in the same period a year earlier.', ['2023-01', '2023-06']],
    ['It took 90 in March, up from the same month of 2019.', ['2019-03', '2019-03']],
    ['Since February it took 90; in the corresponding period last year, 70.', ['2024-02', '2024-05-06']],
    ['It took 90 in 2022, up from 70 the previous year.', ['2021', '2021']],
    ['It took 90 in the first quarter of 2024, against 70 a year earlier.', ['2023-01', '2023-03']],
    ['It took 90 on Monday, against 70 a year earlier.', ['2024', '2024']],
    ['Compared with the same period of 2023, thefts rose in the first quarter.', ['2023-01', '2023-03']],
    ['It took 70 in the same period of 2023.', [null, null]],
  ])('is told by another one in "%s"', (text, expected) => {
    expect(meant(text).map(([, ...dates]) => dates)).toContainEqual(expected);
  });

  it.each([
    'At the same time he left.',
    'The March on Washington was long.',
    'He sat down as the sun rose.',
    'They may go now.',
    'It cost 2,000 and 2019 people came.',
    'In second place.',
  ])('is not found in "%s"', (text) => {
    expect(meant(text)).toEqual([]);
  });

  it('keeps its words but no dates where nothing says when the article appeared', () => {
    expect(meant('since last Monday', null)).toEqual([['since last Monday', null, null]]);
    expect(meant('in 2023', null)).toEqual([['in 2023', '2023', '2023']]);
  });

  it('is always a slice of the text, whatever the text', () => {
    const word = fc.constantFrom(
      'since',
      'last',
      'May',
      'March',
      '2023',
      '5',
      'Monday',
      'the',
      'end',
      'of',
      'year',
      'ago',
      'three',
      'weeks',
      'early',
      'to',
      ',',
      'Q3',
      '1990s',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word, { maxLength: 25 }).map((words) => words.join(' ')),
        ),
        (text) => {
          let behind = 0;
          for (const when of resolveWhen(text, DAY)) {
            expect(text.slice(when.start, when.end)).toBe(when.text);
            expect(when.start).toBeGreaterThanOrEqual(behind);
            behind = when.end;
            for (const end of [when.from, when.to])
              if (end !== null) expect(end).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
