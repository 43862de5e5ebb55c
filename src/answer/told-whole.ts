/**
 * What a passage gains, besides what was fitted on many, for telling the whole of what is asked. In few articles rarity says
 * little, and the first paragraph would win over the sentence that answers.
 */

import type { Query } from '../index/query.ts';
import type { CandidateView, Pool } from '../index/view.ts';

/** In units of the ranking's score. */
const WHOLE = 3;

const AUXILIARY = /^(?:is|are|was|were|has|have|had|been|being|will|would)$/;

/** Place among the question's words of the verb behind "who"; -1 without one. */
function deedAsked({ printed, words }: Query): number {
  if (printed[0] !== 'who') return -1;
  let at = 1;
  while (AUXILIARY.test(printed[at] ?? '')) at++;
  return words.findIndex(({ typed, name }) => !name && typed.toLowerCase() === printed[at]);
}

/**
 * What each passage gains, by its number.
 * @param fitted how much the fitted model counts in a corpus of this size, 0–1
 */
export function toldWhole({ query, candidates }: Pool, fitted: number): (passage: number) => number {
  const asked = query.words.flatMap(({ rarity }, place) => (rarity > 0 ? [place] : []));
  const deed = deedAsked(query);
  // Of "who was arrested after the fire" the arrest, in an article introduced by the fire.
  const tellsDeed = ({ met, article: { leadMet } }: CandidateView) =>
    met[deed] === 1 && asked.every((place) => met[place] === 1 || leadMet[place] === 1);
  const tellsAll = ({ sentences }: CandidateView) =>
    fitted === 0 && sentences.some(({ met }) => asked.every((place) => met[place] === 1));
  const whole = new Set(
    asked.length < 2
      ? []
      : candidates.filter((view) => tellsDeed(view) || tellsAll(view)).map(({ passage }) => passage),
  );
  return (passage) => (whole.has(passage) ? WHOLE * (1 - fitted) : 0);
}
