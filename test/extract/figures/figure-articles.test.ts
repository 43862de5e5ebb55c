import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { extractFigures } from '../../../src/extract/figures/figure.ts';
import { INDIA, UK } from '../articles.ts';

/** paragraph, text, value, unit, modifier, event, item, agent, period */
const rows = (article: Article) =>
  extractFigures(article).map((figure) => [
    figure.paragraph,
    figure.text,
    figure.value,
    figure.unitNormalized,
    figure.modifier,
    figure.event,
    figure.item,
    figure.agent,
    figure.period,
  ]);

describe('every figure of an article of our own', () => {
  it('of a British outlet', () => {
    expect(rows(UK)).toEqual([
      [1, '2.4 tonnes', 2.4, 'metric ton', '~', 'seizure', 'cocaine', 'Border Force officers', 'on Thursday'],
      [1, '310kg', 310, 'kilogram', '=', 'seizure', 'heroin', 'Border Force officers', 'on Thursday'],
      [1, '£180,000', 180_000, 'pound sterling', '=', 'seizure', 'cash', 'Border Force officers', 'on Thursday'],
      [2, '40-foot', 40, 'foot', '=', null, null, null, null],
      [2, 'Eleven men', 11, 'man', '=', 'arrest', 'men', null, null],
      [2, 'two lorries', 2, 'lorry', '=', 'seizure', 'lorries', null, null],
      [3, '44', 44, 'year of age', '=', null, null, null, null],
      [3, '£190 million', 190_000_000, 'pound sterling', '<', 'money', null, null, null],
      [4, 'two smugglers', 2, 'smuggler', '=', null, null, null, null],
      [4, '18 years', 18, 'year', '=', 'sentence', 'prison', 'court', 'Last month'],
      [4, 'five tons', 5, 'ton', '=', 'seizure', 'tobacco', 'Officers', null],
      [5, '12 per cent', 12, 'percentage', 'up', null, null, null, null],
      [5, '300 and 350 staff', 300, 'staff', '=', 'other', 'staff', null, 'in 2024'],
    ]);
  });

  it('of an Indian outlet', () => {
    expect(rows(INDIA)).toEqual([
      [1, '1,250 kilograms', 1250, 'kilogram', '=', 'seizure', 'sandalwood', 'Customs officials', 'last week'],
      [1, '₹3.5 crore', 35_000_000, 'indian rupee', '=', 'seizure', 'sandalwood', 'Customs officials', 'last week'],
      [2, '40 people', 40, 'people', '<', 'arrest', 'people', null, 'since January'],
      [2, '17', 17, '-', '=', null, null, null, null],
      [2, '3,000 police officers', 3000, 'police officer', '~', 'deployment', 'police officers', null, null],
      [3, '25 protesters', 25, 'protester', '=', 'arrest', 'protesters', 'officers', null],
      [3, 'A third', 1 / 3, '% seized timber', '=', null, null, null, null],
      [3, 'Rs 12,34,567', 1_234_567, 'indian rupee', '=', 'money', null, null, null],
      [4, '26 villagers', 26, 'villager', '>', 'death', 'villagers', 'Floods', null],
      [4, '8,000', 8000, '-', '=', 'displacement', 'people', null, null],
      [4, '2.5 metres', 2.5, 'metre', 'up', null, null, null, null],
      [4, 'six hours', 6, 'hour', '=', null, null, null, null],
      [4, '9°C', 9, 'celsius', '=', null, null, null, null],
    ]);
  });

  it('is normalised by the country of its outlet, and what did not happen is marked', () => {
    const [tons] = extractFigures(UK).filter((figure) => figure.text === 'five tons');
    expect(tons).toMatchObject({
      normalized: { value: 5000, unit: 'kg' },
      alternatives: [{ value: 5080.234544, unit: 'kg', reading: 'long tons' }],
      hypothetical: true,
    });
    const [denied] = extractFigures(INDIA).filter((figure) => figure.item === 'protesters');
    expect(denied?.hypothetical).toBe(true);
    const [since] = extractFigures(INDIA).filter((figure) => figure.item === 'people');
    expect(since?.periodResolved).toEqual({ from: '2024-01', to: null });
  });
});
