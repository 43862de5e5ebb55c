/** The subject of the verb that a quantity belongs to: "revenue rose to …", "expected to announce …". */

import type { Clause } from '../../../text/en/clause.ts';
import { verbBase } from '../../../text/en/inflection.ts';
import { joins } from '../../../text/en/number.ts';
import { Rules } from '../../../text/rules.ts';
import { INSERTION, SAYING, WITH_INFINITIVE } from '../en/concept-words.ts';
import {
  type ConceptPlace,
  type Words,
  describesNoun,
  isNoun,
  isPossessive,
  openingParenthesis,
  orNone,
} from './place.ts';
import { wordsBefore } from './words-before.ts';

/** How far a subject is looked for through infinitives, participles and pronouns. */
const HOPS = 7;
/** Longest subject, in content words. */
const LONGEST = 8;

/** A verb and what stands before it. */
class VerbPlace {
  readonly place: ConceptPlace;
  readonly clause: Clause;
  /** First verb of its group: "has" of "has been sold". */
  readonly verb: number;
  /** The token before the verb. */
  readonly at: number;
  readonly #hops: number;

  constructor(place: ConceptPlace, verb: number, hops: number) {
    this.place = place;
    this.clause = place.clause;
    this.verb = verb;
    this.at = verb - 1;
    this.#hops = hops;
  }

  get before(): string {
    return this.clause.word(this.at);
  }

  /** True for a verb in -ing. */
  get progressive(): boolean {
    return this.clause.word(this.verb).endsWith('ing');
  }

  /** True when a pronoun, a conjunction or a determiner stands before the verb. */
  get pronoun(): boolean {
    return /^(?:PRON|SCONJ|DET)$/.test(this.clause.tag(this.at));
  }

