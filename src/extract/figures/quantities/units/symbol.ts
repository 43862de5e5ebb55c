/** Units by their symbols: "kg", "km/h", "A/cm2", "°C", "m²". */

import type { Clause } from '../../../../text/en/clause.ts';
import { Rules } from '../../../../text/rules.ts';
import { findUnit, per, power, unitBySymbol, unitByWords } from '../../../../text/unit.ts';
import type { Unit } from '../../../../text/unit.ts';
import { GENERATION_NOUNS, TOUCHING_SYMBOLS } from '../en/symbols.ts';

import { measured } from './match.ts';
import type { UnitMatch } from './match.ts';

/** A single token that may be the symbol of a unit. */
type Symbol = Readonly<{
  clause: Clause;
  at: number;
  text: string;
  /** No space stands between the number and it. */
  attached: boolean;
  /** One letter, with a space before it. */
  letter: boolean;
}>;

const NO_UNIT = new Rules<Symbol, true>('figures: symbols of units that are none', [
  {
    name: 'word-behind-number',
    for: 'The two won 5 in May.',
    not: 'The two won 5 of them.',
    says: ({ attached, text }) => (!attached && TOUCHING_SYMBOLS.has(text)) || null,
  },
  {
    name: 'article-behind-number',
    for: 'They asked 5 a good question.',
    not: 'They asked 5 good questions.',
    says: ({ clause, at, letter, text }) =>
      (letter &&
        text === 'a' &&
        (/^(?:NOUN|ADJ)$/.test(clause.tag(at + 1)) || clause.tokens[at + 1]?.kind === 'number')) ||
      null,
  },
  {
    name: 'apostrophe',
    for: "The 5' team won.",
    not: 'They were the 5 teams.',
    says: ({ text }) => text === "'" || null,
  },
]);

/** The unit whose symbol begins at `at`. */
export function symbolAt(clause: Clause, at: number, attached: boolean): UnitMatch | null {
  const raised = raisedAt(clause, at);
  if (raised !== null) return raised;
  const plain = longestSymbol(clause, at);
  // "5 t/ha": a letter that alone might be a word is a unit before a stroke
  const whole = composite(clause, at);
  if (plain === null || (whole !== null && whole.end > plain.end)) return whole;
  if (plain.end > at + 1) return plain;
  const text = clause.print(at);
  // "4g networks"
  if (text === 'g' && attached && /^[2-6]$/.test(clause.print(at - 1)) && GENERATION_NOUNS.has(clause.word(at + 1)))
    return GENERATION === null ? null : measured(GENERATION, plain.end);
  const letter = !attached && /^[A-Z]$/i.test(text);
  return NO_UNIT.first({ clause, at, text, attached, letter }) === null ? plain : null;
}

const GENERATION = findUnit('generation wireless');

/** The longest symbol whose tokens stand without space between them: "km", "°C", "mi/h". */
function longestSymbol(clause: Clause, at: number): UnitMatch | null {
  let joined = '';
  let longest: UnitMatch | null = null;
  for (let index = at; index < at + 6; index++) {
    const token = clause.tokens[index];
    if (token === undefined || (index > at && token.gap)) break;
    joined += token.text;
    const unit = unitBySymbol(joined);
    if (unit !== null) longest = measured(unit, index + 1);
  }
  return longest;
}

/** "sq m", "sq. ft", "cubic fathoms": a power before its unit. */
function raisedAt(clause: Clause, at: number): UnitMatch | null {
  const word = clause.word(at);
  if (!/^(?:sq|cu|square|cubic)$/.test(word)) return null;
  const exponent = word.startsWith('s') ? 2 : 3;
  if (word.length > 2) {
    const base = unitByWords(clause.word(at + 1));
    return base === null ? null : measured(power(base, exponent), at + 2);
  }
  const next = clause.print(at + 1) === '.' ? at + 2 : at + 1;
  const base = unitBySymbol(clause.print(next)) ?? unitByWords(clause.word(next));
  return base?.dimension === 'length' ? measured(power(base, exponent), next + 1) : null;
}

/** "A/cm2", "kg/m²", "mol/L": symbols with a stroke and exponents. */
function composite(clause: Clause, at: number): UnitMatch | null {
  const above = factorAt(clause, at);
  if (above === null) return null;
  if (clause.print(above.end) !== '/' || !clause.attached(above.end))
    return above.raised ? measured(above.unit, above.end) : null;
  const below = factorAt(clause, above.end + 1);
  if (below === null || !clause.attached(above.end + 1)) return null;
  return measured(per(above.unit, below.unit.name), below.end);
}

/** A symbol with the exponent behind it. */
function factorAt(clause: Clause, at: number): { unit: Unit; end: number; raised: boolean } | null {
  const token = clause.tokens[at];
  if (token === undefined) return null;
  const written = /^(?<symbol>\p{L}+)(?<exponent>[23])$/u.exec(token.text)?.groups;
  const unit = unitBySymbol(written?.['symbol'] ?? token.text);
  if (unit === null) return null;
  const raised = (exponent: string | undefined, end: number) => ({
    unit: power(unit, exponent === '2' || exponent === '²' ? 2 : 3),
    end,
    raised: true,
  });
  if (written !== undefined) return raised(written['exponent'], at + 1);
  const next = clause.print(at + 1);
  if (/^[²³]$/.test(next) && clause.attached(at + 1)) return raised(next, at + 2);
  if (next === '^' && /^[23]$/.test(clause.print(at + 2))) return raised(clause.print(at + 2), at + 3);
  return { unit, end: at + 1, raised: false };
}
