/** The subject of a verb. */

import type { Clause } from '../../../../text/en/clause.ts';
import { verbBase } from '../../../../text/en/inflection.ts';
import { Rules } from '../../../../text/rules.ts';
import { nounBefore } from './phrase-before.ts';

const TIME =
  /^(?:year|month|week|day|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|far|so|last|this|recently)$/;

/** The token before a verb, its auxiliaries and adverbs aside. */
type BeforeVerb = Readonly<{ clause: Clause; verb: number; at: number; word: string }>;

/** The end of the noun phrase that is the subject, or the verb (-1: none) that has the same subject. */
type Subject = Readonly<{ phraseEnd: number } | { verb: number }>;

const SUBJECT = new Rules<BeforeVerb, Subject>('figures/events: the subject of a verb', [
  {
    // what the main verb's subject did
    name: 'participle-behind-comma',
    for: 'The flood forced people to flee, killing 40.',
    not: 'The flood killed 40.',
    says: ({ clause, verb, at, word }) =>
      word === ',' && /ing$/.test(clause.word(verb)) ? { verb: mainVerbBefore(clause, at) } : null,
  },
  {
    // "seized meth and extradited 29"
    name: 'second-verb',
    for: 'Peru spoke and extradited 29 men.',
    not: 'Peru extradited 29 men.',
    says: ({ clause, at, word }) =>
      word === 'and' ||
      (word === ',' && clause.tag(at - 1) !== 'PROPN' && clause.tag(at - 1) !== 'NOUN') ||
      clause.tag(at) === 'SCONJ'
        ? { verb: verbBefore(clause, at) }
        : null,
  },
  {
    name: 'verb-chain',
    for: 'The flood kept killing 40 people.',
    not: 'The flood killed 40 people.',
    says: ({ clause, at }) => (clause.tag(at) === 'VERB' ? { verb: at } : null),
  },
  {
    // "…, which last year seized"
    name: 'relative-clause',
    for: 'The flood, which killed 40 people, is over.',
    not: 'The flood killed 40 people.',
    says: ({ clause, at, word }) =>
      /^(?:who|which|that)$/.test(word) ? { phraseEnd: clause.print(at - 1) === ',' ? at - 1 : at } : null,
  },
  {
    name: 'phrase-with-comma',
    for: 'The flood, a big storm, killed 40 people.',
    not: 'The flood killed 40 people.',
    says: ({ at, word }) => (word === ',' ? { phraseEnd: at } : null),
  },
]);

/** The noun phrase that is the subject of the verb at `verb`. */
export function subjectOf(clause: Clause, verb: number, hops = 5): string | null {
  let at = verb - 1;
  while (
    at >= 0 &&
    ((/^(?:AUX|ADV|PART)$/.test(clause.tag(at)) && !/^['’]s$/.test(clause.word(at))) || TIME.test(clause.word(at)))
  )
    at--;
  if (at < 0 || hops === 0) return null;
  const subject = SUBJECT.first({ clause, verb, at, word: clause.word(at) }) ?? { phraseEnd: at + 1 };
  if ('phraseEnd' in subject) return nounBefore(clause, subject.phraseEnd);
  return subject.verb < 0 ? null : subjectOf(clause, subject.verb, hops - 1);
}

/** "Ecuador reported 14 tons seized": who counts what was done without saying by whom. */
export function reporter(clause: Clause, verb: number): string | null {
  if (clause.tag(verb - 1) === 'AUX') return null;
  for (let at = verb - 1; at >= 0; at--) {
    if (/^[,;]$/.test(clause.print(at))) return null;
    if (clause.tag(at) === 'VERB')
      return /^(?:report|record|log|tally)$/.test(verbBase(clause.word(at))) ? subjectOf(clause, at) : null;
  }
  return null;
}

function mainVerbBefore(clause: Clause, index: number): number {
  for (let at = index - 1; at >= 0; at--)
    if (clause.tag(at) === 'VERB' && !/ing$/.test(clause.word(at)) && clause.word(at - 1) !== 'to') return at;
  return -1;
}

function verbBefore(clause: Clause, index: number): number {
  for (let at = index - 1; at >= 0; at--) if (clause.tag(at) === 'VERB') return at;
  return -1;
}
