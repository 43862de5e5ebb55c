/**
 * Outlets, authors and dates that a question names. They say which articles are meant rather than what is asked: such an
 * article is preferred, none is left out (that is what `source`, `after` and `before` do).
 */

import { sameOutlet } from '../corpus/outlets.ts';
import type { Article, IsoDate } from '../corpus/article.ts';
import { resolveWhen } from '../extract/when.ts';
import { fold } from '../index/analyze.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Period } from '../index/query.ts';
import { isPrintedIn, periodsOf } from './period.ts';
import type { Question } from './question.ts';

/** Which articles a question prefers. */
export type Preferences = Readonly<{
  /** What an article gains, in units of the ranking's score. */
  bonus(article: Article): number;
  /** Words of the question, by their place, that name an outlet or author: not looked for in the text. */
  aside: ReadonlySet<number>;
  /** Words of a date phrase: an article of that date need not print them. */
  dates: ReadonlySet<number>;
  /** The periods of date phrases with a year in them. */
  periods: readonly Period[];
}>;

/** Gains: an outlet or author was named on purpose; a date may also be that of something else, least with its year. */
const NAMED = 4;
const DATED = 1;
const OF_PERIOD = 2;

/** What may stand before the name of an outlet or an author. */
const BEFORE_OUTLET =
  /\b(?:according to|reported (?:by|in|on)|(?:says|said|written|published|printed) (?:by|in|on)|from|in|by|on|does|did) (?:the )?/giu;
const BEFORE_AUTHOR = /\b(?:by|author|reporter|journalist|according to) /giu;
const MAX_NAME_WORDS = 5;

type Sources = Readonly<{ outlets: ReadonlySet<string>; authors: ReadonlySet<string> }>;
const sourcesOf = new WeakMap<PassageIndex, Sources>();

/** The outlets of a corpus, and the words of its bylines, folded. */
function sources(index: PassageIndex): Sources {
  let known = sourcesOf.get(index);
  if (!known) {
    const outlets = new Set<string>();
    const authors = new Set<string>();
    for (const { article } of index.articles) {
      if (article.source !== null) outlets.add(article.source);
      for (const author of article.byline) for (const word of fold(author).split(/\P{L}+/u)) authors.add(word);
    }
    sourcesOf.set(index, (known = { outlets, authors }));
  }
  return known;
}

/** The longest run of words from a place on that `accepts`, as offsets into the text. */
function longest(
  text: string,
  from: number,
  accepts: (name: string) => boolean,
): { start: number; end: number } | null {
  const words = [...text.slice(from, from + 100).matchAll(/[\p{L}\p{N}][\p{L}\p{N}.&’'-]*/gu)].slice(0, MAX_NAME_WORDS);
  for (let count = words.length; count > 0; count--) {
    const last = words[count - 1];
    if (!last) continue;
    const end = from + last.index + last[0].replace(/[.’'-]$/, '').length;
    if (accepts(text.slice(from, end))) return { start: from, end };
  }
  return null;
}

/** Reads the outlets, authors and dates of a question. */
export function preferencesOf(question: Question, index: PassageIndex, asOf: IsoDate): Preferences {
  const { outlets, authors } = sources(index);
  const { text, words } = question;
  const meant = new Set<string>();
  const writers: string[][] = [];
  const aside = new Set<number>();
  const dates = new Set<number>();
  const within = (into: Set<number>, span: { start: number; end: number }) =>
    words.forEach(({ start }, at) => {
      if (start >= span.start && start < span.end) into.add(at);
    });

  for (const match of text.matchAll(BEFORE_OUTLET)) {
    const span = longest(text, match.index + match[0].length, (name) => {
      const same = [...outlets].filter((outlet) => sameOutlet(outlet, name));
      for (const outlet of same) meant.add(outlet);
      return same.length > 0;
    });
    if (span) within(aside, span);
  }
  for (const match of text.matchAll(BEFORE_AUTHOR)) {
    const span = longest(text, match.index + match[0].length, (name) => {
      const parts = fold(name).split(/\P{L}+/u);
      const known = parts.every((part) => part.length > 1 && authors.has(part));
      if (known) writers.push(parts);
      return known;
    });
    if (span) within(aside, span);
  }
  const phrases = resolveWhen(text, asOf).filter(({ from, to }) => from !== null || to !== null);
  for (const phrase of phrases) within(dates, phrase);
  const periods = periodsOf(phrases);

  return {
    aside,
    dates,
    periods,
    bonus: ({ source, byline, date }) => {
      let gain = 0;
      if (source !== null && meant.has(source)) gain += NAMED;
      if (writers.length > 0) {
        const names = fold(byline.join(' ')).split(/\P{L}+/u);
        if (writers.some((parts) => parts.every((part) => names.includes(part)))) gain += NAMED;
      }
      // Dates of other grain compare as text: "2025-05" holds "2025-05-06".
      if (isPrintedIn(date, periods)) gain += OF_PERIOD;
      else if (
        date !== null &&
        phrases.some(
          ({ from, to }) =>
            (from === null || date.slice(0, from.length) >= from) && (to === null || date.slice(0, to.length) <= to),
        )
      )
        gain += DATED;
      return gain;
    },
  };
}
