/** Nouns of "how many …" that the answer need not print: a number of people, an amount of money, a mass in another unit. */

import { unitByWords } from '../extract/unit.ts';

/** Nouns that say little of what is counted. */
const GENERIC = new Set('people persons person men women children personas gente money dinero times'.split(' '));

/** True for people and the like: the verb tells what is counted, not the noun. */
export function isGeneric(noun: string): boolean {
  return GENERIC.has(noun);
}

/** True when an answer may leave the noun out or put another unit in its place. */
export function mayBeUnsaid(noun: string): boolean {
  return isGeneric(noun) || unitByWords(noun) !== null;
}
