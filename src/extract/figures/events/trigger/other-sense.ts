/** Words of the table of events that report none: "net income", "the injured list", "self-inflicted", "held hostage". */

import { joins } from '../../../../text/en/number.ts';
import { Rules } from '../../../../text/rules.ts';
import { someToken } from './event-word.ts';
import type { EventWord } from './event-word.ts';
import { phraseEvent } from './phrase.ts';

/** Verbs that report nothing without the words behind them: "booked into jail". */
const ONLY_TOGETHER = /^(?:book|put|place|throw|lead|jail|imprison|incarcerate|turn)$/;
const NOT_ARRESTED = /^(?:hostage|captive|prisoner|responsible|accountable|liable)$/;
const SUBJECTS = /^(?:they|he|she|it|we|you|who|that|which|all|both|some|those|these)$/;

const OTHER_SENSE = new Rules<EventWord, boolean>('figures/events: words of another sense', [
  {
    name: 'with-its-phrase',
    for: 'Police put 12 men behind bars.',
    not: 'Police put 12 men on show.',
    says: (verb) => (ONLY_TOGETHER.test(verb.base) && phraseEvent(verb) !== null ? false : null),
  },
  {
    name: 'turned-up',
    for: 'A search turned up 5 pounds of cocaine.',
    not: 'A search turned 5 pounds of cocaine.',
    says: ({ base, next }) => (base === 'turn' && next === 'up' ? false : null),
  },
  {
    name: 'without-its-phrase',
    for: 'Police put 12 men on show.',
    not: 'Police put 12 men behind bars.',
    says: ({ base }) => ONLY_TOGETHER.test(base) || null,
  },
  {
    name: 'passed-but-not-away',
    for: 'Two men passed.',
    not: 'Two men passed away.',
    says: ({ base, next }) => (base === 'pass' && next !== 'away') || null,
  },
  {
    name: 'picked-but-not-up',
    for: 'Police picked 12 men.',
    not: 'Police picked up 12 men.',
    says: ({ base, next }) => (/^(?:round|pick)$/.test(base) && next !== 'up') || null,
  },
  {
    // Smugglers are hauling and hiding, the police have hauled in.
    name: 'hauling',
    for: 'They were hiding 20 kilos of cocaine.',
    not: 'They had hidden 20 kilos of cocaine.',
    says: ({ word }) => /^(?:hauling|hiding|concealing)$/.test(word) || null,
  },
  {
    name: 'held-hostage',
    for: 'The police held 12 men hostage.',
    not: 'The police held 12 men.',
    says: ({ clause, index, base }) =>
      (base === 'hold' && someToken(index + 1, index + 9, (at) => NOT_ARRESTED.test(clause.word(at)))) || null,
  },
  {
    name: 'injured-list',
    for: 'Roe saw the injured man and 12 players.',
    not: 'Roe saw injured men and 12 players.',
    says: ({ clause, index, word, base }) =>
      (base !== 'seize' &&
        base !== 'confiscate' &&
        /(?:ed|en)$/.test(word) &&
        /^(?:DET|PRON)$/.test(clause.tag(index - 1)) &&
        !SUBJECTS.test(clause.word(index - 1)) &&
        /^(?:NOUN|ADJ)$/.test(clause.tag(index + 1))) ||
      null,
  },
  {
    name: 'self-injured',
    for: 'The app has self-detected 12 guns.',
    not: 'The app has newly-detected 12 guns.',
    says: ({ clause, index }) => (joins(clause.tokens, index - 1) && !clause.word(index - 2).endsWith('ly')) || null,
  },
  {
    // A capital behind a name, and nothing that could be its object.
    name: 'surname',
    for: 'It was Ana Hurts, 12 people said.',
    not: 'Ana Roe hurts 12 people.',
    says: ({ clause, index }) =>
      (index > 0 &&
        !/ed$/i.test(clause.print(index)) &&
        clause.capital(index) &&
        clause.tag(index - 1) === 'PROPN' &&
        clause.capital(index - 1) &&
        !clause.capital(index + 1) &&
        !/^(?:NUM|DET|ADJ|SYM|NOUN)$/.test(clause.tag(index + 1))) ||
      null,
  },
]);

/** True where a word of the table does not mean the event. */
export function isOtherSense(verb: EventWord): boolean {
  return OTHER_SENSE.first(verb) ?? false;
}
