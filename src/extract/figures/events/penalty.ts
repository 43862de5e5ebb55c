/** Prison terms and other sentences: "10 years in prison", "a 30-day sentence", "sentenced to five days". */

import { doerOf } from './agent.ts';
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
/** Verbs of a penalty asked for, threatened or provided for by law, not passed. */
const ASKED = /^(?:ask|seek|face|request|recommend|carry|risk|demand|urge|call|want|mean|provide|allow|punish)$/;
/** Words of what the law provides for: "a maximum of 20 years", "punishable by". */
const BY_LAW = /^(?:maximum|minimum|mandatory|punishable|penalt(?:y|ies)|potential|possible)$/;
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
    const base = verb === null ? '' : verbBase(clause.word(verb));
    const bare =
      (SURE.test(base) && /^(?:to|for|serving|served|serve|and|plus)$/.test(clause.word(quantity.hedgeFirst - 1))) ||
      (base === 'impose' && verb === quantity.hedgeFirst - 1);
    if (!bare) return null;
    // "served 18 years in Washington", "served as a senator for 36 years"
    if (base === 'serve' && (!CRIME.test(clause.text) || clause.word((verb ?? 0) + 1) === 'as')) return null;
  }
  if (verb === null && !ofSentence && !/sentence/i.test(words)) return null;
  const trigger = verb ?? quantity.first;
  return {
    event: 'sentence',
    item: suspended(clause, quantity, end) ? 'suspended sentence' : penal ? words : 'prison',
    agent: verb === null ? null : courtOf(clause, verb),
    hypothetical: hypothetical(clause, trigger),
    trigger,
  };
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

/** The verb before `index` that passes a sentence, else the noun; "asked" when it is only asked for. */
function verbOf(clause: Clause, index: number): number | 'asked' | null {
  let noun: number | null = null;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    if (clause.print(at) === ';') break;
    if (BY_LAW.test(clause.word(at))) return 'asked';
    const pos = clause.tag(at);
    if (!/^(?:VERB|NOUN|ADJ)$/.test(pos)) continue;
    const base = verbBase(clause.word(at));
    if (ASKED.test(base) && pos === 'VERB') return 'asked';
    if (!PASSED.test(base)) continue;
    // "prosecutors requested she be sentenced"
    if (clause.word(at - 1) === 'be' && !/^(?:AUX|PART)$/.test(clause.tag(at - 2))) return 'asked';
    // Before "a sentence of up to 13 years" may stand what carries it.
    if (pos === 'NOUN' && !/ed$/.test(clause.word(at))) noun ??= at;
    else if (noun === null || base !== 'order') return at;
  }
  return noun;
}
