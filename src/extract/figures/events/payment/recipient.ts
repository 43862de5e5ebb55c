/** Noun phrases that may stand for who gives or gets money. */

import type { Clause } from '../../../../text/en/clause.ts';
import { joins } from '../../../../text/en/number.ts';
import { nounPhrase } from '../../../../text/en/noun-phrase.ts';
import { Rules } from '../../../../text/rules.ts';
import { phraseStart } from '../agent/phrase-before.ts';

/** Tokens `first` up to `end` that may name a party; `article`: one stands before them. */
type Candidate = Readonly<{ clause: Clause; first: number; end: number; head: number; article: boolean }>;

const NO_PARTY = new Rules<Candidate, true>('figures/events: what neither gives money nor gets it', [
  {
    // "gave $200 million to fund research", "brought the price to market"
    name: 'bare-noun',
    for: 'The firm paid $2 million to science.',
    not: 'The firm paid $2 million to the town.',
    says: ({ clause, head, article, first }) =>
      (!article &&
        clause.tag(head) === 'NOUN' &&
        !/s$/.test(clause.word(head)) &&
        !/^(?:charity|congress|people|children|women|men|parliament)$/.test(clause.word(head)) &&
        clause.tag(first) !== 'PROPN' &&
        clause.tokens[first]?.kind !== 'number') ||
      null,
  },
  {
    name: 'matter',
    for: 'The firm paid $2 million to the end.',
    not: 'The firm paid $2 million to the mayor.',
    says: ({ clause, head }) =>
      /^(?:end|tune|date|point|level|cost|costs|price|amount|total|day|week|month|year|years|months|weeks|days|time|effort|efforts|use|extent|rate|value|deal|bill|plan|proposal|measure|agreement|settlement|dollars?|euros?|pounds?|percent|money|funds?|cash|damages|salary|salaries|wages?|taxes|fees?|bonus|prize|tickets?|causes?|reward)$/.test(
        clause.word(head),
      ) || null,
  },
]);

const ARTICLE = /^(?:DET|PRON)$/;
const POSSESSIVE = /^(?:his|her|its|their|our|my|your)$/;

/** The party that begins at a token, its article aside, with "of …" and what "and" joins; `null` where none does. */
export function partyAt(clause: Clause, at: number): Readonly<{ text: string; end: number }> | null {
  const article = ARTICLE.test(clause.tag(at)) && !(at > 0 && /^\p{Lu}/u.test(clause.print(at)));
  // "one of the owners"
  if (clause.word(at) === 'one' && clause.word(at + 1) === 'of') {
    const end = ofPhrase(clause, at + 1);
    return end === at + 1 ? null : { text: clause.slice(at, end), end };
  }
  // "to him", "to those who"
  if (article && clause.tag(at) === 'PRON' && !POSSESSIVE.test(clause.word(at))) return null;
  const start = article ? at + 1 : at;
  const counted = clause.tokens[start]?.kind === 'number';
  const phrase = nounPhrase(clause, counted ? start + 1 : start);
  if (phrase === null || phrase.first !== (counted ? start + 1 : start)) return null;
  if (clause.tag(start) === 'VERB') return null;
  if (NO_PARTY.first({ clause, first: start, end: phrase.end, head: phrase.head, article }) === true) return null;
  const end = joined(clause, ofPhrase(clause, phrase.end));
  return { text: clause.slice(start, end), end };
}

const inner = (clause: Clause, at: number) => nounPhrase(clause, ARTICLE.test(clause.tag(at)) ? at + 1 : at);

function ofPhrase(clause: Clause, end: number): number {
  const owner = clause.word(end) === 'of' ? inner(clause, end + 1) : null;
  // "of a West Palm Beach, Florida, law firm" goes on behind the comma
  return owner === null || (clause.print(owner.end) === ',' && clause.tag(owner.end + 1) === 'PROPN') ? end : owner.end;
}

/** "Holm and Voss": both get it. */
function joined(clause: Clause, end: number): number {
  if (clause.word(end) !== 'and') return end;
  const other = inner(clause, end + 1);
  if (other === null || other.first > end + 2 || clause.tag(end + 1) === 'VERB') return end;
  return /^(?:VERB|AUX)$/.test(clause.tag(other.end)) ? end : other.end;
}

/** The party that ends before a token, its article aside, and where its words begin, article included. */
export function partyBefore(clause: Clause, end: number): Readonly<{ text: string; first: number }> | null {
  let first = phraseStart(clause, end);
  while (first > 1 && first < end && joins(clause.tokens, first - 1)) first -= 2;
  if (first === end || !/^(?:NOUN|PROPN)$/.test(clause.tag(end - 1))) return null;
  const article = ARTICLE.test(clause.tag(first - 1));
  if (NO_PARTY.first({ clause, first, end, head: end - 1, article }) === true) return null;
  return { text: clause.slice(first, end), first: article ? first - 1 : first };
}

const MATTER =
  /\b(?:bill|plan|proposal|measure|deal|agreement|settlement|money|years?|months?|weeks?|days?|jackpot|fine|tickets?|law|budget|supply|price|filings?)$/i;

/**
 * A subject, as found before a verb, with all that names the party: a word joined by a hyphen ("T-Mobile"), and what "and" joins.
 * `null` where it is a matter or an amount rather than somebody.
 */
export function wholeParty(clause: Clause, subject: string, verb: number): string | null {
  if (MATTER.test(subject.split(/ (?:of|in|at|for|on) /)[0] ?? '') || !/^(?:\d[\d,.]* )?\p{L}/u.test(subject))
    return null;
  const start = clause.text.lastIndexOf(subject, clause.tokens[verb]?.start ?? 0);
  const found = clause.tokens.findIndex((token) => token.start === start);
  if (found < 0) return null;
  let first = found;
  while (first > 1 && joins(clause.tokens, first - 1)) first -= 2;
  const article = ARTICLE.test(clause.tag(first - 1)) ? first - 1 : first;
  if (clause.word(article - 1) === 'and' && /^(?:NOUN|PROPN)$/.test(clause.tag(article - 2)))
    first = phraseStart(clause, article - 1);
  return clause.text.slice(clause.tokens[first]?.start, start + subject.length);
}
