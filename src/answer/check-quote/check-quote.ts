/** Whether a wording is printed anywhere: word for word, nearly, or not; by whom it is said there, and where it stood first. */

import { extractSpeech } from '../../extract/speech/quote.ts';
import type { Passage } from '../../index/passages/passage.ts';
import type { PassageIndex } from '../../index/passages/passage-index.ts';
import { tokenize } from '../../text/analyze.ts';
import { sentences } from '../../text/sentence.ts';
import type { CheckedPlace, CheckedQuote, Filter } from '../answer.ts';
import { cite } from '../citation.ts';
import { passes } from '../filter.ts';
import { align, wordsOf, type Word } from './align.ts';

/** Passages that hold the rarest of the words, held against the wording one by one. */
const CANDIDATES = 40;
/** Places shown. */
const PLACES = 5;
/** The share of typed words that may differ in what is printed nearly so. By hand: two words of five. */
const MAY_DIFFER = 0.4;
/** Longest wording, in words: what it costs grows with the square. */
const LONGEST = 300;

/**
 * Checks a wording against every passage that the filter lets through. One of several sentences that is not printed as a whole is
 * checked sentence by sentence: an article may print them apart.
 */
export function checkQuote(typed: string, filter: Filter, index: PassageIndex): CheckedQuote[] {
  const whole = check(typed, filter, index);
  const parts = sentences(typed, 'en').map(({ start, end }) => typed.slice(start, end));
  return whole.status === 'exact' || parts.length < 2 ? [whole] : parts.map((part) => check(part, filter, index));
}

function check(typed: string, filter: Filter, index: PassageIndex): CheckedQuote {
  const words = wordsOf(typed).slice(0, LONGEST);
  if (words.length === 0) return { quote: typed, status: 'not found', places: [], more: 0 };
  const exact = printedExactly(words, filter, index);
  const places = exact.length > 0 ? exact : printedNearly(typed, words, filter, index);
  const status = exact.length > 0 ? 'exact' : places.length > 0 ? 'near' : 'not found';
  return { quote: typed, status, places: places.slice(0, PLACES), more: Math.max(0, places.length - PLACES) };
}

const textOf = ({ article, start, end }: Passage) => article.text.slice(start, end);

/** The earliest first; what has no date last. */
function earliestFirst(a: CheckedPlace, b: CheckedPlace): number {
  const [x, y] = [a.citation.date ?? '9999', b.citation.date ?? '9999'];
  if (x !== y) return x < y ? -1 : 1;
  return a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start;
}

/** Every passage is looked through, so that "not printed" holds. */
function printedExactly(words: readonly Word[], filter: Filter, index: PassageIndex): CheckedPlace[] {
  const escaped = words.map(({ plain }) => plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]"));
  const run = new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join('[^\\p{L}\\p{N}]{1,6}')}(?![\\p{L}\\p{N}])`, 'iu');
  return index.passages
    .flatMap((passage) => {
      const found = run.exec(textOf(passage));
      if (found === null || !passes(passage.article, filter)) return [];
      return [placeIn(passage, found.index, found.index + found[0].length, 1, [])];
    })
    .sort(earliestFirst);
}

function printedNearly(typed: string, words: readonly Word[], filter: Filter, index: PassageIndex): CheckedPlace[] {
  const terms = tokenize(typed).flatMap(({ term, stop }) => (stop ? [] : [term]));
  const found = index.search(terms, CANDIDATES, ({ article }) => passes(article, filter));
  return found
    .flatMap(({ passage: number }) => {
      const passage = index.passages[number] as Passage;
      const { changes, steps } = align(words, wordsOf(textOf(passage)));
      const printed = steps.flatMap((step) => step.printed ?? []);
      const [first, last] = [printed[0], printed.at(-1)];
      if (first === undefined || last === undefined || changes > MAY_DIFFER * words.length) return [];
      const differences = steps.flatMap((step) =>
        step.typed?.plain === step.printed?.plain
          ? []
          : [
              {
                typed: step.typed && typed.slice(step.typed.start, step.typed.end),
                printed: printedWord(step.printed, passage),
              },
            ],
      );
      return [placeIn(passage, first.start, last.end, 1 - changes / words.length, differences)];
    })
    .sort((a, b) => b.similarity - a.similarity || earliestFirst(a, b));
}

const printedWord = (word: Word | null, passage: Passage) => word && textOf(passage).slice(word.start, word.end);

/** A place, with who says the words there. */
function placeIn(
  passage: Passage,
  from: number,
  to: number,
  similarity: number,
  differences: CheckedPlace['differences'],
): CheckedPlace {
  const { article, paragraph } = passage;
  const [start, end] = [passage.start + from, passage.start + to];
  const said = extractSpeech(article).quotes.find((quote) => quote.start < end && start < quote.end);
  return {
    ...{ article: article.id, paragraph, start, end, text: article.text.slice(start, end) },
    similarity: Number(similarity.toFixed(3)),
    differences,
    quoted: said !== undefined,
    speaker: said?.speaker ?? null,
    citation: cite(article, paragraph),
  };
}
