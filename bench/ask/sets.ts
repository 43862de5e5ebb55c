/** The sets of the ask benchmark, indexed, with a pool of candidates for every question. */

import { existsSync, readFileSync } from 'node:fs';

import { lookup } from '../../src/answer/lookup.ts';
import { preferencesOf } from '../../src/answer/preference.ts';
import { readQuestion } from '../../src/answer/question.ts';
import { readPassage } from '../../src/answer/read-passage.ts';
import { sentenceFeatures } from '../../src/answer/sentence-features.ts';
import type { Article, IsoDate } from '../../src/corpus/article.ts';
import type { Passage } from '../../src/index/passage.ts';
import { buildPassageIndex, type Found, type PassageIndex } from '../../src/index/passage-index.ts';
import type { Query } from '../../src/index/query.ts';
import { choosePool, localFeatures } from '../../src/index/rank.ts';
import type { Pool } from '../../src/index/view.ts';
import type { Group } from './fit.ts';
import { readArticles, readJsonl, type BenchQuestion } from './load.ts';
import type { Scorer } from './scorer.ts';

export const BENCH = '../shared/bench/ask';

/** "Today" for questions without a date: long after everything was printed. */
export const UNDATED_AS_OF = '2026-11-01' as IsoDate;

type Asked = Pick<BenchQuestion, 'id' | 'question' | 'date'>;

/** A question with its candidates, looked at and judged. */
export type Case = Readonly<{
  id: string;
  asked: Asked;
  question: BenchQuestion | null;
  found: Found;
  pool: Pool;
  local: readonly Float64Array[];
  strict: readonly boolean[];
}>;

export type IndexedSet = Readonly<{ articles: readonly Article[]; index: PassageIndex }>;

export async function indexSet(
  name: string,
  language: string,
  left: ReadonlySet<string> = new Set(),
): Promise<IndexedSet> {
  const articles = readArticles(`${BENCH}/${name}`, language).filter(({ id }) => !left.has(id));
  return { articles, index: await buildPassageIndex(articles) };
}

type Judge = ReturnType<Scorer['makeJudge']> | null;

/** Finds and views the candidates of a question. */
function caseOf(
  index: PassageIndex,
  asked: Asked | BenchQuestion,
  asOf: IsoDate,
  judge: Judge,
  found: Found | null,
): Case {
  const question = readQuestion(asked.question);
  const { query, search } = lookup(question, index, asOf, preferencesOf(question, index, asOf));
  const candidates = found ?? index.search(search, null);
  const pool = choosePool(index, query, candidates);
  return {
    id: asked.id,
    asked,
    question: 'answers' in asked ? asked : null,
    found: candidates,
    pool,
    local: localFeatures(pool),
    strict: pool.candidates.map(({ passage }) => {
      const { article, paragraph } = index.passages[passage] as Passage;
      return judge !== null && judge.judge(asked, article.id, paragraph).strict;
    }),
  };
}

/** A case per question; judged when a judge is given. */
export function casesOf(index: PassageIndex, questions: readonly (Asked | BenchQuestion)[], judge: Judge): Case[] {
  return questions.map((asked) => caseOf(index, asked, asked.date ?? UNDATED_AS_OF, judge, null));
}

/** The same cases asked when everything is long past. */
export function withoutDates(cases: readonly Case[], judge: Judge): Case[] {
  return cases.map(({ asked, pool, found }) => caseOf(pool.index, asked, UNDATED_AS_OF, judge, found));
}

type Gold = BenchQuestion['gold'][number];

/** The passage that holds an annotated answer: of an over-long paragraph a part; `null` without one. */
export function passageOf({ article, paragraph, start, end }: Gold, index: PassageIndex): number | null {
  if (start === undefined || end === undefined) return null;
  const of = (passage: Passage) => passage.article.id === article && passage.paragraph === paragraph;
  const origin = index.passages.find(of)?.start ?? 0;
  const found = index.passages.findIndex(
    (passage) => of(passage) && passage.start - origin <= start && passage.end - origin >= end,
  );
  return found === -1 ? null : found;
}

/** The sentences of the annotated passage of a question and which of them holds the answer; `null` without annotation. */
export function sentenceGroup(question: BenchQuestion | null, query: Query, index: PassageIndex): Group | null {
  const [gold] = question?.gold ?? [];
  const number = gold ? passageOf(gold, index) : null;
  if (number === null || gold?.start === undefined || gold.end === undefined) return null;
  const { article, paragraph, start } = index.passages[number] as Passage;
  const origin = article.paragraphs.find((one) => one.number === paragraph)?.start ?? 0;
  const [from, to] = [gold.start + origin - start, gold.end + origin - start];
  const read = readPassage(number, query, index);
  return {
    rows: sentenceFeatures(read),
    right: read.sentences.map(({ span }) => span.start <= from && span.end >= to),
    weight: 1,
  };
}

export type LeaveOut = Readonly<{ remove_articles: string[]; unanswerable: string[]; answerable: string[] }>;

export function readLeaveOut(): LeaveOut {
  return JSON.parse(readFileSync(`${BENCH}/realtimeqa-dev/leaveout.json`, 'utf8')) as LeaveOut;
}

export const questionsOf = (name: string) => readJsonl<BenchQuestion>(`${BENCH}/${name}/questions.jsonl`);
export const unanswerable = () =>
  readJsonl<Pick<BenchQuestion, 'id' | 'question' | 'date'>>(`${BENCH}/realtimeqa-dev/unanswerable.jsonl`);

export function benchmarkPresent(): boolean {
  return existsSync(`${BENCH}/score.mjs`);
}
