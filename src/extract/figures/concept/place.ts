/** A quantity among the others of its sentence, as the rules see it that look for what it is said of. */

import type { Clause } from '../../../text/en/clause.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** Indices of the tokens that go into a concept, in text order. */
export type Words = readonly number[];

/** The quantity whose concept is looked for. */
export class ConceptPlace {
  readonly clause: Clause;
  readonly quantities: readonly Quantity[];
  readonly index: number;
  readonly quantity: Quantity;
  /** The word before the quantity and its hedge, in lower case. */
  readonly link: string;

  constructor(clause: Clause, quantities: readonly Quantity[], index: number, quantity: Quantity) {
    this.clause = clause;
    this.quantities = quantities;
    this.index = index;
    this.quantity = quantity;
    this.link = clause.word(quantity.hedgeFirst - 1);
  }

  /** The quantity that a token is part of. */
  holder(index: number): Quantity | undefined {
    return this.quantities.find((one) => index >= one.first && index < one.end);
  }

  /** True for a token of a quantity or of its hedge. */
  isOfQuantity(index: number): boolean {
    return this.quantities.some((one) => index >= one.hedgeFirst && index < one.end);
  }

  /** True inside a quantity whose words say how much and not what, so that they are no part of a concept. */
  taken(index: number): boolean {
    const holder = this.holder(index);
    return holder !== undefined && (holder.noun === null || holder === this.quantity);
  }

  /** True for "more than" before another quantity. */
  hedges(index: number): boolean {
    return this.quantities.some((one) => one !== this.quantity && index >= one.hedgeFirst && index < one.first);
  }

  /** True for the number of another quantity whose unit is a noun. */
  counts(index: number): boolean {
    return (
      (this.clause.tag(index) === 'NUM' || this.clause.tokens[index]?.kind === 'number') &&
      this.quantities.some(
        (one) =>
          one !== this.quantity && one.noun !== null && !one.shared && index >= one.first && index < one.noun.first,
      )
    );
  }

  /** True for a verb outside all quantities. */
  isVerb(index: number): boolean {
    return /^(?:VERB|AUX)$/.test(this.clause.tag(index)) && this.holder(index) === undefined;
  }
}

/** True for a common noun or a name. */
export function isNoun(clause: Clause, index: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(clause.tag(index));
}

/** True for a word that may be part of a noun phrase without being a small word. */
export function isNominal(clause: Clause, index: number): boolean {
  return /^(?:NOUN|PROPN|ADJ|INTJ|X)$/.test(clause.tag(index));
}

/** True for a verb in -ed or -ing. */
export function isParticiple(clause: Clause, index: number): boolean {
  return clause.tag(index) === 'VERB' && /(?:ed|ing)$/.test(clause.word(index));
}

/** True for "its", "her" and the like. */
export function isPossessive(word: string): boolean {
  return /^(?:its|his|her|their|our|my|your)$/.test(word);
}

/** True for a participle before its noun: "the buyer's purchasing power", "a growing market". */
export function describesNoun(clause: Clause, index: number): boolean {
  return (
    isParticiple(clause, index) &&
    isNoun(clause, index + 1) &&
    (/^(?:DET|ADJ)$/.test(clause.tag(index - 1)) ||
      /^['’]s?$/.test(clause.word(index - 1)) ||
      isPossessive(clause.word(index - 1)))
  );
}

/** Where the parenthesis that closes at `index` opens, or `null`. */
export function openingParenthesis(clause: Clause, index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - 40); at--) {
    if (clause.print(at) === ')') return null;
    if (clause.print(at) === '(') return at;
  }
  return null;
}

/** The words, or `null` when there are none, so that the next rule is asked. */
export function orNone(words: Words): Words | null {
  return words.length > 0 ? words : null;
}
