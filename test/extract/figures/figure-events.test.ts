import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../../src/extract/figures/figure.ts';
import { articleOf } from '../article-of.ts';

const eventsOf = (text: string, country = 'US') =>
  extractFigures(articleOf(text, { country }))
    .filter((figure) => figure.event !== null)
    .map(({ event, value, item, agent }) => [event, value, item, agent]);

describe('a seizure', () => {
  it.each<[string, unknown[]]>([
    ['Two tons of heroin bound for Malta were confiscated.', [['seizure', 2, 'heroin', null]]],
    [
      'Police said 900 ecstasy pills weighing 3 kg were confiscated.',
      [
        ['seizure', 900, 'ecstasy pills', 'Police'],
        ['seizure', 3, 'pills', 'Police'],
      ],
    ],
    ['The raid led to the recovery of 30 rifles.', [['seizure', 30, 'rifles', 'raid']]],
    ['Coast guards offloaded 800 pounds of cocaine.', [['seizure', 800, 'cocaine', 'Coast guards']]],
    [
      'Agents hauled in 80 kilos of hashish and $90,000 in cash.',
      [
        ['seizure', 80, 'hashish', 'Agents'],
        ['seizure', 90000, 'cash', 'Agents'],
      ],
    ],
    ['The 300-kilo haul of ketamine was shown to the press.', [['seizure', 300, 'ketamine', null]]],
    ['Officials hailed the interception of a 5-ton cocaine shipment.', [['seizure', 5, 'cocaine', 'Officials']]],
    ['Cash amounting to 4 million euros was confiscated.', [['seizure', 4_000_000, 'Cash', null]]],
    ['Marshals seized 3 billion dollars’ worth of ether.', [['seizure', 3e9, 'ether', 'Marshals']]],
    ['Agents had seized 50 bitcoin from his flat.', [['seizure', 50, 'bitcoin', 'Agents']]],
    ['Divers recovered 900 pounds of raw, wet hashish.', [['seizure', 900, 'wet hashish', 'Divers']]],
    ['The crates were stuffed with 40 kilos of khat.', [['seizure', 40, 'khat', null]]],
    ['The opium, which weighed 700 kilos, was seized on Sunday.', [['seizure', 700, 'opium', null]]],
    ['The court ordered the forfeiture of $2 million.', [['seizure', 2_000_000, 'cash', null]]],
    [
      'Peru reported 90 rifles seized last year, while Chile reported more than 30 in 2022, up from 12 in 2019.',
      [
        ['seizure', 90, 'rifles', 'Peru'],
        ['seizure', 30, 'rifles', 'Chile'],
        ['seizure', 12, 'rifles', 'Chile'],
      ],
    ],
    [
      'Twelve pistols, including two revolvers, were recovered by detectives.',
      [
        ['seizure', 12, 'pistols', 'detectives'],
        ['seizure', 2, 'revolvers', 'detectives'],
      ],
    ],
    ['Some 14 kilos of opium, enough for thousands of doses, were recovered.', [['seizure', 14, 'opium', null]]],
    [
      'Two tons of hashish, concealed in coconuts, were seized by Omani marines.',
      [['seizure', 2, 'hashish', 'Omani marines']],
    ],
    ['More than a ton of cocaine was found on board.', [['seizure', 1, 'cocaine', null]]],
    ['He was arrested with 11 pounds of heroin in his boot.', [['seizure', 11, 'heroin', null]]],
    ['A Leeds man was caught smuggling 58 pounds of meth.', [['seizure', 58, 'meth', null]]],
    ['The ketamine bust took 12,000 doses off the street.', [['seizure', 12000, 'doses', 'ketamine bust']]],
    ['The number of rifles seized by police topped 6,000.', [['seizure', 6000, 'rifles', 'police']]],
    ['An inquiry into 100 rifles seized in the search has begun.', [['seizure', 100, 'rifles', null]]],
    [
      'The sweep resulted in 35 arrests, 20 pistols and 3 kilos of crack cocaine.',
      [
        ['arrest', 35, 'arrests', null],
        ['seizure', 20, 'pistols', null],
        ['seizure', 3, 'crack cocaine', null],
      ],
    ],
    [
      'Police seized nearly 90 pounds of hashish, along with 12 rifles.',
      [
        ['seizure', 90, 'hashish', 'Police'],
        ['seizure', 12, 'rifles', 'Police'],
      ],
    ],
    [
      'Opium seizures rose to 90 kilos in 2021, up from 40 kilos the year before.',
      [
        ['seizure', 90, 'Opium', null],
        ['seizure', 40, 'Opium', null],
      ],
    ],
    ['He was carrying 2 kilos of opium when he was arrested.', [['seizure', 2, 'opium', null]]],
    ['The tug was hauling 5 tonnes of hashish when the navy intercepted it.', [['seizure', 5, 'hashish', 'navy']]],
  ])('is read from "%s"', (text, expected) => {
    expect(eventsOf(text, 'GB')).toEqual(expected);
  });

  it.each([
    'The company had net income of $3 million.',
    'Plans for net zero scenarios came from the agency.',
    'Patients who took the 5-milligram dose slept well.',
    'The two plants can be found near each other.',
    'Customs collected $80 billion in duties.',
    'His haul of 18 goals won the title.',
    'She found a ton of fun in it.',
    'Three warplanes were intercepted by the air force near Alaska.',
    'Two drives were thwarted by fumbles.',
    'The clerk was convicted on nine of 12 counts.',
    'The sailor sank seven baskets.',
    'It had 300 arrests for every 100,000 people.',
    'She bagged millions of dollars.',
    'The island saw 12 deaths per million people.',
    'The film’s worldwide haul of $40 million beat them all.',
    'Air defences intercepted 12 missiles.',
    'He won the $2 million prize and captured the title.',
  ])('is none of "%s"', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});

describe('deaths and arrests', () => {
  it.each<[string, unknown[]]>([
    ['Five hikers were found dead.', [['death', 5, 'hikers', null]]],
    [
      'The flood forced 800 people to flee, killing 30 and injuring 70.',
      [
        ['death', 30, 'people', 'flood'],
        ['other', 70, 'injured people', 'flood'],
      ],
    ],
    [
      'The storm displaced 9,000 people and killed 40.',
      [
        ['other', 9000, 'displaced people', 'storm'],
        ['death', 40, 'people', 'storm'],
      ],
    ],
    ['A man drove into a crowd, killing a nurse and leaving six others in hospital.', []],
    ['Gunmen shot dead 11 farmers.', [['death', 11, 'farmers', 'Gunmen']]],
    ['The number of people killed rose to 29.', [['death', 29, 'people', null]]],
    ['The dancer, who speaks six languages, was arrested.', []],
    ['The singer with two hats died in May.', []],
    ['The 240 guests who were taken there and her parents were killed.', []],
    ['Nine suspects were taken into custody.', [['arrest', 9, 'suspects', null]]],
    ['Officers stopped a van, arresting three men.', [['arrest', 3, 'men', 'Officers']]],
    ['The quake left 300 homeless.', [['other', 300, 'homeless people', null]]],
    ['Peru handed over 29 smugglers to Chile.', [['extradition', 29, 'smugglers', 'Peru']]],
    ['Prosecutors requested she be sentenced to 9 years in jail.', []],
    [
      'The ministry said 80 people were hurt, including 30 officers, and some 300 people were detained.',
      [
        ['other', 80, 'injured people', null],
        ['other', 30, 'officers', null],
        ['arrest', 300, 'people', 'ministry'],
      ],
    ],
    [
      'Seven men, including three clerks, were arrested.',
      [
        ['arrest', 7, 'men', null],
        ['arrest', 3, 'clerks', null],
      ],
    ],
    ['Seven of the 12 crew members died.', [['death', 7, 'crew members', null]]],
    ['Half of the 900 homes were destroyed.', []],
    ['Police named one of the five women killed in the flat.', [['death', 5, 'women', null]]],
    ['The town had 25 deaths per 100,000 people.', []],
    ['The murder rate stands at 8 this year.', []],
    ['The death toll climbed past 700 people.', [['death', 700, 'people', null]]],
    ['The flu has claimed the lives of 43 pupils.', [['death', 43, 'pupils', null]]],
    ['Rescuers recovered the bodies of 13 migrants.', [['death', 13, 'migrants', null]]],
    ['Eight bodies were pulled from the rubble.', [['death', 8, 'bodies', null]]],
    ['Ten people lost their lives.', [['death', 10, 'people', null]]],
    [
      'The shelling left two nurses dead and seven wounded.',
      [
        ['death', 2, 'nurses', null],
        ['other', 7, 'wounded people', null],
      ],
    ],
    ['Four hikers were missing on Monday.', [['other', 4, 'hikers', null]]],
    ['Gail finished the season with 60 kills and 37 digs.', []],
    ['The striker came off the injured list after nine games.', []],
    ['Guards detained a fan of two rival clubs.', []],
    ['There are two films about Ann Roe, who was arrested in May.', []],
    ['Editors sent over 12 letters to Congress.', []],
    ['Some 79 shoppers were arrested.', [['arrest', 79, 'shoppers', null]]],
    ['Officers were holding nine clerks for questioning.', []],
    ['Officers were holding nine spectators for questioning.', [['arrest', 9, 'spectators', 'Officers']]],
    ['Rebels were holding nine spectators hostage.', []],
    [
      'In all, 70 dealers were arrested and 150 flats were raided.',
      [
        ['arrest', 70, 'dealers', null],
        ['other', 150, 'flats', null],
      ],
    ],
    ['Troops raided 150 flats.', []],
    ['Officers fined 50 drivers and booked nine into jail.', [['arrest', 9, 'people', 'Officers']]],
    ['The crackdown put 600 dealers behind bars.', [['arrest', 600, 'dealers', 'crackdown']]],
    ['A man led 50 hikers up the hill.', []],
    ['Hooded men seized 20 tourists as hostages.', [['other', 20, 'tourists', 'Hooded men']]],
    [
      'A shooting left 19 pupils and two teachers dead.',
      [
        ['death', 19, 'pupils', null],
        ['death', 2, 'teachers', null],
      ],
    ],
    ['The death toll in Nice has exceeded 1,800.', [['death', 1800, 'deaths', null]]],
    ['Six clerks were among the dead.', [['death', 6, 'clerks', null]]],
    ['At least 90 pilgrims were trampled to death.', [['death', 90, 'pilgrims', null]]],
    ['Three people passed away overnight.', [['death', 3, 'people', null]]],
    ['About 400 hens across 12 farms have died.', [['death', 400, 'hens', null]]],
    ['So far 26 “armed bandits” have been killed.', [['death', 26, 'armed bandits', null]]],
    [
      'Dozens were hurt and thousands detained hours later.',
      [
        ['other', 12, 'injured people', null],
        ['arrest', 1000, 'people', null],
      ],
    ],
    ['The fire claimed the lives of a mother and three children.', [['death', 3, 'children', null]]],
    ['The coroner recorded 19 overdose deaths in June.', [['death', 19, 'overdose deaths', null]]],
    ['She was among three men charged on Friday.', [['other', 3, 'men', null]]],
    ['The ball went to receiver Jo Hurts.', []],
    ['Talks followed the murder of Ann Roe, two incidents of arson and a strike.', []],
    ['He found the one thing missing from his life.', []],
    ['Thirty migrants suffocated in a truck.', [['death', 30, 'migrants', null]]],
    ['Officers broke the ring, arresting its leader and 22 associates.', [['arrest', 22, 'associates', 'Officers']]],
    ['Two shepherds were injured in May.', [['other', 2, 'shepherds', null]]],
    ['She was charged with three counts of arson after a crash left others injured.', []],
    ['A court upheld the death sentences of two brothers.', []],
  ])('are read from "%s"', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });

  it.each([
    ['Rescuers had to evacuate 90 families.', false],
    ['Officers could only recover 12 stolen rifles.', false],
    ['Instead of finding 60 pills, the officer left.', true],
    ['Police could seize 60 pills.', true],
  ])('of "%s" are supposed: %s', (text, expected) => {
    const [figure] = extractFigures(articleOf(text, { country: 'US' }));
    expect(figure?.event).not.toBeNull();
    expect(figure?.hypothetical).toBe(expected);
  });

  it('are reported, not supposed, after "said to have"', () => {
    const [figure] = extractFigures(articleOf('The army is said to have killed 20 rebels.', { country: 'US' }));
    expect(figure?.hypothetical).toBe(false);
  });
});

