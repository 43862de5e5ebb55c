/** The noun phrase that ends before a token: "the army and security forces", "officers" in "officers at the port". */

import type { Clause } from '../../../../text/en/clause.ts';

import type { Tag } from '../../../../text/en/token.ts';
import { Rules } from '../../../../text/rules.ts';
import { resolveWhen } from '../../../dates/resolve-when.ts';
import { occasions } from '../occasion.ts';

/** Longest phrase, in tokens. */
const LONGEST = 14;

/** A token before what has been read of a phrase, which ends before `end`. */
type Left = Readonly<{ clause: Clause; at: number; end: number; word: string; pos: Tag }>;

const isNoun = (clause: Clause, at: number): boolean => /^(?:NOUN|PROPN)$/.test(clause.tag(at));

const TIED = new Rules<Left, boolean>('figures/events: words that belong to the agent behind them', [
  {
    name: 'noun-or-adjective',
    for: 'Italian police seized 20 guns.',
    not: 'They seized 20 guns.',
    says: ({ pos }) => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos) || null,
  },
  {
    name: 'possessive',
    for: 'Italy’s police seized 20 guns.',
    not: 'The police seized 20 guns.',
    says: ({ word, at, end }) => (/^['’]s?$/.test(word) && at + 1 < end) || null,
  },
  {
    name: 'of',
    for: 'The Ministry of Defence seized 20 guns.',
    not: 'The Defence Ministry seized 20 guns.',
    says: ({ clause, word, at, end }) => (word === 'of' && at + 1 < end && isNoun(clause, at - 1)) || null,
  },
]);

/** Where the noun phrase that ends before `end` begins, with what possessives and "of" tie to it. */
export function phraseStart(clause: Clause, end: number): number {
  const from = timeBefore(clause, end);
  let first = end;
  while (first > 0 && end - first < LONGEST) {
    const at = first - 1;
    if ((clause.tokens[at]?.start ?? 0) < from) break;
    if (TIED.first({ clause, at, end, word: clause.word(at), pos: clause.tag(at) }) !== true) break;
    first--;
  }
  return first;
}

/** Offset behind the time that stands before the phrase ending at `behind`: "Last year Belgian customs", "In the same month rangers". */
function timeBefore(clause: Clause, behind: number): number {
  const last = clause.tokens[behind - 1]?.start ?? 0;
  const whens = [...resolveWhen(clause.text, null), ...occasions(clause.text)].filter(
    ({ end }) => end <= last && !/^['’]/.test(clause.text.slice(end)),
  );
  return Math.max(0, ...whens.map(({ end }) => end));
}

/** The noun phrase before `end`; one behind a preposition ("officers at the port", "the raid on Sunday") only belongs to it. */
export function nounBefore(clause: Clause, end: number): string | null {
  let last = end;
  let first = phraseStart(clause, last);
  for (let steps = 0; steps < 3 && first > 0 && first < last; steps++) {
    const before = beforeArticle(clause, first);
    if (!/^(?:in|at|of|from|on|with|near|for|along|across|outside|inside|throughout|around)$/.test(clause.word(before)))
      break;
    last = before;
    while (clause.tag(last - 1) === 'ADV' && last > 0) last--;
    first = phraseStart(clause, last);
  }
  return first === last ? null : clause.slice(first, last);
}

/** Index of the token before a phrase and its article, also across a participle: "in the flooded valley". */
function beforeArticle(clause: Clause, first: number): number {
  let before = first - 1;
  if (
    clause.tag(before) === 'VERB' &&
    /(?:ed|en|ing|wn)$/.test(clause.word(before)) &&
    clause.tag(before - 1) === 'DET'
  )
    before--;
  while (/^(?:DET|PRON)$/.test(clause.tag(before)) && before > 0) before--;
  return before;
}
