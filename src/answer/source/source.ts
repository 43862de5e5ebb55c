/** Articles and passages by their id: what a citation points at, and the list of everything loaded. */

import type { Article, ArticleId, Paragraph } from '../../corpus/article.ts';
import { passages } from '../../index/passages/passage.ts';
import type { ArticleLookup, Filter, SourceAnswer, SourceParagraph, SourceRow } from '../answer.ts';
import { cite } from '../citation.ts';
import { passes } from '../filter.ts';

/** `<article>#p<N>` or `<article>#p<N>.<part>`; what stands before the `#` is looked up as it is. */
const PASSAGE_ID = /^([^#]+)#p(\d+)(?:\.\d+)?$/;

/**
 * Finds an article by its id (all its paragraphs) or a passage by its id (that alone, its neighbours in `around`).
 * Case does not matter. An id is only ever looked up among the loaded articles, never taken for a path.
 *
 * @returns `null` when nothing loaded has this id.
 */
export function source(articles: ArticleLookup, id: string): SourceAnswer | null {
  const typed = id.trim().toLowerCase();
  const whole = articles.get(typed as ArticleId);
  if (whole !== undefined) {
    const paragraphs = whole.paragraphs.map(toSourceParagraph);
    return { article: whole.id, citation: cite(whole, null), text: whole.text, paragraphs, around: [] };
  }
  const [, articleId, number] = PASSAGE_ID.exec(typed) ?? [];
  const article = articles.get(articleId as ArticleId);
  if (article === undefined) return null;
  const at = article.paragraphs.findIndex((paragraph) => paragraph.number === Number(number));
  const paragraph = article.paragraphs[at];
  if (paragraph === undefined) return null;
  const before = article.paragraphs.slice(Math.max(at - 1, 0), at).map(toSourceParagraph);
  const after = article.paragraphs.slice(at + 1, at + 2).map(toSourceParagraph);
  const found = { article: article.id, citation: cite(article, paragraph.number), text: article.text };
  if (typed === `${article.id}#p${paragraph.number}`)
    return { ...found, paragraphs: [toSourceParagraph(paragraph)], around: [...before, ...after] };
  const parts = passages(article).filter((passage) => passage.paragraph === paragraph.number);
  const part = parts.findIndex((passage) => passage.id === typed);
  if (part === -1) return null;
  const printed = parts.map(({ start, end }) =>
    toSourceParagraph({ ...paragraph, start, end, text: article.text.slice(start, end) }),
  );
  const line = [...before, ...printed, ...after];
  const here = before.length + part;
  return {
    ...found,
    paragraphs: line.slice(here, here + 1),
    around: [...line.slice(Math.max(here - 1, 0), here), ...line.slice(here + 1, here + 2)],
  };
}

/** One row per article that passes the filter, newest first, undated last, then by id. */
export function sources(articles: ArticleLookup, filter: Filter): SourceRow[] {
  return [...articles.values()]
    .filter((article) => passes(article, filter))
    .sort(newestFirst)
    .map(({ id, source, title, byline, date, url, language, kind, paragraphs }) => ({
      article: id,
      source,
      title,
      byline,
      date,
      url,
      language,
      kind,
      paragraphs: paragraphs.length,
    }));
}

/**
 * Ids that fit what was typed so far, at most `limit`: ids that begin with it, then ids that hold it, then articles whose
 * outlet, date, title or first words hold every typed word. After a `#`, the passages of that article.
 */
export function suggestIds(articles: ArticleLookup, typed: string, limit: number): { id: string; label: string }[] {
  const wanted = typed.trim().toLowerCase();
  const hash = wanted.indexOf('#');
  const article = articles.get((hash === -1 ? wanted : wanted.slice(0, hash)) as ArticleId);
  if (article !== undefined) {
    const inside = passages(article)
      .filter(({ id }) => id.startsWith(wanted))
      .map(({ id, start, end }) => ({ id, label: firstWords(article.text.slice(start, end)) }));
    return [...(hash === -1 ? [{ id: article.id, label: labelOf(article) }] : []), ...inside].slice(0, limit);
  }
  const words = wanted.split(/\s+/);
  return [...articles.values()]
    .map((article) => ({ article, rank: fit(article, wanted, words) }))
    .filter(({ rank }) => rank < NO_FIT)
    .sort((a, b) => a.rank - b.rank || newestFirst(a.article, b.article))
    .slice(0, limit)
    .map(({ article }) => ({ id: article.id, label: labelOf(article) }));
}

const NO_FIT = 3;
const LABEL_LENGTH = 80;

/** 0 for an id that begins with what was typed … {@link NO_FIT} when nothing fits. */
function fit(article: Article, wanted: string, words: readonly string[]): number {
  if (article.id.startsWith(wanted)) return 0;
  if (article.id.includes(wanted)) return 1;
  const label = labelOf(article).toLowerCase();
  return words.every((word) => label.includes(word)) ? 2 : NO_FIT;
}

function labelOf(article: Article): string {
  const about = article.title ?? firstWords(article.paragraphs.find(({ furniture }) => !furniture)?.text ?? '');
  return [article.source ?? 'unknown outlet', article.date ?? 'undated', about]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The beginning of a passage, cut between words: a label to recognise it by, not a quotation. */
function firstWords(text: string): string {
  const characters = Array.from(text.slice(0, 2 * LABEL_LENGTH));
  if (characters.length <= LABEL_LENGTH) return text;
  const cut = characters.slice(0, LABEL_LENGTH).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut} …`;
}

function newestFirst(a: Article, b: Article): number {
  const [x, y] = [a.date ?? '', b.date ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function toSourceParagraph({ number, start, end, text, furniture }: Paragraph): SourceParagraph {
  return { paragraph: number, start, end, text, furniture };
}
