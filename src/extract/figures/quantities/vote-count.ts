/** Votes for and against: "voted 61-38 to confirm", "a 220–211 vote", "by a vote of 8 to 5". */

import type { Clause } from '../../../text/en/clause.ts';
import { Rules, yes } from '../../../text/rules.ts';

/** Two whole numbers with a dash or "to" between, of which the first stands at `first` and the second ends before `end`. */
type Pair = Readonly<{ clause: Clause; first: number; end: number }>;

/** What may stand between a vote and its numbers. */
const BETWEEN =
  /^(?:a|an|the|by|of|on|in|was|is|final|narrowly|overwhelmingly|mostly|largely|monday|tuesday|wednesday|thursday|friday|saturday|sunday|late|early|again|then)$/;
/** What may stand behind the numbers: of "voted 18 to 25 people" they are no votes. */
const BEHIND =
  /^(?:to|on|in|for|against|that|along|with|after|when|and|but|as|late|early|this|last|at|by|before|vote)$/;
const MONTH = /^(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*$/;
const PASSES = /^(?:pass|passed|passes|approved|approves|rejected|confirmed|defeated|adopted|advanced|ratified)$/;
const BODY =
  /\b(?:senate|house|council|board|committee|parliament|lawmakers|legislators|commission|commissioners|legislature|assembly|congress|senators|trustees|bill|measure)\b/i;
/** So many tokens of a bill stand between the verb and the numbers. */
const REACH = 6;

const VOTES = new Rules<Pair, true>('figures: votes for and against', [
  {
    name: 'voted',
    for: 'The council voted 8-5 on Monday.',
    not: 'The Lions won 8-5 on Monday.',
    says: ({ clause, first, end }) => {
      let at = first - 1;
      while (at > 0 && BETWEEN.test(clause.word(at))) at--;
      return yes(/^vot(?:e|es|ed|ing)$/.test(clause.word(at)) && endsAt(clause, end));
    },
  },
  {
    name: 'vote-behind',
    for: 'They closed the pool in an 8-5 vote.',
    not: 'They closed the game in an 8-5 win.',
    // "the May 10-12 vote"
    says: ({ clause, first, end }) => yes(/^votes?$/.test(clause.word(end)) && !MONTH.test(clause.print(first - 1))),
  },
  {
    name: 'passed',
    for: 'The House passed the bill 220-211.',
    not: 'The quarterback passed the Lions 24-10.',
    says: ({ clause, first, end }) => {
      if (!endsAt(clause, end) || !BODY.test(clause.text)) return null;
      for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
        if (PASSES.test(clause.word(at))) return true;
        if (/^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(clause.tag(at))) return null;
      }
      return null;
    },
  },
]);

/** True where nothing that could be counted follows. */
const endsAt = (clause: Clause, end: number): boolean =>
  clause.tokens[end] === undefined || /^[.,;:)"”’]$/.test(clause.print(end)) || BEHIND.test(clause.word(end));

const isCount = (clause: Clause, at: number): boolean => /^\d{1,3}$/.test(clause.print(at));

/**
 * Where the second number stands of two that are votes for and against, of which the first is the token at `first`; `null` where
 * they are none.
 */
export function votesAgainst(clause: Clause, first: number): number | null {
  if (!isCount(clause, first) || !isCount(clause, first + 2)) return null;
  const link = clause.print(first + 1);
  if (link !== 'to' && !(/^[-‐–—]$/.test(link) && clause.attached(first + 1) && clause.attached(first + 2)))
    return null;
  return VOTES.first({ clause, first, end: first + 3 }) === true ? first + 2 : null;
}

/** Whether the number at a token is one of two that are votes for and against. */
export function isVoteCount(clause: Clause, at: number): boolean {
  return votesAgainst(clause, at) !== null || votesAgainst(clause, at - 2) !== null;
}
