/** The content words of the phrase that starts at a token. */

import type { Clause } from '../../../text/en/clause.ts';

import { joins } from '../../../text/en/number.ts';
import { Rules } from '../../../text/rules.ts';
import { TIME_NAME } from '../en/concept-words.ts';
import { isNominal, isNoun, isParticiple } from './place.ts';
import { Walk } from './walk.ts';

/** Longest phrase, in content words. */
const LONGEST = 10;

/** What is done with a token: it is taken, or left out, or ends the phrase; a number is where to go on. */
type Step = 'take' | 'skip' | 'stop' | number;

/** From the first word to the last. */
class WalkOn extends Walk {
  /** True when the token before has been taken. */
  get goesOn(): boolean {
    return this.words.at(-1) === this.index - 1;
  }
}

/** Any other symbol ends the phrase. */
const SYMBOL_STEPS = new Rules<WalkOn, Step>('figures: symbols behind a quantity', [
  {
    name: 'hyphen',
    for: 'Roe spent 5% of start-up funds.',
    not: 'Roe spent 5% of new funds.',
    says: ({ clause, index }) => (joins(clause.tokens, index) ? index + 2 : null),
  },
]);

/** Any other word ends the phrase. */
const WORD_STEPS = new Rules<WalkOn, Step>('figures: concept words behind a quantity', [
  {
    name: 'next-phrase',
    for: 'Roe won a $70,000 prize the same night.',
    not: 'Roe won a $70,000 prize at night.',
    says: ({ clause, index, tag, starts }) =>
      tag === 'DET' && !starts && clause.tag(index - 1) !== 'ADP' ? 'stop' : null,
  },
  {
    name: 'small-word',
    for: 'Roe owns 5% of the shares.',
    not: 'Roe owns 5% of shares.',
    says: ({ tag, word, starts }) =>
      tag === 'DET' ||
      (tag === 'PRON' && starts) ||
      (tag === 'PART' && /^['’]s?$/.test(word)) ||
      (tag === 'ADP' && word === 'of')
        ? 'skip'
        : null,
  },
  {
    name: 'adjective-behind-noun',
    for: 'Roe gave a $25 credit good for a month.',
    not: 'Roe gave a $25 credit for a good month.',
    says: ({ clause, index, tag, goesOn }) =>
      tag === 'ADJ' && goesOn && isNoun(clause, index - 1) && !/^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(clause.tag(index + 1))
        ? 'stop'
        : null,
  },
  {
    name: 'time-name',
    for: 'Roe sold 5% of shares last week.',
    not: 'Roe sold 5% of shares for cash.',
    says: ({ word, tag, starts }) =>
      !starts && TIME_NAME.test(word) && !(/^(?:year|month)$/.test(word) && tag === 'X') ? 'stop' : null,
  },
  {
    name: 'participle-alone',
    for: 'Roe got 5% of used by cars.',
    not: 'Roe got 5% of used cars.',
    says: ({ clause, index, starts }) =>
      starts && isParticiple(clause, index) && !isNominal(clause, index + 1) ? 'skip' : null,
  },
  {
    name: 'first-number',
    for: 'Roe used 54GB of 5G data.',
    not: 'Roe used 54GB of data.',
    says: ({ clause, index, kind }) => (kind === 'number' ? index + (clause.attached(index + 1) ? 2 : 1) : null),
  },
  {
    name: 'content-word',
    for: 'Roe owns 5% of shares.',
    not: 'Roe owns 5%.',
    says: ({ clause, index, tag, starts }) => (isNominal(clause, index) || (starts && tag === 'VERB') ? 'take' : null),
  },
]);

/** The content words of the phrase that starts at `start`, with what "of" hangs onto it. */
export function wordsBehind(clause: Clause, start: number): readonly number[] {
  const walk = new WalkOn(clause, start);
  while (walk.index < clause.tokens.length && walk.words.length < LONGEST) {
    const step = (walk.kind === 'symbol' ? SYMBOL_STEPS : WORD_STEPS).first(walk) ?? 'stop';
    if (step === 'stop') break;
    if (step === 'take') walk.words.push(walk.index);
    walk.index = typeof step === 'number' ? step : walk.index + 1;
  }
  return walk.words;
}
