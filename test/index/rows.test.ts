import { describe, expect, it } from 'vitest';

import { Rows } from '../../src/index/rows.ts';

describe('rows of numbers', () => {
  it('begin as noughts and never touch each other, whatever their lengths', () => {
    const rows = new Rows();
    const lengths = [3, 0, 8000, 5, 20_000, 1, 300];
    const taken = lengths.map((length) => rows.take(length));
    expect(taken.map(({ length }) => length)).toEqual(lengths);
    expect(taken.every((row) => row.every((value) => value === 0))).toBe(true);
    taken.forEach((row, at) => row.fill(at + 1));
    taken.forEach((row, at) => expect(row.every((value) => value === at + 1)).toBe(true));
  });
});
