/** The other side of a comparison: "compared with 164 pounds in 2025", "up from a record 40 a year earlier". */

import { moves } from './change.ts';
import type { Clause } from '../../../text/en/clause.ts';
import { Rules } from '../../../text/rules.ts';
import type { Quantity } from './quantity.ts';

/** What is held against the rest of its sentence, as offsets into it. */
export type Side = Readonly<{ start: number; end: number }>;

/** How far behind a verb of rising or falling "from" may stand, in tokens. */
const REACH = 14;
/** What may stand before the amount that something is compared with: "with the record", "from just". */
const BEFORE_AMOUNT = 3;

/** First words of a comparison. */
const COMPARES = /^(?:compared|comparison|versus|vs|against|than|from)$/;

/** A word that may hold one amount against another. */
type Word = Readonly<{ clause: Clause; at: number; word: string; next: string }>;

/** Where the words of a comparison end. */
const COMPARISONS = new Rules<Word, number>('figures: words that compare amounts', [
  {
    name: 'compared-with',
    for: 'Police seized 90 pounds of opium, compared with 70 pounds in March.',
    not: 'Police seized 90 pounds of opium and compared notes in March.',
    says: ({ at, word, next }) =>
      /^(?:compared|comparison)$/.test(word) && /^(?:with|to|against)$/.test(next) ? at + 2 : null,
  },
  {
    name: 'versus',
    for: 'Police seized 90 pounds of opium against 70 pounds in March.',
    not: 'Police seized 90 pounds of opium in March in raids against farms.',
    says: ({ at, word, next }) => (/^(?:versus|vs|against)$/.test(word) ? at + (next === '.' ? 2 : 1) : null),
  },
  {
    name: 'than-the',
    for: 'Police made 90 arrests, higher than the record 70 arrests in March.',
    not: 'Police made more than 90 arrests in March.',
    says: ({ at, word, next }) => (word === 'than' && next === 'the' ? at + 2 : null),
  },
  {
    name: 'up-from',
    for: 'Police made 90 arrests, up from 70 in March.',
    not: 'Police made 90 arrests in March.',
    says: ({ clause, at, word }) => (word === 'from' && /^(?:up|down)$/.test(clause.word(at - 1)) ? at + 1 : null),
  },
  {
    name: 'rose-from',
    for: 'Road deaths fell to 90 from 120 in March.',
    not: 'Road deaths fell to 90 in March.',
    says: ({ clause, at, word }) => (word === 'from' && movesBefore(clause, at) ? at + 1 : null),
  },
]);

/** The stretches of a sentence that its other amounts are held against, in text order. */
export function comparedSides(clause: Clause, quantities: readonly Quantity[]): Side[] {
  const sides: Side[] = [];
  for (let at = 0; at < clause.tokens.length; at++) {
    const word = clause.word(at);
    const behind = COMPARES.test(word) ? COMPARISONS.first({ clause, at, word, next: clause.word(at + 1) }) : null;
    if (behind === null) continue;
    const amount = quantities.find(({ hedgeFirst }) => hedgeFirst >= behind && hedgeFirst <= behind + BEFORE_AMOUNT);
    if (amount !== undefined && leadsTo(clause, behind, amount.hedgeFirst))
      sides.push({ start: clause.tokens[at]?.start ?? 0, end: endOf(clause, at, amount.end) });
  }
  return sides;
}

/** True when the verb before "from" is one of rising or falling. */
function movesBefore(clause: Clause, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (/^[;,]$/.test(clause.print(at))) return false;
    if (clause.tag(at) === 'VERB') return moves(clause.word(at));
  }
  return false;
}

/** True when only words of the amount's own noun phrase stand between. */
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
