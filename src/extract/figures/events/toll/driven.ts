/** People driven from their homes: "The fire drove 400 residents from their homes", "3,000 people were forced out of their homes". */

import type { EventOf, EventPlace } from '../event.ts';
import { byAgent, doerOf } from '../agent/agent.ts';
import { itemText } from '../item.ts';
import { isNoThing } from '../trigger/countable.ts';
import { hypothetical } from '../trigger/hypothetical.ts';
import { isPassive } from '../trigger/passive.ts';

const DRIVE = /^(?:drives?|drove|driven|driving|forced?|forces|forcing|chased?|chasing)$/;
const FROM_HOME = /^(?:away )?(?:from|out of) (?:their|his|her|its) (?:own )?(?:homes?|houses?|villages?)\b/i;
/** So many tokens may stand between the people and the verb, or between either and "from their homes". */
const REACH = 4;

/** The displacement of the people that a quantity counts; `null` where they are not said to be driven from home. */
export function drivenFromHome({ clause, quantity }: EventPlace): EventOf | null {
  const { noun } = quantity;
  if (noun === null || !isNoThing(noun)) return null;
  const before = [1, 2].map((back) => quantity.hedgeFirst - back).find((at) => DRIVE.test(clause.word(at)));
  const behind = Array.from({ length: REACH }, (_, at) => noun.end + at).find((at) => DRIVE.test(clause.word(at)));
  const verb = before ?? behind;
  if (verb === undefined || (before === undefined && !isPassive(clause, verb))) return null;
  const from = Math.max(verb + 1, noun.end);
  const isHome = (at: number) => FROM_HOME.test(clause.slice(at, Math.min(at + 6, clause.tokens.length)));
  if (!Array.from({ length: REACH }, (_, at) => from + at).some((at) => at < clause.tokens.length && isHome(at)))
    return null;
  return {
    event: 'displacement',
    item: itemText(clause, quantity, null),
    agent: before === undefined ? byAgent(clause, verb + 1) : doerOf(clause, verb),
    hypothetical: hypothetical(clause, verb),
    trigger: verb,
  };
}
