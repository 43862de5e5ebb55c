/** What a number counts where no unit of measurement follows: a noun phrase. */

import type { Clause } from '../../../../text/en/clause.ts';
import { nounPhrase, phraseBetween } from '../../../../text/en/noun-phrase.ts';
import type { NounPhrase } from '../../../../text/en/noun-phrase.ts';
import { joins } from '../../../../text/en/number.ts';
import { Rules } from '../../../../text/rules.ts';
import { unitByWords } from '../../../../text/unit.ts';
import type { Unit } from '../../../../text/unit.ts';
import type { Amount } from '../amount.ts';
import { SPELT_OUT } from '../en/sports.ts';
import { withRate } from '../units/rate.ts';
import { nounStart } from './noun-start.ts';
import type { NounStart } from './noun-start.ts';
import { shareOf } from './share.ts';
import type { Named } from './named.ts';

/** A number and the noun phrase behind it. */
type Phrase = Readonly<{
  clause: Clause;
  number: Amount;
  start: NounStart;
  phrase: NounPhrase;
  /** A hyphen stands between. */
  hyphen: boolean;
  text: string;
  name: string;
}>;

const COUNTED = new Rules<Phrase, Named>('figures: what is counted', [
  {
    // what the hyphen joins is the unit, the rest what has it
    name: 'joined-by-hyphen',
    for: 'It has six-cylinder engine options.',
    not: 'It has six engine options.',
    says: ({ clause, phrase, hyphen }) => {
      if (!hyphen || phrase.end === phrase.first + 1) return null;
      const joined = phraseBetween(clause, phrase.first, phrase.first + 1);
      return joins(clause.tokens, joined.end) ? null : { ...counting(clause, joined), attributive: true };
    },
  },
  {
    name: 'unit-behind-adjective',
    for: 'He had 517 rushing yards.',
    not: 'He had 517 rushing touchdowns.',
    says: ({ clause, phrase, text }) => {
      if (phrase.head === phrase.first || clause.capital(phrase.head)) return null;
      const unit = unitByWords(clause.word(phrase.head));
      return unit !== null &&
        phrase.plural &&
        phrase.head + 1 === phrase.end &&
        /^(?:length|mass|area|volume|time)$/.test(unit.dimension)
        ? inUnit(unit.name, unit, text, phrase.end)
        : null;
    },
  },
  {
    // the first noun is the unit, the rest what has it
    name: 'singular-noun-before-noun',
    for: 'He wrote a 12 page document.',
    not: 'He wrote 12 page documents.',
    says: ({ clause, number, phrase }) =>
      !phrase.plural &&
      number.value > 1 &&
      number.number.kind !== 'vague' &&
      phrase.head > phrase.first &&
      clause.tag(phrase.first) === 'NOUN' &&
      clause.tag(phrase.first + 1) !== 'PART' &&
      !joins(clause.tokens, phrase.first + 1)
        ? { ...counting(clause, phraseBetween(clause, phrase.first, phrase.first + 1)), attributive: true }
        : null,
  },
  {
    name: 'rate',
    for: 'There are 22 burglaries a week.',
    not: 'There are 22 burglaries then.',
    says: ({ clause, number, start, phrase, name }) => {
      if (start.at !== number.end) return null;
      const rate = withRate(clause, { unit: null, currency: null, name, end: phrase.end });
      return rate.end === phrase.end
        ? null
        : {
            ...counting(clause, phrase),
            unit: clause.slice(phrase.first, rate.end),
            unitNormalized: rate.name,
            end: rate.end,
          };
    },
  },
  {
    // the second number is a figure of its own
    name: 'of-so-many',
    for: 'They won 60 of the 80 games.',
    not: 'They won 60 of the games.',
    says: ({ clause, number, start, phrase, name }) =>
      start.at > number.end && clause.tag(start.at - 1) === 'NUM'
        ? { ...counting(clause, phrase), unitNormalized: name, end: number.end }
        : null,
  },
]);

function counting(clause: Clause, noun: NounPhrase): Named {
  return {
    unit: clause.slice(noun.first, noun.end),
    unitNormalized: noun.normalized,
    measure: null,
    currency: null,
    noun,
    attributive: false,
    end: noun.end,
  };
}

function inUnit(unitNormalized: string, measure: Unit | null, unit: string, end: number): Named {
  return { unit, unitNormalized, measure, currency: null, noun: null, attributive: false, end };
}

/** The noun that a number counts, or the share that a fraction is of it. */
export function countedNoun(clause: Clause, first: Amount, last: Amount): Named | null {
  if (first.number.kind === 'fraction') {
    const share = shareOf(clause, first, last);
    return share === null ? null : inUnit(share, null, '-', last.end);
  }
  const start = nounStart(clause, last.end, last.number);
  if (start === null) return null;
  const hyphen = joins(clause.tokens, last.end);
  const phrase = nounPhrase(clause, start.at, { withPlace: start.partitive, many: last.value > 1 && !hyphen });
  if (phrase === null) return null;
  const text = clause.slice(phrase.first, phrase.end);
  const spelt = phrase.end === phrase.first + 1 ? SPELT_OUT.get(text.replace(/s$/, '')) : undefined;
  const name = spelt ?? phrase.normalized;
  return (
    COUNTED.first({ clause, number: last, start, phrase, hyphen, text, name }) ?? {
      ...counting(clause, phrase),
      unitNormalized: name,
      attributive: hyphen,
    }
  );
}
