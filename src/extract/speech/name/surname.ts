/** Surnames that begin with a particle, "de Groot", and those that are small words too, "Will". */

import type { Token } from '../frame.ts';
import { Rules } from '../../../text/rules.ts';
import { BASE_FORMS, CUE_VERBS, SPEECH_VERBS } from '../en/cues.ts';
import { BEFORE_MONTH, BODY_OPENERS, PLACE_OPENERS, SMALL_SURNAMES, SURNAME_PARTICLES } from '../en/names.ts';
import { FUNCTION_WORDS, NAME_SUFFIXES } from '../en/roles.ts';
import { isGivenName, plain } from './name.ts';

/** Next to each other with nothing but a space between. */
export const adjacent = (text: string, a: Token, b: Token): boolean =>
  b.start - a.end <= 2 && (b.start === a.end || text.charAt(a.end) === ' ') && !a.possessive;

/** The surname of a full name from its particle on, lower case: "van der velde"; `null` where it has none. */
export function particledSurname(words: readonly string[]): string | null {
  const from = words.findIndex((word, at) => at > 0 && SURNAME_PARTICLES.has(word));
  return from < 0 || from === words.length - 1 ? null : words.slice(from).map(plain).join(' ');
}

/** A particle and the capital behind it, [from, to), by themselves. */
type Particled = Readonly<{ tokens: readonly Token[]; from: number; to: number; surnames: ReadonlySet<string> }>;

const PARTICLED = new Rules<Particled, boolean>('speech: surnames with a particle', [
  {
    name: 'surname-of-the-article',
    for: 'Jan de Groot came on Monday. The mayor thanked de Groot.',
    not: 'Jan Groot came on Monday. The mayor thanked Groot.',
    says: ({ tokens, from, to, surnames }) => {
      const words = tokens.slice(from, to).map((token) => plain(token.text));
      return surnames.has(words.join(' ')) || null;
    },
  },
  {
    name: 'particle-with-capital',
    for: '“It was late,” De Groot said.',
    not: '“It was late,” Groot said.',
    says: ({ tokens, from }) => (tokens[from]?.capital === true ? false : null),
  },
  {
    name: 'behind-quotation-and-verb',
    for: '“It is late,” said de Groot.',
    not: '“It is late,” said Groot.',
    says: ({ tokens, from }) =>
      (tokens[from - 2]?.kind === 'run' && SPEECH_VERBS.has(tokens[from - 1]?.lower ?? '')) || null,
  },
  {
    name: 'between-quotation-and-verb',
    for: '“It is late,” de Groot said.',
    not: '“It is late,” Groot said.',
    says: ({ tokens, from, to }) =>
      (tokens[from - 1]?.kind === 'run' && SPEECH_VERBS.has(tokens[to]?.lower ?? '')) || null,
  },
]);

/** One past the last token of a surname with a particle that begins at `from`, else `from`. */
export function particledEnd(
  text: string,
  tokens: readonly Token[],
  from: number,
  surnames: ReadonlySet<string>,
): number {
  let last = from;
  while (last < from + 3 && SURNAME_PARTICLES.has(tokens[last]?.lower ?? '')) last += 1;
  const name = tokens[last];
  if (last === from || !name?.capital || FUNCTION_WORDS.has(name.lower)) return from;
  for (let at = from; at < last; at += 1) {
    const [word, next] = [tokens[at], tokens[at + 1]];
    if (!word || !next || !adjacent(text, word, next)) return from;
  }
  return PARTICLED.first({ tokens, from, to: last + 1, surnames }) ? last + 1 : from;
}

/** "George Will", "Al From": a small word with a capital behind a given name that stands by itself. */
export function isSmallSurname(tokens: readonly Token[], from: number, at: number): boolean {
  const after = tokens[at + 1];
  return (
    at === from + 1 &&
    isGivenName(tokens[from]?.text ?? '') &&
    SMALL_SURNAMES.has(tokens[at]?.lower ?? '') &&
    !(after?.kind === 'word' && after.capital && !NAME_SUFFIXES.has(after.lower))
  );
}

/** A function word with a capital letter. */
type SmallWord = Readonly<{
  tokens: readonly Token[];
  at: number;
  token: Token;
  /** It begins its sentence. */
  opens: boolean;
  /** A capitalised word follows it. */
  leads: boolean;
  /** It is somebody's surname in the article. */
  surname: boolean;
}>;

const SMALL_WORDS = new Rules<SmallWord, boolean>('speech: small words that begin a name', [
  {
    name: 'will',
    for: 'Will Roe said on Monday that it was late.',
    not: 'Jack Roe said on Monday that it was late.',
    says: ({ token, leads }) => (leads && token.lower === 'will') || null,
  },
  {
    name: 'us',
    for: 'US Senator Jane Doe said on Monday that it was late.',
    not: 'Senator Jane Doe told us on Monday that it was late.',
    says: ({ token, leads }) => (leads && token.text === 'US') || null,
  },
  {
    name: 'place-opener',
    for: 'New York Mayor Jane Doe said it was late.',
    not: 'New voters and Mayor Jane Doe said it was late.',
    says: ({ token, leads }) => (leads && PLACE_OPENERS.has(token.lower)) || null,
  },
  {
    name: 'body-opener',
    for: '“It is late,” One Nation Action said.',
    not: '“It is late,” Nation Action said.',
    says: ({ token, leads, opens }) => (leads && !opens && BODY_OPENERS.has(token.lower)) || null,
  },
  {
    // "in May", "May 2": the month, whoever else is called so
    name: 'month',
    for: 'Kim May came. It was late in May. He went.',
    not: 'Kim May came. It was late in the day. He went.',
    says: ({ tokens, at, token, surname }) =>
      surname &&
      token.lower === 'may' &&
      (BEFORE_MONTH.has(tokens[at - 1]?.lower ?? '') || /^\d/.test(tokens[at + 1]?.text ?? ''))
        ? false
        : null,
  },
  {
    name: 'surname-inside-sentence',
    for: 'Kim May came. “It is late,” May said.',
    not: 'Kim Roe came. “It is late,” Roe said.',
    says: ({ surname, opens }) => (surname && !opens) || null,
  },
  {
    // "Will wrote", not "Will he write"
    name: 'surname-opening-sentence',
    for: 'George Will came. Will wrote that it was late.',
    not: 'George Will came. Will he write that it is late?',
    says: ({ tokens, at, token, surname, opens }) => {
      const next = tokens[at + 1]?.lower ?? '';
      return (surname && opens && (token.possessive || (CUE_VERBS.has(next) && !BASE_FORMS.has(next)))) || null;
    },
  },
]);

/** Does a function word with a capital begin a name? */
export function beginsName(
  tokens: readonly Token[],
  at: number,
  opens: boolean,
  surnames: ReadonlySet<string>,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  const next = tokens[at + 1];
  const leads =
    next?.kind === 'word' &&
    next.capital &&
    !token.possessive &&
    !FUNCTION_WORDS.has(next.lower) &&
    next.start - token.end <= 1;
  const surname = surnames.has(token.lower);
  if (!leads && !surname) return false;
  return SMALL_WORDS.first({ tokens, at, token, opens, leads, surname }) ?? false;
}
