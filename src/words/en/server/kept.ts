/** What whoever runs the bot is told of what it keeps: feedback, questions, backups. */

import { join, say, strong, type Sentence } from '../../sentence.ts';
import { dateText } from '../citation.ts';
import { count } from '../count.ts';
import { REASONS } from './feedback.ts';

/** What somebody said was wrong with an answer, without who said it. */
type Complaint = Readonly<{
  id: number;
  /** `YYYY-MM-DD` */
  day: string;
  answer: 'ask' | 'quote' | 'stats';
  reason: keyof typeof REASONS | null;
  question: string;
  filter: Readonly<Record<string, string>>;
  shown: readonly string[];
  text: string | null;
}>;

/** Which answer is meant, by its command. */
const ANSWERS = { ask: 'answer', quote: 'quotes', stats: 'figures' } as const;

/** The lines of a complaint: when and what was wrong, the question, what was shown, what was written. */
export function complaint({ id, day, answer, reason, question, filter, shown, text }: Complaint): readonly Sentence[] {
  const limits = Object.entries(filter).map(([name, value]) => say`${name}: ${value}`);
  return [
    say`${[String(id)]} · ${[dateText(day)]} · ${[ANSWERS[answer]]} · ${[reason === null ? REASONS.other : REASONS[reason]]}`,
    limits.length === 0 ? say`${strong(question)}` : say`${strong(question)} (${join(limits, ', ')})`,
    shown.length === 0 ? ['No passage was shown.'] : say`Shown: ${shown.join(', ')}`,
    ...(text === null ? [] : [say`“${text}”`]),
  ];
}

/** How many votes there are in all. */
export function votesInAll(bad: number, good: number): Sentence {
  return [`${count(bad, 'answer')} found wrong, ${good.toLocaleString('en-GB')} found good.`];
}

/** A question that a server lets be kept, on one line. */
export function keptQuestion(day: string, question: string, status: string): Sentence {
  return say`${[dateText(day)]} · ${[status]} · ${strong(question)}`;
}

/** Nothing was kept so far, or nothing of this kind. */
export function nothingKept(what: 'feedback' | 'question', folder: string): Sentence {
  return what === 'feedback'
    ? say`No feedback is kept in ${folder}. The bot keeps what people say with the buttons under its answers.`
    : say`No question is kept in ${folder}. Servers keep none unless who manages them allows it, in ${['/byline settings']}.`;
}

/** Rows of questions were written that somebody has to complete. */
export function benchRowsWritten(rows: number): Sentence {
  return [
    `${count(rows, 'question')}. Fill in "answerable", "gold" and "short" by reading the articles; "near" is what was shown.`,
  ];
}

/** Two options that each ask for other rows. */
export function oneKindOfRows(): Sentence {
  return ['--as-bench and --questions ask for different rows. Give one of them.'];
}

/** A backup was written. */
export function backedUp(file: string, bytes: number): Sentence {
  return say`${file} written (${[Math.ceil(bytes / 1024).toLocaleString('en-GB')]} kB).`;
}
