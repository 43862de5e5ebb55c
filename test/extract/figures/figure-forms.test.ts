import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../../src/extract/figures/figure.ts';
import { articleOf } from '../article-of.ts';

const quantitiesOf = (text: string, country = 'US') =>
  extractFigures(articleOf(text, { country })).map(({ value, valueMax, unitNormalized }) =>
    valueMax === null ? [value, unitNormalized] : [value, valueMax, unitNormalized],
  );

describe('what is counted', () => {
  it.each<[string, unknown[]]>([
    ['The mayor will hire 30 new harbour pilots at Kiel.', [[30, 'new harbour pilot']]],
    ['The plan means 9,000 new rental and student flats.', [[9000, 'new rental student flat']]],
    ['Over 700 urban search and rescue personnel came.', [[700, 'urban search rescue personnel']]],
    ['The state saw 2,100 new Covid-19 cases.', [[2100, 'new Covid-19 case']]],
    ['He was convicted on 14 fraud counts for lying.', [[14, 'fraud count']]],
    ['Some 900 farmers use drones.', [[900, 'farmer']]],
    ['Six ports holding auctions were closed.', [[6, 'port']]],
    [
      'She won 40 total medals and two earlier titles.',
      [
        [40, 'total medal'],
        [2, 'earlier title'],
      ],
    ],
    ['The shop has 800 five-star reviews.', [[800, 'five-star review']]],
    ['It is one of the country’s most visited museums.', [[1, 'country visited museum']]],
    ['A dog heard four sharp “barks”.', [[4, 'sharp bark']]],
    ['The plan has 70 offline lessons.', [[70, 'offline lesson']]],
    ['He will play two Lake Harbor East shows.', [[2, 'Lake Harbor East show']]],
    ['It runs the three ornate 1890s-era trams.', [[3, 'ornate 1890s-era tram']]],
    ['If two or more sailors win, they share it.', [[2, 'sailor']]],
    ['It is one of Malta’s earliest forts.', [[1, 'Malta early fort']]],
    ['She owns two of Malta’s largest farms.', [[2, 'Malta large farm']]],
    [
      'Some 3,000+ voters came in 20-odd buses.',
      [
        [3000, 'voter'],
        [20, 'bus'],
      ],
    ],
    [
      'The firm has 900 of the union’s drivers in three of its last five depots.',
      [
        [900, 'union driver'],
        [3, 'depot'],
        [5, 'depot'],
      ],
    ],
    [
      'The band has 31 top 10 songs and 14 No. 1 albums.',
      [
        [31, 'top 10 song'],
        [14, 'No 1 album'],
      ],
    ],
    ['She won six consecutive overall Alpine Cup titles.', [[6, 'consecutive overall Alpine Cup title']]],
    [
      'He met eight All-Star teams and two off-duty guards.',
      [
        [8, 'All-Star team'],
        [2, 'off-duty guard'],
      ],
    ],
    ['It is one of the Harrises’ policy goals.', [[1, 'Harrises policy goal']]],
    [
      'They won three out of their last five matches.',
      [
        [3, 'match'],
        [5, 'match'],
      ],
    ],
    [
      'OU has five Quad 1 wins and two straight birdies.',
      [
        [5, 'Quad 1 win'],
        [2, 'straight birdie'],
      ],
    ],
    ["it is one of the mayor 's oldest friends.", [[1, 'mayor old friend']]],
    ['Ana Lund pitched six scoreless innings.', [[6, 'scoreless innings']]],
    [
      'The guard averages 9.4 ppg and 3 RBIs.',
      [
        [9.4, 'point per game'],
        [3, 'run batted in'],
      ],
    ],
    ['The town saw 310 reported new weekly cases.', [[310, 'reported new weekly case']]],
    [
      'It is a six-seat boat with four-seat options.',
      [
        [6, 'seat'],
        [4, 'seat'],
      ],
    ],
    [
      'They will hold 60 of the 80 games.',
      [
        [60, 'game'],
        [80, 'game'],
      ],
    ],
    ['It takes in 900 pupils a year.', [[900, 'pupil per year']]],
    ['Two-thirds of the farmers left.', [[2 / 3, '% farmer']]],
    ['She sold half her shares.', [[0.5, '% share']]],
    ['One in five adults smokes.', [[0.2, '% adult']]],
  ])('is the noun phrase: %s', (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });
});

describe('a symbol or word of several units', () => {
  it.each<[string, unknown[]]>([
    ['The sphere holds a charge of 5 C.', [[5, 'coulomb']]],
    ['It will be 5 C in town.', [[5, 'celsius']]],
    ['The horse stands 15 hands high.', [[15, 'hand']]],
    ['The yacht does 12 kn in such winds.', [[12, 'knot']]],
    ['A lunch in Zagreb costs 90 kn.', [[90, 'croatian kuna']]],
    ['They burned 3 cords of firewood.', [[3, 'cord']]],
    ['A patient gets 0.2 R per day of radiation.', [[0.2, 'roentgen per day']]],
    ['Off the coast, 12 nm out, it lay.', [[12, 'nautical mile']]],
    ['The chip has parts of 7 nm.', [[7, 'nanometre']]],
    ['The bag costs 50p.', [[50, 'penny']]],
    ['Its shares closed at 50p.', [[50, 'point']]],
  ])('is read by the words around: %s', (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });
});

