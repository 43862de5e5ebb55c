import { describe, expect, it } from 'vitest';
import { answerStats, suggestItems } from '../../src/answer/stats/stats.ts';
import { LedgerBuilder } from '../../src/index/ledger/ledger.ts';
import { figureIn } from '../index/ledger/figures.ts';
import { articles, makeArticle } from './articles.ts';

const spring = { period: 'since late March', periodResolved: { from: '2024-03-20', to: null } };
const courier = makeArticle({
  id: 'harbor-courier',
  source: 'Harbor Courier',
  country: 'US',
  date: '2024-05-02',
  paragraphs: [
    'Governor Ada Ruiz praised the Port Guard of Lorena.',
    'Her guards have seized roughly 3 tons of meth, 120 kilos of heroin and 18 kilos of ketamine since late March.',
    'They also took $7 million worth of meth and arrested 14 dealers, and could seize 500 kilos of heroin by June.',
  ],
});
const found = [
  figureIn(courier, '3 tons', {
    value: 3,
    modifier: '~',
    unitNormalized: 'ton',
    item: 'meth',
    agent: 'Her guards',
    ...spring,
  }),
  figureIn(courier, '120 kilos', { value: 120, item: 'heroin', agent: 'Her guards', ...spring }),
  figureIn(courier, '18 kilos', { value: 18, item: 'ketamine', agent: 'Her guards', ...spring }),
  figureIn(courier, '$7 million', { value: 7e6, unitNormalized: 'dollar', item: 'meth' }),
  figureIn(courier, '14 dealers', { value: 14, unitNormalized: 'dealer', item: 'dealers', event: 'arrest' }),
  figureIn(courier, '500 kilos', { value: 500, item: 'heroin', hypothetical: true }),
];
const dune = makeArticle({ id: 'dune-post', source: 'Dune Post', paragraphs: ['Nothing was seized in Lorena.'] });
const loaded = articles(dune, courier);
const builder = new LedgerBuilder();
builder.add(dune, []);
builder.add(courier, found);
const ledger = builder.build(loaded.values());

