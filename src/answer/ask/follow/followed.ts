/** An answer, as far as the next question may lean on it. */

import type { AskAnswer, Followed } from '../../answer.ts';

/** So many passages come along, the best ones: a person looks at no more, and their ids fit into a line of a message. */
const MOST_PASSAGES = 3;
/** Characters of their ids together. */
const MOST_LETTERS = 240;

/** What a question that follows an answer has to know of it. */
export function followedOf({ searched, understood, passages }: AskAnswer): Followed {
  const { source, author, after, before } = understood;
  const [first] = passages;
  return {
    ...{ question: searched.matter, source, author, after, before },
    passages: comingAlong(passages.map(({ id }) => id)),
    short: first?.short?.text ?? null,
    sentence: first?.highlight?.text ?? first?.text ?? null,
  };
}

function comingAlong(ids: readonly string[]): string[] {
  let left = MOST_LETTERS;
  return ids.slice(0, MOST_PASSAGES).filter(({ length }) => (left -= length + 1) >= 0);
}