  /** The subject of the verb before `end`, where this verb has none of its own. */
  outer(end: number): Words {
    return subjectBefore(this.place, end, this.#hops - 1);
  }

  /** The noun phrase that ends before `end`. */
  phrase(end: number): Words {
    return wordsBefore(this.place, end, LONGEST);
  }
}

const SUBJECT = new Rules<VerbPlace, Words>('figures: subject of the verb before a quantity', [
  {
    name: 'contraction',
    for: 'In Ohio we’ve lost 5%.',
    not: 'In Ohio we have lost 5%.',
    says: ({ clause, verb }) => (/['’]/.test(clause.word(verb)) ? [] : null),
  },
  {
    name: 'object-with-infinitive',
    for: 'Storms cause sea levels to rise 5%.',
    not: 'Storms have plans to rise 5%.',
    says: ({ clause, at, before, place }) => {
      if (before !== 'to' || !isNoun(clause, at - 1) || WITH_INFINITIVE.test(clause.word(at - 1))) return null;
      const object = wordsBefore(place, at, LONGEST);
      let main = Math.min(...object) - 1;
      while (/^(?:DET|ADP)$/.test(clause.tag(main)) || isPossessive(clause.word(main))) main--;
      return object.length > 0 && clause.tag(main) === 'VERB' ? object : null;
    },
  },
  {
    name: 'infinitive',
    for: 'Sales are expected to rise 5%.',
    not: 'Sales will rise 5%.',
    says: (of) => (of.before === 'to' ? of.outer(of.at) : null),
  },
  {
    name: 'joined-verb',
    for: 'Sales fell in May and rose 5% in June.',
    not: 'Sales fell in May, and prices rose 5% in June.',
    says: (of) => (of.clause.tag(of.at) === 'CCONJ' ? of.outer(of.at) : null),
  },
  {
    name: 'preposition-with-participle',
    for: 'Roe left after losing 5%.',
    not: 'Roe left, losing 5%.',
    says: (of) => (of.progressive && of.clause.tag(of.at) === 'ADP' ? of.outer(of.at) : null),
  },
  {
    name: 'participle-behind-comma',
    for: 'The storm hit shops, wiping out $5 million.',
    not: 'The storm wiped out $5 million.',
    says: (of) => (of.progressive && of.before === ',' ? of.outer(of.at) : null),
  },
  {
    name: 'insertion',
    for: 'Acme, a maker of kites, lost 5%.',
    not: 'Acme lost 5%.',
    says: (of) => {
      const outer = of.before === ',' ? insertionStart(of.clause, of.at) : null;
      return outer === null ? null : orNone(of.phrase(outer));
    },
  },
  {
    name: 'comma-before-verb',
    for: 'Sales in Ohio, fell 5%.',
    not: 'Sales in Ohio fell 5%.',
    says: (of) => (of.before === ',' ? (orNone(of.phrase(of.at)) ?? of.outer(of.at)) : null),
  },
  {
    name: 'relative-pronoun',
    for: 'The barns, which cost $800, have sold.',
    not: 'The barns cost $800.',
    says: (of) =>
      of.pronoun && /^(?:which|who|that|whose)$/.test(of.before)
        ? of.phrase(/^[,–—-]$/.test(of.clause.print(of.at - 1)) ? of.at - 1 : of.at)
        : null,
  },
  {
    name: 'object-of-relative-clause',
    for: 'The share of those who greet her rose 4%.',
    not: 'The share of greetings rose 4%.',
    says: (of) => {
      const relative =
        of.pronoun && /^(?:him|her|them|us|me)$/.test(of.before) ? relativeBefore(of.clause, of.at) : null;
      return relative === null ? null : of.phrase(relative);
    },
  },
  {
    name: 'it-behind-if',
    for: 'If teams win it would cost $9 million.',
    not: 'When teams win it would cost $9 million.',
    says: ({ clause, before, pronoun }) => (pronoun && before === 'it' && clause.word(0) === 'if' ? [] : null),
  },
  {
    name: 'it-or-they',
    for: 'Roe said it lost 5%.',
    not: 'Roe said she lost 5%.',
    says: (of) => (of.pronoun && /^(?:it|they)$/.test(of.before) ? of.outer(of.at) : null),
  },
  {
    name: 'said-in-between',
    for: 'Rents are 2% higher, the bank said, and 5% higher for flats.',
    not: 'Rents are 2% higher, and 5% higher for flats.',
    says: (of) => {
      const { clause, verb, at } = of;
      if (clause.print(verb + 1) !== ',' || !SAYING.test(verbBase(clause.word(verb)))) return null;
      let comma = at;
      while (comma > 0 && at - comma < 10 && clause.print(comma) !== ',') comma--;
      return clause.print(comma) === ',' ? of.outer(comma) : null;
    },
  },
  {
    name: 'noun-of-relative-clause',
    for: 'The number of people who heard a sermon was 38%.',
    not: 'The number of people was 38%.',
    says: (of) => {
      const subject = of.progressive ? [] : wordsBefore(of.place, of.verb, 10);
      const relative = subject.length === 0 ? null : relativeBefore(of.clause, Math.min(...subject));
      return relative === null ? null : orNone(of.phrase(relative));
    },
  },
]);

/** Subject of the verb that the quantity belongs to. */
export function subjectOf(place: ConceptPlace): Words {
  return subjectBefore(place, place.quantity.hedgeFirst, HOPS);
}

/** Subject of the verb that the words before `end` belong to. */
function subjectBefore(place: ConceptPlace, end: number, hops: number): Words {
  if (hops === 0) return [];
  const last = verbBefore(place, end);
  if (last < 0) return standsAlone(place, end);
  const verb = groupStart(place, last);
  return SUBJECT.first(new VerbPlace(place, verb, hops)) ?? wordsBefore(place, verb, 10);
}

/** The last verb before `end`, -1 when there is none; participles that describe are none: "a combined 435 homes". */
function verbBefore(place: ConceptPlace, end: number): number {
  const { clause } = place;
  let verb = end - 1;
  while (verb >= 0 && !(place.isVerb(verb) && clause.tag(verb - 1) !== 'DET' && !describesNoun(clause, verb)))
    verb = (clause.print(verb) === ')' ? openingParenthesis(clause, verb) : null) ?? verb - 1;
  return verb;
}

/** The first verb of a group: "has" of "has not been sold". */
function groupStart(place: ConceptPlace, last: number): number {
  const { clause } = place;
  let verb = last;
  while (
    verb > 0 &&
    (place.isVerb(verb - 1) ||
      (/^(?:ADV|PART)$/.test(clause.tag(verb - 1)) && !/^(?:['’]s|to)$/.test(clause.word(verb - 1))))
  )
    verb--;
  return verb;
}

/** No verb before: a headline or a label ("Prices from $5"), unless the quantity is itself the subject. */
function standsAlone(place: ConceptPlace, end: number): Words {
  const { clause, quantity } = place;
  if (quantity.noun !== null)
    for (let at = quantity.end; at < clause.tokens.length; at++) if (place.isVerb(at)) return [];
  return wordsBefore(place, end, LONGEST);
}

/** The comma where an insertion begins that ends with the comma at `end`: ", according to the bank,", ", a maker of phones,". */
function insertionStart(clause: Clause, end: number): number | null {
  for (let at = end - 1; at > Math.max(0, end - 15); at--) {
    if (clause.print(at) !== ',') continue;
    const first = clause.word(at + 1);
    // ", published on Monday,"
    const participle = clause.tag(at + 1) === 'VERB' && /(?:ed|en)$/.test(first);
    return participle || INSERTION.test(first) ? at : null;
  }
  return null;
}

/** The relative pronoun of a clause whose object is the noun phrase at `start`, or `null`. */
function relativeBefore(clause: Clause, start: number): number | null {
  let verb = start - 1;
  while (verb > 0 && /^(?:DET|ADP|PRON|NUM)$/.test(clause.tag(verb)) && start - verb < 4) verb--;
  if (clause.tag(verb) !== 'VERB' || SAYING.test(verbBase(clause.word(verb)))) return null;
  for (let at = verb - 1; at > Math.max(0, verb - 12); at--) {
    if (clause.tokens[at]?.kind === 'symbol' && !joins(clause.tokens, at)) return null;
    if (!/^(?:who|which|that)$/.test(clause.word(at))) continue;
    if (isNoun(clause, at - 1) || clause.word(at - 1) === 'those') return at;
  }
  return null;
}
