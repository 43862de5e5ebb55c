/** The words for an amount of money: "a record $5 million", "$3 million in military aid", "a payment of $130,000". */

import type { Clause } from '../../../../text/en/clause.ts';
import { joins } from '../../../../text/en/number.ts';
import { nounPhrase } from '../../../../text/en/noun-phrase.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { phraseStart } from '../agent/phrase-before.ts';
import { PENALTY } from './verbs.ts';

/** Where the words for an amount stand, and the noun among them that says what kind of money it is. */
export type Amount = Readonly<{ first: number; end: number; noun: string }>;

/** What may stand between an article and an amount, or between a verb and one. */
const BEFORE =
  /^(?:a|an|the|his|her|its|their|record|extra|another|as|much|little|nearly|almost|about|around|roughly|over|than|more|less|some|only|just)$/;

/** True for a word that belongs to the amount behind it: "up to", "a record-breaking", "an additional", "a staggering". */
function isBefore(clause: Clause, at: number): boolean {
  const word = clause.word(at);
  if (word === 'to') return clause.word(at - 1) === 'up';
  if (word === 'up') return clause.word(at + 1) === 'to';
  if (joins(clause.tokens, at) || joins(clause.tokens, at - 1)) return clause.tag(at) !== 'PROPN';
  return BEFORE.test(word) || clause.tag(at) === 'ADJ' || (/ing$/.test(word) && /^an?$/.test(clause.word(at - 1)));
}

/** The words for the amount of a quantity. */
export function amountOf(clause: Clause, { hedgeFirst, end }: Quantity): Amount {
  let first = hedgeFirst;
  while (first > 0 && isBefore(clause, first - 1)) first--;
  // "a payment of $130,000"
  if (clause.word(first - 1) === 'of' && clause.tag(first - 2) === 'NOUN') {
    const noun = clause.word(first - 2);
    first = phraseStart(clause, first - 1);
    if (/^(?:a|an|the|his|her|its|their)$/.test(clause.word(first - 1))) first--;
    return { first, end: behind(clause, end).end, noun };
  }
  return { first, ...behind(clause, end) };
}

/** "in military aid", "grant": what stands right behind an amount and says what it is. */
function behind(clause: Clause, end: number): Readonly<{ end: number; noun: string }> {
  const of = /^(?:in|of)$/.test(clause.word(end)) ? end + 1 : end;
  const hyphen = /^[-‐]$/.test(clause.print(of)) ? of + 1 : of;
  if (hyphen === end && PENALTY.test(clause.word(end))) return { end: end + 1, noun: clause.word(end) };
  if (!/^(?:NOUN|ADJ)$/.test(clause.tag(hyphen))) return { end, noun: '' };
  const phrase = nounPhrase(clause, hyphen);
  if (phrase === null || phrase.first !== hyphen || clause.tag(phrase.head) === 'PROPN') return { end, noun: '' };
  return { end: phrase.end, noun: clause.word(phrase.head) };
}
