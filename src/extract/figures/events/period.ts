/** Since when, or when: the date phrase that belongs to an event. */

import type { IsoDate } from '../../../corpus/article.ts';
import type { Clause } from '../../../text/en/clause.ts';
import { comparedSides, type Side } from '../quantities/comparison.ts';
import { ownDates } from '../quantities/conjunct.ts';
import { denied } from '../quantities/denied.ts';
import type { EventOf } from './event.ts';
import { verbBase } from '../../../text/en/inflection.ts';
import { nounPhrase } from '../../../text/en/noun-phrase.ts';
import { occasions } from './occasion.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { happened, resolveWhen } from '../../dates/resolve-when.ts';
import type { When } from '../../dates/when.ts';

const UNRESOLVED = { from: null, to: null, grain: 'span', direction: 'in' } as const;
const YEAR_BEFORE =
  /^ (?:in )?(?<span>the (?:previous|prior|preceding) (?:year|month|week)|(?:the|a) (?:year|month|week) (?:before|earlier|prior))\b/;
const SAYING = /^(?:say|announce|report|tell|add|note|state|confirm|show|write|release|publish)$/;

/** For each quantity of a sentence the date phrase of its event, `null` where there is none. */
export function periodsOf(
  clause: Clause,
  quantities: readonly Quantity[],
  events: readonly (EventOf | null)[],
  reference: IsoDate | null,
): (When | null)[] {
  if (events.every((event) => event === null)) return quantities.map(() => null);
  const dates = resolveWhen(clause.text, reference).filter(
    (when) => !datesSaying(clause, when) && !inSuperlative(clause.text, when),
  );
  const sides = dates.length === 0 ? [] : comparedSides(clause, quantities);
  const counted = quantities.filter((_, at) => (events[at] ?? null) !== null);
  const own = ownDates(clause, counted, dates);
  return quantities.map((quantity, at) => {
    const event = events[at] ?? null;
    if (event === null) return null;
    const found = periodOf(clause, event.trigger, quantity, dates, sides, own);
    if (found === null) return null;
    // What is denied is said to have happened; what may come is not.
    const past = !event.hypothetical || denied(clause, quantity);
    const told = past && reference !== null ? happened(found, reference) : found;
    return withOwned(clause, told);
  });
}

/** The date phrase of the event whose trigger is token `trigger`: of its own conjunct, else the nearest. */
function periodOf(
  clause: Clause,
  trigger: number,
  quantity: Quantity,
  dates: readonly When[],
  sides: readonly Side[],
  own: ReadonlyMap<Quantity, readonly When[]>,
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
  const apart = (one: number, other: number) =>
    clause.text.slice(Math.min(one, other), Math.max(one, other)).includes(';');
  const side = sideAt(sides, from);
  const possible = dates.filter(
    (when) =>
      // "90 pounds so far this year, compared with 70 in the same period of 2025": each amount has its own
      sideAt(sides, when.start) === side &&
      // "29 were extradited; one had been wanted since 1985"
      !(apart(when.start, at) && apart(when.start, from)),
  );
  const mine = own.get(quantity) ?? [];
  const inConjunct = possible.filter((when) => mine.includes(when));
  let best: When | null = null;
  let bestDistance = Infinity;
  for (const when of inConjunct.length > 0 ? inConjunct : possible) {
    const gap = (point: number): number => (when.start > point ? when.start - point : point - when.end);
    // "610 in 2031 from 720 in 2030": the one right behind the number; "17 over the same months of 2031"
    const direct = when.start > to && (when.start - to <= 2 || SAME_SPAN.test(clause.text.slice(to, when.start)));
    const distance = direct ? -1 : side === undefined ? Math.min(gap(at), gap(from)) : gap(from);
    if (distance < bestDistance) {
      best = when;
      bestDistance = distance;
    }
  }
  return best ?? (side === undefined ? occasionOf(clause, trigger) : null);
}

function sideAt(sides: readonly Side[], point: number): Side | undefined {
  return sides.find(({ start, end }) => point >= start && point < end);
}

/** "said on Monday", "said in a statement on Monday": not when it happened. */
function datesSaying(clause: Clause, { start }: When): boolean {
  const before = clause.tokens.findIndex((token) => token.start >= start) - 1;
  if (before < 0) return false;
  if (clause.tag(before) === 'VERB') return SAYING.test(verbBase(clause.word(before)));
  return SAID_IN.test(clause.text.slice(Math.max(0, start - LONGEST_PLACE), start));
}

/** Characters of "during their televised conference ". */
const LONGEST_PLACE = 48;
const SAID_IN =
  / (?:in|at|during) (?:a|an|the|their|his|her|its) (?:[a-z]+ )?(?:statement|conference|briefing|report|interview|release|bulletin) $/;

const SUPERLATIVE =
  '(?:high|low|larg|bigg|small|few|great|long|short|strong|weak|slow|fast|hott|cold|steep|quiet|calm|poor|clos)est|\\p{L}+iest|(?<!at )(?:most|least)|worst|best';
const APPOSITION = new RegExp(
  `^\\s*(?:(?:by far|and|also|itself|perhaps|possibly|easily|one of) )*(?:the|its|their|his|her|a|an)\\b[^,]*\\b(?:${SUPERLATIVE}|record|first)\\b`,
  'iu',
);
const SINCE_SUPERLATIVE = new RegExp(`\\b(?:${SUPERLATIVE}|the first)\\b`, 'iu');

/** "62, the lowest number since 2019", "the deadliest crash this year": the time that others were measured over. */
function inSuperlative(text: string, { start, direction }: When): boolean {
  const before = text.slice(0, start);
  const cut = Math.max(...[',', ';', '–', '—', '(', ' - '].map((mark) => before.lastIndexOf(mark)));
  const segment = before.slice(cut + 1);
  if (cut >= 0 && APPOSITION.test(segment)) return true;
  return direction === 'since' && SINCE_SUPERLATIVE.test(segment);
}

/** "in Tuesday’s raid": a date that owns what stands behind it is printed with it. */
function withOwned(clause: Clause, when: When): When {
  const mark = /^['’]s?(?![\p{L}\p{N}])/u.exec(clause.text.slice(when.end))?.[0];
  if (mark === undefined) return when;
  const at = clause.tokens.findIndex(({ start }) => start >= when.end + mark.length);
  const phrase = at < 0 ? null : nounPhrase(clause, at);
  const end = phrase === null ? when.end + mark.length : (clause.tokens[phrase.end - 1]?.end ?? when.end);
  return { ...when, end, text: clause.text.slice(when.start, end) };
}

/** When it was, though no calendar tells: the occasion nearest to the event. */
function occasionOf(clause: Clause, trigger: number): When | null {
  const at = clause.tokens[trigger]?.start ?? 0;
  let best: When | null = null;
  for (const occasion of occasions(clause.text))
    if (best === null || Math.abs(occasion.start - at) < Math.abs(best.start - at))
      best = { ...occasion, ...UNRESOLVED };
  return best;
}

const SAME_SPAN = /^ (?:over|in|during|for|at) the same (?:period|time|point|months?|weeks?|quarter|stretch|span) $/;
