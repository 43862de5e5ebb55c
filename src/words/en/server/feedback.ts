/** What is said around feedback on an answer. */

import { say, type Sentence } from '../../sentence.ts';

/** The two buttons. */
export const VOTES = { yes: '👍', no: '👎' } as const;

/** The form behind a "no". */
export const FEEDBACK_FORM = {
  title: 'What was wrong?',
  reason: 'What was wrong?',
  text: 'Anything else? (kept with your id)',
} as const;

/** The reasons it offers. */
export const REASONS = {
  passage: 'Wrong passage',
  speaker: 'Wrong speaker',
  figure: 'Wrong figure',
  missing: 'Something is missing',
  other: 'Something else',
} as const;

/** A vote was kept. */
export function thanksForVote(): Sentence {
  return ['Thank you. The question and the answer are kept for who runs this bot, without your name.'];
}

/** A vote with a text was kept. */
export function thanksForText(): Sentence {
  return say`Thank you. The question, the answer and your text are kept for who runs this bot, with your id, so that you can delete them.`;
}

/** One vote a person and message. */
export function votedAlready(): Sentence {
  return ['You have given feedback on this answer already.'];
}
