/** Measures that describe a noun behind them: "a six-mile walk", but not "6 minutes later". */

import type { Clause } from '../../../../text/en/clause.ts';
import { joins } from '../../../../text/en/number.ts';
import { Rules } from '../../../../text/rules.ts';
import { unitByWords } from '../../../../text/unit.ts';
import { DESCRIBES_NOTHING } from '../en/describes-nothing.ts';

/** The place behind a measure. */
type BehindMeasure = Readonly<{
  clause: Clause;
  /** First token of the number. */
  first: number;
  /** Last token of the unit. */
  unit: number;
  /** Token behind the unit and a hyphen. */
  at: number;
  hyphen: boolean;
}>;

const DESCRIBES = new Rules<BehindMeasure, boolean>('figures: measures that describe a noun', [
  {
    name: 'article-and-singular',
    for: 'She won a 750 meter swim.',
    not: 'She swam 750 meters.',
    says: ({ clause, first, unit, at }) => {
      const article = clause.tag(first - 1) === 'ADJ' ? first - 2 : first - 1;
      return (
        (/^an?$/.test(clause.word(article)) && clause.tag(at) === 'VERB' && !clause.word(unit).endsWith('s')) || null
      );
    },
  },
  {
    name: 'percent-of-an-activity',
    for: 'It had 5% operating profit.',
    not: 'It had 5% of the profit.',
    says: ({ clause, unit, at }) =>
      (clause.print(unit) === '%' &&
        clause.tag(at) === 'VERB' &&
        clause.word(at).endsWith('ing') &&
        /^(?:NOUN|ADJ)$/.test(clause.tag(at + 1))) ||
      null,
  },
  {
    name: 'years-old',
    for: 'Children 13 years old go free.',
    not: 'A 13-year-old child goes free.',
    says: ({ clause, unit }) =>
      clause.word(unit) === 'old' && clause.word(unit - 1).endsWith('s') && !joins(clause.tokens, unit - 1)
        ? false
        : null,
  },
  {
    name: 'plural-unit',
    for: 'Some 300,000 barrels move by rail.',
    not: 'A 300 barrel cargo moves by rail.',
    says: ({ clause, unit, at, hyphen }) =>
      !hyphen &&
      clause.print(unit).length > 3 &&
      /[^s]s$/.test(clause.word(unit)) &&
      unitByWords(clause.word(unit)) !== null &&
      !/^(?:NOUN|ADJ)$/.test(clause.tag(at + 1))
        ? false
        : null,
  },
  {
    name: 'signed-change',
    for: 'Dow +0.2% Nasdaq +0.8% on Monday.',
    not: 'Dow 0.2% on Monday.',
    says: ({ clause, first }) => (clause.print(first) === '+' ? false : null),
  },
  {
    name: 'country-of-the-money',
    for: 'It cost $31 US then.',
    not: 'It cost $31 then.',
    says: ({ clause, at }) => (/^(?:us|u\.s\.|cdn)$/.test(clause.word(at)) ? false : null),
  },
  {
    name: 'year-over-year',
    for: 'Prices rose 4% year-over-year.',
    not: 'Prices rose 4% this year.',
    says: ({ clause, at }) =>
      /^(?:year|quarter|month|week|day)$/.test(clause.word(at)) && /^(?:over|on)$/.test(clause.word(at + 2))
        ? false
        : null,
  },
  {
    name: 'word-of-place-or-time',
    for: 'Stocks fell 4% Monday.',
    not: 'Stocks fell 4% then.',
    says: ({ clause, at }) => (DESCRIBES_NOTHING.has(clause.word(at)) ? false : null),
  },
  {
    name: 'noun',
    for: 'He kicked from the 40 yard line.',
    not: 'He kicked 40 yards.',
    says: ({ clause, at }) => {
      if (!/^(?:NOUN|PROPN|ADJ)$/.test(clause.tag(at))) return null;
      // "making 5G available": an adjective has to lead to a noun
      let head = at;
      while (head < at + 5 && (clause.tag(head) === 'ADJ' || joins(clause.tokens, head))) head++;
      return /^(?:NOUN|PROPN|VERB|NUM|INTJ|X)$/.test(clause.tag(head)) || null;
    },
  },
]);

/** True when the measure of tokens `first`…`end` describes a noun. */
export function isAttributive(clause: Clause, first: number, end: number): boolean {
  const hyphen = joins(clause.tokens, end);
  return DESCRIBES.first({ clause, first, unit: end - 1, at: hyphen ? end + 1 : end, hyphen }) ?? false;
}
