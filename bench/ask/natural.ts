/** The natural question sets: articles, questions and how an answer is judged. */

import { existsSync, readFileSync } from 'node:fs';

import type { Article, IsoDate } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/folder.ts';

export const NATURAL = '../shared/bench/natural';
/** The six sets that choose and calibrate; the encoder never learns from them. */
export const DEV = ['business', 'disasters', 'health', 'mixed', 'politics', 'world'] as const;
/** Twins of a topic that the encoder never learnt from. */
export const TWINS = 'pairs/crime';

export type NaturalQuestion = Readonly<{
  id: string;
  question: string;
  answerable: boolean;
  gold: readonly string[];
  short: readonly string[];
  style: string | null;
  trap: string | null;
  pair: string | null;
}>;

export type NaturalSet = Readonly<{
  name: string;
  articles: readonly Article[];
  questions: readonly NaturalQuestion[];
  /** Two days after the newest article. */
  asOf: IsoDate;
}>;

export const naturalPresent = () => existsSync(`${NATURAL}/world/questions.jsonl`);

export async function readNatural(name: string): Promise<NaturalSet> {
  const folder = `${NATURAL}/${name}`;
  const articles: Article[] = [];
  for await (const entry of readCorpus(`${folder}/articles.jsonl`))
    if ('article' in entry) articles.push(entry.article);
  const questions = readFileSync(`${folder}/questions.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): NaturalQuestion => {
      const row = JSON.parse(line) as Partial<NaturalQuestion> &
        Pick<NaturalQuestion, 'id' | 'question' | 'answerable'>;
      const { id, question, answerable, gold = [], short = [], style = null, trap = null, pair = null } = row;
      return { id, question, answerable, gold, short, style, trap, pair };
    });
  const newest =
    articles
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1) ?? '2026-01-01';
  const asOf = new Date(Date.parse(newest) + 2 * 86_400_000).toISOString().slice(0, 10) as IsoDate;
  return { name, articles, questions, asOf };
}

/** The scorer's way to compare short answers. */
const flat = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”«»„"]/g, '"')
    .replace(/[’‘`]/g, "'")
    .replace(/[^\p{L}\p{N}%$€£.,']+/gu, ' ')
    .replace(/[.,](?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** True when a short answer overlaps one of the gold ones. */
export function isShortRight(shown: string, gold: readonly string[]): boolean {
  return gold.some((one) => flat(one).includes(flat(shown)) || flat(shown).includes(flat(one)));
}

/** Area under the ROC curve: how often a good value is above a bad one. */
export function auroc(good: readonly number[], bad: readonly number[]): number {
  let sum = 0;
  for (const one of good) for (const other of bad) sum += one > other ? 1 : one === other ? 0.5 : 0;
  return sum / (good.length * bad.length || 1);
}
