/** By whom: the subject of an event's verb, the "by" phrase of a passive, or the force the sentence names. */

import type { Clause } from '../../../text/en/clause.ts';
import { isForce } from '../../../text/en/nouns.ts';
import type { FigureEvent } from '../../extraction.ts';
import { verbBase } from '../../../text/en/inflection.ts';
import { nounPhrase } from '../../../text/en/noun-phrase.ts';
import { joins } from '../../../text/en/number.ts';
import { occasions } from './occasion.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../../text/en/given-names.ts';
import type { Trigger } from './trigger/trigger.ts';
import { resolveWhen } from '../../dates/resolve-when.ts';

/** Longest agent, in tokens. */
const LONGEST = 14;

/** The agent of an event, but never the people it counts themselves. */
export function agentOf(
  clause: Clause,
  trigger: Trigger,
  counted: Readonly<{ first: number; end: number }>,
): string | null {
  const agent = agentOfTrigger(clause, trigger);
  // A number counts something else in the sentence: "352 ghost guns".
  if (agent === null || (/^\d/.test(agent) && !isForce(wordsOf(agent)))) return null;
  const text = clause.slice(counted.first, counted.end);
  if (` ${text} `.includes(` ${agent} `)) return null;
  if (!agent.includes(text)) return agent;
  // "the 70 kilos of opium customs seized"
  const last = clause.print(trigger.index - 1);
  return isForce([last.toLowerCase()]) ? last : null;
}

function agentOfTrigger(clause: Clause, trigger: Trigger): string | null {
  if (trigger.counts === 'subject') return null;
  if (trigger.noun) return agentOfNoun(clause, trigger.index + 1, trigger.index, trigger.event);
  if (trigger.passive)
    return (
      byAgent(clause, trigger.index + 1) ??
      force(clause, trigger.index, trigger.event) ??
      reporter(clause, trigger.index)
    );
  const subject = subjectOf(clause, trigger.index);
  // Deaths and sentences have no police as their usual doer.
  if (!byForces(trigger.event)) return subject;
  if (subject !== null && isForce(wordsOf(subject))) return subject;
  // "The FBI said Peru had seized 40 tons", "Troops left after the governor deployed others"
  if (subject !== null && (GOVERNS.has(trigger.event) || (!trigger.weak && /^\p{Lu}/u.test(subject)))) return subject;
  return forceBefore(clause, trigger.index) ?? subject ?? forceBehind(clause, trigger.index);
}

/** The agent of an event said as a noun: "arrest of 35 people … by the Capitol Police", "a police operation led to 230 arrests". */
export function agentOfNoun(clause: Clause, from: number, noun: number, event: FigureEvent): string | null {
  return byAgent(clause, from) ?? force(clause, noun, event);
}

/** Who did what the verb at `verb` says, in the active or behind "by". */
export function doerOf(clause: Clause, verb: number): string | null {
  return byAgent(clause, verb + 1) ?? subjectOf(clause, verb);
}

/** Who deploys and extradites is a government rather than a force. */
const GOVERNS: ReadonlySet<FigureEvent> = new Set(['deployment', 'extradition']);

function byForces(event: FigureEvent): boolean {
  return event === 'seizure' || event === 'arrest' || event === 'extradition' || event === 'deployment';
}

