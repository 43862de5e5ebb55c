import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NearDuplicates, resemblance, shingles, signatureOf } from '../../../src/corpus/doctor/near-duplicates.ts';

/** Shared over all, of two sets. */
function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const both = [...one].filter((element) => other.has(element)).length;
  return both / (one.size + other.size - both || 1);
}

const sentence = (at: number) =>
  `Boat ${at} left quay ${at * 7} with ${at * 3} crates of pier${at} salt for town${at}.`;
const story = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => sentence(from + at)).join('\n\n');

describe('the overlap of two texts', () => {
  it('is estimated as it is, within five standard errors', () => {
    const sets = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 }), fc.nat());
    fc.assert(
      fc.property(sets, ([shared, own, seed]) => {
        const element = (at: number) => Math.imul(at + 1, 0x9e3779b1) ^ seed;
        const one = new Set(Array.from({ length: shared + own }, (_, at) => element(at)));
        const other = new Set([
          ...Array.from({ length: shared }, (_, at) => element(at)),
          ...Array.from({ length: own }, (_, at) => element(at + 10_000)),
        ]);
        const estimate = resemblance(signatureOf(one), signatureOf(other));
        expect(Math.abs(estimate - jaccard(one, other))).toBeLessThan(5 * 0.045);
      }),
      { numRuns: 200 },
    );
  });

  it('does not mind letters in capitals, marks and line ends', () => {
    expect(shingles('The old crane\nstays.')).toEqual(shingles('the OLD crane — stays'));
  });
});

describe('near-duplicates', () => {
  it('are all pairs of a small set that overlap clearly, and no pair that does not', () => {
    const windows = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 10, max: 40 })), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(windows, (all) => {
        const texts = all.map(([from, length]) => story(from, from + length));
        const near = new NearDuplicates();
        for (const text of texts) near.add(text);
        const groupOf = new Map<number, number>();
        near.groups().forEach((group, at) => group.forEach((number) => groupOf.set(number, at)));
        const sets = texts.map(shingles);
        for (let a = 0; a < sets.length; a++) {
          const overlaps = sets.map((set) => jaccard(sets[a] ?? new Set(), set));
          for (let b = 0; b < a; b++)
            if ((overlaps[b] ?? 0) > 0.85) expect([a, b, groupOf.get(a)]).toEqual([a, b, groupOf.get(b)]);
          if (groupOf.has(a)) expect(Math.max(...overlaps.filter((_, b) => b !== a))).toBeGreaterThan(0.4);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are copies with another beginning and a trimmed end', () => {
    const near = new NearDuplicates();
    expect(near.add(story(0, 30))).toBeNull();
    expect(near.add(story(100, 130))).toBeNull();
    const copy = near.add(`Harbour notes, as sent by the agency.\n\n${story(1, 26)}`);
    expect(copy?.like).toBe(0);
    expect(copy?.overlap).toBeGreaterThan(0.6);
    expect(near.groups()).toEqual([[0, 2]]);
  });

  it('are not texts of a few words', () => {
    const near = new NearDuplicates();
    near.add('The quay is shut.');
    expect(near.add('The quay is shut.')).toBeNull();
    expect(near.groups()).toEqual([]);
  });
});
