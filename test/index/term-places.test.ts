import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { TermPlaces } from '../../src/index/term-places.ts';

describe('the places of terms', () => {
  it('are those in the order of adding, however many share their low bits', () => {
    // Numbers that differ by a multiple of 4,096 fall into one chain.
    const term = fc.nat(7).chain((low) => fc.nat(6).map((high) => low + high * 4096));
    fc.assert(
      fc.property(fc.array(term), fc.array(term), (added, others) => {
        const order = [...new Set(added)];
        const places = new TermPlaces(added);
        expect(places.size).toBe(order.length);
        for (const one of [...added, ...others]) expect(places.of(one)).toBe(order.indexOf(one));
        expect(added.map((one) => places.add(one))).toEqual(added.map((one) => order.indexOf(one)));
      }),
    );
  });

  it('are none for a word of grammar', () => {
    expect(new TermPlaces([4095, 8191]).of(-1)).toBe(-1);
  });
});
