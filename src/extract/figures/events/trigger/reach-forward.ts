/** Whether a verb or noun of an event counts a quantity behind it: "seized 20 kilos", "the murder of two men". */

import type { Tag } from '../../../../text/en/token.ts';
import { Rules } from '../../../../text/rules.ts';
import { beforeArticle, behindPreposition } from './between.ts';
import type { Pair } from './between.ts';
import { hasParticle } from './passive.ts';
const GROUP =
  /^(?:groups?|gangs?|bands?|crews?|teams?|famil(?:y|ies)|pairs?|totals?|crowds?|rings?|cells?|networks?|part(?:y|ies)|number|units?|squads?|columns?|waves?|contingents?|force|bodies|lives|majority|bulk|rest|trio|couple|convoys?|busloads?|boatloads?)$/;

const FORWARD = new Rules<Pair, boolean>('figures/events: quantities behind an event', [
  {
    name: 'subject-verb',
    for: 'When she died, 12 people wept.',
    not: 'When she died, two dogs died.',
    says: ({ trigger }) => (trigger.counts === 'subject' ? false : null),
  },
  {
    name: 'noun-without-of',
    for: 'The murder shocked 12 people.',
    not: 'The murder of 12 people was a shock.',
    says: ({ clause, trigger }) =>
      trigger.noun && !/^(?:of|[:,–—])$/.test(clause.word(trigger.index + 1)) ? false : null,
  },
  {
    name: 'found-with',
    for: 'Roe was found with 28 grams of cocaine.',
    not: 'Roe was found near 28 grams of cocaine.',
    says: ({ clause, quantity, trigger }) =>
      trigger.passive &&
      trigger.weak &&
      clause.word(trigger.index + 1) === 'with' &&
      quantity.hedgeFirst <= trigger.index + 3
        ? true
        : null,
  },
  {
    name: 'passive',
    for: 'Ana Roe was killed, two songs were sung.',
    not: 'Ana Roe killed two men.',
    says: ({ trigger }) => (trigger.passive ? false : null),
  },
  {
    name: 'handed-over',
    for: 'Peru handed over 29 men to Chile.',
    not: 'Peru extradited 29 men to Chile.',
    says: ({ clause, quantity, trigger }) =>
      quantity.hedgeFirst === trigger.index + 2 && hasParticle(clause, trigger.index) ? true : null,
  },
  {
    name: 'behind-preposition',
    for: 'Police seized cash from 12 people.',
    not: 'The storm killed 12 people.',
    says: ({ clause, quantity }) => (behindPreposition(clause, quantity) ? false : null),
  },
  {
    name: 'of-others',
    for: 'Police arrested supporters of two teams.',
    not: 'Police arrested a group of two men.',
    says: ({ clause, quantity, trigger }) => {
      if (trigger.noun || trigger.event === 'seizure') return null;
      const at = beforeArticle(clause, quantity);
      return clause.word(at) === 'of' && /^(?:NOUN|PROPN)$/.test(clause.tag(at - 1)) && !GROUP.test(clause.word(at - 1))
        ? false
        : null;
    },
  },
]);

/** A token between a verb or noun of an event and a quantity behind it. */
type Step = Pair & {
  at: number;
  word: string;
  pos: Tag;
  /** Quantities and nouns before the token. */
  objects: number;
  nouns: number;
};

const END_FORWARD = new Rules<Step, true>('figures/events: where what an event counts ends', [
  {
    name: 'second-verb',
    for: 'The storm killed a guard, leaving three men.',
    not: 'The storm killed a guard, three men.',
    says: ({ clause, at, word, pos, objects, nouns }) =>
      (pos === 'VERB' &&
        objects + nouns > 0 &&
        word !== 'including' &&
        /^(?:and|,|or|but)$/.test(clause.word(at - 1))) ||
      null,
  },
  {
    name: 'aside',
    for: 'The murder of Ann Roe, two men, was a shock.',
    not: 'The murder of two men was a shock.',
    says: ({ clause, quantity, trigger, word, objects, nouns }) =>
      (trigger.noun && nouns > 0 && objects === 0 && word === ',' && clause.word(quantity.hedgeFirst - 1) !== 'and') ||
      null,
  },
  {
    name: 'finite-verb',
    for: 'The killing of Roe shook 12 people.',
    not: 'The killing of 12 people was a shock.',
    says: ({ word, pos }) => (pos === 'VERB' && !/(?:ed|en|ing|worth)$/.test(word)) || null,
  },
]);

/** How many tokens lie between a trigger and what it counts, behind it; `null` when it does not count this quantity. */
export function reachForward(pair: Pair): number | null {
  const counts = FORWARD.first(pair) ?? !isCutOff(pair);
  return counts ? pair.quantity.first - pair.trigger.index : null;
}

function isCutOff(pair: Pair): boolean {
  const { clause, quantity, quantities, trigger } = pair;
  const step: Step = { ...pair, at: 0, word: '', pos: 'X', objects: 0, nouns: 0 };
  for (let at = trigger.index + 1; at < quantity.hedgeFirst; at++) {
    if (quantities.some((other) => at >= other.first && at < other.end)) {
      step.objects++;
      continue;
    }
    step.at = at;
    step.word = clause.word(at);
    step.pos = clause.tag(at);
    if (END_FORWARD.first(step) === true) return true;
    if (/^(?:NOUN|PROPN|PRON)$/.test(step.pos)) step.nouns++;
  }
  return false;
}
