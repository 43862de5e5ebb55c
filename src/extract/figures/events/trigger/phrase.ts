/** What a verb means together with the words around it: "took 12 men into custody", "shot dead", "handed over to". */

import type { FigureEvent } from '../../../extraction.ts';
import { Rules } from '../../../../text/rules.ts';
import { someToken } from './event-word.ts';
import type { EventWord } from './event-word.ts';

const TO_DEATH =
  /^(?:trampl|stabb|beat|burn|crush|shot|shoot|tortur|ston|hack|bludgeon|starv|fr[eo]z|chok|strangl|put|blown|buried|bitten|maul|club)\w*$/;
const JAILED =
  /^(?:into jail|into prison|into custody|in jail|in handcuffs|in custody|behind bars|under arrest|on charges|on suspicion)$/;

/** True when two neighbouring words within reach behind the verb are some of a list. */
function followedBy({ clause, index }: EventWord, pairs: RegExp): boolean {
  return someToken(index + 1, index + 9, (at) => pairs.test(`${clause.word(at)} ${clause.word(at + 1)}`));
}

const isVerbal = ({ clause, index }: EventWord): boolean => /^(?:VERB|ADJ)$/.test(clause.tag(index));

const PHRASES = new Rules<EventWord, FigureEvent>('figures/events: verbs with the words around them', [
  {
    name: 'to-death',
    for: 'Two men were trampled to death.',
    not: 'Two men were trampled.',
    says: (verb) => (isToDeath(verb) ? 'death' : null),
  },
  {
    name: 'shot-dead',
    for: 'A gunman shot dead 12 people.',
    not: 'A gunman shot at 12 people.',
    says: ({ clause, index, base, next }) =>
      base === 'shoot' && (next === 'dead' || clause.word(index - 1) === 'fatally') ? 'death' : null,
  },
  {
    name: 'off-the-streets',
    for: 'The mayor took 12 cars off the streets.',
    not: 'The mayor took 12 cars to the streets.',
    says: (verb) =>
      isVerbal(verb) &&
      verb.base === 'take' &&
      someToken(
        verb.index + 1,
        verb.index + 8,
        (at) => verb.clause.word(at) === 'off' && /^streets?$/.test(verb.clause.word(at + 2)),
      )
        ? 'seizure'
        : null,
  },
  {
    name: 'booked-into-jail',
    for: 'They booked nine men into jail.',
    not: 'They booked nine men into hotels.',
    says: (verb) =>
      isVerbal(verb) && /^(?:book|put|place|throw|lead|take)$/.test(verb.base) && followedBy(verb, JAILED)
        ? 'arrest'
        : null,
  },
  {
    name: 'handed-over',
    for: 'Peru handed over 29 men to Chile.',
    not: 'Peru handed over 29 men to them.',
    says: (verb) =>
      isVerbal(verb) &&
      /^(?:hand|turn)$/.test(verb.base) &&
      verb.next === 'over' &&
      someToken(
        verb.index + 2,
        verb.index + 10,
        (at) => verb.clause.word(at) === 'to' && (verb.clause.capital(at + 1) || verb.clause.capital(at + 2)),
      )
        ? 'extradition'
        : null,
  },
]);

/** "trampled to death", of verbs that report nothing by themselves. */
export function isToDeath({ clause, index, word, next }: EventWord): boolean {
  return next === 'to' && clause.word(index + 2) === 'death' && TO_DEATH.test(word);
}

/** The event of a verb with its phrase; `null` when the words around it add nothing. */
export function phraseEvent(verb: EventWord): FigureEvent | null {
  return PHRASES.first(verb);
}
