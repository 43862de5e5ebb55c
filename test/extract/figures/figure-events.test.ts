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
    ['Officials hailed the interception of a 5-ton cocaine shipment.', [['seizure', 5, 'cocaine', 'Officials']]],
    ['Marshals seized 3 billion dollars’ worth of ether.', [['seizure', 3e9, 'ether', 'Marshals']]],
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
    ['An inquiry into 100 rifles seized in the search has begun.', [['seizure', 100, 'rifles', null]]],
    [
      'Opium seizures rose to 90 kilos in 2021, up from 40 kilos the year before.',
      [
        ['seizure', 90, 'Opium', null],
        ['seizure', 40, 'Opium', null],
      ],
    ],
    ['He was carrying 2 kilos of opium when he was arrested.', [['seizure', 2, 'opium', null]]],
  ])('is read from "%s"', (text, expected) => {
    expect(eventsOf(text, 'GB')).toEqual(expected);
  });

  it.each([
    'Plans for net zero scenarios came from the agency.',
    'Patients who took the 5-milligram dose slept well.',
    'The two plants can be found near each other.',
    'His haul of 18 goals won the title.',
    'She found a ton of fun in it.',
    'Two drives were thwarted by fumbles.',
    'The sailor sank seven baskets.',
  ])('is none of "%s"', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});

describe('money', () => {
  it.each<[string, number]>([
    ['The company had net income of $3 million.', 3_000_000],
    ['Customs collected $80 billion in duties.', 8e10],
    ['The film’s worldwide haul of $40 million beat them all.', 4e7],
    ['He won the $2 million prize and captured the title.', 2_000_000],
  ])('is no seizure in "%s"', (text, value) => {
    expect(eventsOf(text)).toEqual([['money', value, null, null]]);
  });
});

