import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { ChartRow } from '../../src/chart/row.ts';
import { textBars } from '../../src/chart/text-bars.ts';
import { altText, toCharts } from './english.ts';
import { courier, heroin, ketamine, makeRow, meth, worth } from './rows.ts';

describe('a chart', () => {
  it('shows one unit; the one with the most figures comes first and says what it leaves out', () => {
    const charts = toCharts([worth, ketamine, meth, heroin], 'Seizures');
    expect(charts.map(({ title }) => title)).toEqual(['Seizures, in kilograms', 'Seizures, in US dollars']);
    expect(charts[0]?.bars.map(({ label }) => label)).toEqual(['methamphetamine', 'heroin', 'ketamine']);
    expect(charts[0]?.caption).toContain('Not in this picture: 1 in another unit.');
  });

  it('does not mix what is counted, but for people', () => {
    const counted = (event: string, unitNormalized: string) =>
      makeRow({ value: 3, event, unitNormalized, normalized: { value: 3, valueMax: null, unit: 'count' } });
    const seized = ['gun', 'ghost gun', 'fentanyl pill'].map((unit) => counted('seizure', unit));
    expect(toCharts(seized, 'Seizures').map(({ bars }) => bars.length)).toEqual([2, 1]);
    const arrested = ['person', 'protester'].map((unit) => counted('arrest', unit));
    expect(toCharts(arrested, 'Arrests').map(({ title, bars }) => [title, bars.length])).toEqual([['Arrests', 2]]);
  });

  it('shows terms in years or days, whatever they were printed in', () => {
    const term = (text: string, value: number) =>
      makeRow({ value: parseInt(text, 10), text, event: 'sentence', normalized: { value, valueMax: null, unit: 's' } });
    const [years] = toCharts([term('12 years', 378_691_200), term('18 months', 47_336_400)], 'Sentences');
    expect(years?.title).toBe('Sentences, in years');
    expect(years?.bars.map(({ high, text }) => [high, text])).toEqual([
      [12, '12 years'],
      [1.5, '18 months (1.5 years)'],
    ]);
    const [days] = toCharts([term('30 days', 2_592_000), term('48 hours', 172_800)], 'Sentences');
    expect(days?.title).toBe('Sentences, in days');
    expect(days?.bars.map(({ high }) => high)).toEqual([30, 2]);
  });

  it('writes the figure as printed, its hedge, and every reading of an ambiguous unit', () => {
    const [chart] = toCharts([meth, heroin], 'Seizures');
    expect(chart?.bars.map(({ text }) => text)).toEqual(['≈ 3 tons (2,722–3,000 kg)', '120 kilos']);
    expect(chart?.bars[0]).toMatchObject({ low: 2721.55422, high: 3000 });
    expect(chart?.caption).toBe('A bracket spans everything the printed figure can mean.');
  });

  it('never turns "at least" into "more than", nor "up to" into "less than"', () => {
    const rows = [
      makeRow({ value: 50, modifier: '>', hedged: 'At least 50 kilos' }),
      makeRow({ value: 40, modifier: '<', hedged: 'up to 40 kilos' }),
      makeRow({ value: 30, modifier: '>' }),
      makeRow({ value: 20, modifier: '<' }),
    ];
    expect(toCharts(rows, 'Seizures')[0]?.bars.map(({ text }) => text)).toEqual([
      'At least 50 kilos',
      'up to 40 kilos',
      '≥ 30 kilos',
      '≤ 20 kilos',
    ]);
  });

  it('says once what all bars share, and beside each bar what they do not', () => {
    const [same] = toCharts([meth, heroin], 'Seizures');
    expect(same?.subtitle).toBe('since late March · Harbor Courier, 2 May 2024');
    expect(same?.bars.map(({ note }) => note)).toEqual(['', '']);
    const digest = { ...courier, source: 'Dune Post', date: null, kind: 'digest' } as const;
    const [mixed] = toCharts([meth, makeRow({ value: 5, citation: digest, conflictsWith: ['x'] })], 'Seizures');
    expect(mixed?.subtitle).toBe('');
    expect(mixed?.bars.map(({ note }) => note)).toEqual([
      'since late March · Harbor Courier, 2 May 2024',
      'digest of Dune Post, undated · outlets differ',
    ]);
  });

  it('counts the outlets that say the same', () => {
    const alsoIn = [courier, { ...courier, source: 'Dune Post' }, { ...courier, source: 'Dune Post', paragraph: 9 }];
    const [chart] = toCharts([makeRow({ value: 5, alsoIn })], 'Seizures');
    expect(chart?.bars[0]?.note).toBe('also in 1 other outlet');
  });

  it('draws no change and nothing that is not stated as a fact', () => {
    expect(toCharts([makeRow({ value: 20, modifier: 'up' }), makeRow({ value: 9, hypothetical: true })], 'X')).toEqual(
      [],
    );
    expect(toCharts([], 'X')).toEqual([]);
  });

  it('says which event a bar belongs to where they differ', () => {
    const [chart] = toCharts([heroin, makeRow({ value: 3, event: 'other' })], 'All events');
    expect(chart?.bars.map(({ note }) => note)).toEqual(['seizure · since late March', 'other']);
  });

  it('says what people died of where that differs', () => {
    const dead = (value: number, agent: string | null) =>
      makeRow({
        value,
        agent,
        event: 'death',
        item: 'people',
        unitNormalized: 'people',
        normalized: { value, valueMax: null, unit: 'count' },
      });
    const notes = (...rows: ChartRow[]) => toCharts(rows, 'Deaths')[0]?.bars.map(({ note }) => note);
    expect(notes(dead(9, 'mudslide'), dead(4, 'ferry fire'))).toEqual(['by: mudslide', 'by: ferry fire']);
    expect(notes(dead(9, 'mudslide'), dead(4, null))).toEqual(['by: mudslide', '']);
    expect(toCharts([dead(9, 'mudslide')], 'Deaths')[0]?.subtitle).toMatch(/^by: mudslide · /);
  });

  it('names a bar by its unit when the article does not say what was counted', () => {
    const rows = [makeRow({ value: 3, item: null, unit: 'boxes' }), makeRow({ value: 2, item: null, unit: '-' })];
    expect(toCharts(rows, 'Seizures')[0]?.bars.map(({ label }) => label)).toEqual(['boxes', 'not named']);
  });

  it('counts what it leaves out, by reason', () => {
    const rows = [heroin, worth, makeRow({ value: 2, modifier: 'up' }), makeRow({ value: 9, hypothetical: true })];
    expect(toCharts(rows, 'Seizures')[0]?.caption).toBe(
      'Not in this picture: 1 in another unit, 1 not stated as a fact, 1 of a change.',
    );
  });

  it('draws 25 bars at most and counts the rest', () => {
    const [chart] = toCharts(
      Array.from({ length: 30 }, (_, i) => makeRow({ value: i + 1 })),
      'Seizures',
    );
    expect(chart?.bars).toHaveLength(25);
    expect(chart?.bars[0]?.low).toBe(30);
    expect(chart?.caption).toBe('Not in this picture: 5 smaller.');
  });
});

