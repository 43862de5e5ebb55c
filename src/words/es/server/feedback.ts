/** What is said around feedback on an answer. */

import { say, type Sentence } from '../../sentence.ts';

/** The two buttons. */
export const VOTES = { yes: '👍', no: '👎' };

/** The form behind a "no". */
export const FEEDBACK_FORM = {
  title: '¿Qué estaba mal?',
  reason: '¿Qué estaba mal?',
  text: '¿Algo más? (se guarda con tu id)',
};

/** The reasons it offers. */
export const REASONS = {
  passage: 'Pasaje equivocado',
  speaker: 'Persona equivocada',
  figure: 'Cifra equivocada',
  missing: 'Falta algo',
  other: 'Otra cosa',
};

/** A vote was kept. */
export function thanksForVote(): Sentence {
  return ['Gracias. La pregunta y la respuesta se guardan para quien administra este bot, sin tu nombre.'];
}

/** A vote with a text was kept. */
export function thanksForText(): Sentence {
  return say`Gracias. La pregunta, la respuesta y tu texto se guardan para quien administra este bot, con tu id, para que puedas borrarlos.`;
}

/** One vote a person and message. */
export function votedAlready(): Sentence {
  return ['Ya diste tu opinión sobre esta respuesta.'];
}
