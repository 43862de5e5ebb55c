import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../src/extract/figure.ts';
import { articleOf } from './article-of.ts';

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
    ['He was carrying 2 kilos of opium when he was arrested.', [['seizure', 2, 'opium', null]]],
    ['The tug was hauling 5 tonnes of hashish when the navy intercepted it.', [['seizure', 5, 'hashish', 'navy']]],
  ])('is read from "%s"', (text, expected) => {
    expect(eventsOf(text, 'GB')).toEqual(expected);
  });

  it.each([
    'The company had net income of $3 million.',
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
        ['other', 70, 'people', 'flood'],
      ],
    ],
    [
      'The storm displaced 9,000 people and killed 40.',
      [
        ['other', 9000, 'people', 'storm'],
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
    ['The quake left 300 homeless.', [['other', 300, 'people', null]]],
    ['Peru handed over 29 smugglers to Chile.', [['extradition', 29, 'smugglers', 'Peru']]],
    ['Prosecutors requested she be sentenced to 9 years in jail.', []],
    ['A court upheld the death sentences of two brothers.', []],
  ])('are read from "%s"', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });

  it('are reported, not supposed, after "said to have"', () => {
    const [figure] = extractFigures(articleOf('The army is said to have killed 20 rebels.', { country: 'US' }));
    expect(figure?.hypothetical).toBe(false);
  });
});
