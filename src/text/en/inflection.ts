/** The base forms of English nouns and verbs, as far as figures need them. */

const NOUNS = new Map<string, string>(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    teeth: 'tooth',
    geese: 'goose',
    mice: 'mouse',
    lives: 'life',
    knives: 'knife',
    wives: 'wife',
    thieves: 'thief',
    leaves: 'leaf',
    halves: 'half',
    wolves: 'wolf',
    shelves: 'shelf',
    loaves: 'loaf',
    calves: 'calf',
    oxen: 'ox',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    analyses: 'analysis',
    crises: 'crisis',
    policemen: 'policeman',
    policewomen: 'policewoman',
    servicemen: 'serviceman',
    gunmen: 'gunman',
    firemen: 'fireman',
    fishermen: 'fisherman',
    congressmen: 'congressman',
    lawmen: 'lawman',
    guardsmen: 'guardsman',
    businessmen: 'businessman',
    spokesmen: 'spokesman',
    persons: 'person',
    buses: 'bus',
    gases: 'gas',
    viruses: 'virus',
    movies: 'movie',
    cookies: 'cookie',
    ties: 'tie',
    pies: 'pie',
    lies: 'lie',
    zombies: 'zombie',
    selfies: 'selfie',
    rookies: 'rookie',
    birdies: 'birdie',
    bogies: 'bogie',
    calories: 'calorie',
    brownies: 'brownie',
    veggies: 'veggie',
    smoothies: 'smoothie',
    hoodies: 'hoodie',
    prairies: 'prairie',
    sorties: 'sortie',
    genies: 'genie',
    foodies: 'foodie',
    goalies: 'goalie',
    bookies: 'bookie',
    hippies: 'hippie',
    junkies: 'junkie',
    newbies: 'newbie',
    aunties: 'auntie',
    oldies: 'oldie',
    eyries: 'eyrie',
    heroes: 'hero',
    potatoes: 'potato',
    tomatoes: 'tomato',
    volcanoes: 'volcano',
    tornadoes: 'tornado',
    mosquitoes: 'mosquito',
    echoes: 'echo',
    axes: 'axis',
    indices: 'index',
    matrices: 'matrix',
    bacteria: 'bacterium',
    alumni: 'alumnus',
    cacti: 'cactus',
    fungi: 'fungus',
    stimuli: 'stimulus',
    houses: 'house',
    cases: 'case',
    purchases: 'purchase',
    licenses: 'license',
    diseases: 'disease',
    horses: 'horse',
    nurses: 'nurse',
    courses: 'course',
    doses: 'dose',
    increases: 'increase',
    decreases: 'decrease',
    releases: 'release',
    purses: 'purse',
    bases: 'base',
    phases: 'phase',
    expenses: 'expense',
    caches: 'cache',
    aches: 'ache',
    avalanches: 'avalanche',
    axles: 'axle',
    causes: 'cause',
    clauses: 'clause',
    responses: 'response',
    universes: 'universe',
  }),
);
const SAME = new Set(
  'series species means headquarters news series police people staff cattle sheep deer fish aircraft spacecraft offspring gas bus lens tennis athletics physics politics mathematics economics barracks crossroads gallows innings swiss data media'.split(
    ' ',
  ),
);

/** A noun in the singular: "tablets" → "tablet". Case of the input is kept where nothing changes. */
export function singular(noun: string): string {
  const lower = noun.toLowerCase();
  if (SAME.has(lower)) return noun;
  const irregular = NOUNS.get(lower);
  if (irregular !== undefined) return irregular;
  if (/(?:ss|us|is)$/.test(lower) || lower.length < 4) return noun;
  if (/[^aeiou]ies$/.test(lower)) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(lower)) return noun.slice(0, -2);
  if (lower.endsWith('s')) return noun.slice(0, -1);
  return noun;
}

/** An adjective without its superlative ending: "proudest" → "proud", "busiest" → "busy". */
export function positive(adjective: string): string {
  if (!/[^aeou]est$/.test(adjective) || adjective.length < 6) return adjective;
  const stem = adjective.slice(0, -3);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/(?<twin>[bdgmnpt])\k<twin>$/.test(stem)) return stem.slice(0, -1);
  return /(?:rg|fe|saf|lat|nic|fin|wis|clos|larg|strang|simpl|pur|rar|sur|brav|wid)$/.test(stem) ? `${stem}e` : stem;
}

