/**
 * Verbs and phrases that introduce what somebody said, written down from general knowledge (reporting verbs as grammars and
 * style guides list them). Forms are made by the rules of English spelling; irregular verbs carry theirs.
 */

import { split } from '../../../text/split.ts';

/** Verbs of speech proper: “…,” said she; they can stand before or after their subject. */
const SPEECH = split(`
  accuse acknowledge add admit advise affirm agree allege announce answer argue ask assert assure avow bark beg bellow
  boast brag bristle caution chant charge chide chime chuckle claim clarify comment complain concede conclude confess confide
  confirm contend continue correct counter cry declare decry demand demur deny explain exclaim exhort fume gripe grouse growl grumble gush
  implore inform inquire insist interject interrupt intone intimate jeer jest joke josh lament laugh lecture maintain marvel mention mock moan murmur muse
  mutter note object observe offer opine order persist plead pledge point posit post pray predict press proclaim promise pronounce propose
  protest proffer query question quip rage rail rant read reaffirm reason reassure recall recite recollect recommend recount reflect reiterate
  rejoin relate remark remember remind repeat reply report request resolve respond retort reveal roar scoff scold scream
  shout shriek sigh snap snarl sneer sniff snort sob speculate spout stammer state stipulate stress stutter suggest summarize surmise swear taunt
  testify thunder tease tout trumpet tweet retweet urge utter venture vow volunteer wail warn whine whisper whoop wonder worry yell
  summarise emphasize emphasise theorize theorise apologize apologise sermonize editorialize editorialise criticize criticise underscore underline
  snipe crow gasp hiss coo croon drawl enthuse hedge effuse pontificate prophesy quibble rhapsodize ruminate scrawl shrug smirk snicker sputter
  splutter squeal vent whimper yelp gloat concur heckle hypothesize parry prod react
  blurt bemoan bluster deadpan wisecrack instruct blog text email message mumble
`);

/** Verbs that carry a quotation but need its subject in front: "called it “…”", "dismissed the report as “…”". */
const FRAMING = split(`
  address advertise appeal applaud assail attack attest attribute authorize back bash believe bill blame blast brand call castigate celebrate challenge
  characterize characterise cheer cite classify coin commend compare condemn congratulate consider credit critique deem deflect denounce depict deride
  describe detail disclose discuss dismiss dispute doubt dub echo elaborate endorse entitle envision estimate evoke express
  fault favor figure fire gesture hail highlight hint imagine imply indicate introduce invoke issue invite joke judge knock label
  liken list loathe name narrate nickname oppose outline paint paraphrase parody phrase pitch portray
  praise preach present proclaim profess promote push quote rate rebuke rebut recognize recognise refer refuse regard reject release remark
  represent repudiate retell ridicule rip salute scorn scribble signal slam slug spell stereotype suspect sum support
  telegraph term tell thank title title threaten title toast trash treat unveil view voice welcome wish
  conclude declare find point send publish print broadcast caption inscribe sign sing advocate mandate rule state require reference regale ratchet
  react criticize repeat applaud acknowledge ask guarantee credit complain pose defend
`);

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'say says said saying',
  tell: 'tell tells told telling',
  write: 'write writes wrote written writing',
  think: 'think thinks thought thinking',
  speak: 'speak speaks spoke spoken speaking',
  swear: 'swear swears swore sworn swearing',
  read: 'read reads reading',
  sing: 'sing sings sang sung singing',
  find: 'find finds found finding',
  send: 'send sends sent sending',
  put: 'put puts putting',
  go: 'goes went',
  feel: 'feel feels felt feeling',
  hold: 'hold holds held holding',
  begin: 'begin begins began beginning',
  hit: 'hit hits hitting',
  shoot: 'shoot shoots shot shooting',
  overhear: 'overhear overheard',
  hear: 'hear hears heard hearing',
  foretell: 'foretold',
  retell: 'retell retold',
  mean: 'mean means meant meaning',
  know: 'know knows knew known knowing',
  see: 'see sees saw seen seeing',
  draw: 'draw draws drew drawing',
  give: 'give gives gave given giving',
  make: 'make makes made making',
  take: 'take takes took taken taking',
  use: 'use uses used using',
  lay: 'lay lays laid laying',
  throw: 'throw throws threw thrown throwing',
  fight: 'fight fought',
  lead: 'lead led',
  come: 'come came',
};
const IRREGULAR_SPEECH = new Set(['say', 'tell', 'write', 'swear', 'read', 'think', 'sing']);

