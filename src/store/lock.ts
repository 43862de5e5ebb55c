/** One bot a data folder: a file that names the process that has it, and is touched while it lives. */

import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { StoreError } from './error.ts';

/** Milliseconds between two touches. */
const TOUCH = 10_000;
/** A lock that was not touched for so long belongs to nobody: its process is on another machine or in another container. */
const STALE = 35_000;

/** A lock that is held. */
export type Lock = Readonly<{ release: () => void }>;

/**
 * Takes the lock.
 * @throws {StoreError} where another process has it
 */
export function takeLock(file: string, now = Date.now): Lock {
  for (let tries = 0; ; tries++) {
    const taken = create(file);
    if (taken) break;
    const holder = holderOf(file, now());
    if (holder !== null || tries > 2)
      throw new StoreError(
        `Another Byline (process ${holder ?? 'unknown'}) uses this data folder.`,
        'Stop it, or give this one a folder of its own in BYLINE_DATA. Where none runs any more, try again in half a minute.',
      );
    // Two that find the same stale lock both take it away, and one of them makes the new one.
    const aside = `${file}.${process.pid}.${now()}`;
    try {
      renameSync(file, aside);
      rmSync(aside, { force: true });
    } catch {
      // Gone already.
    }
  }
  const timer = setInterval(() => {
    try {
      const time = new Date(now());
      utimesSync(file, time, time);
    } catch {
      // The folder is gone; the store will say so.
    }
  }, TOUCH);
  timer.unref();
  return {
    release: () => {
      clearInterval(timer);
      rmSync(file, { force: true });
    },
  };
}

function create(file: string): boolean {
  try {
    const descriptor = openSync(file, 'wx');
    writeSync(descriptor, JSON.stringify({ pid: process.pid, host: hostname() }));
    closeSync(descriptor);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that holds a lock; `null` where it is dead. */
function holderOf(file: string, now: number): string | null {
  let age: number;
  let held: { pid?: unknown; host?: unknown };
  try {
    age = now - statSync(file).mtimeMs;
    held = JSON.parse(readFileSync(file, 'utf8')) as typeof held;
  } catch {
    // Just made and not yet written, or just gone: whoever is alive writes it at once.
    return statSafely(file) !== null && now - (statSafely(file) ?? 0) < TOUCH ? 'starting' : null;
  }
  const { pid, host } = held;
  if (typeof pid !== 'number' || age > STALE) return null;
  if (host !== hostname()) return `${pid} on ${String(host)}`;
  // A number of our own is that of a process before us.
  return pid !== process.pid && isAlive(pid) ? String(pid) : null;
}

function statSafely(file: string): number | null {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
