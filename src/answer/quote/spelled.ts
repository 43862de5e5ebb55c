/** Whose name is typed wrong, and is read as that of the speaker who is meant. */

import { findNamed, findPeople, spoke } from '../../index/people/find-person.ts';
import { parseName } from '../../index/people/name.ts';
import type { PeopleIndex } from '../../index/people/people.ts';
import type { Catalogue } from '../ask/understand/catalogue.ts';
import { readSpelling, type Spelled } from '../ask/understand/spelling.ts';

/** A name to look for, and what of it was read otherwise than typed. */
export type NameRead = Readonly<{ speaker: string; spelled: readonly Spelled[] }>;

const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu;

/**
 * A name as it is to be looked for: put right where nobody bears it, no article prints it and one name alone is a slip away; or
 * where one speaker's surname is another spelling of it.
 */
export function readSpeaker(people: PeopleIndex, catalogue: Catalogue, typed: string): NameRead {
  const asTyped = { speaker: typed, spelled: [] };
  if (findNamed(people, typed, () => true).length > 0) return asTyped;
  const right = putRight(people, catalogue, typed);
  if (right !== null) return right;
  const [alike, another] = findPeople(people, typed, spoke);
  if (alike === undefined || another !== undefined) return asTyped;
  const [last] = (typed.match(WORD) ?? []).slice(-1);
  const as = alike.name.split(' ').at(-1) ?? alike.name;
  return last === undefined ? asTyped : { speaker: typed, spelled: [{ typed: last, as }] };
}

/** The name with its slips put right, where somebody who speaks bears it then. */
function putRight(people: PeopleIndex, catalogue: Catalogue, typed: string): NameRead | null {
  if (parseName(typed).tokens.length === 0) return null;
  const found = readSpelling(typed, catalogue, 'en', { start: 0, end: typed.length });
  const right = found.reduceRight((text, { as, span }) => text.slice(0, span.start) + as + text.slice(span.end), typed);
  if (found.length === 0 || findNamed(people, right, spoke).length === 0) return null;
  return { speaker: right, spelled: found.map(({ typed: wrong, as }) => ({ typed: wrong, as })) };
}