function wordsOf(phrase: string): string[] {
  return phrase.toLowerCase().split(/[\s’'-]+/);
}

/** "by Italian police": within reach of the verb, in the same clause. */
function byAgent(clause: Clause, from: number): string | null {
  for (let at = from; at < Math.min(from + 12, clause.tokens.length); at++) {
    if (/^[.;]$/.test(clause.print(at))) return null;
    // "uprooted and burned by soldiers"
    if (clause.tag(at) === 'VERB' && at > from && !/^(?:and|or)$/.test(clause.word(at - 1))) return null;
    if (clause.word(at) !== 'by') continue;
    const start = /^(?:DET|PRON)$/.test(clause.tag(at + 1)) ? at + 2 : at + 1;
    // "by the end of 2015"
    if (/ing$/.test(clause.word(start)) || TIME_OR_MEANS.test(clause.word(start))) continue;
    const phrase = nounPhrase(clause, start);
    if (phrase === null) return null;
    let { end } = phrase;
    if (clause.word(end) === 'of')
      end = nounPhrase(clause, /^(?:DET|PRON)$/.test(clause.tag(end + 1)) ? end + 2 : end + 1)?.end ?? end;
    return clause.slice(phrase.first, end);
  }
  return null;
}

const TIME_OR_MEANS =
  /^(?:end|start|beginning|middle|time|close|mid|early|late|noon|midnight|dawn|evening|morning|nightfall|then|now|sea|air|land|road|boat|plane|mail|post|accident|law|force|hand|mistake|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

const TITLE =
  /^(?:inspector|officer|sheriff|detective|deputy|constable|agent|marshal|superintendent|commissioner|trooper)$/;

/** "Inspector Ravi Menon" speaks for the police; he is not who seized. */
function isTitle(clause: Clause, index: number): boolean {
  return TITLE.test(clause.word(index)) && clause.tag(index + 1) === 'PROPN';
}

/** The police, agency or army that a sentence names: the nearest before the verb, else the first behind it. */
function force(clause: Clause, verb: number, event: FigureEvent): string | null {
  return byForces(event) ? (forceBefore(clause, verb) ?? forceBehind(clause, verb)) : null;
}

/** "39 officers" are counted; "a four-month police operation" and "440 pounds of cocaine police" are not. */
function countsForce(clause: Clause, first: number, at: number): boolean {
  if (clause.tag(first) !== 'NUM' && clause.tokens[first]?.kind !== 'number') return false;
  for (let token = first + 1; token < at; token++)
    if (clause.word(token) === 'of' || joins(clause.tokens, token)) return false;
  return true;
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

const SAYS = /^(?:said|says|say|announced|reported|confirmed)$/;

const WHEN = /^(?:during|in|after|amid|following|throughout|before|for)$/;

/** Whether the word at `at` names a force: not "Inspector Vey", "Anna Constable" or "a police-run shop". */
function forceAt(clause: Clause, at: number): boolean {
  if (!isForce([clause.word(at - 1), clause.word(at)]) || !isForce(['task', clause.word(at)])) return false;
  if (isTitle(clause, at) || joins(clause.tokens, at + 1)) return false;
  // "during the operation"
  let before = at - 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(clause.tag(before))) before--;
  if (/^(?:operation|raid)$/.test(clause.word(at)) && WHEN.test(clause.word(before))) return false;
  return !(
    TITLE.test(clause.word(at)) &&
    clause.capital(at) &&
    (MALE_NAMES.has(clause.word(at - 1)) || FEMALE_NAMES.has(clause.word(at - 1)))
  );
}

function forceBefore(clause: Clause, verb: number): string | null {
  for (let at = verb - 1; at >= 0; at--) {
    if (!/^(?:NOUN|PROPN)$/.test(clause.tag(at)) || !forceAt(clause, at)) continue;
    const first = phraseStart(clause, at + 1);
    // "including 39 officers": those are counted, they do not act
    if (countsForce(clause, first, at)) continue;
    let end = at + 1;
    while (/^(?:NOUN|PROPN)$/.test(clause.tag(end)) && end < verb) end++;
    return clause.slice(first, end);
  }
  return null;
}

function forceBehind(clause: Clause, verb: number): string | null {
  for (let at = verb + 1; at < clause.tokens.length && clause.print(at) !== ';'; at++) {
    // "…, the interior ministry said"
    const says = clause.tag(at) === 'NOUN' && SAYS.test(clause.word(at + 1));
    if ((clause.tag(at) !== 'PROPN' && !says) || !forceAt(clause, at)) continue;
    return clause.slice(phraseStart(clause, at + 1), at + 1);
  }
  return null;
}

/** Where the noun phrase that ends before `end` begins, with what possessives and "of" tie to it. */
function phraseStart(clause: Clause, end: number): number {
  const from = timeBefore(clause, end);
  let first = end;
  while (first > 0 && end - first < LONGEST) {
    if ((clause.tokens[first - 1]?.start ?? 0) < from) break;
    const pos = clause.tag(first - 1);
    const word = clause.word(first - 1);
    const tied =
      /^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos) ||
      (/^['’]s?$/.test(word) && first < end) ||
      (word === 'of' && first < end && /^(?:NOUN|PROPN)$/.test(clause.tag(first - 2))) ||
      (word === '-' && joins(clause.tokens, first - 1)) ||
      (word === 'the' && clause.word(first - 2) === 'of' && /^(?:NOUN|PROPN)$/.test(clause.tag(first - 3))) ||
      (/^(?:and|&)$/.test(word) && clause.tag(first - 2) === 'PROPN' && clause.tag(first) === 'PROPN') ||
      // "the army and security forces", "the coast guard and the navy"
      (word === 'and' &&
        first < end &&
        isForce([clause.word(first - 2)]) &&
        isForce([clause.word(end - 1), clause.word(end - 2)])) ||
      (word === 'the' &&
        clause.word(first - 2) === 'and' &&
        isForce([clause.word(first - 3)]) &&
        isForce([clause.word(end - 1)]));
    if (!tied || /^(?:last|this|next)$/.test(word)) break;
    first--;
  }
  return first;
}

/** Offset behind the time that stands before the phrase ending at `behind`: "Last year Belgian customs", "In the same month rangers". */
function timeBefore(clause: Clause, behind: number): number {
  const last = clause.tokens[behind - 1]?.start ?? 0;
  const whens = [...resolveWhen(clause.text, null), ...occasions(clause.text)].filter(
    ({ end }) => end <= last && !/^['’]/.test(clause.text.slice(end)),
  );
  return Math.max(0, ...whens.map(({ end }) => end));
}

const TIME =
  /^(?:year|month|week|day|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|far|so|last|this|recently)$/;

/** The noun phrase that is the subject of the verb at `verb`. */
function subjectOf(clause: Clause, verb: number, hops = 5): string | null {
  let at = verb - 1;
  while (
    at >= 0 &&
    ((/^(?:AUX|ADV|PART)$/.test(clause.tag(at)) && !/^['’]s$/.test(clause.word(at))) || TIME.test(clause.word(at)))
  )
    at--;
  if (at < 0 || hops === 0) return null;
  const word = clause.word(at);
  // "The flood forced people to flee, killing 40": what the main verb's subject did
  if (word === ',' && /ing$/.test(clause.word(verb))) {
    const main = mainVerbBefore(clause, at);
    return main < 0 ? null : subjectOf(clause, main, hops - 1);
  }
  if (
    word === 'and' ||
    (word === ',' && clause.tag(at - 1) !== 'PROPN' && clause.tag(at - 1) !== 'NOUN') ||
    clause.tag(at) === 'VERB' ||
    clause.tag(at) === 'SCONJ'
  ) {
    // "seized meth and extradited 29": the subject of the verb before.
    const earlier = verbBefore(clause, clause.tag(at) === 'VERB' ? at + 1 : at);
    return earlier < 0 ? null : subjectOf(clause, earlier, hops - 1);
  }
  if (/^(?:they|he|she|it|who|which|that)$/.test(word)) {
    // "Harbour officials said they have seized"; "…, which last year seized"
    if (/^(?:who|which|that)$/.test(word)) {
      return nounBefore(clause, clause.print(at - 1) === ',' ? at - 1 : at);
    }
    const earlier = verbBefore(clause, at);
    return earlier < 0 ? null : subjectOf(clause, earlier, hops - 1);
  }
  return nounBefore(clause, clause.print(at) === ',' ? at : at + 1);
}

/** The noun phrase before `end`; one behind a preposition ("officers at the port", "the raid on Sunday") only belongs to it. */
function nounBefore(clause: Clause, end: number): string | null {
  let last = end;
  let first = phraseStart(clause, last);
  for (let steps = 0; steps < 3 && first > 0 && first < last; steps++) {
    let before = first - 1;
    // "in the flooded valley"
    if (
      clause.tag(before) === 'VERB' &&
      /(?:ed|en|ing|wn)$/.test(clause.word(before)) &&
      clause.tag(before - 1) === 'DET'
    )
      before--;
    while (/^(?:DET|PRON)$/.test(clause.tag(before)) && before > 0) before--;
    if (!/^(?:in|at|of|from|on|with|near|for|along|across|outside|inside|throughout|around)$/.test(clause.word(before)))
      break;
    last = before;
    while (clause.tag(last - 1) === 'ADV' && last > 0) last--;
    first = phraseStart(clause, last);
  }
  return first === last ? null : clause.slice(first, last);
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
