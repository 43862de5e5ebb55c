import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../../src/extract/figures/figure.ts';
import { articleOf } from '../article-of.ts';

const conceptsOf = (text: string) =>
  extractFigures(articleOf(text, { country: 'US' })).map(({ concept }) => concept.join(' '));

describe('what a figure is said of', () => {
  it.each<[string, string[]]>([
    ['Acme Tools Inc. is cutting about 300 jobs.', ['Acme Tools Inc']],
    ['The French start-up employs 90 people.', ['French start-up']],
    ['The club will open a combined 12 courts.', ['club']],
    ['The paint market worth over 3 billion grew 5 percent.', ['paint market', 'paint market']],
    ['Testing between 2011 and 2014 came back at 4 ppb.', ['Testing']],
    ['The DAX gained 0.3% and the Nikkei 0.7%.', ['DAX', 'Nikkei']],
    ['He grew apples (14%), pears (11%) and plums (9%).', ['apples', 'pears', 'plums']],
    ['Nora Quist, 57, told a voter so.', ['Nora Quist']],
    ['Only men aged 18 to 34 were asked.', ['men']],
    ['Production budget: $150 million', ['Production budget']],
    ['The town has flats with 3 bedrooms.', ['flats']],
    ['At $2 billion, the jackpot is the largest.', ['jackpot']],
    ['The bank will widen its £65 billion ($72 billion) rescue plan.', ['rescue plan', 'rescue plan']],
    ['The firm sold a high-security network for 40 euros.', ['high-security network']],
    ['The lake lies 4 miles west of Gorham.', ['lake']],
    ['Members (16 with a letter from home) weigh at least 50 kg.', ['', 'Members']],
    ['The mayor – who turns 60 in May – is back.', ['mayor']],
    ['It cut the town’s buying power by 4%.', ['town buying power']],
    ['Rents are to be 2% higher, the bank said, and 5% higher for flats.', ['Rents', 'Rents']],
    ['The number of people who heard a sermon was 38%.', ['number people']],
    ['Acme, a maker of kites, sold 500 kites.', ['Acme']],
    ['The bank, according to Reuters, lost 4%.', ['bank']],
    ['Over 300 cows die and 400 goats are treated.', ['', '']],
    ['All nine members of the choir were ill.', ['choir']],
    ['The four fairs drew 900 guests.', ['', 'four fairs']],
    ['It is one of the oldest mills on the Elbe.', ['']],
    ['It gave a $500 grant the same year.', ['grant']],
    ['House prices, meanwhile, inched up by 0.1%.', ['House prices']],
    ['The clubs paid a total of $500.', ['clubs']],
    ['It builds three- and five-cylinder engines.', ['engines', 'engines']],
    ['The barns, which cost from $800, have sold.', ['barns']],
    ['If they win it would cost $9 million.', ['']],
    ['The index: Dax +0.2% Nikkei +0.3%.', ['Dax', 'Nikkei']],
    ['The man gave the firm $20 in exchange for a boat.', ['man']],
    ['“Harbor Lights” fell 4%.', ['Harbor Lights']],
    ['Police said 12 people were hurt.', ['']],
    ['She has a six-year, $140 million contract.', ['contract', 'contract']],
    ['The share of those who greet her rose 4%.', ['share']],
    ['He froze as the temperature drops 20 degrees.', ['temperature']],
    ['A $25 credit good for a month was paid.', ['credit']],
    ['For men the loss was 7%.', ['loss']],
    ['Ana Lund, 42, from Kiel, owns 9 boats.', ['Ana Lund', 'Ana Lund']],
    ['I’m 95% sure of it.', ['']],
    ['Its first four trips are by train.', ['']],
    ['Some 9,000 barrels move by rail.', ['']],
    ['Children under 13 years old go free.', ['Children']],
    ['The makers brought 5G to Malta.', ['']],
    ['It kept an immediate 14% raise.', ['raise']],
    ['Prices could leap 9% year-over-year.', ['Prices']],
    ['Boys under the age of 9 years go free.', ['Boys']],
  ])('follows the grammar: %s', (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });

  it('hedges no span of time with “over” or “within”, unless it lasted so long', () => {
    const modifiersOf = (text: string) =>
      extractFigures(articleOf(text, { country: 'US' })).map(({ modifier }) => modifier);
    expect(modifiersOf('Over nine seasons he matured.')).toEqual(['=']);
    expect(modifiersOf('The crew left within 24 hours.')).toEqual(['=']);
    expect(modifiersOf('The trip took over nine hours.')).toEqual(['>']);
    expect(modifiersOf('She signed under two conditions.')).toEqual(['=']);
    expect(modifiersOf('They stood around the two men.')).toEqual(['=']);
    expect(modifiersOf('It is not to exceed 1%.')).toEqual(['<']);
    expect(modifiersOf('They have 5-plus acres.')).toEqual(['>']);
  });

  it.each([
    ['The estimate was revised upward by $40 million.', ['up']],
    ['The forecast moved downwards by 3%.', ['down']],
    ['Rents may rise up to 4%.', ['<']],
    ['The wreck lies about 8 miles (13 km) off the coast.', ['~', '~']],
    ['The mast is 30 feet (9 metres) high.', ['=', '=']],
    ['About 8 miles (13 minutes) lay ahead.', ['~', '=']],
  ])('says of %s how it changed and how exact it is', (text, modifiers) => {
    expect(extractFigures(articleOf(text, { country: 'US' })).map(({ modifier }) => modifier)).toEqual(modifiers);
  });

  it('has grown or shrunk with the one it is joined to', () => {
    const [one, two] = extractFigures(articleOf('France and Spain grew by 0.9% and 0.2%.', { country: 'US' }));
    expect([one?.modifier, two?.modifier]).toEqual(['up', 'up']);
    const [, price] = extractFigures(articleOf('She put 15% down on a $240,000 boat.', { country: 'US' }));
    expect(price?.modifier).toBe('=');
  });

  it('is an age behind children, and nobody else’s number', () => {
    const [figure] = extractFigures(articleOf('Only children 5 to 11 may go.', { country: 'US' }));
    expect(figure).toMatchObject({ value: 5, valueMax: 11, unitNormalized: 'year of age' });
  });
});
