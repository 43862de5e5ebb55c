/** What each feature is worth: the share of questions with a right passage first when its weight is nought. */

import { allFeatures, eraOf, FEATURES, weigh, type RankModel } from '../../src/index/rank.ts';
import type { Case } from './sets.ts';

/** Share of right passages at the first place, with everything and with each feature left out, weights of others kept. */
export function ablate(
  cases: readonly Case[],
  modelOf: (one: Case) => RankModel,
): { all: number; without: { name: string; share: number }[] } {
  const rightWith = new Float64Array(FEATURES.length + 1);
  for (const one of cases) {
    const { first, second } = modelOf(one)[eraOf(one.pool)];
    const rows = allFeatures(one.pool, one.local, first);
    const scores = rows.map((row) => weigh(row, second));
    for (let left = 0; left <= FEATURES.length; left++) {
      const weight = second[left] ?? 0;
      let best = -1;
      let most = -Infinity;
      rows.forEach((row, at) => {
        const score = (scores[at] ?? 0) - weight * (row[left] ?? 0);
        if (score > most) {
          most = score;
          best = at;
        }
      });
      if (one.strict[best] === true) rightWith[left] = (rightWith[left] ?? 0) + 1;
    }
  }
  const share = (at: number) => (rightWith[at] ?? 0) / cases.length;
  return {
    all: share(FEATURES.length),
    without: FEATURES.map((name, at) => ({ name, share: share(at) })).sort((a, b) => a.share - b.share),
  };
}