describe('stats', () => {
  it('show seizures unless asked otherwise, and count the rest', () => {
    const answer = answerStats(ledger, loaded, {});
    expect(answer.rows.map(({ text, item }) => [text, item])).toEqual([
      ['3 tons', 'meth'],
      ['120 kilos', 'heroin'],
      ['18 kilos', 'ketamine'],
      ['$7 million', 'meth'],
      ['500 kilos', 'heroin'],
    ]);
    expect(answer.others).toEqual({ arrest: 1 });
    expect(answer.undated).toBe(1);
  });

  it('keep every reading of an ambiguous unit, and money apart from mass', () => {
    const { rows, sums, noSum } = answerStats(ledger, loaded, { item: 'Methamphetamine' });
    expect(rows.map(({ text }) => text)).toEqual(['3 tons', '$7 million']);
    expect(rows[0]?.normalized?.value).toBeCloseTo(2721.554, 2);
    expect(rows[0]?.alternatives).toEqual([{ value: 3000, unit: 'kg', reading: 'metric tons' }]);
    expect(sums).toEqual([]);
    expect(noSum).toEqual([{ event: 'seizure', item: 'methamphetamine', why: 'kg and USD are different quantities' }]);
  });

  it('cite every row', () => {
    for (const row of answerStats(ledger, loaded, { event: 'all' }).rows) {
      expect(row.citation).toMatchObject({ article: 'harbor-courier', paragraph: row.paragraph, date: '2024-05-02' });
      expect(courier.text.slice(row.start, row.end)).toBe(row.text);
    }
  });

  it('find an item by another name, by its kind and by its family', () => {
    const texts = (item: string) => answerStats(ledger, loaded, { item }).rows.map(({ text }) => text);
    expect(texts('crystal meth')).toEqual(['3 tons', '$7 million']);
    expect(texts('drugs')).toHaveLength(5);
    expect(texts('uranium')).toEqual([]);
    expect(texts('')).toEqual([]);
  });

  it('turn masses into pounds beside the printed words', () => {
    const { rows } = answerStats(ledger, loaded, { unit: 'lb' });
    expect(rows[1]).toMatchObject({ text: '120 kilos', value: 120, normalized: { value: 264.554714622, unit: 'lb' } });
    expect(rows[0]?.alternatives[0]?.unit).toBe('lb');
    expect(rows[3]?.normalized?.unit).toBe('USD');
  });

  it('name the outlet that alone prints them, and only those that were looked at beside it', () => {
    expect(answerStats(ledger, loaded, {}).onlyOutlet).toEqual({ outlet: 'Harbor Courier', silent: ['Dune Post'] });
    expect(answerStats(ledger, loaded, { source: 'Harbor Courier' }).onlyOutlet).toBeNull();
    expect(answerStats(ledger, loaded, { item: 'pearls' }).onlyOutlet).toBeNull();
  });

  it('say of an outlet that it prints none only where its articles are read for figures', () => {
    const faro = {
      ...makeArticle({ id: 'faro', source: 'O Farol', paragraphs: ['Foram achados 5 quilos.'] }),
      language: 'pt',
    };
    const { onlyOutlet, unread } = answerStats(ledger, articles(dune, courier, faro), {});
    expect(onlyOutlet?.silent).toEqual(['Dune Post']);
    expect(unread).toBe(1);
    expect(answerStats(ledger, articles(courier, faro), {}).onlyOutlet).toBeNull();
  });

  it('suggest items that would give rows, never the one that was asked for', () => {
    const closest = (item: string, event?: 'death') => answerStats(ledger, loaded, { item, event }).closest;
    expect(closest('heroine')).toEqual(['heroin']);
    expect(closest('heroin', 'death')).toEqual([]);
    expect(closest('heroine', 'death')).toEqual([]);
  });

  it('write an item in one way, with small letters where an article does', () => {
    const post = makeArticle({
      ...{ id: 'post', source: 'Dune Post', date: '2024-05-03' },
      paragraphs: ['Ketamine seizures came to 7 kilos in Azul.'],
    });
    const more = new LedgerBuilder();
    more.add(courier, found);
    more.add(post, [figureIn(post, '7 kilos', { value: 7, item: 'Ketamine' })]);
    const { rows } = answerStats(more.build([courier, post]), articles(courier, post), { item: 'ketamine' });
    expect(rows.map(({ item }) => item)).toEqual(['ketamine', 'ketamine']);
  });

  it('name an item in one way, by its own name where an article prints that', () => {
    const post = makeArticle({
      ...{ id: 'post', source: 'Dune Post', date: '2024-05-03' },
      paragraphs: ['They found 7 kilos of methamphetamine and one firearm, then 30 firearms, in Azul.'],
    });
    const more = new LedgerBuilder();
    more.add(courier, found);
    more.add(post, [
      figureIn(post, '7 kilos', { value: 7, item: 'methamphetamine' }),
      figureIn(post, 'one', { value: 1, item: 'firearm', unitNormalized: 'count' }),
      figureIn(post, '30', { value: 30, item: 'firearms', unitNormalized: 'count' }),
    ]);
    const { rows } = answerStats(more.build([courier, post]), articles(courier, post), {});
    const named = rows.filter(({ item }) => item !== 'heroin' && item !== 'ketamine');
    expect(new Map(named.map(({ text, item }) => [text, item]))).toEqual(
      new Map([
        ['7 kilos', 'methamphetamine'],
        ['3 tons', 'methamphetamine'],
        ['$7 million', 'methamphetamine'],
        ['one', 'firearm'],
        ['30', 'firearms'],
      ]),
    );
  });

  it('leave out what the filter leaves out', () => {
    expect(answerStats(ledger, loaded, { source: 'Dune Post' })).toEqual({
      event: 'seizure',
      onTopic: true,
      rows: [],
      tolls: [],
      sums: [],
      noSum: [],
      others: {},
      onlyOutlet: null,
      closest: [],
      unread: 0,
      undated: 1,
    });
    expect(answerStats(ledger, loaded, { after: '2024-05-03' as never, dated: true }).rows).toEqual([]);
  });
});

describe('suggested items', () => {
  it('are those of the corpus, most figures first, found by any of their names', () => {
    expect(suggestItems(ledger, '', 25)).toEqual(['heroin', 'methamphetamine', 'dealer', 'ketamine']);
    expect(suggestItems(ledger, 'Crys', 25)).toEqual(['methamphetamine']);
    expect(suggestItems(ledger, 'e', 25)).toEqual([]);
    expect(suggestItems(ledger, '', 1)).toEqual(['heroin']);
  });
});
