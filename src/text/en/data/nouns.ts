/** Kinds of English nouns, heads of noun phrases: goods that are seized, forces, people, and what only sounds like people. */

/** Goods that are seldom in the news but for being found, drugs and others. Singular. */
const DRUGS =
  'cocaine heroin fentanyl methamphetamine methamphetamines meth amphetamine amphetamines marijuana cannabis hashish hash opium morphine oxycodone hydrocodone ' +
  'ketamine mdma ecstasy lsd khat crack ghb xylazine carfentanil captagon tramadol narcotic drug opioid opiate pill contraband cigarette tobacco cigar e-cigarette precursor stash';
const TELLING =
  'gun firearm weapon rifle pistol handgun shotgun revolver ammunition ammo round magazine bullet grenade explosive dynamite rocket silencer suppressor bomb ied detonator ' +
  'cash currency banknote counterfeit ivory tusk pangolin haul';

/** Goods of trade that others hold and find too. */
const PLAIN =
  'tablet capsule dose substance resin alcohol liquor vape cartridge chemical missile knife money bitcoin cryptocurrency crypto gold silver diamond jewelry jewellery ' +
  'horn scale fin reptile turtle tortoise timber powder plant shrub coca paste laboratory lab edible mushroom gummy vial weed pot ounce brick bale kilo package parcel bag baggie goods good merchandise handbag';

/** Goods that are seized. Singular. */
export const CONTRABAND: ReadonlySet<string> = new Set(`${DRUGS} ${TELLING} ${PLAIN}`.split(' '));

const DRUG_WORDS: ReadonlySet<string> = new Set(`${DRUGS} plant shrub coca lab laboratory`.split(' '));
const TELLING_WORDS: ReadonlySet<string> = new Set(`${DRUGS} ${TELLING}`.split(' '));

/** True when an item (its words, singular) is a drug, its plants or its kitchen. */
export function isDrug(words: readonly string[]): boolean {
  return words.some((word) => DRUG_WORDS.has(word));
}

/** True when an item (its words, singular) tells of a seizure by itself once somebody has found it. */
export function isTelling(words: readonly string[]): boolean {
  return words.some((word) => TELLING_WORDS.has(word));
}

/** Heads of noun phrases that seize, arrest and deploy. */
const FORCES = new Set(
  (
    'police officer officers agent agents authority authorities force forces troop troops guard customs dea fbi atf cbp hsi investigator investigators detective detectives deputy deputies sheriff ' +
    'army navy military marine marines soldier soldiers patrol official officials inspector inspectors prosecutor prosecutors department ministry agency bureau administration service taskforce squad unit ' +
    'gendarmerie carabinieri constable constables trooper troopers warden wardens marshal marshals enforcement coastguard cop cops operation raid searcher searchers security narcotics dog crew team ncb dri ed cbi nca interpol europol border'
  ).split(' '),
);

const BEFORE_FORCE = /^(?:task|police|border|security|strike|defen[cs]e|air|armed|coalition|reserve|constabulary)$/;

/** True when a noun phrase (its words, lower case) names police, customs, soldiers and the like. */
export function isForce(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const plain = word.replace(/['’]s?$/, '');
    // "by excessive force", but "the task force"
    if (plain === 'force' && !BEFORE_FORCE.test(words[at - 1] ?? '')) return false;
    return FORCES.has(plain);
  });
}

/** People. Singular. */
export const PEOPLE: ReadonlySet<string> = new Set(
  (
    'people person man woman child boy girl suspect member migrant immigrant smuggler trafficker dealer protester protestor demonstrator activist leader boss operative gunman militant fighter soldier officer ' +
    'troop marine guardsman guard civilian resident villager worker student journalist prisoner inmate fugitive criminal terrorist insurgent rebel citizen national sicario courier mule boss kingpin foreigner refugee passenger driver teenager teen adult ' +
    'individual victim hostage american mexican russian ukrainian israeli palestinian personnel staff employee policeman agent deputy official individual offender gangster patient bystander tourist rioter pirate fisherman juvenile minor youth supporter accomplice defendant dissident opponent lawmaker spectator fan shopper patron customer guest motorist pedestrian cyclist hiker climber swimmer sailor airman pilot miner farmer fan teacher pupil doctor nurse lawyer reporter cleric priest monk family relative father mother son daughter brother sister spouse wife husband baby infant toddler elder senator mayor governor minister executive trader broker hacker poacher robber burglar thief kidnapper killer murderer shooter jihadist extremist separatist insurgent commando paramilitary peacekeeper conscript recruit reservist firefighter medic rescuer deputy trooper detective investigator spy informant associate ally aide contractor engineer technician labourer laborer cleaner builder'
  ).split(' '),
);

/** Heads of noun phrases that are stopped and held without being people, and those that only sound like people. Singular. */
export const NO_PEOPLE: ReadonlySet<string> = new Set(
  (
    'shipment vehicle ship vessel boat truck lorry van container package parcel plane aircraft jet flight car bus train tanker freighter trawler ferry cruiser trailer helicopter motorcycle ' +
    'cargo consignment load item article product document passport phone computer weapon dog cat animal bird horse letter paper number order counter poster sticker server printer banner ' +
    'time day night morning afternoon evening week weekend month year hour minute season occasion place country nation state city town county province region district village site location house home building property apartment ' +
    'charge count case warrant raid operation protest demonstration rally event attempt percent allegation offense offence crime complaint thing game piece part link'
  ).split(' '),
);
