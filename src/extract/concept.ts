/** What a quantity is about: the noun phrase it measures, describes or belongs to. */

import type { Clause } from './clause.ts';
import { joins } from './number.ts';
import type { Quantity } from './quantity.ts';

const NOUNY = /^(?:NOUN|PROPN|ADJ|NUM|X)$/;

/** Words of the concept, without articles, prepositions and other small words; empty when there is none. */
export function conceptOf(clause: Clause, quantity: Quantity): string[] {
  const measured = quantity.noun === null;
  if (measured) {
    if (clause.word(quantity.end) === 'of') {
      const after = phraseWords(clause, quantity.end + 1);
      if (after.length > 0) return after;
    }
    if (/^(?:worth|in)$/.test(clause.word(quantity.end)) && clause.word(quantity.end + 1) === 'of')
      return phraseWords(clause, quantity.end + 2);
    const at = joins(clause.tokens, quantity.end) ? quantity.end + 1 : quantity.end;
    if (quantity.attributive || at > quantity.end) {
      const described = phraseWords(clause, at);
      if (described.length > 0) return described;
    }
    // "a speed of 15 miles per hour"
    if (clause.word(quantity.hedgeFirst - 1) === 'of') {
      const before = wordsBefore(clause, quantity.hedgeFirst - 1);
      if (before.length > 0) return before;
    }
  }
  return subjectWords(clause, quantity.hedgeFirst);
}

/** Content words of the phrase that starts at `start`, with what "of" hangs onto it. */
function phraseWords(clause: Clause, start: number): string[] {
  const words: string[] = [];
  for (let index = start; index < clause.tokens.length; index++) {
    const token = clause.tokens[index];
    if (token === undefined) break;
    const pos = clause.tag(index);
    if (token.kind === 'symbol') {
      if (joins(clause.tokens, index)) continue;
      break;
    }
    if (
      pos === 'DET' ||
      (pos === 'PRON' && words.length === 0) ||
      token.lower === 'of' ||
      (pos === 'PART' && words.length > 0)
    )
      continue;
    if (!NOUNY.test(pos)) break;
    words.push(token.text);
  }
  return words;
}

/** Content words of the phrase that ends before `end`. */
function wordsBefore(clause: Clause, end: number): string[] {
  const words: string[] = [];
  for (let index = end - 1; index >= 0; index--) {
    const token = clause.tokens[index];
    if (token === undefined || !NOUNY.test(clause.tag(index)) || token.kind === 'symbol') break;
    words.unshift(token.text);
  }
  return words;
}

/** Subject of the verb that the token `before` depends on: the noun phrase left of the nearest verb group. */
function subjectWords(clause: Clause, before: number): string[] {
  let verb = -1;
  for (let index = before - 1; index >= 0; index--) {
    if (/^(?:VERB|AUX)$/.test(clause.tag(index))) {
      verb = index;
      break;
    }
  }
  if (verb < 0) return wordsBefore(clause, before);
  while (verb > 0 && /^(?:VERB|AUX|ADV|PART)$/.test(clause.tag(verb - 1))) verb--;
  const words: string[] = [];
  for (let index = verb - 1; index >= 0; index--) {
    const token = clause.tokens[index];
    if (token === undefined || token.kind === 'symbol') break;
    const pos = clause.tag(index);
    if (/^(?:ADP|DET|PART)$/.test(pos)) continue;
    if (!NOUNY.test(pos)) break;
    words.unshift(token.text);
  }
  return words;
}
