/** Pounds that are paid rather than weighed. */

import type { Clause } from '../../../../text/en/clause.ts';
import { Rules } from '../../../../text/rules.ts';
import { MONEY_CUES, PAID_IN_POUNDS } from '../en/money-cues.ts';

/** The word "pounds" at `at`. */
type Pounds = Readonly<{ clause: Clause; at: number }>;

const STERLING = new Rules<Pounds, true>('figures: pounds that are money', [
  {
    name: 'pounds-sterling',
    for: 'They found 40 pounds sterling.',
    not: 'They found 40 pounds of tea.',
    says: ({ clause, at }) => clause.word(at + 1) === 'sterling' || null,
  },
  {
    name: 'pounds-and-pence',
    for: 'He had 5 pounds and 20 pence.',
    not: 'He had 5 pounds and 20 pens.',
    says: ({ clause, at }) => {
      const small = clause.word(at + 1) === 'and' ? at + 3 : at + 2;
      return (/^(?:pence|penny|p)$/.test(clause.word(small)) && clause.tokens[small - 1]?.kind === 'number') || null;
    },
  },
  {
    name: 'said-again-in-dollars',
    for: 'It was 12 pounds ($15) at most.',
    not: 'It was 12 pounds (5 kg) at most.',
    says: ({ clause, at }) => (clause.print(at + 1) === '(' && /^[$€]$/.test(clause.print(at + 2))) || null,
  },
]);

/** Whether the word at `at` is "pounds" of money. */
export function isSterling(clause: Clause, at: number): boolean {
  return /^pounds?$/.test(clause.word(at)) && (STERLING.first({ clause, at }) ?? paidAbroad(clause, at));
}

/**
 * Outside the United States pounds are money also by the million (nobody weighs goods so), at a rate of time ("a week")
 * and where the words before speak of money. A weight says what it is of.
 */
function paidAbroad(clause: Clause, at: number): boolean {
  const next = clause.word(at + 1);
  if (clause.country === 'US' || next === 'of') return false;
  const before = clause.word(clause.print(at - 1) === '-' ? at - 2 : at - 1);
  if (/^(?:million|billion|trillion|bn|m)$/.test(before) || PAID_IN_POUNDS.has(next)) return true;
  if (/^(?:a|per)$/.test(next) && /^(?:week|month|year|hour|day)$/.test(clause.word(at + 2))) return true;
  for (let index = at - 1; index >= Math.max(0, at - 10) && clause.print(index) !== ';'; index--)
    if (MONEY_CUES.has(clause.word(index))) return true;
  return false;
}
