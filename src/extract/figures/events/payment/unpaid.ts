/** Money that nobody gives: "neither the firm nor the town paid", "blocked a $5 million grant". */

import type { Clause } from '../../../../text/en/clause.ts';
import { verbBase } from '../../../../text/en/inflection.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { isPassive } from '../trigger/passive.ts';
import { amountOf, type Amount } from './amount.ts';
import { GIVEN } from './verbs.ts';

const STOPS =
  /^(?:block|reject|veto|cancel|halt|freeze|withhold|suspend|oppose|scrap|deny|refuse|stop|revoke|rescind|pause|delay|terminate|nix|shelve)$/;
const NOT = /^(?:not|never|cannot)$|n['’]t$/;
/** So many tokens behind an amount its verb may stand. */
const REACH = 12;

/** True where the sentence says that an amount was not given. */
export function isUnpaid(clause: Clause, quantity: Quantity): boolean {
  const amount = amountOf(clause, quantity);
  const verb = verbBefore(clause, amount.first);
  return isStopped(clause, amount) || (verb >= 0 && isOfNeither(clause, verb));
}

/** True for a grant that is blocked. */
export function isStopped(clause: Clause, { first, end, noun }: Amount): boolean {
  if (!GIVEN.test(noun)) return false;
  const before = clause.tag(first - 1) === 'ADV' ? first - 2 : first - 1;
  if (stops(clause, before)) return !isPassive(clause, before);
  for (let at = end; at < end + REACH && clause.tag(at) !== 'PUNCT'; at++)
    if (clause.tag(at) === 'VERB') return stops(clause, at) && isPassive(clause, at);
  return false;
}

/** True for a verb whose subject is "neither … nor …". */
export function isOfNeither(clause: Clause, verb: number): boolean {
  let nor = false;
  for (let at = verb - 1; at >= 0 && clause.tag(at) !== 'VERB' && !/^[,;:]$/.test(clause.print(at)); at--) {
    nor ||= clause.word(at) === 'nor';
    if (clause.word(at) === 'neither') return nor || clause.word(at + 1) === 'of';
  }
  return false;
}

/** A verb that keeps money back, and is not itself denied. */
function stops(clause: Clause, at: number): boolean {
  if (clause.tag(at) !== 'VERB' || !STOPS.test(verbBase(clause.word(at)))) return false;
  return !NOT.test(clause.word(at - 1)) && !NOT.test(clause.word(at - 2));
}

/** The last verb before a token, else -1. */
function verbBefore(clause: Clause, first: number): number {
  for (let at = first - 1; at >= 0 && !/^[;:]$/.test(clause.print(at)); at--) if (clause.tag(at) === 'VERB') return at;
  return -1;
}
