/** The verbs and nouns of a sentence that report an event. */

import type { FigureEvent } from '../../../extraction.ts';
import type { Clause } from '../../../../text/en/clause.ts';
import { singular } from '../../../../text/en/inflection.ts';
import { EVENT_NOUNS, EVENT_VERBS } from './event-words.ts';
import { eventWord } from './event-word.ts';
import type { EventWord } from './event-word.ts';
import { hypothetical } from './hypothetical.ts';
import { isPassive } from './passive.ts';

export type Trigger = Readonly<{
  index: number;
  event: FigureEvent;
  /** The verb's base form, the noun as printed. */
  base: string;
  counts: 'object' | 'subject';
  weak: boolean;
  noun: boolean;
  /** "were seized", "seized by police": what was seized stands before. */
  passive: boolean;
  hypothetical: boolean;
}>;

/** Every verb and noun of an event, in text order; several of one word when it may report several events. */
export function triggersOf(clause: Clause): Trigger[] {
  const found: Trigger[] = [];
  for (let index = 0; index < clause.tokens.length; index++)
    if (clause.tokens[index]?.kind === 'word') found.push(...triggersAt(eventWord(clause, index)));
  return found;
}

const NONE: readonly Trigger[] = [];

function triggersAt(word: EventWord): readonly Trigger[] {
  if (isShotDead(word)) return [shotDead(word)];
  const noun = EVENT_NOUNS.get(singular(word.word));
  const isVerb = EVENT_VERBS.has(word.base);
  if (noun === undefined && !isVerb) return NONE;
  const pos = word.clause.tag(word.index);
  if (noun !== undefined && (pos === 'NOUN' || pos === 'PROPN')) return [nounTrigger(word, noun)];
  const asVerb =
    pos === 'VERB' || (pos === 'ADJ' && word.word !== word.base) || (pos === 'NOUN' && word.word.endsWith('ed'));
  return asVerb && isVerb ? verbTriggers(word) : NONE;
}

/** "shot dead 12 people", "fatally shot" */
function isShotDead({ clause, index, base, next }: EventWord): boolean {
  return base === 'shoot' && (next === 'dead' || clause.word(index - 1) === 'fatally');
}

function shotDead({ clause, index, base }: EventWord): Trigger {
  return {
    index,
    event: 'death',
    base,
    counts: 'object',
    weak: false,
    noun: false,
    passive: isPassive(clause, index) && clause.tokens[index + 2]?.kind !== 'number',
    hypothetical: hypothetical(clause, index),
  };
}

function nounTrigger({ clause, index, word }: EventWord, event: FigureEvent): Trigger {
  return {
    index,
    event,
    base: word,
    counts: 'object',
    weak: /^(?:recover|discover|haul|bust)/.test(word),
    noun: true,
    passive: false,
    hypothetical: hypothetical(clause, index),
  };
}

function verbTriggers({ clause, index, base, next }: EventWord): Trigger[] {
  const verb = base === 'take' && next === 'part' ? 'participate' : base;
  return (EVENT_VERBS.get(verb) ?? []).map((meaning) => ({
    index,
    ...meaning,
    base: verb,
    noun: false,
    passive: meaning.counts === 'object' && isPassive(clause, index),
    hypothetical: hypothetical(clause, index),
  }));
}
