/** The verbs and nouns of a sentence that report an event. */

import type { Clause } from '../../../text/en/clause.ts';
import { EVENT_NOUNS, EVENT_VERBS } from './event-words.ts';
import type { EventVerb } from './event-words.ts';
import type { FigureEvent } from '../../extraction.ts';
import { singular, verbBase } from '../../../text/en/inflection.ts';
import { joins } from '../../../text/en/number.ts';

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

export function triggersOf(clause: Clause): Trigger[] {
  const found: Trigger[] = [];
  for (let index = 0; index < clause.tokens.length; index++) {
    const token = clause.tokens[index];
    if (token?.kind !== 'word') continue;
    const base = verbBase(token.lower);
    // "trampled to death"
    if (clause.word(index + 1) === 'to' && clause.word(index + 2) === 'death' && TO_DEATH.test(token.lower)) {
      found.push({
        index,
        event: 'death',
        base,
        counts: 'object',
        weak: false,
        noun: false,
        passive: isPassive(clause, index) || clause.tag(index - 1) === 'AUX',
        hypothetical: hypothetical(clause, index),
      });
      continue;
    }
    const noun = EVENT_NOUNS.get(singular(token.lower));
    const verbs = EVENT_VERBS.get(base) ?? NO_VERBS;
    if (noun === undefined && verbs.length === 0) continue;
    if (verbs.length > 0 && (otherSense(clause, index, base) || isSurname(clause, index))) continue;
    const phrasal = verbs.length === 0 ? null : phrasalEvent(clause, index);
    if (phrasal !== null) {
      found.push({
        index,
        event: phrasal,
        base,
        counts: 'object',
        weak: false,
        noun: false,
        passive: isPassive(clause, index) && !(phrasal === 'death' && clause.tokens[index + 2]?.kind === 'number'),
        hypothetical: hypothetical(clause, index),
      });
      continue;
    }
    const pos = clause.tag(index);
    if (noun !== undefined && (pos === 'NOUN' || pos === 'PROPN')) {
      found.push({
        index,
        event: noun,
        base: token.lower,
        counts: 'object',
        weak: /^(?:recover|discover|haul|bust)/.test(token.lower),
        noun: true,
        passive: false,
        hypothetical: hypothetical(clause, index),
      });
    } else if (
      verbs.length > 0 &&
      (pos === 'VERB' || (pos === 'ADJ' && token.lower !== base) || (pos === 'NOUN' && token.lower.endsWith('ed')))
    ) {
      // "deputies had joined in raids"
      const part =
        base === 'participate' || (base === 'take' && clause.word(index + 1) === 'part')
          ? EVENT_VERBS.get('participate')
          : undefined;
      for (const verb of part ?? verbs)
        found.push({
          index,
          ...verb,
          base: part === undefined ? base : 'participate',
          noun: false,
          passive: verb.counts === 'object' && isPassive(clause, index),
          hypothetical: hypothetical(clause, index),
        });
    }
  }
  return found;
}

/** Verbs that report nothing without the words behind them: "booked into jail". */
const ONLY_TOGETHER = /^(?:book|put|place|throw|lead|jail|imprison|incarcerate)$/;

const NO_VERBS: readonly EventVerb[] = [];

/** "six from quarterback Jalen Hurts.": a capital behind a name, and nothing that could be its object. */
function isSurname(clause: Clause, index: number): boolean {
  return (
    index > 0 &&
    !/ed$/i.test(clause.print(index)) &&
    clause.capital(index) &&
    clause.tag(index - 1) === 'PROPN' &&
    clause.capital(index - 1) &&
    !clause.capital(index + 1) &&
    !/^(?:NUM|DET|ADJ|SYM|NOUN)$/.test(clause.tag(index + 1))
  );
}

