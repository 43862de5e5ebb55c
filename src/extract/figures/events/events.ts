/** Which event a quantity belongs to, what it counts there, by whom, and whether it really happened. */

import { agentOf, agentOfNoun, reporter } from './agent.ts';
import type { Clause } from '../../../text/en/clause.ts';
import { countable } from './countable.ts';
import { denied } from '../quantities/denied.ts';
import { EVENT_NOUNS } from './event-words.ts';
import { CONTRABAND, PEOPLE, isDrug, isForce, isTelling } from '../../../text/en/nouns.ts';
import { singular } from '../../../text/en/inflection.ts';
import { contentOf, itemText } from './item.ts';
import { sentenceOf } from './penalty.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { listed, reachBack, reachForward } from './reach.ts';
import { amongOf, bodiesOf, deadOf, harmedOf, tollOf } from './toll.ts';
import type { EventOf } from './event.ts';
import { hypothetical, triggersOf } from './trigger.ts';
import type { Trigger } from './trigger.ts';

/** For each quantity of a sentence its event, or `null`. */
export function eventsOf(clause: Clause, quantities: readonly Quantity[]): (EventOf | null)[] {
  // "663 kills", "five detained Americans": what is counted reports nothing.
  const triggers = triggersOf(clause).filter(
    (one) => one.noun || !quantities.some((quantity) => one.index >= quantity.first && one.index < quantity.end),
  );
  const events: (EventOf | null)[] = [];
  for (const index of quantities.keys()) events.push(eventOf(clause, quantities, index, events, triggers));
  // "terms of 5, 8 and 12 years", "seized 12 and 30 kilos of opium": one event for the whole list
  for (let index = quantities.length - 2; index >= 0; index--)
    if (quantities[index]?.listed === true) events[index] = events[index + 1] ?? events[index] ?? null;
  for (let index = 1; index < quantities.length; index++)
    if (quantities[index - 1]?.listed === true) events[index] ??= events[index - 1] ?? null;
  // "left four skiers and a guide dead"
  for (let index = quantities.length - 2; index >= 0; index--) {
    const [here, next] = [quantities[index], quantities[index + 1]];
    const event = events[index + 1] ?? null;
    if (here === undefined || next === undefined || event === null || events[index] !== null) continue;
    if (
      here.noun === null ||
      here.attributive ||
      !/^(?:death|other)$/.test(event.event) ||
      event.trigger < next.end - 1
    )
      continue;
    if (
      !/^(?:leaves?|leaving|left)$/.test(clause.word(here.hedgeFirst - 1)) ||
      !listed(clause, here.end, next.hedgeFirst)
    )
      continue;
    events[index] = { ...event, item: itemText(clause, here, null) };
  }
  return events.map((event, index) => {
    const quantity = quantities[index];
    return event === null || quantity === undefined || !denied(clause, quantity)
      ? event
      : { ...event, hypothetical: true };
  });
}

function eventOf(
  clause: Clause,
  quantities: readonly Quantity[],
  index: number,
  events: readonly (EventOf | null)[],
  triggers: readonly Trigger[],
): EventOf | null {
  const quantity = quantities[index];
  if (quantity === undefined) return null;
  // "one of its bosses" tells who, not how many
  if (quantity.value === 1 && clause.word(quantity.first + 1) === 'of') return null;
  if (wholeOf(clause, quantity, triggers) || RATE.test(clause.slice(quantity.hedgeFirst - 2, quantity.hedgeFirst)))
    return null;
  const earlier = events[index - 1] ?? null;
  if (quantity.shared && !/^(?:was|were|are)$/.test(clause.word(quantity.end))) return earlier;
  const found =
    sentenceOf(clause, quantity) ??
    deadOf(clause, quantity) ??
    amongOf(clause, quantity) ??
    bodiesOf(clause, quantity) ??
    harmedOf(clause, quantity);
  if (found !== null) return found;
  const before = quantities[index - 1];
  if (earlier !== null && before !== undefined) {
    const same = partOf(clause, quantity, before, earlier) ?? echoOf(clause, quantity, before, earlier);
    if (same !== null) return same;
  }
  if (triggers.length === 0) return null;
  return (
    haulOf(clause, quantity, triggers) ??
    nounEvent(clause, quantity) ??
    verbEvent(clause, quantity, quantities, triggers, earlier !== null) ??
    tollOf(clause, quantity, triggers) ??
    looseEvent(clause, quantity, triggers) ??
    listedWith(clause, quantity, before, earlier)
  );
}

