/** Signs beside a name that a person is meant: a verb of saying, an office in front or behind, an age. */

import { Rules } from '../../../../text/rules.ts';
import type { Token } from '../../frame.ts';
import type { NameSpan } from '../../name/name.ts';
import { SPANISH_CUES } from '../cues.ts';
import { SPANISH_PREPOSITIONS } from '../roles.ts';
import { spanishPersonNoun } from './name.ts';

/** A name of which no table tells what it is, with the words beside it. */
type Unknown = Readonly<{
  tokens: readonly Token[];
  name: NameSpan;
  before: Token | undefined;
  next: Token | undefined;
}>;

const SIGNS = new Rules<Unknown, boolean>('speech: Spanish signs of a person', [
  {
    name: 'behind-saying-verb',
    for: '“No hay luz”, dijo Quiroga Rojo.',
    not: '“No hay luz”, dijo Luis Rojo.',
    says: ({ before }) => {
      const form = isSmall(before) ? SPANISH_CUES.get(before.lower) : undefined;
      return form && !form.plural && (form.mood === 'finite' || form.mood === 'participle') ? true : null;
    },
  },
  {
    name: 'behind-preposition',
    for: 'La plaza de Quiroga dice poco. Ayer vino Quiroga.',
    not: 'La plaza de Quiroga calla. Ayer vino Quiroga.',
    says: ({ before }) => (isSmall(before) && SPANISH_PREPOSITIONS.has(before.lower) ? false : null),
  },
  {
    name: 'before-saying-verb',
    for: 'Quiroga Rojo dijo que no.',
    not: 'Luis Rojo dijo que no.',
    says: ({ tokens, name, next }) => {
      if (!isSmall(next)) return null;
      const verb = /^(?:ha|había|habría)$/.test(next.lower) ? tokens[name.last + 2] : next;
      return SPANISH_CUES.get(verb?.lower ?? '')?.plural === false ? true : null;
    },
  },
  {
    name: 'behind-office',
    for: 'Llegó la alcaldesa Quiroga Rojo.',
    not: 'Llegó la alcaldesa Ana Rojo.',
    says: ({ tokens, name }) => (officeBefore(tokens, name.from) ? true : null),
  },
  {
    name: 'age',
    for: 'Llegó Quiroga Rojo, 45, de Getafe.',
    not: 'Llegó Luis Rojo, 45, de Getafe.',
    says: ({ tokens, name, next }) =>
      next?.text === ',' && name.words.length > 1 && /^\d{2}$/.test(tokens[name.last + 2]?.text ?? '') ? true : null,
  },
  {
    name: 'described-behind-comma',
    for: 'Llegó Quiroga Rojo, alcaldesa de Getafe.',
    not: 'Llegó Ana Rojo, alcaldesa de Getafe.',
    says: ({ tokens, name, next }) =>
      next?.text === ',' && name.words.length > 1 && isDescribed(tokens, name.last + 2) ? true : null,
  },
]);

const isSmall = (token: Token | undefined): token is Token => token?.kind === 'word' && !token.capital;

/** Words between a name and the office before or behind it, at most. */
const OFFICE_BEFORE = 11;
const OFFICE_BEHIND = 4;

/** "la comisaria jefe Xóchitl Gálvez", "la candidata del PAN, Xóchitl Gálvez": does an office stand before the name? */
function officeBefore(tokens: readonly Token[], from: number): boolean {
  const comma = tokens[from - 1]?.text === ',';
  for (let i = from - (comma ? 2 : 1); i >= from - OFFICE_BEFORE; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || SPANISH_CUES.has(token.lower)) return false;
    if (!token.capital && spanishPersonNoun(token.lower)?.plural === false) return true;
    if (token.lower === 'y' || token.lower === 'que') return false;
  }
  return false;
}

/** ", quien …", ", de 45 años", ", alcaldesa de Huelva": does what begins at token `from` speak of a person? */
function isDescribed(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + OFFICE_BEHIND; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (token.lower === 'quien' || (token.lower === 'de' && /^\d{2}$/.test(tokens[i + 1]?.text ?? ''))) return true;
    if (!token.capital && spanishPersonNoun(token.lower)?.plural === false) return true;
    if (token.capital || SPANISH_PREPOSITIONS.has(token.lower)) return false;
  }
  return false;
}

/** Do the words beside a name of unknown kind say that it is a person's? */
export const looksPerson = (tokens: readonly Token[], name: NameSpan): boolean =>
  SIGNS.first({ tokens, name, before: tokens[name.from - 1], next: tokens[name.last + 1] }) ?? false;
