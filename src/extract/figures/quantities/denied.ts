/** Amounts that are printed only to be taken back: "not 50, as first reported", "reports of 60 deaths were wrong". */

import type { Clause } from '../../../text/en/clause.ts';
import { verbBase } from '../../../text/en/inflection.ts';
import { Rules, yes } from '../../../text/rules.ts';
import { BY_MISTAKE, CLAIM, DENIES, OTHER_CLAUSE, TELLS, WRONG } from '../en/denied-words.ts';
import type { Quantity } from './quantity.ts';

/** How far from an amount the words that take it back may stand, in tokens. */
const REACH = 16;

/** The two words before an amount, an article left aside. */
type Contrast = Readonly<{ before: string; word: string }>;

const CONTRASTS = new Rules<Contrast, true>('figures: words that hold another amount against one', [
  {
    name: 'not',
    for: 'Rangers seized 14 kilos of ivory, not 45 as first reported.',
    not: 'Rangers seized 14 kilos of ivory, and 45 kilos of opium.',
    says: ({ word }) => yes(word === 'not'),
  },
  {
    name: 'rather-than',
    for: 'Police made 14 arrests rather than 45 arrests.',
    not: 'Rangers seized 14 kilos of ivory and 45 kilos of opium.',
    says: ({ before, word }) => yes(before === 'rather' && word === 'than'),
  },
  {
    name: 'instead-of',
    for: 'Rangers seized 14 kilos of ivory instead of 45 kilos of ivory.',
    not: 'Rangers seized 14 kilos of ivory and 45 kilos of opium.',
    says: ({ before, word }) => yes(before === 'instead' && word === 'of'),
  },
]);

/** A word before an amount, from the last to the first. */
type Word = Readonly<{ clause: Clause; quantity: Quantity; at: number; word: string }>;

/** Whether a word before an amount takes it back; `false` where none further back can. */
const TAKEN_BACK = new Rules<Word, boolean>('figures: words that take an amount back', [
  {
    name: 'other-clause',
    for: 'The minister denied any claim, saying that 30 people had been arrested.',
    not: 'The minister denied the claim that 30 people had been arrested.',
    says: ({ clause, at, word }) => (/^[;:]$/.test(clause.print(at)) || OTHER_CLAUSE.test(word) ? false : null),
  },
  {
    name: 'corrected-from',
    for: 'The toll was corrected to 12 dead from 30.',
    not: 'The toll rose to 12 dead from 30.',
    says: ({ clause, quantity, word }) =>
      linkOf(clause, quantity) === 'from' && /^(?:correct|revise)$/.test(verbBase(word)) ? true : null,
  },
  {
    name: 'by-mistake',
    for: 'The Dune Post wrongly reported 30 deaths.',
    not: 'Police wrongly arrested 30 people.',
    says: ({ clause, at, word }) =>
      BY_MISTAKE.test(word) && (tells(clause, at - 1) || tells(clause, at + 1)) ? true : null,
  },
  {
    // The second amount holds.
    name: 'corrected-to',
    for: 'The office corrected its figure of 60 deaths to 40 deaths.',
    not: 'The office corrected its figure of 60 deaths.',
    says: (of) => (linkOf(of.clause, of.quantity) === 'to' && takesClaimBack(of) ? false : null),
  },
  {
    name: 'claim-denied',
    for: 'The station retracted its report of 30 deaths.',
    not: 'The station repeated its report of 30 deaths.',
    says: (of) => (takesClaimBack(of) ? !/^(?:not|never|n['’]t)$/.test(of.clause.word(of.at - 1)) : null),
  },
]);

/** True where the sentence prints an amount only to say that it does not hold. */
export function denied(clause: Clause, quantity: Quantity): boolean {
  return contrasted(clause, quantity) || takenBack(clause, quantity) || calledWrong(clause, quantity);
}

/** True behind "not", "rather than", "instead of". */
function contrasted(clause: Clause, { hedgeFirst }: Quantity): boolean {
  const article = /^(?:the|a|an|its|their|some)$/.test(clause.word(hedgeFirst - 1));
  const at = article ? hedgeFirst - 2 : hedgeFirst - 1;
  return CONTRASTS.first({ before: clause.word(at - 1), word: clause.word(at) }) ?? false;
}

/** "retracted a report of 60 deaths", "had wrongly put the toll at 60", "denied claims that 60 had died". */
function takenBack(clause: Clause, quantity: Quantity): boolean {
  const last = quantity.hedgeFirst - 1;
  for (let at = last; at >= Math.max(0, last + 1 - REACH); at--) {
    const takes = TAKEN_BACK.first({ clause, quantity, at, word: clause.word(at) });
    if (takes !== null) return takes;
  }
  return false;
}

/** True for a verb like "deny" with a claim between it and the amount. */
function takesClaimBack({ clause, quantity, at, word }: Word): boolean {
  if (clause.tag(at) !== 'VERB' || !DENIES.test(verbBase(word))) return false;
  for (let between = at; between < quantity.hedgeFirst; between++)
    if (CLAIM.test(clause.word(between)) || clause.word(between) === 'that') return true;
  return false;
}

/** The word before an amount and its hedge. */
function linkOf(clause: Clause, { hedgeFirst }: Quantity): string {
  return clause.word(hedgeFirst - 1);
}

function tells(clause: Clause, at: number): boolean {
  return TELLS.test(verbBase(clause.word(at)));
}

/** "Earlier reports of 60 deaths were wrong", "claims that 60 had died proved false". */
function calledWrong(clause: Clause, { hedgeFirst, end }: Quantity): boolean {
  if (!isClaimed(clause, hedgeFirst)) return false;
  for (let at = end; at < Math.min(end + REACH, clause.tokens.length); at++) {
    if (clause.print(at) === ';' || OTHER_CLAUSE.test(clause.word(at))) return false;
    if (WRONG.test(clause.word(at))) return isPredicate(clause, at, end);
  }
  return false;
}

/** True behind "reports of", "claims that", "a toll of". */
function isClaimed(clause: Clause, hedgeFirst: number): boolean {
  for (let at = hedgeFirst - 1; at >= Math.max(0, hedgeFirst - REACH); at--) {
    if (CLAIM.test(clause.word(at)) && /^(?:of|that|about|putting)$/.test(clause.word(at + 1))) return true;
    if (/^[;:,]$/.test(clause.print(at))) return false;
  }
  return false;
}

/** True behind "were", "turned out to be", "proved". */
function isPredicate(clause: Clause, at: number, end: number): boolean {
  let before = at - 1;
  while (before > end && (clause.tag(before) === 'ADV' || /^(?:to|be|been|being|out)$/.test(clause.word(before))))
    before--;
  return clause.tag(before) === 'AUX' || /^(?:prove|turn|is)$/.test(verbBase(clause.word(before)));
}
