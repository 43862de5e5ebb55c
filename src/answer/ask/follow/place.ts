/** Where a passage stands beside those that were shown, and how well it meets the turn's own words. */

import type { PassageIndex } from '../../../index/passages/passage-index.ts';
import type { Passage } from '../../../index/passages/passage.ts';
import { inOrder, type ReadPassage } from '../read.ts';
import { weigh, type Linear } from '../weights.ts';

/** Half the weight of standing near what was shown is gone after about so many paragraphs. */
const NEAR_PARAGRAPHS = 3;

/** What was shown for the question before, best first. */
export type Shown = Readonly<{
  passages: readonly Passage[];
  /** The turn asks for the same passage again: "who says so?" */
  again: boolean;
}>;

/**
 * Candidates put in order for a turn that leans.
 * @param each read for the whole question
 * @param own the same ones read for the turn's own words
 */
export function inPlace(
  each: readonly ReadPassage[],
  own: readonly ReadPassage[],
  { passages: shown, again }: Shown,
  order: Linear,
  index: PassageIndex,
): ReadPassage[] {
  const ownOf = new Map(own.map((one) => [one.passage, one]));
  const [first] = shown;
  const articles = new Set(shown.map(({ article }) => article.id));
  const read = each.map((one): ReadPassage => {
    const { article, paragraph } = index.passages[one.passage] as Passage;
    const typed = ownOf.get(one.passage);
    const isFirst = first?.article.id === article.id;
    const apart = isFirst ? Math.abs(paragraph - first.paragraph) : Infinity;
    const features = {
      ...one.features,
      ownLate: typed?.features['late'] ?? 0,
      ownWhole: typed?.features['whole'] ?? 0,
      ownCovered: typed?.overlap.covered ?? 0,
      shownArticle: articles.has(article.id) ? 1 : 0,
      // What was shown has been read; another thing asked for mostly stands elsewhere.
      unlikeShown: !again && apart > 0 ? 1 : 0,
      near: Math.exp(-apart / NEAR_PARAGRAPHS),
      nearAgain: again ? Math.exp(-apart / NEAR_PARAGRAPHS) : 0,
    };
    return { ...one, features, score: weigh(order, features) };
  });
  return inOrder(read, index);
}
