/** Reads a set of the ask benchmark the way the corpus room would. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { toArticleId, type Article, type IsoDate, type Paragraph } from '../../src/corpus/article.ts';

/** A question as the scorer knows it. Only `question` and `date` may be used to answer it. */
export type BenchQuestion = Readonly<{
  id: string;
  question: string;
  date: IsoDate | null;
  answers: readonly string[];
  common: boolean;
  retrieved?: readonly string[];
  gold: readonly Readonly<{ article: string; paragraph: number; start?: number; end?: number }>[];
}>;

type Row = Readonly<{ id: string; title: string | null; source: string | null; date: string | null; text: string }>;

/** Rows of a JSONL file, gzipped or not. */
export function readJsonl<T>(file: string): T[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let from = 0;
  for (const gap of [...text.matchAll(/\n[ \t]*\n/g), null]) {
    const to = gap ? gap.index : text.length;
    const block = text.slice(from, to);
    const trimmed = block.trim();
    if (trimmed !== '') {
      const start = from + block.indexOf(trimmed);
      found.push({ number: found.length + 1, start, end: start + trimmed.length, text: trimmed, furniture: false });
    }
    if (gap) from = gap.index + gap[0].length;
  }
  return found;
}

/** The articles of a set. */
export function readArticles(folder: string, language: string): Article[] {
  return readJsonl<Row>(`${folder}/articles.jsonl.gz`).map((row) => ({
    id: toArticleId(row.id),
    file: folder,
    line: null,
    source: row.source,
    country: null,
    title: row.title,
    byline: [],
    date: row.date as IsoDate | null,
    url: null,
    language,
    kind: 'article',
    text: row.text,
    paragraphs: paragraphs(row.text),
  }));
}
