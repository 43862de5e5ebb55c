/** Whether a quantity is by how much something went up or down: "rose 8.15%", "down 34 cents", "fell by 5 to 6 points". */

import type { Clause } from '../../../text/en/clause.ts';
import { verbBase } from '../../../text/en/inflection.ts';
import type { Quantity } from './quantity.ts';

const UP = new Set(
  'rise increase grow gain climb jump surge soar advance raise add rally rebound hike boost lift swell expand accelerate spike leap inch edge up appreciate improve strengthen skyrocket rocket balloon escalate'.split(
    ' ',
  ),
);
const DOWN = new Set(
  'fall drop decline decrease lose slide slip sink plunge plummet tumble dip shed down reduce shrink contract cut lower slash slump ease retreat off trim depreciate crash dive weaken crater erode narrow recede subside wane'.split(
    ' ',
  ),
);
/** True for a verb, or a word like "up", by which a value moves: "rose 2 cents to 81 cents" is no range. */
export function moves(word: string): boolean {
  const base = verbBase(word);
  return UP.has(base) || DOWN.has(base);
}

/** Said of what is put on or taken off as well as of what goes up or down: only of shares, points and money. */
const SAID_OF_GOODS = /^(?:add|cut|lose|gain|shed|put|raise|trim|reduce|lower|lift|slash|expand|boost|improve)$/;

const BETWEEN =
  /^(?:by|another|a|an|further|nearly|just|only|some|sharply|slightly|steadily|almost|roughly|about|around|over|up|down|back|as|much|more|than|the|least|at|whopping|massive|total|of|full|mere|additional|estimated|approximately|on|average|modest|its|day|week|month|year)$/;

/** `up`, `down`, or `null` when the quantity is no change. */
export function changeOf(clause: Clause, quantity: Quantity, earlier: Quantity | null): 'up' | 'down' | null {
  if (quantity.noun !== null || quantity.fraction || quantity.measure?.dimension === 'age') return null;
  // "may rise up to 4%": at most
  if (clause.word(quantity.hedgeFirst) === 'up' && clause.word(quantity.hedgeFirst + 1) === 'to') return null;
  // "lost 40 points, or 0.3%"
  if (
    earlier !== null &&
    (earlier.modifier === 'up' || earlier.modifier === 'down') &&
    /^,? ?or $/.test(between(clause, earlier.end, quantity.hedgeFirst))
  )
    return earlier.modifier;
  // "grew by 0.9% and 0.2%"
  if (
    earlier !== null &&
    (earlier.modifier === 'up' || earlier.modifier === 'down') &&
    earlier.unitNormalized === quantity.unitNormalized &&
    /^(?:,? ?(?:and|or)|,) $/.test(between(clause, earlier.end, quantity.hedgeFirst))
  )
    return earlier.modifier;
  let at = quantity.hedgeFirst - 1;
  for (let steps = 0; steps < 4 && at >= 0; steps++, at--) {
    const word = clause.word(at);
    // "revised upward by $40 million"
    if (/^(?:up|down)wards?$/.test(word) && clause.word(at + 1) === 'by') return word.startsWith('up') ? 'up' : 'down';
    if (word === 'up' || word === 'down' || word === 'off') {
      if (/^(?:from|to|at|on|in|for|with|of)$/.test(clause.word(at + 1))) return null;
      // "shot down six miles off the coast"
      if (clause.word(at - 1) === 'shot' && word === 'down') return null;
      // "make up 5%", "gave up 517 yards"
      if (
        clause.tag(at - 1) === 'VERB' &&
        !/^(?:trend|move|go|end|close|finish|open|edge|inch|trade|tick|creep)$/.test(verbBase(clause.word(at - 1)))
      )
        return null;
      return word === 'up' ? 'up' : 'down';
    }
    if (clause.tag(at) === 'VERB' || clause.tag(at) === 'NOUN') {
      const base = verbBase(word);
      const change = UP.has(base) ? 'up' : DOWN.has(base) ? 'down' : null;
      if (change === null && clause.tag(at) === 'NOUN') return null;
      if (clause.tag(at) === 'NOUN' && clause.word(at + 1) !== 'by') return null;
      // "raised $12,000": collected
      if (base === 'raise' && quantity.currency !== null && at === quantity.hedgeFirst - 1) return null;
      if (
        change !== null &&
        SAID_OF_GOODS.test(base) &&
        /^(?:time|length|age)$/.test(quantity.measure?.dimension ?? '')
      )
        return null;
      return change;
    }
    if (!BETWEEN.test(word) && clause.tag(at) !== 'ADV') return null;
  }
  return null;
}

function between(clause: Clause, from: number, to: number): string {
  const first = clause.tokens[from - 1];
  const last = clause.tokens[to];
  return first === undefined || last === undefined ? '' : clause.text.slice(first.end, last.start);
}
