/** What the bot kept, for whoever runs it: feedback and questions as rows, and a copy of all of it. Works beside a running bot. */

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { backUpStore, readFeedback, StoreError, type KeptQuestion, type Vote } from '../../store.ts';
import type { Desk } from '../context.ts';
import { EXIT, UsageError, type Exit } from '../exit.ts';
import type { Row } from '../rows/rows.ts';
import type { Session } from '../session.ts';

/** What is listed of the feedback. */
export type FeedbackOptions = Readonly<{
  /** Rows of questions to measure with, to be completed by hand. */
  asBench: boolean;
  /** Questions that servers let be kept, instead. */
  questions: boolean;
}>;

type Kept = Vote & Readonly<{ id: number }>;

const timeOf = (at: number): string => new Date(at).toISOString();
const dayOf = (at: number): string => timeOf(at).slice(0, 10);

/** What stands in the way of the store is told, with what to do about it. */
function told<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof StoreError ? new UsageError(`${error.message} ${error.advice}`) : error;
  }
}

/** Lists answers that were found wrong, the oldest first, and counts the others. */
export async function feedback({ asBench, questions }: FeedbackOptions, session: Session): Promise<Exit> {
  const desk = session.desk();
  const { output, type, words } = desk;
  if (asBench && questions) throw new UsageError(type.say(words.oneKindOfRows()));
  const folder = session.settings.data;
  const kept = told(() => readFeedback(folder)) ?? { votes: [], questions: [] };
  const bad = kept.votes.filter(({ good }) => !good);
  if (questions) return listed(kept.questions, (one) => tellQuestion(one, desk), 'question', folder, desk);
  if (asBench) {
    const rows = benchRows(bad);
    const exit = await listed(rows, (row) => output.json(row), 'feedback', folder, desk);
    if (rows.length > 0) output.note(type.say(words.benchRowsWritten(rows.length)));
    return exit;
  }
  const exit = await listed(bad, (vote) => tellVote(vote, desk), 'feedback', folder, desk);
  if (kept.votes.length > 0) output.note(type.say(words.votesInAll(bad.length, kept.votes.length - bad.length)));
  return exit;
}

/** Writes rows one by one; says where there is none. */
async function listed<T>(
  rows: readonly T[],
  write: (row: T) => Promise<void>,
  what: 'feedback' | 'question',
  folder: string,
  { output, type, words }: Desk,
): Promise<Exit> {
  for (const row of rows) await write(row);
  if (rows.length === 0) output.note(type.say(words.nothingKept(what, folder)));
  return rows.length === 0 ? EXIT.nothing : EXIT.done;
}

async function tellVote(vote: Kept, { output, type, words, json }: Desk): Promise<void> {
  const { id, at, guild, answer, question, shown, reason, text } = vote;
  const row = { id, answer, question, filter: filterOf(vote), shown, reason: reason ?? 'other', text } as const;
  if (json) {
    await output.json({ ...row, at: timeOf(at), guild } satisfies Row<'feedback'>);
    return;
  }
  const [first = [], ...lines] = words.complaint({ ...row, day: dayOf(at) });
  await output.line(type.block(type.say(first)));
  for (const line of lines) await output.line(type.block(type.say(line), 4));
  await output.line('');
}

async function tellQuestion(kept: KeptQuestion, { output, type, words, json }: Desk): Promise<void> {
  const { at, guild, question, status } = kept;
  if (json) await output.json({ at: timeOf(at), guild, question, status } satisfies Row<'feedback-questions'>);
  else await output.line(type.block(type.say(words.keptQuestion(dayOf(at), question, status)), 4, ''));
}

/** The filter of a question; what is no text in it says nothing of what was asked. */
function filterOf({ filter }: Vote): Record<string, string> {
  const read: unknown = JSON.parse(filter);
  if (typeof read !== 'object' || read === null) return {};
  return Object.fromEntries(
    Object.entries(read).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** Of an over-long paragraph several passages are shown; a row of questions names the paragraph. */
const paragraphOf = (passage: string): string => passage.replace(/(#p\d+)\.\d+$/, '$1');

/**
 * Rows to measure with: one a question, with everything that was said of its answers. Lists of quotes and tables of figures
 * were not asked for by a question.
 */
function benchRows(bad: readonly Kept[]): readonly Row<'feedback-bench'>[] {
  const groups = new Map<string, Kept[]>();
  for (const vote of bad) {
    if (vote.answer !== 'ask') continue;
    const same = JSON.stringify([vote.question.trim().toLowerCase(), filterOf(vote)]);
    groups.set(same, [...(groups.get(same) ?? []), vote]);
  }
  return [...groups.values()].flatMap((votes) => {
    const [first] = votes;
    if (first === undefined) return [];
    const { asked, ...filter } = filterOf(first);
    return {
      id: `feedback-${first.id}`,
      question: first.question,
      ...{ answerable: null, gold: null, short: null, style: null },
      near: [...new Set(votes.flatMap(({ shown }) => shown.map(paragraphOf)))],
      date: asked ?? dayOf(first.at),
      filter,
      reasons: [...new Set(votes.map(({ reason }) => reason ?? 'other'))],
      texts: votes.flatMap(({ text }) => text ?? []),
    };
  });
}

/** Writes a whole copy of what the bot keeps to a file that is not there yet. */
export async function backup(path: string, session: Session): Promise<Exit> {
  const { output, type, words, json } = session.desk();
  const file = resolve(path);
  told(() => backUpStore(session.settings.data, file));
  const { size: bytes } = statSync(file);
  if (json) await output.json({ file, bytes } satisfies Row<'backup'>);
  else await output.line(type.say(words.backedUp(file, bytes)));
  return EXIT.done;
}