describe('people who were neither killed nor arrested', () => {
  it.each<[string, unknown[]]>([
    [
      'Eight people died and 17 were injured.',
      [
        ['death', 8, 'people'],
        ['other', 17, 'injured people'],
      ],
    ],
    ['Some 420 people have fallen ill since the wedding.', [['other', 420, 'ill people']]],
    ['The bad oysters sickened more than 60 people.', [['other', 60, 'sickened people']]],
    ['Boats rescued 35 people from the roofs.', [['other', 35, 'rescued people']]],
    ['The storm left 900 homeless.', [['other', 900, 'homeless people']]],
    ['The blast injured four firefighters.', [['other', 4, 'firefighters']]],
  ])('are named by what happened to them in "%s"', (text, expected) => {
    const figures = extractFigures(articleOf(text, { country: 'US' })).filter(({ event }) => event !== null);
    expect(figures.map(({ event, value, item }) => [event, value, item])).toEqual(expected);
  });
});

describe('the agent', () => {
  it.each<[string, string | null]>([
    ['The FBI said the DEA had seized 40 kilos of cocaine in Tulsa.', 'DEA'],
    ['The army and security forces seized 300 rifles.', 'army and security forces'],
    ['The FBI said Peru had seized 40 kilos of cocaine.', 'Peru'],
    ['Police left the square after the mayor deployed 300 guards.', 'mayor'],
    ['Fourteen tons of cocaine were seized, the interior ministry said.', 'interior ministry'],
    ['About 90 plants of cannabis were uprooted and burned by soldiers.', 'soldiers'],
    ['Two men were arrested next to the frame of Anna Constable’s portrait.', null],
    ['Nine men were arrested after using an FBI-run app.', null],
    ['Two women blamed excessive force for the arrest of three boys.', null],
    ['By the end of May, 300 rifles were seized.', null],
    ['The fire injured five firefighters.', 'fire'],
    ['The death toll from the mudslide in Azul has risen to 61.', 'mudslide'],
    ['The death toll from Monday’s quake climbed to 61.', 'Monday’s quake'],
    ['The death toll from January to May rose to 61.', null],
    ['Last month Dutch police seized 70 kilos of hashish.', 'Dutch police'],
    ['In the second quarter of the year Greek customs seized 9 million cigarettes.', 'Greek customs'],
    ['In 2023 Kenyan rangers seized 90 kilos of ivory.', 'Kenyan rangers'],
    ['On Tuesday night Lisbon police arrested 12 people.', 'Lisbon police'],
    ['A dengue outbreak in the crowded Mirpur district has killed 19 people.', 'dengue outbreak'],
    ['Monday’s earthquake killed 30 people.', 'Monday’s earthquake'],
    ['A landslide near the abandoned Orsa mine killed eight people.', 'landslide'],
  ])('of "%s" is %s', (text, expected) => {
    const figures = extractFigures(articleOf(text, { country: 'US' })).filter(({ event }) => event !== null);
    expect(figures.map(({ agent }) => agent)).toEqual([expected]);
  });
});