describe('the alternative text', () => {
  it('says the same as the picture', () => {
    const [chart] = toCharts([meth, heroin, worth], 'Seizures');
    expect(chart && altText(chart)).toBe(
      'Bar chart. Seizures, in kilograms (since late March · Harbor Courier, 2 May 2024): methamphetamine ≈ 3 tons ' +
        '(2,722–3,000 kg); heroin 120 kilos. A bracket spans everything the printed figure can mean. ' +
        'Not in this picture: 1 in another unit.',
    );
  });

  it('never has more than 1,024 characters and cuts between bars', () => {
    const item = fc.string({ maxLength: 400 });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 40 }), (items) => {
        const [chart] = toCharts(
          items.map((name, i) => makeRow({ value: i, item: name })),
          'Seizures',
        );
        expect(chart).toBeDefined();
        if (chart !== undefined) expect(altText(chart).length).toBeLessThanOrEqual(1024);
      }),
    );
    const [many] = toCharts(
      Array.from({ length: 25 }, (_, i) => makeRow({ value: i, item: 'word '.repeat(20) })),
      'X',
    );
    expect(many && altText(many)).toMatch(/ kilos; and \d+ more\.$/);
  });
});

describe('bars in text', () => {
  const [chart] = toCharts([meth, heroin, ketamine], 'Seizures');

  it('stand beside label and value', () => {
    expect(chart && textBars(chart, 80)).toEqual([
      'Seizures, in kilograms',
      'since late March · Harbor Courier, 2 May 2024',
      '',
      'methamphetamine  ████████████████████████████████├──┤  ≈ 3 tons (2,722–3,000 kg)',
      '         heroin  █▌  120 kilos',
      '       ketamine  ▎  18 kilos',
      '',
      'A bracket spans everything the printed figure can mean.',
    ]);
  });

  it('give label and value a line of their own in a narrow window', () => {
    expect(chart && textBars(chart, 40).slice(4, 7)).toEqual([
      'methamphetamine: ≈ 3 tons (2,722–3,000',
      'kg)',
      '  ██████████████████████████████████├──┤',
    ]);
  });

  it('never run over the width, whatever the labels and numbers', () => {
    const rows = fc.array(
      fc.record({
        value: fc.double({ min: 0, max: 1e15, noNaN: true }),
        more: fc.double({ min: 0, max: 1e15, noNaN: true }),
        item: fc.string({ unit: 'grapheme', maxLength: 60 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 20, max: 160 }), (list, width) => {
        const [any] = toCharts(
          list.map(({ value, more, item }) => makeRow({ value, valueMax: value + more, item })),
          'Seizures',
        );
        for (const line of any === undefined ? [] : textBars(any, width))
          expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
