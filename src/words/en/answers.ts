import { noArticleFits } from './commands.ts';
import { join, say, strong, type Sentence } from '../sentence.ts';
import { count } from './count.ts';

/** What stands above passages that do not answer. */
export const RELATED_LABEL = 'Related, not an answer:';

/** Stands above the passages behind the first one. */
export const FURTHER_LABEL = 'Further passages, less likely to answer:';

const or = (words: readonly string[]): Sentence => join(words.map(strong), ', ', ' or ');

/** "Still reading: this is from 120 of 837 articles; ask again in a moment for all." Empty when all are read. */
export function stillReading(reading: Readonly<{ read: number; total: number }> | undefined): Sentence {
  if (reading === undefined) return [];
  const { read, total } = reading;
  return [
    `Still reading: this is from ${read.toLocaleString('en-GB')} of ${count(total, 'article')}; ask again in a moment for all.`,
  ];
}

/**
 * "No passage mentions **heroin**." Empty when every word of the question is printed somewhere.
 * @param filtered not all articles were looked at: "No passage of the articles searched mentions **heroin**."
 */
export function uncoveredWords(uncovered: readonly string[], filtered: boolean): Sentence {
  if (uncovered.length === 0) return [];
  return filtered
    ? say`No passage of the articles searched mentions ${or(uncovered)}.`
    : say`No passage mentions ${or(uncovered)}.`;
}

/**
 * Nothing answers. What was not found may still be printed: nothing more is claimed.
 * @param noOther another outlet was asked for, and there is none
 */
export function foundNothing(articles: number, noOther = false): Sentence {
  if (noOther) return ['No other outlet here has an article that mentions this.'];
  if (articles === 0) return noArticleFits();
  return [`Found nothing in the ${count(articles, 'article')} that answers that.`];
}

/**
 * What of the question is missing. That no passage mentions a word was looked up; of one that is only met least, no more is
 * said than that the answer was not found.
 */
export function whatIsMissing(uncovered: readonly string[], unmet: string | null, filtered: boolean): Sentence {
  if (uncovered.length > 0) return uncoveredWords(uncovered, filtered);
  return unmet === null ? [] : say`No passage found that says what is asked about ${strong(unmet)}.`;
}

/** Both in one line; `searched` as in the answer. */
export function noAnswer(
  {
    articles,
    unmet,
    filtered,
    noOther = false,
  }: Readonly<{ articles: number; unmet: string | null; filtered: boolean; noOther?: boolean }>,
  uncovered: readonly string[],
): Sentence {
  const missing = articles === 0 ? [] : whatIsMissing(uncovered, unmet, filtered);
  return join([foundNothing(articles, noOther), ...(missing.length === 0 ? [] : [missing])], ' ');
}

/**
 * "1 passage · 2 articles searched".
 * @param byWordsOnly the encoder, which other questions are answered with, had no part in it
 */
export function searched(passages: number, articles: number, byWordsOnly = false): Sentence {
  return [
    `${count(passages, 'passage')} · ${count(articles, 'article')} searched${byWordsOnly ? ' · by words only' : ''}`,
  ];
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
