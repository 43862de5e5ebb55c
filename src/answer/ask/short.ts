/**
 * The few words of a passage that answer by themselves. What counts is read from the figures and dates that the passage
 * prints; the reader chooses among them. Of other questions the reader's own words stand where it is sure.
 */

import { extractFigures } from '../../extract/figures/figure.ts';
import type { Figure } from '../../extract/extraction.ts';
import type { Span } from '../../text/span.ts';
import { PHRASE } from '../../extract/dates/phrase.ts';
import type { Article } from '../../corpus/article.ts';
import type { Passage } from '../../index/passages/passage.ts';
import type { ReadPassage } from './read.ts';

/** What kind of words answers; `null` where the question does not tell. */
type Kind = 'amount' | 'date' | null;

const ASKS_AMOUNT =
  /\b(?:how (?:many|much|long|old|far|tall|big|large|high|fast|deep|heavy)|(?:what|which) (?:percentage|percent|share|proportion|number|amount|price|sum|total))\b/iu;
const ASKS_DATE = /(?:^|[^\p{L}])when\b|\b(?:what|which) (?:day|date|month|year)\b/iu;

function kindOf(matter: string): Kind {
  if (ASKS_AMOUNT.test(matter)) return 'amount';
  return ASKS_DATE.test(matter) ? 'date' : null;
}

const figuresOf = new WeakMap<Article, readonly Figure[]>();

/** The figures of an article, read once. */
function figures(article: Article): readonly Figure[] {
  let found = figuresOf.get(article);
  if (!found) figuresOf.set(article, (found = extractFigures(article)));
  return found;
}

/** The figures that a passage prints. */
export const figuresWithin = ({ article, start, end }: Passage) =>
  figures(article).filter((figure) => figure.start >= start && figure.end <= end);

/** Words of a passage that may answer, as offsets into it. */
function candidates(kind: Kind, passage: Passage): Span[] {
  const { article, start, end } = passage;
  if (kind === 'amount')
    return figuresWithin(passage).map((figure) => ({ start: figure.start - start, end: figure.end - start }));
  const text = article.text.slice(start, end);
  return [...text.matchAll(PHRASE)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

/** A short answer with what speaks for it. */
export type Short = Readonly<{
  /** Offsets into the passage. */
  span: Span;
  /**
   * How it was found: words of the kind asked for that the reader marks too, or what the reader marks where the question
   * tells no kind.
   */
  by: 'both' | 'reader';
  /** How much better the reader likes its words than the next best. */
  margin: number;
}>;

const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/**
 * Finds the short answer of a passage; whether it is safe to show is decided by what speaks for it.
 * @param matter what is asked
 */
export function shortOf(matter: string, { reading }: Pick<ReadPassage, 'reading'>, passage: Passage): Short | null {
  const marked = reading?.best ?? null;
  const margin = marked === null ? 0 : marked.score - (reading?.runnerUp ?? 0);
  const kind = kindOf(matter);
  if (kind === null) return marked === null ? null : { span: marked, by: 'reader', margin };
  if (marked === null) return null;
  const [one, another] = candidates(kind, passage).filter((each) => overlaps(each, marked));
  return one && !another ? { span: one, by: 'both', margin } : null;
}
