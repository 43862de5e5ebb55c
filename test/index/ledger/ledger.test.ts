import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import type { Figure } from '../../../src/extract/extraction.ts';
import { LedgerBuilder, reconcile } from '../../../src/index/ledger/ledger.ts';
import { makeArticle } from '../../answer/articles.ts';
import { figureIn } from './figures.ts';

type Report = Readonly<{ article: Article; figures: readonly Figure[] }>;

/** One article of one paragraph with one figure: a seizure of cocaine in Lorena by the Port Guard. */
function report(
  id: string,
  sentence: string,
  printed: string,
  figure: Partial<Figure> & { value: number },
  date: string | null = '2024-05-02',
): Report {
  const article = makeArticle({ id, source: `Outlet ${id}`, date, paragraphs: [sentence] });
  return { article, figures: [figureIn(article, printed, { item: 'cocaine', ...figure })] };
}

function page(...reports: readonly Report[]) {
  const builder = new LedgerBuilder();
  for (const { article, figures } of reports) builder.add(article, figures);
  return reconcile(builder.build(reports.map(({ article }) => article)).entries);
}

/** Which reports are folded: the article shown with those that say the same. */
function folded(...reports: readonly Report[]): string[][] {
  return page(...reports).groups.map(({ entry, also }) =>
    [entry, ...also].map(({ figure }) => figure.article as string),
  );
}

const march = { period: 'in March', periodResolved: { from: '2024-03', to: '2024-03' } };
const april = { period: 'in April', periodResolved: { from: '2024-04', to: '2024-04' } };

