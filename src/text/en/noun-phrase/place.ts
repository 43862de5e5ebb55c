/** A place in a noun phrase that is being read. */

import type { Clause } from '../clause.ts';
import { isPlural } from '../inflection.ts';

/** The next token of a phrase, and the phrase as far as it has been read; -1 where there is no such token yet. */
export type Place = {
  readonly clause: Clause;
  /** Where the phrase may begin. */
  readonly start: number;
  /** More than one is counted, so the head is a plural wherever the phrase has one. */
  readonly many: boolean;
  index: number;
  /** The first word. */
  first: number;
  lastNoun: number;
  lastPlural: number;
};

/** Whether the token before is a noun of the phrase. */
export function isBehindNoun({ lastNoun, index }: Readonly<Place>): boolean {
  return lastNoun >= 0 && lastNoun === index - 1;
}

/** Whether the last noun of the phrase is in the singular. */
export function isBehindSingular({ clause, lastNoun }: Readonly<Place>): boolean {
  return !isPlural(clause.print(lastNoun));
}

/** Whether the words from `index` lead to a plural noun without anything between but describing words. */
export function pluralAt(clause: Clause, index: number): boolean {
  for (let at = index; at < index + 4; at++) {
    const tag = clause.tag(at);
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(tag)) return false;
    if (tag !== 'ADJ' && isPlural(clause.print(at))) return true;
  }
  return false;
}

/** A subject in the plural takes no verb in -s: "37 felony counts" goes on with a noun that the tagger mistook. */
export function isCountedVerb(place: Readonly<Place>): boolean {
  return place.many && isBehindNoun(place) && /[^su]s$/.test(place.clause.word(place.index)) && isBehindSingular(place);
}
