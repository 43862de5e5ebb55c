/** What is kept of a person, and that it is gone. */

import { say, strong, type Sentence } from '../../sentence.ts';
import { count } from '../count.ts';

export const PRIVACY_HEADING = 'Qué se guarda';

/** On the buttons of `/privacy`. */
export const PRIVACY_BUTTONS = { mine: 'Ver lo mío', forget: 'Borrar todo sobre mí' };

/** All of it, in plain words. */
export const PRIVACY =
  'Las preguntas no se guardan ni se registran, salvo que este servidor las conserve para quien administra el bot (sin nombres) o que alguien opine sobre una respuesta, lo que conserva su pregunta. Se guardan: los ajustes de un servidor y quién los cambió, qué sigue cada quien y dónde, y las opiniones; tu id acompaña a una opinión solo si escribiste un texto. Los contadores contra demasiadas preguntas están solo en memoria. Lo de un servidor que el bot dejó se borra a los 30 días.';

/** Whether questions are kept in this server. */
export function questionsKept(kept: boolean): Sentence {
  return [kept ? 'Este servidor guarda las preguntas, sin nombres.' : 'Este servidor no guarda las preguntas.'];
}

/** How much is kept of the person who asks. */
export function keptOfYou(rows: number): Sentence {
  return rows === 0 ? ['No se guarda nada sobre ti.'] : say`${strong(count(rows, 'fila'))} sobre ti.`;
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
    ? ['No se guardaba nada sobre ti.']
    : say`Borrado: ${strong(count(rows, 'fila'))}. Ya no se guarda nada sobre ti.`;
}
