/** Prison terms and other sentences: "10 years in prison", "a 30-day sentence", "sentenced to five days". */

import { doerOf } from './agent/agent.ts';
import type { Clause } from '../../../text/en/clause.ts';
import type { EventOf } from './event.ts';
import { verbBase } from '../../../text/en/inflection.ts';
import { joins } from '../../../text/en/number.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { hypothetical } from './trigger/hypothetical.ts';

const WORDS =
  /^(?:prison|jail|custody|incarceration|probation|imprisonment|bars|detention|confinement|parole|labor|labour|servitude|penitentiary|sentences?|term|terms|hard|federal|state|county|house|home|supervised|community|service|time|suspended|in|behind|of|a)$/;
const PENAL =
  /prison|jail|custody|incarcerat|probation|imprison|bars|detention|confinement|parole|labou?r|servitude|penitentiary|sentence|supervised|community service|house arrest/i;
/** What tells of a term that may be given: "faces up to 20 years", "punishable by". */
export const THREAT =
  /^(?:fac(?:e|es|ed|ing)|could|may|might|would|maximum|minimum|punishable|carr(?:y|ies|ied)|up|seek(?:s|ing)?|sought|request(?:s|ed)?|penalt(?:y|ies))$/;
/** What a term is served for or after, where no prison is named. */
const CRIME =
  /\b(?:murders?|manslaughter|robber(?:y|ies)|burglar(?:y|ies)|assaults?|fraud|rapes?|crimes?|killings?|traffick\w+|smuggling|convict\w*|sentence[ds]?|prison\w*|jail\w*|parole\w*|inmates?|bars|penitentiary|cell|custody|felony|arson|kidnapping|terrorism|espionage|treason|bribery|corruption|conspiracy|perjury|theft|extortion)\b/i;
const PASSED = /^(?:sentence|jail|imprison|serve|condemn|order|give|get|receive|hand|impose|spend)$/;
const SURE = /^(?:sentence|jail|imprison|condemn|serve)$/;
const REACH = 16;

/** The sentence a span of time is, or `null`. */
export function sentenceOf(clause: Clause, quantity: Quantity): EventOf | null {
  if (quantity.measure?.dimension !== 'time') return null;
  const verb = verbOf(clause, quantity.first);
  if (verb === 'asked') return null;
  const { words, end } = wordsBehind(clause, quantity);
  const penal = PENAL.test(words);
  const ofSentence = isOfSentence(clause, quantity);
  if (!penal && !ofSentence && !isBareTerm(clause, quantity, verb)) return null;
  if (verb === null && !ofSentence && !/sentence/i.test(words)) return null;
  const trigger = verb ?? quantity.first;
  const served = penal ? words : 'prison';
  return {
    event: 'sentence',
    item: suspended(clause, quantity, end) ? 'suspended sentence' : served,
    agent: verb === null ? null : courtOf(clause, verb),
    hypothetical: hypothetical(clause, trigger),
    trigger,
  };
}

/** What names the penalty behind a term, and the index behind it: "three years' probation", "a 30-day sentence". */
function wordsBehind(clause: Clause, quantity: Quantity): Readonly<{ words: string; end: number }> {
  const first =
    joins(clause.tokens, quantity.end) || /^['’]$/.test(clause.print(quantity.end)) ? quantity.end + 1 : quantity.end;
  let end = first;
  while (end < first + 6 && WORDS.test(clause.word(end))) end++;
  while (end > first && /^(?:in|of|a|behind)$/.test(clause.word(end - 1))) end--;
  return { words: clause.slice(first, end).replace(/^(?:in|of) (?:a )?/i, ''), end };
}

/** "sentences of between five and 12 years" */
function isOfSentence(clause: Clause, { hedgeFirst }: Quantity): boolean {
  const before = clause.word(hedgeFirst - 1) === 'between' ? hedgeFirst - 2 : hedgeFirst - 1;
  return clause.word(before) === 'of' && /^(?:sentences?|terms?)$/.test(clause.word(before - 1));
}

/** "sentenced to five days", "imposed 18 years": a term with no word for what it is. */
function isBareTerm(clause: Clause, { hedgeFirst }: Quantity, verb: number | null): boolean {
  if (verb === null) return false;
  const base = verbBase(clause.word(verb));
  if (base === 'impose') return verb === hedgeFirst - 1;
  if (!SURE.test(base) || !/^(?:to|for|serving|served|serve|and|plus)$/.test(clause.word(hedgeFirst - 1))) return false;
  // "served 18 years in Washington", "served as a senator for 36 years"
  return base !== 'serve' || (CRIME.test(clause.text) && clause.word(verb + 1) !== 'as');
}

/** Words between "suspended" and its term: "a suspended two-year jail sentence", "a suspended prison sentence of two years". */
const OF_TERM = /^(?:prison|jail|custodial|sentences?|terms?|of|a|an|up|to|between)$/;

/** True for a term that need not be served: `end` is behind the words that name it. */
function suspended(clause: Clause, quantity: Quantity, end: number): boolean {
  let at = quantity.hedgeFirst - 1;
  while (OF_TERM.test(clause.word(at))) at--;
  if (clause.word(at) === 'suspended') return true;
  for (at = quantity.end; at < end; at++) if (clause.word(at) === 'suspended') return true;
  if (clause.print(at) === ',') at++;
  return clause.word(at) === 'suspended';
}

const COURT = /\b(?:courts?|tribunals?|judges?|jury|juries|justices?|magistrates?|panel)\b/i;

/** "a Russian court", "the judge": who passed a sentence, never who received it. */
function courtOf(clause: Clause, verb: number): string | null {
  const agent = doerOf(clause, verb);
  return agent !== null && COURT.test(agent) ? agent : null;
}

/** The verb before `index` that passes a sentence, else the noun; "asked" when one may be passed, or is asked for. */
function verbOf(clause: Clause, index: number): number | 'asked' | null {
  let noun: number | null = null;
  for (let at = index - 1; at >= Math.max(0, index - REACH) && clause.print(at) !== ';'; at--) {
    if (THREAT.test(clause.print(at))) return 'asked';
    if (!PASSED.test(verbBase(clause.word(at)))) continue;
    if (/^(?:VERB|ADJ)$/.test(clause.tag(at))) return at;
    if (clause.tag(at) === 'NOUN') noun ??= at;
  }
  return noun;
}
