import type { QuoteAnswer } from './answer.ts';

/** How much of a person's speech an answer lists: quotes, statements without marks, and the outlets they stand in. */
export type Shown = Readonly<{ quotes: number; reported: number; sources: number }>;

/** Counts what is listed, which a filter or a subject may leave less of than the person said. */
export function shownOf(answer: Extract<QuoteAnswer, { status: 'found' }>): Shown {
  const { statements, recounted, reported } = answer;
  const quotes = [...statements.flatMap(({ runs, variants }) => [runs, ...variants].flat()), ...recounted];
  const sources = new Set([...quotes, ...reported].map(({ citation }) => citation.source));
  return { quotes: quotes.length, reported: reported.length, sources: sources.size };
}
