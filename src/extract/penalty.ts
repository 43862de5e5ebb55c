/** Prison terms and other sentences: "10 years in prison", "a 30-day sentence", "sentenced to five days". */

import type { Clause } from './clause.ts';
import type { EventOf } from './event.ts';
import { verbBase } from './inflection.ts';
import { joins } from './number.ts';
import type { Quantity } from './quantity.ts';
import { hypothetical } from './trigger.ts';

const WORDS =
  /^(?:prison|jail|custody|incarceration|probation|imprisonment|bars|detention|confinement|parole|labor|labour|servitude|penitentiary|sentences?|term|terms|hard|federal|state|county|house|home|supervised|community|service|time|suspended|in|behind|of|a)$/;
const PENAL =
  /prison|jail|custody|incarcerat|probation|imprison|bars|detention|confinement|parole|labou?r|servitude|penitentiary|sentence|supervised|community service|house arrest/i;
/** Verbs of a penalty asked for, threatened or provided for by law, not passed. */
const ASKED = /^(?:ask|seek|face|request|recommend|carry|risk|demand|urge|call|want)$/;
const PASSED = /^(?:sentence|jail|imprison|serve|condemn|order|give|get|receive|hand|impose|spend)$/;
const SURE = /^(?:sentence|jail|imprison|condemn|serve)$/;
const REACH = 16;

/** The sentence a span of time is, or `null`. */
export function sentenceOf(clause: Clause, quantity: Quantity): EventOf | null {
  if (quantity.measure?.dimension !== 'time') return null;
  const verb = verbOf(clause, quantity.first);
  if (verb === 'asked') return null;
  // "three years' probation", "a 30-day sentence"
  const first =
    joins(clause.tokens, quantity.end) || /^['’]$/.test(clause.print(quantity.end)) ? quantity.end + 1 : quantity.end;
  let end = first;
  while (end < first + 6 && WORDS.test(clause.word(end))) end++;
  while (end > first && /^(?:in|of|a|behind)$/.test(clause.word(end - 1))) end--;
  const words = clause.slice(first, end).replace(/^(?:in|of) (?:a )?/i, '');
  const penal = PENAL.test(words);
  // "sentences of between five and 12 years"
  const before = clause.word(quantity.hedgeFirst - 1) === 'between' ? quantity.hedgeFirst - 2 : quantity.hedgeFirst - 1;
  const ofSentence = clause.word(before) === 'of' && /^(?:sentences?|terms?)$/.test(clause.word(before - 1));
  if (!penal && !ofSentence) {
    const bare =
      verb !== null &&
      SURE.test(verbBase(clause.word(verb))) &&
      /^(?:to|for|serving|served|serve|and)$/.test(clause.word(quantity.hedgeFirst - 1));
    if (!bare) return null;
  }
  if (verb === null && !ofSentence && !/sentence/i.test(words)) return null;
  const trigger = verb ?? quantity.first;
  return {
    event: 'sentence',
    item: penal ? words : 'prison',
    agent: null,
    hypothetical: hypothetical(clause, trigger),
    trigger,
  };
}

/** The verb before `index` that passes a sentence; "asked" when it is only asked for. */
function verbOf(clause: Clause, index: number): number | 'asked' | null {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    if (clause.print(at) === ';') return null;
    if (!/^(?:VERB|NOUN|ADJ)$/.test(clause.tag(at))) continue;
    const base = verbBase(clause.word(at));
    if (ASKED.test(base) && clause.tag(at) === 'VERB') return 'asked';
    // "prosecutors requested she be sentenced"
    if (PASSED.test(base) && clause.word(at - 1) === 'be' && !/^(?:AUX|PART)$/.test(clause.tag(at - 2))) return 'asked';
    if (PASSED.test(base)) return at;
  }
  return null;
}
