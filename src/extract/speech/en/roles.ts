/**
 * Titles, offices and other words for people, organisations' words and what else tells a name's kind; written down from
 * general knowledge.
 */

import { split } from '../../../text/split.ts';

/** Courtesy titles with the gender they give. */
export const COURTESY: ReadonlyMap<string, 'male' | 'female' | null> = new Map<string, 'male' | 'female' | null>([
  ['mr', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['madam', 'female'],
  ['mme', 'female'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['lady', 'female'],
  ['dame', 'female'],
  ['dr', null],
  ['prof', null],
  ['sr', 'male'],
  ['sra', 'female'],
  ['señor', 'male'],
  ['señora', 'female'],
  ['doña', 'female'],
  ['king', 'male'],
  ['queen', 'female'],
  ['prince', 'male'],
  ['princess', 'female'],
  ['pope', 'male'],
  ['father', 'male'],
  ['brother', 'male'],
  ['sister', 'female'],
  ['congressman', 'male'],
  ['congresswoman', 'female'],
  ['assemblyman', 'male'],
  ['assemblywoman', 'female'],
  ['councilman', 'male'],
  ['councilwoman', 'female'],
  ['chairwoman', 'female'],
  ['spokeswoman', 'female'],
  ['businesswoman', 'female'],
  ['businessman', 'male'],
  ['ayatollah', 'male'],
  ['imam', 'male'],
  ['sheikh', 'male'],
  ['sultan', 'male'],
  ['emir', 'male'],
  ['archbishop', 'male'],
  ['cardinal', 'male'],
]);

/** Titles as they stand before a name, lower case without the full stop. */
export const TITLES: ReadonlySet<string> = new Set([
  ...COURTESY.keys(),
  ...split(`
    sen sens rep reps gov govs gen lt col sgt maj capt cmdr adm cpl pvt pfc det insp supt hon amb atty rev fr st pres
    president senator representative governor general lieutenant colonel sergeant major captain commander admiral corporal private detective inspector
    superintendent ambassador attorney reverend minister chancellor premier secretary undersecretary treasurer comptroller speaker chairman chairperson chair
    judge justice magistrate sheriff mayor alderman commissioner director chief officer deputy dean professor doctor pastor bishop rabbi archbishop cardinal
    delegate lawmaker leader whip candidate nominee president-elect ex-president ex-gov congresswoman congressman councilor councillor
    spokesman spokeswoman spokesperson aide adviser advisor strategist consultant analyst anchor host reporter correspondent columnist author actor actress
    singer rapper director producer comedian activist lawyer economist historian scientist physician surgeon nurse teacher coach quarterback
    journalist novelist filmmaker commentator pundit biographer blogger entrepreneur psychologist
    executive ceo cfo coo founder co-founder owner publisher editor moderator pollster operative manager spokesmen rival challenger incumbent frontrunner
    front-runner billionaire mogul tycoon businessman businesswoman celebrity veteran democrat republican independent libertarian
  `),
]);

/** Nouns for a person, so that "the senator", "a spokesman for …", "one aide" is somebody. Singular; plurals by rule. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  split(`
    accountant activist actor actress administrator admiral adviser advisor advocate agent aide aid alderman ally ambassador analyst anchor anchorman anchorwoman
    announcer apologist apprentice archbishop architect artist assemblyman assemblywoman assistant associate astronaut athlete attendee attorney aunt author baker banker
    barber bartender believer bidder billionaire biographer bishop blogger boss boy boyfriend brother builder businessman businesswoman buyer caller
    campaigner candidate captain cardinal caregiver celebrity chair chairman chairperson chairwoman challenger chancellor chef chief child citizen
    clergyman cleric clerk client coach co-author co-chair co-chairman co-founder co-host colleague collector colonel columnist comedian comic commander commentator
    commissioner companion comptroller conductor confidant congressman congresswoman conservative consultant contender contractor contributor co-sponsor
    coordinator cop correspondent councilman councilor councilwoman counsel counselor counterpart cousin critic customer dad daughter dealer dean defendant defender
    delegate demonstrator democrat dentist deputy descendant designer detective developer diplomat director doctor donor driver
    economist editor educator elector employee employer engineer entertainer entrepreneur envoy evangelist ex-boyfriend ex-husband ex-wife executive expert
    farmer father fellow fighter filmmaker financier firefighter fisherman founder friend front-runner frontrunner fundraiser general girl girlfriend
    governor grandfather grandmother grandson granddaughter guard guest guitarist gunman head historian hopeful host hostage housewife husband imam immigrant
    incumbent independent individual insider inspector instructor investigator investor jew journalist judge juror justice keeper kid king lady
    landlord laborer lawmaker lawyer leader lecturer legend legislator liberal libertarian librarian lieutenant loyalist magistrate magnate man manager marine
    mayor mechanic mediator medic member mentor merchant migrant millionaire miner minister moderator mogul mom monk mother mourner musician narrator nationalist
    native negotiator neighbor neighbour nephew niece nominee novelist nun nurse observer officer official officeholder onlooker operative operator opponent
    organizer owner painter parent parishioner participant partner passenger passerby pastor patient patriarch patriot pediatrician person philosopher photographer
    physician physicist pilot pioneer player plaintiff planner playwright poet policeman policymaker politician pollster pope premier presenter president
    president-elect priest prime-minister prince princess principal prisoner producer professor programmer progressive promoter prosecutor protester protestor
    provost psychiatrist psychologist publicist publisher pundit quarterback queen rabbi rancher rapper reader real-estate realtor receptionist
    recipient refugee relative repairman reporter representative republican rescuer researcher resident respondent retiree reverend reviewer rival
    runner sailor salesman scholar scientist screenwriter secretary senator sergeant server sheriff shopper sibling singer sister socialist sociologist soldier
    solicitor son source speaker specialist spectator speechwriter spokesman spokeswoman spokesperson sponsor staffer standard-bearer star stepfather strategist student
    superintendent supervisor supporter surgeon surrogate survivor suspect sympathizer teacher technician teenager tenant theologian therapist tourist trader
    trainer translator treasurer trucker trustee tycoon uncle undersecretary user veteran vice-president victim viewer villager visitor volunteer voter waiter waitress
    warden whip widow widower wife winner witness woman worker writer youngster chairmen insurgent moderate centrist hawk partisan operative candidate
    someone somebody everybody everyone anyone person duo trio couple pair
  `),
);

/** Nouns for a group of people: their words have no single speaker. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  split(`
    people men women children police audience crowd public staff team campaign committee commission council court panel jury board company firm agency
    department ministry government administration office group organization organisation association union coalition party camp
    newspaper paper magazine network station channel outlet publication tabloid media press news-agency service institute foundation university
    community faithful family parents authorities clergy bank bureau white-house embassy kremlin house senate congress parliament
    website site super-pac pac nonprofit think-tank industry caucus delegation legislature conference organizers others
  `),
);

/** Words that make a capitalised run an organisation, a place or a thing. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  split(`
    academy act action administration affairs agency airlines airport alliance amendment america american americans arena army associates association atlantic authority avenue
    bank bay beach beacon bill board boulevard bridge broadcasting brothers bureau cabinet cable campaign capitol caucus center centers centre chamber channel chronicle church
    city class clinic club coalition coast college command commerce commission committee communications community companies company conference congress congressional
    constitution convention convention's corp corporation corps council county court courier creek daily debate defense defence democracy democratic democrats department depot development
    digest directorate district division dispatch east economic editorial education election elections electric embassy enforcement enquirer enterprise enterprises estate examiner
    exchange express fair federal federation festival field financial fire force forces forest forum foundation free freedom fund gallery gazette globe golf government group guard guardian hall
    headquarters health herald heights highway hill hospital hotel house immigration inc independent industries initiative inquirer inn institute institution insurance intelligence
    international investigation island islands journal justice labor labour lake law league ledger legal legion legislature liberty library life lines llc lp ltd magazine market markets media memorial mercury
    ministry monument motors mountain museum national nation nations navy network networks news newspaper newspapers northwest oil office order organization organisation pac park parliament partners
    party patriots peace plan planned plaza poll polls post power press primary program project public publishing radio railroad record register relations republic republican republicans reporter
    research reserve resort resources review river road room rights school schools science sciences sea senate sentinel service services show society solutions square stadium star state states station
    store street strategies studies studio studios summit sun super supreme survey system systems tea team technologies technology telegraph telegram television temple theater theatre times today tower towers trade transit
    transportation treasury treaty tribune trust tv unit union united university valley veterans village voice wall war way weekly week west white wire workers works world york zone
    agencia banco cámara comisión congreso consejo corte diario empresa estado federación fundación gobierno instituto ministerio mundo nacional país partido policía prensa senado sindicato tribunal
    universidad universal
  `),
);

/** Words that the name of a body ends in, or goes on with "of" or "for". */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  split(`
    academy administration agency alliance association authority board bureau center centre coalition college commission committee council department
    directorate division federation foundation fund institute institution ministry office organization organisation registry service society
    trust union university
  `),
);

/** Where a body prints its own words. */
export const SITE_NOUNS: ReadonlySet<string> = new Set(split('website site page account'));

/** Publications, agencies and broadcasters are sources of their own: "The Gazette reported". */
export const PUBLICATION_WORDS: ReadonlySet<string> = new Set(
  split(`
    advocate beacon blade bulletin chronicle citizen courant courier daily democrat digest dispatch enquirer examiner express free-press gazette globe guardian
    herald independent inquirer intelligencer journal ledger magazine mail mercury mirror monitor news newspaper observer post press record register reporter
    republic review sentinel standard star sun telegram telegraph times tribune wire world weekly reuters bloomberg politico breitbart slate salon vox axios mediaite buzzfeed
    cnn msnbc nbc abc cbs fox bbc npr pbs ap afp c-span upi tass xinhua efe univision telemundo newsmax quartz vice gawker newsweek time forbes fortune atlantic economist
    país mundo vanguardia universal reforma jornada
  `),
);

/** Capitalised words that are no part of a person's name though they stand where one could. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  split(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    christmas easter thanksgiving ramadan hanukkah halloween
    american americans british english french german russian chinese japanese mexican canadian israeli iranian iraqi syrian turkish indian pakistani afghan
    korean vietnamese cuban spanish italian greek polish ukrainian egyptian saudi arab arabs african europe european asian latino latina latinos hispanic hispanics
    muslim muslims islam islamic islamist christian christians jew jews jewish catholic catholics protestant evangelical evangelicals mormon hindu buddhist sikh
    democrat democrats democratic republican republicans gop libertarian conservative conservatives liberal liberals socialist communist marxist progressive
    progressives independents tory tories nazi nazis black blacks white whites asians europeans mexicans russians germans brits britons canadians israelis palestinians palestinian
    syrians iranians afghans cubans koreans chinese texan texans californian californians floridian iowan iowans virginian yorker yorkers ohioans southerner
    house senate congress parliament pentagon kremlin capitol oval internet web twitter facebook instagram youtube google god bible constitution
    english obamacare medicare medicaid brexit nato isis isil eu un us usa uk u.s u.k u.n u.s.a d.c tv am pm ceo pac id pr dna hiv aids ok i.d n.h n.j n.y n.c s.c r.i n.m n.d s.d l.a w.va
    north south east west northern southern eastern western central
    et est pt pst edt a.m p.m i ii iii iv
  `),
);

/** Places whose name often stands before a title or alone: countries, states, big cities. Single words, lower case. */
export const PLACES: ReadonlySet<string> = new Set(
  split(`
    afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia botswana brazil bulgaria
    burma cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus denmark ecuador egypt england eritrea estonia ethiopia
    finland france gaza georgia germany ghana greece guatemala guinea haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan
    kazakhstan kenya korea kosovo kuwait laos latvia lebanon liberia libya lithuania luxembourg macedonia madagascar malaysia mali malta mexico moldova mongolia montenegro morocco
    mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania
    russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey
    uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe crimea
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
    massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia
    wisconsin wyoming carolina dakota hampshire jersey
    athens atlanta austin baghdad baltimore bangkok barcelona beijing beirut benghazi berlin bogota boston brooklyn brussels budapest buenos-aires cairo caracas charlotte chicago cincinnati
    cleveland columbus dallas damascus delhi denver detroit dubai dublin frankfurt geneva guadalajara hanoi havana helsinki hiroshima hollywood houston indianapolis istanbul jakarta jerusalem
    johannesburg kabul kiev kyiv lima lisbon london louisville madrid manhattan manila memphis miami milan milwaukee minneapolis monterrey montreal moscow mumbai munich nashville
    orlando oslo ottawa paris philadelphia phoenix pittsburgh portland prague pyongyang quebec queens raleigh richmond riyadh rome sacramento seattle seoul shanghai
    stockholm sydney tehran tijuana tokyo toronto tripoli tucson vatican vienna warsaw washington wuhan zurich bronx ferguson flint hamptons
    africa america asia europe antarctica
  `),
);

/** Small words that join the parts of one name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  split('de del della der den des di da do dos du el al bin ibn ben von van la le los las y e st zu ter ten'),
);

/** Words that begin sentences with a capital and are no names. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  split(`
    a an the and or but nor so yet for if then than that this these those there here it its he she they we you i him her his their our my your us them me who whom whose which what when where why how
    in on at by to of from with without within into onto over under about above below after before since until till during between among amid against along across around behind beside besides beyond
    near off out up down through throughout toward towards upon via per as like unlike despite except because although though while whereas unless whether once
    not no yes never ever always also too very just only even still already again almost quite rather more most less least much many few several some any all each every both either neither
    other another such same own one two three four five six seven eight nine ten first second third last next new old good great big long little own
    is are was were be been being am has have had do does did will would can could may might must shall should let lets let's
    now today tomorrow yesterday tonight recently earlier later soon meanwhile however moreover furthermore nevertheless nonetheless instead indeed perhaps maybe otherwise therefore thus hence finally
    asked speaking following according citing given based regarding concerning including considering responding referring noting adding saying calling
    el la los las un una unos unas y o pero si no que en de con por para según sin sobre entre desde hasta cuando como ella ellos
    thank thanks please well oh okay ok hello hi hey wow sorry look listen see read watch follow click share sign get go come make take
    what's that's it's he's she's they're we're i'm you're don't doesn't didn't isn't aren't wasn't won't can't there's here's who's i've i'll we've we'll they've you've
    just both people nobody nothing something someone everyone everybody anything anyone none
  `),
);

/** Units that close a full name. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'jr.', 'sr.', 'esq']);

/** Relations that tell a gender: "her husband", "his mother", "the congresswoman". */
export const NOUN_GENDER: ReadonlyMap<string, 'male' | 'female'> = new Map<string, 'male' | 'female'>([
  ...split(
    'husband father dad son brother grandfather grandson uncle nephew boyfriend ex-husband widower stepfather man boy gentleman king prince chairman spokesman congressman councilman assemblyman businessman salesman policeman anchorman clergyman actor gunman waiter',
  ).map((noun): [string, 'male'] => [noun, 'male']),
  ...split(
    'wife mother mom daughter sister grandmother granddaughter aunt niece girlfriend ex-wife widow woman girl lady queen princess chairwoman spokeswoman congresswoman councilwoman assemblywoman businesswoman anchorwoman actress waitress nun housewife',
  ).map((noun): [string, 'female'] => [noun, 'female']),
]);
