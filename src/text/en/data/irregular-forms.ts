/** Forms of English nouns and verbs that no ending tells. */

/** "man men, child children": base forms, each with the forms that are made of it; as a table from form to base. */
const formsOf = (entries: string): ReadonlyMap<string, string> =>
  new Map(
    entries.split(', ').flatMap((entry) => {
      const [base = '', ...forms] = entry.split(' ');
      return forms.map((form): [string, string] => [form, base]);
    }),
  );

/** Plurals of nouns. */
export const IRREGULAR_PLURALS = formsOf(
  'man men, woman women, child children, foot feet, tooth teeth, goose geese, mouse mice, life lives, knife knives, ' +
    'wife wives, thief thieves, leaf leaves, half halves, wolf wolves, shelf shelves, loaf loaves, calf calves, ' +
    'ox oxen, criterion criteria, phenomenon phenomena, analysis analyses, crisis crises, policeman policemen, ' +
    'policewoman policewomen, serviceman servicemen, gunman gunmen, fireman firemen, fisherman fishermen, ' +
    'congressman congressmen, lawman lawmen, guardsman guardsmen, businessman businessmen, spokesman spokesmen, ' +
    'bus buses, gas gases, virus viruses, movie movies, cookie cookies, tie ties, pie pies, lie lies, zombie zombies, ' +
    'selfie selfies, rookie rookies, birdie birdies, bogie bogies, calorie calories, brownie brownies, ' +
    'veggie veggies, smoothie smoothies, hoodie hoodies, prairie prairies, sortie sorties, genie genies, ' +
    'foodie foodies, goalie goalies, bookie bookies, hippie hippies, junkie junkies, newbie newbies, auntie aunties, ' +
    'oldie oldies, eyrie eyries, hero heroes, potato potatoes, tomato tomatoes, volcano volcanoes, tornado tornadoes, ' +
    'mosquito mosquitoes, echo echoes, axis axes, index indices, matrix matrices, bacterium bacteria, alumnus alumni, ' +
    'cactus cacti, fungus fungi, stimulus stimuli, cache caches, ache aches, avalanche avalanches',
);

/** Nouns in -s that are no plurals, or whose plural is no other word. */
export const SAME_IN_PLURAL: ReadonlySet<string> = new Set(
  (
    'series species means headquarters news lens athletics physics politics mathematics economics barracks ' +
    'crossroads gallows innings'
  ).split(' '),
);

/** Forms of verbs. */
export const IRREGULAR_VERB_FORMS = formsOf(
  'fall fell fallen, rise rose risen, grow grew grown, lose lost, shed shed, slide slid, sink sank sunk, ' +
    'shrink shrank shrunk, find found, send sent, seek sought, mean meant, die died dying, hold held, catch caught, ' +
    'take took taken, make made, give gave given, get got, go went gone, come came, shoot shot, slay slain slew, ' +
    'sell sold, buy bought, pay paid, say said, tell told, lead led, bring brought, fly flew flown, hide hid hidden, ' +
    'dig dug, draw drew drawn, spend spent, keep kept, leave left, be was were is are been am, have has had, ' +
    'do did does done, add adding added, expel expelled, tie tied, lie lied lay, free freed, swell swollen, ' +
    'flee fled, steal stole stolen, bite bit bitten, burn burnt, lend lent, win won, sweep swept, drive drove driven, ' +
    'strike struck stricken, swing swung, spin spun, ride rode, speed sped, freeze froze frozen, massacre massacred',
);

/** Verbs that end in -e among those the tables know. */
export const VERBS_IN_E: ReadonlySet<string> = new Set(
  (
    'seize confiscate sentence increase decrease rise decline reduce raise surge plunge tumble advance ease improve ' +
    'capture arrange lose slide close double hike shave trade move hire fire execute incarcerate receive serve face ' +
    'charge extradite mobilize mobilise repatriate lease shuttle release rescue declare make take give have produce ' +
    'require continue dive eliminate consume store save smuggle hide remove locate place leave live use smoke ' +
    'outpace stage accuse describe trace inflate deflate escalate accelerate moderate fluctuate retrieve relocate ' +
    'inspire acquire compromise separate pledge donate contribute generate estimate value price authorize authorise ' +
    'subdue cease strangle injure cause collapse relieve range bounce nose edge wipe swipe pare dodge undertake ' +
    'suffocate asphyxiate assassinate decapitate electrocute incinerate eradicate activate displace evacuate damage ' +
    'vandalize hospitalize hospitalise impose dominate mine telephone fine arrive announce uncase televise prise ' +
    'drive strike nationalise nationalize'
  ).split(' '),
);
