/** Words that tell one clause from the next, for rules that look at the order of words only. */

import type { ReadSentence } from './read-passage.ts';

const AUXILIARY = new Set('is are was were be been being has have had do does did will would get got'.split(' '));
const BE = new Set('is are was were be been being got get fue fueron era eran es son'.split(' '));
/** Past forms that no ending tells. */
const PAST = new Set(
  (
    'began became beat bought broke brought built came caught chose cut drew drove fell felt fled flew found fought gave ' +
    'got grew held hid hit hurt kept knew laid lay led left lent let lost made meant met paid put quit ran rose said sang sank ' +
    'sat saw sent set shook shot shut sold spent spoke stole stood struck swam swore taught threw told took tore went won wore ' +
    'withdrew wrote'
  ).split(' '),
);
const SUBORDINATES = new Set(
  (
    'when after before while as because although though whereas who whom whose which that where if unless since until than ' +
    'que quien quienes cuando mientras porque aunque donde'
  ).split(' '),
);

export const isAuxiliary = (word: string): boolean => AUXILIARY.has(word);
export const isBe = (word: string): boolean => BE.has(word);

/** True for a word that is a verb by its form, or a participle. */
export function looksVerbal(word: string): boolean {
  return AUXILIARY.has(word) || PAST.has(word) || (word.length > 4 && /(?:[^e]ed|[^r]ing|aron|ieron)$/.test(word));
}

/** True for a word that begins a clause inside a sentence. */
export const subordinates = (word: string): boolean => SUBORDINATES.has(word);

/** True when no clause begins and no other verb stands between two words of a sentence, themselves left out. */
export function inOneClause(
  text: string,
  { words, printed, hits }: ReadSentence,
  one: number,
  other: number,
  skip: (word: string) => boolean = () => false,
): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  for (let at = from + 1; at <= to; at++) {
    const gap = text.slice(words[at - 1]?.end, words[at]?.start);
    if (/[;:()—–“”"]|\s-\s/.test(gap)) return false;
    if (at === to) break;
    const word = printed[at] ?? '';
    if (subordinates(word)) return false;
    if (looksVerbal(word) && (hits[at] ?? -1) < 0 && !skip(word)) return false;
  }
  return true;
}
