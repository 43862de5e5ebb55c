/** Verbs and nouns that report an event of some things only: "found" of drugs, "a haul" of guns, "caught" of people by police. */

import { CONTRABAND, PEOPLE, isForce, isTelling } from '../../../../text/en/data/nouns.ts';
import { singular } from '../../../../text/en/inflection.ts';
import { Rules } from '../../../../text/rules.ts';
import type { Pair } from './between.ts';

/** What an event would be of, and by whom. */
export type Candidate = Omit<Pair, 'quantities' | 'triggers'> &
  Readonly<{
    item: string;
    /** Words of the item, in the singular. */
    words: readonly string[];
    agent: string | null;
    /** Whether the agent is police, customs, soldiers and the like. */
    forces: boolean;
    /** Whether an earlier quantity of the sentence has an event. */
    reported: boolean;
  }>;

/** What only the finder of something secret does. */
const FOUND =
  /^(?:find|discover|recover|uncover|offload|unload|sniff|locate|haul|net|nab|bust|unearth|yield|reveal|stuff|retrieve|turn|hide|conceal|detect|forfeit)$/;
const DEPLOYED = /^(?:troop|soldier|officer|marine|guard|guardsman|personnel|police|agent|deputy|member|peacekeeper)$/;
const SUSPICIOUS =
  /\b(?:smuggl\w+|illegal\w*|illicit\w*|contraband|conceal\w+|raid(?:s|ed)?|police|customs|suspected|traffick\w+|stash\w*|undeclared|poach\w+|traffic stop|search warrants?|drugs?|officers|cocaine|heroin|fentanyl)\b/i;

const WEAK_SEIZURE = new Rules<Candidate, boolean>('figures/events: weak words of seizures', [
  {
    // "a haul of 18 goals", "the discovery of 200 coins"
    name: 'haul-of',
    for: 'The discovery of 20 guns was a shock.',
    not: 'The discovery of 20 coins was a shock.',
    says: ({ clause, trigger, words }) =>
      trigger.noun ? isTelling(words) || (isContraband(words) && SUSPICIOUS.test(clause.text)) : null,
  },
  {
    name: 'found-drugs',
    for: 'Ana Roe found 20 guns.',
    not: 'Ana Roe found 20 hats.',
    says: ({ trigger, words }) => (isTelling(words) ? FOUND.test(trigger.base) || trigger.passive : null),
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
    name: 'people-seized',
    for: 'The gang seized 12 tourists.',
    not: 'The gang fed 12 tourists.',
    says: ({ trigger, words }) => (trigger.event === 'other' && trigger.base === 'seize' && isPeople(words)) || null,
  },
  {
    name: 'places-raided',
    for: 'Police arrested 12 men and raided 14 houses.',
    not: 'Police raided 14 houses.',
    says: ({ trigger, words }) => (trigger.event === 'other' && trigger.base !== 'seize' && !isPeople(words)) || null,
  },
  {
    name: 'troops-sent',
    for: 'Peru sent 12 soldiers.',
    not: 'Peru sent 12 hats.',
    says: ({ trigger, words }) =>
      (trigger.event === 'deployment' && isPeople(words) && words.some((word) => DEPLOYED.test(word))) || null,
  },
  {
    // Hostages are taken by others.
    name: 'caught-by-forces',
    for: 'Police caught 12 men.',
    not: 'Ana Roe caught 12 men.',
    says: ({ trigger, words, forces }) =>
      (/^(?:arrest|death)$/.test(trigger.event) && isPeople(words) && forces && !words.includes('hostage')) || null,
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

/** True when an agent is police, customs, soldiers and the like. */
export function isOfForces(agent: string | null): boolean {
  return agent !== null && isForce(agent.toLowerCase().split(/[\s’']+/));
}
