/** What belongs to the phrase of a name: "the former mayor Jane Doe", "the Example Press". */

import type { Token } from '../frame.ts';
import { Rules } from '../../../text/rules.ts';
import { NAME_MODIFIERS } from '../en/phrases.ts';
import { NOUN_GENDER } from '../en/roles.ts';
import { personNoun } from '../name/name.ts';
import type { Gender } from '../name/name.ts';
import type { Entity } from './entity.ts';

/** An entity's name and the word in front of it. */
type NamePlace = Readonly<{ entity: Entity; before: Token }>;

/** What the word in front is to the name, and the gender that it tells. */
type Opening = Readonly<{ opens: 'modifier' | 'role' | 'article'; gender: Gender | null }>;

const OPENINGS = new Rules<NamePlace, Opening>('speech: words in front of a name', [
  {
    name: 'modifier',
    for: '“It is late,” said the former Ana Roe.',
    not: '“It is late,” said Ana Roe.',
    says: ({ entity, before }) =>
      entity.kind === 'person' && !before.capital && NAME_MODIFIERS.has(before.lower)
        ? { opens: 'modifier', gender: null }
        : null,
  },
  {
    name: 'role',
    for: '“It is late,” said the mayor Ana Roe.',
    not: '“It is late,” said Ana Roe, the mayor.',
    says: ({ entity, before }) => {
      const noun = entity.kind === 'person' && !before.capital ? personNoun(before.lower) : null;
      return noun?.plural === false ? { opens: 'role', gender: NOUN_GENDER.get(noun.noun) ?? null } : null;
    },
  },
  {
    name: 'article',
    for: '“It is late,” said the Zorn Institute.',
    not: '“It is late,” said Zorn Institute.',
    says: ({ entity, before }) =>
      entity.kind === 'organisation' && before.lower === 'the' ? { opens: 'article', gender: null } : null,
  },
]);

/** Does the word in front of an entity's name belong to it? */
export const openingOf = (entity: Entity, before: Token): Opening | null => OPENINGS.first({ entity, before });
