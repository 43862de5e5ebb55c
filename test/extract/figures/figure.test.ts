import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/folder.ts';
import type { Figure } from '../../../src/extract/extraction.ts';
import { extractFigures } from '../../../src/extract/figures/figure.ts';
import { articleOf } from '../article-of.ts';

describe('a figure', () => {
  it('is the printed number and unit, found again by its offsets', () => {
    const article = articleOf(
      'Nothing here.\n\nPolice in Leeds seized about 12kg of heroin and £40,000 in cash on Friday.',
      { country: 'GB', date: '2024-03-05' },
    );
    const figures = extractFigures(article);
    expect(figures.map((figure) => figure.text)).toEqual(['12kg', '£40,000']);
    for (const figure of figures) expect(article.text.slice(figure.start, figure.end)).toBe(figure.text);
    expect(figures.map((figure) => figure.paragraph)).toEqual([2, 2]);
  });
});

describe('an article in another language', () => {
  const text = 'La police a saisi 2.500 kilos de cocaïne et arrêté 3 hommes ; le dollar a gagné 1,5 pour cent.';

  it('has no figures, since its numbers would be misread', () => {
    expect(extractFigures(articleOf(text, { language: 'fr' }))).toEqual([]);
  });
});

const figuresOf = (text: string, about: Parameters<typeof articleOf>[1] = { country: 'US' }) =>
  extractFigures(articleOf(text, about));
const quantitiesOf = (text: string) =>
  figuresOf(text).map(({ value, valueMax, modifier, unitNormalized }) => [value, valueMax, modifier, unitNormalized]);

describe('numbers that count nothing', () => {
  it.each([
    'In 2019 he moved to Leeds.',
    'The vote is on March 7, 2025, at 10:27 p.m.',
    'They won 3-2 in Game 7.',
    'The S&P 500 and the FTSE 100 were closed.',
    'Section 230 and Chapter 11 stay.',
    'COVID-19 and the F-16.',
    'The iPhone 14 Pro is out.',
    'He came in 21st of the 1990s crowd.',
    'No one else came, and this one is late.',
    'Call 555-0147 or write to 12 Elm Street.',
  ])('are no figures: %s', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });
});

describe('a quantity', () => {
  it.each<[string, unknown[]]>([
    ['The bridge is 450 to 900 metres long.', [[450, 900, '=', 'metre']]],
    ['Between 30 and 40 people came.', [[30, 40, '=', 'people']]],
    ['It will cost $5 to $10 million.', [[5e6, 1e7, '=', 'dollar']]],
    ['They drove at 15-22 miles per hour.', [[15, 22, '=', 'mile per hour']]],
    [
      'Shares fell 3.5% to $12.',
      [
        [3.5, null, 'down', 'percentage'],
        [12, null, '=', 'dollar'],
      ],
    ],
    ['Exports rose by about 4 percent.', [[4, null, 'up', 'percentage']]],
    ['More than 200 homes burned.', [[200, null, '>', 'home']]],
    ['Up to 50 jobs may go.', [[50, null, '<', 'job']]],
    ['Nearly a third of voters stayed home.', [[1 / 3, null, '~', '% voter']]],
    ['It was minus 12 degrees Celsius.', [[-12, null, '=', 'celsius']]],
    ['A 45-minute call.', [[45, null, '=', 'minute']]],
    ['The ages were 18 to 44.', [[18, 44, '=', '-']]],
    ['Americans ages 18 to 44.', [[18, 44, '=', 'year of age']]],
    [
      'It costs A$20 or 15 euros a day.',
      [
        [20, null, '=', 'australian dollar'],
        [15, null, '=', 'euro per day'],
      ],
    ],
    [
      'There were 224 arrests in Lyon and 35 in Nice.',
      [
        [224, null, '=', 'arrest'],
        [35, null, '=', 'arrest'],
      ],
    ],
  ])('is read from "%s"', (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });

  it('is said of what it measures, describes or of the subject', () => {
    const concepts = (text: string) => figuresOf(text).map((figure) => figure.concept.join(' '));
    expect(concepts('Profit in the quarter climbed to $7 billion.')).toEqual(['Profit']);
    expect(concepts('They gave 3% of their earnings.')).toEqual(['earnings']);
    expect(concepts('She ran a 5-kilometre race.')).toEqual(['race']);
    expect(concepts('He was driving at a speed of 90 mph.')).toEqual(['speed']);
  });
});

