/** English words by which a value goes up or down. */

import { verbBase } from '../../../text/en/inflection.ts';

const UP: ReadonlySet<string> = new Set(
  'rise increase grow gain climb jump surge soar advance raise add rally rebound hike boost lift swell expand accelerate spike leap inch edge up appreciate improve strengthen skyrocket rocket balloon escalate'.split(
    ' ',
  ),
);
const DOWN: ReadonlySet<string> = new Set(
  'fall drop decline decrease lose slide slip sink plunge plummet tumble dip shed down reduce shrink contract cut lower slash slump ease retreat off trim depreciate crash dive weaken crater erode narrow recede subside wane'.split(
    ' ',
  ),
);

/** What may stand between a verb of change and its amount: "rose by a further 5%". */
export const BEFORE_CHANGE =
  /^(?:by|another|a|an|further|nearly|just|only|some|sharply|slightly|steadily|almost|roughly|about|around|over|up|down|back|as|much|more|than|the|least|at|whopping|massive|total|of|full|mere|additional|estimated|approximately|on|average|modest|its|day|week|month|year)$/;

/** Verbs that a value goes "up" or "down" with; others take the word for their own: "make up 5%", "gave up 517 yards". */
export const MOVES_WITH_PARTICLE = /^(?:trend|move|go|end|close|finish|open|edge|inch|trade|tick|creep)$/;

/** Which way a verb, or a word like "up", lets a value go, `null` for any other word. */
export function direction(word: string): 'up' | 'down' | null {
  const base = verbBase(word);
  return UP.has(base) ? 'up' : DOWN.has(base) ? 'down' : null;
}
