import type { ChartRow, RowCitation } from '../../src/chart/row.ts';

export const courier: RowCitation = {
  article: 'river-raid',
  paragraph: 2,
  source: 'Harbor Courier',
  title: null,
  byline: [],
  date: '2024-05-02',
  url: null,
  kind: 'article',
};

/** A row for tests: a seizure in kilograms, printed in the Harbor Courier, unless told otherwise. */
export function makeRow(given: Partial<ChartRow> & { value: number }): ChartRow {
  return {
    text: `${given.value} kilos`,
    valueMax: null,
    modifier: '=',
    unit: 'kilos',
    unitNormalized: 'kilogram',
    event: 'seizure',
    item: 'cocaine',
    normalized: { value: given.value, valueMax: given.valueMax ?? null, unit: 'kg' },
    alternatives: [],
    agent: null,
    recipient: null,
    period: null,
    periodResolved: null,
    hypothetical: false,
    group: 'seizure:cocaine:1',
    conflictsWith: [],
    alsoIn: [],
    citation: courier,
    ...given,
  };
}

/** "≈ 3 tons" of a US outlet: short tons by convention, metric tons as the other reading. */
export const meth = makeRow({
  text: '3 tons',
  value: 3,
  modifier: '~',
  item: 'methamphetamine',
  normalized: { value: 2721.55422, valueMax: null, unit: 'kg' },
  alternatives: [{ value: 3000, unit: 'kg', reading: 'metric tons' }],
  period: 'since late March',
});
export const heroin = makeRow({ value: 120, item: 'heroin', period: 'since late March' });
export const ketamine = makeRow({ value: 18, item: 'ketamine', period: 'since late March' });
export const worth = makeRow({
  text: '$7 million',
  value: 7e6,
  unit: '$',
  unitNormalized: 'dollar',
  item: 'methamphetamine',
  normalized: { value: 7e6, valueMax: null, unit: 'USD' },
});
