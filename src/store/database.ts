/** SQLite as the store uses it: rows in, rows out, all or nothing. */

import sqlite from 'node-sqlite3-wasm';

/** What a column holds. */
export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** An open database. */
export type Database = Readonly<{
  /** Runs a statement. @returns how many rows it changed */
  run: (sql: string, values?: readonly Value[]) => number;
  all: (sql: string, values?: readonly Value[]) => readonly Row[];
  get: (sql: string, values?: readonly Value[]) => Row | null;
  /** One column of every row, as text. */
  column: (sql: string, values?: readonly Value[]) => readonly string[];
  /** Several statements without values. */
  script: (sql: string) => void;
  /** Runs some work so that all of it is kept or nothing. */
  whole: <T>(work: () => T) => T;
  /** Moves everything out of the write-ahead log and empties it: what was deleted stands there no longer. */
  settle: () => void;
  close: () => void;
}>;

/**
 * Opens a database file.
 *
 * The library's own lock is a folder beside the file, taken even to read, and while it stands a journal left by a killed process
 * is not rolled back: of 25 processes killed while writing with `journal_mode=DELETE` one left a malformed file. With a write-ahead
 * log in exclusive mode there is nothing to roll back (none of 25).
 */
export function openDatabase(file: string): Database {
  const db = new sqlite.Database(file);
  try {
    db.exec('PRAGMA locking_mode=EXCLUSIVE');
    db.exec('PRAGMA journal_mode=WAL');
    db.exec('PRAGMA synchronous=FULL');
    // What is deleted is overwritten.
    db.exec('PRAGMA secure_delete=ON');
  } catch (error) {
    db.close();
    throw error;
  }
  let inside = false;
  const all: Database['all'] = (sql, values = []) => db.all(sql, [...values]) as Row[];
  return {
    run: (sql, values = []) => db.run(sql, [...values]).changes,
    all,
    get: (sql, values = []) => (db.get(sql, [...values]) ?? null) as Row | null,
    column: (sql, values) => all(sql, values).map((row) => String(Object.values(row)[0])),
    script: (sql) => db.exec(sql),
    whole: (work) => {
      if (inside) return work();
      db.exec('BEGIN IMMEDIATE');
      inside = true;
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        // After some faults SQLite has taken everything back by itself.
        if (db.inTransaction) db.exec('ROLLBACK');
        throw error;
      } finally {
        inside = false;
      }
    },
    settle: () => db.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
    close: () => db.close(),
  };
}
