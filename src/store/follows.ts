/** What is followed, and what is still to be told. */

import type { Database, Row, Value } from './database.ts';
import type { Follow, Store } from './interface.ts';
import { writeAudit } from './settings.ts';

/** Follows of one place. */
const PLACE_FULL = 25;
/** Messages sent are counted a day long; what is older is not needed. */
const SENT_KEPT = 3 * 24 * 3600 * 1000;

const COLUMNS = 'id, at, kind, text, user, guild, channel, quiet_from, quiet_until, cap';

function followOf(row: Row): Follow {
  const { quiet_from: from, quiet_until: until, ...rest } = row;
  const quiet = typeof from === 'number' && typeof until === 'number' ? { from, until } : null;
  return { ...rest, quiet } as unknown as Follow;
}

/** Whether two follows are of one place: a channel, or somebody's direct messages. */
const PLACE = '((channel IS NOT NULL AND channel = ?) OR (channel IS NULL AND ? IS NULL AND user = ?))';
const placeOf = ({ channel, user }: Pick<Follow, 'channel' | 'user'>): readonly Value[] => [channel, channel, user];

const countOf = (db: Database, sql: string, values: readonly Value[] = []): number => Number(db.column(sql, values)[0]);

/** The part of the store that keeps follows. */
export function followsIn(db: Database): Store['follows'] {
  const one = (id: number): Follow | null => {
    const row = db.get(`SELECT ${COLUMNS} FROM follows WHERE id = ?`, [id]);
    return row === null ? null : followOf(row);
  };
  return {
    add: (follow) =>
      db.whole(() => {
        const { at, kind, text, user, guild, channel, quiet, cap } = follow;
        const place = placeOf(follow);
        const same = db.get(`SELECT id FROM follows WHERE ${PLACE} AND kind = ? AND text = ? COLLATE NOCASE`, [
          ...place,
          ...[kind, text],
        ]);
        if (same !== null) return 'same';
        const there = countOf(db, `SELECT count(*) FROM follows WHERE ${PLACE}`, place);
        if (there >= PLACE_FULL) return 'full';
        db.run(
          'INSERT INTO follows (at, kind, text, user, guild, channel, quiet_from, quiet_until, cap) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
          [at, kind, text, user, guild, channel, quiet?.from ?? null, quiet?.until ?? null, cap],
        );
        const id = Number(db.get('SELECT last_insert_rowid() AS id')?.['id']);
        if (guild !== null)
          writeAudit(db, { ...{ at, guild, user }, setting: 'follow', before: null, after: `${kind} ${text}` });
        return { ...follow, id };
      }),
    all: () => db.all(`SELECT ${COLUMNS} FROM follows ORDER BY id`).map(followOf),
    count: () => countOf(db, 'SELECT count(*) FROM follows'),
    one,
    at: (place) =>
      'channel' in place
        ? db.all(`SELECT ${COLUMNS} FROM follows WHERE channel = ? ORDER BY id`, [place.channel]).map(followOf)
        : db
            .all(`SELECT ${COLUMNS} FROM follows WHERE channel IS NULL AND user = ? ORDER BY id`, [place.user])
            .map(followOf),
    remove: (id, by, at) =>
      db.whole(() => {
        const follow = one(id);
        if (follow === null) return false;
        const { guild, kind, text } = follow;
        db.run('DELETE FROM due WHERE follow = ?', [id]);
        db.run('DELETE FROM sent WHERE follow = ?', [id]);
        db.run('DELETE FROM follows WHERE id = ?', [id]);
        if (guild !== null)
          writeAudit(db, { ...{ at, guild, user: by }, setting: 'unfollow', before: `${kind} ${text}`, after: null });
        return true;
      }),
  };
}

/** Ids that go into one statement. */
const AT_ONCE = 500;

/** The part of the store that knows what was told of new articles. */
export function alertsIn(db: Database): Store['alerts'] {
  return {
    known: () => {
      // The first time there is none; a corpus always has an article.
      const articles = db.column('SELECT article FROM known_articles');
      return articles.length === 0 ? null : new Set(articles);
    },
    note: (articles, due, at) =>
      db.whole(() => {
        for (let from = 0; from < articles.length; from += AT_ONCE) {
          const some = articles.slice(from, from + AT_ONCE);
          db.run(`INSERT OR IGNORE INTO known_articles VALUES ${some.map(() => '(?)').join(', ')}`, some);
        }
        // One may have ended while the articles were looked through.
        const there = new Set(due.length === 0 ? [] : db.column('SELECT id FROM follows'));
        const still = due.filter(({ follow }) => there.has(String(follow)));
        for (let from = 0; from < still.length; from += AT_ONCE) {
          const some = still.slice(from, from + AT_ONCE);
          db.run(
            `INSERT OR IGNORE INTO due (follow, article, at) VALUES ${some.map(() => '(?, ?, ?)').join(', ')}`,
            some.flatMap(({ follow, article }) => [follow, article, at]),
          );
        }
      }),
    drop: (before) => db.run('DELETE FROM due WHERE at < ?', [before]),
    due: () => db.all('SELECT follow, article, at FROM due ORDER BY at, follow, article') as never,
    done: (follow, articles, at, sent) =>
      db.whole(() => {
        for (const article of articles) db.run('DELETE FROM due WHERE follow = ? AND article = ?', [follow, article]);
        if (!sent) return;
        db.run('INSERT INTO sent (follow, at) VALUES (?, ?)', [follow, at]);
        db.run('DELETE FROM sent WHERE at < ?', [at - SENT_KEPT]);
      }),
    sentSince: (follow, since) =>
      countOf(db, 'SELECT count(*) FROM sent WHERE follow = ? AND at >= ?', [follow, since]),
  };
}
