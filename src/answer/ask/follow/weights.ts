/** What is fitted of follow-up questions, as `npm run fit:follow` prints it. */

import type { Calibration, Linear } from '../weights.ts';

/** Log odds that a turn leans on what was asked before; fitted as if the passages shown had been the right ones. */
export const LEANS: Linear = {
  bias: 4.565,
  weights: {
    ...{ leansFirst: 1.586, leansLater: 0.8655, starts: 3.297, piece: 1.085, who: 0.4047, whole: -0.5441 },
    ...{ repeats: -3.46, empty: 0.2402, single: 1.372, length: -4.539, newName: -1.542, met: 2.071 },
  },
};

/** Puts the candidates of a turn that leans in order, and the first few of them again. */
type Orders = Pick<Calibration, 'order' | 'reorder'>;

/** `recent` and `spoken` by hand, beside `late` about as much as for a question by itself. */
export const WITH_ENCODER: Orders = {
  order: {
    bias: 0,
    weights: {
      ...{ late: 9.582, whole: 4.437, ownLate: 9.171, ownWhole: 0.0036, ownCovered: 1.859 },
      ...{ shownArticle: 3.1, unlikeShown: 0.4435, near: 0.5098, nearAgain: 1.36, recent: 2, spoken: 0.5 },
    },
  },
  reorder: { bias: 0, weights: { order: 0.6481, odds: 0.1418, span: 0.0897 } },
};

/** `npm run fit:follow -- --words` */
export const BY_WORDS: Orders = {
  order: {
    bias: 0,
    weights: {
      ...{ bm25: 1.038, introduced: 3.738, ownCovered: 3.099, shownArticle: 3.04, unlikeShown: 0.8577, near: 1.026 },
      ...{ recent: 2, spoken: 0.5 },
    },
  },
  reorder: null,
};
