/**
 * Article → passages: one paragraph each, the unit of search and citation. An over-long paragraph is several passages of
 * whole sentences.
 */

import type { Article, Paragraph } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import { sentences } from '../../text/sentence.ts';

/** Paragraphs longer than this many characters are split. */
const LONG = 2000;
/** A part takes sentences until it has this many characters. */
const PART = 1000;

export type Passage = Readonly<{
  /** `<article>#p<N>`, of an over-long paragraph `<article>#p<N>.<part>`. */
  id: string;
  article: Article;
  paragraph: number;
  /** UTF-16 offsets into `article.text`. */
  start: number;
  end: number;
  /** The heading within the article that it stands under; `null` for none. */
  heading: string | null;
}>;

/** What stands above a passage: the title of its article and, within that, a heading. `null` for neither. */
export function above({ article: { title }, heading }: Pick<Passage, 'article' | 'heading'>): string | null {
  return title !== null && heading !== null ? `${title}: ${heading}` : (heading ?? title);
}

/** Whole sentences gathered until a part is long enough; a single sentence may be longer. */
function parts(paragraph: Paragraph, language: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const sentence of sentences(paragraph.text, language)) {
    const last = spans.at(-1);
    if (last && sentence.end - last.start <= PART) last.end = sentence.end;
    else spans.push({ ...sentence });
  }
  return spans;
}

/** The passages of an article in order, furniture and headings left out. */
export function passages(article: Article): Passage[] {
  const found: Passage[] = [];
  for (const paragraph of article.paragraphs) {
    if (paragraph.furniture || paragraph.isHeading === true || paragraph.end <= paragraph.start) continue;
    const heading = paragraph.heading ?? null;
    const id = `${article.id}#p${paragraph.number}`;
    const split = paragraph.text.length > LONG ? parts(paragraph, article.language ?? 'en') : [];
    if (split.length < 2)
      found.push({ id, article, paragraph: paragraph.number, start: paragraph.start, end: paragraph.end, heading });
    else
      split.forEach(({ start, end }, index) =>
        found.push({
          id: `${id}.${index + 1}`,
          article,
          paragraph: paragraph.number,
          start: paragraph.start + start,
          end: paragraph.start + end,
          heading,
        }),
      );
  }
  return found;
}
