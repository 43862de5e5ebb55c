/** Signs beside a name that a person is meant: a cue, an age, "who", a role in front. */

import { isSign } from '../frame.ts';
import type { Token } from '../frame.ts';
import { Rules } from '../../../text/rules.ts';
import { AUXILIARIES, SPEECH_VERBS } from '../en/cues.ts';
import { AFFILIATING } from '../en/phrases.ts';
import { personNoun } from '../name/name.ts';
import type { NameSpan } from '../name/name.ts';

/** A name of no evident kind, and what stands beside it. */
type NamePlace = Readonly<{
  tokens: readonly Token[];
  name: NameSpan;
  /** It has a given name, as it seems. */
  full: boolean;
  before: Token | undefined;
  next: Token | undefined;
  /** The words before and behind it when they are no capitals, else ''. */
  wordBefore: string;
  wordBehind: string;
}>;

const PERSON_SIGNS = new Rules<NamePlace, boolean>('speech: signs that a name is a person’s', [
  {
    name: 'possessive',
    for: 'The mayor’s friend met the mayor Zanna Zorn’s aide.',
    not: 'The mayor’s friend met Zanna Zorn’s aide.',
    says: ({ tokens, name }) => (tokens[name.last]?.possessive === true ? false : null),
  },
  {
    name: 'verb-behind',
    for: 'Zanna Zorn said it was late.',
    not: 'Zanna Zorn was late.',
    says: ({ wordBehind }) => SPEECH_VERBS.has(wordBehind) || null,
  },
  {
    name: 'who-behind',
    for: 'They met Zanna Zorn himself.',
    not: 'They met Zanna Zorn there.',
    says: ({ wordBehind }) => wordBehind === 'who' || wordBehind === 'himself' || wordBehind === 'herself' || null,
  },
  {
    name: 'auxiliary-and-verb-behind',
    for: 'Zanna Zorn has said it was late.',
    not: 'Zanna Zorn has been late.',
    says: ({ tokens, name, wordBehind }) =>
      (AUXILIARIES.has(wordBehind) && SPEECH_VERBS.has(tokens[name.last + 2]?.lower ?? '')) || null,
  },
  {
    name: 'origin-and-verb-behind',
    for: 'Zanna Zorn of North Carolina said it was late.',
    not: 'Zanna Zorn of North Carolina was late.',
    says: ({ tokens, name, full, next }) => {
      if (!full || !AFFILIATING.has(next?.lower ?? '')) return null;
      const from = name.last + (tokens[name.last + 2]?.lower === 'the' ? 3 : 2);
      let verb = from;
      while (tokens[verb]?.kind === 'word' && (tokens[verb]?.capital || (verb > from && tokens[verb]?.lower === 'of')))
        verb += 1;
      return (verb > from && SPEECH_VERBS.has(tokens[verb]?.lower ?? '')) || null;
    },
  },
  {
    name: 'verb-before',
    for: '“It is late,” said Zanna Zorn.',
    not: '“It is late,” they told Zanna Zorn.',
    says: ({ tokens, name, wordBefore }) => {
      const quotation = tokens[name.from - 2];
      return (SPEECH_VERBS.has(wordBefore) && (quotation?.kind === 'run' || isSign(quotation, ','))) || null;
    },
  },
  {
    name: 'role-before',
    for: 'They met the mayor Zanna Zorn.',
    not: 'They met the late Zanna Zorn.',
    says: ({ wordBefore }) => personNoun(wordBefore)?.plural === false || null,
  },
  {
    name: 'age-behind',
    for: 'They met Zanna Zorn, 42, by the sea.',
    not: 'They met Zanna Zorn by the sea.',
    says: ({ tokens, name, next }) =>
      (isSign(next, ',') && /^\d{1,2}$/.test(tokens[name.last + 2]?.text ?? '')) || null,
  },
  {
    name: 'comma-and-who-behind',
    for: 'They met Zanna Zorn, who left.',
    not: 'They met Zanna Zorn, and left.',
    says: ({ tokens, name, next }) => (isSign(next, ',') && tokens[name.last + 2]?.lower === 'who') || null,
  },
  {
    name: 'apposition-behind',
    for: 'They met Zanna Zorn, a teacher from Brno.',
    not: 'They met Zanna Zorn, a town in Brno.',
    says: ({ tokens, name, full, next }) => (full && isSign(next, ',') && hasApposition(tokens, name.last + 2)) || null,
  },
  {
    name: 'clause-and-verb-behind',
    for: 'Zanna Zorn, late as ever, said it was lost.',
    not: 'Zanna Zorn, late as ever, was lost.',
    says: ({ tokens, name, full, next }) => (full && isSign(next, ',') && hasClause(tokens, name.last + 3)) || null,
  },
  {
    name: 'role-and-comma-before',
    for: 'They met the mayor, Zanna Zorn.',
    not: 'They met the town, Zanna Zorn.',
    says: ({ tokens, name, full, before }) => {
      const noun = tokens[name.from - 2];
      return (
        (full && isSign(before, ',') && noun?.capital === false && personNoun(noun.lower)?.plural === false) || null
      );
    },
  },
]);

/** Is there a noun for a person in an apposition that begins at `from`? A capital there is a name. */
function hasApposition(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.capital) return false;
  for (let i = from; i < from + 8; i += 1) {
    const token = tokens[i];
    if (!token || token.kind === 'punct') return false;
    if (personNoun(token.lower)) return true;
  }
  return false;
}

/** Does a clause that begins at `from` end in a comma with a verb of speech behind it? */
function hasClause(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 27; i += 1) {
    const token = tokens[i];
    if (!token || token.kind === 'run' || isSign(token, '.')) return false;
    if (isSign(tokens[i - 1], ',') && SPEECH_VERBS.has(token.lower) && !token.lower.endsWith('ing')) return true;
  }
  return false;
}

/** Does a place in the text show that a name of no evident kind is a person's? */
export function isPersonPlace(tokens: readonly Token[], name: NameSpan): boolean {
  const before = tokens[name.from - 1];
  const next = tokens[name.last + 1];
  return (
    PERSON_SIGNS.first({
      tokens,
      name,
      full: name.words.length > 1,
      before,
      next,
      wordBefore: smallWord(before),
      wordBehind: smallWord(next),
    }) ?? false
  );
}

const smallWord = (token: Token | undefined): string => (token?.kind === 'word' && !token.capital ? token.lower : '');