/** True where a verb of the table is no such verb: "net income", "the injured list", "self-inflicted", "held hostage". */
function otherSense(clause: Clause, index: number, base: string): boolean {
  const word = clause.word(index);
  const next = clause.word(index + 1);
  // "turned up 5 pounds" but "turned 18"
  if (base === 'pass') return next !== 'away';
  if (ONLY_TOGETHER.test(base)) return phrasalEvent(clause, index) === null;
  if (base === 'turn') return next !== 'up' && phrasalEvent(clause, index) === null;
  if (base === 'round' || base === 'pick') return next !== 'up';
  // "net income", "net zero"
  if (word === 'net') return !/^(?:NUM|DET)$/.test(clause.tag(index + 1)) || next === 'zero';
  // smugglers haul and hide, the police have hauled in
  if (/^(?:hauling|hiding|concealing)$/.test(word)) return true;
  // "held hostage", "holding dozens of nurses hostage"
  if (base === 'hold')
    for (let at = index + 1; at < index + 9; at++)
      if (/^(?:hostage|captive|prisoner|responsible|accountable|liable)$/.test(clause.word(at))) return true;
  // "the injured list", but "the seized opium" still tells of a seizure
  if (
    base !== 'seize' &&
    base !== 'confiscate' &&
    /(?:ed|en)$/.test(word) &&
    /^(?:DET|PRON)$/.test(clause.tag(index - 1)) &&
    !/^(?:they|he|she|it|we|you|who|that|which|all|both|some|those|these)$/.test(clause.word(index - 1)) &&
    /^(?:NOUN|ADJ)$/.test(clause.tag(index + 1))
  )
    return true;
  // "self-injured", "an AI-detected tumour"
  return joins(clause.tokens, index - 1) && !clause.word(index - 2).endsWith('ly');
}

/** What a verb means together with the words behind it: "took 12 men into custody", "shot dead", "handed over to". */
function phrasalEvent(clause: Clause, index: number): FigureEvent | null {
  const base = verbBase(clause.word(index));
  if (base === 'shoot' && (clause.word(index + 1) === 'dead' || clause.word(index - 1) === 'fatally')) return 'death';
  if (!/^(?:VERB|ADJ)$/.test(clause.tag(index))) return null;
  if (base === 'gun' && clause.word(index + 1) === 'down') return 'death';
  if (base === 'take')
    for (let at = index + 1; at < index + 8; at++)
      if (clause.word(at) === 'into' && clause.word(at + 1) === 'custody') return 'arrest';
      else if (clause.word(at) === 'off' && /^streets?$/.test(clause.word(at + 2))) return 'seizure';
  // "booked nine into jail", "led away in handcuffs", "put 300 men behind bars"
  if (/^(?:book|put|place|throw|lead|take)$/.test(base))
    for (let at = index + 1; at < index + 9; at++)
      if (JAILED.test(`${clause.word(at)} ${clause.word(at + 1)}`)) return 'arrest';
  // "jailed pending trial", "jailed 40 reporters", but "jailed for ten years"
  if (/^(?:jail|imprison|incarcerate)$/.test(base) && !TERM.test(clause.text)) return 'arrest';
  // "Eleven men were held.", "holding nine spectators for questioning"
  if (base === 'hold') {
    if (isPassive(clause, index) && /^\.?$/.test(clause.print(index + 1))) return 'arrest';
    for (let at = index + 1; at < index + 8; at++)
      if (HELD.test(`${clause.word(at)} ${clause.word(at + 1)}`)) return 'arrest';
  }
  if (/^(?:hand|turn)$/.test(base) && clause.word(index + 1) === 'over')
    for (let at = index + 2; at < index + 10; at++)
      if (clause.word(at) === 'to' && (clause.capital(at + 1) || clause.capital(at + 2))) return 'extradition';
  return null;
}

const TO_DEATH =
  /^(?:trampl|stabb|beat|burn|crush|shot|shoot|tortur|ston|hack|bludgeon|starv|fr[eo]z|chok|strangl|put|blown|buried|bitten|maul|club)\w*$/;
const JAILED =
  /^(?:into jail|into prison|into custody|in jail|in handcuffs|in custody|behind bars|under arrest|on charges|on suspicion)$/;
const TERM = /\b(?:years?|months?|days?|weeks?|life|sentence[ds]?|terms?)\b/i;
const HELD = /^(?:in custody|for questioning|on suspicion|on charges|pending trial|without bail|without bond)$/;

