/**
 * What "how many …" and "how much …" count, and which of these nouns an answer need not print: a number of people, an
 * amount of money, a mass in another unit.
 */

import { unitByWords } from '../extract/unit.ts';
import { membersOf } from '../index/kinds.ts';
import type { Query } from '../index/query.ts';

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

const MANY = /^(?:many|much)$/;
const CUANTOS = /^cu[aá]nt[oa]s?$/;

/** Place among the printed words behind "how many", 0 where nothing is counted: "many travellers" asks for no number. */
const behindHowMany = ({ printed }: Query) =>
  printed.findIndex((word, at) => CUANTOS.test(word) || (MANY.test(word) && printed[at - 1] === 'how')) + 1;

/** True for a question after a number or an amount. */
export function counts(query: Query): boolean {
  return behindHowMany(query) > 0;
}

/** Behind a unit: "kilos of heroin", "kilos de heroína". */
const OF = /^(?:of|de)$/;

/** Place among the question's words of the noun that is counted, where an answer has to print it; -1 where it need not. */
export function countedNoun(query: Query): number {
  const { printed } = query;
  const at = behindHowMany(query);
  const unit = at > 0 && unitByWords(printed[at] ?? '') !== null && OF.test(printed[at + 1] ?? '');
  const noun = at > 0 ? printed[unit ? at + 2 : at] : undefined;
  // Of "kilos of drugs" the answer prints which.
  if (noun === undefined || mayBeUnsaid(noun) || (unit && membersOf(noun) !== null)) return -1;
  return query.words.findIndex(({ typed, rarity }) => typed.toLowerCase() === noun && rarity > 0);
}

const AUXILIARY = /^(?:is|are|was|were|has|have|had|been|being|get|got|will|would)$/;

/** Place among the question's words of the verb that tells which people are counted; -1 where a noun does. */
export function countedBy(query: Query): number {
  let at = behindHowMany(query);
  if (at === 0 || !isGeneric(query.printed[at] ?? '')) return -1;
  do at++;
  while (AUXILIARY.test(query.printed[at] ?? ''));
  return query.words.findIndex(
    ({ typed, name, rarity }) => !name && typed.toLowerCase() === query.printed[at] && rarity > 0,
  );
}

const SOME_NUMBER =
  /\d|\b(?:one|no|none|single|sole|lone|couple|pair|several|few|dozens?|scores|hundreds|thousands|ningún|ninguna|varios|varias)\b/iu;

/** True when a text prints a number of any kind, in digits or words; `marked` says whether a word of it is one. */
export function printsNumber(text: string, marked: boolean): boolean {
  return marked || SOME_NUMBER.test(text);
}
