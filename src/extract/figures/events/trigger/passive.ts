/** Whether a past participle is passive: what was seized stands before "were seized", behind "police seized". */

import type { Clause } from '../../../../text/en/clause.ts';
import { Rules } from '../../../../text/rules.ts';
import { eventWord } from './event-word.ts';
import type { EventWord } from './event-word.ts';

const NAMED_TIME =
  /^(?:last|this|earlier|late|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|overnight)$/;

const PASSIVE = new Rules<EventWord, boolean>('figures/events: passive verbs', [
  {
    name: 'after-be',
    for: 'Two ships were impounded there.',
    not: 'Two ships impounded there.',
    says: ({ clause, index }) => (auxiliaryOf(clause, index) === 'be' ? true : null),
  },
  {
    name: 'before-hedge',
    for: 'The storm killed at least 26 people.',
    not: 'The storm killed 26 people.',
    says: ({ clause, index, next }) =>
      /^(?:at|between|under)$/.test(next) &&
      (/^(?:least|most)$/.test(clause.word(index + 2)) || clause.tokens[index + 2]?.kind === 'number')
        ? false
        : null,
  },
  {
    name: 'before-named-time',
    for: 'The 352 guns and knives seized last year were new.',
    not: 'The 352 guns and knives last year were new.',
    says: ({ clause, index, next }) =>
      NAMED_TIME.test(next) && /^(?:NOUN|PROPN)$/.test(clause.tag(index - 1)) ? true : null,
  },
  {
    name: 'before-preposition',
    for: 'Two men killed by the storm were brothers.',
    not: 'Two men were killed by the storm.',
    says: ({ next }) => /^(?:by|from|in|at|on|during|near|since|between|under|across|along|and)$/.test(next) || null,
  },
]);

/** A past participle after a form of "be", or before "by", or right behind what it describes. */
export function isPassive(clause: Clause, index: number): boolean {
  const verb = eventWord(clause, index);
  return /(?:ed|en|[tdn]|ne|ain)$/.test(verb.word) && (PASSIVE.first(verb) ?? false);
}

/** The auxiliary that a participle belongs to, also across "and": "were hidden and seized". */
function auxiliaryOf(clause: Clause, index: number): 'be' | 'have' | null {
  for (let at = index - 1; at >= index - 5 && at >= 0; at--) {
    const before = clause.word(at);
    if (/^(?:is|are|was|were|be|been|being|get|gets|got)$/.test(before)) return 'be';
    if (/^(?:has|have|had|having|['’]ve|['’]d)$/.test(before)) return 'have';
    if (before === 'and' && clause.tag(at - 1) === 'VERB') continue;
    if (!/^(?:ADV|PART|AUX|VERB)$/.test(clause.tag(at))) return null;
  }
  return null;
}
