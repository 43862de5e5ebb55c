/** One bot a data folder: a file that names the process that has it, and is touched while it lives. */

import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { StoreError } from './error.ts';

/** Milliseconds between two touches. */
const TOUCH = 10_000;
/** A lock that was not touched for so long belongs to nobody: its process is on another machine or in another container. */
const STALE = 35_000;

/** A lock that is held. */
export type Lock = Readonly<{
  release: () => void;
  /** Resolves when another process has taken it over: this one was stopped for so long that it seemed dead. */
  lost: Promise<void>;
}>;

/**
 * Takes the lock.
 * @throws {StoreError} where another process has it
 */
export function takeLock(file: string, now = Date.now): Lock {
  const own = JSON.stringify({ pid: process.pid, host: hostname(), nonce: randomUUID() });
  for (let tries = 0; !create(file, own); tries++) {
    const { holder, text } = holderOf(file, now());
    if (holder !== null || tries > 2)
      throw new StoreError(
        `Another Byline (process ${holder ?? 'unknown'}) uses this data folder.`,
        'Stop it, or give this one a folder of its own in BYLINE_DATA. Where none runs any more, try again in half a minute.',
      );
    takeAway(file, text);
  }
  return hold(file, own, now);
}

/** Two that find the same stale lock both take it away; a new one that the other has made meanwhile is put back. */
function takeAway(file: string, stale: string | null): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
    if (textOf(aside) !== stale) linkSync(aside, file);
  } catch {
    // Gone already, or made anew already.
  }
  rmSync(aside, { force: true });
}

function hold(file: string, own: string, now: () => number): Lock {
  let lose = (): void => undefined;
  const lost = new Promise<void>((resolve) => (lose = resolve));
  const touch = (): void => {
    const text = textOf(file);
    try {
      const time = new Date(now());
      if (text === own) utimesSync(file, time, time);
      // Somebody tidied up: it is still ours.
      else if (text === null) create(file, own);
      else {
        clearInterval(timer);
        lose();
      }
    } catch {
      // The folder is gone; the store will say so.
    }
  };
  const timer = setInterval(touch, TOUCH);
  timer.unref();
  return {
    lost,
    release: () => {
      clearInterval(timer);
      if (textOf(file) === own) rmSync(file, { force: true });
    },
  };
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function create(file: string, own: string): boolean {
  try {
    writeFileSync(file, own, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // What was made but not written says nothing to the next one.
    if (textOf(file) === '') rmSync(file, { force: true });
    throw new StoreError(
      `${file} cannot be written (${String(code)}).`,
      'Look whether the disk of BYLINE_DATA is full, and whether it may be written to.',
      true,
    );
  }
}

/** The process that holds a lock, `null` where it is dead; and what stands in the lock. */
function holderOf(file: string, now: number): Readonly<{ holder: string | null; text: string | null }> {
  const text = textOf(file);
  const time = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (text === null || time === undefined) return { holder: null, text };
  const { pid, host } = readHolder(text);
  const age = now - time;
  // Made and not yet written: whoever is alive writes it at once.
  if (typeof pid !== 'number') return { holder: age < TOUCH ? 'starting' : null, text };
  if (age > STALE) return { holder: null, text };
  if (host !== hostname()) return { holder: `${pid} on ${String(host)}`, text };
  // A number of our own is that of a process before us.
  return { holder: pid !== process.pid && isAlive(pid) ? String(pid) : null, text };
}

function readHolder(text: string): Readonly<{ pid?: unknown; host?: unknown }> {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
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