describe('money', () => {
  it.each<[string, unknown[]]>([
    [
      'A dividend of 7 1 / 2 cents, up from 6 3 / 4 cents.',
      [
        [7.5, 'cent'],
        [6.75, 'cent'],
      ],
    ],
    [
      'A $ 4 - billion offer and a 15 - cent - a - share payout.',
      [
        [4e9, 'dollar'],
        [15, 'cent per share'],
      ],
    ],
    ['It lost $.07 a share.', [[0.07, 'dollar per share']]],
    ['It will cost $30-40 million.', [[3e7, 4e7, 'dollar']]],
    [
      "It made CHF 2'500 and 3 000 000 kr.",
      [
        [2500, 'swiss franc'],
        [3e6, 'krona'],
      ],
    ],
    ['He paid 15 grand for it.', [[15000, 'dollar']]],
    [
      'A quarter of a million dollars, or 1.5M€.',
      [
        [250000, 'dollar'],
        [1.5e6, 'euro'],
      ],
    ],
    [
      'They want 80 US$ or 90 chf.',
      [
        [80, 'dollar'],
        [90, 'swiss franc'],
      ],
    ],
    [
      'Rs. 3,00,000 and rs 40 crore.',
      [
        [300000, 'indian rupee'],
        [4e8, 'indian rupee'],
      ],
    ],
    [
      'Shares rose 75 cents to $19.25.',
      [
        [75, 'cent'],
        [19.25, 'dollar'],
      ],
    ],
    ['Profits were 4.1 billion kronor.', [[4.1e9, 'krona']]],
    [
      'The fine was 800 pounds and 20 pence, or R9,500.',
      [
        [800.2, 'pound sterling'],
        [9500, 'south african rand'],
      ],
    ],
    [
      'A ticket costs KSh1,200, 40 Aruban florins or 30 pfennigs.',
      [
        [1200, 'kenyan shilling'],
        [40, 'aruban florin'],
        [30, 'pfennig'],
      ],
    ],
    [
      'The gap widened to $-12.5bn from Y=300 million.',
      [
        [-12.5e9, 'dollar'],
        [3e8, 'japanese yen'],
      ],
    ],
    ['It costs ten dollars and a half.', [[10.5, 'dollar']]],
    [
      'They won two gold medals and three rights.',
      [
        [2, 'gold medal'],
        [3, 'right'],
      ],
    ],
  ])('is read in every form: %s', (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });

  it('tells pounds that are paid from pounds that are weighed', () => {
    expect(quantitiesOf('He earns 300 pounds a week.', 'GB')).toEqual([[300, 'pound sterling per week']]);
    expect(quantitiesOf('The repair cost 40 pounds.', 'GB')).toEqual([[40, 'pound sterling']]);
    expect(quantitiesOf('The fund rose to 12 million pounds ($15 million).', 'US')).toEqual([
      [12e6, 'pound sterling'],
      [15e6, 'dollar'],
    ]);
    expect(quantitiesOf('It cost ninety pounds sterling.', 'US')).toEqual([[90, 'pound sterling']]);
    expect(quantitiesOf('They found 40 pounds of heroin.', 'GB')).toEqual([[40, 'pound-mass']]);
    expect(quantitiesOf('She carried 40 pounds uphill.', 'GB')).toEqual([[40, 'pound-mass']]);
  });
});

