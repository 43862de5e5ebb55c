/**
 * Kinds of facts that a passage has to print to be an answer: an amount of money for what something is worth, a birth for
 * where somebody was born.
 */

import { MARK } from '../index/marks.ts';
import type { Query } from '../index/query.ts';
import { share, type CandidateView, type Pool } from '../index/view.ts';

const WORTH = /^(?:worth|cost|costs|priced?|vale|valen|valía|cuesta|cuestan|costó|costaron|precio)$/;
const ASKS_WHAT = /^(?:what|cuál|cuánto)$/;

/** True for "what was it worth", "how much does it cost". */
export function asksForMoney({ printed }: Query): boolean {
  const much = printed.some((word, at) => word === 'much' && printed[at - 1] === 'how');
  return (much || ASKS_WHAT.test(printed[0] ?? '')) && printed.some((word) => WORTH.test(word));
}

/** True when a passage prints an amount of money. */
export function printsMoney({ marks }: CandidateView): boolean {
  return marks.some((mark) => (mark & MARK.money) !== 0);
}

/** An article is about what is asked when it has so much of the question, by rarity. */
const ABOUT = 0.6;

/** The candidates, by number, that print money in an article about what is asked. */
export function pricedIn(pool: Pool): ReadonlySet<number> {
  const about = ({ article: { met } }: CandidateView) => share(pool, met, 'rarity') >= ABOUT;
  return new Set(pool.candidates.filter((view) => printsMoney(view) && about(view)).map(({ passage }) => passage));
}

const ASKS_WHERE_OR_WHEN = /^(?:where|when|dónde|cuándo)$/;
/** What happens once in a life. */
const ONCE = /^(?:born|buried|baptised|baptized|nació|nacieron|enterrado|enterrada)$/;

/** Place among the question's words of what happened once to somebody, "where was she born"; -1 without. */
export function onceAsked({ printed, words }: Query): number {
  if (!ASKS_WHERE_OR_WHEN.test(printed[0] ?? '')) return -1;
  return words.findIndex(({ typed, rarity }) => rarity > 0 && ONCE.test(typed.toLowerCase()));
}