const RATE = /(?:^|\s)(?:per|for every|for each)$|^per\b/i;

/** "10% of 2,100 homes were damaged", "8 out of every 1,000": of the whole nothing is said, unless "six of the seven killed". */
function wholeOf(clause: Clause, quantity: Quantity, triggers: readonly Trigger[]): boolean {
  let at = quantity.hedgeFirst - 1;
  if (/^(?:the|every|all|those|these|its|their|his|her)$/.test(clause.word(at))) at--;
  if (clause.word(at) !== 'of') return false;
  if (clause.word(at - 1) === 'out') at--;
  const part =
    clause.tokens[at - 1]?.kind === 'number' ||
    clause.tag(at - 1) === 'NUM' ||
    /^(?:%|percent|half|third|quarter|most|many)$/.test(clause.word(at - 1));
  if (!part) return false;
  // "one of 29 men Chile extradited" tells of the 29, "one of the 12 died" does not
  if (clause.word(at - 1) === 'one')
    return (
      clause.tag(contentOf(clause, quantity)) === 'AUX' ||
      /^(?:died|perished|drowned)$/.test(clause.word(contentOf(clause, quantity)))
    );
  const from = contentOf(clause, quantity);
  const reach = /^(?:who|that|which|,)$/.test(clause.word(from))
    ? 4
    : /^(?:NOUN|PROPN)$/.test(clause.tag(from))
      ? 3
      : 1;
  return !triggers.some((one) => !one.noun && one.counts === 'object' && one.index >= from && one.index < from + reach);
}

/** "seven suspects, including three officials": a part of what was counted. */
function partOf(clause: Clause, quantity: Quantity, before: Quantity, earlier: EventOf): EventOf | null {
  if (clause.word(quantity.hedgeFirst - 1) !== 'including' || quantity.noun === null) return null;
  if (
    (before.measure === null && before.currency === null) !== (quantity.measure === null && quantity.currency === null)
  )
    return null;
  return { ...earlier, item: itemText(clause, quantity, null) };
}

/** "60 rifles, compared with 12 a year before", "more than 90 in 2031, up from 14": the same of another time. */
function echoOf(clause: Clause, quantity: Quantity, before: Quantity, earlier: EventOf): EventOf | null {
  if (quantity.fraction || before.fraction || before.currency !== null || quantity.currency !== null) return null;
  const measured = quantity.measure !== null && quantity.measure.dimension === before.measure?.dimension;
  if (!measured && (quantity.unitNormalized !== '-' || before.measure !== null || !Number.isInteger(quantity.value)))
    return null;
  const link = clause.word(quantity.hedgeFirst - 1);
  const compared =
    (link === 'from' && /^(?:up|down)$/.test(clause.word(quantity.hedgeFirst - 2))) ||
    (/^(?:to|with|against)$/.test(link) && /^(?:compared|compares)$/.test(clause.word(quantity.hedgeFirst - 2)));
  if (compared) return earlier;
  if (measured) return null;
  if (!TIME_BEHIND.test(clause.slice(quantity.end, quantity.end + 5))) return null;
  return { ...earlier, agent: reporter(clause, quantity.hedgeFirst) ?? earlier.agent };
}

const TIME_BEHIND =
  /^(?:in (?:(?:all|the whole) of )?(?:1[89]|20)\d\d\b|(?:the )?(?:year|month|week) (?:before|earlier)|a (?:year|month|week|decade) (?:earlier|ago|before)|last (?:year|month|week)|this year|(?:over|in|during|for) the same (?:period|time|month|quarter))/i;

