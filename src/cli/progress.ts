/** Tells how far work is that the first answer waits for: on stderr, and only where it takes long. */

import type { Words } from '../words/words.ts';
import type { World } from './world.ts';

/** Shorter work is done in silence. */
const PATIENCE_MS = 1000;
/** A line is not written over more often than this. */
const BETWEEN_MS = 100;
/** Back to the first column, and the line wiped. */
const WIPE = '\r\u001b[K';

/** Called with how many passages of how many are done. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Makes the function that is called while passages are read. On a terminal one line is written over and wiped when all is
 * done; elsewhere one line is said once.
 */
export function passageProgress(stderr: World['stderr'], words: Words, now = () => performance.now()): OnProgress {
  const began = now();
  let said: number | null = null;
  return (done, total) => {
    const at = now();
    if (done >= total) {
      if (said !== null && stderr.isTTY === true) stderr.write(WIPE);
      return;
    }
    if (at - began < PATIENCE_MS) return;
    if (stderr.isTTY !== true) {
      if (said === null) stderr.write(`${words.readingAllPassages(total)}\n`);
    } else if (said === null || at - said >= BETWEEN_MS) stderr.write(`${WIPE}${words.readingPassages(done, total)}`);
    else return;
    said = at;
  };
}
