/**
 * Whether two passages in nearly the same words claim the same: fourteen dead are not eleven, and who did not grant bail did
 * not grant it. Where this cannot be told apart from a change of words, they do not.
 */

import { stemWord } from '../index/analyze.ts';
import { MARK } from '../index/marks.ts';
import type { Passage } from '../index/passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';

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

/** What a passage claims, as far as it can be compared: its names and its numbers in order, its negations, its words. */
type Claim = Readonly<{
  names: readonly number[];
  numbers: readonly number[];
  negations: number;
  terms: ReadonlySet<number>;
}>;

function claimOf(passage: number, index: PassageIndex): Claim {
  const { article, start, end } = index.passages[passage] as Passage;
  const tokens = index.tokens(passage);
  const marks = index.marks(passage);
  const marked = (mark: number) => [...tokens].filter((term, at) => term >= 0 && ((marks[at] ?? 0) & mark) !== 0);
  return {
    names: marked(MARK.anyCapital),
    numbers: marked(MARK.number),
    negations: article.text.slice(start, end).match(NEGATION)?.length ?? 0,
    terms: new Set(tokens),
  };
}

/** True when all of one list stands in another in the same order. */
function within(some: readonly number[], all: readonly number[]): boolean {
  let at = 0;
  for (const one of all) if (one === some[at]) at++;
  return at === some.length;
}

/** True when all that the first of two passages in nearly the same words claims is claimed by the other too. */
export function claimsTheSame(first: number, other: number, index: PassageIndex): boolean {
  const [one, two] = [claimOf(first, index), claimOf(other, index)];
  if (one.negations !== two.negations || one.numbers.length !== two.numbers.length) return false;
  if (!within(one.numbers, two.numbers) || !within(one.names, two.names)) return false;
  const only = (own: ReadonlySet<number>, their: ReadonlySet<number>) => (stem: string) => {
    const term = index.termId(stem);
    return own.has(term) && !their.has(term);
  };
  const [said, denied] = [only(one.terms, two.terms), only(two.terms, one.terms)];
  return ![...opposites].some(([stem, others]) => said(stem) && [...others].some(denied));
}
