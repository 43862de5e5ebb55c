/** Where names begin and end: capitalised words, and what joins them. */

import type { Frame, Token } from '../frame.ts';
import { Rules } from '../../../text/rules.ts';
import { SPEECH_VERBS } from '../en/cues.ts';
import { SURNAME_PARTICLES } from '../en/names.ts';
import {
  BODY_HEADS,
  FUNCTION_WORDS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NOT_NAMES,
  ORGANISATION_WORDS,
  PLACES,
} from '../en/roles.ts';
import { runName, wordName } from './kind.ts';
import { isGivenName, isInitial, isTitle } from './name.ts';
import type { NameSpan } from './name.ts';
import { adjacent, beginsName, isSmallSurname, particledEnd } from './surname.ts';

/** The end of a name so far, [from, to), and the token behind it, which is no plain capitalised word. */
type NameEnd = Readonly<{
  text: string;
  tokens: readonly Token[];
  from: number;
  to: number;
  /** Last token of the name so far, and the two behind it. */
  before: Token;
  next: Token;
  after: Token;
}>;

const isNameWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && !FUNCTION_WORDS.has(token.lower);

const JOINTS = new Rules<NameEnd, number>('speech: what joins the words of a name', [
  {
    name: 'suffix-behind-comma',
    for: 'Samuel Ortiz, Jr., came on Monday.',
    not: 'Samuel Ortiz, Ana and Jan came on Monday.',
    says: ({ before, next, after }) =>
      steps(
        2,
        next.text === ',' &&
          after.kind === 'word' &&
          NAME_SUFFIXES.has(after.lower) &&
          /^[JSI]/.test(after.text) &&
          !before.possessive,
      ),
  },
  {
    name: 'ampersand',
    for: 'Zorn & Zort said it was late.',
    not: 'Zorn and Zort said it was late.',
    says: ({ before, next, after }) => steps(2, next.text === '&' && after.capital && next.start - before.end <= 1),
  },
  {
    name: 'small-surname',
    for: 'George Will said it was late.',
    not: 'George Roe said it was late.',
    says: ({ tokens, from, to, next }) => steps(1, next.capital && isSmallSurname(tokens, from, to)),
  },
  {
    name: 'title-of',
    for: 'Secretary of State Roe said it was late.',
    not: 'Secretary Roe said it was late.',
    says: ({ text, tokens, from, to, before, next, after }) => {
      const previous = tokens[to - 2]?.text ?? '';
      const title = isTitle(before) && !(to - from > 1 && isGivenName(previous)) && !isInitial(previous);
      return steps(
        2,
        next.lower === 'of' &&
          (title || before.lower === 'general') &&
          after.kind === 'word' &&
          after.capital &&
          adjacent(text, next, after),
      );
    },
  },
  {
    name: 'body-of',
    for: 'The Bank of Zorn said it was late.',
    not: 'The Zorn Bank said it was late.',
    says: ({ before, next, after }) =>
      steps(2, next.lower === 'of' && ORGANISATION_WORDS.has(before.lower) && isNameWord(after)),
  },
  {
    name: 'body-for',
    for: 'The Center for Rain Studies said it was late.',
    not: 'The Center said it was late for Rain Studies.',
    says: ({ before, next, after }) =>
      steps(2, next.lower === 'for' && BODY_HEADS.has(singular(before.lower)) && isNameWord(after)),
  },
  {
    // Food and Drug Administration; not "the White House and Justice Department"
    name: 'and-before-body',
    for: 'The Rain and River Administration said it was late.',
    not: 'Rain and River Administration said it was late.',
    says: (end) => steps(2, isNameWord(end.after) && joinsBody(end)),
  },
  {
    // Department of Health and Human Services
    name: 'and-behind-of',
    for: 'The Department of Rain and River Control said it was late.',
    not: 'The Department of Rain and Tom Poe said it was late.',
    says: (end) => steps(2, isNameWord(end.after) && joinsField(end)),
  },
  {
    name: 'particle',
    for: 'Ana van Berg said it was late.',
    not: 'Ana Berg said it was late.',
    says: (end) => steps(2, isParticle(end) && isNameWord(end.after)),
  },
  {
    name: 'two-particles',
    for: 'Ana de la Cruz said it was late.',
    not: 'Ana Cruz said it was late.',
    says: (end) =>
      steps(3, isParticle(end) && NAME_PARTICLES.has(end.after.lower) && end.tokens[end.to + 2]?.capital === true),
  },
]);

