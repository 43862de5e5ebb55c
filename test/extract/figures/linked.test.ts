import { describe, expect, it } from 'vitest';

import { FIGURE_EVENTS } from '../../../src/extract/extraction.ts';
import { extractFigures } from '../../../src/extract/figures/figure.ts';
import { OUTCOMES, tellFeatures } from '../../../src/extract/figures/events/linked/features.ts';
import { chances, likeliest } from '../../../src/extract/figures/events/linked/link.ts';
import { ONTOLOGY } from '../../../src/extract/figures/events/linked/ontology-table.ts';
import { WEIGHTS } from '../../../src/extract/figures/events/linked/weights-table.ts';
import { quantities } from '../../../src/extract/figures/quantities/quantities.ts';
import { Clause } from '../../../src/text/en/clause.ts';
import { articleOf } from '../article-of.ts';

const eventsIn = (text: string) => extractFigures(articleOf(text)).map(({ event }) => event);

describe('an event of the ontology', () => {
  it.each(FIGURE_EVENTS.map((event) => [event, ONTOLOGY[event]] as const))(
    '%s is read from its example and not from its counter-example',
    (event, { example, counterExample }) => {
      expect(eventsIn(example)).toContain(event);
      expect(eventsIn(counterExample)).not.toContain(event);
    },
  );
});

describe('the learnt linking', () => {
  it.each([
    ['Two were killed and nine were injured.', ['death', 'injury']],
    ['More than 3,000 people were evacuated from the hills.', ['displacement']],
    ['Nine hikers were hurt by falling rocks.', ['injury']],
    ['Customs lost 40 kilos of paper.', [null]],
    ['Larkspur Mills paid $3 million for the old dam.', ['money']],
    ['The mayor is 61 and has two sons.', [null, null]],
  ])('%s', (text, events) => expect(eventsIn(text)).toEqual(events));

  it('says that a term which somebody only faces is not stated as a fact', () => {
    const [figure] = extractFigures(articleOf('He faces up to 20 years in prison.'));
    expect(figure).toMatchObject({ event: 'sentence', hypothetical: true });
  });

  it('gives chances that are together 1, whatever the weights', () => {
    const clause = new Clause('The flood killed 12 people and cost $3 million.', null);
    const found = quantities(clause);
    for (const weights of [WEIGHTS, {}])
      for (const quantity of found) {
        const told = chances(clause, found, quantity, weights);
        expect(told).toHaveLength(OUTCOMES.length);
        expect(told.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
      }
  });

  it('gives no event where none is sure', () => {
    expect(likeliest(OUTCOMES.map(() => 1 / OUTCOMES.length))).toBeNull();
    expect(likeliest(OUTCOMES.map((outcome) => (outcome === 'injury' ? 0.8 : 0.01)))).toBe('injury');
    expect(likeliest(OUTCOMES.map((outcome) => (outcome === 'none' ? 0.8 : 0.01)))).toBeNull();
  });

  it('tells every feature of an event under its name too, so that an event can differ from the others', () => {
    const clause = new Clause('The crash left nine people injured.', null);
    const found = quantities(clause);
    const told = new Map<string, Set<string>>(OUTCOMES.map((outcome) => [outcome, new Set()]));
    for (const quantity of found)
      tellFeatures(clause, found, quantity, (outcome, feature) => {
        told.get(outcome)?.add(feature);
      });
    expect([...(told.get('injury') ?? [])]).toContain('close after noun');
    expect([...(told.get('injury') ?? [])]).toContain('injury close after noun');
    expect([...(told.get('death') ?? [])]).not.toContain('close after noun');
  });
});
