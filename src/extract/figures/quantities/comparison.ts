/** The other side of a comparison: "compared with 164 pounds in 2025", "up from a record 40 a year earlier". */

import { moves } from './change.ts';
import type { Clause } from '../../../text/en/clause.ts';
import type { Quantity } from './quantity.ts';

/** What is held against the rest of its sentence, as offsets into it. */
export type Side = Readonly<{ start: number; end: number }>;

/** How far behind a verb of rising or falling "from" may stand, in tokens. */
const REACH = 14;
/** What may stand before the amount that something is compared with: "with the record", "from just". */
const BEFORE_AMOUNT = 3;

/** The stretches of a sentence that its other amounts are held against, in text order. */
export function comparedSides(clause: Clause, quantities: readonly Quantity[]): Side[] {
  const sides: Side[] = [];
  for (let at = 0; at < clause.tokens.length; at++) {
    const behind = comparesAt(clause, at);
    if (behind === null) continue;
    const amount = quantities.find(({ hedgeFirst }) => hedgeFirst >= behind && hedgeFirst <= behind + BEFORE_AMOUNT);
    if (amount !== undefined && leadsTo(clause, behind, amount.hedgeFirst))
      sides.push({ start: clause.tokens[at]?.start ?? 0, end: endOf(clause, at, amount.end) });
  }
  return sides;
}

/** Index behind the words that hold one amount against another, `null` when none begin at `at`. */
function comparesAt(clause: Clause, at: number): number | null {
  const [word, next] = [clause.word(at), clause.word(at + 1)];
  if (/^(?:compared|comparison)$/.test(word)) return /^(?:with|to|against)$/.test(next) ? at + 2 : null;
  if (/^(?:versus|vs|against)$/.test(word)) return clause.print(at + 1) === '.' ? at + 2 : at + 1;
  if (word === 'than' && next === 'the') return at + 2;
  if (word !== 'from') return null;
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    if (/^[;,]$/.test(clause.print(before))) return null;
    if (/^(?:up|down)$/.test(clause.word(before)) && before === at - 1) return at + 1;
    if (clause.tag(before) === 'VERB') return moves(clause.word(before)) ? at + 1 : null;
  }
  return null;
}

function leadsTo(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/^(?:DET|ADJ|ADV|PRON|NOUN)$/.test(clause.tag(at))) return false;
  return true;
}

/** A comparison at the head of a sentence ends with its comma, any other with a new clause. */
function endOf(clause: Clause, marker: number, amountEnd: number): number {
  const head = marker <= 1;
  for (let at = amountEnd; at < clause.tokens.length; at++) {
    const print = clause.print(at);
    if (print === ';' || (print === ',' && (head || /^(?:and|but|while)$/.test(clause.word(at + 1)))))
      return clause.tokens[at]?.start ?? clause.text.length;
  }
  return clause.text.length;
}