/** A past participle after a form of "be", or before "by", or right behind what it describes. */
function isPassive(clause: Clause, index: number): boolean {
  const word = clause.word(index);
  if (!/(?:ed|en|[tdn]|ne|ain)$/.test(word)) return false;
  for (let at = index - 1; at >= index - 5 && at >= 0; at--) {
    const before = clause.word(at);
    if (/^(?:is|are|was|were|be|been|being|get|gets|got)$/.test(before)) return true;
    if (/^(?:has|have|had|having|['’]ve|['’]d)$/.test(before)) return false;
    // "were hidden and seized"
    if (before === 'and' && clause.tag(at - 1) === 'VERB') continue;
    if (!/^(?:ADV|PART|AUX|VERB)$/.test(clause.tag(at))) break;
  }
  // "killed at least 26", "arrested between 30 and 40": a hedge, not a place
  if (
    /^(?:at|between|under)$/.test(clause.word(index + 1)) &&
    (/^(?:least|most)$/.test(clause.word(index + 2)) || clause.tokens[index + 2]?.kind === 'number')
  )
    return false;
  // "hauled in 88 kilos", "took away 16 computers"
  if (hauledIn(clause, index)) return false;
  // "352 guns seized last year"
  if (
    /^(?:last|this|earlier|late|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|overnight)$/.test(
      clause.word(index + 1),
    ) &&
    /^(?:NOUN|PROPN)$/.test(clause.tag(index - 1))
  )
    return true;
  return (
    /^(?:by|from|in|at|on|during|near|since|between|under|across|along|and)$/.test(clause.word(index + 1)) ||
    /^[.,;]?$/.test(clause.print(index + 1))
  );
}

/** A verb with its particle right before a number: "hauled in 88 kilos", "handed over 29 men". */
export function hauledIn(clause: Clause, index: number): boolean {
  if (!/^(?:haul|bring|rake|take|hand|turn|pull|pick|round)$/.test(verbBase(clause.word(index)))) return false;
  if (!/^(?:in|up|over|away|out|off)$/.test(clause.word(index + 1))) return false;
  return (
    clause.tokens[index + 2]?.kind === 'number' ||
    /^(?:NUM|SYM)$/.test(clause.tag(index + 2)) ||
    /^(?:about|around|nearly|almost|roughly|some|more|over|at)$/.test(clause.word(index + 2))
  );
}

const NOT_DONE =
  /^(?:could|may|might|would|should|can|if|not|never|denied|denies|deny|denying|threatened|threatening|threatens|plan|plans|planned|planning|wants|wanted|hopes|proposed|proposes|proposing|refused|refuses|will|without|cannot|vowed|promised|promises|considering|failed|to)$/;

/** True under "could", "would have", "denied", "not", "planned to". */
export function hypothetical(clause: Clause, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 10); at--) {
    // "denied that police had arrested"
    if (
      clause.word(at) === 'that' &&
      /^(?:den(?:y|ied|ies|ying)|reject(?:ed|s)|disput(?:ed|es))$/.test(clause.word(at - 1)) &&
      // "did not deny that"
      !/^(?:not|never|cannot|n['’]t)$|n['’]t$/.test(clause.word(at - 2))
    )
      return true;
  }
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const word = clause.word(at);
    // "to seize" alone may be a purpose or a plan; "was able to seize" happened.
    if (
      word === 'to' &&
      (clause.tag(at) !== 'PART' ||
        /^(?:able|managed|helped|led|used|had|forced|ordered|sentenced|condemned)$/.test(clause.word(at - 1)) ||
        clause.word(at + 1) === 'have')
    )
      continue;
    // "could only recover a dozen"
    if (word === 'could' && clause.word(at + 1) === 'only') continue;
    if (NOT_DONE.test(word) || /n['’]t$/.test(word)) return true;
    if (word === 'of' && /^(?:instead|short)$/.test(clause.word(at - 1))) return true;
    if (/^(?:NOUN|PROPN)$/.test(clause.tag(at)) || /^[,;:]$/.test(clause.print(at))) break;
  }
  return false;
}
