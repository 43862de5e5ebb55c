/** Where noun phrases begin and end. */

import { Rules } from '../../../text/rules.ts';
import { isSign } from '../frame.ts';
import type { Token } from '../frame.ts';
import { BEFORE_BASE } from '../en/clause-words.ts';
import { AUXILIARIES, BASE_FORMS, CUE_VERBS, OTHER_VERBS, SPEECH_VERBS } from '../en/cues.ts';
import {
  DETERMINERS,
  DOCUMENT_COMPLEMENT,
  FIRST_COMPLEMENT,
  INDEFINITE,
  LATER_COMPLEMENT,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
} from '../en/phrases.ts';
import { FUNCTION_WORDS, GROUP_NOUNS } from '../en/roles.ts';
import { isTitle, personNoun } from '../name/name.ts';

/** The words before a noun that belong to it. */
export type Phrase = Readonly<{
  from: number;
  definite: boolean;
  /** It begins with a determiner or a number. */
  determined: boolean;
}>;

/** "the", "his", "three" */
export const isDeterminer = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (DETERMINERS.has(token.lower) || POSSESSIVE_PRONOUNS.has(token.lower));

/** A word that may be a verb, and those beside it. */
type Compound = Readonly<{ before: Token | undefined; token: Token; next: Token }>;

const COMPOUNDS = new Rules<Compound, true>('speech: words that may be verbs in front of a noun for who speaks', [
  {
    name: 'noun-before-speaker',
    for: '“It is late,” said press officer Ana Roe.',
    not: '“It is late,” said officer Ana Roe.',
    says: ({ before, token, next }) => {
      if (token.possessive || next.start - token.end !== 1 || !BASE_FORMS.has(token.lower)) return null;
      if (before?.kind === 'word' && mayTakeBaseForm(before)) return null;
      return isTitle(next) || personNoun(next.lower) !== null || GROUP_NOUNS.has(next.lower) ? true : null;
    },
  },
]);

const mayTakeBaseForm = ({ lower, possessive }: Token): boolean =>
  BEFORE_BASE.has(lower) || lower.endsWith("n't") || (lower.endsWith('s') && !possessive && !SPEECH_VERBS.has(lower));

/** "state police", "press officer": does a word that may be a verb belong to the noun behind it? */
export function opensCompound(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return token !== undefined && next?.kind === 'word' && COMPOUNDS.first({ before, token, next }) !== null;
}

/** Is a token no part of a noun phrase? "the accused man" goes on, "warned voters" does not. */
export function stopsNounPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return true;
  if (token.capital) return false;
  if (FUNCTION_WORDS.has(token.lower) || OTHER_VERBS.has(token.lower) || AUXILIARIES.has(token.lower)) return true;
  if (!CUE_VERBS.has(token.lower) || opensCompound(tokens, at)) return false;
  const before = tokens[at - 1];
  const participle = /(?:ed|ing)$/.test(token.lower);
  return !(participle && before?.kind === 'word' && (before.possessive || isDeterminer(before)));
}

/** The noun phrase whose noun (or name) stands at `head`, back to `floor` at most. */
export function phraseBefore(tokens: readonly Token[], head: number, floor: number): Phrase {
  let from = head;
  while (from > floor && head - from < 9) {
    const token = tokens[from - 1];
    if (isDeterminer(token)) return { from: from - 1, definite: !INDEFINITE.has(token?.lower ?? ''), determined: true };
    if (/^\d+$/.test(token?.text ?? '')) return { from: from - 1, definite: false, determined: true };
    if (stopsNounPhrase(tokens, from - 1)) break;
    from -= 1;
  }
  const definite = tokens.slice(from, head).some((token) => token.possessive);
  return { from, definite, determined: false };
}

/** Last token of a noun's complements: "a spokesman for the campaign of …". */
export function complementsEnd(tokens: readonly Token[], noun: number, document: boolean): number {
  let to = noun;
  for (let complement = 0; complement < 3; complement += 1) {
    const preposition = tokens[to + 1]?.lower ?? '';
    if (!(complement === 0 ? FIRST_COMPLEMENT : LATER_COMPLEMENT).has(preposition)) break;
    if (document && !DOCUMENT_COMPLEMENT.has(preposition)) break;
    let end = to + 1;
    while (end < to + 8 && !endsComplement(tokens[end + 1], end === to + 1)) end += 1;
    if (end === to + 1) break;
    to = end;
  }
  return to;
}

/** Does a token go beyond a complement? Its first word may be a form of a verb: "the head of asked …". */
function endsComplement(token: Token | undefined, first: boolean): boolean {
  if (token?.kind !== 'word') return true;
  if (token.capital) return false;
  const { lower } = token;
  return (
    PREPOSITIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    OTHER_VERBS.has(lower) ||
    lower === 'and' ||
    lower === 'who' ||
    (SPEECH_VERBS.has(lower) && !first)
  );
}

/** Last token of a bracket behind a name, "(D-Calif.)", else the name's own. */
export function pastBracket(tokens: readonly Token[], to: number): number {
  if (!isSign(tokens[to + 1], '(')) return to;
  for (let i = to + 2; i < to + 9; i += 1) if (isSign(tokens[i], ')')) return i;
  return to;
}
