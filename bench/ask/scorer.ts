/** The benchmark's own scorer, so that every number is its number. */

import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

export type Prediction = Readonly<{
  id: string;
  passages: readonly Readonly<{ article: string; paragraph: number; highlight?: string | undefined }>[];
  confidence?: number;
  answered?: boolean;
}>;

export type Judgement = Readonly<{ lenient: boolean; strict: boolean; gold: boolean }>;

/** A question as the scorer knows it. Only `question` and `date` may be used to answer it. */
export type ScoredQuestion = Readonly<{
  id: string;
  question: string;
  date?: string | null;
  gold: readonly Readonly<{ article: string }>[];
}>;
type RawSet = Readonly<{ articles: ReadonlyMap<string, unknown>; questions: readonly ScoredQuestion[] }>;

export type SetScore = Readonly<{
  all: Readonly<Record<string, number>>;
  highlight?: Readonly<{ found_in_top5: number; accuracy: number; end_to_end: number; rejected: number }>;
}>;

export type AbstainScore = Readonly<{ auroc: number; tpr_at_fpr10: number; balanced_accuracy?: number }>;

export type Scorer = Readonly<{
  loadSet(folder: string): RawSet;
  makeJudge(articles: RawSet['articles']): { judge(question: unknown, article: string, paragraph: number): Judgement };
  scoreSet(set: RawSet, predictions: readonly Prediction[], perQuestion?: { id: string; strict: number }[]): SetScore;
  scoreAbstain(
    predictions: readonly Prediction[],
    answerable: readonly string[],
    unanswerable: readonly string[],
  ): AbstainScore;
}>;

/** Loads `score.mjs` of the benchmark folder. */
export async function loadScorer(folder: string): Promise<Scorer> {
  return (await import(pathToFileURL(resolve(folder, 'score.mjs')).href)) as Scorer;
}
