import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/chart/csv.ts';
import type { ChartRow } from '../../src/chart/row.ts';
import { courier, heroin, makeRow, meth } from './rows.ts';

/** Column → cell of the first row, for rows without quoted separators. */
function firstRow(csv: string): Record<string, string> {
  const [header = '', row = ''] = csv.split('\n');
  const cells = row.split(',');
  return Object.fromEntries(header.split(',').map((name, i) => [name, cells[i] ?? '']));
}

describe('CSV', () => {
  it('has one row per figure, with what was printed, what it means and where it stands', () => {
    expect(toCsv([meth, heroin]).trimEnd().split('\n')).toHaveLength(3);
    expect(firstRow(toCsv([meth]))).toMatchObject({
      item: 'methamphetamine',
      printed: '3 tons',
      hedge: 'about',
      value: '3',
      normalized: '2721.55422',
      normalized_unit: 'kg',
      other_readings: '3000 kg (metric tons)',
      period: 'since late March',
      source: 'Harbor Courier',
      date: '2024-05-02',
      article: 'river-raid',
      paragraph: '2',
      url: '',
    });
  });

  it('gives the hedge in the printed words, or as a bound that takes in the number', () => {
    const hedge = (given: Partial<ChartRow>) => firstRow(toCsv([makeRow({ value: 5, ...given })]))['hedge'];
    expect(hedge({ modifier: '>', hedged: 'At least 5 kilos' })).toBe('At least');
    expect(hedge({ modifier: '<', hedged: 'up to 5 kilos' })).toBe('up to');
    expect(hedge({ modifier: '>', hedged: 'more than 5 kilos' })).toBe('more than');
    expect(hedge({ modifier: '>' })).toBe('at least');
    expect(hedge({ modifier: '<' })).toBe('at most');
    expect(hedge({ modifier: '=' })).toBe('');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\u202e=1'])('runs no formula from %j', (item) => {
    expect(firstRow(toCsv([makeRow({ value: 1, item })]))['item']).toMatch(/^'/);
  });

  it('gives terms in years and bare numbers no unit', () => {
    const cells = (given: Partial<ChartRow>) => {
      const { value, unit, normalized, normalized_unit } = firstRow(toCsv([makeRow({ value: 8, ...given })]));
      return [value, unit, normalized, normalized_unit];
    };
    const normalized = { value: 8 * 31_557_600, valueMax: null, unit: 's' };
    const term = { unitNormalized: 'year', normalized, event: 'sentence', item: 'prison' } as const;
    expect(cells({ ...term, text: '8 years', unit: 'years' })).toEqual(['8', 'years', '8', 'years']);
    expect(cells({ ...term, text: '8', unit: '-' })).toEqual(['8', 'year', '8', 'years']);
    const bare = { unit: '-', unitNormalized: '-', normalized: { value: 8, valueMax: null, unit: 'count' } };
    expect(cells({ ...bare, text: '8' })).toEqual(['8', '', '8', 'count']);
  });

  it('keeps numbers numbers, negative ones too', () => {
    expect(firstRow(toCsv([makeRow({ value: -5 })]))['value']).toBe('-5');
  });

  it('quotes separators, quotation marks and line ends', () => {
    const csv = toCsv([makeRow({ value: 1, item: 'a, "b"\nc', citation: { ...courier, byline: ['X', 'Y'] } })]);
    expect(csv).toContain('"a, ""b"" c"');
    expect(csv).toContain('X; Y');
    expect(csv.trimEnd().split('\n')).toHaveLength(2);
  });

  it('has a header even without rows, and the mark for Excel when asked', () => {
    expect(toCsv([])).toMatch(/^group,event,item,printed,/);
    expect(toCsv([], { bom: true })).toMatch(/^\ufeffgroup,/);
  });
});
