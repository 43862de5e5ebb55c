/** What is fitted of follow-up questions, as `npm run fit:follow` prints it, whole dialogues held out. */

import type { Calibration, Linear } from '../weights.ts';

/** Log odds that a turn leans on what was asked before. */
export const LEANS: Linear = {
  bias: 4.59,
  weights: {
    ...{ leansFirst: 2.03, leansLater: 1.251, starts: 3.979, piece: 1.495, who: 0.3441 },
    ...{ empty: 0.1712, single: 0.9757, length: -4.618, newName: -1.692, met: 2.573 },
  },
};

/** Puts the candidates of a turn that leans in order, and the first few of them again. */
type Orders = Pick<Calibration, 'order' | 'reorder'>;

/** `recent` and `spoken` by hand, beside `late` about as much as for a question by itself. */
export const WITH_ENCODER: Orders = {
  order: {
    bias: 0,
    weights: {
      ...{ late: 7.817, whole: 4.827, ownLate: 8.532, ownWhole: 0.7052, ownCovered: 1.823 },
      ...{ shownArticle: 3.104, unlikeShown: 0.5451, near: 0.6702, recent: 2, spoken: 0.5 },
    },
  },
  reorder: { bias: 0, weights: { order: 0.6493, odds: 0.1396, span: 0.07951 } },
};

/** `npm run fit:follow -- --words` */
export const BY_WORDS: Orders = {
  order: {
    bias: 0,
    weights: {
      ...{ bm25: 2, introduced: 8, ownCovered: 4, shownArticle: 2, unlikeShown: 1.2, near: 1.3 },
      ...{ recent: 2, spoken: 0.5 },
    },
  },
  reorder: null,
};