describe('figures of several articles are one', () => {
  const a = report('a', 'The Port Guard seized 453 kilos of cocaine in Lorena.', '453 kilos', { value: 453 });

  it('when outlets print the same number of the same occasion', () => {
    const b = report('b', 'In Lorena, 453 kilos of cocaine were found.', '453 kilos', { value: 453 }, '2024-05-04');
    expect(folded(a, b)).toEqual([['a', 'b']]);
  });

  it('when they print it in another unit', () => {
    const pounds = { value: 1000, unitNormalized: 'pound-mass' };
    expect(
      folded(
        a,
        report('b', 'Police in Lorena took 1,000 pounds of coke.', '1,000 pounds', { ...pounds, item: 'coke' }),
      ),
    ).toEqual([['a', 'b']]);
  });

  it('when one rounds, hedges or gives the least', () => {
    for (const figure of [
      { value: 450, modifier: '~' },
      { value: 400, modifier: '>' },
      { value: 500, modifier: '<' },
    ] as const) {
      const b = report(
        'b',
        `Some ${figure.value} kilos of cocaine were seized in Lorena.`,
        `${figure.value} kilos`,
        figure,
      );
      expect(folded(a, b), figure.modifier).toEqual([['a', 'b']]);
    }
  });

  it('when one reading of an ambiguous unit is what the other prints', () => {
    const tons = report('t', 'Roughly 5 tons of cocaine were seized in Lorena.', '5 tons', {
      value: 5,
      unitNormalized: 'ton',
    });
    const metric = report('m', 'In Lorena, 5,000 kilos of cocaine were seized.', '5,000 kilos', { value: 5000 });
    expect(folded(tons, metric)).toEqual([['m', 't']]);
  });

  it('when small numbers are for one stated time, whoever is named', () => {
    const ruiz = report('a', 'Ruiz’s guards in Lorena took 5 kilos.', '5 kilos', {
      value: 5,
      agent: 'Ruiz’s guards',
      ...march,
    });
    const navy = report('b', 'Navy crews in Lorena took 5 kilos.', '5 kilos', {
      value: 5,
      agent: 'Navy crews',
      ...march,
    });
    expect(folded(ruiz, navy)).toEqual([['a', 'b']]);
  });

  it('when one names the country and the other its people', () => {
    const since = { item: 'people', event: 'arrest', unitNormalized: 'people', period: 'since May' } as const;
    const dates = { periodResolved: { from: '2024-05', to: null } };
    const rangers = report('a', 'Kenyan rangers have arrested 38 people since May.', '38 people', {
      ...{ value: 38, agent: 'Kenyan rangers' },
      ...since,
      ...dates,
    });
    const police = report('b', 'Police in Kenya have held 38 people since May.', '38 people', {
      ...{ value: 38, agent: 'Police' },
      ...since,
      ...dates,
    });
    expect(folded(rangers, police)).toEqual([['a', 'b']]);
  });

  it('but not when numbers, items, events or currencies differ', () => {
    const other = (figure: Partial<Figure> & { value: number }) =>
      folded(a, report('b', 'The Port Guard seized 453 kilos of it in Lorena.', '453 kilos', figure));
    expect(other({ value: 460 })).toHaveLength(2);
    expect(other({ value: 453, item: 'heroin' })).toHaveLength(2);
    expect(other({ value: 453, event: 'other' })).toHaveLength(2);
    expect(other({ value: 453, unitNormalized: 'package' })).toHaveLength(2);
    expect(other({ value: 453, modifier: 'up' })).toHaveLength(2);
  });

  it('but not when one is only what could be', () => {
    expect(
      folded(a, report('b', 'They could seize 453 kilos in Lorena.', '453 kilos', { value: 453, hypothetical: true })),
    ).toHaveLength(2);
  });

  it('but not when they are for different times or places', () => {
    const seize = (id: string, place: string, when: Partial<Figure>, date?: string) =>
      report(id, `The guards of ${place} seized 12 kilos of cocaine.`, '12 kilos', { value: 12, ...when }, date);
    expect(folded(seize('a', 'Lorena', march), seize('b', 'Lorena', april))).toHaveLength(2);
    expect(folded(seize('a', 'Lorena', {}), seize('b', 'Azul', {}))).toHaveLength(2);
    expect(folded(seize('a', 'Lorena', {}), seize('b', 'Lorena', {}, '2024-06-20'))).toHaveLength(2);
    expect(folded(seize('a', 'Lorena', march), seize('b', 'Lorena', march, '2024-06-20'))).toHaveLength(1);
  });

  it('but not twice in one paragraph, which names two things', () => {
    const article = makeArticle({
      id: 'x',
      date: '2024-05-02',
      paragraphs: ['Lorena took 453 kilos, Azul also 453 kilos.'],
    });
    const first = figureIn(article, '453 kilos', { value: 453, item: 'cocaine' });
    const start = article.text.lastIndexOf('453 kilos');
    const second = { ...first, start, end: start + first.text.length };
    expect(folded({ article, figures: [first, second] })).toHaveLength(2);
  });

  it('also in one article that says it again', () => {
    const article = makeArticle({
      id: 'x',
      date: '2024-05-02',
      paragraphs: ['Lorena seized 453 kilos of cocaine.', 'The 453 kilos of cocaine were hidden in a boat.'],
    });
    const first = figureIn(article, '453 kilos', { value: 453, item: 'cocaine' });
    const start = article.text.lastIndexOf('453 kilos');
    const again = { ...first, paragraph: 2, start, end: start + first.text.length };
    expect(folded({ article, figures: [first, again] })).toEqual([['x', 'x']]);
  });

  it('and the printed article stands for its digest', () => {
    const digest = { ...a, article: { ...a.article, id: 'aa' as Article['id'], kind: 'digest' as const } };
    const figures = digest.figures.map((figure) => ({ ...figure, article: digest.article.id }));
    expect(folded({ ...digest, figures }, report('b', 'In Lorena, 453 kilos.', '453 kilos', { value: 453 }))).toEqual([
      ['b', 'aa'],
    ]);
  });
});

