/**
 * A copy of the store that is whole, taken while a bot writes. No other process opens the store itself: its lock could outlive
 * a killed reader, and the bot has it all the time.
 */

import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readSync,
  closeSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { openDatabase, type Database } from './database.ts';
import { StoreError } from './error.ts';
import { migrate } from './schema.ts';

/** Tries, each after a pause; a checkpoint, which is what disturbs, takes milliseconds. */
const TRIES = 50;
const PAUSE_MS = 20;
/** The first bytes of a write-ahead log: format, size of a page, number of checkpoints, salt. */
const LOG_HEADER = 32;

/** What changes when pages are moved from the log into the file, or the log begins anew; more of the log does not matter. */
function stateOf(file: string): string {
  const { mtimeMs, size } = statSync(file);
  const log = `${file}-wal`;
  const header = Buffer.alloc(LOG_HEADER);
  if (existsSync(log)) {
    const descriptor = openSync(log, 'r');
    readSync(descriptor, header, 0, LOG_HEADER, 0);
    closeSync(descriptor);
  }
  return `${mtimeMs} ${size} ${header.toString('hex')}`;
}

/**
 * Copies a store and its log, and has SQLite put the copy together. The copy is one file.
 * @returns false where the store changed meanwhile
 */
function tryCopy(file: string, target: string): boolean {
  const before = stateOf(file);
  copyFileSync(file, target);
  rmSync(`${target}-wal`, { force: true });
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${target}-wal`);
  if (stateOf(file) !== before) return false;
  const copy = openDatabase(target);
  try {
    if (copy.get('PRAGMA quick_check')?.['quick_check'] !== 'ok') return false;
    copy.script('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE;');
    return true;
  } finally {
    copy.close();
  }
}

/** The same until it is whole. A bot that ends meanwhile takes its log away, and a torn copy is no database: tried again. */
function copyTo(file: string, target: string): void {
  let why = 'it changes all the time';
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      if (tryCopy(file, target)) return;
    } catch (error) {
      why = error instanceof Error ? error.message : String(error);
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
  }
  throw new StoreError(
    `${file} cannot be copied whole (${why}).`,
    'Try again; if it stays so, stop the bot and copy the file.',
  );
}

/**
 * Writes a copy of a store to a path where there is none yet, all of it or nothing.
 * @throws {StoreError} where there is no store, or something stands at that path
 */
export function backUp(file: string, path: string): void {
  if (!existsSync(file))
    throw new StoreError(`There is no store at ${file}.`, 'A bot that has run with this data folder makes one.');
  if (existsSync(path)) throw new StoreError(`${path} is there already.`, 'Name a file that is not there yet.');
  let folder: string;
  try {
    folder = mkdtempSync(join(dirname(path), '.byline-backup-'));
  } catch (error) {
    throw new StoreError(
      `Nothing can be written to ${dirname(path)} (${String((error as NodeJS.ErrnoException).code)}).`,
      'Name a folder that is there and may be written to.',
    );
  }
  try {
    const made = join(folder, basename(path));
    copyTo(file, made);
    renameSync(made, path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads something from a copy of a store; `null` where there is no store. */
export function readCopy<T>(file: string, read: (db: Database) => T): T | null {
  if (!existsSync(file)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'byline-store-'));
  try {
    const copy = join(folder, 'store.sqlite');
    copyTo(file, copy);
    const db = openDatabase(copy);
    try {
      migrate(db, file);
      return read(db);
    } finally {
      db.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