describe('a sentence', () => {
  it.each([
    'He served 18 years in the capital before he retired.',
    'She served as a senator for 36 years.',
    'The crime is punishable by up to 10 years in prison.',
    'The two felonies carry a sentence of up to 13 years in prison.',
    'The singer could face a prison sentence of up to three years.',
    'The charge has a maximum sentence of 20 years.',
    'Prosecutors had sought a 12-year term.',
    'The law imposes penalties of up to 15 years in prison on smugglers.',
  ])('is none in "%s"', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });

  it.each<[string, unknown[]]>([
    ['He was freed after serving 22 years for a murder.', [['sentence', 22, 'prison', null]]],
    ['He got two years’ probation.', [['sentence', 2, 'probation', null]]],
    ['A Lyon court jailed the broker for 11 years.', [['sentence', 11, 'prison', 'Lyon court']]],
    ['Prosecutors wanted more, but the judge imposed eight years.', [['sentence', 8, 'prison', 'judge']]],
    ['She was sentenced by a jury to 6 years in prison.', [['sentence', 6, 'prison', 'jury']]],
    ['The clerk received a suspended sentence of three years.', [['sentence', 3, 'suspended sentence', null]]],
    ['A nurse was handed a suspended prison term of 14 months.', [['sentence', 14, 'suspended sentence', null]]],
    ['He got a suspended two-year jail sentence.', [['sentence', 2, 'suspended sentence', null]]],
    ['The banker was sentenced to two years, suspended.', [['sentence', 2, 'suspended sentence', null]]],
    ['A driver got two years in prison, suspended for three years.', [['sentence', 2, 'suspended sentence', null]]],
    ['He was sentenced to four years in prison, two of them suspended.', [['sentence', 4, 'prison', null]]],
    ['The thief was ordered to serve 90 days in county jail.', [['sentence', 90, 'county jail', null]]],
  ])('is read from "%s"', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});
