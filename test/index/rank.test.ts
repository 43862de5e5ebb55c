import { describe, expect, it } from 'vitest';

import { BM25, TITLE_BOOST } from '../../src/index/bm25.ts';
import { FEATURES } from '../../src/index/rank.ts';
import { WEIGHTS } from '../../src/index/weights.ts';

describe('the ranking', () => {
  it('has a fitted weight for every feature and none to spare', () => {
    for (const era of ['news', 'archive', 'undated'] as const) {
      expect(Object.keys(WEIGHTS[era].second)).toEqual(FEATURES);
      for (const weight of Object.values(WEIGHTS[era].second)) expect(Number.isFinite(weight)).toBe(true);
    }
  });

  it('keeps the parameters it was fitted with', () => {
    expect({ ...BM25, title: TITLE_BOOST }).toEqual({ k: 1.2, b: 0.4, d: 0.5, title: 0.3 });
  });
});
