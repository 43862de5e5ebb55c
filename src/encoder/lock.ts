/** One writer at a time: a file that names the process that holds another file. */

import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

/** The holder says this often that it is there… */
const BEAT_MS = 10_000;
/** …and is gone when it has not for so long. */
const STALE_MS = 60_000;
/** Two that take over the same lock have both written by then; the last one has it. */
const SETTLE_MS = 40;

const holder = z.object({ pid: z.int(), host: z.string(), started: z.int(), nonce: z.string() });
type Holder = z.infer<typeof holder>;

function self(): Holder {
  // In seconds, for the clock may be set; a thread tells the same as its process.
  const started = Math.round(Date.now() / 1000 - process.uptime());
  return { pid: process.pid, host: hostname(), started, nonce: Math.random().toString(36).slice(2) };
}

function read(file: string): Holder | null {
  try {
    return holder.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function age(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return Infinity;
  }
}

/** True when somebody else holds the lock. */
export function isHeld(file: string): boolean {
  if (age(file) > STALE_MS) return false;
  const found = read(file);
  if (found === null) return false;
  const me = self();
  if (found.host !== me.host) return true;
  // After a restart in a container the process number is often the same again.
  if (found.pid === me.pid) return Math.abs(found.started - me.started) <= 2;
  return runs(found.pid);
}

/** Writes a lock where there is none. */
function create(file: string, me: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(me), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** A lock that is held. */
export type Lock = Readonly<{ release: () => void }>;

/**
 * Takes a lock, also one whose holder is gone.
 * @returns `null` when somebody holds it
 * @throws when the folder cannot be written
 */
export async function takeLock(file: string): Promise<Lock | null> {
  const me = self();
  const mine = (): boolean => read(file)?.nonce === me.nonce;
  if (!create(file, me)) {
    if (isHeld(file)) return null;
    const draft = `${file}.${me.nonce}`;
    create(draft, me);
    renameSync(draft, file);
    await sleep(SETTLE_MS);
    if (!mine()) return null;
  }
  const beat = setInterval(() => {
    try {
      if (mine()) utimesSync(file, new Date(), new Date());
    } catch {
      // The folder is gone; so is the lock.
    }
  }, BEAT_MS).unref();
  return {
    release: () => {
      clearInterval(beat);
      if (mine()) rmSync(file, { force: true });
    },
  };
}
