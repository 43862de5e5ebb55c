import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateReadings, isoDate, readDate, today } from '../../src/answer/date.ts';
import type { IsoDate } from '../../src/corpus/article.ts';

const friday = '2025-05-09' as IsoDate;

describe('a typed date', () => {
  it.each([
    ['2025-05-04', '2025-05-04'],
    ['2025/05/04', '2025-05-04'],
    ['4 May', '2025-05-04'],
    ['May 4, 2024', '2024-05-04'],
    ['yesterday', '2025-05-08'],
    ['today', '2025-05-09'],
    ['4 de mayo', '2025-05-04'],
    ['4 de mayo de 2024', '2024-05-04'],
    ['ayer', '2025-05-08'],
    ['hoy', '2025-05-09'],
  ])('%s is read as %s', (typed, expected) => {
    expect(readDate(typed, friday)).toBe(expected);
  });

  it.each([
    '2025-13-40',
    '2025-02-30',
    'soon',
    '',
    'May 2025',
    'from 4 May to 6 May',
    'drop table',
    'mayo de 2025',
    'mar',
    'el lunes',
  ])('“%s” is none', (typed) => {
    expect(readDate(typed, friday)).toBeNull();
  });

  it.each([
    ['last month', '2025-04-01', '2025-04-30'],
    ['February 2024', '2024-02-01', '2024-02-29'],
    ['last year', '2024-01-01', '2024-12-31'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['4 May', '2025-05-04', '2025-05-04'],
    ['febrero de 2024', '2024-02-01', '2024-02-29'],
  ])('of “%s” the first or the last day can be asked for', (typed, firstDay, lastDay) => {
    expect([readDate(typed, friday, 'first'), readDate(typed, friday, 'last')]).toEqual([firstDay, lastDay]);
  });

  it.each([
    ['07/08/2025', ['2025-07-08', '2025-08-07']],
    ['7.8.25', ['2025-07-08', '2025-08-07']],
    ['07/08', ['2025-07-08', '2025-08-07']],
    ['13/08/2025', null],
    ['08/08/2025', null],
  ])('“%s” may be two days, or not', (typed, readings) => {
    expect(dateReadings(typed, friday)).toEqual(readings);
    if (readings !== null) expect(readDate(typed, friday)).toBeNull();
  });

  it('never throws and only ever gives a real day', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
        const date = readDate(typed, friday);
        if (date !== null) expect(date).toMatch(/^\d{4,6}-\d\d-\d\d$/);
      }),
    );
  });
});

describe('a calendar day', () => {
  it('must exist', () => {
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDate(2025, 2, 29)).toBeNull();
  });

  it('today is the day on the local calendar', () => {
    expect(today(new Date(2025, 4, 9, 23, 59))).toBe('2025-05-09');
  });
});