describe('a number', () => {
  it.each([
    '7.',
    '3) How far will they go?',
    'As shown before [27], it fell.',
    'The museum opens 10 to 4 p.m. on Sundays.',
    'Neighbours dialed 911 at once.',
    'She shot 8-for-13 and stood at 3-over on the back nine.',
    'Posted on March, 12, 2017.',
    'An 1871 letter was found.',
    'They watched “48 Hours” and ‘Nine’.',
    'The Legend of the Nine Doors and the Gang of Four.',
    'The coach Joris ten Berge left.',
    'It happened in the 1400 block of Elm Street.',
    'Route 12 in Maine, and COP31.',
    'He carried a .38-caliber revolver and a 9mm pistol.',
    'He hit .310 that year.',
    'she signed it on march 28, and it opens may 20.',
    'They took the Class 4A title.',
    'The club slid to the bottom three.',
    'The violent 1883 eruption is remembered.',
    'Visit 205 W. 10th St., or 910 Haddon-Weiss Road.',
    'The terms are these: 1) he stays.',
    'Storms are a risk there (level 1 of 5).',
    'He shot 3-pointers all night on a 4K display.',
    'The court heard of 3M’s tape.',
    'The talks ran from May 16 to 20.',
    'He praised the tenets of Web 2.0.',
    'They reached the final four, and at one point led.',
    'The Comets host the 12-70 Falcons.',
    'The Eagles won Super Bowl 52 tickets.',
    'She three-putted the hole.',
    'A 13-time champion lost in the round of 16.',
    'They left a half-filled bin.',
    'The relics of the 1838 Meadow War are shown.',
    'It passed by a 20-to-1 margin.',
    'The gift was the one Lund wanted.',
    '“90-Day Feud” is on again.',
  ])('that counts nothing is no figure: %s', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });

  it('is a count of quarters behind “first”, not a share', () => {
    expect(quantitiesOf('In the first three quarters of the year it grew.')).toEqual([[3, 'quarter']]);
    expect(quantitiesOf('It sold three quarters of the farms.')).toEqual([[0.75, '% farm']]);
  });

  it('is a year behind “over” where figures of that year follow', () => {
    expect(quantitiesOf('It is a 62% rise over 2013 earnings.')).toEqual([[62, 'percentage']]);
  });

  it('is a half of the unit behind “half a”', () => {
    expect(quantitiesOf('Police seized half a kilo of heroin half a mile away.')).toEqual([
      [0.5, 'kilogram'],
      [0.5, 'mile'],
    ]);
  });

  it('takes the half that stands behind its unit', () => {
    expect(quantitiesOf('It took a year and a half, then two hours and a half.')).toEqual([
      [1.5, 'year'],
      [2.5, 'hour'],
    ]);
  });

  it('is read with a power of ten', () => {
    expect(quantitiesOf('It weighs 2 x 10^5 kg, 4.5 × 10⁻³ g or 5e3 kg.')).toEqual([
      [200000, 'kilogram'],
      [0.0045, 'gram'],
      [5000, 'kilogram'],
    ]);
  });

  it('is a share in “1 in 730,000” and “a quarter-mile”', () => {
    expect(quantitiesOf('The odds are 1 in 800,000 or one in 20 million.')).toEqual([
      [1 / 800_000, '% -'],
      [1 / 20_000_000, '% -'],
    ]);
    expect(quantitiesOf('Rates rose by a quarter-percentage point.')).toEqual([[0.25, 'percentage point']]);
  });

  it('is a range with hyphens around “to”', () => {
    expect(quantitiesOf('Its 0-to-60-mph time is a secret.')).toEqual([[0, 60, 'mile per hour']]);
  });

  it('is a height in feet and inches', () => {
    expect(quantitiesOf('The guard is 6\'6" tall.')).toEqual([[6.5, 'foot']]);
  });

  it('finds its unit in brackets', () => {
    expect(quantitiesOf('It has a mass of 30 (kg) and a length of 4 [mm].')).toEqual([
      [30, 'kilogram'],
      [4, 'millimetre'],
    ]);
  });

  it('is a rate though what is measured stands between', () => {
    expect(quantitiesOf('It burns 30 gallons of heating oil a day.')).toEqual([[30, 'gallon per day']]);
  });

  it('behind “the age of” is an age', () => {
    expect(quantitiesOf('Girls under the age of 9 months get two doses.')).toEqual([
      [9, 'month of age'],
      [2, 'dose'],
    ]);
  });

  it('may be negative at both ends of a range', () => {
    expect(quantitiesOf('Keep it between -12 and -4 degrees.')).toEqual([[-12, -4, 'degree']]);
  });

  it('is an age behind “as young as” and behind a name', () => {
    expect(quantitiesOf('the 25 - year - old left.')).toEqual([[25, 'year of age']]);
    expect(quantitiesOf('It is for girls as young as 12.')).toEqual([[12, 'year of age']]);
    expect(quantitiesOf('Today, Emma Lindqvist is 72, and content.')).toEqual([[72, 'year of age']]);
    expect(quantitiesOf('His sisters, ages 18 and 19, left.')).toEqual([
      [18, 'year of age'],
      [19, 'year of age'],
    ]);
  });

  it('before “and older” is an age', () => {
    expect(quantitiesOf('Adults 70 and older go first.')).toEqual([[70, 'year of age']]);
  });

  it('behind a full name is an age, with commas or without', () => {
    expect(quantitiesOf('Emma Lindqvist 44 has left.')).toEqual([[44, 'year of age']]);
    expect(quantitiesOf('Their children, Emma, 3, and Adam, 1, came.')).toEqual([
      [3, 'year of age'],
      [1, 'year of age'],
    ]);
    expect(quantitiesOf('police say anders lindqvist, 38, is charged.')).toEqual([[38, 'year of age']]);
    expect(quantitiesOf('The Turbo Note 20 has sold well.')).toEqual([]);
  });

  it('before g is a generation of networks or a weight', () => {
    expect(quantitiesOf('The 4g network needs 4g of gold.')).toEqual([
      [4, 'generation wireless'],
      [4, 'gram'],
    ]);
  });

  it('after “plus or minus” is no negative one', () => {
    expect(quantitiesOf('The margin is plus or minus four points.')).toEqual([[4, 'point']]);
  });

  it('with a decimal point in front is below one', () => {
    expect(quantitiesOf('She won by .08 seconds.')).toEqual([[0.08, 'second']]);
  });
});
