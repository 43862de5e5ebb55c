/** The words before and behind a number that make it less than exact: "roughly", "more than", "up to", "or so". */

import type { Clause } from '../../../text/en/clause.ts';
import { Rules, yes } from '../../../text/rules.ts';
import type { Modifier } from '../../extraction.ts';
import { ABOVE, BEFORE, BEHIND, JOINED, LONGEST, OVER_MANY, SIGNS, SPANS, WITH_OVER } from '../en/hedges.ts';

/** What a number is said to be, and the first token that says so. */
type Hedge = Readonly<{ modifier: Modifier; first: number }>;

/** A word before a number that may be a hedge. */
type HedgeWord = Readonly<{
  clause: Clause;
  /** Token of the word. */
  at: number;
  word: string;
  /** First token of the number. */
  first: number;
  /** First token behind the number and its unit. */
  end: number;
}>;

/** A measure of time stands before `end`, or a noun that takes time follows. */
const takesTime = ({ clause, end }: HedgeWord): boolean =>
  SPANS.test(clause.word(end - 1)) || SPANS.test(clause.word(end));
const NO_HEDGE = new Rules<HedgeWord, true>('figures: words that are no hedge', [
  {
    name: 'stands-under',
    for: 'It was built under two governments.',
    not: 'It was built in under two years.',
    says: ({ clause, word, end }) => yes(word === 'under' && phraseHolds(clause, end, ABOVE)),
  },
  {
    // How long it went on, not how many there were.
    name: 'over-a-time',
    for: 'He played there over six seasons.',
    not: 'He played there for over six seasons.',
    says: (hedge) => yes(hedge.word === 'over' && takesTime(hedge) && !OVER_MANY.test(hedge.clause.word(hedge.at - 1))),
  },
  {
    name: 'within-a-time',
    for: 'They came within 24 hours.',
    not: 'They came in under 24 hours.',
    says: (hedge) => yes(hedge.word === 'within' && takesTime(hedge)),
  },
  {
    name: 'part-of-verb',
    for: 'They handed over 29 men.',
    not: 'They saw over 29 men.',
    says: ({ clause, at, word, end }) =>
      yes(word === 'over' && WITH_OVER.test(clause.word(at - 1)) && !SPANS.test(clause.word(end - 1))),
  },
  {
    name: 'place',
    for: 'A crowd formed around the two men.',
    not: 'A crowd saw around two men.',
    says: ({ clause, at, word, first }) =>
      yes(
        at + 1 < first &&
          clause.word(at + 1) === 'the' &&
          /^(?:about|around|over|under|near|above|below|within|beyond|some)$/.test(word),
      ),
  },
]);

/**
 * The hedge of the number whose first token is `first`, and where it begins.
 * @param behind nothing before this token is looked at
 * @param end index behind the number and its unit
 */
export function hedgeBefore(clause: Clause, first: number, behind: number, end: number): Hedge {
  if (clause.print(first - 1) === '-' && clause.word(first - 2) === 'sub' && first - 2 >= behind)
    return { modifier: '<', first: first - 2 };
  const phrase = phraseBefore(clause, first, first, behind, end);
  if (phrase !== null) return phrase;
  if (
    /^(?:a|an|the|just|only|another|whopping|staggering|combined|total|further|additional)$/.test(
      clause.word(first - 1),
    )
  ) {
    const earlier = phraseBefore(clause, first - 1, first, behind, end);
    if (earlier !== null) return earlier;
  }
  const sign = first > behind ? SIGNS.get(clause.print(first - 1)) : undefined;
  if (sign !== undefined) return { modifier: sign, first: first - 1 };
  return { modifier: modifierBehind(clause, end) ?? '=', first };
}

/** The longest hedge that ends before token `from`. */
function phraseBefore(clause: Clause, from: number, first: number, behind: number, end: number): Hedge | null {
  for (let length = Math.min(LONGEST, from - behind); length >= 1; length--) {
    const phrase = wordsBefore(clause, from, length);
    const modifier = phrase === null ? undefined : BEFORE.get(phrase);
    if (phrase === null || modifier === undefined) continue;
    if (length > 1 || NO_HEDGE.first({ clause, at: from - 1, word: phrase, first, end }) === null)
      return { modifier, first: from - length };
  }
  return null;
}

/** "or so", "+", "-plus" behind a number. */
function modifierBehind(clause: Clause, end: number): Modifier | undefined {
  const sign = clause.print(end);
  const next = clause.word(end + 1);
  if (sign === '+') return next === '/' ? undefined : '>';
  return sign === '-' ? JOINED.get(next) : BEHIND.get(`${clause.word(end)} ${next}`);
}

/** A noun phrase at a token has one of some words. */
function phraseHolds(clause: Clause, from: number, words: RegExp): boolean {
  for (let at = from; at < from + 4 && /^(?:NOUN|ADJ|PROPN)$/.test(clause.tag(at)); at++)
    if (words.test(clause.word(at))) return true;
  return false;
}

function wordsBefore(clause: Clause, end: number, length: number): string | null {
  const words: string[] = [];
  for (let index = end - length; index < end; index++) {
    const token = clause.tokens[index];
    if (token?.kind !== 'word') return null;
    words.push(token.lower);
  }
  return words.join(' ');
}
