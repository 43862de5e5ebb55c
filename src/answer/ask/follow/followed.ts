/** An answer, as far as the next question may lean on it. */

import type { AskAnswer, Followed } from '../../answer.ts';

/** What a question that follows an answer has to know of it. */
export function followedOf({ searched, understood, passages: [first, ...others] }: AskAnswer): Followed {
  const { source, author, after, before } = understood;
  return {
    ...{ question: searched.matter, source, author, after, before },
    passages: first === undefined ? [] : [first, ...others].map(({ id }) => id),
    short: first?.short?.text ?? null,
    sentence: first?.highlight?.text ?? first?.text ?? null,
  };
}
