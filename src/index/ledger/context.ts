/** What else an article says around a figure: the names that tell one occasion from another. */

import type { Article, Paragraph } from '../../corpus/article.ts';
import { BUDGET, cutUp } from '../../extract/budget.ts';
import type { Figure } from '../../extract/extraction.ts';
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../text/en/data/calendar.ts';
import { sentences } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import { countryOf } from '../../text/country.ts';

export type Surroundings = Readonly<{
  /** The sentence of the figure, and the place of the figure in it. */
  sentence: string;
  start: number;
  end: number;
  /** Names in the sentence; names in it, in the title and in the first paragraph. */
  here: ReadonlySet<string>;
  names: ReadonlySet<string>;
  /** Names behind "in", "at", "near" in the sentence; those in the title and the first paragraph. */
  places: ReadonlySet<string>;
  setting: ReadonlySet<string>;
}>;

/** Capitalised for other reasons than being a name. */
const NOT_NAMES = new Set([
  ...WEEKDAYS,
  ...SHORT_WEEKDAYS,
  ...MONTHS,
  ...SHORT_MONTHS,
  ...(
    'the this that these those there then they their its his her him she you your our who what when where why how and but for nor yet ' +
    'with from into after before while since until during about over under more most many some all any each both not now also according ' +
    'mrs miss sir president minister senator secretary police officials authorities government court judge'
  ).split(' '),
]);

/** A capitalised word of three letters or more, or an acronym of two. */
const CAPITALISED = /(?<![\p{L}\p{M}\p{N}])(?:\p{Lu}[\p{L}\p{M}]{2,}|\p{Lu}{2})(?![\p{L}\p{M}\p{N}])/gu;
/** What stands behind a preposition of place, with the names joined to it: "in Fell and Marsh County". */
const PLACED =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]ff|[Oo]utside|[Aa]round|[Aa]cross) (?:the (?:\p{Ll}+ of )?)?(?<place>\p{Lu}[\p{L}\p{M}]+(?:(?:,| and|,? and the)? \p{Lu}[\p{L}\p{M}]+)*)(?!['’]s)/gu;
const SMALL_WORD = /(?<![\p{L}\p{M}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu;

/** So many names of the title and the first paragraph tell the occasion. */
const MOST_NAMES = 200;

/**
 * Reads an article once for the surroundings of its figures. A word that the article also writes small ("Police" at the
 * start of a sentence) is no name.
 */
export function surroundingsIn(article: Article): (figure: Figure) => Surroundings {
  const small = new Set(article.text.match(SMALL_WORD));
  const namesOf = (text: string) =>
    (text.match(CAPITALISED) ?? [])
      .map((word) => word.toLowerCase())
      .filter((word) => !small.has(word) && !NOT_NAMES.has(word))
      // "Polish border guards" and "border guards in Poland" name one country.
      .flatMap((word) => countryOf(word) ?? [word]);
  const placesOf = (text: string) =>
    [...text.matchAll(PLACED)].flatMap(({ groups }) => namesOf(groups?.['place'] ?? ''));
  const lead = article.paragraphs.find(({ furniture }) => !furniture);
  const everywhere = [...new Set([...namesOf(article.title ?? ''), ...namesOf(lead?.text ?? '')])].slice(0, MOST_NAMES);
  const setting = new Set([...placesOf(article.title ?? ''), ...placesOf(lead?.text ?? '')]);
  const paragraphs = new Map(article.paragraphs.map((paragraph) => [paragraph.number, paragraph]));
  const sentencesOf = new Map<number, readonly Span[]>();
  const read = new Map<Span, Sentence>();
  const sentenceAt = (paragraph: Paragraph | undefined, at: number): Sentence => {
    const text = paragraph?.text ?? '';
    const number = paragraph?.number ?? 0;
    let spans = sentencesOf.get(number);
    if (!spans) {
      const whole = sentences(text, article.language ?? 'en');
      // As they are read for figures.
      spans = whole.flatMap((span) => cutUp(span, text, BUDGET.sentence));
      sentencesOf.set(number, spans);
    }
    const span = firstBehind(spans, at) ?? { start: 0, end: text.length };
    let sentence = read.get(span);
    if (!sentence) {
      const words = text.slice(span.start, span.end);
      const here = new Set(namesOf(words));
      const names = new Set([...everywhere, ...here]);
      read.set(span, (sentence = { from: span.start, words, here, names, places: new Set(placesOf(words)) }));
    }
    return sentence;
  };
  return (figure) => {
    const paragraph = paragraphs.get(figure.paragraph);
    const offset = paragraph?.start ?? 0;
    const [start, end] = [figure.start - offset, figure.end - offset];
    const { from, words, here, names, places } = sentenceAt(paragraph, start);
    return { sentence: words, start: start - from, end: end - from, here, names, places, setting };
  };
}

/** A sentence with its names, read once for all its figures. */
type Sentence = Readonly<{ from: number; words: string }> & Pick<Surroundings, 'here' | 'names' | 'places'>;

/** The first span that ends behind an offset. */
function firstBehind(spans: readonly Span[], at: number): Span | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return spans[low];
}
