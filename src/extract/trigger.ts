/** The verbs and nouns of a sentence that report an event. */

import type { Clause } from './clause.ts';
import { EVENT_NOUNS, EVENT_VERBS } from './event-words.ts';
import type { FigureEvent } from './extraction.ts';
import { singular, verbBase } from './inflection.ts';

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
    const noun = EVENT_NOUNS.get(singular(token.lower));
    const verb = EVENT_VERBS.get(verbBase(token.lower));
    if (noun === undefined && verb === undefined) continue;
    // "turned up 5 pounds" but "turned 18"
    if (verb !== undefined && verbBase(token.lower) === 'turn' && clause.word(index + 1) !== 'up') continue;
    // "net income", "net worth"
    if (token.lower === 'net' && !/^(?:NUM|DET)$/.test(clause.tag(index + 1))) continue;
    // smugglers haul and hide, the police have hauled in
    if (/^(?:hauling|hiding|concealing)$/.test(token.lower)) continue;
    const phrasal = verb === undefined ? null : phrasalEvent(clause, index);
    if (phrasal !== null) {
      found.push({
        index,
        event: phrasal,
        base: verbBase(token.lower),
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
        weak: /^(?:recover|discover)/.test(token.lower),
        noun: true,
        passive: false,
        hypothetical: hypothetical(clause, index),
      });
    } else if (
      verb !== undefined &&
      (pos === 'VERB' || pos === 'ADJ' || (pos === 'NOUN' && token.lower.endsWith('ed')))
    ) {
      // "officers had taken part in raids"
      const part =
        /^(?:take|participate)$/.test(verbBase(token.lower)) &&
        (verbBase(token.lower) === 'participate' || clause.word(index + 1) === 'part');
      if (part)
        found.push({
          index,
          event: 'deployment',
          base: 'participate',
          counts: 'subject',
          weak: true,
          noun: false,
          passive: false,
          hypothetical: hypothetical(clause, index),
        });
      else
        found.push({
          index,
          ...verb,
          base: verbBase(token.lower),
          noun: false,
          passive: verb.counts === 'object' && isPassive(clause, index),
          hypothetical: hypothetical(clause, index),
        });
    }
  }
  return found;
}

/** What a verb means together with the words behind it: "took 12 men into custody", "shot dead", "handed over to". */
function phrasalEvent(clause: Clause, index: number): FigureEvent | null {
  const base = verbBase(clause.word(index));
  if (base === 'shoot' && clause.word(index + 1) === 'dead') return 'death';
  if (!/^(?:VERB|ADJ)$/.test(clause.tag(index))) return null;
  if (base === 'gun' && clause.word(index + 1) === 'down') return 'death';
  if (base === 'take')
    for (let at = index + 1; at < index + 8; at++)
      if (clause.word(at) === 'into' && clause.word(at + 1) === 'custody') return 'arrest';
  if (/^(?:hand|turn|send)$/.test(base) && clause.word(index + 1) === 'over')
    for (let at = index + 2; at < index + 10; at++)
      if (clause.word(at) === 'to' && (clause.capital(at + 1) || clause.capital(at + 2))) return 'extradition';
  return null;
}

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
  return (
    /^(?:by|from|in|at|on|during|near|since|between|under|across|along|and)$/.test(clause.word(index + 1)) ||
    /^[.,;]?$/.test(clause.print(index + 1))
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
      /^(?:den(?:y|ied|ies|ying)|reject(?:ed|s)|disput(?:ed|es))$/.test(clause.word(at - 1))
    )
      return true;
  }
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const word = clause.word(at);
    // "to seize" alone may be a purpose or a plan; "was able to seize" happened.
    if (
      word === 'to' &&
      (clause.tag(at) !== 'PART' ||
        /^(?:able|managed|helped|led|used)$/.test(clause.word(at - 1)) ||
        clause.word(at + 1) === 'have')
    )
      continue;
    if (NOT_DONE.test(word) || /n['’]t$/.test(word)) return true;
    if (/^(?:NOUN|PROPN)$/.test(clause.tag(at)) || /^[,;:]$/.test(clause.print(at))) break;
  }
  return false;
}
