/** The verbs and nouns by which news reports seizures, arrests, extraditions, deployments, deaths and sentences. */

import type { FigureEvent } from '../../../extraction.ts';

export type EventVerb = Readonly<{
  event: FigureEvent;
  /** The object is what is counted ("seized 5 kilos"), or the subject is ("12 people died"). */
  counts: 'object' | 'subject';
  /** Only with goods of `CONTRABAND` or an agent of `isForce`: "found", "recovered" are said of anything; a raid is counted where it brought arrests or seizures. */
  weak: boolean;
}>;

const verb = (event: FigureEvent, counts: EventVerb['counts'], weak: boolean, words: string): [string, EventVerb][] =>
  words.split(' ').map((word) => [word, { event, counts, weak }]);

/** Base form → what the verb may report; which of them is meant tells what it is said of: people or goods. */
export const EVENT_VERBS: ReadonlyMap<string, readonly EventVerb[]> = byBase([
  ...verb('seizure', 'object', false, 'seize confiscate impound intercept interdict'),
  ...verb(
    'seizure',
    'object',
    true,
    'find discover recover uncover offload unload sniff locate haul net nab bust capture retrieve remove take catch detect unearth secure bag hide conceal destroy burn incinerate forfeit freeze turn stop yield stuff uproot eradicate pull reveal',
  ),
  ...verb('arrest', 'object', false, 'arrest detain apprehend handcuff cuff'),
  ...verb('arrest', 'object', true, 'capture nab hold round collar catch bust pick'),
  ...verb('extradition', 'object', false, 'extradite'),
  ...verb('extradition', 'object', true, 'hand'),
  ...verb('deployment', 'object', false, 'deploy mobilize mobilise redeploy'),
  ...verb('deployment', 'object', true, 'send dispatch station move assign order activate'),
  ...verb('deployment', 'subject', true, 'participate deploy'),
  ...verb('death', 'object', false, 'kill murder slay behead massacre assassinate decapitate lynch electrocute'),
  ...verb('death', 'object', true, 'execute shoot gun claim cost'),
  ...verb('death', 'subject', false, 'die perish drown suffocate asphyxiate'),
  // Only with "away".
  ...verb('death', 'subject', false, 'pass'),
  ...verb(
    'other',
    'object',
    false,
    'injure wound hurt maim hospitalize hospitalise displace evacuate rescue deport expel repatriate kidnap abduct free attack destroy demolish damage torch disrupt foil thwart dismantle indict convict charge infect sicken evict strand bomb loot vandalize ransack sink',
  ),
  // People are seized as hostages.
  ...verb('other', 'object', true, 'seize'),
  ...verb('other', 'object', true, 'raid search'),
  // Only together with the words behind them: "booked into jail".
  ...verb('arrest', 'object', true, 'book put place throw lead jail imprison incarcerate'),
]);

function byBase(verbs: readonly (readonly [string, EventVerb])[]): Map<string, EventVerb[]> {
  const table = new Map<string, EventVerb[]>();
  for (const [base, one] of verbs) table.set(base, [...(table.get(base) ?? []), one]);
  return table;
}

export const EVENT_NOUNS: ReadonlyMap<string, FigureEvent> = new Map<string, FigureEvent>([
  ['seizure', 'seizure'],
  ['confiscation', 'seizure'],
  ['interception', 'seizure'],
  ['interdiction', 'seizure'],
  ['bust', 'seizure'],
  ['recovery', 'seizure'],
  ['discovery', 'seizure'],
  ['haul', 'seizure'],
  ['forfeiture', 'seizure'],
  ['arrest', 'arrest'],
  ['detention', 'arrest'],
  ['apprehension', 'arrest'],
  ['extradition', 'extradition'],
  ['deployment', 'deployment'],
  ['mobilization', 'deployment'],
  ['mobilisation', 'deployment'],
  ['death', 'death'],
  ['killing', 'death'],
  ['murder', 'death'],
  ['homicide', 'death'],
  ['fatality', 'death'],
  ['slaying', 'death'],
  ['drowning', 'death'],
  ['suicide', 'death'],
  ['toll', 'death'],
  ['sentence', 'sentence'],
]);

/** Verbs of harm and of what the law does, whose number alone counts people. */
export const HARM =
  /^(?:injure|wound|hurt|displace|hospitali[sz]e|kidnap|abduct|evacuate|deport|infect|sicken|rescue|strand|indict|convict|charge)$/;

/** What is thwarted. */
export const PLOT =
  /\b(?:plots?|attacks?|attempts?|plans?|conspirac(?:y|ies)|schemes?|networks?|rings?|cells?|robber(?:y|ies)|heists?|bombings?|shootings?|operations?|hijackings?|kidnappings?)\b/i;

/** What is sunk. */
export const VESSEL =
  /(?:ships?|vessels?|boats?|submarines?|ferr(?:y|ies)|tankers?|freighters?|trawlers?|yachts?|destroyers?|frigates?|cruisers?|corvettes?|carriers?)\b/i;

/** What is intercepted without being seized. */
export const SHOT_DOWN =
  /\b(?:missiles?|rockets?|drones?|uavs?|shells?|\w*planes?|\w*jets?|fighters?|bombers?|aircraft|flights?|balloons?|projectiles?|attacks?|calls?|messages?|e-?mails?|communications?|passes|throws)$/i;
