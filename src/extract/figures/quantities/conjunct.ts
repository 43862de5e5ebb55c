/** Which of several amounts joined by "and" a date stands with: "30 kilos on Monday and 20 kilos on Wednesday". */

import type { Clause } from '../../../text/en/clause.ts';
import type { Span } from '../../../text/span.ts';
import type { Quantity } from './quantity.ts';

/** A word that begins the next conjunct; a comma may stand around it. */
const WORD_JOINS = /^,? ?(?:and|but|while|whereas|then|plus)\b|^;/i;
const JOINED_BY_WORD = /(?:(?:^|[ ,])(?:and|but|while|whereas|then|plus),?|;) ?$/i;
const JOINED_SOMEWHERE = /[,;]|\b(?:and|but|while|whereas|then|plus)\b/i;
/** "30 kilos and 20 kilos that had arrived in March": the date is another one's. */
const OF_ANOTHER = /\b(?:that|which|who|whose|where|when|after|before|since|because)\b/i;

/**
 * Splits the dates of a sentence among its amounts.
 *
 * @param quantities those that belong to an event, in text order.
 * @returns for each of them the dates of its own conjunct; amounts with nothing that joins between them share one.
 */
export function ownDates<Date extends Span>(
  clause: Clause,
  quantities: readonly Quantity[],
  dates: readonly Date[],
): Map<Quantity, readonly Date[]> {
  const cuts: number[] = [];
  for (const [at, quantity] of quantities.entries()) {
    const next = quantities[at + 1];
    if (next !== undefined) cuts.push(cutBetween(clause, quantity, next, dates));
  }
  const own = new Map<Quantity, readonly Date[]>();
  let first = 0;
  for (let at = 0; at < quantities.length; at++) {
    const cut = cuts[at];
    if (cut !== undefined && Number.isNaN(cut)) continue;
    const from = cuts[first - 1] ?? 0;
    const to = cut ?? clause.text.length;
    const inside = dates.filter(({ start }) => start >= from && start < to);
    for (const quantity of quantities.slice(first, at + 1)) {
      const { end } = spanOf(clause, quantity);
      own.set(
        quantity,
        inside.filter(({ start }) => start < end || !OF_ANOTHER.test(clause.text.slice(end, start))),
      );
    }
    first = at + 1;
  }
  return own;
}

/** Offset where the conjunct of `next` begins, `NaN` where nothing joins the two. */
function cutBetween(clause: Clause, before: Quantity, next: Quantity, dates: readonly Span[]): number {
  const [from, to] = [spanOf(clause, before).end, spanOf(clause, next).start];
  const between = dates.filter(({ start, end }) => start >= from && end <= to);
  const last = between.at(-1);
  if (last === undefined) return JOINED_SOMEWHERE.test(clause.text.slice(from, to)) ? to : Number.NaN;
  const behind = clause.text.slice(last.end, to).trimStart();
  if (WORD_JOINS.test(behind)) return last.end;
  if (JOINED_BY_WORD.test(clause.text.slice(from, last.start))) return last.start;
  return JOINED_SOMEWHERE.test(behind) ? last.end : Number.NaN;
}

function spanOf(clause: Clause, quantity: Quantity): Span {
  const start = clause.tokens[quantity.hedgeFirst]?.start ?? 0;
  return { start, end: clause.tokens[quantity.end - 1]?.end ?? start };
}
