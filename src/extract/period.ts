/** Since when, or when: the date phrase that belongs to an event. */

import type { IsoDate } from '../corpus/article.ts';
import type { Clause } from './clause.ts';
import { comparedSides, type Side } from './comparison.ts';
import { verbBase } from './inflection.ts';
import type { Quantity } from './quantity.ts';
import { resolveWhen } from './when.ts';
import type { When } from './when.ts';

const UNRESOLVED = { from: null, to: null, grain: 'span', direction: 'in' } as const;
const YEAR_BEFORE =
  /^ (?:in )?(?<span>the (?:previous|prior|preceding) (?:year|month|week)|(?:the|a) (?:year|month|week) (?:before|earlier|prior))\b/;
const SAYING = /^(?:say|announce|report|tell|add|note|state|confirm|show|write|release|publish)$/;

/** The date phrase of the event whose trigger is token `trigger`; the nearest one that does not date a mere saying. */
export function periodOf(
  clause: Clause,
  trigger: number,
  quantity: Quantity,
  quantities: readonly Quantity[],
  reference: IsoDate | null,
): When | null {
  const at = clause.tokens[trigger]?.start ?? 0;
  const from = clause.tokens[quantity.first]?.start ?? at;
  const to = clause.tokens[quantity.end - 1]?.end ?? at;
  // "up from 40 kilos the year before": the other date of the sentence is not this figure's
  const before = YEAR_BEFORE.exec(clause.text.slice(to, to + 40));
  if (before !== null) {
    const start = to + before[0].length - (before.groups?.['span']?.length ?? 0);
    return { start, end: to + before[0].length, text: clause.text.slice(start, to + before[0].length), ...UNRESOLVED };
  }
  let best: When | null = null;
  let bestDistance = Infinity;
  const apart = (one: number, other: number) =>
    clause.text.slice(Math.min(one, other), Math.max(one, other)).includes(';');
  const whens = resolveWhen(clause.text, reference);
  const sides = whens.length === 0 ? [] : comparedSides(clause, quantities);
  const own = sideAt(sides, from);
  for (const when of whens) {
    // "90 pounds so far this year, compared with 70 in the same period of 2025": each amount has its own
    if (sideAt(sides, when.start) !== own) continue;
    // "29 were extradited; one had been wanted since 1985"
    if (apart(when.start, at) && apart(when.start, from)) continue;
    const first = clause.tokens.findIndex((token) => token.start >= when.start);
    if (first > 0 && SAYING.test(verbBase(clause.word(first - 1))) && clause.tag(first - 1) === 'VERB') continue;
    const gap = (point: number): number => (when.start > point ? when.start - point : point - when.end);
    // "610 in 2031 from 720 in 2030": the one right behind the number; "17 over the same months of 2031"
    const direct = when.start > to && (when.start - to <= 2 || SAME_SPAN.test(clause.text.slice(to, when.start)));
    const distance = direct ? -1 : own === undefined ? Math.min(gap(at), gap(from)) : gap(from);
    if (distance < bestDistance) {
      best = when;
      bestDistance = distance;
    }
  }
  return best ?? (own === undefined ? occasionOf(clause, trigger) : null);
}

function sideAt(sides: readonly Side[], point: number): Side | undefined {
  return sides.find(({ start, end }) => point >= start && point < end);
}

/** "in recent raids", "one night": when it was, though no calendar tells. */
function occasionOf(clause: Clause, trigger: number): When | null {
  const at = clause.tokens[trigger]?.start ?? 0;
  let best: When | null = null;
  for (const match of clause.text.matchAll(OCCASION)) {
    const [text] = match;
    const start = match.index;
    if (best !== null && Math.abs(start - at) >= Math.abs(best.start - at)) continue;
    best = { start, end: start + text.length, text, ...UNRESOLVED };
  }
  return best;
}

const OCCASION =
  /\b(?:(?:in|during|over) (?:(?:the|a|an|their|its|his|her|this|that|several|two|three) )?(?:(?:recent|latest|last|single|early|dawn|overnight|nationwide|weekend|separate|same) )?(?:raids?|busts?|operations?|sweeps?|stings?|crackdowns?|manhunts?)|(?:in )?(?:one|a single|that|the same) (?:night|day|morning|afternoon|evening|weekend|week|month|year))\b/gi;
const SAME_SPAN = /^ (?:over|in|during|for|at) the same (?:period|time|point|months?|weeks?|quarter|stretch|span) $/;