describe('figures contradict each other', () => {
  const seize = (id: string, kilos: number, more: Partial<Figure> = {}, date = '2024-05-02') =>
    report(
      id,
      `The Port Guard of Lorena seized ${kilos} kilos of cocaine.`,
      `${kilos} kilos`,
      { value: kilos, ...more },
      date,
    );
  const conflicts = (...reports: readonly Report[]) => page(...reports).groups.map(({ conflicts }) => conflicts);

  it('when outlets give different numbers for one occasion; they stand side by side', () => {
    const other = report('m', 'In Azul, 40 kilos of cocaine turned up.', '40 kilos', { value: 40 });
    const { groups } = page(seize('a', 120), other, seize('z', 150));
    expect(groups.map(({ entry, conflicts }) => [entry.figure.value, conflicts])).toEqual([
      [120, ['seizure:cocaine:2']],
      [150, ['seizure:cocaine:1']],
      [40, []],
    ]);
  });

  it('when the place is the same, one names the country and the other its people, and one number is rounded', () => {
    const guards = report('a', 'Chilean guards seized 1.7 tonnes of cocaine in Lorena.', '1.7 tonnes', {
      ...{ value: 1.7, unitNormalized: 'tonne', agent: 'Chilean guards' },
    });
    const police = report('b', 'Police in Chile found about 1,850 kilos in Lorena.', '1,850 kilos', {
      ...{ value: 1850, modifier: '~', agent: 'Police' },
    });
    expect(conflicts(guards, police)).toEqual([['seizure:cocaine:2'], ['seizure:cocaine:1']]);
    const nearer = report('b', 'Police in Chile found about 1,750 kilos in Lorena.', '1,750 kilos', {
      ...{ value: 1750, modifier: '~', agent: 'Police' },
    });
    expect(conflicts(guards, nearer).flat()).toEqual([]);
  });

  it('when they count those arrested in one raid differently', () => {
    const held = (id: string, count: string, value: number) =>
      report(id, `The Port Guard of Lorena arrested ${count} people at Azul.`, `${count} people`, {
        ...{ value, item: 'people', event: 'arrest', unitNormalized: 'people', agent: 'Port Guard' },
      });
    expect(conflicts(held('a', 'five', 5), held('b', 'six', 6))).toEqual([['arrest:person:2'], ['arrest:person:1']]);
  });

  it('but not when a toll has grown since, or one outlet counts anew', () => {
    const died = (id: string, value: number, date: string) =>
      report(
        id,
        `The blast in Lorena killed ${value} people at Port Azul.`,
        `${value} people`,
        {
          ...{ value, item: 'people', event: 'death', unitNormalized: 'people' },
        },
        date,
      );
    expect(conflicts(died('a', 31, '2024-05-02'), died('b', 58, '2024-05-03'))).toEqual([[], []]);
    expect(conflicts(died('a', 31, '2024-05-02'), died('b', 58, '2024-05-02')).flat()).toHaveLength(2);
    const again = seize('b', 150);
    const same = { ...again, article: { ...again.article, source: 'Outlet a' } };
    expect(conflicts(seize('a', 120), same)).toEqual([[], []]);
  });

  it('but not when both can be right', () => {
    expect(conflicts(seize('a', 120, { modifier: '>' }), seize('b', 150))).toEqual([[], []]);
    expect(conflicts(seize('a', 120, march), seize('b', 150, april))).toEqual([[], []]);
    expect(conflicts(seize('a', 120), seize('b', 150, {}, '2024-05-30'))).toEqual([[], []]);
    expect(conflicts(seize('a', 120, { hypothetical: true }), seize('b', 150, { hypothetical: true }))).toEqual([
      [],
      [],
    ]);
    expect(conflicts(seize('a', 120, { agent: 'Ruiz’s guards' }), seize('b', 150, { agent: 'Navy crews' }))).toEqual([
      [],
      [],
    ]);
  });

  it('but not when one article prints both numbers', () => {
    const article = makeArticle({
      id: 'b',
      date: '2024-05-03',
      paragraphs: [
        'The Port Guard of Lorena seized 120 kilos of cocaine.',
        'It was 150 kilos of cocaine for Lorena and its Port Guard last time.',
      ],
    });
    const figures = [
      figureIn(article, '120 kilos', { value: 120, item: 'cocaine' }),
      figureIn(article, '150 kilos', { value: 150, item: 'cocaine' }),
    ];
    expect(conflicts(seize('a', 120), { article, figures })).toEqual([[], []]);
  });
});

