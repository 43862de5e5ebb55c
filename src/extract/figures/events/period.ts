/** Since when, or when: the date phrase that belongs to an event. */

import type { IsoDate } from '../../../corpus/article.ts';
import type { Clause } from '../../../text/en/clause.ts';
import { comparedSides, type Side } from '../quantities/comparison.ts';
import { ownDates } from '../quantities/conjunct.ts';
import { denied } from '../quantities/denied.ts';
import type { EventOf } from './event.ts';
import { verbBase } from '../../../text/en/inflection.ts';
import { Rules } from '../../../text/rules.ts';
import { nounPhrase } from '../../../text/en/noun-phrase.ts';
import { occasions } from './occasion.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { happened, resolveWhen } from '../../dates/resolve-when.ts';
import type { When } from '../../dates/when.ts';

const UNRESOLVED = { from: null, to: null, grain: 'span', direction: 'in' } as const;
const YEAR_BEFORE =
  /^ (?:in )?(?<span>the (?:previous|prior|preceding) (?:year|month|week)|(?:the|a) (?:year|month|week) (?:before|earlier|prior))\b/;
const SAME_SPAN = /^ (?:over|in|during|for|at) the same (?:period|time|point|months?|weeks?|quarter|stretch|span) $/;
const SAYING = /^(?:say|announce|report|tell|add|note|state|confirm|show|write|release|publish)$/;

/** For each quantity of a sentence the date phrase of its event, `null` where there is none. */
export function periodsOf(
  clause: Clause,
  quantities: readonly Quantity[],
  events: readonly (EventOf | null)[],
  reference: IsoDate | null,
): (When | null)[] {
  if (events.every((event) => event === null)) return quantities.map(() => null);
  const dates = resolveWhen(clause.text, reference).filter((when) => OTHER_DATE.first({ clause, when }) === null);
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
  const before = yearBefore(clause.text, to);
  if (before !== null) return before;
  const side = sideAt(sides, from);
  const possible = dates.filter(
    (when) =>
      // "90 pounds so far this year, compared with 70 in the same period of 2025": each amount has its own
      sideAt(sides, when.start) === side &&
      // "29 were extradited; one had been wanted since 1985"
      !(isApart(clause.text, when.start, at) && isApart(clause.text, when.start, from)),
  );
  const mine = own.get(quantity) ?? [];
  const inConjunct = possible.filter((when) => mine.includes(when));
  const distance = (when: When): number => {
    if (isRightBehind(clause.text, when, to)) return -1;
    return side === undefined ? Math.min(gap(when, at), gap(when, from)) : gap(when, from);
  };
  return (
    nearest(inConjunct.length > 0 ? inConjunct : possible, distance) ??
    (side === undefined ? occasionOf(clause, trigger) : null)
  );
}

/** "up from 40 kilos the year before": the other date of the sentence is not this figure's. */
function yearBefore(text: string, to: number): When | null {
  const before = YEAR_BEFORE.exec(text.slice(to, to + 40));
  if (before === null) return null;
  const end = to + before[0].length;
  const start = end - (before.groups?.['span']?.length ?? 0);
  return { start, end, text: text.slice(start, end), ...UNRESOLVED };
}

/** True when a semicolon stands between two offsets. */
function isApart(text: string, one: number, other: number): boolean {
  return text.slice(Math.min(one, other), Math.max(one, other)).includes(';');
}

/** "610 in 2031 from 720 in 2030": the one right behind the number; "17 over the same months of 2031" */
function isRightBehind(text: string, { start }: When, to: number): boolean {
  return start > to && (start - to <= 2 || SAME_SPAN.test(text.slice(to, start)));
}

/** Characters between a date and an offset. */
const gap = ({ start, end }: When, point: number): number => (start > point ? start - point : point - end);

/** The first of those at the least distance. */
function nearest<T>(all: readonly T[], distance: (one: T) => number): T | null {
  let best: T | null = null;
  let least = Infinity;
  for (const one of all) {
    const far = distance(one);
    if (far >= least) continue;
    best = one;
    least = far;
  }
  return best;
}

function sideAt(sides: readonly Side[], point: number): Side | undefined {
  return sides.find(({ start, end }) => point >= start && point < end);
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

/** A date phrase of a sentence. */
type DateIn = Readonly<{ clause: Clause; when: When }>;

const OTHER_DATE = new Rules<DateIn, true>('figures/events: dates that are not of the event', [
  {
    name: 'said-on',
    for: 'Police seized 20 guns, the mayor said on Monday.',
    not: 'Police seized 20 guns on Monday.',
    says: ({ clause, when }) => {
      const before = tokenAt(clause, when.start) - 1;
      return (clause.tag(before) === 'VERB' && SAYING.test(verbBase(clause.word(before)))) || null;
    },
  },
  {
    name: 'said-in-a-statement',
    for: 'Police seized 20 guns, the mayor said in a statement on Monday.',
    not: 'Police seized 20 guns in a street on Monday.',
    says: ({ clause, when: { start } }) =>
      SAID_IN.test(clause.text.slice(Math.max(0, start - LONGEST_PLACE), start)) || null,
  },
  {
    // The time that others were measured over.
    name: 'superlative-aside',
    for: 'The storm killed 62 people, the deadliest storm this year.',
    not: 'The storm killed 62 people, a bad storm, this year.',
    says: ({ clause, when: { start } }) => {
      const { aside, words } = segmentBefore(clause.text, start);
      return (aside && APPOSITION.test(words)) || null;
    },
  },
]);

/** Index of the first token at or behind an offset, -1 when there is none. */
const tokenAt = (clause: Clause, offset: number): number => clause.tokens.findIndex(({ start }) => start >= offset);

/** The words before an offset back to a comma, dash or bracket, and whether there is one. */
function segmentBefore(text: string, offset: number): Readonly<{ words: string; aside: boolean }> {
  const before = text.slice(0, offset);
  const cut = Math.max(...[',', ';', '–', '—', '(', ' - '].map((mark) => before.lastIndexOf(mark)));
  return { words: before.slice(cut + 1), aside: cut >= 0 };
}

/** "in Tuesday’s raid": a date that owns what stands behind it is printed with it. */
function withOwned(clause: Clause, when: When): When {
  const mark = /^['’]s?(?![\p{L}\p{N}])/u.exec(clause.text.slice(when.end))?.[0];
  if (mark === undefined) return when;
  const at = tokenAt(clause, when.end + mark.length);
  const phrase = at < 0 ? null : nounPhrase(clause, at);
  const end = phrase === null ? when.end + mark.length : (clause.tokens[phrase.end - 1]?.end ?? when.end);
  return { ...when, end, text: clause.text.slice(when.start, end) };
}

/** When it was, though no calendar tells: the occasion nearest to the event. */
function occasionOf(clause: Clause, trigger: number): When | null {
  const at = clause.tokens[trigger]?.start ?? 0;
  const occasion = nearest(occasions(clause.text), ({ start }) => Math.abs(start - at));
  return occasion === null ? null : { ...occasion, ...UNRESOLVED };
}