describe('deaths and arrests', () => {
  it.each<[string, unknown[]]>([
    ['Five hikers were found dead.', [['death', 5, 'hikers', null]]],
    [
      'The flood forced 800 people to flee, killing 30 and injuring 70.',
      [
        ['displacement', 800, 'people', null],
        ['death', 30, 'people', 'flood'],
        ['injury', 70, 'people', 'flood'],
      ],
    ],
    [
      'The storm displaced 9,000 people and killed 40.',
      [
        ['displacement', 9000, 'people', 'storm'],
        ['death', 40, 'people', 'storm'],
      ],
    ],
    ['A man drove into a crowd, killing a nurse and leaving six others in hospital.', [['injury', 6, 'others', null]]],
    ['Gunmen shot dead 11 farmers.', [['death', 11, 'farmers', 'Gunmen']]],
    ['The number of people killed rose to 29.', [['death', 29, 'people', null]]],
    ['Nine suspects were taken into custody.', [['arrest', 9, 'suspects', null]]],
    ['Officers stopped a van, arresting three men.', [['arrest', 3, 'men', 'Officers']]],
    ['The quake left 300 homeless.', [['displacement', 300, 'people', null]]],
    [
      'Seven men, including three clerks, were arrested.',
      [
        ['arrest', 7, 'men', null],
        ['arrest', 3, 'clerks', null],
      ],
    ],
    ['Half of the 900 homes were destroyed.', []],
    ['Police named one of the five women killed in the flat.', [['death', 5, 'women', null]]],
    ['The murder rate stands at 8 this year.', []],
    ['The death toll climbed past 700 people.', [['death', 700, 'people', null]]],
    ['The flu has claimed the lives of 43 pupils.', [['death', 43, 'pupils', null]]],
    ['Eight bodies were pulled from the rubble.', [['death', 8, 'bodies', null]]],
    ['Ten people lost their lives.', [['death', 10, 'people', null]]],
    [
      'The shelling left two nurses dead and seven wounded.',
      [
        ['death', 2, 'nurses', null],
        ['injury', 7, 'wounded', null],
      ],
    ],
    ['Four hikers were missing on Monday.', [['other', 4, 'hikers', null]]],
    ['The striker came off the injured list after nine games.', []],
    ['Editors sent over 12 letters to Congress.', []],
    ['Some 79 shoppers were arrested.', [['arrest', 79, 'shoppers', null]]],
    ['Officers were holding nine spectators for questioning.', [['arrest', 9, 'spectators', null]]],
    ['Rebels were holding nine spectators hostage.', []],
    [
      'In all, 70 dealers were arrested and 150 flats were raided.',
      [
        ['arrest', 70, 'dealers', null],
        ['other', 150, 'flats', null],
      ],
    ],
    ['Troops raided 150 flats.', [['other', 150, 'flats', 'Troops']]],
    ['A man led 50 hikers up the hill.', []],
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
    ['So far 26 “armed bandits” have been killed.', [['death', 26, 'armed bandits', null]]],
    ['The fire claimed the lives of a mother and three children.', [['death', 3, 'children', null]]],
    ['The coroner recorded 19 overdose deaths in June.', [['death', 19, 'overdose deaths', null]]],
    ['She was among three men charged on Friday.', [['other', 3, 'men', null]]],
    ['The ball went to receiver Jo Hurts.', []],
    ['He found the one thing missing from his life.', []],
    ['Thirty migrants suffocated in a truck.', [['death', 30, 'migrants', null]]],
    ['Officers broke the ring, arresting its leader and 22 associates.', [['arrest', 22, 'associates', 'Officers']]],
    ['Two shepherds were injured in May.', [['injury', 2, 'shepherds', null]]],
    ['A court upheld the death sentences of two brothers.', []],
  ])('are read from "%s"', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });

  it.each([
    ['Rescuers had to evacuate 90 families.', false],
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
        ['injury', 17, 'people'],
      ],
    ],
    ['Some 420 people have fallen ill since the wedding.', [['case', 420, 'people']]],
    ['The bad oysters sickened more than 60 people.', [['case', 60, 'people']]],
    ['Boats rescued 35 people from the roofs.', [['other', 35, 'rescued people']]],
    ['The storm left 900 homeless.', [['displacement', 900, 'people']]],
    ['The blast injured four firefighters.', [['injury', 4, 'firefighters']]],
  ])('are named by what happened to them in "%s"', (text, expected) => {
    const figures = extractFigures(articleOf(text, { country: 'US' })).filter(({ event }) => event !== null);
    expect(figures.map(({ event, value, item }) => [event, value, item])).toEqual(expected);
  });
});

describe('the agent', () => {
  it.each<[string, string | null]>([
    ['The FBI said the DEA had seized 40 kilos of cocaine in Tulsa.', 'DEA'],
    ['The FBI said Peru had seized 40 kilos of cocaine.', 'Peru'],
    ['Police left the square after the mayor deployed 300 guards.', 'mayor'],
    ['Fourteen tons of cocaine were seized, the interior ministry said.', 'interior ministry'],
    ['About 90 plants of cannabis were uprooted and burned by soldiers.', 'soldiers'],
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
  it.each(['He served 18 years in the capital before he retired.', 'She served as a senator for 36 years.'])(
    'is none in "%s"',
    (text) => {
      expect(eventsOf(text)).toEqual([]);
    },
  );

  it.each<[string, number]>([
    ['The crime is punishable by up to 10 years in prison.', 10],
    ['The two felonies carry a sentence of up to 13 years in prison.', 13],
    ['The singer could face a prison sentence of up to three years.', 3],
    ['The charge has a maximum sentence of 20 years.', 20],
    ['Prosecutors had sought a 12-year term.', 12],
    ['The law imposes penalties of up to 15 years in prison on smugglers.', 15],
    ['He faces up to 20 years in prison.', 20],
  ])('is only supposed in "%s"', (text, value) => {
    const figures = extractFigures(articleOf(text, { country: 'US' })).filter(({ event }) => event !== null);
    expect(figures.map((figure) => [figure.event, figure.value, figure.hypothetical])).toEqual([
      ['sentence', value, true],
    ]);
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