describe('figures of one stated time contradict each other', () => {
  const monday = { period: 'on Monday', periodResolved: { from: '2024-04-29', to: '2024-04-29' } };
  const lastYear = { period: 'in 2023', periodResolved: { from: '2023', to: '2023' } };
  const pairs = (...reports: readonly Report[]) =>
    page(...reports).groups.flatMap(({ conflicts }) => conflicts).length / 2;
  const seize = (id: string, text: string, kilos: number, more: Partial<Figure>, date?: string) =>
    report(id, text.replace('#', `${kilos} kilos`), `${kilos} kilos`, { value: kilos, ...more }, date);

  it('when the place and the day are the same, and the forces may be one', () => {
    const customs = { agent: 'Customs officers', ...monday };
    const a = seize('a', 'Customs officers seized # of cocaine in Azul on Monday.', 310, customs);
    expect(
      pairs(a, seize('b', 'Police seized # of cocaine in Azul on Monday.', 420, { agent: 'Police', ...monday })),
    ).toBe(1);
    expect(
      pairs(a, seize('b', 'Police seized # of cocaine in Lorena on Monday.', 420, { agent: 'Police', ...monday })),
    ).toBe(0);
    const county = { agent: 'Fell County police', ...monday };
    expect(pairs(a, seize('b', 'Fell County police seized # of cocaine in Azul on Monday.', 420, county))).toBe(1);
    const navy = { agent: 'navy', ...monday };
    expect(pairs(a, seize('b', 'The navy seized # of cocaine in Azul on Monday.', 420, navy))).toBe(0);
    const tuesday = { period: 'on Tuesday', periodResolved: { from: '2024-04-30', to: '2024-04-30' } };
    expect(
      pairs(a, seize('b', 'Police seized # of cocaine in Azul on Tuesday.', 420, { agent: 'Police', ...tuesday })),
    ).toBe(0);
  });

  it('when one authority has two totals for one year', () => {
    const total = (id: string, kilos: number, text = 'Customs seized # of cocaine in 2023.') =>
      seize(id, text, kilos, { agent: 'Customs', ...lastYear });
    expect(pairs(total('a', 310), total('b', 420))).toBe(1);
    expect(pairs(total('a', 310), total('b', 420, 'In 2023 customs seized # of cocaine in Azul.'))).toBe(0);
    const { noSum } = page(total('a', 310), total('b', 420), seize('c', '# of cocaine were seized.', 7, {}));
    expect(noSum.map(({ why }) => why)).toEqual(['the outlets contradict each other']);
  });

  it('but not while the time goes on, nor when an outlet may have added up what another lists', () => {
    const since = { period: 'since April', periodResolved: { from: '2024-04', to: null } };
    const so = (id: string, kilos: number, date: string) =>
      seize(id, 'Customs have seized # of cocaine in Azul since April.', kilos, { agent: 'Customs', ...since }, date);
    expect(pairs(so('a', 310, '2024-05-02'), so('b', 420, '2024-05-05'))).toBe(0);
    expect(pairs(so('a', 310, '2024-05-02'), so('b', 420, '2024-05-02'))).toBe(1);
    const article = makeArticle({
      ...{ id: 'l', source: 'Outlet l', date: '2024-05-02' },
      paragraphs: [
        'Police seized 200 kilos of cocaine in Azul on Monday.',
        'They seized 220 kilos more in Azul on Monday.',
      ],
    });
    const figures = [200, 220].map((value) =>
      figureIn(article, `${value} kilos`, { value, item: 'cocaine', ...monday }),
    );
    const whole = seize('b', 'Police seized # of cocaine in Azul on Monday.', 420, monday);
    expect(pairs({ article, figures }, whole)).toBe(0);
  });

  it('when tolls of a year long over differ, if they count the same deaths', () => {
    const deaths = (id: string, value: number, kind: string, date: string) =>
      report(
        id,
        `There were ${value} ${kind} deaths in 2023.`,
        `${value}`,
        {
          ...{ value, item: 'deaths', event: 'death', unitNormalized: '-' },
          ...lastYear,
        },
        date,
      );
    expect(pairs(deaths('a', 62, 'overdose', '2024-05-02'), deaths('b', 70, 'overdose', '2024-05-03'))).toBe(1);
    expect(pairs(deaths('a', 62, 'overdose', '2024-05-02'), deaths('b', 70, 'road', '2024-05-03'))).toBe(0);
    expect(pairs(deaths('a', 62, 'overdose', '2024-01-02'), deaths('b', 70, 'overdose', '2024-01-09'))).toBe(0);
  });

  it('when two floors of a toll were printed on one day', () => {
    const killed = (id: string, value: number, date: string) =>
      report(
        id,
        `At least ${value} people were killed in Azul on Monday.`,
        `${value} people`,
        {
          ...{ value, modifier: '>', item: 'people', event: 'death', unitNormalized: 'people' },
          ...monday,
        },
        date,
      );
    expect(pairs(killed('a', 11, '2024-05-02'), killed('b', 14, '2024-05-02'))).toBe(1);
    expect(pairs(killed('a', 11, '2024-05-02'), killed('b', 14, '2024-05-03'))).toBe(0);
  });
});