/** "230 arrests", "53 deaths": the counted noun is the event itself. */
function nounEvent(clause: Clause, quantity: Quantity): EventOf | null {
  // "12 deaths per million people" counts no deaths, nor do attempts
  if (
    quantity.noun === null ||
    quantity.unitNormalized.includes(' per ') ||
    RATE.test(clause.slice(quantity.end, quantity.end + 2))
  )
    return null;
  if (/\b(?:attempted|unsolved|preventable|planned)\b/i.test(quantity.unitNormalized)) return null;
  const event = EVENT_NOUNS.get(singular(clause.word(quantity.noun.head)));
  if (event === undefined || event === 'sentence' || event === 'seizure') return null;
  return {
    event,
    item: itemText(clause, quantity, null),
    agent: agentOfNoun(clause, quantity.end, quantity.first, event),
    hypothetical: hypothetical(clause, quantity.first),
    trigger: quantity.first,
  };
}

/** "35 arrests, 20 guns and 3 kilos of crack", "90 pounds of hashish, along with 12 guns": one more of a list. */
function listedWith(
  clause: Clause,
  quantity: Quantity,
  before: Quantity | undefined,
  earlier: EventOf | null,
): EventOf | null {
  if (before === undefined || earlier === null || (earlier.event !== 'seizure' && earlier.event !== 'arrest'))
    return null;
  if (quantity.fraction || quantity.attributive || quantity.hedgeFirst < before.end) return null;
  if (
    !LIST.test(clause.slice(quantity.hedgeFirst - 2, quantity.hedgeFirst)) ||
    !listed(clause, before.end, quantity.hedgeFirst)
  )
    return null;
  // "…, and 3 schools were closed"
  if (/^(?:AUX|VERB)$/.test(clause.tag(contentOf(clause, quantity)))) return null;
  const item = itemText(clause, quantity, null);
  const words = contentWords(item);
  if (quantity.measure !== null && quantity.measure.dimension !== 'mass') return null;
  const goods =
    quantity.currency !== null || isTelling(words) || (earlier.event === 'seizure' && quantity.noun !== null);
  if (!goods || item === '' || words.some((word) => PEOPLE.has(word)) || / per /.test(quantity.unitNormalized))
    return null;
  return { ...earlier, event: 'seizure', item };
}

const LIST = /(?:\band|,|\bplus|\bwith|\bas)$/;

/** "a 300-kilo haul of ketamine", "the 5-ton seizure": the amount describes the noun. */
function haulOf(clause: Clause, quantity: Quantity, triggers: readonly Trigger[]): EventOf | null {
  if (!quantity.attributive || quantity.measure?.dimension !== 'mass') return null;
  const trigger = triggers.find(
    (one) => one.noun && one.event === 'seizure' && one.index >= quantity.end && one.index <= quantity.end + 3,
  );
  if (trigger === undefined) return null;
  for (let at = quantity.end; at < trigger.index; at++)
    if (!/^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(clause.tag(at))) return null;
  return contrabandSeized(clause, quantity, trigger);
}

/** The seizure of contraband that a trigger tells of; `null` when the quantity is of something else. */
function contrabandSeized(clause: Clause, quantity: Quantity, trigger: Trigger): EventOf | null {
  const item = itemText(clause, quantity, trigger);
  if (!contentWords(item).some((word) => CONTRABAND.has(word))) return null;
  return {
    event: 'seizure',
    item,
    agent: agentOf(clause, trigger, quantity),
    hypothetical: trigger.hypothetical,
    trigger: trigger.index,
  };
}

function verbEvent(
  clause: Clause,
  quantity: Quantity,
  quantities: readonly Quantity[],
  triggers: readonly Trigger[],
  reported: boolean,
): EventOf | null {
  let best: Trigger[] = [];
  let bestDistance = Infinity;
  for (const trigger of triggers) {
    // Terms are read by their own rules; "death sentences of two brothers" are none of so many brothers.
    if (trigger.event === 'sentence' || !countable(clause, quantity, trigger)) continue;
    const reach =
      trigger.index < quantity.first
        ? reachForward(clause, quantity, quantities, trigger, triggers)
        : reachBack(clause, quantity, quantities, trigger, triggers);
    if (reach === null) continue;
    // "two tons, concealed in crates, were seized by the navy": who hid it comes last
    const distance = HIDES.test(trigger.base) ? reach + clause.tokens.length : reach;
    if (distance > bestDistance) continue;
    // "caught" is said of people and of goods
    if (distance === bestDistance) best.push(trigger);
    else best = [trigger];
    bestDistance = distance;
  }
  for (const trigger of best) {
    const event = eventWith(clause, quantity, trigger, reported);
    if (event !== null) return event;
  }
  return null;
}

