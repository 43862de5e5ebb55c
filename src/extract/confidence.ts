/**
 * Evidence → probability that the speaker is right: shares counted on one half of the development articles and rounded, so
 * that the other half can tell whether they hold (`npm run bench:quotes` prints claimed beside right).
 */

import type { Evidence } from './cue.ts';
import type { Resolved } from './resolve.ts';

/** By the way the run found its source. */
const BY_EVIDENCE: Readonly<Record<Evidence | 'none', number>> = {
  'tail-inverted': 0.98,
  tail: 0.98,
  continued: 0.98,
  transcript: 0.97,
  according: 0.95,
  colon: 0.95,
  signature: 0.95,
  lead: 0.94,
  shared: 0.87,
  next: 0.86,
  'previous-sentence': 0.68,
  'previous-paragraph': 0.63,
  clause: 0.6,
  possessive: 0.5,
  none: 0.3,
};

/** By the way the mention found its person. */
const BY_CLARITY: Readonly<Record<Resolved['clarity'], number>> = {
  named: 1,
  clear: 0.99,
  likely: 0.94,
  weak: 0.82,
  none: 0.3,
};

/** 0–1: of the runs attributed on such grounds, the share whose speaker is right. */
export function confidenceOf(evidence: Evidence | 'none', clarity: Resolved['clarity']): number {
  return Math.round(BY_EVIDENCE[evidence] * BY_CLARITY[clarity] * 100) / 100;
}
