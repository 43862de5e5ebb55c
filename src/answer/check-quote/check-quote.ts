/** Whether a wording is printed anywhere: word for word, nearly, or not; by whom it is said there, and where it stood first. */

import type { Article } from '../../corpus/article.ts';
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
/** Longest wording, in words, that is held against passages word by word: what it costs grows with its length. */
const LONGEST = 1000;

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
  const words = wordsOf(typed);
  if (words.length === 0) return { quote: typed, status: 'not found', places: [], more: 0 };
  const exact = printedExactly(words, filter, index);
  const places = exact.length > 0 || words.length > LONGEST ? exact : printedNearly(typed, words, filter, index);
  const status = exact.length > 0 ? 'exact' : places.length > 0 ? 'near' : 'not found';
  return {
    ...{ quote: typed, status },
    places: places.slice(0, PLACES).map(withSpeaker),
    more: Math.max(0, places.length - PLACES),
  };
}

/** A place before it is told who speaks there: a common word stands in thousands, and only a few are shown. */
type Place = Omit<CheckedPlace, 'quoted' | 'speaker'> & Readonly<{ printedIn: Article }>;

const textOf = ({ article, start, end }: Passage) => article.text.slice(start, end);

/** The earliest first; what has no date last. */
function earliestFirst(a: Place, b: Place): number {
  const [x, y] = [a.citation.date ?? '9999', b.citation.date ?? '9999'];
  if (x !== y) return x < y ? -1 : 1;
  return a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start;
}

/** Every passage is looked through, so that "not printed" holds. */
function printedExactly(words: readonly Word[], filter: Filter, index: PassageIndex): Place[] {
  const escaped = words.map(({ plain }) => {
    // An accent may be printed as part of its letter or behind it.
    const forms = [...new Set([plain, plain.normalize('NFD')])];
    return `(?:${forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]")).join('|')})`;
  });
  const run = new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join('[^\\p{L}\\p{N}\\p{M}]+')}(?![\\p{L}\\p{N}\\p{M}])`, 'iu');
  return index.passages
    .flatMap((passage, number) => {
      if (!index.holds(number)) return [];
      const found = run.exec(textOf(passage));
      if (found === null || !passes(passage.article, filter)) return [];
      return [placeIn(passage, found.index, found.index + found[0].length, 1, [])];
    })
    .sort(earliestFirst);
}

function printedNearly(typed: string, words: readonly Word[], filter: Filter, index: PassageIndex): Place[] {
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

function placeIn(
  { article, paragraph, start }: Passage,
  from: number,
  to: number,
  similarity: number,
  differences: CheckedPlace['differences'],
): Place {
  return {
    ...{ printedIn: article, article: article.id, paragraph, start: start + from, end: start + to },
    text: article.text.slice(start + from, start + to),
    similarity: Number(similarity.toFixed(3)),
    differences,
    citation: cite(article, paragraph),
  };
}

function withSpeaker({ printedIn, ...place }: Place): CheckedPlace {
  const said = extractSpeech(printedIn).quotes.find((quote) => quote.start < place.end && place.start < quote.end);
  return { ...place, quoted: said !== undefined, speaker: said?.speaker ?? null };
}