const HIDES = /^(?:hide|conceal|stuff)$/;

function eventWith(clause: Clause, quantity: Quantity, trigger: Trigger, reported: boolean): EventOf | null {
  const item = itemText(clause, quantity, trigger);
  if (item === '') return null;
  const agent = agentOf(clause, trigger, quantity);
  // "70 people were arrested and 150 properties were raided"
  if (trigger.weak && trigger.event === 'other' && trigger.base !== 'seize' && !reported) return null;
  if (trigger.weak && !weakMeant(clause, item, agent, trigger, quantity)) return null;
  // "a box-office haul of $118 million"
  if (
    /^(?:hauls?|busts?|recover(?:y|ies)|discover(?:y|ies))$/.test(trigger.base) &&
    trigger.noun &&
    quantity.currency !== null &&
    !saidByForces(agent) &&
    (item === 'cash' || !contentWords(item).some((word) => CONTRABAND.has(word)))
  )
    return null;
  // "air defences intercepted 12 missiles"
  if (trigger.base === 'intercept' && SHOT_DOWN.test(item)) return null;
  // "thwarted two attacks", but "two drives were thwarted"
  if (/^(?:thwart|foil|disrupt)$/.test(trigger.base) && !PLOT.test(item)) return null;
  if (trigger.base === 'sink' && !VESSEL.test(item)) return null;
  return { event: trigger.event, item, agent, hypothetical: trigger.hypothetical, trigger: trigger.index };
}

const PLOT =
  /\b(?:plots?|attacks?|attempts?|plans?|conspirac(?:y|ies)|schemes?|networks?|rings?|cells?|robber(?:y|ies)|heists?|bombings?|shootings?|operations?|hijackings?|kidnappings?)\b/i;
const VESSEL =
  /(?:ships?|vessels?|boats?|submarines?|ferr(?:y|ies)|tankers?|freighters?|trawlers?|yachts?|destroyers?|frigates?|cruisers?|corvettes?|carriers?)\b/i;

/** What is intercepted without being seized. */
const SHOT_DOWN =
  /\b(?:missiles?|rockets?|drones?|uavs?|shells?|\w*planes?|\w*jets?|fighters?|bombers?|aircraft|flights?|balloons?|projectiles?|attacks?|calls?|messages?|e-?mails?|communications?|passes|throws)$/i;

