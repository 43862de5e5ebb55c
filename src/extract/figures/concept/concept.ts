/**
 * What a quantity is about: the noun phrase it measures ("% of earnings"), describes ("5-kilometre run") or is said of,
 * which is the subject of its clause ("revenue rose to …"), or the object where a verb acts on one ("cut fees by …").
 */

import type { Clause } from '../../../text/en/clause.ts';
import { joins } from '../../../text/en/number.ts';
import { Rules } from '../../../text/rules.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { BESIDE } from './beside.ts';
import { isSubject } from './counted-subject.ts';
import { measured } from './measured.ts';
import { ConceptPlace, type Words, orNone } from './place.ts';
import { subjectOf } from './subject.ts';
import { wordsBehind } from './words-behind.ts';

/** Said where a quantity is about the same thing as the one before it. */
type Concept = Words | 'same';

const CONCEPT = new Rules<ConceptPlace, Concept>('figures: what a quantity is about', [
  {
    name: 'list-before-noun',
    for: 'It builds three-, four- and five-cylinder engines.',
    not: 'It builds five-cylinder engines.',
    says: ({ clause, quantities, index, quantity }) => {
      if (!quantity.listed || !quantity.attributive) return null;
      const last = quantities.slice(index).find(({ listed }) => !listed);
      return last === undefined ? null : orNone(measured(clause, last));
    },
  },
  {
    name: 'measured-thing',
    for: 'The tax takes 5% of earnings.',
    not: 'The tax takes 5%.',
    says: ({ clause, quantity }) => orNone(measured(clause, quantity)),
  },
  {
    name: 'two-measures-before-noun',
    for: 'She has a six-year, $140 million contract.',
    not: 'She has a six-year contract.',
    says: ({ clause, quantities, index, quantity }) => {
      const later = quantities[index + 1];
      return later?.attributive === true &&
        clause.print(quantity.end) === ',' &&
        later.hedgeFirst === quantity.end + 1 &&
        clause.print(quantity.end - 2) === '-'
        ? orNone(measured(clause, later))
        : null;
    },
  },
  {
    name: 'joined-to-amount',
    for: 'Roe cut jobs by 5% and 60 points.',
    not: 'Roe cut jobs by 5%.',
    says: ({ clause, quantities, index, quantity }) => {
      const earlier = quantities[index - 1];
      return earlier !== undefined &&
        quantity.noun === null &&
        quantity.measure?.dimension !== 'age' &&
        /^[(,]? ?(?:or|and|to|at|from)?$/.test(linkBetween(clause, earlier, quantity))
        ? 'same'
        : null;
    },
  },
  {
    name: 'counted-subject',
    for: 'Police said 12 people were hurt.',
    not: 'Police reported 12 deaths.',
    says: ({ clause, quantity }) => {
      if (!isSubject(clause, quantity)) return null;
      return clause.word(quantity.end) === 'of' ? wordsBehind(clause, quantity.end + 1) : [];
    },
  },
  {
    // No amount of anything.
    name: 'one-of',
    for: 'The mill is one of the oldest mills on the Elbe.',
    not: 'The mill is two of the oldest mills on the Elbe.',
    says: ({ clause, quantity }) =>
      quantity.noun !== null && clause.word(quantity.first) === 'one' && clause.word(quantity.first + 1) === 'of'
        ? []
        : null,
  },
  {
    // A name, said of nobody.
    name: 'network',
    for: 'The makers brought 5G to Malta.',
    not: 'The makers brought 5GB to Malta.',
    says: ({ quantity }) => (quantity.measure?.name === 'generation wireless' ? [] : null),
  },
]);

/** What stands between two quantities, in lower case. */
function linkBetween(clause: Clause, earlier: Quantity, quantity: Quantity): string {
  return quantity.hedgeFirst > earlier.end ? clause.slice(earlier.end, quantity.hedgeFirst).toLowerCase() : '';
}

/**
 * Words of the concept, without articles, prepositions and other small words; empty when the quantity stands by itself.
 * @param index which of the sentence's quantities
 * @param concepts those of the quantities before it
 */
export function conceptOf(
  clause: Clause,
  quantities: readonly Quantity[],
  index: number,
  concepts: readonly (readonly string[])[],
): string[] {
  const quantity = quantities[index];
  if (quantity === undefined) return [];
  const place = new ConceptPlace(clause, quantities, index, quantity);
  const concept = CONCEPT.first(place) ?? BESIDE.first(place) ?? subjectOf(place);
  if (concept === 'same') return [...(concepts[index - 1] ?? [])];
  return [...new Set(concept)].sort((a, b) => a - b).map((at) => wordAt(clause, at));
}

/** A word as printed, with what hyphens join to it. */
function wordAt(clause: Clause, index: number): string {
  let text = clause.print(index);
  for (let at = index; joins(clause.tokens, at + 1) && clause.tokens[at + 2]?.kind !== 'symbol'; at += 2)
    text += `-${clause.print(at + 2)}`;
  return text;
}
