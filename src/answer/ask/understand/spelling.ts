/**
 * Misspelt names: a word that no article prints in any form, and that is no everyday word, is read as the one name of the corpus
 * that it is a slip away from.
 */

import { distance } from 'fastest-levenshtein';

import { knownOutlets } from '../../../corpus/outlets/outlets.ts';
import type { Span } from '../../../text/span.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../../text/en/data/given-names.ts';
import { fold, tokenize } from '../../../text/analyze.ts';
import type { Catalogue, Name, Vocabulary } from './catalogue.ts';
import { baseForms, isEveryday } from './ordinary.ts';
import { readSaid } from './person.ts';
import { isOneCase } from './text.ts';

/** A word read as a name of the corpus. */
export type Spelled = Readonly<{ typed: string; as: string }>;

const WORD = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}]*(?![\p{L}\p{M}\p{N}])/gu;

/** Shorter words are like too many others; where capitals do not show what is a name, still longer ones are wanted. */
const SHORTEST = 5;
const SHORTEST_IN_ONE_CASE = 6;
/** Of shorter names another letter makes another name: "Comey" and "Comer". */
const SHORT = 6;
/** From so many letters on two slips are forgiven in a name that its neighbour confirms. */
const LONG = 8;
/** From so many letters on any slip is forgiven in a name that stands alone, a letter left out in one a little shorter. */
const LONG_ALONE = 9;
/** Names that are printed less often are not what somebody means who writes no more than them. */
const OFTEN = 2;

/** Slips of the finger or the ear: a letter more, less or another, or two letters swapped. */
export function slipsBetween(typed: string, name: string): number {
  let least = distance(typed, name);
  for (let at = 1; least > 1 && at < typed.length; at++) {
    const swapped = typed.slice(0, at - 1) + typed.charAt(at) + typed.charAt(at - 1) + typed.slice(at + 1);
    least = Math.min(least, 1 + distance(swapped, name));
  }
  return least;
}

/** Endings that make another form or a kindred word of a name, not a slip: "Iran" and "Irani", "Brian" and "Briana". */
const KINDRED = /^(?:e?[sdr]|e?rs|ing|a?n|ians?|ish|is[tm]|[iaoe]|ly)$/;

function isKindred(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) && KINDRED.test(long.slice(short.length));
}

/** The one name that is fewest slips away; `null` when there is none, or several. */
function nearest(word: string, vocabulary: Vocabulary): Name | null {
  const most = word.length >= LONG ? 2 : 1;
  let least = most + 1;
  let found: Name[] = [];
  for (let length = word.length - most; length <= word.length + most; length++)
    for (const name of vocabulary.names(word.charAt(0), length)) {
      if (distance(word, name.folded) > most + 2) continue;
      const slips = slipsBetween(word, name.folded);
      if (slips > least || slips > most) continue;
      if (slips < least) found = [];
      least = slips;
      found.push(name);
    }
  const [only, another] = found;
  return only === undefined || another !== undefined || isKindred(word, only.folded) ? null : only;
}

const isStop = (word: string) => tokenize(word)[0]?.stop === true;
const isGiven = (word: string) => MALE_NAMES.has(word) || FEMALE_NAMES.has(word);
/** A word may be another form of one that is printed. */
const isPrinted = (word: string, vocabulary: Vocabulary) =>
  [word, ...baseForms(word), `${word}s`, `${word}es`, `${word}n`, `${word}d`, `${word}ed`].some(
    (form) => vocabulary.count(form) > 0,
  );

/** A word that is printed, everybody's name, everyday or an outlet's is typed as it was meant. */
const isKnown = (word: string, vocabulary: Vocabulary) =>
  isPrinted(word, vocabulary) || isGiven(word) || isEveryday(word) || knownOutlets.find(word) !== null;

/** Two letters swapped, or one of a double letter missing or too many: slips that seldom make another name. */
function isMistyped(typed: string, name: string): boolean {
  if (typed.length === name.length) return distance(typed, name) === 2 && slipsBetween(typed, name) === 1;
  const single = (word: string) => word.replace(/(.)\1+/g, '$1');
  return single(typed) === single(name);
}

