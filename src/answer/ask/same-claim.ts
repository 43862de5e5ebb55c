/**
 * Whether two passages in nearly the same words claim the same: fourteen dead are not eleven, and who did not grant bail did
 * not grant it. Where this cannot be told apart from a change of words, they do not.
 */

import { stemWord, type Token } from '../../text/analyze.ts';

const NEGATION =
  /\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|\p{L}+n['’]t|nunca|jamás|nadie|nada|ningun[oa]?|ningún|sin|tampoco)\b/giu;

/** Words of which one denies the other. A row: words of one side, words of the other. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['rose rise grew increase gain climb jump up surge', 'fell fall drop decrease decline slip down plunge lose lost'],
  ['more above over exceed', 'less fewer below under'],
  ['higher high best largest biggest most', 'lower low worst smallest least fewest'],
  ['win won beat victory', 'lose lost defeat'],
  ['approve accept adopt pass back support favor favour', 'reject refuse oppose block veto fail'],
  ['grant allow permit lift legal', 'deny ban forbid refuse revoke impose illegal'],
  ['admit confirm', 'deny dispute'],
  ['guilty convict', 'innocent acquit clear'],
  ['before ahead', 'after behind'],
  ['first', 'last second'],
  ['open reopen begin start', 'close shut end stop'],
  ['arrest detain jail', 'release free'],
  ['dead died killed', 'alive survive injured wounded missing'],
  ['injured wounded', 'missing'],
  ['buy bought import', 'sell sold export'],
  ['hire appoint', 'fire dismiss resign'],
  ['man men boy male father son brother husband', 'woman women girl female mother daughter sister wife'],
  ['north northern', 'south southern'],
  ['east eastern', 'west western'],
  ['north south northern southern', 'east west eastern western'],
  ['left', 'right'],
  ['all every', 'some half few'],
  ['likely possible', 'unlikely impossible'],
];

const stems = (words: string) => words.split(' ').map((word) => stemWord(word, 'en'));
const opposites = new Map<string, Set<string>>();
for (const [some, others] of OPPOSITES)
  for (const [from, to] of [
    [some, others],
    [others, some],
  ] as const)
    for (const stem of stems(from)) {
      const known = opposites.get(stem) ?? new Set<string>();
      for (const other of stems(to)) known.add(other);
      opposites.set(stem, known);
    }

/** A passage with its words. */
export type Worded = Readonly<{ text: string; words: readonly Token[] }>;

/** What a passage claims, as far as it can be compared: its names and its numbers in order, its negations, its words. */
type Claim = Readonly<{
  names: readonly string[];
  numbers: readonly string[];
  negations: number;
  terms: ReadonlySet<string>;
}>;

function claimOf({ text, words }: Worded): Claim {
  const content = words.filter(({ stop }) => !stop);
  return {
    names: content.filter(({ start }) => /^\p{Lu}/u.test(text.slice(start, start + 2))).map(({ term }) => term),
    numbers: content.filter(({ term }) => /\d/.test(term)).map(({ term }) => term),
    negations: text.match(NEGATION)?.length ?? 0,
    terms: new Set(content.map(({ term }) => term)),
  };
}

/** True when all of one list stands in another in the same order. */
function within(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const one of all) if (one === some[at]) at++;
  return at === some.length;
}

/** True when all that the first of two passages in nearly the same words claims is claimed by the other too. */
export function claimsTheSame(first: Worded, other: Worded): boolean {
  const [one, two] = [claimOf(first), claimOf(other)];
  if (one.numbers.length !== two.numbers.length) return false;
  if (!within(one.numbers, two.numbers) || !within(one.names, two.names)) return false;
  return !opposed(one, two);
}

/** True when one of two texts denies what the other says, as far as words tell: "not", or a word of the opposite meaning. */
export function denies(first: Worded, other: Worded): boolean {
  return opposed(claimOf(first), claimOf(other));
}

function opposed(one: Claim, two: Claim): boolean {
  if (one.negations !== two.negations) return true;
  const only = (own: ReadonlySet<string>, their: ReadonlySet<string>) => (stem: string) =>
    own.has(stem) && !their.has(stem);
  const [said, denied] = [only(one.terms, two.terms), only(two.terms, one.terms)];
  return [...opposites].some(([stem, others]) => said(stem) && [...others].some(denied));
}
