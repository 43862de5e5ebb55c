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
  ...verb('seizure', 'object', false, 'seize confiscate impound'),
  ...verb(
    'seizure',
    'object',
    true,
    'find discover recover uncover offload unload sniff locate net nab bust capture retrieve remove take catch detect unearth secure bag destroy burn incinerate forfeit freeze turn stop yield stuff uproot eradicate pull reveal intercept interdict',
  ),
  ...verb('arrest', 'object', false, 'arrest detain apprehend handcuff cuff'),
  ...verb('extradition', 'object', false, 'extradite'),
  ...verb('deployment', 'object', false, 'deploy mobilize mobilise redeploy'),
  ...verb('deployment', 'object', true, 'send dispatch station move assign order activate'),
  ...verb('deployment', 'subject', true, 'participate deploy'),
  ...verb('death', 'object', false, 'kill murder slay behead massacre assassinate decapitate lynch electrocute'),
  ...verb('death', 'subject', false, 'die perish drown suffocate asphyxiate'),
  ...verb(
    'other',
    'object',
    false,
    'injure wound hurt maim hospitalize hospitalise displace evacuate rescue deport expel repatriate kidnap abduct free attack torch dismantle indict convict charge infect sicken evict strand bomb loot vandalize ransack',
  ),
  ...verb('other', 'object', true, 'raid'),
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
