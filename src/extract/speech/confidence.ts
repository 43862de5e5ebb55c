/**
 * Evidence → probability that the speaker is right: shares counted on one half of the development articles and rounded, so
 * that the other half can tell whether they hold (`npm run bench:quotes` prints claimed beside right).
 */

import type { Evidence } from './cue/scene.ts';
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
  lead: 0.96,
  shared: 0.94,
  next: 0.94,
  'previous-sentence': 0.82,
  'previous-paragraph': 0.82,
  clause: 0.72,
  possessive: 0.7,
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

/** Nobody says anything there: what goes on from such a run is no surer than the run. */
const UNCUED: ReadonlySet<Evidence | 'none'> = new Set(['clause', 'possessive', 'none'] as const);

/**
 * 0–1: of the runs attributed on such grounds, the share whose speaker is right.
 * @param base how the run was attributed that this one goes on with; `evidence` itself for a run by itself
 */
export function confidenceOf(
  evidence: Evidence | 'none',
  base: Evidence | 'none',
  clarity: Resolved['clarity'],
): number {
  const found = UNCUED.has(base) ? Math.min(BY_EVIDENCE[evidence], BY_EVIDENCE[base]) : BY_EVIDENCE[evidence];
  return Math.round(found * BY_CLARITY[clarity] * 100) / 100;
}
