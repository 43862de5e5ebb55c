/** What was read out of the words of a question, so that it can be taken back. */

import { join, say, type Sentence } from '../sentence.ts';
import { dateText } from './citation.ts';

/** The filters and the order of an answer, as the answer has them. */
type Answered = Readonly<{
  understood: Readonly<{
    source: string | null;
    author: string | null;
    /** First and last day, both included. */
    after: string | null;
    before: string | null;
  }>;
  searched: Readonly<{
    order: 'relevance' | 'newest' | 'oldest';
    spelled: readonly Readonly<{ typed: string; as: string }>[];
    /** The whole question that a follow-up was read as. */
    matter: string;
    leans: boolean;
  }>;
}>;

/** The options that were given beside the words. */
type Given = Readonly<{ [Option in 'source' | 'author' | 'after' | 'before']?: string | undefined }>;

const ORDERS = { relevance: [], newest: ['primero lo más reciente'], oldest: ['primero lo más antiguo'] } as const;

/**
 * "leído como: medio OAN, antes del 6 de mayo de 2025", "leído como Sheinbaum (se escribió Shienbaum)"; `null` when nothing
 * was read out of the words.
 * @param follows it was said which question it follows: where it does not lean on that, this is said too
 */
export function readAs({ understood, searched }: Answered, given: Given, follows = false): Sentence | null {
  const read = (option: keyof Given): string | null => (given[option] === undefined ? understood[option] : null);
  const [source, author] = [read('source'), read('author')];
  const filters: Sentence[] = [
    ...(source === null ? [] : [say`medio ${source}`]),
    ...(author === null ? [] : [say`autor ${author}`]),
    ...days(read('after'), read('before')),
  ];
  const names = spelledNames(searched.spelled);
  const lead = searched.leans ? '' : filters.length > 0 ? 'leído como: ' : 'leído como ';
  const parts: Sentence[] = [
    ...(searched.leans ? [say`leído como: ${cut(searched.matter)}`] : follows ? [['leído por sí solo']] : []),
    ...(filters.length + names.length === 0 ? [] : [[lead, ...join([...filters, ...names], ', ')]]),
    ...(searched.order === 'relevance' ? [] : [ORDERS[searched.order]]),
  ];
  return parts.length === 0 ? null : join(parts, ' · ');
}

/** A longer question is cut where it is repeated. */
const REPEATED = 300;

function cut(question: string): string {
  if (question.length <= REPEATED) return question;
  return `${question.slice(0, REPEATED).replace(/\s\S{0,99}$/u, '')} …`;
}

type Spelled = Readonly<{ typed: string; as: string }>;

const spelledNames = (spelled: readonly Spelled[]): Sentence[] =>
  spelled.map(({ typed, as }) => say`${as} (se escribió ${typed})`);

/** The same of a speaker's name; empty where it was read as typed. */
export function speakerReadAs(spelled: readonly Spelled[]): Sentence {
  return spelled.length === 0 ? [] : ['leído como ', ...join(spelledNames(spelled), ', ')];
}

const DAY_MS = 86_400_000;

/** The day after, as one that an open end lies before: "antes del 6 de mayo" ends on the fifth. */
function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
}

/** The days that articles are of, as short as they can be said: "de mayo de 2025". */
function days(after: string | null, before: string | null): Sentence[] {
  if (after === null) return before === null ? [] : [say`antes del ${dateText(dayAfter(before))}`];
  if (before === null) return [say`desde el ${dateText(after)}`];
  if (after === before) return [say`del ${dateText(after)}`];
  const [year, month] = [after.slice(0, 4), after.slice(0, 7)];
  if (after === `${year}-01-01` && before === `${year}-12-31`) return [say`de ${year}`];
  if (after === `${month}-01` && before === `${month}-${lastOf(month)}`) return [say`de ${dateText(month)}`];
  return [say`del ${dateText(after)} al ${dateText(before)}`];
}

/** The last day of a month. */
function lastOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return String(new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate());
}