/** A word beside the one looked at. */
type Neighbour = Readonly<{ typed: string; before: boolean }>;

const BEFORE = /(?<word>\p{L}[\p{L}\p{M}'’.-]{0,40}) $/u;
const BEHIND = /^,? (?<word>\p{L}[\p{L}\p{M}'’-]*)/u;

function neighboursOf(text: string, { start, end }: Span): Neighbour[] {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.groups?.['word'];
  const behind = BEHIND.exec(text.slice(end, end + 40))?.groups?.['word'];
  return [
    ...(before === undefined ? [] : [{ typed: before, before: true }]),
    ...(behind === undefined ? [] : [{ typed: behind, before: false }]),
  ];
}

/**
 * Whether a name is the one meant, by the words beside it. "San Bernadino" is, where San Bernardino is printed. "Nikki Haley"
 * is nobody called Halley, where no Nikki Halley is. A name that stands alone has to be one that is told of, and mistyped
 * rather than another's; a short one has to stand where somebody is asked for.
 */
function isMeant(
  word: string,
  name: Name,
  neighbours: readonly Neighbour[],
  { oneCase, asked }: Readonly<{ oneCase: boolean; asked: boolean }>,
  vocabulary: Vocabulary,
): boolean {
  const named = neighbours.filter(({ typed }) => {
    const folded = fold(typed);
    if (/['’]s$/.test(typed) || isStop(folded)) return false;
    return oneCase ? isGiven(folded) || vocabulary.isName(folded) : /^\p{Lu}/u.test(typed);
  });
  const mistyped = isMistyped(word, name.folded);
  if (word.length < SHORT && !mistyped) return false;
  if (named.some(({ typed, before }) => vocabulary.isBeside(name, fold(typed), before))) return true;
  // A title or the first word of the question says nothing of a name.
  const isName = ({ typed }: Neighbour) => isGiven(fold(typed)) || !isEveryday(fold(typed));
  if (named.some(isName) || vocabulary.count(name.folded) < OFTEN || isGiven(name.folded)) return false;
  if (word.length < SHORT && !asked) return false;
  const long = word.length >= LONG_ALONE || name.folded.length >= LONG_ALONE;
  return mistyped || (long && slipsBetween(word, name.folded) === 1 && !isEveryday(name.folded));
}

/** Where whoever is asked about stands in "What did Hewit say"; `null` where nobody is. */
function askedIn(text: string): Span | null {
  const who = readSaid(text)?.who;
  const start = who === undefined ? -1 : text.indexOf(who);
  return who === undefined || start < 0 ? null : { start, end: start + who.length };
}

/**
 * Finds the misspelt names of a question.
 * @param person where somebody is asked for
 */
export function readSpelling(
  text: string,
  { vocabulary }: Catalogue,
  language: 'en' | 'es',
  person = askedIn(text),
): (Spelled & Readonly<{ span: Span }>)[] {
  const oneCase = isOneCase(text);
  // The list of everyday words is English: in Spanish only a capital shows a name.
  if (oneCase && language === 'es') return [];
  const found: (Spelled & Readonly<{ span: Span }>)[] = [];
  for (const { 0: typed, index } of text.matchAll(WORD)) {
    const word = fold(typed);
    const asked = person !== null && index >= person.start && index < person.end;
    if (word.length < (oneCase && !asked ? SHORTEST_IN_ONE_CASE : SHORTEST) || !/^[a-z]+$/.test(word)) continue;
    if (!oneCase && !/^\p{Lu}\P{Lu}+$/u.test(typed)) continue;
    const begins = !/[\p{L}\p{N}]/u.test(text.slice(0, index));
    if (begins && language === 'es') continue;
    if (isKnown(word, vocabulary)) continue;
    const name = nearest(word, vocabulary);
    if (name === null) continue;
    const span = { start: index, end: index + typed.length };
    if (isMeant(word, name, neighboursOf(text, span), { oneCase, asked }, vocabulary))
      found.push({ typed, as: name.printed, span });
  }
  return found;
}
