/** The unit behind a number: of measurement or of money, with "per hour" and the like. */

import type { Clause } from '../../../text/en/clause.ts';
import { joins } from '../../../text/en/number.ts';
import type { ParsedNumber } from '../../../text/en/number.ts';
import { Rules } from '../../../text/rules.ts';
import { unitBySymbol } from '../../../text/unit.ts';
import { moneyAfter } from './money.ts';
import { measured } from './units/match.ts';
import type { UnitMatch } from './units/match.ts';
import { measureAt } from './units/measure-at.ts';
import { withRate } from './units/rate.ts';

/** Goes past what makes a number a little more: "10,000+ people", "5-plus years", "20-odd metres". */
export function indefinite(clause: Clause, at: number): number {
  if (clause.print(at) === '+' && clause.attached(at) && clause.tokens[at + 1]?.kind === 'word') return at + 1;
  if (!joins(clause.tokens, at) || !/^(?:plus|odd|some|something)$/.test(clause.word(at + 1))) return at;
  return joins(clause.tokens, at + 2) ? at + 3 : at + 2;
}

/** A number and the place behind it. */
type Behind = Readonly<{ clause: Clause; at: number; number: ParsedNumber }>;

const LINKS = new Rules<Behind, number>('figures: words between a number and its unit', [
  {
    name: 'part-of-a',
    for: 'He walked a third of a mile.',
    not: 'He walked a third of the way.',
    says: ({ clause, at, number }) =>
      (number.kind === 'fraction' || (number.kind === 'digits' && Math.abs(number.value) < 1)) &&
      clause.word(at) === 'of' &&
      /^an?$/.test(clause.word(at + 1))
        ? at + 2
        : null,
  },
  {
    name: 'half-a',
    for: 'He walked half a mile.',
    not: 'He walked half a street.',
    says: ({ clause, at, number }) =>
      number.kind === 'fraction' &&
      clause.word(at - 1) === 'half' &&
      /^an?$/.test(clause.word(at)) &&
      measureAt(clause, at + 1, false) !== null
        ? at + 1
        : null,
  },
  {
    name: 'thousands-of',
    for: 'He has thousands of dollars.',
    not: 'He has thousands of friends.',
    says: ({ clause, at, number }) => (number.kind === 'vague' && clause.word(at) === 'of' ? at + 1 : null),
  },
]);

/** The unit of measurement or money that starts at `at`, behind a number. */
export function unitAfter(clause: Clause, at: number, number: ParsedNumber): UnitMatch | null {
  const past = indefinite(clause, at);
  const unhyphenated = past === at && joins(clause.tokens, at) ? at + 1 : past;
  const start = LINKS.first({ clause, at: unhyphenated, number }) ?? unhyphenated;
  if (clause.tokens[start] === undefined) return null;
  const attached = clause.attached(start) && start === at;
  const money = moneyAfter(clause, start, attached);
  if (money !== null) return withRate(clause, money);
  const bracketed = inBrackets(clause, start);
  if (bracketed !== null) return bracketed;
  const unit = measureAt(clause, start, attached);
  if (unit !== null) return withRate(clause, unit);
  // "1/12 of a US gallon"
  return start > at && /^(?:us|u\.s\.|imperial|uk)$/.test(clause.word(start))
    ? measureAt(clause, start + 1, false)
    : null;
}

/** "20 (kg)", "20 [kg]": tables and specifications. */
function inBrackets(clause: Clause, at: number): UnitMatch | null {
  if (!/^[([{]$/.test(clause.print(at)) || !/^[)\]}]$/.test(clause.print(at + 2))) return null;
  const symbol = clause.print(at + 1);
  const unit = symbol.length > 1 ? unitBySymbol(symbol) : null;
  return unit === null ? null : measured(unit, at + 3);
}
