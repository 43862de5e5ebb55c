/** Does a sentence end with a quotation, or go on with its attribution: “Why?” Jane Doe asked. */

import { Rules } from '../../../text/rules.ts';
import type { Token } from '../frame.ts';
import { COMPLEMENT_WORDS, GESTURES, SPEECH_VERBS } from './cues.ts';

/** A verb of speech behind a quotation that ends like a sentence. */
type Verb = Readonly<{
  token: Token;
  next: Token | undefined;
  afterNext: Token | undefined;
  /** Does the quotation end with a full stop, or with a question mark and the like? */
  ending: 'stop' | 'ask';
}>;

const ATTRIBUTIONS = new Rules<Verb, boolean>('speech: whether a verb behind a full quotation is its saying verb', [
  {
    name: 'gesture',
    for: '“It rained.” Ana Roe sobbed. “It was cold,” she said.',
    not: '“It rained.” Ana Roe said. “It was cold,” she said.',
    says: ({ token, ending }) => (ending === 'stop' && GESTURES.has(token.lower) ? false : null),
  },
  {
    name: 'before-full-stop',
    for: '“It rained.” Ana Roe said.',
    not: '“It rained,” Ana Roe said.',
    says: ({ next }) => (next?.text === '.' ? true : null),
  },
  {
    name: 'before-comma',
    for: '“It rained.” Ana Roe said, and Tom Poe left.',
    not: '“It rained.” Ana Roe said.',
    says: ({ next, afterNext, ending }) =>
      next?.text === ',' ? ending === 'ask' || (afterNext?.kind === 'word' && !afterNext.capital) : null,
  },
  {
    name: 'before-other-sign',
    for: '“Why?” Tom Poe asked: “Is it a cold day?”',
    not: '“Why?” Tom Poe asked.',
    says: ({ next }) => (next?.kind === 'punct' ? false : null),
  },
  {
    name: 'before-clause',
    for: '“Why?” Ana Roe said it was “late and cold.”',
    not: '“Why?” Ana Roe asked.',
    says: ({ next }) => (next && COMPLEMENT_WORDS.has(next.lower) ? false : null),
  },
]);

/** Are the words at token `from`, behind a quotation that ends like a sentence, its attribution? */
export function looksLikeTail(tokens: readonly Token[], from: number, ending: 'stop' | 'ask'): boolean {
  for (let i = from; i < from + 14; i += 1) {
    const token = tokens[i];
    if (!token || token.kind === 'run' || token.text === '.') return false;
    const next = tokens[i + 1];
    if (token.lower === 'went' && next?.lower === 'on') return true;
    if (!SPEECH_VERBS.has(token.lower)) continue;
    return ATTRIBUTIONS.first({ token, next, afterNext: tokens[i + 2], ending }) ?? ending === 'ask';
  }
  return false;
}
