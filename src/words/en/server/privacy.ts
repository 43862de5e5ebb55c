/** What is kept of a person, and that it is gone. */

import { say, strong, type Sentence } from '../../sentence.ts';
import { count } from '../count.ts';

export const PRIVACY_HEADING = 'What is stored';

/** On the buttons of `/privacy`. */
export const PRIVACY_BUTTONS = { mine: 'Show mine', forget: 'Delete everything about me' } as const;

/** All of it, in plain words. */
export const PRIVACY =
  'Questions are not stored or logged, unless this server keeps them for who runs the bot (without names) or somebody gives feedback on an answer, which keeps its question. Kept are: the settings of a server and who changed them, what somebody follows and where, and feedback; your id stands with feedback only where you wrote a text. Counters against too many questions are in memory only. A server that the bot has left is deleted after 30 days.';

/** Whether questions are kept in this server. */
export function questionsKept(kept: boolean): Sentence {
  return [kept ? 'This server keeps questions, without names.' : 'This server does not keep questions.'];
}

/** How much is kept of the person who asks. */
export function keptOfYou(rows: number): Sentence {
  return rows === 0 ? ['Nothing is stored about you.'] : say`${strong(count(rows, 'row'))} about you.`;
}

/** One row of what is kept: the table, then each field that has a value. */
export function keptRow(table: string, row: Readonly<Record<string, unknown>>): Sentence {
  const fields = Object.entries(row)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return say`${strong(table)}: ${fields.join(' · ')}`;
}

/** Everything about a person is gone. */
export function forgotten(rows: number): Sentence {
  return rows === 0
    ? ['Nothing was stored about you.']
    : say`Deleted: ${strong(count(rows, 'row'))}. Nothing is stored about you any more.`;
}
