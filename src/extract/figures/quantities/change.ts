/** Whether a quantity is by how much something went up or down: "rose 8.15%", "down 34 cents", "fell by 5 to 6 points". */

import type { Clause } from '../../../text/en/clause.ts';
import { verbBase } from '../../../text/en/inflection.ts';
import { Rules } from '../../../text/rules.ts';
import { BEFORE_CHANGE, MOVES_WITH_PARTICLE, direction } from '../en/change-words.ts';
import type { Quantity } from './quantity.ts';

type Change = 'up' | 'down' | 'none';

/** A quantity and the one before it. */
type Pair = Readonly<{ clause: Clause; quantity: Quantity; earlier: Quantity | null }>;

const BY_THE_OTHERS = new Rules<Pair, Change>('figures: changes told by the amount before', [
  {
    name: 'at-most',
    for: 'Rents may rise up to 4%.',
    not: 'Rents may rise 4%.',
    says: ({ clause, quantity: { hedgeFirst } }) =>
      clause.word(hedgeFirst) === 'up' && clause.word(hedgeFirst + 1) === 'to' ? 'none' : null,
  },
  {
    name: 'joined-to-another',
    for: 'France and Spain grew by 0.9% and 0.2%.',
    not: 'France grew by 0.9%.',
    says: (pair) =>
      pair.earlier?.unitNormalized === pair.quantity.unitNormalized && /^(?:,? ?and|,) $/.test(between(pair))
        ? changeBefore(pair)
        : null,
  },
]);

/** A word before an amount. */
type Cue = Readonly<{ clause: Clause; quantity: Quantity; at: number; word: string }>;

const BY_THE_WORD = new Rules<Cue, Change>('figures: changes told by a word before', [
  {
    name: 'upward-by',
    for: 'The estimate was revised upward by $40 million.',
    not: 'The estimate was revised by $40 million.',
    says: ({ clause, at, word }) =>
      /^(?:up|down)wards?$/.test(word) && clause.word(at + 1) === 'by' ? (word.startsWith('up') ? 'up' : 'down') : null,
  },
  {
    name: 'up-with-preposition',
    for: 'She put 15% down on a $240,000 boat.',
    not: 'The boat went down $240,000.',
    says: ({ clause, at, word }) =>
      isParticle(word) && /^(?:from|to|at|on|in|for|with|of)$/.test(clause.word(at + 1)) ? 'none' : null,
  },
  {
    name: 'verb-with-particle',
    for: 'Boats make up 5% of sales.',
    not: 'Boats ended up 5%.',
    says: ({ clause, at, word }) =>
      isParticle(word) && clause.tag(at - 1) === 'VERB' && !MOVES_WITH_PARTICLE.test(verbBase(clause.word(at - 1)))
        ? 'none'
        : null,
  },
  {
    name: 'up-or-down',
    for: 'The index is down 5%.',
    not: 'The index is 5%.',
    says: ({ word }) => (isParticle(word) ? (word === 'up' ? 'up' : 'down') : null),
  },
  {
    name: 'noun',
    for: 'There was a rise about 5% wide.',
    not: 'There was a rise by 5%.',
    says: ({ clause, at, word }) =>
      clause.tag(at) === 'NOUN' && (direction(word) === null || clause.word(at + 1) !== 'by') ? 'none' : null,
  },
  {
    name: 'collected',
    for: 'The fair raised $12,000.',
    not: 'The fair raised fees by $12.',
    says: ({ clause, quantity, at, word }) =>
      clause.tag(at) === 'VERB' &&
      verbBase(word) === 'raise' &&
      quantity.currency !== null &&
      at === quantity.hedgeFirst - 1
        ? 'none'
        : null,
  },
  {
    name: 'verb',
    for: 'The index rose 5%.',
    not: 'The index was 5%.',
    says: ({ clause, at, word }) => (/^(?:VERB|NOUN)$/.test(clause.tag(at)) ? (direction(word) ?? 'none') : null),
  },
  {
    name: 'word-not-between',
    for: 'Prices rose to 5%.',
    not: 'Prices rose by 5%.',
    says: ({ clause, at, word }) => (BEFORE_CHANGE.test(word) || clause.tag(at) === 'ADV' ? null : 'none'),
  },
]);

/** How far before an amount the word may stand that tells a change, in tokens. */
const REACH = 4;

/** True for a verb, or a word like "up", by which a value moves: "rose 2 cents to 81 cents" is no range. */
export function moves(word: string): boolean {
  return direction(word) !== null;
}

/** `up`, `down`, or `null` when the quantity is no change. */
export function changeOf(clause: Clause, quantity: Quantity, earlier: Quantity | null): 'up' | 'down' | null {
  if (quantity.noun !== null || quantity.fraction || quantity.measure?.dimension === 'age') return null;
  const change = BY_THE_OTHERS.first({ clause, quantity, earlier }) ?? changeByWord(clause, quantity);
  return change === 'none' ? null : change;
}

function changeByWord(clause: Clause, quantity: Quantity): Change {
  const last = quantity.hedgeFirst - 1;
  for (let at = last; at >= 0 && at > last - REACH; at--) {
    const change = BY_THE_WORD.first({ clause, quantity, at, word: clause.word(at) });
    if (change !== null) return change;
  }
  return 'none';
}

function isParticle(word: string): boolean {
  return word === 'up' || word === 'down' || word === 'off';
}

/** How the amount before has changed. */
function changeBefore({ earlier }: Pair): 'up' | 'down' | null {
  return earlier?.modifier === 'up' || earlier?.modifier === 'down' ? earlier.modifier : null;
}

/** What stands between an amount and the one before it. */
function between({ clause, quantity, earlier }: Pair): string {
  const first = clause.tokens[(earlier?.end ?? 0) - 1];
  const last = clause.tokens[quantity.hedgeFirst];
  return first === undefined || last === undefined ? '' : clause.text.slice(first.end, last.start);
}
