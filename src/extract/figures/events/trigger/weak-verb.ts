/** Verbs and nouns that report an event of some things only: "found" of drugs, "a haul" of guns, "caught" of people by police. */

import { CONTRABAND, PEOPLE, isTelling } from '../../../../text/en/data/nouns.ts';
import { singular } from '../../../../text/en/inflection.ts';
import { Rules } from '../../../../text/rules.ts';
import type { Pair } from './between.ts';

/** What an event would be of. */
type Candidate = Pick<Pair, 'clause' | 'trigger'> &
  Readonly<{
    /** Words of the item, in the singular. */
    words: readonly string[];
  }>;

/** What only the finder of something secret does. */
const FOUND =
  /^(?:find|discover|recover|uncover|offload|unload|sniff|locate|net|nab|bust|unearth|yield|reveal|stuff|retrieve|turn|detect|forfeit|intercept|interdict)$/;
const DEPLOYED = /^(?:troop|soldier|officer|marine|guard|guardsman|personnel|police|agent|deputy|member|peacekeeper)$/;
const SUSPICIOUS =
  /\b(?:smuggl\w+|illegal\w*|illicit\w*|contraband|conceal\w+|raid(?:s|ed)?|police|customs|suspected|traffick\w+|stash\w*|undeclared|poach\w+|traffic stop|search warrants?|drugs?|officers|cocaine|heroin|fentanyl)\b/i;

const WEAK_SEIZURE = new Rules<Candidate, boolean>('figures/events: weak words of seizures', [
  {
    name: 'found-drugs',
    for: 'Ana Roe found 20 guns.',
    not: 'Ana Roe found 20 hats.',
    says: ({ trigger, words }) =>
      isTelling(words) ? trigger.noun || FOUND.test(trigger.base) || trigger.passive : null,
  },
  {
    name: 'found-goods-in-search',
    for: 'A search for drugs by Roe found 20 knives.',
    not: 'A search for hats by Roe found 20 knives.',
    says: ({ clause, trigger, words }) =>
      (isContraband(words) && FOUND.test(trigger.base) && SUSPICIOUS.test(clause.text)) || null,
  },
]);

const WEAK_OTHER = new Rules<Candidate, true>('figures/events: weak words of events that people suffer', [
  {
    name: 'places-raided',
    for: 'The army raided 14 caves.',
    not: 'The army dug 14 caves.',
    says: ({ trigger, words }) => (trigger.event === 'other' && trigger.base !== 'seize' && !isPeople(words)) || null,
  },
  {
    name: 'troops-sent',
    for: 'Peru sent 12 soldiers.',
    not: 'Peru sent 12 hats.',
    says: ({ trigger, words }) =>
      (trigger.event === 'deployment' && isPeople(words) && words.some((word) => DEPLOYED.test(word))) || null,
  },
]);

const isContraband = (words: readonly string[]): boolean => words.some((word) => CONTRABAND.has(word));
const isPeople = (words: readonly string[]): boolean => words.some((word) => PEOPLE.has(word));

/** Whether a weak verb or noun means its event of such an item. */
export function isMeant(candidate: Candidate): boolean {
  return (candidate.trigger.event === 'seizure' ? WEAK_SEIZURE : WEAK_OTHER).first(candidate) ?? false;
}

/** The words of an item in the singular. */
export function contentWords(item: string): string[] {
  return item
    .toLowerCase()
    .split(/[^\p{L}\d-]+/u)
    .map((word) => singular(word));
}
