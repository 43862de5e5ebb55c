import { describe, expect, it } from 'vitest';
import { closestNames } from '../../src/answer/closest-names.ts';

const OUTLETS = ['Dune Post', 'Harbor Courier', 'Lakeside Courier', 'The Evening Lantern'];

describe('an outlet that no article has', () => {
  it.each([
    ['courier', ['Harbor Courier', 'Lakeside Courier']],
    ['harbor corier', ['Harbor Courier', 'Lakeside Courier']],
    ['Harbour Courier', ['Harbor Courier', 'Lakeside Courier']],
    ['harborcourier', ['Harbor Courier']],
    ['harborcourier.example', ['Harbor Courier']],
    ['evening', ['The Evening Lantern']],
    ['Dúne', ['Dune Post']],
  ])('%j may mean %j', (typed, meant) => {
    expect(closestNames(OUTLETS, typed, 2)).toEqual(meant);
  });

  it.each(['the', 'Dawn', 'pot', 'Reuters', '', '…'])('%j is like none', (typed) => {
    expect(closestNames(OUTLETS, typed, 2)).toEqual([]);
  });
});
