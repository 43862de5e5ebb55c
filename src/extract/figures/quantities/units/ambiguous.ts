/**
 * Symbols and words that name one unit or another, or none: "5 C" of charge or of heat, "15 hands" of a horse or of
 * a crew. What else the sentence speaks of decides; where it says nothing, the reading of the unit table stands.
 */

import { currencyByName } from '../../../../text/currency.ts';
import type { Clause } from '../../../../text/en/clause.ts';
import { findUnit } from '../../../../text/unit.ts';
import { AMBIGUOUS_UNITS } from '../en/ambiguous-units.ts';
import { inchMeant } from './inch.ts';
import { measured, paid } from './match.ts';
import type { UnitMatch } from './match.ts';

type Row = Readonly<{ reading: UnitMatch; cues: readonly string[] }>;

const byPrint = new Map<string, Row[]>();
for (const line of AMBIGUOUS_UNITS.trim().split('\n')) {
  const [prints = '', name = '', cues = ''] = line.split(';');
  const unit = findUnit(name);
  const currency = currencyByName(name);
  const reading = unit !== null ? measured(unit, 0) : currency !== null ? paid(currency, 0) : null;
  if (reading === null) continue;
  const row = { reading, cues: cues.split(' ') };
  for (const print of prints.split(' ')) byPrint.set(print, [...(byPrint.get(print) ?? []), row]);
}

/** The unit that the token at `at` stands for in this sentence, when it could be several; else `null`. */
export function ambiguousAt(clause: Clause, at: number, attached: boolean): UnitMatch | null {
  const text = clause.print(at);
  const row = byPrint.get(text)?.find(({ cues }) => speaksOf(clause, at, cues));
  if (row === undefined || (/^["″]$/.test(text) && !(attached && inchMeant(clause, at)))) return null;
  return { ...row.reading, end: at + 1 };
}

const placesOfCues = new WeakMap<Clause, Map<string, readonly number[]>>();

/** Where a cue stands in the sentence; looked for once, since one sentence may ask many times. */
function placesOf(clause: Clause, cue: string): readonly number[] {
  let known = placesOfCues.get(clause);
  if (!known) placesOfCues.set(clause, (known = new Map<string, readonly number[]>()));
  let places = known.get(cue);
  if (!places) {
    const ofTwo = cue.includes('-');
    places = clause.tokens.flatMap(({ kind, lower }, index) => {
      if (kind !== 'word') return [];
      const next = (): string => clause.word(clause.print(index + 1) === '-' ? index + 2 : index + 1);
      return matches(ofTwo ? `${lower}-${next()}` : lower, cue) ? [index] : [];
    });
    known.set(cue, places);
  }
  return places;
}

/** Whether one of the cues stands elsewhere in the sentence. */
function speaksOf(clause: Clause, at: number, cues: readonly string[]): boolean {
  return cues.some((cue) => placesOf(clause, cue).some((place) => place !== at));
}

function matches(word: string, cue: string): boolean {
  return cue.endsWith('*') ? word.startsWith(cue.slice(0, -1)) : word === cue;
}
