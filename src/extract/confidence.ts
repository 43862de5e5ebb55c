/**
 * Evidence → probability that the speaker is right.
 */

import type { Evidence } from './cue.ts';
import type { Resolved } from './resolve.ts';

const BY_EVIDENCE: Readonly<Record<Evidence | 'none', number>> = {
  'tail-inverted': 0.98,
  tail: 0.98,
  according: 0.93,
  transcript: 0.97,
  signature: 0.9,
  lead: 0.94,
  colon: 0.92,
  possessive: 0.8,
  clause: 0.75,
  shared: 0.93,
  continued: 0.93,
  'previous-sentence': 0.85,
  next: 0.85,
  'previous-paragraph': 0.8,
  document: 0.7,
  none: 0.3,
};

const BY_CLARITY: Readonly<Record<Resolved['clarity'], number>> = {
  named: 1,
  clear: 0.95,
  likely: 0.88,
  weak: 0.7,
  none: 0.3,
};

/** 0–1: of the runs attributed on such grounds, the share whose speaker is right. */
export function confidenceOf(evidence: Evidence | 'none', clarity: Resolved['clarity']): number {
  return Math.round(BY_EVIDENCE[evidence] * BY_CLARITY[clarity] * 100) / 100;
}
