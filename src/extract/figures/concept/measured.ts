/** What a measure is of ("5% of earnings"), or what it describes ("a five-mile run"). */

import type { Clause } from '../../../text/en/clause.ts';
import { joins } from '../../../text/en/number.ts';
import { Rules } from '../../../text/rules.ts';
import { IN_PHRASE, TIME_NAME } from '../en/concept-words.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type Words, isNoun } from './place.ts';
import { wordsBehind } from './words-behind.ts';

/** A quantity and the words right behind it. */
type Measure = Readonly<{ clause: Clause; quantity: Quantity; at: number; next: string }>;

const MEASURED = new Rules<Measure, Words>('figures: what a measure is of', [
  {
    name: 'of-pronoun',
    for: 'Roe sold 5% of those men.',
    not: 'Roe sold 5% of his men.',
    says: ({ clause, at, next }) =>
      next === 'of' && /^(?:them|us|you|it|whom|which|those|these)$/.test(clause.word(at + 1)) ? [] : null,
  },
  {
    name: 'of',
    for: 'Roe lost 5% of shares in May.',
    not: 'Roe lost 5% in May.',
    says: ({ clause, at, next, quantity }) =>
      next === 'of' && quantity.noun === null && !(quantity.fraction && quantity.unitNormalized !== '% -')
        ? wordsBehind(clause, at + 1)
        : null,
  },
  {
    name: 'worth-of',
    for: 'Roe sold $900 worth of rings.',
    not: 'Roe sold a ring worth $900.',
    says: ({ clause, at, next }) =>
      next === 'worth' && clause.word(at + 1) === 'of' ? wordsBehind(clause, at + 2) : null,
  },
  {
    name: 'money-in',
    for: 'Roe paid $900 in damages.',
    not: 'Roe paid $900 in return.',
    says: ({ clause, at, next, quantity }) =>
      next === 'in' && quantity.currency !== null && names(clause, at + 1) && !IN_PHRASE.test(clause.word(at + 1))
        ? wordsBehind(clause, at + 1)
        : null,
  },
  {
    name: 'other-currency-between',
    for: 'Roe will widen its £65 billion ($71 billion) rescue plan.',
    not: 'Roe will widen its £65 billion rescue plan.',
    says: ({ clause, at, quantity }) => {
      if (clause.print(at) !== '(' || quantity.currency === null) return null;
      let close = at + 1;
      while (close < at + 7 && clause.print(close) !== ')') close++;
      return clause.print(close) === ')' && names(clause, close + 1) ? wordsBehind(clause, close + 1) : null;
    },
  },
  {
    name: 'verb-in-ing',
    for: 'Roe earned a 100% rating on Monday.',
    not: 'Roe earned a 100% grade on Monday.',
    says: ({ clause, at, next }) =>
      next.endsWith('ing') && !isNoun(clause, at + 1) && clause.tag(at + 1) !== 'ADJ' ? [] : null,
  },
  {
    name: 'described-noun',
    for: 'Roe ran a five-mile race.',
    not: 'Roe ran five miles.',
    says: ({ clause, at, quantity }) => (quantity.attributive ? wordsBehind(clause, at) : null),
  },
]);

/** True for a noun or an adjective that is no word of time. */
function names(clause: Clause, index: number): boolean {
  return /^(?:NOUN|ADJ)$/.test(clause.tag(index)) && !TIME_NAME.test(clause.word(index));
}

/** What a measure is of or what it describes, empty for a quantity that is neither. */
export function measured(clause: Clause, quantity: Quantity): Words {
  if (quantity.noun !== null && !quantity.attributive) return [];
  const at = joins(clause.tokens, quantity.end) ? quantity.end + 1 : quantity.end;
  return MEASURED.first({ clause, quantity, at, next: clause.word(at) }) ?? [];
}
