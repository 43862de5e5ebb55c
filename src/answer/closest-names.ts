/** What somebody may have meant who names an outlet or an item that no article has. */

import { distance } from 'fastest-levenshtein';

/** Words this short are like too many others to be taken for misspelt ones. */
const SHORT = 4;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.filter((word) => word !== 'the') ?? [];

/** How well a typed word fits one of a name: 2 the same, 1 its beginning or one letter in four off, 0 not at all. */
function fit(typed: string, word: string): number {
  if (typed === word) return 2;
  const shorter = Math.min(typed.length, word.length);
  if (shorter < SHORT) return 0;
  return word.startsWith(typed) || distance(typed, word) <= Math.floor(shorter / 4) ? 1 : 0;
}

/**
 * The names that share most words with what was typed, misspelt ones too, best first; none where nothing is alike.
 * Written together ("harborcourier") counts as well.
 */
export function closestNames(names: readonly string[], typed: string, limit: number): string[] {
  const wanted = wordsOf(typed);
  return names
    .map((name) => {
      const words = wordsOf(name);
      const each = wanted.map((one) => Math.max(0, ...words.map((word) => fit(one, word))));
      const together = Math.max(
        0,
        ...wanted.map((one) => fit(one, words.join(''))),
        fit(wanted.join(''), words.join('')),
      );
      return {
        name,
        score: Math.max(
          each.reduce((sum, one) => sum + one, 0),
          2 * together,
        ),
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ name }) => name);
}