describe('an event', () => {
  const eventsOf = (text: string) =>
    figuresOf(text)
      .filter((figure) => figure.event !== null)
      .map(({ event, value, item, agent }) => [event, value, item, agent]);

  it.each<[string, unknown[]]>([
    ['Troopers seized 3 kilos of heroin.', [['seizure', 3, 'heroin', 'Troopers']]],
    ['Three kilos of heroin were seized by customs officers.', [['seizure', 3, 'heroin', 'customs officers']]],
    [
      'The raid led to the seizure of 40 rifles and the arrest of six men by federal police.',
      [
        ['seizure', 40, 'rifles', 'federal police'],
        ['arrest', 6, 'men', 'federal police'],
      ],
    ],
    ['The 90 pounds of meth police seized was pure.', [['seizure', 90, 'meth', 'police']]],
    ['Chile extradited two bankers to Peru.', [['extradition', 2, 'bankers', 'Chile']]],
    ['He was sentenced to 21 years in prison.', [['sentence', 21, 'prison', null]]],
    ['The flood killed at least 40 farmers.', [['death', 40, 'farmers', 'flood']]],
    ['The death toll rose to 2,053.', [['death', 2053, 'deaths', null]]],
    ['The law lets residents keep up to 2 ounces of marijuana.', []],
    ['The epileptic seizures lasted 40 minutes.', []],
  ])('is read from "%s"', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

describe('whatever the text', () => {
  it('gives slices of it, in order, with finite values, and the same every time', () => {
    const word = fc.constantFrom(
      'seized',
      'police',
      '5',
      'one',
      'million',
      '$',
      '%',
      'kg',
      'to',
      '-',
      'of',
      'a',
      'third',
      'between',
      'and',
      '2019',
      'cocaine',
      ',',
      '.',
      '(',
      '½',
      'per',
      'year',
      'up',
      'more than',
      'tons',
      '’s',
      '\n\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
        ),
        (text) => {
          const article = articleOf(text, { date: '2025-05-06' });
          const figures = extractFigures(article);
          for (const figure of figures) {
            expect(article.text.slice(figure.start, figure.end)).toBe(figure.text);
            expect(Number.isFinite(figure.value)).toBe(true);
            expect(figure.text).not.toBe('');
          }
          expect(extractFigures(article)).toEqual(figures);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a million digits', '9'.repeat(1e6)],
    ['twenty thousand ones', 'one '.repeat(2e4)],
    ['nested ranges', 'from 5 to '.repeat(2e3)],
    ['dollar signs', '$'.repeat(2e5)],
    ['digits and dashes', '1-'.repeat(2e5)],
    ['commas', '1,'.repeat(2e5)],
    ['verbs', 'police seized 5 and '.repeat(500)],
    ['dates', 'since May 5, 2020 and '.repeat(500)],
  ])('ends on %s', (_, text) => {
    for (const figure of extractFigures(articleOf(text, { date: '2025-05-06' })))
      expect(Number.isFinite(figure.value)).toBe(true);
  });
});

const SEEDS = '../shared/seeds';
describe.skipIf(!existsSync(SEEDS))('the figures of the seeds (needs ../shared/seeds)', () => {
  let figures: Figure[] = [];
  let seizures: Figure[] = [];

  beforeAll(async () => {
    figures = [];
    for await (const entry of readCorpus(SEEDS)) if ('article' in entry) figures.push(...extractFigures(entry.article));
    seizures = figures.filter((figure) => figure.event === 'seizure');
  });

  it('read "roughly 5 tons" of a US outlet as short tons, with the metric reading beside it', () => {
    const [meth] = seizures;
    expect(meth).toMatchObject({
      text: '5 tons',
      modifier: '~',
      item: 'methamphetamine',
      unitNormalized: 'ton',
      agent: 'Sheinbaum’s forces',
    });
    expect(meth?.normalized?.value).toBeCloseTo(4535.92, 1);
    expect(meth?.alternatives).toEqual([{ value: 5000, unit: 'kg', reading: 'metric tons' }]);
  });

  it('give the three drugs the period "since early February" and the money none', () => {
    expect(seizures.map(({ item, value, period }) => [item, value, period])).toEqual([
      ['methamphetamine', 5, 'since early February'],
      ['cocaine', 453, 'since early February'],
      ['fentanyl', 55, 'since early February'],
      ['meth', 40_000_000, null],
    ]);
    expect(seizures[0]?.periodResolved).toEqual({ from: '2025-02', to: null });
  });

  it('hold an extradition and a deployment, and no event for a phone call or for ages', () => {
    const others = figures.filter((figure) => figure.event !== null && figure.event !== 'seizure');
    expect(others.map(({ event, value, item }) => [event, value, item])).toEqual([
      ['deployment', 10_000, 'national guard troops'],
      ['extradition', 29, 'cartel leaders'],
    ]);
    expect(figures.find((figure) => figure.text === '45-minute')).toMatchObject({
      unitNormalized: 'minute',
      event: null,
    });
  });
});

describe('another reading', () => {
  it('of a range is a range', () => {
    const [found] = extractFigures(articleOf('Rangers seized between 4 and 6 tons of ivory.', { country: 'US' }));
    expect(found).toMatchObject({
      text: '4 and 6 tons',
      alternatives: [{ value: 4000, valueMax: 6000, unit: 'kg', reading: 'metric tons' }],
    });
  });
});
