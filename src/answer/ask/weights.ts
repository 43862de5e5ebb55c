/**
 * Weights of the models that order passages and judge the first of them. Those that go with the encoder stand in its
 * manifest, those for words alone here; both are fitted by `npm run fit:ask` and `fit:stats`.
 */

import { z } from 'zod';

/** A linear model: one weight a feature, by name, and a bias. */
const linear = z.object({ bias: z.number(), weights: z.record(z.string(), z.number()) });
export type Linear = z.infer<typeof linear>;

/** From what on something is shown. */
const bar = z.object({ confidence: z.number(), margin: z.number() });
export type Bar = z.infer<typeof bar>;

/** What is fitted for one state of the program. */
export const calibration = z.object({
  /** Puts candidates in order. */
  order: linear,
  /** Puts the first few in order again once they are read together with the question. */
  reorder: linear.nullable(),
  /** Log odds that the first passage answers. */
  answers: linear,
  /** From this probability on the first passage counts as an answer. */
  threshold: z.number().min(0).max(1),
  /** Tells which figure is meant by a matter in somebody's own words. */
  figures: linear,
  /** By how a short answer was found: from which confidence, and margin before the next best, it is shown. */
  short: z.object({ both: bar, reader: bar }).nullable(),
});
export type Calibration = z.infer<typeof calibration>;

/** Weighted sum of named features; a feature without a weight counts nothing. */
export function weigh({ bias, weights }: Linear, features: Readonly<Record<string, number>>): number {
  let sum = bias;
  for (const name in weights) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}

/** Log odds → probability. */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** The state without the encoder. */
export const WORDS_ONLY: Calibration = {
  order: {
    bias: 0,
    weights: { bm25: 2.0407, introduced: 8.2996, named: 0.17989, length: 0.49344, recent: 4, spoken: 1 },
  },
  reorder: null,
  answers: {
    bias: -6.5794,
    weights: {
      bm25: 2.5419,
      covered: -0.77273,
      introduced: 1.7017,
      named: 0.4456,
      lacking: -0.53891,
      gap: 0.33191,
      specific: 7.8136,
      unknownNames: -2.4144,
    },
  },
  threshold: 0.5,
  // `npm run fit:stats -- --words`
  figures: { bias: -7.7036, weights: { order: 0.40986, shared: 4.1493, counted: 4.0456, event: 3.3465 } },
  short: null,
};
