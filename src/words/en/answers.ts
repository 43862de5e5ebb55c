import { join, say, strong, type Sentence } from '../sentence.ts';
import { count } from './count.ts';

/** What stands above passages that do not answer. */
export const RELATED_LABEL = 'Related, not an answer:';

/** Stands above the passages behind the first one. */
export const FURTHER_LABEL = 'Further passages, less likely to answer:';

const or = (words: readonly string[]): Sentence => join(words.map(strong), ', ', ' or ');
const and = (words: readonly string[]): Sentence => join(words.map(strong), ', ', ' and ');

/**
 * "No passage mentions **heroin**." Empty when every word of the question is covered somewhere.
 * @param speaker in whose words alone they were looked for
 */
export function uncoveredWords(uncovered: readonly string[], speaker?: string): Sentence {
  if (uncovered.length === 0) return [];
  if (speaker !== undefined) return say`No statement of ${strong(speaker)} mentions ${or(uncovered)}.`;
  return say`No passage mentions ${or(uncovered)}.`;
}

/** What is said when nothing answers; `searched` as in the answer. */
export function noAnswer(
  { articles, speaker, outlet }: Readonly<{ articles: number; speaker?: string; outlet?: string }>,
  uncovered: readonly string[],
): Sentence {
  if (articles === 0) return ['No article fits these filters.'];
  const words = uncoveredWords(
    uncovered.filter((word) => word !== outlet),
    speaker,
  );
  const of = outlet === undefined ? [] : say`No article of ${strong(outlet)} has it.`;
  // Where all words were met the answer may be there and only not found.
  if (words.length + of.length === 0) return [`Found nothing in the ${count(articles, 'article')} that answers that.`];
  return join(
    [[`Nothing in the ${count(articles, 'article')} answers that.`], words, of].filter(({ length }) => length > 0),
    ' ',
  );
}

/** "1 passage · 2 articles searched". */
export function searched(passages: number, articles: number): Sentence {
  return [`${count(passages, 'passage')} · ${count(articles, 'article')} searched`];
}

/** "Also searched for **troops** (soldiers)." Empty when nothing was added to the question. */
export function alsoSearched(expanded: readonly Readonly<{ word: string; as: readonly string[] }>[]): Sentence {
  if (expanded.length === 0) return [];
  return say`Also searched for ${join(
    expanded.map(({ word, as }) => say`${and(as)} (${word})`),
    ', ',
  )}.`;
}

/** Undated articles stay in under a date filter unless left out on purpose. Empty when there are none. */
export function undatedKept(undated: number): Sentence {
  if (undated === 0) return [];
  return [
    `${count(undated, 'undated article')} ${undated === 1 ? 'is' : 'are'} included whatever the dates asked for.`,
  ];
}

/** How sure to be, in words, of a confidence between 0 and 1. */
export function sureness(confidence: number): string {
  if (confidence >= 0.9) return 'very likely the answer';
  if (confidence >= 0.7) return 'likely the answer';
  return 'may be the answer';
}

/** The short answer, which is itself a slice of the text: "55 kilos — as printed". */
export function asPrinted(text: string): Sentence {
  return say`${strong(text)} — as printed`;
}
