/** "one" as a pronoun: "no one", "the one", "four to one". */

import type { Clause } from '../../../text/en/clause.ts';
import { Rules } from '../../../text/rules.ts';
import type { NumberPlace } from './number-place.ts';

/** Whether the word "one" counts nothing. */
export function oneCountsNothing({ clause, index, end, before, hyphen }: NumberPlace): boolean {
  const next = hyphen ? end + 1 : end;
  return ONE.first({ clause, index, next, before, after: clause.word(next) }) ?? false;
}

/** "one" in its sentence; `next` is the token behind it, a hyphen left aside. */
type OnePlace = Readonly<{ clause: Clause; index: number; next: number; before: string; after: string }>;

const when = (applies: boolean, says: boolean): boolean | null => (applies ? says : null);

/** Each says whether it counts nothing; it counts when no rule applies. */
const ONE = new Rules<OnePlace, boolean>('figures: one as a pronoun', [
  {
    name: 'no-one',
    for: 'Any one boat could sink.',
    not: 'Only one boat could sink.',
    says: ({ before }) => when(/^(?:no|any|every|each|number|square|day)$/.test(before), true),
  },
  {
    name: 'the-one-somebody',
    for: 'It is the one Ana liked.',
    not: 'It is one boat Ana liked.',
    says: ({ clause, next, before }) => when(before === 'the' && /^(?:PROPN|PRON)$/.test(clause.tag(next)), true),
  },
  {
    name: 'one-of',
    for: 'It hit one of the boats.',
    not: 'It hit one of them.',
    says: ({ after }) => when(after === 'of', false),
  },
  {
    name: 'nothing-named-behind',
    for: 'It was good by a ratio of about four to one.',
    not: 'It was good by four miles to one mile.',
    says: ({ clause, next }) => when(!/^(?:NOUN|ADJ|PROPN|VERB|ADV|NUM)$/.test(clause.tag(next)), true),
  },
]);
