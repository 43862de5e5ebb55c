/** The police, agency or army that a sentence names. */

import type { Clause } from '../../../../text/en/clause.ts';
import { isForce } from '../../../../text/en/data/nouns.ts';
import { joins } from '../../../../text/en/number.ts';
import { Rules } from '../../../../text/rules.ts';
import { phraseStart } from './phrase-before.ts';

const TITLE =
  /^(?:inspector|officer|sheriff|detective|deputy|constable|agent|marshal|superintendent|commissioner|trooper)$/;

/** A word that may name a force. */
type ForceWord = Readonly<{ clause: Clause; at: number; word: string }>;

const NO_FORCE = new Rules<ForceWord, true>('figures/events: words that name no force', [
  {
    // He speaks for the police; he is not who seized.
    name: 'title-of-name',
    for: 'Inspector Ravi Menon said 20 guns were seized.',
    not: 'An inspector said 20 guns were seized.',
    says: ({ clause, at, word }) => (TITLE.test(word) && clause.tag(at + 1) === 'PROPN') || null,
  },
  {
    name: 'during-the-operation',
    for: 'During the operation 20 guns were seized.',
    not: 'The operation seized 20 guns.',
    says: ({ clause, at, word }) => {
      if (!/^(?:operation|raid)$/.test(word)) return null;
      let before = at - 1;
      while (/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(clause.tag(before))) before--;
      return /^(?:during|in|after|amid|following|throughout|before|for)$/.test(clause.word(before)) || null;
    },
  },
]);

/** Whether the word at `at` names a force. */
function isForceAt(clause: Clause, at: number): boolean {
  const word = clause.word(at);
  if (!isForce([clause.word(at - 1), word]) || !isForce(['task', word])) return false;
  return NO_FORCE.first({ clause, at, word }) === null;
}

/** "39 officers" are counted; "a four-month police operation" and "440 pounds of cocaine police" are not. */
function isCounted(clause: Clause, first: number, at: number): boolean {
  if (clause.tag(first) !== 'NUM' && clause.tokens[first]?.kind !== 'number') return false;
  for (let token = first + 1; token < at; token++)
    if (clause.word(token) === 'of' || joins(clause.tokens, token)) return false;
  return true;
}

/** The nearest force that a sentence names before a verb; those it counts do not act. */
export function forceBefore(clause: Clause, verb: number): string | null {
  for (let at = verb - 1; at >= 0; at--) {
    if (!/^(?:NOUN|PROPN)$/.test(clause.tag(at)) || !isForceAt(clause, at)) continue;
    const first = phraseStart(clause, at + 1);
    if (isCounted(clause, first, at)) continue;
    let end = at + 1;
    while (/^(?:NOUN|PROPN)$/.test(clause.tag(end)) && end < verb) end++;
    return clause.slice(first, end);
  }
  return null;
}

/** The first force behind a verb: one with a name, or one that says so: "…, the interior ministry said". */
export function forceBehind(clause: Clause, verb: number): string | null {
  for (let at = verb + 1; at < clause.tokens.length && clause.print(at) !== ';'; at++) {
    const says =
      clause.tag(at) === 'NOUN' && /^(?:said|says|say|announced|reported|confirmed)$/.test(clause.word(at + 1));
    if ((clause.tag(at) !== 'PROPN' && !says) || !isForceAt(clause, at)) continue;
    return clause.slice(phraseStart(clause, at + 1), at + 1);
  }
  return null;
}
