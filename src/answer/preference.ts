/**
 * Outlets, authors and dates that a question names. They say which articles are meant rather than what is asked: such an
 * article is preferred, none is left out (that is what `source`, `after` and `before` do).
 */

import { sameOutlet } from '../corpus/outlets.ts';
import type { Article, IsoDate } from '../corpus/article.ts';
import type { Span } from '../extract/extraction.ts';
import { resolveWhen } from '../extract/when.ts';
import { fold } from '../index/analyze.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Period } from '../index/query.ts';
import { daysOf, isPrintedIn, judged } from './period.ts';
import type { Question } from './question.ts';

/** Which articles a question prefers. */
export type Preferences = Readonly<{
  /** What an article gains, in units of the ranking's score. */
  bonus(article: Article): number;
  /** Words of the question, by their place, that name an outlet or author: not looked for in the text. */
  aside: ReadonlySet<number>;
  /** The outlet or author whose articles alone are asked for, as typed, and whether one is theirs; `null` where they are only preferred. */
  alone: Readonly<{ typed: string; wrote(article: Article): boolean }> | null;
  /** Words of a date phrase: an article of that date need not print them. */
  dates: ReadonlySet<number>;
  /** The periods that an answer has to be of, and the words that name them. */
  periods: readonly Period[];
  timed: ReadonlySet<number>;
}>;

/** Gains: an outlet or author was named on purpose; a date may also be that of something else, least with its year. */
const NAMED = 4;
const DATED = 1;
const OF_PERIOD = 2;

/** What may stand before the name of an outlet or an author; behind some of it nobody else can answer. */
const BEFORE_OUTLET =
  /\b(?:(?<alone>according to|reported (?:by|in)|(?:written|published|printed) (?:by|in)|(?:articles?|stories|reports?) (?:by|from|in|of))|(?:reported|says|said|written|published|printed) (?:by|in|on)|from|in|by|on|does|did) (?:the )?/giu;
const BEFORE_AUTHOR =
  /\b(?:(?<alone>(?:articles?|stories|reports?) by)|by|author|reporter|journalist|according to) /giu;
/** "What did the Harbour Post report" asks for its articles, "What did the Harbour Post pay" does not. */
const REPORTS = /^ (?:reports?|writes?|prints?|publish(?:es)?)(?!\p{L})/iu;
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
function longest(text: string, from: number, accepts: (name: string) => boolean): Span | null {
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
  const alone: string[] = [];
  const within = (into: Set<number>, span: Span) =>
    words.forEach(({ start }, at) => {
      if (start >= span.start && start < span.end) into.add(at);
    });

  /** Sets aside a name with what is said of its articles around it. */
  const setAside = (match: RegExpExecArray, name: Span | null) => {
    if (name === null) return;
    const behind = /(?:does|did) (?:the )?$/i.test(match[0])
      ? (REPORTS.exec(text.slice(name.end))?.[0].length ?? 0)
      : 0;
    within(aside, { start: match.index, end: name.end + behind });
    if (match.groups?.['alone'] !== undefined || behind > 0) alone.push(text.slice(name.start, name.end));
  };

  for (const match of text.matchAll(BEFORE_OUTLET)) {
    const span = longest(text, match.index + match[0].length, (name) => {
      const same = [...outlets].filter((outlet) => sameOutlet(outlet, name));
      for (const outlet of same) meant.add(outlet);
      return same.length > 0;
    });
    setAside(match, span);
  }
  for (const match of text.matchAll(BEFORE_AUTHOR)) {
    const span = longest(text, match.index + match[0].length, (name) => {
      const parts = fold(name).split(/\P{L}+/u);
      const known = parts.every((part) => part.length > 1 && authors.has(part));
      if (known) writers.push(parts);
      return known;
    });
    setAside(match, span);
  }
  const phrases = resolveWhen(text, asOf).filter(({ from, to }) => from !== null || to !== null);
  for (const phrase of phrases) within(dates, phrase);
  const meantTimes = judged(phrases, index, asOf);
  const timed = new Set<number>();
  for (const phrase of meantTimes) within(timed, phrase);
  const periods = meantTimes.map(daysOf);

  const isOutlet = ({ source }: Article) => source !== null && meant.has(source);
  const isAuthor = ({ byline }: Article) => {
    const names = fold(byline.join(' ')).split(/\P{L}+/u);
    return writers.some((parts) => parts.every((part) => names.includes(part)));
  };
  const only = alone.at(-1);
  return {
    aside,
    alone: only === undefined ? null : { typed: only, wrote: (article) => isOutlet(article) || isAuthor(article) },
    dates,
    periods,
    timed,
    bonus: (article) => {
      const { date } = article;
      let gain = 0;
      if (isOutlet(article)) gain += NAMED;
      if (writers.length > 0 && isAuthor(article)) gain += NAMED;
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