describe('a sum', () => {
  const by = (id: string, agent: string, kilos: number, more: Partial<Figure> = march) =>
    report(id, `${agent} seized ${kilos} kilos of cocaine.`, `${kilos} kilos`, { value: kilos, agent, ...more });
  const why = (...reports: readonly Report[]) => {
    const { sums, noSum } = page(...reports);
    expect(sums).toEqual([]);
    return noSum.map((reason) => reason.why);
  };

  it('adds what different authorities took in one period', () => {
    const { sums, noSum } = page(by('a', 'The Coast Guard', 40), by('b', 'Customs', 60.5));
    expect(sums).toEqual([
      {
        event: 'seizure',
        item: 'cocaine',
        unit: 'kg',
        value: 100.5,
        of: ['seizure:cocaine:1', 'seizure:cocaine:2'],
      },
    ]);
    expect(noSum).toEqual([]);
  });

  it('adds the members of one list, unless one is part of the other', () => {
    const list = (text: string) => {
      const article = makeArticle({ id: 'x', date: '2024-05-02', paragraphs: [text] });
      return page({
        article,
        figures: [40, 60].map((value) => figureIn(article, `${value} kilos`, { value, item: 'cocaine', ...march })),
      });
    };
    expect(list('They seized 40 kilos of cocaine in Lorena and 60 kilos in Azul in March.').sums[0]?.value).toBe(100);
    const part = list('In March they seized 60 kilos of cocaine, including 40 kilos in Azul and Lorena.');
    expect(part.sums).toEqual([]);
    expect(part.noSum[0]?.why).toBe('something may be counted twice');
  });

  it('counts what two outlets report only once', () => {
    expect(
      page(by('a', 'The Coast Guard', 40), by('b', 'Coast Guard crews', 40), by('c', 'Customs', 60)).sums[0],
    ).toMatchObject({
      value: 100,
      of: ['seizure:cocaine:1', 'seizure:cocaine:2'],
    });
  });

  it('is refused with the reason', () => {
    const guard = by('a', 'The Coast Guard', 40);
    expect(why(guard)).toEqual([]);
    expect(why(guard, by('b', 'police', 60))).toEqual(['something may be counted twice']);
    expect(why(guard, by('b', 'Customs', 60, april))).toEqual(['the periods differ']);
    expect(why(guard, by('b', 'Customs', 60, {}))).toEqual(['not every figure gives a period']);
    const undated = { period: 'one night', periodResolved: { from: null, to: null } };
    expect(why(by('a', 'The Coast Guard', 40, undated), by('b', 'Customs', 60, undated))).toEqual([
      'not every figure gives a period',
    ]);
    expect(why(guard, by('b', 'Customs', 60, { ...march, modifier: '~' }))).toEqual(['not every figure is exact']);
    expect(why(guard, by('b', 'Customs', 60, { ...march, unitNormalized: 'dollar' }))).toEqual([
      'kg and USD are different quantities',
    ]);
    expect(why(guard, by('b', 'Customs', 60, { ...march, unitNormalized: 'ton' }))).toEqual([
      '“60 kilos” has more than one reading',
    ]);
    expect(why(guard, by('b', 'Customs', 60, { ...march, modifier: 'up' }))).toEqual(['a change is not an amount']);
  });

  it('never holds what is not stated as a fact', () => {
    const could = by('b', 'Customs', 60, { ...march, hypothetical: true });
    expect(page(by('a', 'The Coast Guard', 40), could)).toMatchObject({ sums: [], noSum: [] });
  });
});

