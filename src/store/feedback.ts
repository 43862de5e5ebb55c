/** Feedback on answers, and questions that a server keeps. */

import type { Database, Row } from './database.ts';
import type { KeptQuestion, Store, Vote } from './interface.ts';

/** Rows kept; the oldest go. With so many the store, which is checked when it is opened, opens within a tenth of a second. */
const VOTES_KEPT = 10_000;
const QUESTIONS_KEPT = 20_000;

/** The part of the store that keeps feedback and questions. */
export function feedbackIn(db: Database): Pick<Store, 'votes' | 'questions'> {
  return {
    votes: {
      add: ({ at, guild, good, reason, answer, question, filter, shown, text, user }) =>
        db.whole(() => {
          db.run(
            'INSERT INTO votes (at, guild, good, reason, answer, question, filter, shown, text, user) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
            [at, guild, good ? 1 : 0, reason, answer, question, filter, JSON.stringify(shown), text, user],
          );
          keepNewest(db, 'votes', VOTES_KEPT);
        }),
      all: () => allVotes(db),
    },
    questions: {
      add: ({ at, guild, question, status }) =>
        db.whole(() => {
          db.run('INSERT INTO questions (at, guild, question, status) VALUES (?, ?, ?, ?)', [
            ...[at, guild, question, status],
          ]);
          keepNewest(db, 'questions', QUESTIONS_KEPT);
        }),
      all: () => allQuestions(db),
    },
  };
}

/** Rows are numbered in order, so the count need not be taken. */
function keepNewest(db: Database, table: 'votes' | 'questions', most: number): void {
  db.run(`DELETE FROM ${table} WHERE id <= (SELECT max(id) FROM ${table}) - ?`, [most]);
}

/** Every vote, the oldest first. */
export function allVotes(db: Database): readonly (Vote & Readonly<{ id: number }>)[] {
  return db.all('SELECT * FROM votes ORDER BY id').map((row: Row) => ({
    ...(row as unknown as Vote & { id: number }),
    good: row['good'] === 1,
    shown: JSON.parse(String(row['shown'])) as string[],
  }));
}

/** Every question kept, the oldest first. */
export function allQuestions(db: Database): readonly KeptQuestion[] {
  return db.all('SELECT at, guild, question, status FROM questions ORDER BY id') as never;
}
