/** The verbs and nouns by which news reports seizures, arrests, extraditions, deployments, deaths and sentences. */

import type { FigureEvent } from './extraction.ts';

export type EventVerb = Readonly<{
  event: FigureEvent;
  /** The object is what is counted ("seized 5 kilos"), or the subject is ("12 people died"). */
  counts: 'object' | 'subject';
  /** Only with goods of {@link CONTRABAND} or an agent of {@link isForce}: "found", "recovered" are said of anything. */
  weak: boolean;
}>;

const verb = (event: FigureEvent, counts: EventVerb['counts'], weak: boolean, words: string): [string, EventVerb][] =>
  words.split(' ').map((word) => [word, { event, counts, weak }]);

export const EVENT_VERBS: ReadonlyMap<string, EventVerb> = new Map([
  ...verb('seizure', 'object', false, 'seize confiscate impound nab intercept interdict'),
  ...verb(
    'seizure',
    'object',
    true,
    'find discover recover uncover offload unload sniff locate haul net bust capture collect retrieve remove take catch detect unearth secure bag hide conceal destroy burn forfeit freeze turn stop',
  ),
  ...verb('arrest', 'object', false, 'arrest detain apprehend handcuff'),
  ...verb('arrest', 'object', true, 'capture nab hold round collar'),
  ...verb('extradition', 'object', false, 'extradite'),
  ...verb('extradition', 'object', true, 'hand'),
  ...verb('deployment', 'object', false, 'deploy mobilize mobilise redeploy'),
  ...verb('deployment', 'object', true, 'send dispatch station move assign order'),
  ...verb('deployment', 'subject', true, 'participate'),
  ...verb('death', 'object', false, 'kill murder slay behead massacre'),
  ...verb('death', 'object', true, 'execute shoot gun claim cost'),
  ...verb('death', 'subject', false, 'die perish drown'),
  ...verb(
    'other',
    'object',
    false,
    'injure wound hurt maim hospitalize hospitalise displace evacuate rescue deport expel repatriate kidnap abduct free attack destroy demolish damage torch disrupt foil thwart dismantle indict convict charge infect evict strand bomb loot vandalize ransack sink',
  ),
]);

export const EVENT_NOUNS: ReadonlyMap<string, FigureEvent> = new Map<string, FigureEvent>([
  ['seizure', 'seizure'],
  ['confiscation', 'seizure'],
  ['interception', 'seizure'],
  ['interdiction', 'seizure'],
  ['bust', 'seizure'],
  ['recovery', 'seizure'],
  ['discovery', 'seizure'],
  ['haul', 'seizure'],
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
  ['toll', 'death'],
  ['sentence', 'sentence'],
]);

/** Goods that are seized: with these even "found" is a seizure. Singular. */
export const CONTRABAND: ReadonlySet<string> = new Set(
  (
    'cocaine heroin fentanyl methamphetamine methamphetamines meth amphetamine amphetamines marijuana cannabis hashish hash opium morphine oxycodone hydrocodone ' +
    'ketamine mdma ecstasy lsd khat crack ghb xylazine carfentanil captagon tramadol narcotic drug opioid opiate pill tablet capsule dose substance resin ' +
    'contraband cigarette tobacco cigar alcohol liquor vape cartridge e-cigarette precursor chemical ' +
    'gun firearm weapon rifle pistol handgun shotgun revolver ammunition ammo round magazine bullet grenade explosive dynamite missile rocket silencer suppressor knife bomb ied detonator ' +
    'cash currency money banknote counterfeit bitcoin gold silver diamond jewelry jewellery ivory tusk horn pangolin scale fin reptile turtle timber powder ' +
    'plant shrub coca paste laboratory lab edible mushroom gummy vial ounce brick bale kilo package parcel bag baggie goods good merchandise handbag'
  ).split(' '),
);

/** Heads of noun phrases that seize, arrest and deploy. */
const FORCES = new Set(
  (
    'police officer officers agent agents authority authorities force forces troop troops guard customs dea fbi atf cbp hsi investigator investigators detective detectives deputy deputies sheriff ' +
    'army navy military marine marines soldier soldiers patrol official officials inspector inspectors prosecutor prosecutors department ministry agency bureau administration service taskforce squad unit ' +
    'gendarmerie carabinieri constable constables trooper troopers warden wardens marshal marshals enforcement coastguard cop cops operation raid searcher searchers security narcotics dog crew team ncb dri ed cbi nca interpol europol border'
  ).split(' '),
);

/** True when a noun phrase (its words, lower case) names police, customs, soldiers and the like. */
export function isForce(words: readonly string[]): boolean {
  return words.some((word) => FORCES.has(word.replace(/['’]s?$/, '')));
}

export const PEOPLE: ReadonlySet<string> = new Set(
  (
    'people person man woman child boy girl suspect member migrant immigrant smuggler trafficker dealer protester protestor demonstrator activist leader boss operative gunman militant fighter soldier officer ' +
    'troop marine guardsman guard civilian resident villager worker student journalist prisoner inmate fugitive criminal terrorist insurgent rebel citizen national sicario courier mule boss kingpin foreigner refugee passenger driver teenager teen adult ' +
    'individual victim hostage american mexican russian ukrainian israeli palestinian personnel staff employee policeman agent deputy official individual offender gangster patient bystander tourist rioter pirate fisherman juvenile minor youth supporter accomplice defendant lawmaker member'
  ).split(' '),
);
