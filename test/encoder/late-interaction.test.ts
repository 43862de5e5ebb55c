import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asked, DIMENSIONS, interaction, nearest } from '../../src/encoder/late-interaction.ts';

/** Vectors of length 1, the same for the same seed. */
function unit(tokens: number, seed: number): Float32Array {
  let state = seed + 1;
  const next = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff - 0.5;
  };
  const vectors = new Float32Array(tokens * DIMENSIONS);
  for (let token = 0; token < tokens; token++) {
    const one = Array.from({ length: DIMENSIONS }, next);
    const length = Math.hypot(...one);
    vectors.set(
      one.map((value) => value / length),
      token * DIMENSIONS,
    );
  }
  return vectors;
}

const inBits = (vectors: Float32Array): Int8Array => Int8Array.from(vectors, (value) => Math.round(value * 127));

/** For each token of the question its cosines with those of a passage, whose vectors are so long. */
function cosinesByHand(question: Float32Array, passage: ArrayLike<number>, length: number): number[][] {
  const row = (of: ArrayLike<number>, at: number): number[] =>
    Array.from({ length: DIMENSIONS }, (_, k) => of[at * DIMENSIONS + k] as number);
  return Array.from({ length: question.length / DIMENSIONS }, (_, i) =>
    Array.from({ length: passage.length / DIMENSIONS }, (__, j) => {
      const [one, other] = [row(question, i), row(passage, j)];
      return one.reduce((sum, value, k) => sum + value * (other[k] as number), 0) / length;
    }),
  );
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('late interaction', () => {
  it('is that of floats within a thousandth, and its best tokens are those', () => {
    const tokens = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(tokens, fc.integer({ min: 0, max: 80 }), fc.nat(1e6), (wanted, read, seed) => {
        const question = unit(wanted, seed);
        const passage = inBits(unit(read, seed + 7));
        const weights = new Float32Array(wanted).fill(1 / wanted);
        const { score, best, by } = interaction(asked({ vectors: question, weights }), { vectors: passage });
        const cosines = cosinesByHand(question, passage, 127);
        const most = cosines.map((row) => Math.max(-1, ...row));
        expect(most.every((cosine, i) => Math.abs((best[i] as number) - cosine) < 1e-3)).toBe(true);
        expect(by.every((j, i) => (read === 0 ? j === -1 : (cosines[i]?.[j] ?? -2) > (most[i] as number) - 1e-3))).toBe(
          true,
        );
        expect(Math.abs(score - mean(most))).toBeLessThan(1e-3);
      }),
      { numRuns: 60 },
    );
  });

  it('is one for the same and minus one for the opposite, however few numbers hold it', () => {
    for (const numbers of [1, 2, 128]) {
      const one = new Float32Array(DIMENSIONS).fill(Math.sqrt(1 / numbers), 0, numbers);
      const question = asked({
        vectors: Float32Array.of(...one, ...one, ...one),
        weights: new Float32Array(3).fill(1 / 3),
      });
      const same = { vectors: inBits(one) };
      const opposite = { vectors: inBits(one).map((value) => -value) };
      expect(interaction(question, same).score).toBeCloseTo(1, 1);
      expect(interaction(question, opposite).score).toBeCloseTo(-1, 1);
    }
  });

  it('of passages in 8 bits is that of passages in floats within five thousandths', () => {
    const [question, passage] = [unit(12, 5), unit(60, 6)];
    const weights = new Float32Array(12).fill(1 / 12);
    const { score } = interaction(asked({ vectors: question, weights }), { vectors: inBits(passage) });
    const exact = mean(cosinesByHand(question, passage, 1).map((row) => Math.max(...row)));
    expect(Math.abs(score - exact)).toBeLessThan(0.005);
  });
});

describe('nearest', () => {
  it('finds what comparing everything finds, equal ones in their order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 12 }),
        fc.nat(1e6),
        (rows, limit, seed) => {
          const matrix = inBits(unit(rows, seed));
          if (rows > 3) matrix.copyWithin(2 * DIMENSIONS, 0, DIMENSIONS);
          const whole = unit(1, seed + 3);
          const all = Array.from({ length: rows }, (_, index) => {
            let product = 0;
            for (let k = 0; k < DIMENSIONS; k++)
              product += Math.round((whole[k] as number) * 32_767) * (matrix[index * DIMENSIONS + k] as number);
            return { index, cosine: product / (127 * 32_767) };
          }).sort((a, b) => b.cosine - a.cosine || a.index - b.index);
          expect(nearest(whole, matrix, limit)).toEqual(all.slice(0, limit));
          const even = all.filter(({ index }) => index % 2 === 0);
          expect(nearest(whole, matrix, limit, (index) => index % 2 === 0)).toEqual(even.slice(0, limit));
        },
      ),
      { numRuns: 100 },
    );
  });
});