describe('the ledger', () => {
  it('copes with a flood of letters and of equal figures', () => {
    const flood = report('a', `${'A\u0301'.repeat(200_000)}1 kilo`, '1 kilo', { value: 1 });
    expect(page(flood).groups).toHaveLength(1);
    const many = Array.from({ length: 2000 }, (_, i) =>
      report(`n${i}`, `Town${i} lost 2 kilos.`, '2 kilos', { value: 2 }, `20${10 + (i % 90)}-05-02`),
    );
    expect(page(...many).groups).toHaveLength(2000);
  });

  const reports = fc.array(
    fc.record({
      value: fc.constantFrom(1, 2, 12, 40, 45, 120, 453, 1000, 5000),
      unitNormalized: fc.constantFrom('kilogram', 'pound-mass', 'ton', 'tonne', 'dollar', 'package'),
      modifier: fc.constantFrom('=', '~', '<', '>', 'up'),
      item: fc.constantFrom('cocaine', 'coke', 'heroin', null),
      event: fc.constantFrom('seizure', 'arrest', 'sentence', null),
      when: fc.constantFrom({}, march, april),
      agent: fc.constantFrom(null, 'police', 'Coast Guard', 'Customs'),
      hypothetical: fc.boolean(),
      date: fc.constantFrom('2024-05-01', '2024-05-03', '2024-09-01', null),
    }),
    { maxLength: 14 },
  );
  const toReports = (list: typeof reports extends fc.Arbitrary<infer T> ? T : never): Report[] =>
    list.map(({ when, date, ...figure }, i) =>
      report(
        `r${i}`,
        `The Port Guard of Lorena seized ${figure.value} units.`,
        `${figure.value} units`,
        { ...figure, ...when },
        date,
      ),
    );

  it('does not depend on the order of the articles', () => {
    const shuffled = reports.chain((list) => {
      const given = toReports(list);
      return fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }));
    });
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(page(...other)).toEqual(page(...given));
      }),
    );
  });

  it('shows every figure of an event once, contradictions on both sides, and sums only of what it shows', () => {
    fc.assert(
      fc.property(reports, (list) => {
        const given = toReports(list);
        const { groups, sums } = page(...given);
        const shown = groups.flatMap(({ entry, also }) => [entry, ...also].map(({ figure }) => figure));
        const ofEvents = given.flatMap(({ figures }) => figures).filter(({ event }) => event !== null);
        expect(new Set(shown)).toEqual(new Set(ofEvents));
        expect(shown).toHaveLength(ofEvents.length);
        const byId = new Map(groups.map((group) => [group.id, group]));
        expect(byId.size).toBe(groups.length);
        for (const { id, conflicts, entry, also } of groups) {
          for (const rival of conflicts) expect(byId.get(rival)?.conflicts).toContain(id);
          for (const { figure } of also) expect(figure.hypothetical).toBe(entry.figure.hypothetical);
        }
        for (const { of, value } of sums) {
          const parts = of.map((id) => byId.get(id)?.entry.figure);
          expect(parts.length).toBeGreaterThan(1);
          expect(parts.every((part) => part?.hypothetical === false && part.alternatives.length === 0)).toBe(true);
          expect(parts.reduce((sum, part) => sum + (part?.normalized?.value ?? 0), 0)).toBeCloseTo(value, 6);
        }
      }),
    );
  });
});
