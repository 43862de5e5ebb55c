/** Bare numbers that leave out the unit said before: "90 arrests in Norway and 14 in Sweden". */

import type { Clause } from '../../../../text/en/clause.ts';
import { Rules } from '../../../../text/rules.ts';
import type { Quantity } from '../quantity.ts';

/** A bare number and the quantity before it. */
type Bare = Readonly<{
  clause: Clause;
  /** The number's first token, that of its hedge. */
  first: number;
  end: number;
  earlier: Quantity;
  /** The quantity before counts a noun. */
  counts: boolean;
}>;

const SHARES = new Rules<Bare, true>('figures: bare numbers with the unit said before', [
  {
    name: 'ages',
    for: 'He has two sisters, ages 18 and 19.',
    not: 'He has two sisters, 18 and 19.',
    says: ({ clause, first, earlier }) =>
      (earlier.measure?.dimension === 'age' &&
        earlier.end === earlier.first + 1 &&
        clause.word(earlier.first - 1) === 'ages' &&
        /^(?:,|and|or)$/.test(clause.word(first - 1)) &&
        first - earlier.end < 3) ||
      null,
  },
  {
    name: 'by-so-many-percent',
    for: 'The Dow fell by 3%, but the Nasdaq fell by 1.',
    not: 'The Dow fell by 3%, but the Nasdaq fell to 1.',
    says: ({ clause, first, earlier }) =>
      (earlier.unitNormalized === 'percentage' && clause.word(first - 1) === 'by') || null,
  },
  {
    name: 'including',
    for: 'It has 22 stores, including a dozen in Kent.',
    not: 'It has 22 stores, including one in Kent.',
    says: ({ clause, first, end, counts }) =>
      (counts &&
        /^(?:including|includes)$/.test(clause.word(first - 1)) &&
        /^(?:in|at|on|from|for|with|by|of|who|that|,|\.)$/.test(clause.word(end))) ||
      null,
  },
  {
    name: 'from-to',
    for: 'It went from 945 shops in May to fewer than 500 today.',
    not: 'It had 945 shops in May.',
    says: ({ clause, first, end, earlier, counts }) =>
      (counts &&
        clause.word(first - 1) === 'to' &&
        clause.word(earlier.hedgeFirst - 1) === 'from' &&
        first - earlier.end < 7 &&
        (!/^(?:NOUN|PROPN|ADJ|VERB)$/.test(clause.tag(end)) ||
          /^(?:today|now|last|this|by)$/.test(clause.word(end)))) ||
      null,
  },
  {
    name: 'compared',
    for: 'There were 40 fires, against 25 last summer.',
    not: 'There were 40 fires against 25 farms.',
    says: ({ clause, first, end, counts }) => (counts && comparesWith(clause, first, end)) || null,
  },
  {
    name: 'same-preposition',
    for: 'They voted for it at 199 stores and against it at 36.',
    not: 'They voted for it at 199 stores on the 36.',
    says: ({ clause, first, end, earlier, counts }) => (counts && sameLink(clause, first, end, earlier)) || null,
  },
  {
    name: 'joined',
    for: 'They made 90 arrests in Norway and 14 in Sweden.',
    not: 'They made 90 arrests in Norway and 14 trips.',
    says: ({ clause, first, end, counts }) =>
      (counts &&
        /^(?:and|,|or|but|while)$/.test(clause.word(first - 1)) &&
        (/^(?:by|in|on|at|from|of|with|were|was|for|are|last|this|more)$/.test(clause.word(end)) ||
          /^[.,;]?$/.test(clause.print(end)))) ||
      null,
  },
]);

/** Whether the bare number of tokens `first`…`end` leaves out the unit of the quantity before it. */
export function sharesUnit(clause: Clause, first: number, end: number, earlier: Quantity): boolean {
  if (earlier.fraction || earlier.unitNormalized === '-') return false;
  return SHARES.first({ clause, first, end, earlier, counts: earlier.noun !== null }) ?? false;
}

/** "rose to 290 arrests from 230 a year earlier", "40 fires, against 25 last summer", "more than the 37 seen in May" */
function comparesWith(clause: Clause, first: number, end: number): boolean {
  if (/^(?:NOUN|PROPN|ADJ)$/.test(clause.tag(end)) && !/^(?:last|previous|prior)$/.test(clause.word(end))) return false;
  const at = comparingWord(clause, first);
  const link = clause.word(at);
  const before = clause.word(at - 1);
  if (/^(?:versus|vs|against)$/.test(link)) return true;
  if (/^(?:with|to)$/.test(link)) return before === 'compared';
  if (link === 'than') return /^(?:more|fewer|less|higher|lower)$/.test(before);
  if (link !== 'from') return false;
  if (/^(?:up|down|increase|decrease|rise|drop|decline|fall|jump)$/.test(before)) return true;
  // "from 230 a year earlier"
  for (let index = end; index < end + 5; index++)
    if (/^(?:earlier|before|ago|previously|last|previous|prior)$/.test(clause.word(index))) return true;
  return false;
}

/** The preposition before a number, past "just", "the" and "an average of". */
function comparingWord(clause: Clause, first: number): number {
  let at = first - 1;
  if (/^(?:the|just|only|about|around|some|nearly|its|a|an)$/.test(clause.word(at))) at--;
  if (clause.word(at) === 'of' && /^(?:average|total|median|mean|peak|high|low|record)$/.test(clause.word(at - 1))) {
    at -= 2;
    while (/^(?:DET|PRON|ADJ)$/.test(clause.tag(at))) at--;
  }
  return at;
}

/** "voted to unionise at 199 stores and against it at 36.": the same preposition again, and then nothing to count. */
function sameLink(clause: Clause, first: number, end: number, earlier: Quantity): boolean {
  const link = clause.word(first - 1);
  if (!/^(?:at|in|from|to|by|of|with|for|on|after|against)$/.test(link)) return false;
  if (clause.word(earlier.hedgeFirst - 1) !== link || first - earlier.end > 12) return false;
  if (!/^(?:[.,;)]|and|but|or|while)?$/.test(clause.word(end))) return false;
  for (let index = earlier.end; index < first; index++)
    if (/^(?:and|but|while|or|,|;)$/.test(clause.word(index))) return true;
  return false;
}