/** A verb that doubles its last letter: "quip" → "quipped". */
const DOUBLING = new Set(
  split(
    'admit beg brag chat concur confer demur infer quip rebut refer regret slam slug snap sob spot strut sum dub bet plan hit tip rap rip knit hum pen',
  ),
);

/** The forms of an English verb: base, third person, past, -ing. */
export function inflect(base: string): readonly string[] {
  const irregular = IRREGULAR[base];
  if (irregular !== undefined) return irregular.split(' ');
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  const third = /(?:[sxz]|sh|ch)$/.test(base) ? `${base}es` : `${base}s`;
  const stem = DOUBLING.has(base) ? base + base.slice(-1) : base;
  return [base, third, `${stem}ed`, `${stem}ing`];
}

const inflectAll = (bases: readonly string[]): string[] => bases.flatMap((base) => [...inflect(base)]);

/** Verbs that may stand before their subject: “…,” said Ms. Doe. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set([
  ...inflectAll(SPEECH),
  ...[...IRREGULAR_SPEECH].flatMap((base) => [...inflect(base)]),
]);

/**
 * What people do with face and voice: “Why?” she sobbed. Behind a quotation that is over they tell what somebody did: “It is
 * lost.” His father sobbed.
 */
export const GESTURES: ReadonlySet<string> = new Set(
  inflectAll(
    split(`
      bark bellow boast bristle chuckle cry fume gasp giggle groan growl grumble grouse gush hiss howl jeer laugh moan mock mumble murmur
      rage rail rant roar scoff scream shout shriek shrug sigh smirk snap snarl sneer snicker sniff snort sob splutter sputter squeal
      thunder vent wail whimper whine whisper whoop yell yelp
    `),
  ),
);

/** Every verb that can bring a quotation. */
export const CUE_VERBS: ReadonlySet<string> = new Set([...SPEECH_VERBS, ...inflectAll(FRAMING)]);

/** Forms that are nouns as often as verbs; verbs only behind "to", "would", "they" … */
export const BASE_FORMS: ReadonlySet<string> = new Set(
  [...SPEECH, ...FRAMING, 'say', 'tell', 'write', 'think', 'know', 'mean', 'feel', 'hold'].filter(
    (base) => !['read', 'put'].includes(base),
  ),
);

/** Third persons that are plural nouns as often: "reports", "points", "claims". */
export const NOUN_FORMS: ReadonlySet<string> = new Set(
  split(`
    points states issues notes claims reports calls messages comments estimates promises rates names charges complaints details directs doubts echoes
    emails texts blogs orders offers pledges questions requests remarks signals tests tweets vows warnings views voices wishes hints lists labels likens
    releases rules references supports terms toasts titles treats attacks appeals answers demands focuses faults favors figures fires knocks
    quotes rants reviews screams sighs speculates stresses accounts cites credits judges jokes lectures laments mentions objects pushes rips
    salutes slams slugs stereotypes cheers challenges compares prints backs bets hits makes takes uses lays
  `),
);

/** The commonest cues: sure signs of speech even where little else speaks for it. */
export const PLAIN_CUES: ReadonlySet<string> = new Set(
  split(`
    said says say saying told tells tell telling wrote writes writing added adds adding asked asks asking tweeted tweets tweeting explained explains
    continued continues replied replies responded responds declared declares stated states stating noted notes argued argues insisted insists
    concluded
  `),
);

