/** What is kept of a person or a server, found by the names of columns: no table is forgotten. */

import type { Database, Row } from './database.ts';
import type { Store } from './interface.ts';

/** Stands where somebody who wants to be forgotten changed what concerns a server: that it was changed stays. */
const NOBODY = '0';

const YEAR = 365 * 24 * 3600 * 1000;
/**
 * How much older than the servers that are purged a row is when it goes, whatever room there is. Questions and feedback are read to
 * mend the articles and the model of now; who changed a setting two years ago helps nobody; and what could not be told for
 * a month is no news.
 */
const OLD = [
  ['questions', YEAR],
  ['votes', 2 * YEAR],
  ['audit', 2 * YEAR],
  ['due', 0],
] as const;

/** Tables that have a column of that name, in order. */
export function tablesWith(db: Database, column: string): readonly string[] {
  return db
    .column("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .filter((table) => db.all(`PRAGMA table_info(${table})`).some(({ name }) => name === column));
}

/** The part of the store that shows and deletes what is kept of a person. */
export function personalIn(db: Database): Store['personal'] {
  return {
    of: (user) =>
      tablesWith(db, 'user').flatMap((table) =>
        db.all(`SELECT * FROM ${table} WHERE user = ?`, [user]).map((row: Row) => ({ table, row })),
      ),
    forget: (user) => {
      const gone = db.whole(() => {
        let rows = db.run('UPDATE audit SET user = ? WHERE user = ?', [NOBODY, user]);
        // What a channel follows is the server's; what goes to somebody's direct messages is his.
        rows += db.run('UPDATE follows SET user = ? WHERE user = ? AND channel IS NOT NULL', [NOBODY, user]);
        for (const table of ['due', 'sent'])
          db.run(`DELETE FROM ${table} WHERE follow IN (SELECT id FROM follows WHERE user = ?)`, [user]);
        for (const table of tablesWith(db, 'user')) rows += db.run(`DELETE FROM ${table} WHERE user = ?`, [user]);
        return rows;
      });
      db.settle();
      return gone;
    },
  };
}

/** The part of the store that knows which servers were left. */
export function guildsIn(db: Database): Store['guilds'] {
  const back = (guild: string): void => void db.run('DELETE FROM left_guilds WHERE guild = ?', [guild]);
  const left = (guild: string, at: number): void =>
    void db.run('INSERT OR IGNORE INTO left_guilds (guild, at) VALUES (?, ?)', [guild, at]);
  return {
    back,
    left,
    present: (guilds, at) =>
      db.whole(() => {
        const here = new Set(guilds);
        for (const guild of here) back(guild);
        const kept = tablesWith(db, 'guild').flatMap((table) =>
          db.column(`SELECT DISTINCT guild FROM ${table} WHERE guild IS NOT NULL`),
        );
        for (const guild of kept) if (!here.has(guild)) left(guild, at);
      }),
    purge: (before) => {
      const ids = db.whole(() => {
        const gone = db.column('SELECT guild FROM left_guilds WHERE at < ?', [before]);
        for (const guild of gone) {
          for (const table of ['due', 'sent'])
            db.run(`DELETE FROM ${table} WHERE follow IN (SELECT id FROM follows WHERE guild = ?)`, [guild]);
          for (const table of tablesWith(db, 'guild')) db.run(`DELETE FROM ${table} WHERE guild = ?`, [guild]);
        }
        for (const [table, age] of OLD) db.run(`DELETE FROM ${table} WHERE at < ?`, [before - age]);
        return gone;
      });
      db.settle();
      return ids;
    },
  };
}