const steps = (count: number, applies: boolean): number | null => (applies ? count : null);

const singular = (lower: string): string => (lower.endsWith('s') ? lower.slice(0, -1) : lower);

/** A word that may stand beside "and" in the name of one body: no acronym, place, title or given name. */
function isFieldWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !isNameWord(token) || token.possessive || isTitle(token)) return false;
  if (/^\p{Lu}{2}/u.test(token.text) || isInitial(token.text) || isGivenName(token.text)) return false;
  return !PLACES.has(token.lower) && !NOT_NAMES.has(token.lower);
}

/** "the Food" and "Drug Administration": do the words on either side of "and" name one body? */
function joinsBody({ tokens, from, to, next }: NameEnd): boolean {
  if (next.lower !== 'and' || tokens[from - 1]?.lower !== 'the') return false;
  const first = /^u\.?s\.?$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  const words = tokens.slice(first, to);
  if (words.length === 0 || words.length > 2) return false;
  if (!words.every((word) => isFieldWord(word) && !ORGANISATION_WORDS.has(word.lower))) return false;
  let last = to + 1;
  while (last < to + 4 && isFieldWord(tokens[last + 1])) last += 1;
  return last > to + 1 && isFieldWord(tokens[to + 1]) && BODY_HEADS.has(tokens[last]?.lower ?? '');
}

/** "Department of Health" and "Human Services": do the words behind "and" go on with what a body is for? */
function joinsField({ tokens, from, to, before, next, after }: NameEnd): boolean {
  if (next.lower !== 'and' || !isFieldWord(before) || !isFieldWord(after)) return false;
  let of = to - 2;
  while (of > from && !/^(?:of|for)$/.test(tokens[of]?.lower ?? '')) of -= 1;
  if (of <= from || !BODY_HEADS.has(singular(tokens[of - 1]?.lower ?? ''))) return false;
  let last = to + 1;
  while (isFieldWord(tokens[last + 1])) last += 1;
  return !BODY_HEADS.has(tokens[last]?.lower ?? '');
}

/** "de" or the like; "e" and "y" join two names as well, and "la" stands behind "de" only. */
const isParticle = ({ before, next }: NameEnd): boolean =>
  next.lower === 'la'
    ? before.lower === 'de'
    : NAME_PARTICLES.has(next.lower) && !next.capital && next.lower !== 'e' && next.lower !== 'y';

/** One past the last token of the name that begins at `from`. */
function nameEnd(text: string, tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to - from < 12) {
    const before = tokens[to - 1];
    const next = tokens[to];
    if (!before || !next || next.kind === 'run') break;
    if (next.kind === 'word') {
      if (!adjacent(text, before, next)) break;
      if (isNameWord(next)) {
        to += 1;
        continue;
      }
    }
    const after = tokens[to + 1];
    const step = after ? JOINTS.first({ text, tokens, from, to, before, next, after }) : null;
    if (step === null) break;
    to += step;
  }
  return to;
}

const NO_SURNAMES: ReadonlySet<string> = new Set();

/**
 * Finds all names in the tokens of a frame (or in loose tokens of a quotation).
 * @param surnames small words that are somebody's surname in this article, and those with a particle, lower case: "will",
 * "de groot"
 */
export function findNames(
  text: string,
  { tokens, sentences }: Pick<Frame, 'tokens' | 'sentences'>,
  surnames: ReadonlySet<string> = NO_SURNAMES,
): NameSpan[] {
  const names: NameSpan[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (!token) break;
    const end = SURNAME_PARTICLES.has(token.lower) ? particledEnd(text, tokens, i, surnames) : i;
    if (end > i) {
      const words = tokens.slice(i, end).map((word) => word.text);
      names.push({ kind: 'person', first: i, last: end - 1, from: i, words, title: '', gender: null, surname: true });
      i = end;
      continue;
    }
    const opens = sentences[token.sentence]?.from === i;
    if (
      token.kind !== 'word' ||
      !token.capital ||
      (FUNCTION_WORDS.has(token.lower) && !beginsName(tokens, i, opens, surnames)) ||
      // "Continued Mr. Roe: …"
      (opens && SPEECH_VERBS.has(token.lower) && tokens[i + 1]?.capital)
    ) {
      i += 1;
      continue;
    }
    const to = nameEnd(text, tokens, i);
    names.push(to === i + 1 ? wordName(token, i, opens) : runName(tokens, i, to, opens));
    i = to;
  }
  return names;
}