function saidByForces(agent: string | null): boolean {
  return agent !== null && isForce(agent.toLowerCase().split(/[\s’']+/));
}

function contentWords(item: string): string[] {
  return item
    .toLowerCase()
    .split(/[^\p{L}\d-]+/u)
    .map((word) => singular(word));
}

function weakMeant(clause: Clause, item: string, agent: string | null, trigger: Trigger, quantity: Quantity): boolean {
  const words = contentWords(item);
  const forces = saidByForces(agent);
  if (trigger.event === 'seizure') {
    // "had net income of $1.2 million", "bagged millions of dollars": money is only taken by authorities
    if (quantity.currency !== null)
      return (
        forces && words.some((word) => CONTRABAND.has(word)) && !/^(?:take|remove|turn|stop|pull)$/.test(trigger.base)
      );
    if (ENDED.test(trigger.base)) return isDrug(words) && (forces || trigger.passive);
    if (words.some((word) => CONTRABAND.has(word)) && (forces || TAKEN_OFF.test(clause.word(trigger.index + 1))))
      return true;
    // "a haul of 18 goals", "the discovery of 200 coins"
    if (trigger.noun) return isTelling(words) || (words.some((word) => CONTRABAND.has(word)) && suspicious(clause));
    if (isTelling(words)) return FOUND.test(trigger.base) || trigger.passive;
    if (words.some((word) => CONTRABAND.has(word)) && FOUND.test(trigger.base) && suspicious(clause)) return true;
    return forces && quantity.noun !== null && takenByForces(clause, trigger);
  }
  const people = words.some((word) => PEOPLE.has(word));
  if (trigger.event === 'death' && (words.includes('life') || (trigger.base === 'execute' && people))) return true;
  if (trigger.event === 'extradition') return false;
  if (trigger.event === 'other') return people === (trigger.base === 'seize');
  if (trigger.event === 'deployment')
    return (
      people &&
      words.some((word) =>
        /^(?:troop|soldier|officer|marine|guard|guardsman|personnel|police|agent|deputy|member|peacekeeper)$/.test(
          word,
        ),
      )
    );
  // Hostages are taken by others.
  return people && forces && !words.includes('hostage');
}

/** What only the finder of something secret does. */
const FOUND =
  /^(?:find|discover|recover|uncover|offload|unload|sniff|locate|haul|net|nab|bust|unearth|yield|reveal|stuff|retrieve|turn|hide|conceal|detect|forfeit)$/;
/** What is done with drugs and their plants once they are found. */
const ENDED = /^(?:destroy|burn|incinerate|uproot|eradicate)$/;
const TAKEN_OFF = /^(?:off|away)$/;

/** What police do to goods of any kind: "recovered 19 stolen cars", "took away 16 computers". */
function takenByForces(clause: Clause, trigger: Trigger): boolean {
  if (trigger.base === 'take') return clause.word(trigger.index + 1) === 'away';
  return /^(?:recover|haul|net|nab|retrieve)$/.test(trigger.base);
}

/** A sentence about smuggling, searches or the police. */
function suspicious(clause: Clause): boolean {
  return SUSPICIOUS.test(clause.text);
}

const SUSPICIOUS =
  /\b(?:smuggl\w+|illegal\w*|illicit\w*|contraband|conceal\w+|raid(?:s|ed)?|police|customs|suspected|traffick\w+|stash\w*|undeclared|poach\w+|traffic stop|search warrants?|drugs?|officers|cocaine|heroin|fentanyl)\b/i;

const CARRIED = /^(?:carrying|transporting|containing|hauling|smuggling|hiding|concealing)$/;

const POSSESSING =
  /^(?:possess|possessing|possession|carry|legal|allow|allows|allowed|up|than|sell|buy|purchase|grow|limit|average|every|per)$/;

/**
 * A drug's weight in a sentence that reports a seizure, though no grammar ties them: "took an odd parcel – a
 * package with 20 pounds of meth", "seizures fell, with only 600 kilos in 2031".
 */
function looseEvent(clause: Clause, quantity: Quantity, triggers: readonly Trigger[]): EventOf | null {
  if (quantity.measure?.dimension !== 'mass') return null;
  // "the cocaine, which weighed 900 kilos, was seized"
  const carried =
    CARRIED.test(clause.word(quantity.hedgeFirst - 1)) ||
    /^weigh(?:ed|ing)$/.test(clause.word(quantity.hedgeFirst - 1));
  const trigger =
    triggers.findLast((one) => one.event === 'seizure' && !one.weak && one.index < quantity.first) ??
    (carried
      ? triggers.find(
          (one) =>
            (one.event === 'seizure' || one.event === 'arrest') &&
            (!one.weak || /^(?:stop|catch|pull)$/.test(one.base)),
        )
      : undefined) ??
    // "was arrested with 11 pounds of heroin"
    (clause.word(quantity.hedgeFirst - 1) === 'with'
      ? triggers.find(
          (one) => one.event === 'arrest' && one.index < quantity.first && quantity.hedgeFirst - one.index <= 8,
        )
      : undefined);
  if (trigger === undefined) return null;
  for (let at = Math.max(0, quantity.hedgeFirst - 4); at < quantity.hedgeFirst; at++)
    if (POSSESSING.test(clause.word(at))) return null;
  if (/^(?:NOUN|VERB)$/.test(clause.tag(quantity.hedgeFirst - 1)) && !trigger.noun && !carried) return null;
  return contrabandSeized(clause, quantity, trigger);
}
