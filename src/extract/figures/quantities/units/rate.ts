/** What a unit is counted for: "per hour", "a share", "/month". */

import type { Clause } from '../../../../text/en/clause.ts';
import { nounPhrase } from '../../../../text/en/noun-phrase.ts';
import { joins } from '../../../../text/en/number.ts';
import { Rules } from '../../../../text/rules.ts';
import { per } from '../../../../text/unit.ts';
import { RATE_NOUNS } from '../en/rate-nouns.ts';
import type { UnitMatch } from './match.ts';
import { measureAt } from './measure-at.ts';

/** The place behind a word that makes a rate. */
type RatePlace = Readonly<{
  clause: Clause;
  link: string;
  slash: boolean;
  /** Token behind the link. */
  at: number;
  /** The unit that begins there. */
  unit: UnitMatch | null;
}>;
type Denominator = Readonly<{ name: string; end: number }>;

/** Behind these words a time is a distance from now: "a week ago". */
const AGO = /^(?:ago|prior|hence|earlier|later|before|after|previously|away|back|old)$/;

const RATES = new Rules<RatePlace, Denominator>('figures: rates', [
  {
    name: 'a-unit',
    for: 'The flat costs $900 a month.',
    not: 'The flat cost $900 a month ago.',
    says: ({ clause, at, slash, unit }) =>
      !slash &&
      unit?.unit != null &&
      clause.print(at).length > 2 &&
      /^(?:time|mass|volume|length|area)$/.test(unit.unit.dimension) &&
      !AGO.test(clause.word(unit.end))
        ? { name: unit.unit.name, end: unit.end }
        : null,
  },
  {
    name: 'per-anything',
    for: 'The flat costs $900 per room.',
    not: 'It rose 9 per cent.',
    says: ({ clause, link, at }) => {
      if (link !== 'per' || clause.word(at) === 'cent') return null;
      const phrase = nounPhrase(clause, at);
      const end = phrase === null ? at + 1 : Math.min(phrase.end, at + 2);
      return { name: clause.slice(at, end).toLowerCase(), end };
    },
  },
  {
    name: 'a-share',
    for: 'The flat costs $900 a room.',
    not: 'The flat costs $900 a time.',
    says: ({ clause, link, at }) =>
      /^an?$/.test(link) && RATE_NOUNS.has(clause.word(at)) && !AGO.test(clause.word(at + 1))
        ? { name: clause.word(at), end: at + 1 }
        : null,
  },
]);

/** Adds "per hour", "a share", "/month" to a unit. */
export function withRate(clause: Clause, match: UnitMatch): UnitMatch {
  const at = linkBehind(clause, match.end);
  const link = clause.word(at);
  const slash = link === '/' && clause.attached(at);
  if (!slash && !/^(?:per|a|an|each|every)$/.test(link)) return match;
  let next = at + 1;
  if (clause.print(next) === '-' && clause.attached(next) === clause.attached(next + 1)) next++;
  if (clause.tokens[next]?.kind !== 'word') return match;
  const rate = RATES.first({ clause, link, slash, at: next, unit: measureAt(clause, next, slash) });
  if (rate === null) return match;
  const denominator = rate.name.replace('square feet', 'square foot');
  return {
    unit: match.unit === null ? null : per(match.unit, denominator),
    currency: match.currency,
    name: `${match.name} per ${denominator}`,
    end: rate.end,
  };
}

/** Where the word between unit and rate stands: past the hyphen of "1,000-a-plate" and of "20 - cent - a - share". */
function linkBehind(clause: Clause, end: number): number {
  const spaced =
    clause.print(end) === '-' && /^(?:a|an|per)$/.test(clause.word(end + 1)) && clause.print(end + 2) === '-';
  return spaced || joins(clause.tokens, end) ? end + 1 : end;
}
