/** Opens the store: one process a folder, the last schema, and a broken file set aside. */

import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backUp } from './copy.ts';
import { openDatabase, type Database } from './database.ts';
import { StoreError } from './error.ts';
import { feedbackIn } from './feedback.ts';
import { alertsIn, followsIn } from './follows.ts';
import type { Store } from './interface.ts';
import { takeLock } from './lock.ts';
import { guildsIn, personalIn } from './personal.ts';
import { migrate } from './schema.ts';
import { settingsIn } from './settings.ts';

/** Name of the store in the data folder. */
const FILE = 'store.sqlite';

/** Where the store of a data folder stands. */
export const storeFile = (folder: string): string => join(folder, FILE);

/** A store that is open. */
export type Opened = Readonly<{
  store: Store;
  /** Where a broken one before it was put; `null` where there was none. */
  setAside: string | null;
  /** Resolves when another process has taken the folder over. The store is closed then. */
  lost: Promise<void>;
}>;

/**
 * Opens the store of a data folder, and makes it where there is none.
 * @throws {StoreError} where another bot has the folder, nothing can be written there, or a newer Byline wrote it
 */
export function openStore(folder: string, now: () => number = Date.now): Opened {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    throw new StoreError(
      `Nothing can be kept in ${folder} (${code}).`,
      'Give Byline a folder it may write to in BYLINE_DATA.',
      true,
    );
  }
  const file = storeFile(folder);
  const lock = takeLock(join(folder, 'bot.lock'), now);
  try {
    // Whoever made this has been killed: nobody else writes here.
    rmSync(`${file}.lock`, { recursive: true, force: true });
    const { db, setAside } = openOrSetAside(file, now);
    migrate(db, file);
    const store = storeIn(db, file, lock.release);
    // Two that write would break it.
    return { store, setAside, lost: lock.lost.then(store.close) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** A file that is no store, or a broken one, is kept under another name. */
function openOrSetAside(file: string, now: () => number): Readonly<{ db: Database; setAside: string | null }> {
  const db = openWhole(file);
  if (db !== null) return { db, setAside: null };
  const setAside = `${file}.broken-${new Date(now()).toISOString().replace(/[:.]/g, '-')}`;
  for (const ending of ['', '-wal'])
    if (existsSync(`${file}${ending}`)) renameSync(`${file}${ending}`, `${setAside}${ending}`);
  rmSync(`${file}.lock`, { recursive: true, force: true });
  return { db: openDatabase(file), setAside };
}

/** `null` where the file is broken. */
function openWhole(file: string): Database | null {
  let db: Database | null = null;
  try {
    db = openDatabase(file);
    if (db.get('PRAGMA quick_check')?.['quick_check'] === 'ok') return db;
  } catch (error) {
    // A full disk or one that fails says nothing of the file: it stays where it is.
    if (!/malformed|not a database|encrypted|corrupt/i.test(String(error))) {
      db?.close();
      throw new StoreError(
        `${file} cannot be read now (${error instanceof Error ? error.message : String(error)}).`,
        'Look whether the disk of BYLINE_DATA is full or failing; the file is as it was.',
        true,
      );
    }
  }
  db?.close();
  return null;
}

function storeIn(db: Database, file: string, release: () => void): Store {
  const { settings, audit, forgetRead } = settingsIn(db);
  const personal = personalIn(db);
  const guilds = guildsIn(db);
  let open = true;
  return {
    settings,
    audit,
    follows: followsIn(db),
    alerts: alertsIn(db),
    ...feedbackIn(db),
    personal,
    guilds: {
      ...guilds,
      purge: (before) => {
        const gone = guilds.purge(before);
        forgetRead();
        return gone;
      },
    },
    backup: (path) => backUp(file, path),
    close: () => {
      if (!open) return;
      open = false;
      db.close();
      release();
    },
  };
}