/** Past forms that no rule gives. */
const VERBS = new Map<string, string>(
  Object.entries({
    fell: 'fall',
    fallen: 'fall',
    rose: 'rise',
    risen: 'rise',
    grew: 'grow',
    grown: 'grow',
    lost: 'lose',
    shed: 'shed',
    cut: 'cut',
    slid: 'slide',
    sank: 'sink',
    sunk: 'sink',
    shrank: 'shrink',
    shrunk: 'shrink',
    found: 'find',
    sent: 'send',
    sought: 'seek',
    meant: 'mean',
    died: 'die',
    dies: 'die',
    dying: 'die',
    held: 'hold',
    caught: 'catch',
    took: 'take',
    taken: 'take',
    made: 'make',
    gave: 'give',
    given: 'give',
    got: 'get',
    went: 'go',
    gone: 'go',
    came: 'come',
    shot: 'shoot',
    slain: 'slay',
    slew: 'slay',
    sold: 'sell',
    bought: 'buy',
    paid: 'pay',
    said: 'say',
    told: 'tell',
    led: 'lead',
    brought: 'bring',
    flew: 'fly',
    flown: 'fly',
    put: 'put',
    hid: 'hide',
    hidden: 'hide',
    dug: 'dig',
    drew: 'draw',
    drawn: 'draw',
    spent: 'spend',
    kept: 'keep',
    left: 'leave',
    was: 'be',
    were: 'be',
    is: 'be',
    are: 'be',
    been: 'be',
    be: 'be',
    am: 'be',
    being: 'be',
    has: 'have',
    had: 'have',
    having: 'have',
    did: 'do',
    does: 'do',
    done: 'do',
    climbed: 'climb',
    busted: 'bust',
    nabbed: 'nab',
    netted: 'net',
    impounded: 'impound',
    shipped: 'ship',
    dropped: 'drop',
    dropping: 'drop',
    dipped: 'dip',
    dipping: 'dip',
    slipped: 'slip',
    slipping: 'slip',
    trimmed: 'trim',
    trimming: 'trim',
    planned: 'plan',
    jailed: 'jail',
    killed: 'kill',
    killing: 'kill',
    kills: 'kill',
    falling: 'fall',
    selling: 'sell',
    adding: 'add',
    added: 'add',
    passed: 'pass',
    sentenced: 'sentence',
    stepped: 'step',
    topped: 'top',
    hit: 'hit',
    hitting: 'hit',
    cutting: 'cut',
    shedding: 'shed',
    netting: 'net',
    nabbing: 'nab',
    recovered: 'recover',
    discovered: 'discover',
    lowered: 'lower',
    surrendered: 'surrender',
    handed: 'hand',
    expelled: 'expel',
    tied: 'tie',
    lied: 'lie',
    swelled: 'swell',
    freed: 'free',
    kidnapped: 'kidnap',
    swollen: 'swell',
    pulled: 'pull',
    pared: 'pare',
    lay: 'lie',
    sinking: 'sink',
    hauled: 'haul',
    rounded: 'round',
    shipping: 'ship',
    swung: 'swing',
    spun: 'spin',
    rode: 'ride',
    sped: 'speed',
    froze: 'freeze',
    frozen: 'freeze',
    transferred: 'transfer',
    admitted: 'admit',
    committed: 'commit',
    murdered: 'murder',
    massacred: 'massacre',
    perished: 'perish',
    beheaded: 'behead',
    drowned: 'drown',
    mobilized: 'mobilize',
  }),
);

/** A verb's base form, good enough to look it up in a table: "seizing", "seized", "seizes" → "seize". */
export function verbBase(verb: string): string {
  const lower = verb.toLowerCase();
  const irregular = VERBS.get(lower);
  if (irregular !== undefined) return irregular;
  const stem = lower.endsWith('ies') && lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.replace(/ied$/, 'y');
  if (stem !== lower) return stem;
  if (/(?:ches|shes|sses|xes|zzes)$/.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith('s') && !lower.endsWith('ss')) return lower.slice(0, -1);
  const cut = lower.endsWith('ing') ? lower.slice(0, -3) : lower.endsWith('ed') ? lower.slice(0, -2) : null;
  if (cut === null || cut.length < 2) return lower;
  if (
    /(?:[iu]z|[cgsvu]|at|[oa]d|id|ur|ir|ar|im|um|in|ib|ik|[aou]k|bl|pl|gl|tl|dl|ys|yz|ut|it|ot|et|on|or|as|os|op|ap|ip|ed|ag|ang|ng)$/.test(
      cut,
    ) &&
    E_VERBS.has(`${cut}e`)
  )
    return `${cut}e`;
  if (/([bdgmnprt])\1$/.test(cut)) return cut.slice(0, -1);
  return cut;
}

/** Verbs that end in -e among those the tables know. */
const E_VERBS = new Set(
  (
    'seize confiscate sentence increase decrease rise decline reduce raise surge plunge tumble advance ease improve capture detain arrange lose ' +
    'slide close decrease double hike lose shave trade move hire fire execute incarcerate receive serve face charge indict extradite deploy mobilize mobilise ' +
    'repatriate lease shuttle dispatch release rescue declare make take give have be exclude include produce require continue dive surpass eliminate file ' +
    'consume store save smuggle hide remove locate schedule place leave live use smoke outpace exceed die stage accuse blame describe trace inflate deflate ' +
    'escalate accelerate moderate fluctuate retrieve relocate inspire acquire compromise separate pledge donate contribute generate estimate value price ' +
    'authorize authorise station subdue cease strangle injure cause handcuff collapse relieve range bounce nose edge wipe swipe pare scale dodge undertake ' +
    'suffocate asphyxiate assassinate decapitate electrocute incinerate eradicate activate incarcerate massacre ' +
    'displace evacuate damage vandalize hospitalize hospitalise rescue ' +
    'impose dominate mine telephone fine probe arrive announce uncase unearth televise prise drive strike nationalise nationalize freeze'
  ).split(' '),
);
