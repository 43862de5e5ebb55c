/** "What did X say about Y": the passages that print words of X. */

import { findPeople, spoke } from '../../index/people/find-person.ts';
import type { PassageIndex } from '../../index/passages/passage-index.ts';
import type { PeopleIndex, PersonEntry } from '../../index/people/people.ts';

/** More passages of one person are not read beside those that the question finds. */
const MAX_PASSAGES = 60;

function passagesOf({ quotes, recounted, reported }: PersonEntry, index: PassageIndex): number[] {
  return [...quotes, ...recounted, ...reported].flatMap(
    ({ article, start, end }) => index.passageAt(article, start, end) ?? [],
  );
}

/**
 * All passages, by number, that print words of whoever answers to a name; of a name that several share, of any of them.
 * @param person as typed; `null` when nobody's words are asked for
 * @param people `null` while quotes are not extracted
 */
export function spokenBy(person: string | null, people: PeopleIndex | null, index: PassageIndex): ReadonlySet<number> {
  if (person === null || people === null) return new Set();
  return new Set(findPeople(people, person, spoke).flatMap((speaker) => passagesOf(speaker, index)));
}

/** The first of them, which are read whether or not the question finds them. */
export function firstSpoken(spoken: ReadonlySet<number>): number[] {
  return [...spoken].slice(0, MAX_PASSAGES);
}
