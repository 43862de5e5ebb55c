/**
 * The real encoder for tests. Only where the platform has no build of its runtime (Alpine) are they skipped, and say so: the model
 * is part of the tree, so that a missing or damaged one fails them.
 */

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { openEncoder, type Encoder } from '../../src/encoder/encoder.ts';

export const MODELS = fileURLToPath(new URL('../../models/encoder', import.meta.url));

const opened = await openEncoder({ folder: MODELS, enabled: true });
if (opened.state !== 'ready' && opened.why !== 'no runtime') throw new Error(`${opened.detail} ${opened.advice}`);

/** False where onnxruntime cannot be loaded. */
export const hasRuntime = opened.state === 'ready';

/** Tests that need the trained files and the native runtime. */
export function withEncoder(title: string, tests: (encoder: Encoder) => void): void {
  if (opened.state === 'ready') describe(title, () => tests(opened));
  else describe(title, () => it.skip(`needs a runtime that has no build here (${opened.detail})`)); // Reason: onnxruntime has none for Alpine and Intel Macs, so there is nothing to run these on.
}

/** True while a process runs; not when it has ended and nobody has asked how. */
export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${pid}/stat`;
  return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'latin1'));
}
