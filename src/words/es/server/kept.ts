/** What whoever runs the bot is told of what it keeps: feedback, questions, backups. */

import { numeral } from '../../region.ts';
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
const ANSWERS = { ask: 'respuesta', quote: 'citas', stats: 'cifras' } as const;

/** The lines of a complaint: when and what was wrong, the question, what was shown, what was written. */
export function complaint({ id, day, answer, reason, question, filter, shown, text }: Complaint): readonly Sentence[] {
  const limits = Object.entries(filter).map(([name, value]) => say`${name}: ${value}`);
  return [
    say`${[String(id)]} · ${[dateText(day)]} · ${[ANSWERS[answer]]} · ${[reason === null ? REASONS.other : REASONS[reason]]}`,
    limits.length === 0 ? say`${strong(question)}` : say`${strong(question)} (${join(limits, ', ')})`,
    shown.length === 0 ? ['No se mostró ningún pasaje.'] : say`Mostrado: ${shown.join(', ')}`,
    ...(text === null ? [] : [say`“${text}”`]),
  ];
}

/** How many votes there are in all. */
export function votesInAll(bad: number, good: number): Sentence {
  return [`${count(bad, 'respuesta')} con objeciones, ${numeral(good)} sin ellas.`];
}

/** A question that a server lets be kept, on one line. */
export function keptQuestion(day: string, question: string, status: string): Sentence {
  return say`${[dateText(day)]} · ${[status]} · ${strong(question)}`;
}

/** Nothing was kept so far, or nothing of this kind. */
export function nothingKept(what: 'feedback' | 'question', folder: string): Sentence {
  return what === 'feedback'
    ? say`No hay opiniones en ${folder}. El bot guarda lo que la gente dice con los botones bajo sus respuestas.`
    : say`No hay preguntas en ${folder}. Un servidor no guarda ninguna si quien lo gestiona no lo permite, en ${['/byline settings']}.`;
}

/** Rows of questions were written that somebody has to complete. */
export function benchRowsWritten(rows: number): Sentence {
  return [
    `${count(rows, 'pregunta')}. Completa "answerable", "gold" y "short" leyendo los artículos; "near" es lo que se mostró.`,
  ];
}

/** Two options that each ask for other rows. */
export function oneKindOfRows(): Sentence {
  return ['--as-bench y --questions piden filas distintas. Da una de las dos.'];
}

/** A backup was written. */
export function backedUp(file: string, bytes: number): Sentence {
  return say`${file} escrito (${[numeral(Math.ceil(bytes / 1024))]} kB).`;
}
