/** What is fitted of follow-up questions, as `npm run fit:follow` prints it. */

import type { Calibration, Linear } from '../weights.ts';

/** Log odds that a turn leans on what was asked before; fitted as if the passages shown had been the right ones. */
export const LEANS: Linear = {
  bias: 4.853,
  weights: {
    ...{ leansFirst: 1.658, leansLater: 1.023, starts: 3.292, piece: 1.127, whole: -0.4679 },
    ...{ repeats: -3.548, empty: 0.1874, single: 1.246, length: -4.776, newName: -1.489, met: 1.966 },
  },
};

/** Puts the candidates of a turn that leans in order, and the first few of them again. */
type Orders = Pick<Calibration, 'order' | 'reorder'>;

/** `recent` and `spoken` by hand. */
export const WITH_ENCODER: Orders = {
  order: {
    bias: 0,
    weights: {
      ...{ late: 9.304, whole: 4.865, ownLate: 8.761, ownWhole: 0, ownCovered: 1.866 },
      ...{ shownArticle: 2.962, unlikeShown: 0.5233, near: 0.5328, nearAgain: 0.9661, recent: 4, spoken: 1 },
    },
  },
  reorder: { bias: 0, weights: { order: 0.6384, odds: 0.1568, span: 0.07293 } },
};

/** `npm run fit:follow -- --words` */
export const BY_WORDS: Orders = {
  order: {
    bias: 0,
    weights: {
      ...{ bm25: 1.347, introduced: 3.328, ownCovered: 3.043, shownArticle: 2.863, unlikeShown: 0.7522, near: 0.7836 },
      ...{ nearAgain: 0, recent: 4, spoken: 1 },
    },
  },
  reorder: null,
};
