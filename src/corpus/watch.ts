/** Notices changes of a folder or file of articles. */

import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { NOTES, REMOVED_FILE } from './removed.ts';

/** After the last change of a burst so many milliseconds pass before it is told. */
const QUIET_MS = 200;
/** A burst that does not end is told after so long. */
const LONGEST_MS = 1000;

/** Of what is hidden only the list of what was taken out counts. */
function isHidden(name: string): boolean {
  if (name === NOTES || name === REMOVED_FILE) return false;
  return name.split(sep).some((part) => part.startsWith('.') && part !== '..');
}

/** Ends the watching. */
export type Watching = Readonly<{ close: () => Promise<void> }>;

/**
 * Calls back whenever something in a folder has changed, once for changes that come together. Hidden files are passed over.
 * @param onTrouble told when the folder cannot be watched; what has been read stays
 */
export async function watchCorpus(
  path: string,
  onChange: () => void,
  onTrouble: (error: Error) => void,
): Promise<Watching> {
  let timer: NodeJS.Timeout | null = null;
  let first = 0;
  const tell = (): void => {
    timer = null;
    first = 0;
    onChange();
  };
  const noticed = (): void => {
    const now = Date.now();
    if (first === 0) first = now;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(QUIET_MS, first + LONGEST_MS - now)));
  };
  const top = resolve(path);
  const watcher = watch(top, {
    ignoreInitial: true,
    ignored: (one) => isHidden(relative(top, resolve(one))),
    // What may not be read now may be later; the others are watched meanwhile.
    ignorePermissionErrors: true,
  });
  watcher.on('all', noticed);
  watcher.on('error', (error) => onTrouble(error instanceof Error ? error : new Error(String(error))));
  await new Promise<void>((ready) => watcher.once('ready', ready));
  // What changed while the watcher was getting ready has told nobody.
  if ((await stat(top).catch(() => null)) !== null) noticed();
  return {
    close: async () => {
      if (timer !== null) clearTimeout(timer);
      await watcher.close();
    },
  };
}