/** Cues of statements without quotation marks: "she said that …", "he confirmed …". */
export const REPORTING_CUES: ReadonlySet<string> = new Set([
  ...inflectAll(
    split(`
      acknowledge add admit affirm allege announce argue assert assure claim clarify complain concede conclude confirm contend declare deny disclose
      emphasize estimate explain indicate insist maintain mention note pledge predict promise propose reaffirm recall reiterate remark repeat
      reply report respond reveal say state stress suggest swear tell testify tweet urge vow warn write stipulate caution
    `),
  ).filter((form) => !form.endsWith('ing')),
]);

const finite = (bases: string): ReadonlySet<string> =>
  new Set(inflectAll(split(bases)).filter((form) => !form.endsWith('ing')));

/** Verbs that bind who says them: "promised to mend it". */
export const COMMITTING_CUES: ReadonlySet<string> = finite('promise pledge vow threaten swear');

/** Verbs that turn down what others said: "rejected the claim that it was late". */
export const REJECTING_CUES: ReadonlySet<string> = finite('reject dismiss dispute deny refute rebut');

/** Words after a reporting verb that begin what was said. */
export const COMPLEMENT_WORDS: ReadonlySet<string> = new Set(
  split('that he she it they there we the his her their its if whether'),
);

/** Everyday irregular pasts and verbs that are no cues: they tell a clause from a bare noun; "era" and "son" end a name like them. */
export const OTHER_VERBS: ReadonlySet<string> = new Set(
  split(`
    is are was were am be been being 's has have had having does do did will would can could may might must shall should won't wouldn't can't couldn't didn't
    doesn't don't isn't wasn't aren't weren't hasn't haven't hadn't became become becomes began begins came comes went goes got gets gave gives
    took takes made makes kept keeps left leaves lost loses met meets paid pays put puts ran runs rose rises sat sits saw sees sent sends
    set sets shot showed shows slept sold spent stood stands struck taught threw tore wore won wins fell falls felt feels flew fought
    found finds forgot froze grew grows heard hears held holds hit hits hurt knew knows laid led leads lay let lets lent bought brought built broke caught
    chose chooses cut cuts dealt drew drove ate drank sank sang spoke speaks stuck stole swept swung swam thought thinks understood understands woke
    seems looks wants needs plans hopes tries likes loves hates thinks believes lives works serves plays helps appears remains faces says backs leads
    era son
  `),
);

/** Words that may stand between a subject and its verb. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  split(`
    has have had having is was were are been be being will would could can may might must should did does do not never also then later now once again still
    just even only already often always sometimes soon ever since both all simply further too instead once reportedly allegedly apparently repeatedly
    's further thus therefore quickly recently himself herself themselves itself first next finally eventually went on goes going to
  `),
);

/** Nouns a quotation can be laid into: "Ms. Doe's words, “…”". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  split(`
    statement statements remark remarks comment comments word words speech tweet tweets message messages letter letters email emails e-mail e-mails memo memorandum post posts
    question questions answer answers reply response claim claims assertion phrase slogan line quote quotes argument suggestion declaration description
    warning promise pledge vow demand call accusation charge complaint joke criticism observation contention insistence belief view opinion op-ed
    column essay editorial article report story interview release testimony book memoir text caption headline sign note proposal plea boast
    insult attack rant mantra motto refrain advice verdict ruling opinion dissent lawsuit complaint filing affidavit
  `),
);

/** What has no mouth but carries its author's words: "the statement said", "her letter read". */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  split(`
    statement letter email e-mail memo memorandum tweet post message release note speech report article story book memoir column editorial op-ed essay
    ad advertisement commercial video caption headline sign banner poster website site page document documents filing lawsuit complaint suit ruling opinion
    order resolution bill law rule policy study poll survey analysis paper review text transcript emails tweets posts script invitation affidavit indictment
    decision petition notice motto slogan placard t-shirt hat shirt sticker blog readout announcement advisory bulletin guidance newsletter
  `),
);
