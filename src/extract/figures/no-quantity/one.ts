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
    name: 'one-of-which',
    for: 'It has two seats, one of which is free.',
    not: 'It has two seats and one of the tables is free.',
    says: ({ clause, next, after }) =>
      when(after === 'of' && /^(?:them|us|you|which|whom|those|these)$/.test(clause.word(next + 1)), true),
  },
  {
    name: 'one-of',
    for: 'It hit one of the boats.',
    not: 'It hit one of them.',
    says: ({ after }) => when(after === 'of', false),
  },
  {
    name: 'one-or-two',
    for: 'It hit one or two of the boats.',
    not: 'It hit one or the other boat.',
    says: ({ clause, next, after }) => when(after === 'or' && /^(?:two|more)$/.test(clause.word(next + 1)), false),
  },
  {
    name: 'this-one',
    for: 'He wants this one boat.',
    not: 'He wants one boat.',
    says: ({ clause, index, before }) =>
      when(
        /^(?:some|this|that|which|another|a|first|good|new|big|last|next|right|wrong)$/.test(before) &&
          clause.tag(index - 1) !== 'SCONJ',
        true,
      ),
  },
  {
    name: 'nothing-named-behind',
    for: 'It was good by a ratio of about four to one.',
    not: 'It was good by four miles to one mile.',
    says: ({ clause, next }) => when(!/^(?:NOUN|ADJ|PROPN|VERB|ADV|NUM)$/.test(clause.tag(next)), true),
  },
  {
    name: 'one-says',
    for: 'As one says.',
    not: 'As one boat says.',
    says: ({ clause, next, after }) => when(clause.tag(next) === 'VERB' && !/(?:ed|ing)$/.test(after), true),
  },
]);
