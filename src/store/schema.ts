/** The tables, as numbered steps: a store of any earlier step is brought to the last one when it is opened. */

import type { Database } from './database.ts';
import { StoreError } from './error.ts';

/** Each step is run once, in order. What has landed is never changed: a change is a new step. */
export const STEPS: readonly string[] = [
  `CREATE TABLE settings (guild TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (guild, name)) STRICT;
   CREATE TABLE audit (
     id INTEGER PRIMARY KEY, at INTEGER NOT NULL, guild TEXT NOT NULL, user TEXT NOT NULL,
     setting TEXT NOT NULL, before TEXT, after TEXT) STRICT;
   CREATE INDEX audit_of_guild ON audit (guild, id);
   CREATE TABLE votes (
     id INTEGER PRIMARY KEY, at INTEGER NOT NULL, guild TEXT, good INTEGER NOT NULL, reason TEXT,
     question TEXT NOT NULL, filter TEXT NOT NULL, shown TEXT NOT NULL, text TEXT, user TEXT) STRICT;
   CREATE TABLE questions (
     id INTEGER PRIMARY KEY, at INTEGER NOT NULL, guild TEXT NOT NULL, question TEXT NOT NULL, status TEXT NOT NULL) STRICT;
   CREATE TABLE left_guilds (guild TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT;`,
  `CREATE TABLE follows (
     id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL,
     user TEXT NOT NULL, guild TEXT, channel TEXT, quiet_from INTEGER, quiet_until INTEGER, cap INTEGER NOT NULL) STRICT;
   CREATE INDEX follows_of_channel ON follows (channel);
   CREATE INDEX follows_of_user ON follows (user);
   CREATE TABLE known_articles (article TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
   CREATE TABLE due (
     follow INTEGER NOT NULL REFERENCES follows (id), article TEXT NOT NULL, at INTEGER NOT NULL,
     PRIMARY KEY (follow, article)) STRICT, WITHOUT ROWID;
   CREATE TABLE sent (follow INTEGER NOT NULL, at INTEGER NOT NULL) STRICT;
   CREATE INDEX sent_of_follow ON sent (follow, at);`,
  `ALTER TABLE votes ADD COLUMN answer TEXT NOT NULL DEFAULT 'ask';`,
];

const versionOf = (db: Database): number => Number(db.get('PRAGMA user_version')?.['user_version'] ?? 0);

/**
 * Brings a store to the last step, each step whole or not at all.
 * @throws {StoreError} of one that a newer Byline wrote
 */
export function migrate(db: Database, file: string, steps: readonly string[] = STEPS): void {
  const version = versionOf(db);
  if (version > steps.length)
    throw new StoreError(
      `${file} was written by a newer Byline (step ${version}; this one knows ${steps.length}).`,
      'Update Byline, or put a backup of the earlier version in its place.',
    );
  for (let step = version; step < steps.length; step++)
    db.whole(() => {
      db.script(steps[step] as string);
      db.script(`PRAGMA user_version = ${step + 1}`);
    });
}
