/** The real encoder for tests, or why there is none: those tests are then skipped and say so. */

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';
import { openEncoder, type Encoder } from '../../src/encoder/encoder.ts';

export const MODELS = fileURLToPath(new URL('../../models/encoder', import.meta.url));
export const hasModels = existsSync(`${MODELS}/manifest.json`);

const opened = await openEncoder({ folder: MODELS, enabled: true });

/** False where onnxruntime cannot be loaded. */
export const hasRuntime = opened.state === 'ready';

/** Tests that need the trained files and the native runtime. */
export function withEncoder(title: string, tests: (encoder: Encoder) => void): void {
  if (opened.state === 'ready') describe(title, () => tests(opened));
  else describe.skip(`${title} (skipped, ${opened.why}: ${opened.detail})`, () => tests(null as never));
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
