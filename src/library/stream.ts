/** A corpus article by article, without keeping it: for what lists everything. */

import type { FigureRow, Filter, QuoteRow } from '../answer/answer.ts';
import { cite } from '../answer/citation.ts';
import { passes } from '../answer/filter.ts';
import type { Article, IsoDate, Problem } from '../corpus/article.ts';
import { examine } from '../corpus/doctor/doctor.ts';
import { readCorpus } from '../corpus/folder.ts';
import type { TellUnread } from '../extract/budget.ts';
import { extractFigures, readsFigures } from '../extract/figures/figure.ts';
import { extractSpeech } from '../extract/speech/quote.ts';
import { fault, unreadOf, UnreadParts, type Reading } from './unread.ts';

/** A row, or something wrong with the corpus, as they come. */
export type Streamed<Row> = Readonly<{ row: Row }> | Readonly<{ problem: Problem }>;

/** Reads a corpus article by article and gives the rows of each; nothing is kept. */
async function* stream<Row>(
  path: string,
  filter: Filter,
  what: Reading,
  rowsOf: (article: Article, tell: TellUnread) => readonly Row[],
): AsyncGenerator<Streamed<Row>> {
  for await (const entry of readCorpus(path)) {
    if ('problem' in entry) {
      yield entry;
      continue;
    }
    if (!passes(entry.article, filter)) continue;
    const unread = new UnreadParts(entry.article);
    try {
      for (const row of rowsOf(entry.article, unread.tell)) yield { row };
    } catch {
      yield { problem: fault(entry.article, what) };
    }
    for (const problem of unread.problems()) yield { problem };
  }
}

/** Every quote of a corpus, in corpus order, one article in memory at a time. */
export function streamQuotes(path: string, filter: Filter): AsyncGenerator<Streamed<QuoteRow>> {
  return stream(path, filter, 'quotes', (article, tell) =>
    extractSpeech(article, tell).quotes.map((quote) => ({ ...quote, citation: cite(article, quote.paragraph) })),
  );
}

/** Every quantity of a corpus, whatever it counts, in corpus order, one article in memory at a time. */
export function streamFigures(path: string, filter: Filter): AsyncGenerator<Streamed<FigureRow>> {
  return stream(path, filter, 'figures', (article, tell) =>
    extractFigures(article, tell).map((figure) => ({ ...figure, citation: cite(article, figure.paragraph) })),
  );
}

/** An article as it is checked; its figures are read in English and Spanish only. */
export type CheckedArticle = Pick<Article, 'file' | 'line'> & Readonly<{ readsFigures: boolean }>;

/**
 * Every article of a corpus and everything that is wrong or odd about it.
 * @param today dates behind it lie in the future
 */
export async function* checkCorpus(
  path: string,
  today: IsoDate,
): AsyncGenerator<CheckedArticle | Readonly<{ problem: Problem }>> {
  for await (const entry of examine(path, today)) {
    if ('problem' in entry) {
      yield entry;
      continue;
    }
    const { article } = entry;
    for (const problem of unreadOf(article)) yield { problem };
    yield { file: article.file, line: article.line, readsFigures: readsFigures(article) };
  }
}
